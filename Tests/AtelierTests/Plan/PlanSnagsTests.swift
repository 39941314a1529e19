import Atelier
import Foundation
import People
import Testing
import Words

@Suite("What there is to settle and to know of a plan") struct PlanSnagsTests {
  private func said(_ cast: PlanCast, decks: Set<String>? = nil, known: Bool = true) -> [String] {
    let speech = PlanSpeech(cast.agenda, cast.table, .french) { person in
      person == cast.mathilde ? "Mathilde" : person == cast.bastien ? "Bastien" : "Inès"
    }
    let snags = cast.snags(decks: decks)
    return (known ? snags.all : snags.toSettle).map { snag in
      speech.said(snag) + (snag.mend.map { " → " + speech.said($0) } ?? "")
    }.map { $0.replacing("\u{A0}", with: " ") }
  }

  /// What a plan says once each of its snags was mended, until there is nothing left to mend.
  private func mended(_ cast: PlanCast) throws -> PlanCast {
    var cast = cast
    for _ in 0..<20 {
      guard let mend = cast.snags().toSettle.compactMap(\.mend).first else { break }
      var agenda = cast.agenda
      try agenda.apply(mend, title: "Pause", names: cast.names())
      (cast.blocks, cast.teams) = (agenda.blocks, agenda.teams)
    }
    return cast
  }

  @Test func `a quiet plan has nothing to say`() throws {
    var cast = try PlanCast(from: "9 h", to: "11 h")
    try cast.block("Ouvrir", 30, to: .open)
    try cast.block("Raconter", 40, "ABCD")
    try cast.block("Pause", 15, to: .rest)
    try cast.block("Garder", 30, to: .close)
    #expect(said(cast) == [])
  }

