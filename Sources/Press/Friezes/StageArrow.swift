public import Paper
import Words

extension Composer {
  /// A stage's name in an arrow that points to the next one; without a name, an arrow to write in.
  public func stageArrow(
    _ name: String, in frame: Frame, sizes: [Double], item: String,
    as structure: Structure = .headerCell
  ) throws -> [Mark] {
    let shape = arrow(frame, isBlank: name.isEmpty)
    guard !name.isEmpty else {
      return [.path(shape), try hint(in: frame, size: sizes.min() ?? 9, as: structure)]
    }
    let room = Frame(
      x: frame.x + 3.5, y: frame.y, width: frame.width - 3.5 - min(frame.height, 18) * 0.38,
      height: frame.height - Self.arrowAir * 2)
    let text = try fit(room, sizes: sizes, item: item, field: name) {
      try stageName(name, size: $0, width: room.width, isParted: $0 == sizes.min())
    }
    let top = frame.y + (frame.height - text.height) / 2
    return [.path(shape), mark(text, at: Point(x: room.x, y: top), as: structure)]
  }

  /// The height at which every stage's name fits its arrow, among several; the last where none is.
  func arrowHeight(_ names: [String], width: Length, heights: [Length], size: Double) throws
    -> Length
  {
    for height in heights.dropLast() {
      let room = width - 3.5 - min(height, 18) * 0.38
      let isHeld = try names.allSatisfy { name in
        let text = try stageName(name, size: size, width: room, isParted: true)
        return text.height <= height - Self.arrowAir * 2 + .tolerance
          && text.width <= room + .tolerance
      }
      if isHeld { return height }
    }
    return heights.last ?? 12
  }

  /// Above and under a name, within its arrow.
  private static var arrowAir: Length { 0.8 }

  /// Its words whole, unless even the smallest of them are too wide for the arrow.
  private func stageName(_ name: String, size: Double, width: Length, isParted: Bool) throws
    -> SetText
  {
    let style = Lettering.plain(size, weight: 700, leading: 1.08, colour: .white)
    let whole = try set(name, style, width: width)
    guard isParted, whole.width > width + .tolerance else { return whole }
    return try parting.set(name, style, width: width)
  }

  private func arrow(_ frame: Frame, isBlank: Bool) -> Path {
    let neck = frame.right - min(frame.height, 18) * 0.33
    let steps: [Path.Step] = [
      .move(frame.origin), .line(Point(x: neck, y: frame.y)),
      .line(Point(x: frame.right, y: frame.centre.y)), .line(Point(x: neck, y: frame.bottom)),
      .line(Point(x: frame.x, y: frame.bottom)), .close,
    ]
    return isBlank
      ? Path(steps, fill: .white, stroke: Path.Stroke(.ink, width: 0.6))
      : Path(steps, fill: .ink)
  }

  private func hint(in frame: Frame, size: Double, as structure: Structure) throws -> Mark {
    let text = try set(
      wording.friezes.stageToName, Lettering.plain(size, leading: 1.1, colour: .softInk))
    return mark(
      text, at: Point(x: frame.x + 3.5, y: frame.bottom - text.height - 1), as: structure)
  }
}
