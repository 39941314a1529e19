import Atelier
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("A committee's folder, page by page") struct TrackingPagesTests {
  /// Forty pieces of feedback: the table must go on to a second page.
  private func longFolder(_ wording: Wording) throws -> Publication {
    var workshop = try Workshop()
    for number in 600..<640 {
      try workshop.hear(
        number, .resisting, on: day(2018, 1, 20),
        words: "Une phrase assez longue pour prendre deux lignes, et dire ce qui ne va pas. "
          + "Numéro \(number).")
    }
    let tracking = try workshop.source().tracking(on: day(2018, 2, 16))
    return try Composer(ruler: FixedRuler(), wording: wording, isFictional: true)
      .publication(of: tracking)
  }

  @Test(arguments: Language.allCases)
  func `a long table goes on, nothing is lost, nothing leaves the sheet`(language: Language) throws
  {
    let readings = try longFolder(.of(language)).readings()
    #expect(readings.count > 3)
    let words = readings.map(\.words).joined(separator: " ").replacing("\n", with: " ")
    for number in 600..<640 { #expect(words.contains("Numéro \(number).")) }
    for reading in readings {
      #expect(reading.outside(SheetSize.a4.size).isEmpty)
      #expect(reading.collisions.isEmpty)
    }
  }

  @Test("a summary never ends on a page of one or two rows", arguments: 1...40)
  func stranded(count: Int) throws {
    let sheets = (1...count).map {
      PrototypeSheet(reference: Reference(.prototype, $0), name: "Prototype \($0)")
    }
    let tracking = Tracking(programme: "P", day: try day(2018, 2, 16), sheets: sheets)
    let compose = Composer(ruler: FixedRuler(), wording: .french)
    let readings = try compose.publication(of: tracking).readings()
    let rows = readings.prefix(readings.count - count).map { reading in
      reading.texts.count { Reference($0.words) != nil }
    }
    #expect(rows.reduce(0, +) == count)
    if rows.count > 1 { #expect(rows.allSatisfy { $0 >= 3 }, "\(rows)") }
  }

  @Test func `each link leads to a place in the folder`() throws {
    let readings = try longFolder(.french).readings()
    let places = readings.reduce(into: Set<String>()) { $0.formUnion($1.destinations) }
    let aims = readings.flatMap(\.links).map(\.aim)
    #expect(aims.contains(.page("P-04")) && aims.contains(.page("sommaire")))
    for case .page(let name) in aims { #expect(places.contains(name)) }
  }

  @Test func `pages are numbered, entered in the outline and said to be fictional`() throws {
    let folder = try longFolder(.french)
    let pages = try (0..<folder.pages.count).map { try folder.pages.page(at: $0) }
    #expect(pages.map(\.label) == (1...pages.count).map(String.init))
    #expect(pages[0].entries.map(\.title) == ["Suivi des prototypes"])
    #expect(pages[1].entries == [Page.Entry("P-04 Le job express", level: 2)])
    for page in pages {
      let words = SheetReading(page).words
      #expect(words.contains("\(page.label) / \(pages.count)"))
      #expect(words.contains("exemple fictif"))
    }
  }

  @Test func `who hears the page is told its line of time and its bar`() throws {
    let readings = try longFolder(.french).readings()
    let figures = readings[1].structures.compactMap { structure -> String? in
      if case .figure(let alternative) = structure { alternative } else { nil }
    }
    #expect(figures.count == 2)
    #expect(figures[0].contains("En test, 8\u{A0}janv."))
    #expect(figures[1] == "7 sur 10, seuil atteint, seuil : 6")
    #expect(readings[1].structures.contains(.heading(1)))
    #expect(readings[1].structures.contains(.table))
  }
}
