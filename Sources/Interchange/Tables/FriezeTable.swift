import Atelier
import Entities
import Foundation
import People

/// Friezes: one row for each stage of each person's strip.
enum FriezeTable {
  static let definition = TableDefinition(
    .friezes, Bilingual("Frises", "Friezes"),
    purpose: Bilingual(
      "Ce que chacun a vécu à chaque étape : une ligne par étape et par bande.",
      "What each person went through: one row for each stage of each strip."),
    natural: ["frieze", "strip", "stage"],
    columns: [
      Column(
        "frieze", "frise", "frieze", required: true, example: Bilingual("F-01", "F-01")),
      Column(
        "title", "titre", "title", example: Bilingual("Le recrutement", "Hiring")),
      Column("strip", "bande", "strip", required: true, example: Bilingual("S-01", "S-01")),
      Column("audience", "public", "audience"),
      Column("profile", "profil", "profile", .row(of: .profiles)),
      Column("when", "date", "date", .when),
      Column(
        "stage", "étape", "stage", required: true, example: Bilingual("Le besoin", "The need")),
      Column("rank", "rang", "rank", .whole, also: ["ordre", "n°"]),
      Column("actions", "actions", "actions"), Column("people", "personnes", "people"),
      Column("tools", "outils", "tools"), Column("delay", "délai", "delay"),
      Column("blockage", "blocage", "blockage", .sentences),
      Column(
        "feeling", "ressenti", "feeling", .whole,
        help: Bilingual("De −3 (épuisé) à 3 (soulagé).", "From −3 (exhausted) to 3 (relieved).")),
      Column("verbatim", "verbatim", "verbatim", .row(of: .verbatim)),
    ])

  /// The columns where someone tells something, beside what names the frieze, the strip, the stage.
  static let told: Set<String> = ["audience", "actions", "people", "tools", "delay", "blockage"]

  static func rows(of frieze: Frieze, in names: Names) -> [[String: String]] {
    frieze.strips.flatMap { strip in
      strip.moments.map { moment in
        [
          "frieze": frieze.reference.description, "title": frieze.title, "strip": strip.label,
          "audience": strip.audience, "profile": names[strip.profile],
          "when": strip.when?.description ?? "", "stage": frieze.stages[moment.stage],
          "rank": "\(moment.stage + 1)", "actions": moment.actions, "people": moment.people,
          "tools": moment.tools, "delay": moment.delay, "blockage": moment.blockage,
          "feeling": moment.feeling.map { "\($0)" } ?? "", "verbatim": names[moment.verbatim],
        ]
      }
    }
  }
}

extension MergingDesk {
  func buildFriezes() {
    var (order, rows) = ([String](), [String: [Record]]())
    for record in records(of: .friezes) where hasRequired(record) {
      let name = record["frieze"]?.words ?? ""
      if rows[name] == nil { order.append(name) }
      rows[name, default: []].append(record)
    }
    for name in order { buildFrieze(name, rows[name] ?? []) }
    let left = before.friezes.filter { frieze in
      !order.contains { Reference($0) == frieze.reference || $0 == frieze.title }
    }
    guard !order.isEmpty else { return }
    diagnosis.leftAlone += left.map {
      Diagnosis.Item(table: .friezes, name: $0.reference.description, place: nil)
    }
  }

  private func buildFrieze(_ name: String, _ rows: [Record]) {
    guard let first = rows.first else { return }
    let at = dossier.friezes.firstIndex { $0.reference == Reference(name) || $0.title == name }
    let old = at.map { dossier.friezes[$0] }
    let told = Reference(name).flatMap { $0.kind == .frieze ? $0 : nil }
    let reference = old?.reference ?? told ?? newReference(.frieze, in: .friezes)
    directory.enter(old?.id.value ?? newID(), in: .friezes, reference: reference, name: "")
    let title = first["title"]?.text ?? old?.title ?? (told == nil ? name : "")
    let stages = stages(of: rows, old: old?.stages ?? [])
    do {
      var strips = old?.strips ?? []
      for (label, rows) in grouped(rows, by: "strip") {
        let at = strips.firstIndex { $0.label == label }
        let strip = try strip(label, rows, stages: stages, old: at.map { strips[$0] })
        if let at { strips[at] = strip } else { strips.append(strip) }
      }
      let frieze = try Frieze(
        id: old?.id ?? Identifier(newID()), reference: reference, title: title, stages: stages,
        strips: strips)
      if let at { dossier.friezes[at] = frieze } else { dossier.friezes.append(frieze) }
      note(
        old.map { moved($0, frieze) } ?? [], isNew: old == nil, reference.description, first)
    } catch {
      complain(error, about: first)
    }
  }

