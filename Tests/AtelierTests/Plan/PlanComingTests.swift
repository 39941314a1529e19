import Atelier
import Foundation
import People
import Testing
import Words

@Suite("Days and people that do not come as planned") struct PlanComingTests {
  private func said(_ cast: PlanCast, _ agenda: Agenda) -> [String] {
    let speech = PlanSpeech(agenda, Timetable(agenda, in: cast.zone), .french) { person in
      person == cast.mathilde ? "Mathilde" : person == cast.animators[0] ? "Rosalie" : "Denis"
    }
    let snags = Snags(of: agenda, Timetable(agenda, in: cast.zone))
    return snags.all.map { snag in
      (speech.said(snag) + (snag.mend.map { " → " + speech.said($0) } ?? ""))
        .replacing("\u{A0}", with: " ")
    }
  }

  private func absent(
    _ person: Person.ID, _ cast: PlanCast, half: Presence.Half = .whole
  ) -> Presence {
    Presence(
      id: Identifier(UUID()), occasion: cast.occasion.id, person: person, day: cast.days[0].day,
      half: half, state: .absent)
  }

  @Test func `days left behind by their event are told, and follow it in one mend`() throws {
    var cast = try PlanCast(from: "9 h", to: "11 h")
    try cast.block("Ouvrir", 30, to: .open)
    let eight = try #require(Day(2017, 7, 18))
    cast.days[0].day = eight
    cast.blocks[0].day = eight
    let first = try #require(said(cast, cast.agenda).first)
    #expect(first.hasPrefix("Le 18 juillet 2017 : prévu hors des dates de l’événement"))
    #expect(first.hasSuffix("→ Tout décaler 7 jours plus tôt"))
    var agenda = cast.agenda
    let mend = try #require(Snags(of: agenda, cast.table).all.first?.mend)
    try agenda.apply(mend, title: "", names: cast.names())
    #expect(agenda.days.map(\.day) == [cast.occasion.period.start])
    #expect(agenda.blocks.map(\.day) == [cast.occasion.period.start])
    #expect(agenda.days.map(\.id) == cast.days.map(\.id))
    #expect(said(cast, agenda) == [])
  }

  @Test func `a plan longer than its event is told, and nothing is proposed`() throws {
    var cast = try PlanCast(from: "9 h", to: "11 h")
    try cast.block("Ouvrir", 30, to: .open)
    var agenda = cast.agenda
    try agenda.copy(cast.days[0].day, to: cast.days[0].day.adding(days: 1), names: cast.names())
    let first = try #require(said(cast, agenda).first)
    #expect(first.hasPrefix("Le 12 juillet 2017") && !first.contains("→"))
  }

  @Test func `an animator who does not come leaves what nobody leads, and someone free is named`()
    throws
  {
    var cast = try PlanCast(teams: 2, from: "9 h", to: "11 h")
    try cast.block("Ouvrir", 30, to: .open)
    try cast.block("Raconter", 40, "A")
    try cast.block("Écouter", 40, "B")
    let agenda = cast.agenda.knowing([], [absent(cast.animators[0], cast)])
    #expect(
      said(cast, agenda) == [
        "Rosalie ne vient pas mardi : « Raconter » (équipe A) n’a personne pour la mener. → "
          + "Confier « Raconter » à Mathilde"
      ])
    var mended = agenda
    let mend = try #require(Snags(of: agenda, cast.table).all.first?.mend)
    try mended.apply(mend, title: "", names: cast.names())
    #expect(mended.blocks[1].leads == [cast.mathilde] && said(cast, mended) == [])
    // Of an afternoon, the morning is led.
    let after = cast.agenda.knowing([], [absent(cast.animators[0], cast, half: .afternoon)])
    #expect(said(cast, after) == [])
  }

  @Test func `nobody who is away is proposed to lead`() throws {
    var cast = try PlanCast(teams: 2, from: "9 h", to: "11 h")
    try cast.block("Ouvrir", 30, to: .open)
    try cast.block("Garder", 30, to: .close)
    let all = [cast.mathilde, cast.animators[0]].map { absent($0, cast) }
    let lines = said(cast, cast.agenda.knowing([], all))
    #expect(
      lines == [
        "Mathilde ne vient pas mardi : « Ouvrir » et « Garder » n’ont personne pour les mener. → "
          + "Confier 2 séquences à Denis"
      ])
  }

  @Test func `a room seats the teams as they are composed, those who share it together`() throws {
    var cast = try PlanCast(teams: 2, people: 12, from: "9 h", to: "11 h")
    cast.days[0].rooms = ["Cuisine (5)", "Verrière (9)"].compactMap { Room($0) }
    (cast.teams[0].room, cast.teams[1].room) = ("Cuisine", "Verrière")
    try cast.block("Ouvrir", 30, to: .open)
    try cast.block("Raconter", 40, "AB")
    let seats = (0..<12).map { Roster.Seat(TeamCast.person($0), $0 < 5 ? "A" : "B") }
    let roster = try Roster(
      id: Identifier(UUID()), occasion: cast.occasion.id, round: "",
      Roster.Arrangement(seats: seats))
    let known = said(cast, cast.agenda.knowing([roster], []))
    #expect(known == [])
    #expect(said(cast, cast.agenda).count == 1)
    cast.teams[0].room = "Verrière"
    #expect(
      said(cast, cast.agenda.knowing([roster], [])) == [
        "« Raconter » : 12 personnes pour 9 places, Verrière."
      ])
  }

  @Test func `the day is told where there are several, and lines alike are one`() throws {
    var cast = try PlanCast(teams: 0, from: "9 h", to: "11 h")
    try cast.block("Ouvrir", 30, to: .open, leads: [])
    var agenda = cast.agenda
    #expect(said(cast, agenda) == ["« Ouvrir », à 9 h, n’a personne pour la mener."])
    try agenda.copy(cast.days[0].day, to: cast.days[0].day.adding(days: 1), names: cast.names())
    let lines = said(cast, agenda)
    #expect(lines.contains("Mardi, « Ouvrir », à 9 h, n’a personne pour la mener."))
    #expect(lines.contains("Mercredi, « Ouvrir », à 9 h, n’a personne pour la mener."))
    let speech = PlanSpeech(agenda, Timetable(agenda, in: cast.zone), .french) { _ in "" }
    let snag = try #require(
      Snags(of: cast.agenda, cast.table).all.first { $0.isToSettle })
    let grouped = speech.grouped([snag, snag])
    #expect(grouped.count == 1 && speech.said(snag, times: 2).hasSuffix("(2 fois)"))
  }

  @Test func `minutes past an hour are hours, and fewer minutes carry a true minus`() {
    let words = Wording.french.plan
    #expect(
      words.late("Déjeuner", "12 h", 62) == "« Déjeuner » ne peut pas commencer à 12 h : "
        + "1\u{A0}h\u{A0}02 de retard.")
    #expect(words.impossibleDuration("Pause", -5).contains("−5\u{A0}min"))
  }
}
