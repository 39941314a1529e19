import Paper

/// The labels under a line of time, in its order.
struct Labels {
  struct Label {
    let title: SetText
    let date: SetText
    let centre: Length
    var left: Length = 0
    var width: Length { max(title.width, date.width) }
    var height: Length { title.height + date.height }

    init(title: SetText, date: SetText, centre: Length) {
      (self.title, self.date, self.centre) = (title, date, centre)
    }
  }
  var all: [Label]
  static let gap: Length = 2.5

  func fit(in width: Length) -> Bool {
    all.map { $0.width + Self.gap }.reduce(0, +) - Self.gap <= width
  }

  /// Each as near as it can be to its dot, none on another, all within the width.
  mutating func spread(in width: Length) {
    var free: Length = 0
    for index in all.indices {
      all[index].left = max(free, all[index].centre - all[index].width / 2)
      free = all[index].left + all[index].width + Self.gap
    }
    var end = width
    for index in all.indices.reversed() {
      all[index].left = min(all[index].left, end - all[index].width)
      end = all[index].left - Self.gap
    }
  }

  /// How far the label stands that had to move most.
  var furthest: Length {
    all.map { max($0.left - $0.centre, $0.centre - $0.left - $0.width) }.max() ?? 0
  }

  func marks(at top: Length) -> [Mark] {
    all.flatMap { label -> [Mark] in
      func x(_ text: SetText) -> Length { label.left + (label.width - text.width) / 2 }
      return [
        .text(label.title, at: Point(x: x(label.title), y: top)),
        .text(label.date, at: Point(x: x(label.date), y: top + label.title.height)),
      ]
    }
  }
}
