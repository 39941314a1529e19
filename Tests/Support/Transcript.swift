public import Paper

/// A page as lines of text that a person can compare: «text “Reliure” at 20 mm, 20 mm».
public struct Transcript {
  public let lines: [String]

  public init(of page: Page) {
    lines =
      ["page \(Self.said(page.size.width)) × \(Self.said(page.size.height)) “\(page.label)”"]
      + page.marks.flatMap { Self.lines($0) }.map { "  " + $0 }
  }

  private static func lines(_ mark: Mark) -> [String] {
    switch mark {
    case .text(let text, let place):
      let run = text.lines.first?.runs.first
      let look = run.map { "\($0.font.file) \(said($0.size)) \(hex($0.colour))" } ?? "nothing"
      let words = text.words.replacing("\n", with: " / ")
      return ["text “\(words)” at \(said(place)), \(look)"]
    case .path(let path): return [said(path)]
    case .picture(let picture, let frame):
      return ["picture \(picture.name) \(hex(picture.colour)) in \(said(frame))"]
    case .code(let words, let frame): return ["code “\(words)” in \(said(frame))"]
    case .link(let link, let frame): return ["link \(link) over \(said(frame))"]
    case .destination(let name, let place): return ["destination \(name) at \(said(place))"]
    case .group(let group):
      let clip = group.clip.map { " cut to \(said($0))" } ?? ""
      return ["\(group.structure) \(said(group.placement))\(clip)"]
        + group.marks.flatMap { lines($0) }.map { "  " + $0 }
    }
  }

  private static func said(_ path: Path) -> String {
    let points = path.steps.compactMap { step -> Point? in
      switch step {
      case .move(let point), .line(let point), .curve(_, _, to: let point): point
      case .close: nil
      }
    }
    let ends = [points.first, points.last].compactMap { $0.map { said($0) } }
    let fill = path.fill.map { " filled \(hex($0))" } ?? ""
    let stroke = path.stroke.map { " drawn \(hex($0.colour)) \(said($0.width))" } ?? ""
    return "path of \(path.steps.count) from \(ends.joined(separator: " to "))\(fill)\(stroke)"
  }

  private static func said(_ placement: Placement) -> String {
    let turns = placement.quarterTurns == 0 ? "" : " turned \(placement.quarterTurns)"
    let scale = placement.scale == 1 ? "" : " scaled \(said(placement.scale))"
    return "at \(said(placement.x)), \(said(placement.y))\(turns)\(scale)"
  }
  private static func said(_ point: Point) -> String { "\(said(point.x)), \(said(point.y))" }
  private static func said(_ frame: Frame) -> String {
    "\(said(frame.origin)), \(said(frame.width)) × \(said(frame.height))"
  }
  private static func said(_ length: Length) -> String { said(length.millimetres) + " mm" }
  private static func said(_ number: Double) -> String {
    let hundredths = (number * 100).rounded() / 100
    return hundredths == hundredths.rounded() ? String(Int(hundredths)) : String(hundredths)
  }
  private static func hex(_ colour: Colour) -> String {
    let parts = [colour.red, colour.green, colour.blue].map { part in
      let digits = String(Int((part * 255).rounded()), radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }
    return "#" + parts.joined()
  }
}
