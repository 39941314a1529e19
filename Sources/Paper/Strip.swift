/// A place outside the cards for the words of the sheet itself, in its own coordinates.
public struct Strip: Hashable, Sendable {
  public let placement: Placement
  public let size: Size
  /// There is a drawing under it: the words need white behind them.
  public let isOverDrawing: Bool

  public init(placement: Placement, size: Size, isOverDrawing: Bool = false) {
    (self.placement, self.size, self.isOverDrawing) = (placement, size, isOverDrawing)
  }

  /// A strip that fills a frame of the sheet, its words turned.
  init(_ frame: Frame, quarterTurns: Int = 0, isOverDrawing: Bool = false) {
    self.init(
      placement: .filling(frame, quarterTurns: quarterTurns),
      size: quarterTurns.isMultiple(of: 2) ? frame.size : frame.size.turned,
      isOverDrawing: isOverDrawing)
  }
}

extension Imposition {
  /// Before the cards and after them, along the edges that leave more room.
  ///
  /// Read from the side when these are the left and right edges; without height when there is
  /// no room for words.
  public var strips: (head: Strip, foot: Strip) {
    let taken = bleed + Self.reach + margin
    let (above, aside) = (max(0, grid.y - taken), max(0, grid.x - taken))
    guard aside > above else {
      let long = grid.width >= 180 ? grid.width : sheet.width - margin * 2
      let frame = Frame(x: (sheet.width - long) / 2, y: margin, width: long, height: above)
      return (
        Strip(frame), Strip(frame.moved(by: Point(x: 0, y: sheet.height - margin * 2 - above)))
      )
    }
    let long = grid.height >= 180 ? grid.height : sheet.height - margin * 2
    let frame = Frame(x: margin, y: (sheet.height - long) / 2, width: aside, height: long)
    return (
      Strip(frame, quarterTurns: 3),
      Strip(
        frame.moved(by: Point(x: sheet.width - margin * 2 - aside, y: 0)), quarterTurns: 3)
    )
  }
}
