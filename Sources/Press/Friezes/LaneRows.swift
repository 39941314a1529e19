import Paper
import People

/// Things of a lane put on as few rows as keep every label off the others.
struct LaneRows {
  /// A bar or a diamond, its label beside it, on a row.
  struct Standing {
    let item: ProgrammeFrieze.Item
    let label: SetText
    let bar: Frame
    /// Where the label begins.
    let labelX: Length
    let row: Int

    /// From the left end of the first of the two to the right end of the last.
    var extent: (left: Length, right: Length) {
      (min(bar.x, labelX), max(bar.right, labelX + label.width))
    }
  }

  let standings: [Standing]
  var count: Int { (standings.map(\.row).max() ?? -1) + 1 }

  static let gap: Length = 2.4
  static let air: Length = 5

  /// In the order of the days; a label goes to the right of its bar, or to its left at the end.
  init(
    _ items: [(ProgrammeFrieze.Item, SetText)], scale: TimeScale, barHeight: Length,
    right limit: Length
  ) {
    var ends: [Length] = []
    standings = items.map { item, label in
      let bar = LaneRows.bar(of: item, scale: scale, height: barHeight)
      let after = bar.right + LaneRows.gap
      // Near the end a label stands before its bar, where there is room for it.
      let before = bar.x - LaneRows.gap - label.width
      // Over a bar that leaves no room on either side.
      let over = item.isDay ? after : max(scale.left, limit - label.width)
      let isLast = after + label.width > limit
      let x = !isLast ? after : before >= scale.left ? before : over
      let left = min(bar.x, x)
      let row = ends.firstIndex { $0 + LaneRows.air <= left } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = max(bar.right, x + label.width)
      return Standing(item: item, label: label, bar: bar, labelX: x, row: row)
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
