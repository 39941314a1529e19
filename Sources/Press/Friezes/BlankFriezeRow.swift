import Paper
import Words

/// One line of a blank frieze: what is asked, how much room there is to answer.
struct BlankFriezeRow {
  enum Ground { case lines, delay, feeling, words }

  let words: FriezesWording.Row
  let pictogram: String
  let ground: Ground
  var frame = Frame(x: 0, y: 0, width: 0, height: 0)

  /// The seven rows, sharing the height between two lines in whole written lines.
  static func standing(
    from top: Length, to bottom: Length, line lineHeight: Length, words: FriezesWording
  ) -> [BlankFriezeRow] {
    let rows = asked(words)
    let shares = rows.map(\.share).reduce(0, +)
    let lines: Double = (bottom - top) / lineHeight
    var y = top
    return rows.enumerated().map { place, row in
      let count = max(2, (lines * row.share / shares).rounded(.down))
      let height = lineHeight * count
      let isLast = place == rows.count - 1
      var standing = row
      standing.frame = Frame(x: 0, y: y, width: 0, height: isLast ? bottom - y : height)
      y += height
      return standing
    }
  }

  /// How much of the sheet’s height a row takes beside the others.
  private var share: Double {
    switch ground {
    case .delay: 4
    case .feeling: 12
    case .words: 9
    case .lines: pictogram == "pencil" ? 9 : 6
    }
  }

  private static func asked(_ words: FriezesWording) -> [BlankFriezeRow] {
    [
      BlankFriezeRow(words: words.actions, pictogram: "pencil", ground: .lines),
      BlankFriezeRow(words: words.people, pictogram: "people", ground: .lines),
      BlankFriezeRow(words: words.tools, pictogram: "tools", ground: .lines),
      BlankFriezeRow(words: words.delay, pictogram: "clock", ground: .delay),
      BlankFriezeRow(words: words.blockage, pictogram: "detour", ground: .lines),
      BlankFriezeRow(words: words.feeling, pictogram: "heart-talk", ground: .feeling),
      BlankFriezeRow(words: words.words, pictogram: "bubble", ground: .words),
    ]
  }
}

extension BlankFriezeSheet {
  func row(_ row: BlankFriezeRow) throws -> [Mark] {
    let top = Path.line(
      from: Point(x: inner.x, y: row.frame.y), to: Point(x: inner.right, y: row.frame.y),
      Path.Stroke(.ink, width: 0.5))
    let cells = try ground(of: row).map { Mark.group(Group(.cell, $0)) }
    return [.path(top), .group(Group(.row, try name(of: row) + cells))]
  }

  private func name(of row: BlankFriezeRow) throws -> [Mark] {
    let left = inner.x + 17
    let room = labels - 17 - (row.ground == .feeling ? 12 : 3)
    let title = try composer.set(
      row.words.title, Lettering.plain(17, weight: 700, leading: 1.1), width: labels - 18)
    let prompt = try composer.set(
      row.words.prompt, Lettering.plain(13, leading: 1.25, colour: .softInk),
      width: room)
    let top = row.frame.y + 4
    var marks = [
      Mark.group(
        Group(
          .rowHeader,
          [
            .text(title, at: Point(x: left, y: top)),
            .text(prompt, at: Point(x: left, y: top + title.height + 1.2)),
          ]))
    ]
    if let picture = composer.pictogram(row.pictogram, .ink) {
      let frame = Frame(x: inner.x + 3, y: top - 1.5, width: 11, height: 11)
      marks.insert(.group(Group(.artefact, [.picture(picture, in: frame)])), at: 0)
    }
    return marks
  }

  /// What is drawn in each cell; the levels of feeling, that run through all, in the first.
  private func ground(of row: BlankFriezeRow) throws -> [[Mark]] {
    switch row.ground {
    case .lines: frieze.stages.indices.map { lines(in: row, stage: $0, from: 1) }
    case .delay: try frieze.stages.indices.map { try delay(in: row, stage: $0) }
    case .feeling: [try feelings(in: row)] + frieze.stages.dropFirst().map { _ in [] }
    case .words:
      try frieze.stages.indices.map {
        try [guillemet(in: row, stage: $0)] + lines(in: row, stage: $0, from: 1)
      }
    }
  }

