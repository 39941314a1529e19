extension Imposition {
  private static let dashes = Path.Stroke(Colour(0x7d8695), width: 0.2, dash: [1.2, 1.2])
  private static let solid = Path.Stroke(.black, width: 0.15)

  /// The lines to cut along, for a sheet that holds its first `count` cards.
  public func cutLines(for count: Int) -> [Mark] {
    let lines =
      switch cut {
      case .none: [Path]()
      case .scissors: scissorLines(for: count)
      case .marks: cropMarks
      }
    return lines.isEmpty ? [] : [.group(Group(.artefact, lines.map(Mark.path)))]
  }

  /// A cut, and the columns or rows it borders.
  private struct Edge {
    let at: Length
    let borders: [Int]
  }

  private func edges(
    _ count: Int, from start: Length, each length: Length, _ gap: Length
  ) -> [Edge] {
    let all = (0..<count).flatMap { index -> [Edge] in
      let near = start + (length + gap) * Double(index)
      return [Edge(at: near, borders: [index]), Edge(at: near + length, borders: [index])]
    }
    guard gap <= .hairsbreadth else { return all }
    return (0...count).map { index in
      Edge(
        at: start + length * Double(index),
        borders: [index - 1, index].filter { (0..<count).contains($0) })
    }
  }

  private var verticals: [Edge] { edges(columns, from: grid.x, each: slot(0).width, gap) }
  private var horizontals: [Edge] { edges(rows, from: grid.y, each: slot(0).height, down) }

  /// Dashed along the cards that are there, a little beyond the outer ones.
  private func scissorLines(for count: Int) -> [Path] {
    func holds(_ column: Int, _ row: Int) -> Bool { row * columns + column < count }
    let down = verticals.flatMap { edge in
      runs(0..<rows) { row in edge.borders.contains { holds($0, row) } }.map { run in
        let (first, last) = (slot(run.lowerBound * columns), slot((run.upperBound - 1) * columns))
        return Path.line(
          from: Point(x: edge.at, y: first.y - beyond(first.y, grid.y)),
          to: Point(x: edge.at, y: last.bottom + beyond(last.bottom, grid.bottom)), Self.dashes)
      }
    }
    let across = horizontals.flatMap { edge in
      runs(0..<columns) { column in edge.borders.contains { holds(column, $0) } }.map { run in
        let (first, last) = (slot(run.lowerBound), slot(run.upperBound - 1))
        return Path.line(
          from: Point(x: first.x - beyond(first.x, grid.x), y: edge.at),
          to: Point(x: last.right + beyond(last.right, grid.right), y: edge.at), Self.dashes)
      }
    }
    return down + across
  }

  /// Neighbours that hold, together.
  private func runs(_ all: Range<Int>, where holds: (Int) -> Bool) -> [Range<Int>] {
    all.filter(holds).reduce(into: []) { runs, index in
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
  }

  private func beyond(_ end: Length, _ edge: Length) -> Length {
    guard abs(end.millimetres - edge.millimetres) < 0.001 else { return 0 }
    return min(Self.reach - 1, min(grid.x, grid.y) - margin)
  }

  /// The same on each sheet, so that a stack is cut at once; never over a card or its bleed.
  private var cropMarks: [Path] {
    let down = verticals.flatMap { edge in
      spaces(from: grid.y, to: grid.bottom, cuts: horizontals).map {
        Path.line(from: Point(x: edge.at, y: $0.0), to: Point(x: edge.at, y: $0.1), Self.solid)
      }
    }
    let across = horizontals.flatMap { edge in
      spaces(from: grid.x, to: grid.right, cuts: verticals).map {
        Path.line(from: Point(x: $0.0, y: edge.at), to: Point(x: $0.1, y: edge.at), Self.solid)
      }
    }
    return down + across
  }

  /// Where marks may stand along a cut: before the cards, after them, and in wide enough gaps.
  private func spaces(from start: Length, to end: Length, cuts: [Edge]) -> [(Length, Length)] {
    let off = max(bleed, 0.5)
    let outer = [
      (start - bleed - Self.reach, start - off), (end + off, end + bleed + Self.reach),
    ]
    let room = gap - bleed * 2
    guard room >= 1 else { return outer }
    let gaps = stride(from: 1, to: cuts.count - 1, by: 2).map { index in
      (cuts[index].at + bleed, cuts[index + 1].at - bleed)
    }
    return outer + gaps
  }
}
