/// A sheet of labels cut beforehand: where each of them lies, as its maker measures it.
public struct LabelSheet: Hashable, Sendable {
  /// « 90x55 »
  public let name: String
  public let sheet: Size
  public let card: Size
  public let columns: Int
  public let rows: Int
  /// The top left corner of the first label.
  public let first: Point
  /// From the left edge of a label to that of the next one, and from top to top.
  public let pitch: Size

  /// - Throws: ``Misfit`` where labels overlap or leave the sheet.
  public init(
    name: String, sheet: Size, card: Size, columns: Int, rows: Int, first: Point, pitch: Size
  ) throws(Misfit) {
    (self.name, self.sheet, self.card) = (name, sheet, card)
    (self.columns, self.rows, self.first, self.pitch) = (columns, rows, first, pitch)
    let last = Point(
      x: first.x + pitch.width * Double(columns - 1) + card.width,
      y: first.y + pitch.height * Double(rows - 1) + card.height)
    let isApart = pitch.width >= card.width && pitch.height >= card.height
    guard columns > 0, rows > 0, isApart, first.x >= 0, first.y >= 0,
      last.x <= sheet.width + .hairsbreadth, last.y <= sheet.height + .hairsbreadth
    else { throw .cardTooLarge(card, sheet: sheet) }
  }
}

extension Imposition {
  /// Cards where the labels of a sheet are.
  ///
  /// - Parameter cut: scissors where plain paper stands in for a sheet that is cut beforehand.
  public init(on labels: LabelSheet, margin: Length = 5, cut: Cut = .none) {
    (card, sheet, isCardTurned) = (labels.card, labels.sheet, false)
    (columns, rows) = (labels.columns, labels.rows)
    (gap, down) = (labels.pitch.width - card.width, labels.pitch.height - card.height)
    (self.margin, self.cut, bleed, corner) = (margin, cut, 0, labels.first)
  }
}
