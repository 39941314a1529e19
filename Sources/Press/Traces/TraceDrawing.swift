import Foundation
import Paper
public import Words

/// A trace drawn as SVG: a box a thing, its family told by its place, its letter and its pattern.
///
/// Attributes only, no style, no script, nothing fetched: it can be shown as an image anywhere.
public struct TraceDrawing {
  let graph: TraceGraph
  let wording: Wording

  public init(graph: TraceGraph, wording: Wording) {
    (self.graph, self.wording) = (graph, wording)
  }

  public var svg: String {
    let layout = TraceLayout(graph)
    let foot = 34
    let height = layout.height + foot
    let parts =
      [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"\(wording.language.rawValue)\" "
          + "width=\"\(layout.width)\" height=\"\(height)\" "
          + "viewBox=\"0 0 \(layout.width) \(height)\" font-family=\"\(Self.ours)\" "
          + "font-size=\"12.5\" fill=\"\(Colour.ink.code)\">",
        "<defs>" + Family.allCases.compactMap(Self.pattern).joined() + "</defs>",
        "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
      ]
      + layout.columns.map { head(of: $0.column, at: $0.x) }
      + zip(graph.lines, layout.routes).map(path)
      + zip(graph.things, layout.corners).map(box)
      + [legend(at: layout.height + 14), "</svg>"]
    return parts.joined(separator: "\n")
  }

  private static let ours = "Inter, system-ui, sans-serif"
  private static let spoken = "'EB Garamond', Garamond, Georgia, serif"
  private static let mono = "'JetBrains Mono', ui-monospace, monospace"

  private func head(of column: TraceGraph.Column, at x: Int) -> String {
    let kinds = wording.sitePages.kinds
    let name =
      switch column {
      case .encounter: kinds["R"]
      case .verbatim: kinds["V"]
      case .astonishment: kinds["E"]
      case .finding: kinds["C"]
      case .hypothesis: kinds["H"]
      case .prototype: kinds["P"]
      case .decision: wording.sense.decisions
      }
    return "<text x=\"\(x)\" y=\"34\" font-weight=\"600\" fill=\"\(column.family.colour.code)\">"
      + (name ?? "").escaped + "</text>"
  }

  private func path(_ line: TraceGraph.Line, _ route: [TraceLayout.Spot]) -> String {
    guard let first = route.first, let last = route.last else { return "" }
    var way = "M\(first.x) \(first.y)"
    if route.count == 2, first.x == last.x {
      way += "C\(first.x + 44) \(first.y) \(last.x + 44) \(last.y) \(last.x) \(last.y)"
    } else {
      for (from, to) in zip(route, route.dropFirst()) {
        let middle = (from.x + to.x) / 2
        way +=
          from.y == to.y
          ? "L\(to.x) \(to.y)"
          : "C\(middle) \(from.y) \(middle) \(to.y) \(to.x) \(to.y)"
      }
    }
    let colour = graph.things[line.end].column.family.colour.code
    return "<path d=\"\(way)\" fill=\"none\" "
      + (line.isAgainst
        ? "stroke=\"\(Family.astonishment.colour.code)\" stroke-width=\"2.5\" "
          + "stroke-dasharray=\"9 5\"/>"
        : "stroke=\"\(colour)\" stroke-width=\"1.75\"/>")
  }

