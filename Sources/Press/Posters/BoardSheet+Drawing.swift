import Paper
import People
import Reciprocity
import Words

extension BoardSheet {
  private var plum: Colour { Family.network.colour }

  /// The network’s name, when it meets, what it believes, and the heads of the two columns.
  func heading() throws -> (marks: [Mark], bottom: Length) {
    let band = Band(Frame(x: margin, y: 16, width: 60, height: 10), of: .network)
    let room = Frame(x: margin, y: 31, width: width, height: 56)
    let title = try composer.spread(
      board.network, in: room, sizes: [84, 76, 68, 60, 54, 48, 42])
    let times = [
      board.welcome.isEmpty ? "" : words.welcomeSession(board.welcome),
      board.meeting.isEmpty ? "" : words.meeting(board.meeting),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
    let when = try composer.set(times, Lettering.plain(26, leading: 1.25), width: width)
    var y = room.y + title.height + 4
    var marks = [
      band.mark, composer.mark(title, at: room.origin, as: .heading(1)).running,
      composer.mark(when, at: Point(x: margin, y: y)).running,
    ]
    y += when.height + 7
    let strip = try postulates(from: y)
    marks += strip.marks
    y = strip.bottom + 8
    let heads = try columnHeads(from: y)
    return (marks + heads.marks, heads.bottom + 4)
  }

  /// One strip: what the network holds to be true, in our own words.
  private func postulates(from top: Length) throws -> (marks: [Mark], bottom: Length) {
    let count = Double(words.postulates.count + 1)
    let each = (width - 10 - 8 * (count - 1)) / count
    let texts = try (words.postulates + [words.neverServices]).enumerated().map { index, text in
      try composer.set(
        title: text,
        Lettering.plain(
          22, weight: index == words.postulates.count ? 700 : 400, leading: 1.2),
        width: each)
    }
    let height = (texts.map(\.height).max() ?? 0) + 10
    let ground = Frame(x: margin, y: top, width: width, height: height)
    let marks = texts.enumerated().map { index, text in
      let x = margin + 5 + (each + 8) * Double(index)
      return composer.mark(text, at: Point(x: x, y: top + 5), as: .listItem)
    }
    return (
      [.group(Group(.artefact, [.path(.rectangle(ground, fill: Family.network.tint))]))]
        + [Mark.group(Group(.list, marks)).running], top + height
    )
  }

  /// Offers white on a dark ground, asks dark in a thick frame: told apart from far and in grey.
  private func columnHeads(from top: Length) throws -> (marks: [Mark], bottom: Length) {
    let texts = try sides.map { isOffer in
      (
        isOffer,
        try composer.set(
          isOffer ? words.offers : words.asks,
          Lettering.display(44, leading: 1, colour: isOffer ? .white : plum))
      )
    }
    let height = (texts.map(\.1.height).max() ?? 0) + 7
    let names = texts.flatMap { isOffer, text -> [Mark] in
      let frame = Frame(x: columnX(isOffer), y: top, width: columnWidth(isOffer), height: height)
      let wide = min(64, max(0, frame.width - text.width - 16))
      let pattern = Frame(x: frame.right - wide, y: top, width: wide, height: height)
      let ground =
        isOffer
        ? Path.rectangle(frame, fill: plum)
        : Path.rectangle(frame.inset(by: 1), fill: .white, stroke: Path.Stroke(plum, width: 2))
      return [.group(Group(.artefact, [.path(ground)]))]
        + (isOffer ? [Band(pattern, of: .network).mark] : [])
        + [
          composer.mark(
            text, at: Point(x: frame.x + 7, y: top + (height - text.height) / 2),
            as: .headerCell)
        ]
    }
    return ([.group(Group(.row, [.group(Group(.cell, []))] + names))], top + height)
  }

  /// An area’s name across both columns, then what is offered beside what is asked.
  func draw(_ block: BoardBlock, from top: Length) throws -> [Mark] {
    let name = try areaName(block)
    let line = Path.line(
      from: Point(x: margin, y: top + block.headHeight - 1.5),
      to: Point(x: right, y: top + block.headHeight - 1.5), Path.Stroke(plum, width: 0.6))
    let first = top + block.headHeight + 1.5
    let cells = try sides.map { isOffer in
      Mark.group(
        Group(
          .cell,
          try column(
            isOffer ? block.offers : block.asks, isOffer: isOffer, block, from: first)))
    }
    let head = composer.mark(
      name, at: Point(x: margin, y: top + block.headHeight - 3 - name.height), as: .rowHeader)
    return [.group(Group(.row, [head, .path(line)] + cells))]
  }

  /// On one line, smaller where it must be.
  private func areaName(_ block: BoardBlock) throws -> SetText {
    let words = block.isContinued ? words.continued(block.name) : block.name
    var text = SetText(lines: [], width: 0, height: 0)
    for share in [0.92, 0.8, 0.7, 0.6, 0.5] {
      text = try composer.set(
        words, Lettering.plain(size * share, weight: 700, leading: 1.1, colour: plum))
      if text.width <= width { return text }
    }
    return text
  }

  private func column(
    _ rows: [BoardRow], isOffer: Bool, _ block: BoardBlock, from top: Length
  ) throws -> [Mark] {
    guard !rows.isEmpty else {
      guard !block.isContinued else { return [] }
      let text = try composer.set(
        isOffer ? words.noOfferYet : words.noAskYet,
        Lettering.plain(detail, leading: 1.15, colour: .softInk))
      return [composer.mark(text, at: Point(x: columnX(isOffer) + indent, y: top))]
    }
    var y = top
    let marks = rows.flatMap { row -> [Mark] in
      defer { y += row.height }
      return row.lines.enumerated().flatMap { place, line in
        draw(
          line,
          at: Point(x: columnX(isOffer) + (cellWidth + cellGap) * Double(place), y: y))
      }
    }
    return [.group(Group(.list, marks))]
  }

  private func draw(_ line: BoardLine, at place: Point) -> [Mark] {
    let x = place.x + indent
    let low = place.y + line.title.height + 1
    let side = Length(points: size) * 1.15
    let picture = composer.pictogram(line.notice.nature.pictogram, plum).map {
      Mark.group(
        Group(
          .artefact,
          [.picture($0, in: Frame(x: place.x, y: place.y + 0.6, width: side, height: side))]))
    }
    let texts: [Mark] = [
      .text(line.title, at: Point(x: x, y: place.y)),
      .text(line.details, at: Point(x: x, y: low)),
      .text(line.reference, at: Point(x: place.x + cellWidth - line.reference.width, y: low)),
    ]
    return [picture].compactMap { $0 } + [.group(Group(.listItem, texts))]
  }

  /// Places the size of a card, as many rows of them as there is room for.
  func newCards(from top: Length, to bottom: Length) throws -> [Mark] {
    let (card, gap) = (card, Length(millimetres: 6))
    let title = try composer.set(
      [
        (words.toComplete + "  ", Lettering.display(30, leading: 1.1, colour: plum)),
        (words.pinACard, Lettering.plain(Self.smallest, leading: 1.1)),
      ], width: width)
    let columns = max(1, Int((width + gap) / (card.width + gap)))
    let rows = max(1, Int((bottom - top - title.height - 4 + gap) / (card.height + gap)))
    let across = (width - card.width * Double(columns)) / Double(max(1, columns - 1))
    let first = bottom - (card.height + gap) * Double(rows) + gap
    let frames = (0..<rows).flatMap { row in
      (0..<columns).map { column in
        Frame(
          x: margin + (card.width + across) * Double(column),
          y: first + (card.height + gap) * Double(row), width: card.width, height: card.height)
      }
    }
    let outlines = frames.map {
      Mark.path(.rectangle($0, stroke: Path.Stroke(.rule, width: 0.4, dash: [3, 2])))
    }
    let label = composer.mark(
      title, at: Point(x: margin, y: first - title.height - 4), as: .heading(2))
    return [label, .group(Group(.artefact, outlines))]
  }
}

extension Knowledge.Nature {
  /// The file name of its pictogram, without extension.
  var pictogram: String {
    switch self {
    case .knowledge: "book"
    case .knowHow: "tools"
    case .livedExperience: "heart-talk"
    case .someone: "people"
    }
  }
}