  /// What a frieze says otherwise, told by the strip and the stage.
  private func moved(_ old: Frieze, _ new: Frieze) -> [Diagnosis.Change.Cell] {
    func rows(_ frieze: Frieze, _ names: Names) -> [[String]: [String: String]] {
      Dictionary(
        FriezeTable.rows(of: frieze, in: names).map { row in
          (["strip", "stage"].map { row[$0] ?? "" }, row)
        }
      ) { first, _ in first }
    }
    let was = [names, names.inEnglish].map { rows(old, $0) }
    let now = [names, names.inEnglish].map { rows(new, $0) }
    // What is the same on each row of a frieze or a strip is told once.
    var told: Set<Diagnosis.Change.Cell> = []
    let columns = FriezeTable.definition.columns.filter { $0.key != "frieze" }
    return Set(was[0].keys).union(now[0].keys).sorted { $0.lexicographicallyPrecedes($1) }
      .flatMap { key -> [Diagnosis.Change.Cell] in
        moved(columns, was.map { $0[key] ?? [:] }, now.map { $0[key] ?? [:] }).map { cell in
          if ["title", "audience", "profile", "when"].contains(where: { key in
            FriezeTable.definition.column(key)?.header == cell.column
          }) {
            return cell
          }
          let place = key.joined(separator: ", ")
          return Diagnosis.Change.Cell(
            column: Bilingual(
              "\(cell.column.french) [\(place)]", "\(cell.column.english) [\(place)]"),
            was: cell.was, now: cell.now)
        }
      }.filter { told.insert($0).inserted }
  }

  /// The stages in the order of their ranks, else of their first row; those known come first.
  private func stages(of rows: [Record], old: [String]) -> [String] {
    var (stages, ranks) = (old, [String: Int]())
    for record in rows {
      guard let stage = record["stage"]?.text else { continue }
      if !stages.contains(stage) { stages.append(stage) }
      if ranks[stage] == nil, let rank = try? record["rank"]?.whole() { ranks[stage] = rank }
    }
    let place = Dictionary(stages.enumerated().map { ($1, $0) }) { first, _ in first }
    return stages.sorted {
      (ranks[$0] ?? (place[$0] ?? 0) + 1, place[$0] ?? 0)
        < (ranks[$1] ?? (place[$1] ?? 0) + 1, place[$1] ?? 0)
    }
  }

  private func grouped(_ rows: [Record], by key: String) -> [(String, [Record])] {
    var (order, groups) = ([String](), [String: [Record]]())
    for record in rows {
      let name = record[key]?.text ?? ""
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(record)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func strip(
    _ label: String, _ rows: [Record], stages: [String], old: Strip?
  ) throws -> Strip {
    var reader = RecordReader(rows[0], directory: directory)
    let audience = reader.text("audience", old: old?.audience)
    let profile = reader.row("profile", of: .profiles, old: old?.profile)
    let when = reader.when("when", old: old?.when)
    complaints += reader.complaints
    var moments: [StripMoment] = []
    for record in rows {
      guard let stage = stages.firstIndex(of: record["stage"]?.text ?? "") else { continue }
      do {
        moments.append(
          try moment(record, stage: stage, old: old?.moments.first { $0.stage == stage }))
      } catch {
        complain(error, about: record)
      }
    }
    return Strip(
      label: label, audience: audience, profile: profile, when: when,
      moments: moments.sorted { $0.stage < $1.stage })
  }

  private func moment(_ record: Record, stage: Int, old: StripMoment?) throws -> StripMoment {
    var reader = RecordReader(record, directory: directory)
    defer { complaints += reader.complaints }
    return try StripMoment(
      stage: stage, actions: reader.text("actions", old: old?.actions),
      people: reader.text("people", old: old?.people),
      tools: reader.text("tools", old: old?.tools), delay: reader.text("delay", old: old?.delay),
      blockage: reader.text("blockage", old: old?.blockage),
      feeling: reader.whole("feeling", old: old?.feeling),
      verbatim: reader.row("verbatim", of: .verbatim, old: old?.verbatim))
  }
}
