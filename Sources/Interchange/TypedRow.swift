public import Entities
import Foundation
public import People

/// A row that someone fills on a page rather than in a sheet: read by the same rules.
public struct TypedRow: Hashable, Sendable {
  public let kind: TableKind
  /// The row it changes; a new one when `nil`.
  public let reference: Reference?
  /// What each column now says, by its key, letter for letter; a column that is not there keeps
  /// what it said.
  public let cells: [String: String]
  /// What the form it comes from showed, by key: the marks of its columns; none where nothing is
  /// known of it.
  public var seen: [String: String] = [:]
  /// The columns that are kept as they are though they name someone; `nil` where nobody is asked.
  public var keptSo: Set<String>?

  public init(_ kind: TableKind, _ reference: Reference? = nil, cells: [String: String]) {
    (self.kind, self.reference) = (kind, reference)
    self.cells = cells.mapValues(\.withLineFeeds)
  }

  /// The same, saying more.
  public func adding(_ more: [String: String]) -> TypedRow {
    var row = saying(cells.merging(more) { $1 })
    row.seen = seen
    return row
  }

  /// The same row, saying something else, of which it is not known what was shown.
  public func saying(_ cells: [String: String]) -> TypedRow {
    var row = TypedRow(kind, reference, cells: cells)
    row.keptSo = keptSo
    return row
  }

  /// Several things as one cell holds them, for a column that takes several.
  public static func cell(_ items: [String]) -> String { Listed.text(items) }

  /// The things that such a cell holds.
  public static func items(_ cell: String) -> [String] { Listed.items(cell) }

  /// The row as a table of its own, at its line among others.
  func table(line: Int) -> RecognisedTable {
    var cells = cells
    if let reference { cells["reference"] = reference.description }
    let columns = kind.definition.columns
    let keys = columns.indices.filter { cells[columns[$0].key] != nil }
    let filled = keys.compactMap { index -> Cell? in
      let words = cells[columns[index].key] ?? ""
      guard !words.isBlank else { return nil }
      return Cell(words, at: CellPlace(file: "", line: line, column: index + 1))
    }
    return RecognisedTable(
      kind.definition, Row(line: line, cells: filled),
      positions: Dictionary(
        keys.map { (columns[$0].key, $0 + 1) }
      ) { first, _ in first }, isNew: reference == nil)
  }
}

/// What is wrong with typed rows, where each can be mended.
public struct TypedRefusal: Error, Hashable, Sendable {
  /// A fault of a row, in the order of the rows; without a column, of the row as a whole.
  public struct Fault: Hashable, Sendable {
    public let row: Int
    public let column: String?
    public let fact: Complaint.Fact
  }

  public let faults: [Fault]

  init(_ complaints: [Complaint], in rows: [TypedRow]) {
    faults = complaints.map { complaint in
      let row = (complaint.place.line ?? 1) - 1
      let columns = rows[row].kind.definition.columns
      return Fault(
        row: row, column: complaint.place.column.map { columns[$0 - 1].key }, fact: complaint.fact)
    }
  }
}

extension Dossier {
  /// The dossier with typed rows; nothing at all where one of them is wrong.
  ///
  /// - Returns: also what each row is called now: its reference, or its name.
  public func writing(_ rows: [TypedRow], mint: Mint) throws(TypedRefusal) -> (
    dossier: Dossier, names: [String]
  ) {
    let desk = MergingDesk(self, mint: mint) { _, _ in }
    for (index, row) in rows.enumerated() { desk.open(row.table(line: index + 1)) }
    let flawed = Set(desk.complaints.map(\.place))
    desk.askOfNames(rows)
    desk.identifyAll()
    desk.buildAll()
    guard desk.complaints.isEmpty else {
      throw TypedRefusal(
        desk.complaints.once(at: flawed).sorted {
          ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0)
        }, in: rows)
    }
    let names = Dictionary(
      desk.identities.values.joined().map { ($0.record.row.line, desk.names.called($0.id) ?? "") }
    ) { first, _ in first }
    return (desk.dossier, rows.indices.map { names[$0 + 1] ?? "" })
  }
}
