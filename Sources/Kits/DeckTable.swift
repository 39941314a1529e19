public import Foundation
import Interchange

/// The words of a deck: a row a card, a column a place on the card.
public struct DeckTable: Hashable, Sendable {
  /// Where it is written, from the kit's folder.
  public let file: String
  public let columns: [String]
  public var rows: [[String]]

  /// As it is written.
  public var bytes: Data { ([columns] + rows).separatedValues() }

  /// The row that stands on a line of the file, counted from 1; rows may hold several lines.
  public func row(atLine line: Int) -> Int? {
    var next = 2
    for (number, row) in rows.enumerated() {
      let height = 1 + row.map { $0.count(where: \.isNewline) }.reduce(0, +)
      if (next..<next + height).contains(line) { return number }
      next += height
    }
    return nil
  }
}

extension KitTable {
  /// The same without its places.
  func words(_ file: String) -> DeckTable {
    DeckTable(
      file: file, columns: columns, rows: rows.map { row in columns.map { row.values[$0] ?? "" } })
  }
}
