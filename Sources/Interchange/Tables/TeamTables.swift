import Atelier
import Entities
import Foundation
import People
import Words

enum TeamRuleTable: DossierTable {
  static func name(of value: AskedRule, in names: Names) -> String { "" }

  static let definition = TableDefinition(
    .teamRules, of: AskedRule.facts, also: ["règles", "rules"],
    purpose: Bilingual(
      "Ce que l’on demande aux équipes d’un événement : une ligne par règle.",
      "What is asked of the teams of an event: one row for each rule."),
    natural: ["kind", "occasion", "people", "team", "profile", "earlier", "earlierRound"],
    guidance: [
      "occasion": eventGuidance,
      "rank": Guidance(
        also: ["rang"],
        help: Bilingual(
          "Un nombre : au mieux, la première compte avant les autres.",
          "A number: among the others, the first one counts before the rest.")),
      "kind": Guidance(
        .choice(Labels.teamRule.names), required: true,
        example: Bilingual("ensemble", "together")),
      "people": Guidance(
        also: ["qui", "who"],
        help: Bilingual(
          "Qui est ensemble, à part, ou dans une équipe.",
          "Who is together, apart, or in one team."),
        example: Bilingual("PE-01, PE-02", "PE-01, PE-02")),
      "team": Guidance(
        help: Bilingual(
          "Sa lettre, pour « dans une équipe ».", "Its letter, for “in one team”.")),
      "profile": Guidance(
        help: Bilingual("Pour « jamais seul » : lui seul.", "For “never alone”: that one only.")),
      "least": Guidance(
        help: Bilingual("Pour « tailles » : par équipe.", "For “sizes”: in each team.")),
      "strength": Guidance(
        .choice(Labels.strength.names), example: Bilingual("absolue", "absolute")),
      "reason": Guidance(
        .choice(Labels.ruleReason.names), also: ["pourquoi", "motif"],
        example: Bilingual("covoiturage", "car sharing")),
      "earlier": Guidance(
        help: Bilingual(
          "Pour « pas les mêmes équipes » : dont on ne refait pas les équipes.",
          "For “not the same teams”: whose teams are not made again.")),
    ])
}

enum PresenceTable: DossierTable {
  static func name(of value: Presence, in names: Names) -> String { "" }

  static let definition = TableDefinition(
    .presences, of: Presence.facts, also: ["émargement", "presences"],
    purpose: Bilingual(
      "Qui vient à un événement, par journée ou demi-journée.",
      "Who comes to an event, by day or half-day."),
    natural: ["person", "occasion", "day", "half"],
    guidance: [
      "occasion": eventGuidance,
      "person": Guidance(
        also: ["qui", "prénom", "who"], required: true, example: Bilingual("PE-01", "PE-01")),
      "day": Guidance(
        also: ["date", "jour"],
        help: Bilingual(
          "Rien pour toutes les journées.", "Nothing for every day."),
        example: Bilingual("11/07/2017", "11 July 2017")),
      "half": Guidance(
        .choice(Labels.half.names), also: ["demi-journée", "half"],
        example: Bilingual("matin", "morning")),
      "state": Guidance(
        .choice(Labels.presence.names), also: ["vient", "comes"], required: true,
        example: Bilingual("présent", "present")),
      "arrives": Guidance(
        also: ["arrivée"], help: Bilingual("Quand elle est en retard.", "When they come late.")),
    ])
}

/// Who is in which team: one row for each person of each round.
enum RosterTable {
  static let definition = TableDefinition(
    .rosters, Roster.facts.title, also: ["composition", "qui est où"],
    purpose: Bilingual(
      "Qui est dans quelle équipe : une ligne par personne.",
      "Who is in which team: one row for each person."),
    natural: ["occasion", "round", "person"],
    columns: [
      Column(
        "occasion", "événement", "event", .row(of: .calendar), also: eventGuidance.also,
        required: true, help: eventGuidance.help, example: eventGuidance.example),
      Column(
        "round", "tour", "round",
        help: Bilingual(
          "Pour en garder plusieurs d’un événement : matin, après-midi…",
          "To keep several of an event: morning, afternoon…")),
      Column(
        "person", "personne", "person", .row(of: .people), also: ["qui", "prénom", "who"],
        required: true, example: Bilingual("PE-01", "PE-01")),
      Column(
        "team", "équipe", "team", also: ["lettre", "letter"], required: true,
        example: Bilingual("A", "A")),
      Column(
        "locked", "gardée", "kept in place", .truth,
        help: Bilingual(
          "Reste là quand on compose de nouveau.", "Stays there when teams are composed again.")),
      Column("made", "composée le", "composed on", .day),
      Column("seed", "graine", "seed", .whole),
    ])

