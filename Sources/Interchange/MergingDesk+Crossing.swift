import Atelier
import Entities
import Foundation
import People
import Words

/// What a row without a reference may change of what is kept: it fills what is empty, and takes
/// nothing away; what it says otherwise is asked about.
extension MergingDesk {
  /// How the filled cells of a row stand beside what is kept.
  struct Comparison {
    /// The columns that say otherwise.
    var crossed: [String] = []
    /// The columns that say the same, or nothing.
    var silent: Set<String> = []
    /// How many of them say the same.
    var agreed = 0
  }

  /// - Parameter kept: what each column says of what is kept, by its key.
  func comparison(of record: Record, with kept: [String: String]) -> Comparison {
    record.table.definition.columns.reduce(into: Comparison()) { found, column in
      guard column.key != "reference", record.has(column.key) else { return }
      let old = kept[column.key] ?? ""
      guard let cell = record[column.key] else {
        found.silent.insert(column.key)
        return
      }
      if old.isBlank { return }
      if says(cell, old, column.kind) {
        found.silent.insert(column.key)
        found.agreed += 1
      } else {
        found.crossed.append(column.key)
      }
    }
  }

  /// A row without what it does not change; what crosses what is kept is asked about.
  func settled<Table: DossierTable>(
    _ table: Table.Type, _ record: Record, old: Table.Value?
  ) -> Record {
    guard let old, !record.isTyped, !toldOf.contains(Table.id(of: old)) else { return record }
    let columns = Table.definition.columns.map(\.key)
    if let left = leftAside(table, record, old) { return left }
    let kept = Table.cells(of: old, in: names)
    let origin = record.table.isForeign ? nil : record.table.origin
    if let origin, let past = past(Table.self, Table.id(of: old), origin.act) {
      let (untouched, crossed) = since(past, record, kept)
      return asking(crossed, of: record, kept, leaving: untouched)
    }
    let found = comparison(of: record, with: kept)
    if record["reference"] == nil {
      return asking(found.crossed, of: record, kept, leaving: found.silent)
    }
    // Exported from a copy whose acts are not here; of other tables with references, nobody knows
    // what they were made from, but a reference is not someone else's.
    let asked = origin == nil && Table.definition.kind == .people ? ["name"] : columns
    return origin == nil && Table.definition.kind != .people
      ? record : asking(found.crossed.filter(asked.contains), of: record, kept)
  }

  /// The columns that say what they said when the table left, or what is kept; and those of which
  /// both have moved.
  private func since(
    _ past: [String: String], _ record: Record, _ kept: [String: String]
  ) -> (untouched: Set<String>, crossed: [String]) {
    var (untouched, crossed) = (Set<String>(), [String]())
    for column in record.table.definition.columns
    where column.key != "reference" && record.has(column.key) {
      let (was, here) = (past[column.key] ?? "", kept[column.key] ?? "")
      let says = { (words: String) in
        record[column.key].map { self.says($0, words, column.kind) } ?? words.isBlank
      }
      // Letter for letter: taking an accent off is a change.
      let text = record[column.key]?.text ?? ""
      let isRewritten = column.kind.isRewritten && (says(was) || says(here))
      if text == was || text == here || isRewritten {
        untouched.insert(column.key)
      } else if was != here {
        crossed.append(column.key)
      }
    }
    return (untouched, crossed)
  }

  private func asking(
    _ crossed: [String], of record: Record, _ kept: [String: String], leaving left: Set<String> = []
  ) -> Record {
    var left = left
    for key in crossed {
      guard let column = record.table.definition.column(key) else { continue }
      let correction = answers.corrections.told[record.place(of: key)]
      // Someone wrote in that cell, having seen both; unless what is kept has moved since.
      if let correction, correction.kept.map({ $0 == kept[key] ?? "" }) ?? true { continue }
      switch correction == nil ? answers.crossing : nil {
      case .file: break
      case .kept: left.insert(key)
      case nil:
        complaints.append(
          Complaint(
            .crossed(
              record[key]?.words ?? "", kept: kept[key] ?? "", column: column.header),
            at: record.place(of: key)))
      }
    }
    return record.without(left)
  }

  /// What each column said of a row when its table left.
  func past<Table: DossierTable>(
    _ table: Table.Type, _ id: UUID, _ act: String
  ) -> [String: String]? {
    let kind = Table.definition.kind
    if let known = pasts[act]?[kind] { return known[id] }
    guard let past = home?.pasts[act] else { return nil }
    let names = Names(of: past, language: .french)
    let cells = Dictionary(
      past[Table.Value.self].map { (Table.id(of: $0), Table.cells(of: $0, in: names)) }
    ) { $1 }
    pasts[act, default: [:]][kind] = cells
    return cells[id]
  }

  /// Whether a cell says what is kept, however it is written.
  func says(_ cell: Cell, _ kept: String, _ kind: Column.Kind) -> Bool {
    if cell.text == kept { return true }
    switch kind {
    case .figure:
      let old = WrittenNumber(kept)
      return (try? cell.figure()).map { $0.qualifier == old?.qualifier && $0.value == old?.value }
        ?? false
    case .whole: return (try? cell.whole()).map { "\($0)" == kept } ?? false
    case .time: return (try? cell.time()) == TimeOfDay(kept)
    case .truth: return (try? cell.truth()) == true
    case .list: return Set(cell.items.map(Plain.words)) == Set(Listed.items(kept).map(Plain.words))
    case .rows(let table):
      func rows(_ items: [String], isKept: Bool = false) -> Set<String> {
        Set(items.map { canonical($0, .row(of: table), isKept: isKept) })
      }
      return rows(directory.items(of: cell, in: table)) == rows(Listed.items(kept), isKept: true)
    case .row(of: .profiles):
      let (a, b) = (canonical(cell.words, kind), canonical(kept, kind, isKept: true))
      return a == b || areOneLineage(a, b)
    case .day, .when, .period: return canonical(cell.measure, kind) == canonical(kept, kind)
    default: return canonical(cell.words, kind) == canonical(kept, kind, isKept: true)
    }
  }
}

extension Column.Kind {
  /// Whether what a cell says may be written in several ways, by languages and programs.
  fileprivate var isRewritten: Bool {
    switch self {
    case .text, .sentences, .list: false
    default: true
    }
  }
}

extension TableKind {
  /// Whether a column makes a thing what it is: said otherwise, it is another thing, even where the
  /// columns that tell things apart say the same.
  ///
  /// A quote is what it is by who said it, where and when; an account or a meeting by all it says;
  /// a place or a prototype by its name alone, a feedback by its prototype and its quote.
  func tells(_ key: String) -> Bool {
    switch self {
    case .verbatim: Self.saying.contains(key)
    case .debriefs, .encounters, .astonishments, .findings, .consents: true
    default: false
    }
  }

  private static let saying: Set<String> = [
    "words", "profile", "speaker", "place", "when", "occasion", "encounter",
  ]
}
