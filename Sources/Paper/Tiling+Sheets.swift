extension Tiling {
  /// What the printer can reach of a sheet.
  private var printable: Frame { Frame(sheet).inset(by: margin) }

  /// Where a tile stands on its sheet: what is left of the paper is below it and at its left.
  public func shown(_ tile: Tile) -> Frame {
    let size = tile.frame.size
    return Frame(
      x: printable.right - size.width, y: printable.y, width: size.width, height: size.height)
  }

  /// Where a place of the page lands on the sheet of a tile.
  public func place(of point: Point, on tile: Tile) -> Point {
    let shown = shown(tile)
    return Point(x: point.x - tile.frame.x + shown.x, y: point.y - tile.frame.y + shown.y)
  }

  /// The sheets, one at a time: their part of the page, marks at the corners, their own words.
  ///
  /// Together they are heard as the page itself: what an overlap shows twice is said once.
  /// - Parameter shown: the tiles that are printed, as ``drawn(of:)`` gives them; all when `nil`.
  public func sheets(
    of page: Page, shown kept: [Tile]? = nil,
    legend: @escaping (Tile, Strip) throws -> [Mark] = { _, _ in [] }
  ) -> Pages {
    let drawing = page.marks.compactMap(\.withoutAnchors).numbered.map(MeasuredMark.init)
    let kept = kept ?? tiles
    return Pages(count: kept.count) { index in
      let tile = kept[index]
      let shown = shown(tile)
      let part = Group(
        .section, placement: Placement(x: shown.x - tile.frame.x, y: shown.y - tile.frame.y),
        clip: tile.frame, key: 0, drawing.compactMap { $0.within(tile.frame) })
      let words = try strip(of: tile).map { try legend(tile, $0) } ?? []
      return Page(
        size: sheet, label: tile.name, goesOn: index > 0, seen: whatStays(of: tile),
        marks: [.group(part), .group(Group(.artefact, cornerMarks(of: tile)))] + words)
    }
  }

  /// The tiles that show something of a page: nobody glues a white one.
  public func drawn(of page: Page) -> [Tile] {
    let frames = page.drawnFrames
    return tiles.filter { tile in frames.contains { $0.intersects(tile.seen) } }
  }

  /// A place for the sheet's words: beside the window, else on what a neighbour hides.
  func strip(of tile: Tile) -> Strip? {
    let shown = shown(tile)
    let (below, aside) = (printable.bottom - shown.bottom, shown.x - printable.x)
    if below >= 4 {
      return Strip(
        Frame(x: shown.x, y: shown.bottom, width: shown.width, height: min(below, 11)))
    }
    if aside >= 4 {
      let width = min(aside, 11)
      return Strip(
        Frame(x: shown.x - width, y: shown.y, width: width, height: shown.height),
        quarterTurns: 3)
    }
    return hiddenStrip(of: tile)
  }

  private func hiddenStrip(of tile: Tile) -> Strip? {
    let (seen, shown) = (whatStays(of: tile), shown(tile))
    let depth = overlap * 0.5 - off * 2
    guard depth > 0 else { return nil }
    let (long, high) = (seen.width - 4, seen.height - 4)
    if tile.row + 1 < rows || tile.row > 0 {
      let y = tile.row + 1 < rows ? seen.bottom + off * 2 : shown.y
      return Strip(
        Frame(x: seen.x + 2, y: y, width: long, height: depth), isOverDrawing: true)
    }
    guard columns > 1 else { return nil }
    let x = tile.column + 1 < columns ? seen.right + off * 2 : shown.x
    return Strip(
      Frame(x: x, y: seen.y + 2, width: depth, height: high), quarterTurns: 3,
      isOverDrawing: true)
  }

  /// What stays seen of a tile, on its sheet.
  private func whatStays(of tile: Tile) -> Frame {
    let origin = place(of: tile.seen.origin, on: tile)
    return Frame(
      x: origin.x, y: origin.y, width: tile.seen.width, height: tile.seen.height)
  }

  /// Ticks that start at the corners of what stays seen, and run outwards from it.
  func cornerMarks(of tile: Tile) -> [Mark] {
    let seen = whatStays(of: tile)
    let reach = Frame(
      x: max(seen.x - tick, printable.x), y: max(seen.y - tick, printable.y), width: 0, height: 0
    ).union(
      Frame(
        x: min(seen.right + tick, printable.right), y: min(seen.bottom + tick, printable.bottom),
        width: 0, height: 0))
    let (left, right) = (seen.x - off, seen.right + off)
    let (top, bottom) = (seen.y - off, seen.bottom + off)
    let across = [seen.y, seen.bottom].flatMap { y in
      [
        Frame(x: reach.x, y: y, width: left - reach.x, height: 0),
        Frame(x: right, y: y, width: reach.right - right, height: 0),
      ]
    }
    let down = [seen.x, seen.right].flatMap { x in
      [
        Frame(x: x, y: reach.y, width: 0, height: top - reach.y),
        Frame(x: x, y: bottom, width: 0, height: reach.bottom - bottom),
      ]
    }
    return (across + down).flatMap(line)
  }

  /// Ticks keep off what stays seen.
  private var off: Length { 0.4 }
  private var tick: Length { overlap * 0.5 - off }

  /// White under the line, so that it shows on any drawing; nothing when there is no room.
  private func line(_ frame: Frame) -> [Mark] {
    guard frame.width + frame.height >= 1 else { return [] }
    let end = Point(x: frame.right, y: frame.bottom)
    return [
      .path(.line(from: frame.origin, to: end, Path.Stroke(.white, width: 0.8))),
      .path(.line(from: frame.origin, to: end, Path.Stroke(.black, width: 0.15))),
    ]
  }
}
