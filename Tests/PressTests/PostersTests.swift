import Atelier
import Foundation
import Paper
import People
import Press
import Reciprocity
import Support
import Testing
import Words

@Suite("A residence’s poster") struct ResidencePosterTests {
  private let sentence = "Quand je vous appelle, j’ai déjà deux mois de retard sur tout le monde."

  private func quotations() throws -> [Quotation] {
    try (1...8).map { try Cast.quotation($0, "\(sentence) \($0)") }
  }

  @Test func `six words are chosen the same way each time, one that resists among them`() throws {
    let all = try quotations()
    let resisting: Set = [Cast.verbatim(8)]
    let choice = QuoteChoice(6, from: all.reversed(), resisting: resisting)
    #expect(choice == QuoteChoice(6, from: all, resisting: resisting))
    #expect(choice.shown.map(\.reference.number) == [1, 2, 3, 4, 5, 8])
    #expect(choice.resisting == 1)
    #expect(choice.addedToResist == 1)
    #expect(choice.inOrder == 5)
    #expect(choice.among == 8)
  }

  @Test func `what the team chose comes before other profiles, then each profile in turn`() throws {
    let said = try [
      (1, "un employeur", false), (2, "une conseillère", true), (3, "une conseillère", true),
      (4, "une conseillère", false), (5, "un employeur", false), (6, "un partenaire", false),
    ].map { try Cast.quotation($0, sentence, isKey: $2, profile: $1) }
    #expect(QuoteChoice(4, from: said).shown.map(\.reference.number) == [2, 3, 1, 6])
    #expect(QuoteChoice(4, from: said).byTeam == 2)
  }

  @Test func `figures keep their « environ » and their week, words are read from two metres`()
    throws
  {
    let poster = ResidencePoster(
      overline: "Résidence de Montferrand, 2017", title: "Trois semaines",
      figures: [
        try Figure(
          id: Identifier(UUID()), label: "Appels", qualifier: .about, value: 37, unit: "appels",
          week: "semaine 2")
      ], quotes: QuoteChoice(6, from: try quotations()),
      weeks: [.init(name: "Semaine 1", dates: "2 – 6 oct.", aim: "Observer")])
    let wall = Wall(page: try poster.page(with: Wall.composer))
    #expect(wall.words.contains("environ"))
    #expect(wall.words.contains("37"))
    #expect(wall.words.contains("semaine 2"))
    #expect(wall.words.contains("parmi 8"))
    #expect(wall.collisions == [])
    #expect(wall.beyondMargin == [])
    let quotes = wall.page.marks.filter { $0.said.contains { $0.contains("deux mois") } }
    #expect(quotes.flatMap(\.sizes).allSatisfy { $0 >= 28 })
    let read = wall.page.marks.filter { !$0.said.contains { $0.contains("taille réelle") } }
    #expect(read.flatMap(\.sizes).allSatisfy { $0 >= 28 })
    let foot = try #require(wall.labels.first { $0.words.contains("parmi 8") }).frame
    let lefts = wall.labels.filter { $0.words.contains("deux mois") }.map(\.frame.x.millimetres)
    #expect(lefts.contains { abs($0 - foot.x.millimetres) < 0.01 })
  }

  @Test func `what was counted besides the figures of weeks is said`() throws {
    func figures(_ count: Int) throws -> [Figure] {
      try (1...count).map {
        try Figure(
          id: Identifier(UUID()), label: "Appels \($0)", value: Double($0), unit: "appels",
          week: $0 > 12 ? "" : "semaine 2")
      }
    }
    let day = try #require(Day(2017, 10, 2))
    let week = try Occasion(
      id: Identifier(UUID()), reference: Reference(.occasion, 1), kind: .residenceWeek,
      title: "Observer", period: Period(day), residence: "Résidence", week: 1)
    let residence = try #require(Residence.all(in: [week]).first)
    func poster(_ count: Int) throws -> ResidencePoster {
      ResidencePoster(
        residence,
        programme: try Programme(id: Identifier(UUID()), title: "Essai"),
        figures: try figures(count), quotations: try quotations(), in: .french)
    }
    #expect(try poster(15).leftOut.count == 3 && poster(15).figures.count == 12)
    let said = Wall(page: try poster(15).page(with: Wall.composer)).words
    #expect(said.contains("3 autres chiffres"))
    #expect(!Wall(page: try poster(5).page(with: Wall.composer)).words.contains("autre chiffre"))
  }

