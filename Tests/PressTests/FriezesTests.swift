import Atelier
import Foundation
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("Friezes") struct FriezesTests {
  private let composer = Wall.composer

  @Test func `a blank frieze keeps its words apart and inside what a printer reaches`() throws {
    let wall = Wall(page: try BlankFrieze.standard(in: .french).page(with: composer))
    #expect(wall.collisions == [])
    #expect(wall.beyondMargin == [])
    #expect(wall.words.contains("Mes mots"))
    #expect(wall.words.contains("imprimer en taille réelle"))
    #expect(wall.words.contains("exemple fictif"))
  }

  @Test func `a stage too long for its arrow is told, not cut`() throws {
    let endless = String(repeating: "interminable ", count: 30)
    let frieze = BlankFrieze(title: "Un recrutement", stages: [endless], audiences: [])
    let narrow = BlankFrieze(
      title: "Un recrutement", stages: Array(repeating: endless, count: 9), audiences: [])
    #expect(throws: Never.self) { try frieze.page(with: composer) }
    #expect(throws: Overflow.self) { try narrow.page(with: composer) }
  }

  @Test func `a line follows the median, between the two middle ones when even`() throws {
    let frieze = try FilledFrieze(
      Self.frieze(feelings: [[-3, 1, 2], [0, 3]]), quotations: [],
      register: Register(today: Day(number: 17_578)), publics: []
    )
    #expect(frieze.sides.map(\.medians) == [[1, 1], [1.5, 1.5]])
    #expect(frieze.sides.map(\.persons) == [3, 2])
  }

  @Test func `a public keeps its look from one frieze to another, even alone`() throws {
    let publics = ["public 2", "public 0", "public 0", "public 1"]
    let friezes = try [[[1], [2], [3]], [[1]]].map {
      try FilledFrieze(
        Self.frieze(feelings: $0), quotations: [], register: Register(today: Day(number: 17_578)),
        publics: publics)
    }
    let looks = friezes.map { $0.sides.map { [$0.name: SideLook.ranked($0.rank)] } }
    #expect(friezes.map { $0.sides.map(\.rank) } == [[1, 2, 0], [1]])
    #expect(looks[0][0] == looks[1][0])
  }

  @Test func `each person keeps a mark in sight, even when all feel the same`() throws {
    let frieze = try FilledFrieze(
      Self.frieze(feelings: [[2, 2, 2, 2, 2, 2], [2, 2, 2, 2], [2, 2, 2]]), quotations: [],
      register: Register(today: Day(number: 17_578)), publics: [])
    let wall = Wall(page: try frieze.pages(with: composer)[0])
    let centres = wall.paths.filter { ($0.fill?.opacity ?? 1) < 0.5 }
      .compactMap { Mark.path($0).bounds?.centre }
    #expect(centres.count == 13 * 2)
    for (index, centre) in centres.enumerated() {
      for other in centres[(index + 1)...] {
        let (dx, dy) = (centre.x - other.x, centre.y - other.y)
        #expect(hypot(dx.millimetres, dy.millimetres) > 2.2)
      }
    }
    #expect(wall.words.contains("Treize entretiens."))
    #expect(wall.collisions == [])
  }

  @Test func `words with no room are counted and named, never dropped in silence`() throws {
    let quotations = try (1...9).map {
      try Cast.quotation($0, String(repeating: "des mots qui prennent de la place ", count: 4))
    }
    let frieze = try FilledFrieze(
      Self.frieze(feelings: [[1, 0, -1, 2, 3, -2, -3, 1, 0]], quoting: 9),
      quotations: quotations, register: Register(today: Day(number: 17_578)), publics: [])
    let wall = Wall(page: try frieze.pages(with: composer)[0])
    #expect(wall.words.contains("pas trouvé leur place"))
    for quotation in quotations { #expect(wall.words.contains(quotation.reference.description)) }
    #expect(wall.collisions == [])
    #expect(wall.beyondMargin == [])
  }

  @Test func `words withheld are absent`() throws {
    let frieze = try FilledFrieze(
      Self.frieze(feelings: [[1, 0]], quoting: 2),
      quotations: [Cast.quotation(1, "Ce que l’on peut lire.")],
      register: Register(today: Day(number: 17_578)),
      publics: [])
    #expect(frieze.sayings.map(\.quotation.reference) == [Reference(.verbatim, 1)])
    let wall = Wall(page: try frieze.pages(with: composer)[0])
    #expect(wall.words.contains("V-0001"))
    #expect(!wall.words.contains("V-0002"))
  }

  /// Publics by their feelings, the same at both stages; the first ones said something at stage 1.
  private static func frieze(feelings: [[Int]], quoting: Int = 0) throws -> Frieze {
    let strips = try feelings.enumerated().flatMap { side, felt in
      try felt.enumerated().map { rank, feeling in
        Atelier.Strip(
          label: "S-\(side)-\(rank)", audience: "public \(side)",
          moments: [
            try StripMoment(
              stage: 0, feeling: feeling,
              verbatim: side == 0 && rank < quoting ? Cast.verbatim(rank + 1) : nil),
            try StripMoment(stage: 1, feeling: feeling),
          ])
      }
    }
    return try Frieze(
      id: Frieze.ID(UUID()), reference: Reference(.frieze, 1), title: "Le recrutement",
      stages: ["Avant", "Après"], strips: strips)
  }
}

@Suite("A programme’s frieze") struct ProgrammeFriezeTests {
  private func day(_ words: String) throws -> Day { try #require(Day(words)) }

  private func item(_ title: String, _ start: String, _ end: String) throws -> ProgrammeFrieze.Item
  {
    ProgrammeFrieze.Item(
      title: title, detail: "Montferrand",
      period: try #require(Period(try day(start), try day(end))))
  }

  @Test func `labels never lie on one another, however many things share a week`() throws {
    let items = try (1...9).map {
      try item("Une rencontre au nom plutôt long \($0)", "2017-10-0\($0)", "2017-10-0\($0)")
    }
    let trials = try (1...8).map { try item("Essai \($0)", "2018-01-0\($0)", "2018-03-1\($0)") }
    let frieze = try #require(
      ProgrammeFrieze(
        title: "Un programme",
        lanes: [
          .init(name: "Rencontres", family: .plan, items: items),
          .init(name: "Prototypes", family: .prototype, items: trials),
        ], today: try day("2017-12-25")))
    let wall = Wall(page: try frieze.page(with: Wall.composer))
    #expect(wall.collisions == [])
    #expect(wall.beyondMargin == [])
    for item in items + trials { #expect(wall.words.contains(item.title)) }
    #expect(wall.page.size.height.isNear(297))
  }

  @Test(
    "a programme of one month, of one day or with a long title is as wide as an A3",
    arguments: [
      ("2024-03-12", "2024-03-13", "Recruter"), ("2024-03-12", "2024-03-12", "Recruter"),
      (
        "2024-02-28", "2024-03-02",
        "Mieux recruter dans les très petites entreprises du bassin de Brévalle"
      ),
    ])
  func oneMoment(first: String, last: String, title: String) throws {
    let lane = ProgrammeFrieze.Lane(
      name: "Sprints", family: .astonishment, items: [try item("Sprint", first, last)])
    let frieze = try #require(ProgrammeFrieze(title: title, lanes: [lane]))
    let wall = Wall(page: try frieze.page(with: Wall.composer))
    #expect(wall.page.size.width.millimetres > 419)
    #expect(wall.collisions == [])
    #expect(wall.beyondMargin == [])
    for word in title.split(separator: " ") { #expect(wall.words.contains(String(word))) }
  }

  @Test(
    "a bar is seen whole, its label under it where neither side has room",
    arguments: [SheetSize.a4, .a3], ["Essai", "La météo des pics d’embauche, un mois à l’avance"])
  func underIts(sheet: SheetSize, name: String) throws {
    let long = String(repeating: name + " ", count: sheet == .a4 ? 2 : 4)
    let items = try [
      item(long, "2017-01-03", "2017-12-18"), item(long, "2017-05-02", "2017-05-03"),
      item(name, "2017-11-02", "2017-12-28"), item(long + long, "2017-07-01", "2017-08-01"),
    ]
    let lane = ProgrammeFrieze.Lane(name: "Essais", family: .prototype, items: items)
    let frieze = try #require(ProgrammeFrieze(title: "Un programme", lanes: [lane]))
    let pages = try frieze.pages(with: Wall.composer, sheet: sheet.size)
    func fills(_ mark: Mark) -> Set<Frame> {
      switch mark {
      case .group(let group): Set(group.marks.flatMap { fills($0) })
      case .path(let path) where path.fill == Family.prototype.colour:
        Set([mark.bounds].compactMap { $0 })
      default: []
      }
    }
    let bars = Set(pages.flatMap(\.marks).flatMap { fills($0) })
    #expect(bars.count >= items.count + pages.count)
    for page in pages { #expect(PageCheck().faults(of: page).filter(\.spoilsPage) == []) }
    #expect(pages.allSatisfy { Wall(page: $0).collisions == [] })
    for page in try frieze.row(with: Wall.composer, sheet: sheet.size) {
      #expect(PageCheck().faults(of: page).filter(\.spoilsPage) == [])
    }
  }

  @Test("years never meet, in whatever month a programme begins", arguments: 1...12)
  func years(month: Int) throws {
    let first = try #require(Day(2025, month, 1))
    for days in [0, 365, 800, 1_500, 11_000] {
      let last = first.adding(days: days)
      let lane = ProgrammeFrieze.Lane(
        name: "Essais", family: .prototype,
        items: try [first, last].map { day in
          ProgrammeFrieze.Item(title: "Point", period: try #require(Period(day, day)))
        })
      let frieze = try #require(ProgrammeFrieze(title: "Un programme", lanes: [lane]))
      for page in try frieze.pages(with: Wall.composer, sheet: SheetSize.a4.size)
        + [frieze.page(with: Wall.composer)]
      {
        #expect(PageCheck().faults(of: page) == [])
        #expect(Wall(page: page).words.contains("20"))
      }
    }
  }

  @Test func `a lonely launch or closing is told beside a broken axis, not after blank months`()
    throws
  {
    let (first, today) = (try day("2017-11-02"), try day("2026-03-01"))
    func occasion(_ number: Int, _ kind: Occasion.Kind, _ start: Day, _ days: Int) throws
      -> Occasion
    {
      try Occasion(
        id: Identifier(UUID()), reference: Reference(.occasion, number), kind: kind,
        title: "Chose \(number)", period: try #require(Period(start, start.adding(days: days))))
    }
    let tests = try (1...12).map { try occasion($0, .test, today.adding(days: $0), 40) }
    let lonely = try [
      occasion(20, .launch, first, 0), occasion(21, .committee, today.adding(days: 2_000), 0),
    ]
    let programme = try Programme(id: Identifier(UUID()), title: "Neuf ans et un trou")
    let frieze = try #require(
      ProgrammeFrieze(
        programme, occasions: tests + lonely, prototypes: [], register: Register(today: today),
        in: .french))
    #expect(frieze.span.start == today.adding(days: 1))
    #expect(frieze.beyond.map(\.title) == ["Chose 20", "Chose 21"])
    #expect(frieze.lanes.flatMap(\.items).map(\.title) == tests.map(\.title))
    let pages = try frieze.row(with: Wall.composer, sheet: SheetSize.a4.size)
    #expect(pages.count < 6)
    let said = pages.map { Wall(page: $0).words }
    #expect(said.joined().contains("Chose 20"))
    for page in pages {
      #expect(PageCheck().faults(of: page).map { $0.said(in: .french) } == [])
      #expect(Wall(page: page).words.contains("Prototypes"))
    }
  }

  @Test func `what falls outside the days asked for is left out`() throws {
    let lanes = [
      ProgrammeFrieze.Lane(
        name: "Rencontres", family: .plan,
        items: [
          try item("Dedans", "2017-10-02", "2017-10-06"),
          try item("Dehors", "2019-01-28", "2019-01-28"),
        ])
    ]
    let span = try #require(Period(try day("2017-09-01"), try day("2018-06-30")))
    let frieze = try #require(ProgrammeFrieze(title: "Un an", lanes: lanes, span: span))
    #expect(frieze.lanes.flatMap(\.items).map(\.title) == ["Dedans"])
    #expect(ProgrammeFrieze(title: "Rien", lanes: []) == nil)
  }
}