  @Test func `a team that only a sequence names is told, and becomes one like the others`() throws {
    var cast = try PlanCast(teams: 2, from: "9 h", to: "11 h")
    try cast.block("Ouvrir", 30, to: .open)
    var stray = try cast.block("Croquis", 40, "A")
    stray.teams = ["A", "Z"]
    cast.blocks[1] = stray
    #expect(
      said(cast, known: false).first
        == "« Croquis » nomme l’équipe « Z », qui n’est pas parmi les équipes de l’événement. → "
        + "Ajouter l’équipe « Z »")
    let after = try mended(cast)
    #expect(after.teams.map(\.letter) == ["A", "B", "Z"])
    #expect(after.agenda.unlistedTeams.isEmpty)
    cast.teams = []
    #expect(cast.agenda.unlistedTeams.isEmpty && cast.agenda.teams.count == 2)
  }

  @Test func `a day too long takes what it can where it can`() throws {
    var cast = try PlanCast(from: "9 h", to: "10 h")
    try cast.block("Cadre", 20, to: .open, least: 20)
    try cast.block("Raconter", 30, "AB", least: 10)
    try cast.block("Écouter", 30, "CD", least: 30)
    try cast.block("Garder", 20, to: .close, least: 15)
    #expect(
      said(cast) == [
        "Mardi finit à 10 h 10, la salle ferme à 10 h : 10 min de trop. → "
          + "Reprendre 5 min à « Garder »"
      ])
    try cast.blocks[2].last(30, atLeast: 20)
    let after = try mended(cast)
    #expect(after.table.days.first?.over == 0)
    #expect(zip(after.blocks, cast.blocks).allSatisfy { $0.minutes >= $1.minimum })
  }

  @Test(arguments: 0..<40) func `what is taken is what is missing, never under a minimum`(
    seed: Int
  ) throws {
    var chance = SplitMix(state: UInt64(seed) &+ 77)
    var cast = try PlanCast(teams: 4, from: "9 h", to: "12 h")
    for place in 0..<14 {
      let letters = ["", "AB", "CD", "A", "B", "C", "D"].randomElement(using: &chance) ?? ""
      let minutes = Int.random(in: 10...40, using: &chance)
      try cast.block(
        "S\(place)", minutes, letters, least: Int.random(in: 5...minutes, using: &chance))
    }
    let over = try #require(cast.table.days.first).over
    guard let snag = cast.snags().all.first(where: { $0.matter.isOverflow }), let mend = snag.mend
    else { return }
    var agenda = cast.agenda
    try agenda.apply(mend, title: "", names: cast.names())
    let after = try #require(Timetable(agenda, in: cast.zone).days.first).over
    #expect(after < over && after >= 0)
    for block in agenda.blocks {
      let before = try #require(cast.agenda[block.id])
      #expect(block.minutes >= before.minimum && block.minimum == before.minimum)
    }
  }

  @Test func `someone who leads two things is told, and someone free is named`() throws {
    var cast = try PlanCast(from: "9 h")
    try cast.block("Jouer", 25, "C", to: .open, leads: [cast.bastien])
    try cast.block("Changer", 25, "D", to: .open, leads: [cast.bastien])
    #expect(
      said(cast) == [
        "Bastien mène deux séquences à la fois, à 9 h, pendant 25 min : « Jouer » et « Changer ». "
          + "→ Confier « Changer » à Inès"
      ])
    #expect(try mended(cast).snags().toSettle.isEmpty)
  }

  @Test func `a room is not used twice, and seats everyone`() throws {
    var cast = try PlanCast(from: "9 h")
    try cast.block("Un", 30, "A", to: .open, room: "Préau")
    try cast.block("Deux", 30, "B", to: .open, room: "préau")
    try cast.block("Trois", 30, "C", to: .open, room: "Cuisine")
    #expect(
      said(cast) == [
        "Préau sert deux fois à 9 h, pendant 30 min : « Un » et « Deux ». "
          + "→ Mettre « Deux » ici : Verrière",
        "« Trois » : 7 personnes pour 6 places, Cuisine. → Mettre « Trois » ici : Verrière",
      ])
    #expect(try mended(cast).snags().toSettle.isEmpty)
  }

  @Test func `a team without an animator, a plenary without a lead`() throws {
    var cast = try PlanCast(teams: 2, from: "9 h")
    cast.teams[1].animators = []
    try cast.block("Ouvrir", 20, to: .open)
    try cast.block("Raconter", 20, "AB")
    try cast.block("Garder", 20, to: .close, leads: [])
    #expect(
      said(cast) == [
        "L’équipe B n’a personne pour l’animer. → Confier l’équipe B à Mathilde",
        "« Garder », à 9 h 40, n’a personne pour la mener. → Confier « Garder » à Mathilde",
      ])
    #expect(try mended(cast).snags().toSettle.isEmpty)
  }

  @Test func `what is missing is counted by person, by team, or in all`() throws {
    var cast = try PlanCast(from: "9 h", to: "10 h")
    let first = try cast.block("Voter", 30, to: .open)
    let second = try cast.block("Coller", 30, "AB")
    func add(_ block: Block, _ count: Int, _ share: Material.Share, _ stock: Int?) throws {
      cast.materials.append(
        try Material(
          id: Identifier(UUID()), block: block.id, name: "Gommettes", count: count, share: share,
          stock: stock))
    }
    try add(first, 8, .person, 160)
    try add(second, 2, .team, nil)
    try add(second, 1, .once, 100)
    #expect(
      said(cast) == ["Gommettes : 229 à prévoir, 160 en stock. Il en manque 69."])
  }

  @Test func `a deck that no kit knows is named, and leaves`() throws {
    var cast = try PlanCast(from: "9 h", to: "10 h")
    let block = try cast.block("Raconter", 30, to: .open)
    cast.blocks[0].decks = ["residence/questions", "perdu"]
    #expect(said(cast).isEmpty)
    #expect(
      said(cast, decks: ["residence/questions"]) == [
        "« Raconter » demande le jeu « perdu », qu’aucun kit ne connaît. "
          + "→ Retirer le jeu « perdu » de « Raconter »"
      ])
    var agenda = cast.agenda
    try agenda.apply(.leaveDeck(block.id, "perdu"), title: "", names: cast.names())
    #expect(agenda.blocks[0].decks == ["residence/questions"])
  }

  @Test func `a pace too hard is said, with where a break would go`() throws {
    var cast = try PlanCast(teams: 2, from: "9 h", to: "17 h")
    try cast.block("Tour", 70, to: .open)
    try cast.block("Raconter", 30, "A")
    try cast.block("Dire", 240, "B", says: "")
    try cast.block("Garder", 60, to: .close)
    #expect(
      said(cast) == [
        "Équipe A, mardi : 1 h 40 sans pause, de 9 h à 10 h 40. "
          + "→ Mettre une pause à 10 h 10, équipe A",
        "Équipe B, mardi : 6 h 10 sans pause, de 9 h à 15 h 10. "
          + "→ Mettre une pause à 10 h 10, équipe B",
        "Mardi dure 6 h 10 sans repas. → Mettre un repas à 14 h 10",
        "1 h 10 tous ensemble d’affilée, à partir de « Tour », à 9 h.",
        "Équipe A : 3 h 30 à attendre avant « Garder ». "
          + "→ Donner 3 h 30 de plus à « Raconter »",
        "« Dire » n’a pas de consigne.",
      ])
  }

  @Test func `closing before opening, and a margin, are good to know`() throws {
    var cast = try PlanCast(teams: 0, from: "9 h", to: "17 h")
    try cast.block("Garder", 20, to: .close)
    try cast.block("Ouvrir", 20, at: "9 h 30", to: .open)
    #expect(
      said(cast) == [
        "« Garder », à 9 h, ferme avant que rien n’ait été ouvert.",
        "10 min de marge avant « Ouvrir », à 9 h 30.",
      ])
  }

  @Test func `every fact has its sentence in both languages`() throws {
    var cast = try PlanCast(from: "9 h", to: "10 h")
    try cast.block("Un", 30, "A", to: .open, leads: [cast.bastien], room: "Préau")
    try cast.block("Deux", 90, "B", at: "8 h", leads: [cast.bastien], room: "Préau", says: "")
    try cast.block("Trois", 300, leads: [])
    for wording in [Wording.french, .english] {
      let speech = PlanSpeech(cast.agenda, cast.table, wording) { _ in "Léa" }
      for snag in cast.snags().all {
        #expect(!speech.said(snag).isEmpty)
        if let mend = snag.mend { #expect(!speech.said(mend).isEmpty) }
      }
    }
  }
}

extension Snag.Matter {
  var isOverflow: Bool { if case .overflows = self { true } else { false } }
}
