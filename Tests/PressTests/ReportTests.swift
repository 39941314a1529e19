import Atelier
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("Astonishment reports") struct ReportTests {
  private let compose = Composer(ruler: FixedRuler(), wording: .french)

  private func source(_ workshop: Workshop, question: String = "Et si ?") throws -> ReportSource {
    let report = try AstonishmentReport(
      id: Workshop.mint.make(), reference: Reference(.astonishment, 3),
      title: "Le silence commence avec le contrat", author: workshop.bruno.id,
      day: day(2017, 10, 5), facts: "Onze portes, onze fois non.", surprise: "Quatre fois oui.",
      why: "Nous croyions chercher des employeurs.", question: question,
      verbatim: workshop.verbatim.map(\.id))
    let finding = try Finding(
      id: Workshop.mint.make(), reference: Reference(.finding, 1), statement: "On se parle.",
      astonishments: [report.id])
    let tracking = try workshop.source()
    return ReportSource(
      programme: tracking.programme, reports: [report], findings: [finding],
      verbatim: workshop.verbatim, register: tracking.register)
  }

  private func text(_ workshop: Workshop) throws -> String {
    let folder = try source(workshop).folder()
    return try compose.publication(of: folder).readings().map(\.words).joined(separator: " ")
  }

  @Test func `facts that nobody wrote yet leave lines to write them, on the same page`() throws {
    var sheet = ReportSheet(reference: Reference(.astonishment, 3), title: "Tiens", facts: "")
    sheet.question = "Et si l’on commençait par là ?"
    let pages = try compose.publication(of: ReportFolder(programme: "P", sheets: [sheet])).pages
    #expect(pages.count == 1)
    let wall = Wall(page: try pages.page(at: 0))
    #expect(wall.words.contains("Et si l’on commençait par là"))
    #expect(wall.paths.filter { ($0.stroke?.width).map { $0 < 0.3 } ?? false }.count >= 6)
  }

  @Test func `an author is named only after agreeing to it`() throws {
    var workshop = try Workshop()
    #expect(try text(workshop).contains("Un garagiste. "))
    #expect(try !text(workshop).contains("Bruno"))
    workshop.consents.append(workshop.consent(.firstName, .given, try day(2018, 1, 8)))
    #expect(try text(workshop).contains("Bruno, garagiste"))
  }

  @Test func `the words behind it vanish with the consent`() throws {
    var workshop = try Workshop()
    #expect(try text(workshop).contains("Paroles numéro 301."))
    workshop.consents.append(workshop.consent(.words, .refused, try day(2018, 2, 1)))
    #expect(try !text(workshop).contains("Paroles"))
  }

  @Test func `the month is told, never the day`() throws {
    let words = try text(try Workshop())
    #expect(words.contains("octobre 2017") && !words.contains("5\u{A0}octobre"))
  }

  @Test func `findings lead back to their reports`() throws {
    let folder = try source(try Workshop()).folder()
    let readings = try compose.publication(of: folder).readings()
    #expect(readings.count == 2)
    #expect(readings[1].links.map(\.aim) == [.page("E-03")])
    #expect(readings[0].destinations == ["E-03"])
  }

  @Test func `a title over two lines leaves no short word alone`() throws {
    let title = "La meilleure base de données de l’agence entière a des spirales"
    var sheet = ReportSheet(
      reference: Reference(.astonishment, 1), title: title, facts: "Un cahier.")
    sheet.question = "De quoi faudrait-il se souvenir pour rappeler quelqu’un sans repartir de zéro"
    let folder = ReportFolder(programme: "P", sheets: [sheet])
    let texts = try #require(try compose.publication(of: folder).readings().first).texts
    for start in ["La meilleure", "De quoi"] {
      let lines = try #require(texts.first { $0.words.hasPrefix(start) }).words.split(
        separator: "\n")
      let longest = lines.map(\.count).max() ?? 0
      #expect(lines.count > 1 && (lines.last?.count ?? 0) * 2 >= longest, "\(lines)")
    }
  }

  @Test func `a long question is set smaller before it takes another page`() throws {
    let question = Array(repeating: "pourquoi", count: 60).joined(separator: " ") + " ?"
    let folder = try source(try Workshop(), question: question).folder()
    let readings = try compose.publication(of: folder).readings()
    for reading in readings {
      #expect(reading.outside(SheetSize.a4.size).isEmpty && reading.collisions.isEmpty)
    }
  }
}
