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
      x: frame.x + 3.5, y: frame.y, width: frame.width - 3.5 - frame.height * 0.38,
      height: frame.height)
    let text = try fit(room, sizes: sizes, item: item, field: name) {
      try set(
        name, Lettering.plain($0, weight: 700, leading: 1.08, colour: .white), width: room.width)
    }
    let top = frame.y + (frame.height - text.height) / 2
    return [.path(shape), mark(text, at: Point(x: room.x, y: top), as: structure)]
  }

  private func arrow(_ frame: Frame, isBlank: Bool) -> Path {
    let neck = frame.right - frame.height * 0.33
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
