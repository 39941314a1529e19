import Paper
import People
import Words

extension StripSheet {
  /// What one stage’s column says on one line of the strip.
  private struct Cell {
    let stage: Int
    var texts: [(text: SetText, isQuote: Bool)]
    var height: Length { texts.reduce(0) { $0 + $1.text.height + 1 } }
  }
  private struct Row {
    let name: String
    let written: (FilledFrieze.Told.Stage) -> String
    var isWords = false
  }

  private static let air: Length = 3.4
  private static let sizes = [11.0, 10, 9, 8.4]

  /// All that was written, as large as its room allows; what holds at no size follows.
  func rows(in room: Frame) throws -> (marks: [Mark], left: [Piece]) {
    guard case .person(let told) = subject else { return ([], []) }
    for size in Self.sizes {
      let cells = try asked.map { try self.cells(of: $0, told, size: size, moved: []) }
      if height(of: cells) <= room.height { return (try draw(cells, in: room), []) }
    }
    var moved: Set<[Int]> = []
    let least = Self.sizes.last ?? 8.4
    var cells = try asked.enumerated().map { row, asked in
      try self.cells(of: asked, told, size: least, moved: [])
    }
    while height(of: cells) > room.height, let tallest = tallest(of: cells, besides: moved) {
      moved.insert(tallest)
      let places = Set(moved.filter { $0[0] == tallest[0] }.map { $0[1] })
      cells[tallest[0]] = try self.cells(
        of: asked[tallest[0]], told, size: least, moved: places)
    }
    return (try draw(cells, in: room), try pieces(of: moved, told))
  }

  private var asked: [Row] {
    [
      Row(name: words.actions.title) { $0.actions },
      Row(name: words.people.title) { $0.people },
      Row(name: words.tools.title) { $0.tools },
      Row(name: words.delay.title) { $0.delay },
      Row(name: words.blockage.title) { $0.blockage },
      Row(name: words.words.title, written: { _ in "" }, isWords: true),
    ]
  }

  private func cells(
    of row: Row, _ told: FilledFrieze.Told, size: Double, moved: Set<Int>
  ) throws -> [Cell] {
    let composer = composer.parting
    let width = band.columnWidth - 4
    return try told.stages.enumerated().map { stage, written in
      if moved.contains(stage) {
        let text = try composer.set(
          words.seeBelow, Lettering.plain(size, weight: 700, leading: 1.2), width: width)
        return Cell(stage: stage, texts: [(text, false)])
      }
      if row.isWords {
        let texts = try written.quotations.flatMap { quotation in
          [
            (
              try composer.set(
                quote: quotation.words, Lettering.voice(size + 1.5, leading: 1.12), width: width),
              true
            ),
            (
              try composer.set(
                quotation.reference.description, Lettering.reference(8.4), width: width), false
            ),
          ]
        }
        return Cell(stage: stage, texts: texts)
      }
      let said = row.written(written)
      if said.isEmpty { return Cell(stage: stage, texts: []) }
      let text = try composer.set(said, Lettering.plain(size, leading: 1.25), width: width)
      return Cell(stage: stage, texts: [(text, false)])
    }
  }

  private func height(of row: [Cell]) -> Length {
    max(Self.least, row.map(\.height).max() ?? 0) + Self.air
  }
  private func height(of rows: [[Cell]]) -> Length {
    rows.map { height(of: $0) }.reduce(0, +)
  }
  /// The name of a row takes two lines.
  private static let least: Length = 9

  private func tallest(of rows: [[Cell]], besides moved: Set<[Int]>) -> [Int]? {
    rows.enumerated().flatMap { row, cells in
      cells.map { (place: [row, $0.stage], height: $0.height) }
    }
    .filter { !moved.contains($0.place) && $0.height > Self.least }
    .max { $0.height < $1.height }?.place
  }

  /// Rows share what height is left.
  private func draw(_ rows: [[Cell]], in room: Frame) throws -> [Mark] {
    let spare = max(0, room.height - height(of: rows)) / Double(max(1, rows.count))
    var y = room.y
    return try zip(asked, rows).map { row, cells in
      let high = height(of: cells) + spare
      defer { y += high }
      let rule = Path.line(
        from: Point(x: room.x, y: y), to: Point(x: room.right, y: y),
        Path.Stroke(.line, width: 0.25))
      let name = try composer.parting.set(
        row.name, Lettering.plain(10, weight: 700, leading: 1.15), width: Self.left - 4)
      let head = composer.mark(name, at: Point(x: room.x, y: y + 1.6), as: .rowHeader)
      return .group(
        Group(
          .row,
          [.group(Group(.artefact, [.path(rule)])), head]
            + cells.map { cell in .group(Group(.cell, marks(of: cell, from: y + 1.6))) }))
    }
  }

  private func marks(of cell: Cell, from top: Length) -> [Mark] {
    var y = top
    let x = band.column(cell.stage).x + 2
    return cell.texts.map { text, isQuote in
      defer { y += text.height + 1 }
      let place = Point(x: x, y: y)
      return composer.mark(text, at: place, as: isQuote ? .quote : .paragraph)
    }
  }

  /// What was moved out of its column, stage by stage, under the name of its row.
  private func pieces(of moved: Set<[Int]>, _ told: FilledFrieze.Told) throws -> [Piece] {
    let sheets = SayingsSheets(frieze: frieze, composer: composer, sheet: sheet)
    return try frieze.stages.enumerated().flatMap { stage, name -> [Piece] in
      let rows = moved.filter { $0[1] == stage }.map { $0[0] }.sorted()
      guard !rows.isEmpty else { return [] }
      return try [sheets.heading(name)]
        + rows.flatMap { row -> [Piece] in
          asked[row].isWords
            ? try told.stages[stage].quotations.flatMap { try sheets.pieces(of: $0) }
            : try sheets.note(asked[row].written(told.stages[stage]), under: asked[row].name)
        }
    }
  }
}
