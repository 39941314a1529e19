public import Paper
import Words

extension Composer {
  /// The foot of a wall sheet: the 100 mm rule, whose sheet it is, its reference, the emblems.
  ///
  /// - Returns: marks whose lowest edge is the place's `y`.
  public func wallFoot(
    from left: Length, to end: Length, bottom: Length, middle: String = "",
    reference: String = "", size: Double = 10
  ) throws -> [Mark] {
    let words = try set(wording.paper.actualSize, Lettering.plain(size, leading: 1.2))
    var marks = try actualSizeRule(at: Point(x: left, y: bottom - 2.4), size: size)
    let after = left + 102.5 + words.width + 8
    let row = emblemRow(
      rightEnd: Point(x: end, y: bottom), height: Self.wallEmblems, room: (end - after) / 2)
    let right = row.width > 0 ? end - row.width - 8 : end
    marks += row.marks
    let code = try set(reference, Lettering.reference(size))
    if !reference.isEmpty {
      marks.append(
        mark(code, at: Point(x: right - code.width, y: bottom - code.height)).heard(1))
    }
    guard !middle.isEmpty else { return marks }
    let room = right - (reference.isEmpty ? 0 : code.width + 8) - after
    let text = try set(middle, Lettering.plain(size, leading: 1.2), width: room, alignment: .right)
    marks.append(mark(text, at: Point(x: after, y: bottom - text.height)).heard(1))
    return marks
  }
}
