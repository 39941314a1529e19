import Atelier
import Paper
import Words

extension ResidencePosterSheet {
  private struct Count {
    let value: SetText
    let label: SetText
    var width: Length { max(value.width, label.width) }
  }

  /// A row of numbers, each with its « environ », under a rule.
  func figures(from top: Length) throws -> (marks: [Mark], bottom: Length) {
    let rule = Path.line(
      from: Point(x: left, y: top), to: Point(x: right, y: top),
      Path.Stroke(.ink, width: 1.2))
    guard !poster.figures.isEmpty else { return ([.path(rule)], top) }
    let each = (width + 8) / Double(poster.figures.count) - 8
    let counts = try poster.figures.map { try count($0, width: each) }
    let used = counts.map(\.width).reduce(0, +)
    let gap = (width - used) / Double(max(1, counts.count - 1))
    let values = counts.map(\.value.height).max() ?? 0
    let labels = counts.map(\.label.height).max() ?? 0
    var x = left
    var items: [Mark] = []
    for count in counts {
      let y = top + 5 + values - count.value.height
      items.append(
        .group(
          Group(
            .listItem,
            [
              .text(count.value, at: Point(x: x, y: y)),
              .text(count.label, at: Point(x: x, y: top + 5 + values)),
            ])))
      x += count.width + min(gap, 40)
    }
    return ([.path(rule), .group(Group(.list, items))], top + 5 + values + labels)
  }

  private func count(_ figure: Figure, width: Length) throws -> Count {
    let isUnit = figure.label.lowercased().hasPrefix(figure.unit.lowercased().prefix(4))
    let small = Lettering.display(28, leading: 1)
    let space = Lettering.plain(28, leading: 1)
    var runs: [(String, TextStyle)] = []
    if let qualifier = qualifier(of: figure) {
      runs += [(qualifier, small), (NoBreak.full, space)]
    }
    runs.append((composer.wording.grouped(figure.value), Lettering.display(66, leading: 1)))
    if !isUnit { runs += [(NoBreak.full, space), (figure.unit, small)] }
    return Count(
      value: try composer.set(runs), label: try label(of: figure, isUnit: isUnit, width: width))
  }

  /// What was counted in three lines, else its unit.
  private func label(of figure: Figure, isUnit: Bool, width: Length) throws -> SetText {
    let style = Lettering.plain(Self.smallest, leading: 1.2)
    let words = figure.label.prefix(1).lowercased() + figure.label.dropFirst()
    let text = try composer.set(title: String(words), style, width: width)
    let isTooLong = text.lines.count > 3 || text.width > width
    return isTooLong && isUnit ? try composer.set(figure.unit, style, width: width) : text
  }

  private func qualifier(of figure: Figure) -> String? {
    switch figure.qualifier {
    case .exact: nil
    case .about: words.about
    case .moreThan: words.moreThan
    case .lessThan: words.lessThan
    case .atLeast: words.atLeast
    case .atMost: words.atMost
    }
  }
}

extension Wording {
  /// « 2 000 » with a thin no-break space, “2,000”.
  func grouped(_ value: Double) -> String {
    let words = number(value)
    let whole = words.prefix { $0.isNumber }
    let mark = language == .french ? NoBreak.thin : ","
    let groups = whole.enumerated().map { place, digit in
      (place > 0 && (whole.count - place) % 3 == 0 ? mark : "") + String(digit)
    }
    return groups.joined() + words.dropFirst(whole.count)
  }
}
