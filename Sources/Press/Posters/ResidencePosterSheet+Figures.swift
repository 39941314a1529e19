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
    let leading: Length

    var rows: [ArraySlice<Count>] {
      stride(from: 0, to: counts.count, by: columns).map {
        counts[$0..<min($0 + columns, counts.count)]
      }
    }
    static func height(of row: ArraySlice<Count>) -> Length {
      (row.map(\.value.height).max() ?? 0) + (row.map(\.label.height).max() ?? 0)
    }
    static let gutter: Length = 8

    var height: Length {
      rows.map(Self.height).reduce(0, +) + leading * Double(max(0, rows.count - 1))
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
      defer { y += Grid.height(of: row) + grid.leading }
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
      let all = (1...3).filter { $0 <= count }
      // The fewest rows; where they have all the room, the largest numbers.
      let trials =
        isOfFigures
        ? sizes.flatMap { size in all.map { (rows: $0, size: size) } }
        : all.flatMap { rows in sizes.map { (rows: rows, size: $0) } }
      for trial in trials {
        let grid = try grid(of: shown, rows: trial.rows, size: trial.size)
        if !grid.isWide, grid.height <= sheet.height * share {
          return (grid, poster.figures.count - count)
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

  /// Where nobody is quoted, figures take the place of words.
  private var isOfFigures: Bool { poster.quotes.shown.isEmpty }
  private var share: Double { isOfFigures ? 0.58 : 0.26 }
  private var sizes: [Double] {
    (isOfFigures ? [190, 160, 130, 105, 84] : []) + Self.valueSizes
  }
  private var leading: Length { isOfFigures ? 22 : 7 }

  private func grid(of figures: [Figure], rows: Int, size: Double) throws -> Grid {
    let columns = (figures.count + rows - 1) / rows
    let cell = (width + Grid.gutter) / Double(columns) - Grid.gutter
    return Grid(
      counts: try figures.map { try count($0, size: size, width: cell) }, columns: columns,
      cell: cell, leading: leading)
  }

  /// Its unit beside the number where there is room, else under it, before what was counted.
  private func count(_ figure: Figure, size: Double, width: Length) throws -> Count {
    let isUnit = figure.unit.isEmpty || figure.unit.isSaid(in: figure.label)
    let small = Lettering.display(28, leading: 1)
    let space = Lettering.plain(28, leading: 1)
    var runs: [(String, TextStyle)] = []
    if let qualifier = qualifier(of: figure) {
      runs += [(qualifier, small), (NoBreak.full, space)]
    }
    runs.append((composer.wording.grouped(figure.value), Lettering.display(size, leading: 1)))
    let isLabel = !isUnit && figure.label.isSaid(in: figure.unit)
    let unit = isUnit ? [] : [(NoBreak.full, space), (figure.unit, small)]
    let value = try composer.set(runs + unit)
    let label = try label(of: figure, width: width)
    let isBeside = value.width <= width && !isLabel
    guard !isBeside, !unit.isEmpty else { return Count(value: value, label: label) }
    let style = Lettering.plain(Self.smallest, leading: 1.2)
    let told = figure.unit + (isLabel ? "" : "\n" + figure.label)
    let under = try composer.set(told, style, width: width)
    return Count(value: try composer.set(runs), label: under)
  }

  /// What was counted, in all its words.
  private func label(of figure: Figure, width: Length) throws -> SetText {
    let words = figure.label.prefix(1).lowercased() + figure.label.dropFirst()
    return try composer.set(
      title: String(words), Lettering.plain(Self.smallest, leading: 1.2), width: width)
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

extension String {
  /// Whether each of its words is there, plural or not: « heures de déplacement » in « Heures
  /// passées en déplacement ».
  func isSaid(in other: String) -> Bool {
    func words(_ text: String) -> [String] {
      text.unaccented.lowercased().split { !$0.isLetter }.map(String.init)
        .filter { $0.count > 2 }
    }
    let there = words(other)
    return words(self).allSatisfy { word in
      there.contains { $0.hasPrefix(word) || word.hasPrefix($0) && word.count - $0.count < 3 }
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
