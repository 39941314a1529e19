public import Paper
import Words

/// Both sides of a sheet that shows how far a printer's backs are from its fronts.
public struct CalibrationSheet {
  private let composer: Composer
  /// What the printer is thought to be off by already.
  private let shift: Point
  private let size = SheetSize.a4.size
  private let margin: Length = 20

  /// How far from its centre the grid reads, in millimetres each way.
  public static let reach = 10

  public init(_ composer: Composer, shift: Point = .zero) {
    (self.composer, self.shift) = (composer, shift)
  }

  /// A cross to prick on the front; behind it, a grid of millimetres, moved by the shift.
  public func pages() throws -> Pages {
    Pages([
      Page(size: size, label: "1", marks: try front()),
      Page(
        size: size, label: "2",
        marks: [.group(Group(placement: Placement(x: shift.x, y: shift.y), try back()))]),
    ])
  }

  private var wording: CalibrationWording { composer.wording.calibration }
  private var centre: Point { Point(x: size.width / 2, y: size.height / 2) }
  private var width: Length { size.width - margin * 2 }

  private func front() throws -> [Mark] {
    let title = try composer.set(wording.title, Lettering.display(27), width: width)
    var marks = [composer.mark(title, at: Point(x: margin, y: margin), as: .heading(1))]
    marks.append(.group(Group(.list, try steps(from: margin + title.height + 6))))
    marks += try cross()
    let rule = Point(x: margin, y: size.height - margin)
    return marks + (try composer.actualSizeRule(at: rule, size: 8.4))
  }

  private func steps(from top: Length) throws -> [Mark] {
    var y = top
    return try wording.steps.enumerated().map { index, words in
      let number = try composer.set("\(index + 1)", Lettering.plain(11, weight: 700))
      let text = try composer.set(words, Lettering.plain(11), width: width - 8)
      defer { y += text.height + 2.4 }
      return .group(
        Group(
          .listItem,
          [.text(number, at: Point(x: margin, y: y)), .text(text, at: Point(x: margin + 8, y: y))]))
    }
  }

  /// Two hairlines that stop short of nothing: their crossing is the hole.
  private func cross() throws -> [Mark] {
    let arm: Length = 16
    let stroke = Path.Stroke(.ink, width: 0.15)
    let lines = [
      Path.line(
        from: Point(x: centre.x - arm, y: centre.y), to: Point(x: centre.x + arm, y: centre.y),
        stroke),
      Path.line(
        from: Point(x: centre.x, y: centre.y - arm), to: Point(x: centre.x, y: centre.y + arm),
        stroke),
      Path(Path.circle(centre, radius: 4), stroke: stroke),
    ]
    let words = try composer.set(wording.prick, Lettering.plain(11, weight: 700))
    return [
      .group(Group(.figure(alternative: wording.prick), lines.map(Mark.path))),
      composer.mark(words, at: Point(x: centre.x + arm + 4, y: centre.y - words.height / 2)),
    ]
  }

  private func back() throws -> [Mark] {
    let title = try composer.set(wording.read, Lettering.display(27), width: width)
    return [composer.mark(title, at: Point(x: margin, y: margin), as: .heading(1))]
      + [.group(Group(.figure(alternative: wording.read), grid()))] + (try figures())
  }

  private func grid() -> [Mark] {
    let reach = Length(millimetres: Double(Self.reach))
    return (-Self.reach...Self.reach).flatMap { number -> [Mark] in
      let at = Length(millimetres: Double(number))
      let weight: Length = number == 0 ? 0.5 : number.isMultiple(of: 5) ? 0.25 : 0.08
      let stroke = Path.Stroke(.ink, width: weight)
      return [
        .path(
          .line(
            from: Point(x: centre.x + at, y: centre.y - reach),
            to: Point(x: centre.x + at, y: centre.y + reach), stroke)),
        .path(
          .line(
            from: Point(x: centre.x - reach, y: centre.y + at),
            to: Point(x: centre.x + reach, y: centre.y + at), stroke)),
      ]
    }
  }

  /// The numbers along the grid, and which way they count.
  private func figures() throws -> [Mark] {
    let edge = Length(millimetres: Double(Self.reach) + 2)
    let style = Lettering.plain(8.4, weight: 700, leading: 1.2)
    var marks: [Mark] = []
    for number in stride(from: -Self.reach, through: Self.reach, by: 5) {
      let (at, text) = (
        Length(millimetres: Double(number)), number < 0 ? "−\(-number)" : "\(number)"
      )
      let words = try composer.set(text, style)
      if number.isMultiple(of: Self.reach) {
        let above = Point(x: centre.x + at - words.width / 2, y: centre.y - edge - words.height)
        marks.append(composer.mark(words, at: above))
      }
      marks.append(
        composer.mark(
          words, at: Point(x: centre.x - edge - words.width, y: centre.y + at - words.height / 2)))
    }
    let (across, down) = (
      try composer.set(wording.across + " →", Lettering.plain(11)),
      try composer.set(wording.down + " ↓", Lettering.plain(11))
    )
    return marks + [
      composer.mark(
        across, at: Point(x: centre.x - across.width / 2, y: centre.y - edge - 6 - across.height)),
      composer.mark(
        down, at: Point(x: centre.x - edge - 9 - down.width, y: centre.y - down.height / 2)),
    ]
  }
}
