import Paper
import Words

/// The places of a blank frieze: a header to fill, arrows, and rows of cells to write in.
struct BlankFriezeSheet {
  let frieze: BlankFrieze
  let composer: Composer

  let margin: Length = 14
  let labels: Length = 80
  /// Higher where a stage's name needs it.
  var arrowHeight: Length = 18
  /// Higher where the questions at its head take more lines.
  var headerHeight: Length = 43

  var words: FriezesWording { composer.wording.friezes }
  var inner: Frame { Frame(frieze.sheet).inset(by: margin) }
  /// What all columns share.
  var columnsWidth: Length { inner.width - labels }
  var columnWidth: Length { columnsWidth / Double(frieze.stages.count) }
  /// Written lines stand 8 mm apart (a hand’s spacing with a marker), whatever the sheet.
  var lineHeight: Length { 8 / composer.scale }
  var arrowsTop: Length { inner.y + headerHeight }
  var rowsTop: Length { arrowsTop + arrowHeight + 3 }
  var rowsBottom: Length { inner.bottom - 10 - composer.emblemRise }

  func column(_ stage: Int) -> Length { inner.x + labels + columnWidth * Double(stage) }

  func page() throws -> Page {
    var sheet = self
    sheet.headerHeight = max(headerHeight, try header().bottom - inner.y + 5)
    sheet.arrowHeight = try composer.arrowHeight(
      frieze.stages, width: columnWidth - 1.6, heights: [18, 24, 32, 42], size: 12)
    return try sheet.laidOut()
  }

  private func laidOut() throws -> Page {
    let marks = try header().marks + arrows() + table() + foot()
    return Page(
      size: frieze.sheet, label: frieze.reference, entries: [Page.Entry(frieze.title)],
      marks: marks)
  }

  private func arrows() throws -> [Mark] {
    let marks = try frieze.stages.enumerated().flatMap { stage, name in
      try composer.stageArrow(
        name,
        in: Frame(
          x: column(stage) + 0.8, y: arrowsTop, width: columnWidth - 1.6, height: arrowHeight),
        sizes: [22, 20, 18, 16, 14, 12], item: frieze.title)
    }
    return [.group(Group(.row, [.group(Group(.cell, []))] + marks))]
  }

  private func table() throws -> [Mark] {
    let rows = try BlankFriezeRow.standing(
      from: rowsTop, to: rowsBottom, line: lineHeight, words: words
    )
    .map { try row($0) }
    let outline = Path.line(
      from: Point(x: inner.x, y: rowsBottom), to: Point(x: inner.right, y: rowsBottom),
      Path.Stroke(.ink, width: 0.5))
    return labelGround() + columnRules() + rows.flatMap { $0 } + [.path(outline)]
  }

  private func labelGround() -> [Mark] {
    let frame = Frame(
      x: inner.x, y: rowsTop, width: labels - 0.2, height: rowsBottom - rowsTop)
    return [.path(.rectangle(frame, fill: .wash))]
  }

  private func columnRules() -> [Mark] {
    frieze.stages.indices.map { stage in
      .path(
        .line(
          from: Point(x: column(stage), y: rowsTop), to: Point(x: column(stage), y: rowsBottom),
          Path.Stroke(.rule, width: 0.35)))
    }
  }

  private func foot() throws -> [Mark] {
    try composer.wallFoot(
      from: inner.x, to: inner.right, bottom: inner.bottom, middle: frieze.programme,
      reference: frieze.reference, size: 12)
  }
}

// MARK: - Header

extension BlankFriezeSheet {
  private func header() throws -> (marks: [Mark], bottom: Length) {
    let label = try composer.fictionalLabel(
      rightEnd: Point(x: inner.right, y: inner.y), size: 12)
    let titleRoom = Frame(x: inner.x, y: inner.y, width: inner.width * 0.5, height: 20)
    let title = try composer.title(frieze.title, in: titleRoom, sizes: [48, 42, 36, 30])
    let how = try composer.set(
      words.howToFill, Lettering.plain(15, leading: 1.3), width: inner.width * 0.48)
    let boxes = try boxes()
    let top = inner.y + title.height + 3
    return (
      [
        composer.mark(title, at: titleRoom.origin, as: .heading(1)),
        composer.mark(how, at: Point(x: inner.x, y: top)),
      ] + label + boxes.marks, max(top + how.height, boxes.bottom)
    )
  }

  /// « Public » with boxes to tick, then « Semaine » and « Bande n° » to write.
  private func boxes() throws -> (marks: [Mark], bottom: Length) {
    let left = inner.x + inner.width * 0.53
    var marks = try field(words.week, from: left, to: left + 62, top: inner.y + 1)
    marks += try field(words.strip, from: left + 74, to: left + 146, top: inner.y + 1)
    let name = try composer.set(words.audience, Lettering.plain(15, weight: 700, leading: 1.2))
    let top = inner.y + 15
    marks.append(composer.mark(name, at: Point(x: left, y: top)))
    let ticks = try ticks(from: left + name.width + 8, top: top)
    marks += ticks.marks
    let discretion = try composer.set(
      words.discretion, Lettering.plain(13, leading: 1.2, colour: .softInk),
      width: inner.right - left)
    let low = Point(x: left, y: ticks.bottom + 3)
    return (marks + [composer.mark(discretion, at: low)], low.y + discretion.height)
  }

  private func field(_ name: String, from left: Length, to right: Length, top: Length) throws
    -> [Mark]
  {
    let text = try composer.set(name, Lettering.plain(15, weight: 700, leading: 1.2))
    let base = top + text.height
    return [
      composer.mark(text, at: Point(x: left, y: top)),
      .path(
        .line(
          from: Point(x: left + text.width + 3, y: base), to: Point(x: right, y: base),
          Path.Stroke(.rule, width: 0.4))),
    ]
  }

  private func ticks(from start: Length, top: Length) throws -> (marks: [Mark], bottom: Length) {
    var (x, y) = (start, top)
    var marks: [Mark] = []
    var high: Length = 8
    for name in frieze.audiences + [words.otherAudience] {
      let text = try composer.parting.set(
        name, Lettering.plain(14, leading: 1.2), width: inner.right - start - 8)
      let isLast = name == words.otherAudience
      let width = text.width + 7 + (isLast ? 50 : 0)
      if x > start, x + width > inner.right { (x, y, high) = (start, y + high + 2, 8) }
      high = max(high, text.height)
      marks += tick(at: Point(x: x, y: y + 0.8), size: 4.6)
      marks.append(composer.mark(text, at: Point(x: x + 6.6, y: y)))
      if isLast { marks.append(blank(from: x + width - 48, to: x + width, y: y + text.height)) }
      x += width + 9
    }
    return (marks, y + high)
  }

  func tick(at place: Point, size: Length) -> [Mark] {
    [
      .path(
        .rectangle(
          Frame(x: place.x, y: place.y, width: size, height: size),
          stroke: Path.Stroke(.ink, width: 0.4)))
    ]
  }

  private func blank(from left: Length, to right: Length, y: Length) -> Mark {
    .path(
      .line(from: Point(x: left, y: y), to: Point(x: right, y: y), Path.Stroke(.rule, width: 0.4)))
  }
}
