import Atelier
import Foundation
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("What does not fit at once goes down the ladder") struct LadderTests {
  private let composer = Composer(ruler: FixedRuler(), wording: .french, isFictional: true)

  private func said(_ marks: [Mark]) -> String {
    marks.flatMap(\.said).joined(separator: " ").replacing("\n", with: " ")
      .replacing(NoBreak.full, with: " ")
  }

  @Test(
    "the rule of 100 mm leaves a sheet rather than its edge",
    arguments: [SheetSize.a4, .a5, .a6], [Length(0), 5, 12, 15])
  func furniture(sheet: SheetSize, margin: Length) throws {
    let form = CardForm.everyday.size
    guard let imposition = try? Imposition(form, on: sheet.size, margin: margin) else { return }
    for backs in [nil, Imposition.Backs { _ in [] }] {
      let pages = imposition.sheets(
        of: 5, front: { _ in [] }, backs: backs,
        furniture: {
          try composer.furniture(
            of: imposition, title: "Soixante-seize cartes de verbatim", side: $0)
        })
      for index in 0..<pages.count {
        let page = try pages.page(at: index)
        let faults = PageCheck(margin: margin).faults(of: page)
        #expect(faults.map { $0.said(in: .french) } == [])
      }
    }
  }

  @Test func `on a small sheet the longest words are left aside, the others printed`() throws {
    let long = String(repeating: "on a encore attendu ", count: 95)
    let quotes = [try Cast.quotation(1, "Oui."), try Cast.quotation(2, long)]
    for (sheet, left) in [(SheetSize.a5, ["V-0002"]), (.a4, [])] {
      let (pages, aside) = try VerbatimCards(composer).sheets(
        quotes, Deck.Printing(sheet: sheet.size))
      #expect(aside?.items ?? [] == left)
      for index in 0..<pages.count {
        #expect(PageCheck().faults(of: try pages.page(at: index)).filter(\.spoilsPage) == [])
      }
    }
  }

  private func badge(_ name: String) throws -> [Mark] {
    let style = CardStyle(.display, size: 36, minimum: 22)
    let layout = CardLayout(
      form: .everyday,
      front: CardLayout.Face(
        family: nil,
        parts: [
          CardLayout.Part(
            "prénom", box: Frame(x: 38, y: 6, width: 53, height: 27),
            .stack([.init(.text(Template("{name}"), style))], .centre))
        ]))
    return try composer.marks(
      of: layout.front, form: layout.form, fields: ["name": name], item: name)
  }

  @Test(
    "a long first name has its badge, in two lines",
    arguments: ["Jean-Baptiste-Emmanuel", "Marie-Bernadette-Joséphine", "Wilhelmine-Friederike"])
  func names(name: String) throws {
    let words = said(try badge(name)).replacing("-", with: "").replacing(" ", with: "")
    #expect(words == name.replacing("-", with: ""))
    #expect(throws: (any Error).self) { try badge(String(repeating: name, count: 8)) }
  }

  @Test(
    "a poster says what was counted in all its words, its unit too unless they hold it",
    arguments: [
      ("kilomètres parcourus en voiture de service", "kilomètres", "kilomètres parcourus en"),
      ("Kilomètres", "kilomètres parcourus en voiture de service", "en voiture de service"),
      ("appels entrants perdus", "appels reçus", "appels reçus"),
      ("entretiens individuels menés avec des artisans", "entretiens", "avec des artisans"),
    ])
  func figures(label: String, unit: String, told: String) throws {
    for count in [1, 5, 9] {
      let figures = try (0..<count).map { _ in
        try Figure(
          id: Identifier(UUID()), label: label, qualifier: .exact, value: 1_234, unit: unit,
          week: "semaine 2")
      }
      for quotes in [
        QuoteChoice(0, from: []), QuoteChoice(1, from: [try Cast.quotation(1, "Oui.")]),
      ] {
        let poster = ResidencePoster(
          overline: "Résidence", title: "Trois semaines", figures: figures, quotes: quotes,
          weeks: [])
        let laid = try poster.laid(with: composer)
        #expect(PageCheck().faults(of: laid.page).map { $0.said(in: .french) } == [])
        #expect(said(laid.page.marks).contains(told))
        let shown = count - laid.figuresLeft.count
        #expect(shown > 0)
      }
    }
  }

  @Test func `words of a poster without room are told`() throws {
    let long = String(repeating: "on a encore attendu une semaine ", count: 300)
    let quotes = [try Cast.quotation(1, long), try Cast.quotation(2, "Oui.")]
    let poster = ResidencePoster(
      overline: "Résidence", title: "Trois semaines", figures: [],
      quotes: QuoteChoice(2, from: quotes, longest: 5_000),
      lesser: [QuoteChoice(1, from: [quotes[1]])], weeks: [])
    let laid = try poster.laid(with: composer, sheet: SheetSize.a4.size)
    #expect(laid.shown == [quotes[1]] && laid.left == [quotes[0]])
  }

  @Test func `the note of a filled frieze keeps off a foot of two lines`() throws {
    let words = String(repeating: "des mots qui prennent de la place ", count: 4)
    let quotations = try (1...12).map { try Cast.quotation($0, words) }
    let strips = try (0..<12).map { rank in
      Atelier.Strip(
        label: "S-\(rank)", audience: "public",
        moments: [try StripMoment(stage: 0, feeling: 1, verbatim: Cast.verbatim(rank + 1))])
    }
    let frieze = FilledFrieze(
      try Frieze(
        id: Frieze.ID(UUID()), reference: Reference(.frieze, 1), title: "Le recrutement",
        stages: ["Avant", "Après"], strips: strips),
      quotations: quotations, register: Register(today: Day(number: 17_578)), publics: [],
      programme: "Guichet unique de simplification des démarches administratives du territoire")
    for sheet in [SheetSize.a4, .a3, .a2] {
      for page in try frieze.pages(with: composer, sheet: sheet.size.turned) {
        #expect(PageCheck().faults(of: page).map { $0.said(in: .french) } == [])
      }
    }
  }

  @Test func `a prototype whose name is one endless word has its sheet`() throws {
    let name = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    var sheet = PrototypeSheet(reference: Reference(.prototype, 1), name: name)
    sheet.need = name
    let tracking = Tracking(programme: name, day: Day(number: 17_578), sheets: [sheet, sheet])
    let pages = try composer.publication(of: tracking).pages
    for index in 0..<pages.count {
      let faults = PageCheck().faults(of: try pages.page(at: index))
      #expect(faults.map { $0.said(in: .french) } == [])
    }
  }
}

