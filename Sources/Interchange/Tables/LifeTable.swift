import Atelier
import Entities
import Foundation
import People

/// What hypotheses and prototypes went through: one row for each state entered.
enum LifeTable {
  static let definition = TableDefinition(
    .lives, Bilingual("Parcours", "Lives"), also: ["états", "states", "vie"],
    purpose: Bilingual(
      "Ce que deviennent hypothèses et prototypes : une ligne par étape.",
      "What becomes of hypotheses and prototypes: one row a step."),
    natural: ["object", "state"],
    columns: [
      Column(
        "object", "objet", "object", .hypothesisOrPrototype,
        also: ["hypothèse", "prototype", "réf", "référence"], required: true,
        example: Bilingual("H-01", "H-01")),
      Column(
        "state", "état", "state", .choice(states), also: ["étape"], required: true,
        example: Bilingual("proposée", "proposed")),
      Column(
        "day", "date", "date", .day, also: ["le", "quand"], required: true,
        example: Bilingual("06/10/2017", "6 October 2017")),
      Column("reason", "motif", "reason", .sentences, also: ["raison", "pourquoi"]),
      Column("by", "par", "by", also: ["qui"]),
    ])

  private static let states: ChoiceNames = {
    let labels = (Labels.hypothesisState.labels + Labels.prototypeState.labels)
    let all = labels.reduce(into: [Bilingual]()) { if !$0.contains($1) { $0.append($1) } }
    return ChoiceNames(labels: all, positions: [:])
  }()

  static func rows<State>(
    of life: Life<State>, named name: String, _ choices: Choices<State>, in names: Names
  ) -> [[String: String]] {
    life.steps.map { cells(of: $0, choices, in: names).merging(["object": name]) { $1 } }
  }

  static func cells<State>(
    of step: Life<State>.Step, _ choices: Choices<State>, in names: Names
  ) -> [String: String] {
    [
      "state": names.label(step.state, choices), "day": step.day.description,
      "reason": step.reason, "by": step.by,
    ]
  }
}

extension MergingDesk {
  func buildLives() {
    var rows: [UUID: [Record]] = [:]
    for record in records(of: .lives) where hasRequired(record) {
      guard let cell = record["object"] else { continue }
      let reference = Reference(cell.words)
      let table: TableKind = reference?.kind == .prototype ? .prototypes : .hypotheses
      if case .one(let id) = directory.find(cell.words, in: table) {
        rows[id, default: []].append(record)
      } else if case .one(let id) = directory.find(cell.words, in: .prototypes) {
        rows[id, default: []].append(record)
      } else {
        let nearest = directory.nearest(to: cell.words, in: table)
        complaints.append(
          Complaint(
            .unknownRow(cell.words, table: table.definition.title, nearest: nearest),
            at: cell.place))
      }
    }
    for at in dossier.hypotheses.indices {
      let hypothesis = dossier.hypotheses[at]
      dossier.hypotheses[at].life = life(
        hypothesis.life, rows[hypothesis.id.value] ?? [], Labels.hypothesisState,
        hypothesis.reference)
    }
    for at in dossier.prototypes.indices {
      let prototype = dossier.prototypes[at]
      dossier.prototypes[at].life = life(
        prototype.life, rows[prototype.id.value] ?? [], Labels.prototypeState, prototype.reference)
    }
  }

  /// The steps known, each changed by the row that tells the same state, then the new ones.
  private func life<State>(
    _ old: Life<State>, _ rows: [Record], _ choices: Choices<State>, _ reference: Reference
  ) -> Life<State> {
    guard let last = rows.last else { return old }
    var (steps, used) = (old.steps, Set<Int>())
    for record in rows {
      var reader = RecordReader(record, directory: directory)
      let state = reader.choice("state", among: choices, old: nil)
      let day = reader.day("day", old: nil)
      let at =
        steps.indices.first { steps[$0].state == state && !used.contains($0) }
        ?? corrected(steps, used, record, day, besides: rows, choices)
      let known = at.map { steps[$0] }
      let reason = reader.text("reason", old: known?.reason)
      let by = reader.text("by", old: known?.by)
      complaints += reader.complaints
      guard let state, let day else { continue }
      let step = Life.Step(state, on: day, reason: reason, by: by)
      if let at { steps[at] = step } else { steps.append(step) }
      used.insert(at ?? steps.count - 1)
      let said = [names, names.inEnglish].map { names in
        [known, step].map { step in
          step.map { LifeTable.cells(of: $0, choices, in: names) } ?? [:]
        }
      }
      note(
        moved(LifeTable.definition.columns, said.map { $0[0] }, said.map { $0[1] }),
        isNew: known == nil, "\(reference) (\(step.day))", record)
    }
    let order = steps.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    do throws(LifeRefusal) {
      return try Life(order.map(\.element))
    } catch {
      complaints.append(Complaint(.life(error), at: last.place()))
      return old
    }
  }

  /// The step whose state was corrected in a table that we exported: of that day, and told by no
  /// other row.
  private func corrected<State>(
    _ steps: [Life<State>.Step], _ used: Set<Int>, _ record: Record, _ day: Day?,
    besides rows: [Record], _ choices: Choices<State>
  ) -> Int? {
    guard record.table.origin != nil, !record.table.isForeign else { return nil }
    let told = Set(rows.compactMap { $0["state"].flatMap { choices.value(named: $0.words) } })
    let left = steps.indices.filter {
      steps[$0].day == day && !used.contains($0) && !told.contains(steps[$0].state)
    }
    return left.count == 1 ? left[0] : nil
  }

  /// - Parameter cells: what it says otherwise.
  func note(
    _ cells: [Diagnosis.Change.Cell], isNew: Bool, _ name: String, _ record: Record
  ) {
    let kind = record.table.definition.kind
    let item = Diagnosis.Item(table: kind, name: name, place: record.place())
    if isNew {
      diagnosis.added.append(item)
    } else if cells.isEmpty {
      diagnosis.unchanged[kind, default: 0] += 1
    } else {
      diagnosis.changed.append(Diagnosis.Change(item: item, cells: cells))
    }
  }
}
