/// A page larger than the sheets it is printed on: parts that overlap, to be cut and glued.
public struct Tiling: Hashable, Sendable {
  /// What is printed of the page.
  public let area: Frame
  /// As printed: on its side where fewer sheets are needed so.
  public let sheet: Size
  public let columns: Int
  public let rows: Int
  /// Where sheets meet, from left to right: the middle of each overlap.
  private let upSeams: [Length]
  /// The same from the top down.
  private let acrossSeams: [Length]
  /// How far a sheet goes under or over its neighbour.
  public let overlap: Length
  /// What the printer leaves white along the sheet's edges.
  public let margin: Length

  /// The fewest sheets that show the page, upright or on their side.
  ///
  /// Sheets show as much as one another, but for seams that step aside of what is kept whole.
  ///
  /// - Parameters:
  ///   - blank: the page's own white edges, that need no paper.
  ///   - kept: what no seam should part, wherever there is room to spare.
  ///   - words: what as few seams as can be go through.
  ///   - boxes: frames, columns and rows whose edges are good places for a seam.
  /// - Throws: ``Misfit`` when a sheet holds nothing once margin and overlap are taken.
  public init(
    _ page: Size, on sheet: Size = SheetSize.a4.size, blank: Length = 0, margin: Length = 5,
    overlap: Length = 10, keeping kept: [Frame] = [], words: [Frame] = [], boxes: [Frame] = []
  ) throws(Misfit) {
    (self.overlap, self.margin) = (overlap, margin)
    area = Frame(page).inset(by: blank)
    guard min(sheet.width, sheet.height) - margin * 2 > overlap * 2 else {
      throw .sheetTooSmall(sheet)
    }
    let size = area.size
    func grid(_ sheet: Size) -> (columns: Int, rows: Int) {
      (
        Self.count(size.width, in: sheet.width - margin * 2, overlap: overlap),
        Self.count(size.height, in: sheet.height - margin * 2, overlap: overlap)
      )
    }
    let (plain, turned) = (grid(sheet), grid(sheet.turned))
    let isTurned = turned.columns * turned.rows < plain.columns * plain.rows
    (columns, rows) = isTurned ? turned : plain
    self.sheet = isTurned ? sheet.turned : sheet
    upSeams = Seams(
      from: area.x, to: area.right, count: columns, room: self.sheet.width - margin * 2,
      overlap: overlap
    ).avoiding(
      kept.map { ($0.x, $0.right) }, words: words.map { ($0.x, $0.right) },
      boxes: boxes.map { ($0.x, $0.right) })
    acrossSeams = Seams(
      from: area.y, to: area.bottom, count: rows, room: self.sheet.height - margin * 2,
      overlap: overlap
    ).avoiding(
      kept.map { ($0.y, $0.bottom) }, words: words.map { ($0.y, $0.bottom) },
      boxes: boxes.map { ($0.y, $0.bottom) })
  }

  private static func count(_ length: Length, in room: Length, overlap: Length) -> Int {
    max(1, Int(((length - overlap - .hairsbreadth) / (room - overlap)).rounded(.up)))
  }

  public var count: Int { columns * rows }
}

extension Tiling {
  /// One sheet of the whole: B2 is in the second column and the second row.
  public struct Tile: Hashable, Sendable {
    public let column: Int
    public let row: Int
    /// What it shows of the page, overlaps counted.
    public let frame: Frame
    /// What is seen of it once all is glued: its neighbours hide the rest.
    public let seen: Frame

    public var name: String {
      var (letters, rest) = ("", column + 1)
      while rest > 0 {
        letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
        rest = (rest - 1) / 26
      }
      return letters + String(row + 1)
    }
  }

  /// A sheet by its number from 0, row after row.
  public func tile(_ index: Int) -> Tile {
    let (row, column) = index.quotientAndRemainder(dividingBy: columns)
    func part(_ seams: [Length], _ place: Int, _ start: Length, _ end: Length) -> (Length, Length) {
      (place > 0 ? seams[place - 1] : start, place < seams.count ? seams[place] : end)
    }
    let (left, right) = part(upSeams, column, area.x, area.right)
    let (top, bottom) = part(acrossSeams, row, area.y, area.bottom)
    let seen = Frame(x: left, y: top, width: right - left, height: bottom - top)
    func hidden(_ isShared: Bool) -> Length { isShared ? overlap * 0.5 : 0 }
    let (before, above) = (hidden(column > 0), hidden(row > 0))
    let (after, below) = (hidden(column + 1 < columns), hidden(row + 1 < rows))
    let frame = Frame(
      x: left - before, y: top - above, width: seen.width + before + after,
      height: seen.height + above + below)
    return Tile(column: column, row: row, frame: frame, seen: seen)
  }

  public var tiles: [Tile] { (0..<count).map(tile) }
}
