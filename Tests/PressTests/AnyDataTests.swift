import Atelier
import Foundation
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("Sheets made of whatever people write") struct AnyDataTests {
  private let composer = Wall.composer

  private func faults(_ pages: Page...) -> [String] {
    pages.flatMap { PageCheck().faults(of: $0) }.map { $0.said(in: .french) }
  }

  private func poster(figures: Int, value: Double, weeks: Int, words: String = "On attend.") throws
    -> Page
  {
    let units = ["€", "heures de déplacement", "entretiens", "appels"]
    let counted = try (0..<figures).map {
      try Figure(
        id: Identifier(UUID()), label: "Chantier porte rappeler \($0)", qualifier: .moreThan,
        value: value, unit: units[$0 % 4], week: "semaine 2")
    }
    let quotations = try (1...8).map { try Cast.quotation($0, "\(words) \($0)") }
    let all = [6, 4, 2, 1, 0].map { QuoteChoice($0, from: quotations) }
    return try ResidencePoster(
      overline: "Résidence de Montferrand", title: "Trois semaines", figures: counted,
      quotes: all[0], lesser: Array(all.dropFirst()),
      weeks: (0..<weeks).map {
        .init(
          name: "Semaine \($0 + 1)", dates: "5 – 9 sept.", aim: "Documenter, écouter, s’étonner")
      }
    ).page(with: composer)
  }

  @Test(
    "a poster keeps its figures and its weeks apart, or says how many it leaves out",
    arguments: [0, 1, 5, 15], [3, 2_000, 12_345_678_901])
  func figures(count: Int, value: Double) throws {
    let page = try poster(figures: count, value: value, weeks: 6)
    #expect(faults(page) == [])
    let said = page.marks.flatMap(\.said).joined(separator: " ").replacing("\n", with: " ")
    let shown = (0..<count).filter { said.contains("rappeler \($0)") }.count
    if shown < count {
      #expect(said.contains("chiffre") && said.contains("sur cette affiche"))
    }
    for week in 1...6 { #expect(said.contains("Semaine \(week)")) }
  }

  @Test func `a poster whose words are long shows fewer of them`() throws {
    let long = String(repeating: "on a encore attendu une semaine ", count: 16)
    #expect(faults(try poster(figures: 5, value: 37, weeks: 6, words: long)) == [])
  }

  @Test("the units to tick stay in their stage’s column", arguments: 1...13)
  func units(stages: Int) throws {
    for wording in [Wording.french, .english] {
      let frieze = BlankFrieze(
        title: "Un recrutement", stages: (0..<stages).map { "Étape \($0)" },
        audiences: wording.friezes.audiences)
      let page = try frieze.page(with: Composer(ruler: FixedRuler(), wording: wording))
      #expect(faults(page) == [])
    }
  }

  @Test func `a seam of sheets to glue leaves boxes to tick whole`() throws {
    let page = try BlankFrieze.standard(in: .french).page(with: composer)
    for sheet in [SheetSize.a4, .a3] {
      let tiles = try composer.tiles(of: page, title: "Frise", on: sheet, blank: 10)
      for index in 1..<tiles.count { #expect(faults(try tiles.page(at: index)) == []) }
    }
  }

  @Test(
    "a programme of one day, of a sprint or of sixty things in three days is drawn",
    arguments: [(1, 0), (3, 1), (60, 2)])
  func programme(count: Int, days: Int) throws {
    let first = try #require(Day("2026-01-05"))
    let items = try (0..<count).map {
      let start = first.adding(days: $0 % (days + 1))
      return ProgrammeFrieze.Item(
        title: "Rencontre numéro \($0) avec les artisans du canton",
        period: try #require(Period(start, first.adding(days: days))))
    }
    let frieze = try #require(
      ProgrammeFrieze(
        title: "Un programme", lanes: [.init(name: "Sprints", family: .plan, items: items)]))
    let page = try frieze.page(with: composer)
    #expect(faults(page) == [])
    let said = page.marks.flatMap(\.said).joined(separator: " ")
    for item in items { #expect(said.contains(item.title)) }
  }

  @Test func `dates and results tell a state that nobody wrote, and the sheet says so`() throws {
    let day = try #require(Day("2026-02-10"))
    var sheet = PrototypeSheet(reference: Reference(.prototype, 1), name: "Essai")
    sheet.trial = Period(try #require(Day("2026-02-01")), try #require(Day("2026-03-01")))
    func said() throws -> String {
      let tracking = Tracking(programme: "P", day: day, sheets: [sheet])
      return try composer.publication(of: tracking).readings().map(\.words)
        .joined(separator: " ").replacing("\n", with: " ")
    }
    #expect(try said().contains("d’après ses dates"))
    sheet.threshold = try Threshold(counted: "retours", atLeast: 6, outOf: 10, result: 8)
    #expect(try said().contains("d’après son résultat"))
    #expect(!(try said().contains("as encore esquissé")))
  }

  @Test func `a field of two thousand words goes on from page to page`() throws {
    var sheet = PrototypeSheet(
      reference: Reference(.prototype, 1), name: "Essai",
      asked: .init(String(repeating: "on demande encore ", count: 700)))
    let long = String(repeating: "on rappelle demain ", count: 700)
    (sheet.need, sheet.learned, sheet.resists) = (long, long, long)
    let tracking = Tracking(
      programme: "P", day: try #require(Day("2026-02-10")), sheets: [sheet])
    let pages = try composer.publication(of: tracking).pages
    #expect(pages.count > 4)
    for index in 0..<pages.count { #expect(faults(try pages.page(at: index)) == []) }
  }

  @Test func `the words of a card keep off its code`() throws {
    let style = CardStyle(.plain, size: 14, minimum: 9)
    let layout = CardLayout(
      form: .everyday,
      front: CardLayout.Face(
        family: .ticket,
        parts: [
          CardLayout.Part(
            "texte", .stack([.init(.text(Template("{texte}"), style))], .top)),
          CardLayout.Part(
            "code", box: Frame(x: 66, y: 20, width: 24, height: 24), .code(Template("{ref}"))),
        ]))
    for count in [2, 6, 12] {
      let words = String(repeating: "attente ", count: count)
      let marks = try composer.marks(
        of: layout.front, form: layout.form, fields: ["texte": words, "ref": "X-01"],
        item: "X-01")
      let page = Page(
        size: SheetSize.a4.size,
        marks: [.group(Group(placement: Placement(x: 20, y: 20), marks))])
      #expect(faults(page) == [])
    }
  }
}
