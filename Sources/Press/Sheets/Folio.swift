import Paper

/// What every A4 sheet of a folder carries: its margins, a foot with its page, the 100 mm rule.
struct Folio {
  /// What the foot says at its left.
  let foot: String
  /// Where the foot leads on screen.
  var back: String?
  var size = SheetSize.a4.size

  static let left: Length = 15
  static let top: Length = 14
  static let width: Length = 180
  /// Where what is said may stand.
  static let body = Frame(x: left, y: top, width: width, height: 258)
  private static let footTop: Length = 275.5
  /// Nothing is printed lower.
  private static let low: Length = 291.5
  /// Beside the rule.
  private static let emblemRoom: Length = 74

  /// The sheet's own furniture, the same on each page but for its number.
  func furniture(_ number: Int, of total: Int, by compose: Composer) throws -> [Mark] {
    let style = Lettering.plain(9, leading: 1.2)
    let (left, right) = (Self.left, Self.left + Self.width)
    let row = compose.emblemRow(
      rightEnd: Point(x: right, y: Self.low), height: 9, room: Self.emblemRoom)
    let words = try compose.set(foot, style, width: row.width > 0 ? 125 : 150)
    let page = try compose.set("\(number) / \(total)", style)
    let line = Path.line(
      from: Point(x: left, y: Self.footTop), to: Point(x: right, y: Self.footTop),
      Path.Stroke(.line, width: 0.25))
    let place = Point(x: left, y: Self.footTop + 2)
    let link = back.map {
      [
        Mark.link(
          .page($0), over: Frame(x: left, y: place.y, width: words.width, height: words.height))
      ]
    }
    return [
      .group(Group(.artefact, [.path(line)])), compose.mark(words, at: place, as: .artefact),
      compose.mark(page, at: Point(x: right - page.width, y: place.y), as: .artefact),
    ] + (link ?? [])
      + (try compose.actualSizeRule(
        at: Point(x: left, y: 286), saysAbove: row.width > 0 || compose.scale < 1))
      + (try compose.fictionalLabel(
        rightEnd: row.width > 0
          ? Point(x: right - page.width - 5, y: Self.footTop + 1.2) : Point(x: right, y: 284)))
      // Heard once: what every page repeats is furniture.
      + (number == 1 ? row.marks : [.group(Group(.artefact, row.marks))])
  }

  /// Pages with their furniture, numbered from one.
  func pages(_ sides: [Side], by compose: Composer) throws -> [Page] {
    try sides.enumerated().map { place, side in
      Page(
        size: size, label: String(place + 1), entries: side.entries,
        marks: side.marks + (try furniture(place + 1, of: sides.count, by: compose)))
    }
  }

  /// One side of a sheet before its furniture.
  struct Side {
    var marks: [Mark]
    var entries: [Page.Entry] = []
  }
}

extension Piece {
  /// A row of a list, as wide as a folio, with a thin line under it.
  var ruled: Piece {
    let low = height + 3.2
    let line = Path.line(
      from: Point(x: 0, y: low), to: Point(x: Folio.width, y: low), Path.Stroke(.line, width: 0.25))
    return padded(top: 1.6, bottom: 1.6, over: [.group(Group(.artefact, [.path(line)]))])
  }
}
