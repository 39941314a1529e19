public import Paper
import Words

extension TextStyle {
  fileprivate var lineHeight: Length { Length(points: size * leading) }
}

extension Composer {
  /// The foot of a wall sheet: the 100 mm rule, whose sheet it is, its reference, the emblems.
  ///
  /// - Returns: marks whose lowest edge is the place's `y`.
  public func wallFoot(
    from left: Length, to end: Length, bottom: Length, middle: String = "",
    reference: String = "", size: Double = 10
  ) throws -> [Mark] {
    let shown = max(size, 8.4 / scale)
    let small = Lettering.plain(shown, leading: 1.2)
    let words = try set(wording.paper.actualSize, small)
    var marks = try actualSizeRule(at: Point(x: left, y: bottom - 2.4), size: size)
    let after = left + 100 / scale + 2.5 + words.width + 8
    let row = emblemRow(
      rightEnd: Point(x: end, y: bottom), height: Self.wallEmblems, room: (end - after) / 2)
    let right = row.width > 0 ? end - row.width - 8 : end
    marks += row.marks
    let code = try set(reference, Lettering.reference(shown))
    if !reference.isEmpty {
      marks.append(
        mark(code, at: Point(x: right - code.width, y: bottom - code.height)).heard(1))
    }
    guard !middle.isEmpty else { return marks }
    let room = right - (reference.isEmpty ? 0 : code.width + 8) - after
    // Two lines at most: a third would reach what stands above.
    for share in [1, 0.85, 0.72] {
      let style = Lettering.plain(small.size * share, leading: 1.2)
      let text = try parting.set(middle, style, width: room, alignment: .right)
      guard text.height <= small.lineHeight * 2 + .tolerance else { continue }
      marks.append(mark(text, at: Point(x: after, y: bottom - text.height)).heard(1))
      break
    }
    return marks
  }
}
