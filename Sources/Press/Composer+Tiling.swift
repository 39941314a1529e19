public import Paper
import Words

extension Composer {
  /// A large page on small sheets: first the plan to assemble them, then each sheet.
  ///
  /// - Parameter blank: the page's own white edges, that need no paper.
  public func tiles(
    of page: Page, title: String, on sheet: SheetSize = .a4, blank: Length = 0,
    margin: Length = 5
  ) throws -> Pages {
    let tiling = try Tiling(
      page.size, on: sheet.size, blank: blank, margin: margin, keeping: page.keptWhole,
      words: page.wordFrames, boxes: page.boxFrames)
    let tiles = tiling.drawn(of: page)
    let map = try assemblyMap(
      of: page, title: title, tiling: tiling, tiles: tiles, paper: sheet.name)
    return Pages([map])
      + tiling.sheets(of: page, shown: tiles) { try legend($0, title: title, in: $1) }
  }

  /// A rule of 100 mm, the tile's name, and the print's title beside it, else above the rule.
  private func legend(_ tile: Tiling.Tile, title: String, in strip: Strip) throws -> [Mark] {
    let (width, height) = (strip.size.width, strip.size.height)
    let clear = Self.clearOfTicks
    let name = try set(tile.name, Lettering.reference(9))
    let ruled = try rule(from: clear, to: width - clear - name.width - 3, height: height)
    let taken = ruled.compactMap(\.bounds).map(\.right).max() ?? 0
    let words = try set(title, Lettering.plain(8.4, leading: 1.2))
    let corner = Point(x: width - clear - name.width, y: height - name.height - 0.2)
    let beside = Point(x: corner.x - 4 - words.width, y: height - words.height - 0.4)
    let above = Point(x: clear, y: max(0, height - 8))
    var marks = ruled + [.text(name, at: corner)]
    if beside.x >= taken + 4 {
      marks.append(.text(words, at: beside))
    } else if words.height * 2 <= height, above.x + words.width <= width - clear {
      marks.append(.text(words, at: above))
    } else if isFictional {
      // The title has no room: that all is invented is still said, rather than the rule.
      let short = try set(wording.paper.fictional, Lettering.plain(8.4, leading: 1.2))
      let place = Point(x: corner.x - 4 - short.width, y: height - short.height - 0.4)
      if place.x < taken + 2 {
        marks = try rule(from: clear, to: place.x - 3.5, height: height) + [.text(name, at: corner)]
      }
      marks.append(.text(short, at: place))
    }
    let white: [Mark] =
      strip.isOverDrawing ? [.path(.rectangle(Frame(strip.size), fill: .white))] : []
    return [.group(Group(.artefact, placement: strip.placement, white + marks))]
  }

  private func rule(from left: Length, to right: Length, height: Length) throws -> [Mark] {
    try actualSizeRule(from: left, to: right, height: height, drop: 3)
  }

  /// From a strip's ends, where the corners of the tile are marked.
  private static let clearOfTicks: Length = 8

  /// The whole in small, parted as its sheets are, and how to put them together.
  func assemblyMap(
    of page: Page, title: String, tiling: Tiling, tiles: [Tiling.Tile], paper: String
  ) throws -> Page {
    let sheet = SheetSize.a4.size
    let frame = Frame(sheet).inset(by: 15)
    let heading = try fit(
      Frame(x: 0, y: 0, width: frame.width, height: 60), sizes: [20, 17, 14, 12, 10], item: title,
      field: title
    ) { try set(title: title, Lettering.display($0), width: frame.width) }
    let count = try set(
      wording.imposition.assembly(tiles.count, paper), Lettering.plain(11, weight: 700))
    var (marks, top): ([Mark], Length) = ([], frame.y)
    marks.append(mark(heading, at: Point(x: frame.x, y: top), as: .heading(1)))
    top += heading.height + 2
    marks.append(mark(count, at: Point(x: frame.x, y: top)))
    top += count.height + 5
    for (number, step) in wording.imposition.assemblySteps.enumerated() {
      let words = try set(
        [("\(number + 1).  ", Lettering.plain(9.6, weight: 700)), (step, Lettering.plain(9.6))],
        width: frame.width)
      marks.append(mark(words, at: Point(x: frame.x, y: top), as: .listItem))
      top += words.height + 1.5
    }
    let room = Frame(x: frame.x, y: top + 5, width: frame.width, height: 272 - top - 5)
    marks += try map(of: page, tiling: tiling, tiles: tiles, in: room)
    marks += try actualSizeRule(at: Point(x: frame.x, y: 280))
    marks += try fictionalLabel(rightEnd: Point(x: frame.right, y: 277.5))
    return Page(size: sheet, label: paper, entries: [Page.Entry(title)], marks: marks)
  }

  private func map(of page: Page, tiling: Tiling, tiles: [Tiling.Tile], in room: Frame) throws
    -> [Mark]
  {
    let area = tiling.area
    let scale = min(room.width / area.width, room.height / area.height)
    let placement = Placement(x: room.x - area.x * scale, y: room.y - area.y * scale, scale: scale)
    let drawing = Group(
      .artefact, placement: placement, clip: area, page.marks.compactMap(\.withoutAnchors))
    let parts = try tiles.flatMap { tile -> [Mark] in
      let frame = placement.applied(to: tile.seen)
      let name = try set(tile.name, Lettering.reference(13))
      let chip = Frame(
        x: frame.centre.x - name.width / 2 - 2, y: frame.centre.y - name.height / 2 - 1,
        width: name.width + 4, height: name.height + 2)
      return [
        .path(.rectangle(frame, stroke: Path.Stroke(.white, width: 0.8))),
        .path(.rectangle(frame, stroke: Path.Stroke(.ink, width: 0.25, dash: [1.5, 1]))),
        .path(.rectangle(chip, fill: .white, stroke: Path.Stroke(.ink, width: 0.25))),
        .text(name, at: Point(x: chip.x + 2, y: chip.y + 1)),
      ]
    }
    let alternative = wording.imposition.assemblyMap(tiling.columns, tiling.rows)
    return [.group(Group(.figure(alternative: alternative), [.group(drawing)] + parts))]
  }
}