@Suite("A prototype’s sheet does not contradict itself") struct ContradictionTests {
  private let composer = Composer(ruler: FixedRuler(), wording: .french)

  private func said(
    _ trial: (String, String)?, result: Int? = nil, written: Prototype.State? = nil,
    answer: Decision.Answer? = nil
  ) throws -> String {
    var sheet = PrototypeSheet(reference: Reference(.prototype, 1), name: "Essai")
    if let trial {
      let (start, end) = (try #require(Day(trial.0)), try #require(Day(trial.1)))
      sheet.trial = Period(start, end)
    }
    sheet.threshold = try Threshold(counted: "retours", atLeast: 6, outOf: 10, result: result)
    let began = try #require(Day("2026-03-01"))
    if let written { sheet.steps = [.init(written, on: began)] }
    sheet.asked = .init("Étendre", decision: try answer.map { try Decision($0, reason: "Cher.") })
    let tracking = Tracking(
      programme: "P", day: try #require(Day("2026-11-30")), sheets: [sheet])
    return try composer.publication(of: tracking).readings().map(\.words).joined(separator: " ")
      .replacing("\n", with: " ").replacing(NoBreak.full, with: " ")
  }

  @Test func `a test answered is not said to go on`() throws {
    let words = try said(("2026-03-01", "2026-04-01"), result: 9, written: .testing, answer: .no)
    #expect(words.contains("Réponse donnée : non") && !words.contains("En test, 1er mars"))
  }

  @Test func `a test written as going on is over by its dates, counted by its result`() throws {
    let (start, end) = ("2026-03-01", "2026-04-01")
    #expect(try said((start, end), written: .testing).contains("Test terminé, d’après ses dates"))
    #expect(try said((start, end), result: 9, written: .testing).contains("Test compté"))
  }

  @Test func `what is counted while the test goes on is no verdict`() throws {
    let words = try said(("2026-06-01", "2027-12-24"), result: 2)
    #expect(words.contains("En test, d’après ses dates") && words.contains("à ce jour"))
    #expect(!words.contains("seuil pas atteint"))
  }

  @Test func `a result before the test is said, and the line of time begins today`() throws {
    let words = try said(("2027-01-15", "2027-02-01"), result: 3)
    #expect(words.contains("Résultat noté avant le test") && words.contains("30 nov."))
  }

  @Test func `adopted before the end of a test to come is said so`() throws {
    #expect(
      try said(("2026-12-03", "2026-12-24"), written: .adopted).contains(
        "Adopté, avant la fin de son test"))
  }
}
