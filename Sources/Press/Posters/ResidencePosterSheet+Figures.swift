import Atelier
import Paper
import Words

extension ResidencePosterSheet {
  private struct Count {
    let value: SetText
    let label: SetText
    var width: Length { max(value.width, label.width) }
  }

  /// Figures in rows, each in a cell as wide as the others'.
  private struct Grid {
    let counts: [Count]
    let columns: Int
    let cell: Length

    var rows: [ArraySlice<Count>] {
      stride(from: 0, to: counts.count, by: columns).map {
        counts[$0..<min($0 + columns, counts.count)]
      }
    }
    static func height(of row: ArraySlice<Count>) -> Length {
      (row.map(\.value.height).max() ?? 0) + (row.map(\.label.height).max() ?? 0)
    }
    static let gutter: Length = 8
    static let leading: Length = 7

    var height: Length {
      rows.map(Self.height).reduce(0, +) + Self.leading * Double(max(0, rows.count - 1))
    }
    var isWide: Bool { counts.contains { $0.width > cell + .tolerance } }
  }

  /// Numbers, each with its « environ », under a rule; how many there was no room for.
  func figures(from top: Length) throws -> (marks: [Mark], bottom: Length, left: Int) {
    let rule = Path.line(
      from: Point(x: left, y: top), to: Point(x: right, y: top),
      Path.Stroke(.ink, width: 1.2))
    guard !poster.figures.isEmpty else { return ([.path(rule)], top, 0) }
    let (grid, left) = try grid()
    var y = top + 5
    let items = grid.rows.flatMap { row -> [Mark] in
      defer { y += Grid.height(of: row) + Grid.leading }
      return marks(of: row, in: grid, from: y)
    }
    return ([.path(rule), .group(Group(.list, items))], top + 5 + grid.height, left)
  }

  /// Side by side as they come when they are one row, else one under another.
  private func marks(of row: ArraySlice<Count>, in grid: Grid, from top: Length) -> [Mark] {
    let values = row.map(\.value.height).max() ?? 0
    let used = row.map(\.width).reduce(0, +)
    let gap = (width - used) / Double(max(1, row.count - 1))
    let isAlone = grid.rows.count == 1
    var x = left
    return row.map { count -> Mark in
      defer { x += isAlone ? count.width + min(gap, 40) : grid.cell + Grid.gutter }
      return .group(
        Group(
          .listItem,
          [
            .text(count.value, at: Point(x: x, y: top + values - count.value.height)),
            .text(count.label, at: Point(x: x, y: top + values)),
          ]))
    }
  }

  /// All of them in the fewest rows, as large as that allows; fewer where there is no room.
  private func grid() throws -> (grid: Grid, left: Int) {
    for count in stride(from: poster.figures.count, to: 1, by: -1) {
      let shown = Array(poster.figures.prefix(count))
      for rows in 1...3 where rows <= count {
        for size in Self.valueSizes {
          let grid = try grid(of: shown, rows: rows, size: size)
          if !grid.isWide, grid.height <= sheet.height * 0.26 {
            return (grid, poster.figures.count - count)
          }
        }
      }
    }
    let alone = try grid(of: [poster.figures[0]], rows: 1, size: Self.valueSizes.last ?? 40)
    for count in alone.counts {
      _ = try composer.fitting(
        count.value, in: Frame(x: 0, y: 0, width: width, height: sheet.height),
        item: poster.title, field: poster.figures[0].label)
    }
    return (alone, poster.figures.count - 1)
  }

  private static let valueSizes = [66.0, 58, 50, 42, 36]

  private func grid(of figures: [Figure], rows: Int, size: Double) throws -> Grid {
    let columns = (figures.count + rows - 1) / rows
    let cell = (width + Grid.gutter) / Double(columns) - Grid.gutter
    return Grid(
      counts: try figures.map { try count($0, size: size, width: cell) }, columns: columns,
      cell: cell)
  }

  /// Its unit beside the number where there is room, else under it, before what was counted.
  private func count(_ figure: Figure, size: Double, width: Length) throws -> Count {
    let isUnit = figure.label.lowercased().hasPrefix(figure.unit.lowercased().prefix(4))
    let small = Lettering.display(28, leading: 1)
    let space = Lettering.plain(28, leading: 1)
    var runs: [(String, TextStyle)] = []
    if let qualifier = qualifier(of: figure) {
      runs += [(qualifier, small), (NoBreak.full, space)]
    }
    runs.append((composer.wording.grouped(figure.value), Lettering.display(size, leading: 1)))
    let unit = isUnit ? [] : [(NoBreak.full, space), (figure.unit, small)]
    let value = try composer.set(runs + unit)
    let label = try label(of: figure, isUnit: isUnit, width: width)
    guard value.width > width, !unit.isEmpty else { return Count(value: value, label: label) }
    let style = Lettering.plain(Self.smallest, leading: 1.2)
    let under = try composer.set(figure.unit + "\n" + figure.label, style, width: width)
    return Count(value: try composer.set(runs), label: under)
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
