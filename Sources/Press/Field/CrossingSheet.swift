public import Paper
import Words

/// An orientation and what others bring to it, as a sheet tells it.
public struct CrossingPrint: Sendable {
  public struct Row: Sendable {
    public let by: String
    public let learnt: String
    public let adds: String
    public let changes: String
    public init(by: String, learnt: String, adds: String, changes: String) {
      (self.by, self.learnt, self.adds, self.changes) = (by, learnt, adds, changes)
    }
  }
  public let reference: String
  public let statement: String
  public let rows: [Row]
  public init(reference: String, statement: String, rows: [Row]) {
    (self.reference, self.statement, self.rows) = (reference, statement, rows)
  }
}

extension Composer {
  /// Orientations on a wide sheet, with room to write what others try, learnt, add and change.
  public func crossing(_ orientations: [CrossingPrint]) throws -> [Page] {
    try CrossingSheet(sheet: FieldSheet(compose: self), orientations: orientations).pages()
  }
}

struct CrossingSheet {
  let sheet: FieldSheet
  let orientations: [CrossingPrint]

  private var words: EnrichingWording { sheet.compose.wording.enriching }
  /// The orientation, who and where, what they learnt, add, change.
  private static let columns: [(x: Length, width: Length)] = [
    (0, 48), (50, 31), (83, 31), (116, 31), (149, 31),
  ]
  /// Room for a hand, and orientations on a sheet where none is known.
  private static let room: Length = 26
  private static let blanks = 7

  func pages() throws -> [Page] {
    let head = try sheet.head(words.crossingTitle, [], lead: words.crossingLead)
    let names = try zip(
      Self.columns, [words.orientation, words.triedBy, words.learnt, words.adds, words.changes]
    ).map { column, name in
      (x: column.x, piece: try sheet.words(name, size: 8.6, weight: 700, width: column.width))
    }
    let heads = Piece.beside(names).after(4).stayingWithNext()
    let all: [CrossingPrint?] =
      orientations.isEmpty ? Array(repeating: nil, count: Self.blanks) : orientations
    let rows = try all.flatMap { try self.rows($0) }.map { row in
      var row = row
      row.heads = [heads]
      return row
    }
    return try sheet.pages([[head, heads] + rows], foot: words.crossingTitle)
  }

  /// What is known, then room for more.
  private func rows(_ orientation: CrossingPrint?) throws -> [Piece] {
    let statement = try sheet.words(
      orientation.map { "\($0.reference) · \($0.statement)" } ?? "", size: 9.6, weight: 600,
      width: Self.columns[0].width)
    let first: [(x: Length, piece: Piece)] = [(0, statement)]
    let known = try (orientation?.rows ?? []).enumerated().map { place, row in
      let cells = try zip(Self.columns.dropFirst(), [row.by, row.learnt, row.adds, row.changes])
        .map { column, said in
          (x: column.x, piece: try sheet.words(said, size: 8.8, width: column.width))
        }
      return framed((place == 0 ? first : []) + cells, least: 10)
    }
    return known + [framed(known.isEmpty ? first : [], least: Self.room)]
  }

  private func framed(_ cells: [(x: Length, piece: Piece)], least: Length) -> Piece {
    var row = Piece.beside(cells)
    row.height = max(row.height, least)
    let bars = Self.columns.dropFirst().map { column in
      sheet.line(at: column.x - 1.5, from: 0, to: row.height + 3.2)
    }
    return row.padded(top: 0, bottom: 0, over: bars).ruled
  }
}
