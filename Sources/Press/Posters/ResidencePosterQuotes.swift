import Paper
import People
import Words

/// Words in two columns, as large as the room allows, spread so that no hole is left.
struct ResidencePosterQuotes {
  struct Cell {
    let quote: SetText
    let signature: Signature
    var height: Length { quote.height + 2 + signature.height }
  }

  let choice: QuoteChoice
  let composer: Composer
  let room: Frame
  let title: String

  static let gutter: Length = 16
  static let gap: Length = 9

  /// Words alone take all the width.
  private var isAlone: Bool { choice.shown.count == 1 }
  private var columnWidth: Length {
    isAlone ? room.width : (room.width - Self.gutter) / 2
  }
  private var largest: Double { isAlone ? 190 : 60 }

  /// `nil` when there is no room for them and there are others to try.
  func marks(isLast: Bool) throws -> [Mark]? {
    guard !choice.shown.isEmpty else { return [] }
    // What the smallest size does not hold, no other does.
    let (least, excess) = try columns(size: ResidencePosterSheet.smallest)
    guard excess <= .tolerance else {
      guard isLast else { return nil }
      try composer.refuse(
        Overflow(item: title, field: choice.shown[0].reference.description, excess: excess))
      return marks(of: least)
    }
    for size in stride(from: largest, to: ResidencePosterSheet.smallest, by: -1) {
      let (cells, excess) = try columns(size: size)
      if excess <= .tolerance { return marks(of: cells) }
    }
    return marks(of: least)
  }

  /// Both columns at a size, and how far they go beyond the room.
  private func columns(size: Double) throws -> (cells: [[Cell]], excess: Length) {
    let cells = try choice.shown.map { try cell($0, size: size) }
    let wide = cells.map(\.quote.width).max() ?? 0
    let columns = Self.halves(of: cells.map(\.height)).map { $0.map { cells[$0] } }
    let high = columns.map { height(of: $0) }.max() ?? 0
    return (columns, max(high - room.height, wide - columnWidth))
  }

  private func marks(of columns: [[Cell]]) -> [Mark] {
    columns.enumerated().flatMap { marks(of: $1, column: $0) }
  }

  private func cell(_ quotation: Quotation, size: Double) throws -> Cell {
    // A word too wide at the smallest size is cut rather than left out.
    let composer = size <= ResidencePosterSheet.smallest ? composer.parting : composer
    let words = composer.wording
    let moment = words.within(words.said(quotation.occasion), at: quotation.place)
    let who = [quotation.speaker.capitalisedFirst, moment].filter { !$0.isEmpty }
    return Cell(
      quote: try composer.set(
        balancedQuote: quotation.words, Lettering.voice(size, leading: 1.06), width: columnWidth),
      signature: try composer.signature(
        who.joined(separator: ", "), quotation.reference, width: columnWidth,
        size: ResidencePosterSheet.smallest, referenceSize: ResidencePosterSheet.smallest,
        colour: .softInk))
  }

  private func height(of column: [Cell]) -> Length {
    column.map(\.height).reduce(0, +) + Self.gap * Double(max(0, column.count - 1))
  }

  /// The first at the top of the room, the last at its foot.
  private func marks(of column: [Cell], column number: Int) -> [Mark] {
    let used = column.map(\.height).reduce(0, +)
    let gap = (room.height - used) / Double(max(1, column.count - 1))
    let x = room.x + (columnWidth + Self.gutter) * Double(number)
    var y = room.y + (isAlone ? gap / 2 : 0)
    return column.flatMap { cell -> [Mark] in
      defer { y += cell.height + gap }
      let low = Point(x: x, y: y + cell.quote.height + 2)
      return [composer.mark(cell.quote, at: Point(x: x, y: y), as: .quote)]
        + cell.signature.marks(at: low, by: composer)
    }
  }

  /// Two columns of as many texts whose heights differ least; the first text stays in the first.
  static func halves(of heights: [Length]) -> [[Int]] {
    let count = heights.count
    guard count > 1 else { return [Array(heights.indices), []] }
    let all = heights.reduce(0, +)
    let sets = (0..<(1 << count)).filter {
      $0.nonzeroBitCount == (count + 1) / 2 && $0 & 1 == 1
    }
    func gap(_ set: Int) -> Length {
      let sum = heights.indices.filter { set >> $0 & 1 == 1 }.map { heights[$0] }.reduce(0, +)
      return max(sum * 2 - all, all - sum * 2)
    }
    let best = sets.min { gap($0) < gap($1) } ?? 1
    let isFirst = { (index: Int) in best >> index & 1 == 1 }
    return [heights.indices.filter(isFirst), heights.indices.filter { !isFirst($0) }]
  }
}
