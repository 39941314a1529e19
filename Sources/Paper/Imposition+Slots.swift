extension Imposition {
  /// Which edge of the sheet the printer turns it over.
  public enum Flip: String, CaseIterable, Hashable, Sendable { case longEdge, shortEdge }

  /// A card as it lies on the sheet.
  private var cell: Size { isCardTurned ? card.turned : card }

  /// All the cards, without bleed.
  public var grid: Frame {
    let width = cell.width * Double(columns) + gap * Double(columns - 1)
    let height = cell.height * Double(rows) + down * Double(rows - 1)
    return Frame(
      x: corner?.x ?? (sheet.width - width) / 2, y: corner?.y ?? (sheet.height - height) / 2,
      width: width, height: height)
  }

  /// What the print shop cuts to; `nil` on a sheet meant for scissors, or cut beforehand.
  public var trim: Frame? { corner != nil || cut == .scissors && bleed <= .zero ? nil : grid }

  /// Where a card of the sheet lies, row after row.
  public func slot(_ index: Int) -> Frame {
    let (row, column) = index.quotientAndRemainder(dividingBy: columns)
    return Frame(
      x: grid.x + (cell.width + gap) * Double(column),
      y: grid.y + (cell.height + down) * Double(row),
      width: cell.width, height: cell.height)
  }

  /// How the front of a card is placed.
  public func front(_ index: Int) -> Placement {
    .filling(slot(index), quarterTurns: isCardTurned ? 1 : 0)
  }

  /// How the back of the same card is placed, so that it falls behind its front.
  ///
  /// The card reads upright once it is turned like the page of a book.
  /// - Parameter shift: what makes up for a printer that prints backs aside.
  public func back(_ index: Int, flip: Flip, shift: Point = .zero) -> Placement {
    let front = slot(index)
    var frame = front
    frame.x = sheet.width - front.right
    var turns = isCardTurned ? 3 : 0
    if (flip == .longEdge) != (sheet.height >= sheet.width) {
      frame.x = front.x
      frame.y = sheet.height - front.bottom
      turns += 2
    }
    return .filling(frame.moved(by: shift), quarterTurns: turns)
  }
}