  /// Lines to write on, from the line of that rank.
  private func lines(in row: BlankFriezeRow, stage: Int, from first: Int) -> [Mark] {
    let step = lineHeight
    let count = Int(row.frame.height / step + 0.01) - 1
    guard count >= first else { return [] }
    let steps = (first...count).flatMap { rank -> [Path.Step] in
      let y = row.frame.y + step * Double(rank)
      return [
        .move(Point(x: column(stage) + 4, y: y)),
        .line(Point(x: column(stage) + columnWidth - 4, y: y)),
      ]
    }
    return [.path(Path(steps, stroke: Path.Stroke(.rule, width: 0.2)))]
  }

  private func delay(in row: BlankFriezeRow, stage: Int) throws -> [Mark] {
    let (rows, size) = try unitRows()
    let low: Length = 3 + 6 * Double(rows.count)
    var marks =
      row.frame.height < low + 7 ? [] : [line(in: row, stage: stage, above: low)]
    for (place, units) in rows.enumerated() {
      let texts = try units.map { try composer.set($0, Lettering.plain(size, leading: 1.2)) }
      let gap = spare(texts) / Double(max(1, texts.count - 1))
      let y = row.frame.bottom - low + 6 * Double(place)
      var x = column(stage) + 4
      for text in texts {
        marks += tick(at: Point(x: x, y: y + 0.4), size: 4)
        marks.append(composer.mark(text, at: Point(x: x + 5.4, y: y)))
        x += text.width + 6.4 + max(1.5, gap)
      }
    }
    return marks
  }

  /// What is left of a column's width beside boxes and their words.
  private func spare(_ texts: [SetText]) -> Length {
    columnWidth - 8 - texts.map { $0.width + 6.4 }.reduce(0, +)
  }

  /// The units side by side while their column holds them, else on two lines, else one a line.
  private func unitRows() throws -> (rows: [[String]], size: Double) {
    let all = words.delays
    for columns in [all.count, (all.count + 1) / 2, 1] {
      let rows = stride(from: 0, to: all.count, by: columns).map {
        Array(all[$0..<min($0 + columns, all.count)])
      }
      for size in [12.0, 11, 10] {
        let isHeld = try rows.allSatisfy { units in
          let texts = try units.map { try composer.set($0, Lettering.plain(size, leading: 1.2)) }
          return spare(texts) >= 1.5 * Double(units.count - 1)
        }
        if isHeld || (columns == 1 && size == 10) { return (rows, size) }
      }
    }
    return ([all], 10)
  }

  private func line(in row: BlankFriezeRow, stage: Int, above low: Length) -> Mark {
    let y = row.frame.y + (row.frame.height - low) * 0.78
    return .path(
      .line(
        from: Point(x: column(stage) + 4, y: y),
        to: Point(x: column(stage) + columnWidth - 4, y: y), Path.Stroke(.rule, width: 0.2)))
  }

  private func guillemet(in row: BlankFriezeRow, stage: Int) throws -> Mark {
    let opening = composer.language == .french ? "«" : "“"
    let text = try composer.set(
      opening, Lettering.voice(34, leading: 1, colour: Family.verbatim.colour))
    return .group(
      Group(
        .artefact, [.text(text, at: Point(x: column(stage) + 3.5, y: row.frame.y + 0.5))]))
  }

  /// Seven levels from −3 to 3, the middle one dotted, their names at the left end.
  private func feelings(in row: BlankFriezeRow) throws -> [Mark] {
    let top = row.frame.y + 8
    let step: Length = (row.frame.height - 16) / 6
    return try (-3...3).flatMap { level -> [Mark] in
      let y = top + step * Double(3 - level)
      let stroke =
        level == 0
        ? Path.Stroke(.ink, width: 0.5, dash: [1, 1.6])
        : Path.Stroke(.line, width: 0.25)
      let line = Path.line(
        from: Point(x: inner.x + labels, y: y), to: Point(x: inner.right, y: y), stroke)
      return try [.path(line)] + levelName(level, y: y)
    }
  }

  private func levelName(_ level: Int, y: Length) throws -> [Mark] {
    let number = try composer.set(
      level < 0 ? "−\(-level)" : String(level), Lettering.plain(14, leading: 1))
    let name = [3: words.relief, 0: words.neutral, -3: words.exhaustion][level] ?? ""
    let word = try composer.set(name, Lettering.plain(12, leading: 1, colour: .softInk))
    let place = Point(x: inner.x + labels - 3.5 - number.width, y: y - number.height / 2)
    return [composer.mark(number, at: place)]
      + (name.isEmpty
        ? [] : [composer.mark(word, at: Point(x: column(0) + 2, y: y - word.height - 1))])
  }
}
