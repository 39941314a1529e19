import Atelier
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("What is read in the hand") struct SizesTests {
  /// No letter of a sheet of A4 is smaller, in points.
  private static let floor = 8.4
  private let compose = Composer(ruler: FixedRuler(), wording: .french, isFictional: true)

  private func sizes(_ pages: Pages) throws -> [Double] {
    try (0..<pages.count).flatMap { try pages.page(at: $0).marks.flatMap(\.sizes) }
  }

  @Test func `a committee’s folder is never under 8.4 points`() throws {
    for date in [try day(2018, 2, 16), try day(2019, 10, 7)] {
      let folder = try compose.publication(of: Workshop().source().tracking(on: date))
      #expect(try sizes(folder.pages).allSatisfy { $0 >= Self.floor })
    }
  }

  @Test func `nor are a notice, a report, sheets of cards`() throws {
    let notice = try compose.publication(of: Notice([.title("Vos mots"), .blank("Date :")]))
    var sheet = ReportSheet(
      reference: Reference(.astonishment, 1), title: "Un titre", facts: "Un cahier.")
    sheet.quotations = [try Cast.quotation(1, "On verra.")]
    let report = try compose.publication(of: ReportFolder(programme: "P", sheets: [sheet]))
    let cards = try VerbatimCards(compose).pages([Cast.quotation(1, "On verra.")])
    for pages in [notice.pages, report.pages, cards] {
      #expect(try sizes(pages).allSatisfy { $0 >= Self.floor })
    }
  }

  @Test("nor are the tiles of a wall, whose words keep apart", arguments: [SheetSize.a4, .a3])
  func tiles(sheet: SheetSize) throws {
    let page = Page(size: SheetSize.a1.size, marks: [])
    let pages = try compose.tiles(of: page, title: "Un mur de savoirs", on: sheet)
    #expect(try sizes(pages).allSatisfy { $0 >= Self.floor })
    for number in 0..<pages.count {
      #expect(SheetReading(try pages.page(at: number)).collisions.isEmpty)
    }
  }

  @Test("a tile beside its drawing says whose it is", arguments: [SheetSize.a1, .a2])
  func titled(wall: SheetSize) throws {
    let title = "Expérimentation très petites entreprises (exemple fictif)"
    let pages = try compose.tiles(of: Page(size: wall.size, marks: []), title: title)
    for number in 1..<pages.count {
      #expect(try SheetReading(pages.page(at: number)).words.contains(title))
    }
  }
}