  @Test func `figures are those of their residence, or said to be of all`() throws {
    let weeks = try ["Nord", "Sud"].enumerated().map { place, name in
      try Occasion(
        id: Identifier(UUID()), reference: Reference(.occasion, place + 1), kind: .residenceWeek,
        title: "Observer", period: Period(try #require(Day(2017, 10, 2 + place))),
        residence: name, week: 1)
    }
    let residences = Residence.all(in: weeks)
    func said(_ weeks: [String]) throws -> [String] {
      let figures = try weeks.enumerated().map { place, week in
        try Figure(
          id: Identifier(UUID()), label: "Chose \(place)", value: 3, unit: "tasses", week: week)
      }
      return try residences.map { residence in
        let poster = ResidencePoster(
          residence, programme: try Programme(id: Identifier(UUID()), title: "TPE"),
          figures: figures, quotations: [], others: residences.filter { $0 != residence },
          in: .french)
        return Wall(page: try poster.page(with: Wall.composer)).words
      }
    }
    let apart = try said(["semaine 1, Nord", "semaine 1, Sud"])
    #expect(apart[0].contains("chose 0") && !apart[0].contains("chose 1"))
    #expect(apart[1].contains("chose 1") && !apart[1].contains("chose 0"))
    #expect(!apart[0].contains("Toutes résidences réunies"))
    #expect(try said(["semaine 1"]).allSatisfy { $0.contains("Toutes résidences réunies") })
  }

  @Test func `weeks of several residences are told with theirs on the programme`() throws {
    let weeks = try ["Nord", "Sud"].enumerated().map { place, name in
      try Occasion(
        id: Identifier(UUID()), reference: Reference(.occasion, place + 1), kind: .residenceWeek,
        title: "Observer", period: Period(try #require(Day(2017, 10, 2 + place))),
        residence: name, week: 1)
    }
    func said(_ weeks: [Occasion]) throws -> String {
      let frieze = try #require(
        ProgrammeFrieze(
          try Programme(id: Identifier(UUID()), title: "TPE"), occasions: weeks, prototypes: [],
          register: Register(today: Day(number: 17_578)), in: .french))
      return Wall(page: try frieze.page(with: Wall.composer)).words
    }
    #expect(try said(weeks).contains("Semaine 1, Nord") && said(weeks).contains("Semaine 1, Sud"))
    #expect(try !said([weeks[0]]).contains("Nord"))
  }
}

@Suite("The network’s wall") struct BoardPosterTests {
  private static func identifier<Kept>(_ number: Int) -> Identifier<Kept> {
    let words = "00000000-0000-7000-8000-" + String(format: "%012d", number)
    return Identifier(UUID(uuidString: words) ?? UUID())
  }

  /// Offers and asks in turn, in three areas.
  private func notices(_ count: Int) throws -> [BoardNotice] {
    let member = try Member(
      id: Self.identifier(1), reference: Reference(.member, 1), person: Self.identifier(2))
    let knowledge = try (1...count).map {
      try Knowledge(
        title: "Je saurais montrer, numéro \($0), comment on recoud une fermeture à glissière",
        area: ["Langues", "Écriture", "Jardin"][$0 % 3], nature: .knowHow, isOnWall: true)
    }
    let half = count / 2
    let day = try #require(Day(2018, 10, 23))
    return Register(today: day).disclose(
      offers: (0..<half).map {
        Offer(
          id: Self.identifier(100 + $0), reference: Reference(.offer, $0 + 1), member: member.id,
          knowledge: knowledge[$0])
      },
      asks: (half..<count).map {
        Ask(
          id: Self.identifier(500 + $0), reference: Reference(.ask, $0 - half + 1),
          member: member.id, knowledge: knowledge[$0])
      }, members: [member], to: .paper)
  }

  private func board(_ count: Int) throws -> BoardPoster {
    BoardPoster(
      try Network(
        id: Self.identifier(3), name: "Réseau de Val-d’Aubière", welcome: "le lundi, 14 h – 16 h"),
      notices: try notices(count), in: .french)
  }

  @Test("every notice is on the wall once, on as many sheets as it takes", arguments: [6, 60, 160])
  func all(count: Int) throws {
    let pages = try board(count).pages(with: Wall.composer)
    let references = pages.flatMap { Wall(page: $0).labels.map(\.words) }
      .filter { Reference($0) != nil }
    #expect(references.count == count)
    #expect(Set(references).count == count)
    #expect(pages.contains { Wall(page: $0).words.contains("À compléter") })
    for wall in pages.map(Wall.init) {
      #expect(wall.collisions == [])
      #expect(wall.beyondMargin == [])
    }
  }

  @Test func `areas follow the alphabet, accents or not, and each notice says how to share it`()
    throws
  {
    let board = try board(12)
    #expect(board.areas.map(\.name) == ["Écriture", "Jardin", "Langues"])
    let words = Wall(page: try board.pages(with: Wall.composer)[0]).words
    #expect(words.contains("J’offre") && words.contains("Je demande"))
    #expect(words.contains("à la permanence"))
  }
}
