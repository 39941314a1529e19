import Paper
import People

/// Things of a lane put on as few rows as keep every label off the others.
struct LaneRows {
  /// A bar or a diamond, its label beside it on its row or under it on the next ones.
  struct Standing {
    let item: ProgrammeFrieze.Item
    let label: SetText
    let bar: Frame
    /// Where the label begins.
    let labelX: Length
    let row: Int
    /// The rows the label takes; the bar’s own where it stands beside it.
    let labelRows: Range<Int>

    var isUnder: Bool { labelRows.lowerBound > row }

    /// From the left end of the first of the two to the right end of the last.
    var extent: (left: Length, right: Length) {
      (min(bar.x, labelX), max(bar.right, labelX + label.width))
    }
  }

  let standings: [Standing]
  var count: Int { standings.map(\.labelRows.upperBound).max() ?? 0 }

  static let gap: Length = 2.4
  static let air: Length = 5

  /// In the order of the days; a label goes to the right of its bar, or to its left at the end;
  /// under it where it has room on neither side.
  init(
    _ items: [(ProgrammeFrieze.Item, SetText)], scale: TimeScale, barHeight: Length,
    rowHeight: Length, right limit: Length
  ) {
    var ends: [Length] = []
    /// The first of so many rows one after the other that are free from some place on.
    func free(from starts: [Length]) -> Int {
      (0...ends.count).first { row in
        starts.enumerated().allSatisfy { below, start in
          ends.indices.contains(row + below) ? ends[row + below] + LaneRows.air <= start : true
        }
      } ?? ends.count
    }
    func take(_ row: Int, to end: Length) {
      while ends.count <= row { ends.append(0) }
      ends[row] = max(ends[row], end)
    }
    standings = items.map { item, label in
      let bar = LaneRows.bar(of: item, scale: scale, height: barHeight)
      let (after, before) = (bar.right + LaneRows.gap, bar.x - LaneRows.gap - label.width)
      let isLine = label.height <= rowHeight
      let fitsAfter = after + label.width <= limit + .tolerance
      if isLine, fitsAfter || before >= scale.left {
        let x = fitsAfter ? after : before
        let row = free(from: [min(bar.x, x)])
        take(row, to: max(bar.right, x + label.width))
        return Standing(
          item: item, label: label, bar: bar, labelX: x, row: row, labelRows: row..<row + 1)
      }
      let x = max(scale.left, min(bar.x, limit - label.width))
      let lines = max(1, Int((label.height / rowHeight as Double).rounded(.up)))
      let row = free(from: [bar.x] + Array(repeating: x, count: lines))
      take(row, to: bar.right)
      for line in 1...lines { take(row + line, to: x + label.width) }
      return Standing(
        item: item, label: label, bar: bar, labelX: x, row: row,
        labelRows: row + 1..<row + 1 + lines)
    }
  }

  /// As long as its days; a single day is a diamond, centred on it.
  private static func bar(of item: ProgrammeFrieze.Item, scale: TimeScale, height: Length) -> Frame
  {
    let left = scale.x(max(item.period.start, scale.start))
    let right = scale.x(min(item.period.end, scale.end).adding(days: 1))
    guard item.isDay else { return Frame(x: left, y: 0, width: right - left, height: height) }
    let centre: Length = (left + right) / 2
    return Frame(x: centre - height / 2, y: 0, width: height, height: height)
  }
}