  private func box(_ thing: TraceGraph.Thing, _ corner: TraceLayout.Spot) -> String {
    let (width, height) = (TraceLayout.boxWidth, TraceLayout.boxHeight)
    let (x, y, family) = (corner.x, corner.y, thing.column.family)
    let isSpoken = thing.column == .verbatim
    let round = isSpoken ? 14 : thing.column == .decision ? 0 : 4
    let frame =
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"\(round)\" "
    let lines = Self.lines(
      wording.language.typeset(thing.words), width: isSpoken ? 23 : 22, most: 2)
    let words = lines.enumerated().map { index, words in
      "<text x=\"\(x + 22)\" y=\"\(y + 35 + index * 15)\""
        + (isSpoken ? " font-family=\"\(Self.spoken)\" font-size=\"14\"" : "") + ">"
        + words.escaped + "</text>"
    }
    let name =
      "<text x=\"\(x + 22)\" y=\"\(y + 18)\" font-weight=\"700\" "
      + "font-family=\"\(thing.column == .decision ? Self.ours : Self.mono)\">"
      + thing.name.escaped + "</text>"
    let state =
      thing.state.isEmpty
      ? ""
      : "<text x=\"\(x + width - 10)\" y=\"\(y + 18)\" text-anchor=\"end\" font-weight=\"600\" "
        + "fill=\"\(family.colour.code)\">" + thing.state.escaped + "</text>"
    return frame + "fill=\"#ffffff\"/>"
      + "<rect x=\"\(x + 6)\" y=\"\(y + 8)\" width=\"9\" height=\"\(height - 16)\" "
      + "fill=\"url(#\(family.rawValue))\"/>" + frame
      + "fill=\"none\" stroke=\"\(family.colour.code)\" "
      + "stroke-width=\"\(thing.isAsked ? 4 : 1.5)\"/>" + name + state + words.joined()
  }

  private func legend(at y: Int) -> String {
    var (x, parts) = (20, [String]())
    func entry(_ words: String, _ stroke: String?) {
      if let stroke {
        parts.append("<path d=\"M\(x) \(y - 4)h36\" fill=\"none\" \(stroke)/>")
        x += 46
      }
      parts.append(
        "<text x=\"\(x)\" y=\"\(y)\" fill=\"\(Colour.softInk.code)\">\(words.escaped)</text>")
      x += words.count * 7 + 28
    }
    let words = wording.sense
    entry(words.leadsTo, "stroke=\"\(Colour.softInk.code)\" stroke-width=\"1.75\"")
    if graph.lines.contains(where: \.isAgainst) {
      entry(
        words.speaksAgainst,
        "stroke=\"\(Family.astonishment.colour.code)\" stroke-width=\"2.5\" "
          + "stroke-dasharray=\"9 5\"")
    }
    if graph.leftOut > 0 { entry(words.leftOut(graph.leftOut), nil) }
    return parts.joined()
  }

  /// Words in lines of about so many signs, the last one cut with an ellipsis.
  static func lines(_ words: String, width: Int, most: Int) -> [String] {
    var lines: [String] = []
    for word in words.split(whereSeparator: { $0 == " " || $0.isNewline }).map(String.init) {
      let word = word.count > width ? word.prefix(width - 1) + "…" : word
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else if lines.count == most {
        var kept = lines[most - 1].split(separator: " ")
        while kept.count > 1, kept.joined(separator: " ").count > width - 2 { kept.removeLast() }
        lines[most - 1] = kept.joined(separator: " ").prefix(width - 2) + " …"
        break
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// The band that tells a family on a copier, as it is on cards.
  private static func pattern(_ family: Family) -> String? {
    let colour = family.colour.code
    let drawn: String
    switch family {
    case .verbatim: drawn = "<circle cx=\"2\" cy=\"2\" r=\"1.1\"/>"
    case .astonishment:
      drawn = "<path d=\"M-1 5L5 -1\" stroke=\"\(colour)\" stroke-width=\"1.4\"/>"
    case .hypothesis: drawn = "<rect width=\"1.6\" height=\"4\"/>"
    case .plan: drawn = "<path d=\"M0 0H4M0 0V4\" stroke=\"\(colour)\" stroke-width=\"1\"/>"
    case .prototype, .ticket: drawn = "<rect width=\"4\" height=\"4\"/>"
    case .network: return nil
    }
    return "<pattern id=\"\(family.rawValue)\" width=\"4\" height=\"4\" "
      + "patternUnits=\"userSpaceOnUse\" fill=\"\(colour)\">\(drawn)</pattern>"
  }
}

extension TraceGraph.Column {
  var family: Family {
    switch self {
    case .encounter: .plan
    case .verbatim: .verbatim
    case .astonishment, .finding: .astonishment
    case .hypothesis: .hypothesis
    case .prototype: .prototype
    case .decision: .ticket
    }
  }
}

extension Colour {
  /// « #24569c »
  fileprivate var code: String {
    let parts = [red, green, blue].map { Int(($0 * 255).rounded()) }
    return "#"
      + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
