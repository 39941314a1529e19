import Foundation
import Interchange
import Words

/// A table of a kit: its columns, and what each row holds.
struct KitTable {
  struct Row {
    let values: [String: String]
    /// Where each value is written.
    let places: [String: KitPlace]
    let place: KitPlace
  }

  let columns: [String]
  let rows: [Row]

  /// The first row names the columns.
  init(_ bytes: Data, file: String, log: FaultLog) {
    let grid: Grid?
    do throws(Complaint) {
      grid = try SourceFile(name: file, bytes: bytes).grids().first
    } catch {
      grid = nil
      log.note(
        .brokenTable(error.fact),
        at: KitPlace(file: file, line: error.place.line, column: error.place.column))
    }
    let heads = (grid?.rows.first?.cells ?? []).compactMap { cell in
      cell.place.column.map { (column: $0, name: cell.text.trimmed) }
    }
    for (index, head) in heads.enumerated()
    where heads[..<index].contains(where: { $0.name == head.name }) {
      log.note(
        .repeatedColumn(head.name),
        at: KitPlace(file: file, line: grid?.rows.first?.line, column: head.column))
    }
    for cell in (grid?.rows ?? []).flatMap(\.cells) {
      guard let flaw = cell.flaw else { continue }
      log.note(
        .brokenTable(flaw),
        at: KitPlace(file: file, line: cell.place.line, column: cell.place.column))
    }
    columns = heads.map(\.name)
    rows = (grid?.rows.dropFirst() ?? []).map { row in
      let cells = heads.compactMap { head in row.cell(head.column).map { (head.name, $0) } }
      return Row(
        values: Dictionary(cells.map { ($0.0, $0.1.text.trimmed) }) { first, _ in first },
        places: Dictionary(
          cells.map {
            ($0.0, KitPlace(file: file, line: $0.1.place.line, column: $0.1.place.column))
          }
        ) { first, _ in first },
        place: KitPlace(file: file, line: row.line))
    }
  }

  /// Two columns, `key` and `text`, as a dictionary.
  var labels: [String: String] {
    Dictionary(
      rows.compactMap { row in row.values["key"].map { ($0, row.values["text"] ?? "") } }
    ) { first, _ in first }
  }
}
