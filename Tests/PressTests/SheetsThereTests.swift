import Atelier
import Foundation
import Paper
import People
import Press
import Reciprocity
import Support
import Testing
import Words

@Suite("Designs for the sheet that is there") struct SheetsThereTests {
  private static let sheets = [SheetSize.a4, .a3, .a2, .a1]
  private let composer = Wall.composer

  private func look(_ pages: [Page], on sheet: SheetSize) {
    for page in pages {
      let sizes = [sheet.size, sheet.size.turned].map {
        abs(($0.width - page.size.width).millimetres) < 0.01
          && abs(($0.height - page.size.height).millimetres) < 0.01
      }
      #expect(sizes.contains(true), "\(page.size)")
      #expect(PageCheck().faults(of: page).map { $0.said(in: .french) } == [])
    }
    #expect(!pages.isEmpty)
  }

  private func said(_ pages: [Page]) -> String {
    pages.flatMap { $0.marks.flatMap(\.said) }.joined(separator: " ").replacing("\n", with: " ")
  }

  @Test("a blank frieze, with room to write in every column", arguments: sheets)
  func blank(sheet: SheetSize) throws {
    let frieze = BlankFrieze.standard(in: .french)
    let pages = try frieze.pages(with: composer, sheet: sheet.size)
    look(pages, on: sheet)
    for stage in frieze.stages where !stage.isEmpty { #expect(said(pages).contains(stage)) }
    #expect(pages.count == (sheet.size.width < 400 ? 2 : 1))
  }

  @Test("a residence’s poster", arguments: sheets)
  func poster(sheet: SheetSize) throws {
    let quotes = try (1...8).map {
      try Cast.quotation($0, "Quand je vous appelle, j’attends. \($0)")
    }
    let figures = try (1...15).map {
      try Figure(
        id: Identifier(UUID()), label: "Appels \($0)", qualifier: .about, value: 37, unit: "appels",
        week: "semaine 2")
    }
    let poster = ResidencePoster(
      overline: "Résidence de Montferrand", title: "Trois semaines", figures: figures,
      quotes: QuoteChoice(6, from: quotes),
      weeks: (1...3).map { .init(name: "Semaine \($0)", dates: "2 – 6 oct.", aim: "Observer") })
    let page = try poster.page(with: composer, sheet: sheet.size)
    look([page], on: sheet)
    for number in 1...15 { #expect(said([page]).contains("appels \(number)")) }
  }

  @Test("one quote takes all the width of a poster", arguments: [SheetSize.a4, .a2])
  func alone(sheet: SheetSize) throws {
    let poster = ResidencePoster(
      overline: "Résidence", title: "Trois semaines", figures: [],
      quotes: QuoteChoice(1, from: [try Cast.quotation(1, "On attend encore.")]), weeks: [])
    let page = try poster.page(with: composer, sheet: sheet.size)
    look([page], on: sheet)
    let sizes = page.marks.filter { $0.said.contains { $0.contains("attend") } }.flatMap(\.sizes)
    #expect((sizes.max() ?? 0) > 70)
  }

  private func programme(_ count: Int, days: Int) throws -> ProgrammeFrieze {
    let first = try #require(Day("2026-01-05"))
    let items = try (0..<count).map {
      let start = first.adding(days: days * $0 / max(1, count))
      return ProgrammeFrieze.Item(
        title: "Rencontre numéro \($0) avec les artisans",
        period: try #require(Period(start, start.adding(days: 3))))
    }
    let lanes = [ProgrammeFrieze.Lane(name: "Sprints", family: .plan, items: items)]
    let late = try #require(Day("2031-03-02"))
    let alone = ProgrammeFrieze.Lane(
      name: "Jalons", family: .plan,
      items: [.init(title: "Le bilan national", period: Period(late))])
    let span = try #require(Period(first, first.adding(days: days + 3)))
    return try #require(
      ProgrammeFrieze(
        title: "Un programme", lanes: lanes + [alone], span: span, today: first.adding(days: 1)))
  }

  @Test(
    "a programme, month after month, what stands far away told beside the broken axis",
    arguments: sheets, [(1, 0), (12, 300), (60, 2), (60, 500)])
  func programme(sheet: SheetSize, size: (count: Int, days: Int)) throws {
    let frieze = try programme(size.count, days: size.days)
    let pages = try frieze.pages(with: composer, sheet: sheet.size)
    look(pages, on: sheet)
    let said = said(pages)
    for number in 0..<size.count { #expect(said.contains("Rencontre numéro \(number) ")) }
    #expect(said.contains("Hors de ces dates") && said.contains("Le bilan national"))
    #expect(said.contains("aujourd’hui"))
  }

  private func identifier<Kept>(_ number: Int) -> Identifier<Kept> {
    let words = "00000000-0000-7000-8000-" + String(format: "%012d", number)
    return Identifier(UUID(uuidString: words) ?? UUID())
  }

  private func board(offers: Int, asks: Int, words: String = "") throws -> BoardPoster {
    let member = try Member(
      id: identifier(1), reference: Reference(.member, 1), person: identifier(2))
    func knowledge(_ number: Int) throws -> Knowledge {
      try Knowledge(
        title: "Montrer comment on recoud une fermeture, \(number)\(words)",
        area: ["Langues", "Écriture", "Jardin"][number % 3], nature: .knowHow, isOnWall: true)
    }
    let notices = Register(today: try #require(Day(2018, 10, 23))).disclose(
      offers: try (0..<offers).map {
        Offer(
          id: identifier(100 + $0), reference: Reference(.offer, $0 + 1), member: member.id,
          knowledge: try knowledge($0))
      },
      asks: try (0..<asks).map {
        Ask(
          id: identifier(5_000 + $0), reference: Reference(.ask, $0 + 1), member: member.id,
          knowledge: try knowledge($0))
      }, members: [member], to: .paper)
    return BoardPoster(
      try Network(id: identifier(3), name: "Réseau", welcome: "le lundi"), notices: notices,
      in: .french)
  }

  @Test("a network’s board", arguments: sheets, [(0, 0), (3, 1), (60, 20)])
  func board(sheet: SheetSize, size: (offers: Int, asks: Int)) throws {
    let pages = try board(offers: size.offers, asks: size.asks)
      .pages(with: composer, sheet: sheet.size)
    look(pages, on: sheet)
    let said = said(pages)
    for number in 0..<size.offers {
      #expect(said.contains(Reference(.offer, number + 1).description))
    }
  }

  @Test func `four hundred offers hold on a few sheets, asks or none`() throws {
    for asks in [0, 400] {
      let pages = try board(offers: 400, asks: asks).pages(with: composer)
      look(pages, on: .a1)
      #expect(pages.count <= (asks == 0 ? 5 : 9))
    }
  }

  @Test func `an offer that no sheet holds is left aside, and named`() throws {
    let long = String(repeating: " et encore des mots", count: 400)
    let (pages, aside) = try board(offers: 2, asks: 0, words: long).sheets(with: composer)
    look(pages, on: .a1)
    #expect(try #require(aside).items.count == 2)
  }

  @Test func `a catalogue holds every notice, tells its page, and folds into a booklet`() throws {
    let board = try board(offers: 70, asks: 30)
    let pages = try board.catalogue(with: composer, isFolded: false)
    look(pages, on: .a5)
    let last = try #require(pages.last?.marks.flatMap(\.said).joined(separator: " "))
    #expect(last.contains("O-10") || last.contains("D-10"))
    for number in 1...70 {
      #expect(said(pages).contains(Reference(.offer, number).description))
    }
    let booklet = try board.catalogue(with: composer)
    look(booklet, on: .a4)
    #expect(booklet.count == (pages.count + 3) / 4 * 2)
  }

  @Test("a wall of prototypes", arguments: sheets)
  func prototypes(sheet: SheetSize) throws {
    let sheets = try (1...14).map { number in
      var prototype = PrototypeSheet(
        reference: Reference(.prototype, number), name: "Essai \(number)")
      prototype.need = String(repeating: "On attend encore une semaine. ", count: number * number)
      prototype.threshold = try Threshold(counted: "retours", atLeast: 6, outOf: 10, result: 8)
      return prototype
    }
    let tracking = Tracking(
      programme: "P", day: try #require(Day("2026-02-10")), sheets: sheets)
    let pages = try tracking.wall(with: composer, sheet: sheet.size)
    look(pages, on: sheet)
    for number in 1...14 { #expect(said(pages).contains("Essai \(number)")) }
  }
}
