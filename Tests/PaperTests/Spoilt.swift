import Foundation
import Paper
import Support
import Testing

/// Marks drawn around their own centre that are in each other's way, and what a check calls it.
struct Spoilt: CustomTestStringConvertible, Sendable {
  let kind: PageFault.Kind
  let name: String
  let marks: [Mark]
  /// Where their centre lands on a sheet of A4.
  var centre = Point(x: 105, y: 148)

  var testDescription: String { "\(kind), \(name)" }

  init(_ kind: PageFault.Kind, _ name: String, _ marks: [Mark]) {
    (self.kind, self.name, self.marks) = (kind, name, marks)
  }
  private func at(_ x: Length) -> Spoilt {
    var spoilt = self
    spoilt.centre.x = x
    return spoilt
  }

  static let all = onWords + underMarks + crossings + edges + alone

  private static let onWords = [
    Spoilt(.overlapping, "text on text", [text("deux mois"), text("deux mille", x: 6, y: 1)]),
    Spoilt(.overlapping, "lines too near each other", [text("deux mois"), text("dix", y: 2.9)]),
    Spoilt(.overlapping, "the same text twice", [text("deux"), text("deux", x: 1)]),
    Spoilt(.struck, "a line", [text("deux mois"), line]),
    Spoilt(.struck, "a box", [text("deux mois"), box(0, -10, 40, 20)]),
    Spoilt(.struck, "a dark patch", [patch(0, -10, 40, 20, .black), text("deux mois")]),
    Spoilt(
      .struck, "a curve",
      [
        text("deux mois"),
        .path(
          Path(Path.circle(Point(x: 0, y: 20), radius: 20), stroke: Path.Stroke(.black, width: 1))),
      ]),
  ]

  private static let underMarks = [
    Spoilt(.hidden, "text under a patch", [text("deux mois"), patch(-3, -5, 40, 20)]),
    Spoilt(.hidden, "text under a disc", [text("deux mois"), disc]),
    Spoilt(.hidden, "text under a picture", [text("deux mois"), picture]),
    Spoilt(.hidden, "text under a code", [text("deux mois"), code]),
    Spoilt(.hidden, "a code under text", [code, text("deux mois")]),
    Spoilt(.hidden, "a picture under text", [picture, text("deux mois")]),
    Spoilt(.hidden, "a code under a patch", [code, patch(0, 0, 30, 30)]),
    Spoilt(.hidden, "a picture under a patch", [picture, patch(0, 0, 30, 30)]),
    Spoilt(.hidden, "a code under a picture", [code, picture]),
    Spoilt(.hidden, "a tick box under a patch", [box(-2, -2, 4, 4), patch(-3, -3, 20, 20)]),
    Spoilt(.hidden, "a bar under a patch", [bar, patch(-20, -6, 40, 12)]),
    Spoilt(.hidden, "the end of a bar under a patch", [bar, patch(4, -6, 40, 12)]),
    Spoilt(.hidden, "a bar under a picture's ground", [bar, patch(-14, -30, 60, 60)]),
    Spoilt(.hidden, "a diamond under a patch", [diamond, patch(-9, -9, 30, 18)]),
    Spoilt(.hidden, "a tick box under a code", [box(-2, -2, 4, 4), code]),
  ]

  private static let crossings = [
    Spoilt(.crossed, "a tick box by a line", [line, box(-2, -2, 4, 4)]),
    Spoilt(.crossed, "a tick box by a box", [box(0, -20, 30, 40), box(-2, -2, 4, 4)]),
    Spoilt(.crossed, "two frames", [box(-20, -20, 30, 30), box(-5, -5, 30, 30)]),
    Spoilt(.crossed, "a code by a line", [code, line]),
    Spoilt(.crossed, "a picture by a line", [picture, line]),
  ]

  private static let edges =
    [
      Spoilt(.beyondSheet, "text", [text("deux mois")]),
      Spoilt(.beyondSheet, "a box", [box(-10, -10, 20, 20)]),
      Spoilt(.beyondSheet, "a code", [code]),
      Spoilt(.beyondSheet, "a picture", [picture]),
    ].map { $0.at(0) }
    + [
      Spoilt(.beyondMargin, "text", [text("au")]),
      Spoilt(.beyondMargin, "a box", [box(-2, -2, 4, 4)]),
      Spoilt(.beyondMargin, "a code", [.code("x", in: square(3))]),
      Spoilt(.beyondMargin, "a picture", [.picture(drawing, in: square(3))]),
    ].map { $0.at(4) }

  private static let alone = [
    Spoilt(.tooSmall, "text", [text("deux mois", size: 4)]),
    Spoilt(
      .cut, "text",
      [
        .group(
          Group(clip: Frame(x: -5, y: -20, width: 40, height: 40), [text("deux mois de retard")]))
      ]),
    Spoilt(
      .cut, "text in a turned group",
      [
        .group(
          Group(
            placement: Placement(quarterTurns: 1), clip: Frame(x: -5, y: -5, width: 40, height: 40),
            [text("deux mois de retard")]))
      ]),
  ]

  // MARK: - Marks around the origin

  /// Its heart centred on a place.
  static func text(_ words: String, size: Double = 12, x: Length = 0, y: Length = 0) -> Mark {
    let set =
      try? FixedRuler().set(
        StyledText(words, TextStyle(family: "Fixed", size: size, leading: 1)), width: nil)
    guard let set, let line = set.lines.first else { return .path(Path([])) }
    let rise = Length(points: size * 0.3)
    return .text(set, at: Point(x: x - set.width / 2, y: y - line.baseline + rise))
  }

  static let line = Mark.path(
    .line(from: Point(x: -30, y: -4), to: Point(x: 30, y: 4), Path.Stroke(.black, width: 0.5)))

  static func box(_ x: Length, _ y: Length, _ width: Length, _ height: Length) -> Mark {
    .path(
      .rectangle(
        Frame(x: x, y: y, width: width, height: height), stroke: Path.Stroke(.black, width: 0.4)))
  }

  static func patch(
    _ x: Length, _ y: Length, _ width: Length, _ height: Length, _ colour: Colour = .white
  ) -> Mark {
    .path(.rectangle(Frame(x: x, y: y, width: width, height: height), fill: colour))
  }

  static let bar = patch(-12, -2, 24, 4, Colour(0x24704e))
  static let diamond = Mark.path(
    Path(
      [
        .move(Point(x: 0, y: -4)), .line(Point(x: 4, y: 0)), .line(Point(x: 0, y: 4)),
        .line(Point(x: -4, y: 0)), .close,
      ], fill: Colour(0x24704e)))
  static let disc = Mark.path(Path(Path.circle(.zero, radius: 8), fill: .white))
  static func square(_ side: Length) -> Frame {
    Frame(x: side / -2, y: side / -2, width: side, height: side)
  }
  static let code = Mark.code("V-0001", in: square(20))
  static let drawing = Picture(name: "x", format: .svg, bytes: Data("<svg/>".utf8))
  static let picture = Mark.picture(drawing, in: square(24))
}

/// How marks land on a page.
enum Turned: CaseIterable, Sendable {
  case upright, quarter, half, threeQuarters, small

  func landing(at centre: Point) -> Placement {
    switch self {
    case .upright: Placement(x: centre.x, y: centre.y)
    case .quarter: Placement(x: centre.x, y: centre.y, quarterTurns: 1)
    case .half: Placement(x: centre.x, y: centre.y, quarterTurns: 2)
    case .threeQuarters: Placement(x: centre.x, y: centre.y, quarterTurns: 3)
    case .small: Placement(x: centre.x, y: centre.y, scale: 0.8)
    }
  }
}
