import Paper
import Reciprocity
import Words

/// A notice set for the wall: its title, how to share it, its reference.
struct BoardLine {
  let notice: BoardNotice
  let title: SetText
  let details: SetText
  let reference: SetText

  var height: Length { title.height + 1 + max(details.height, reference.height) }
}

/// Notices side by side, read across.
struct BoardRow {
  let lines: [BoardLine]
  /// Below it.
  let air: Length
  var height: Length { (lines.map(\.height).max() ?? 0) + air }

  static func rows(of lines: [BoardLine], across: Int, air: Length) -> [BoardRow] {
    stride(from: 0, to: lines.count, by: across).map {
      BoardRow(lines: Array(lines[$0..<min($0 + across, lines.count)]), air: air)
    }
  }
}

/// An area, or what of it stands on one sheet.
struct BoardBlock {
  let name: String
  let isContinued: Bool
  var offers: [BoardRow]
  var asks: [BoardRow]
  let headHeight: Length

  var listHeight: Length {
    max(offers.map(\.height).reduce(0, +), asks.map(\.height).reduce(0, +))
  }
  var height: Length { headHeight + max(listHeight, headHeight) + 4 }
}

/// Areas poured into sheets of a given height, each row whole.
struct BoardFlow {
  let room: Length
  private(set) var sheets: [[BoardBlock]] = [[]]
  private var left: Length

  init(_ blocks: [BoardBlock], room: Length) {
    (self.room, left) = (room, room)
    for block in blocks { pour(block) }
  }

  /// How much of the last sheet is left for new cards.
  var spare: Length { left }

  var withOneMoreSheet: BoardFlow {
    var flow = self
    flow.sheets.append([])
    flow.left = room
    return flow
  }

  /// A block that does not fit goes on at the top of the next sheet, as « (suite) ».
  private mutating func pour(_ block: BoardBlock) {
    if block.height <= left { return put(block) }
    let parts = split(block, at: left)
    if let first = parts.first { put(first) }
    guard let rest = parts.rest else { return }
    guard left < room || parts.first != nil else { return put(rest) }
    sheets.append([])
    left = room
    pour(rest)
  }

  private mutating func put(_ block: BoardBlock) {
    sheets[sheets.count - 1].append(block)
    left -= block.height
  }

  /// As many lines of each column as fit; nothing of it when that is not one line of either.
  private func split(_ block: BoardBlock, at height: Length) -> (
    first: BoardBlock?, rest: BoardBlock?
  ) {
    let room = height - block.headHeight - 4
    let offers = fitting(block.offers, in: room)
    let asks = fitting(block.asks, in: room)
    guard offers + asks > 0, offers > 0 || block.offers.isEmpty, asks > 0 || block.asks.isEmpty
    else { return (nil, block) }
    func part(_ isRest: Bool) -> BoardBlock {
      BoardBlock(
        name: block.name, isContinued: isRest || block.isContinued,
        offers: Array(isRest ? block.offers.dropFirst(offers) : block.offers.prefix(offers)),
        asks: Array(isRest ? block.asks.dropFirst(asks) : block.asks.prefix(asks)),
        headHeight: block.headHeight)
    }
    return (part(false), part(true))
  }

  private func fitting(_ lines: [BoardRow], in room: Length) -> Int {
    var (count, used): (Int, Length) = (0, 0)
    for line in lines {
      used += line.height
      if used > room { break }
      count += 1
    }
    return count
  }
}
