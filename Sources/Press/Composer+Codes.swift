import Paper

extension Composer {
  /// Words set in their box; where they would meet a code, in what the code leaves of it.
  ///
  /// - Throws: ``Overflow`` when no part of the box that is left holds them.
  func keepingOff(
    _ codes: [Frame], in box: Frame, _ set: (Composer, Frame) throws -> [Mark]
  ) throws -> [Mark] {
    let marks = try set(self, box)
    func isClear(_ marks: [Mark]) -> Bool {
      !codes.contains { code in marks.contains { $0.writes(over: code) } }
    }
    if isClear(marks) { return marks }
    let rooms = codes.flatMap { box.parts(around: $0, air: 2) }
      .filter { room in !codes.contains(where: room.intersects) }
      .sorted { $0.width * $0.height.millimetres > $1.width * $1.height.millimetres }
    let strict = noting(nil)
    for room in rooms {
      do { return try set(strict, room) } catch is Overflow {}
    }
    // None holds them: refused for the largest of them, by its name.
    return try rooms.first.map { try set(self, $0) } ?? marks
  }
}

extension Frame {
  /// What is left of it beside, above and under another, where a word may stand.
  fileprivate func parts(around other: Frame, air: Length) -> [Frame] {
    [
      Frame(x: x, y: y, width: other.x - air - x, height: height),
      Frame(x: x, y: y, width: width, height: other.y - air - y),
      Frame(x: other.right + air, y: y, width: right - other.right - air, height: height),
      Frame(x: x, y: other.bottom + air, width: width, height: bottom - other.bottom - air),
    ].filter { $0.width > 12 && $0.height > 6 }
  }
}

extension Mark {
  /// Whether any of its words, boxes or lines to write on stands on a frame.
  fileprivate func writes(over frame: Frame) -> Bool {
    switch self {
    case .text(let text, let place):
      text.lines.contains { line in
        let rise = Length(points: (line.runs.map(\.size).max() ?? 0) * 0.72)
        return Frame(
          x: place.x + line.x, y: place.y + line.baseline - rise, width: line.width, height: rise
        ).intersects(frame)
      }
    case .path: bounds?.intersects(frame) ?? false
    case .group(let group):
      group.placement == Placement()
        ? group.marks.contains { $0.writes(over: frame) } : bounds?.intersects(frame) ?? false
    default: false
    }
  }
}
