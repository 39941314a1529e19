import Entities
import People
import Words

extension Ditto {
  /// Complaints of cells that say to read again what stands above, where nothing does.
  static func ofNothing(
    _ rows: [Row], _ definition: TableDefinition, _ positions: [String: Int]
  ) -> [Complaint] {
    let columns = Set(
      definition.columns.filter { $0.kind.mayRepeat }.compactMap { positions[$0.key] })
    return rows.flatMap(\.cells).filter { isOne($0, of: columns) }.map {
      Complaint(.nothingAbove($0.words), at: $0.place)
    }
  }
}

/// Numbers alone in a column of our references: they count rows, and are not taken for references.
enum BareNumbers {
  /// The lines where one stands among references of ours.
  static func lines(
    _ rows: [Row], _ definition: TableDefinition, _ positions: [String: Int]
  ) -> [Int] {
    guard definition.kind.letters != nil, let at = positions["reference"] else { return [] }
    let cells = rows.compactMap { row in row.cell(at).map { (row.line, $0.words) } }
    guard cells.contains(where: { Reference($0.1) != nil }) else { return [] }
    return cells.filter { !$0.1.isEmpty && $0.1.allSatisfy(\.isNumber) }.map(\.0)
  }
}