  /// A place that is nobody’s any more is of this file only.
  static func rows(of roster: Roster, in names: Names) -> [[String: String]] {
    roster.seats.compactMap { seat in
      guard let person = seat.person else { return nil }
      return [
        "occasion": names[roster.occasion], "round": roster.round, "person": names[person],
        "team": seat.team, "locked": names.mark(seat.isLocked),
        "made": roster.arrangement.day?.description ?? "",
        "seed": roster.arrangement.seed.map { "\($0)" } ?? "",
      ]
    }
  }
}

extension MergingDesk {
  private struct Round: Hashable {
    let occasion: Occasion.ID
    let name: String
  }

  func buildRosters() {
    var (order, rows) = ([Round](), [Round: [Record]]())
    for record in records(of: .rosters) where hasRequired(record) {
      var reader = RecordReader(record, directory: directory)
      let occasion: Occasion.ID? = reader.row("occasion", of: .calendar, old: nil)
      complaints += reader.complaints
      guard let occasion else { continue }
      let round = Round(occasion: occasion, name: record["round"]?.text ?? "")
      if rows[round] == nil { order.append(round) }
      rows[round, default: []].append(record)
    }
    for round in order { build(round, rows[round] ?? []) }
    guard !order.isEmpty else { return }
    diagnosis.leftAlone += before.rosters.filter { roster in
      !order.contains(Round(occasion: roster.occasion, name: roster.round))
    }.map { Diagnosis.Item(table: .rosters, name: called($0.occasion, $0.round), place: nil) }
  }

  private func called(_ occasion: Occasion.ID, _ round: String) -> String {
    [names[occasion], round].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func build(_ round: Round, _ rows: [Record]) {
    guard let first = rows.first else { return }
    let at = dossier.rosters.firstIndex {
      $0.occasion == round.occasion && $0.round == round.name
    }
    let old = at.map { dossier.rosters[$0] }
    var reader = RecordReader(first, directory: directory)
    let day = reader.day("made", old: old?.arrangement.day)
    let seed = reader.whole("seed", old: old?.arrangement.seed)
    var made = old?.arrangement ?? Roster.Arrangement(seats: [])
    if made.day != day || made.seed != seed {
      made = Roster.Arrangement(day: day, seed: seed, seats: made.seats)
    }
    complaints += reader.complaints
    var met: [Person.ID: String] = [:]
    for record in rows { place(record, in: &made.seats, &met) }
    do {
      let roster = try Roster(
        id: old?.id ?? Roster.id(of: round.occasion, round: round.name),
        occasion: round.occasion, round: round.name, made)
      if let at { dossier.rosters[at] = roster } else { dossier.rosters.append(roster) }
      note(
        old.map { moved($0, roster) } ?? [], isNew: old == nil,
        called(round.occasion, round.name), first)
    } catch {
      complain(error, about: first)
    }
  }

  private func place(
    _ record: Record, in seats: inout [Roster.Seat], _ met: inout [Person.ID: String]
  ) {
    var reader = RecordReader(record, directory: directory)
    defer { complaints += reader.complaints }
    guard let person: Person.ID = reader.row("person", of: .people, old: nil) else { return }
    let at = seats.firstIndex { $0.person == person }
    let old = at.map { seats[$0] }
    let seat = Roster.Seat(
      person, reader.text("team", old: old?.team), reader.truth("locked", old: old?.isLocked))
    if let other = met.updateValue(seat.team, forKey: person), other != seat.team {
      let name = record["person"]?.text ?? ""
      reader.complain(
        .refused(
          Bilingual(
            Wording.french.teams.samePersonTwice(name),
            Wording.english.teams.samePersonTwice(name))), about: "person")
    }
    if let at { seats[at] = seat } else { seats.append(seat) }
  }

  /// What an allocation says otherwise, told person by person.
  private func moved(_ old: Roster, _ new: Roster) -> [Diagnosis.Change.Cell] {
    func rows(_ roster: Roster, _ names: Names) -> [String: [String: String]] {
      Dictionary(
        RosterTable.rows(of: roster, in: names).map { ($0["person"] ?? "", $0) }
      ) { first, _ in first }
    }
    let was = [names, names.inEnglish].map { rows(old, $0) }
    let now = [names, names.inEnglish].map { rows(new, $0) }
    let columns = RosterTable.definition.columns.filter { ["team", "locked"].contains($0.key) }
    let made = RosterTable.definition.columns.filter { ["made", "seed"].contains($0.key) }
    let whole = moved(
      made, was.map { $0.values.first ?? [:] }, now.map { $0.values.first ?? [:] })
    return whole
      + Set(was[0].keys).union(now[0].keys).sorted().flatMap { person in
        moved(columns, was.map { $0[person] ?? [:] }, now.map { $0[person] ?? [:] }).map { cell in
          Diagnosis.Change.Cell(
            column: Bilingual(
              "\(cell.column.french) [\(person)]", "\(cell.column.english) [\(person)]"),
            was: cell.was, now: cell.now)
        }
      }
  }
}
