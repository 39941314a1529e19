import Paper
import Words

/// What sheets filled in by hand in the field are made of: a head, titles, rows, boxes and lines.
struct FieldSheet {
  let compose: Composer

  func head(_ title: String, _ under: [String], lead: String) throws -> Piece {
    let width = Folio.width
    return Piece.stacked([
      try compose.piece(
        title.shortened(to: 200), Lettering.display(28, leading: 1.08), width: width,
        as: .heading(1)),
      try compose.pieceIfAny(
        under.filter { !$0.isEmpty }.joined(separator: " · ").shortened(to: 400),
        Lettering.plain(11, weight: 600, leading: 1.25), width: width
      ).after(1.6),
      try compose.pieceIfAny(
        lead, Lettering.plain(9.6, leading: 1.25, colour: .softInk), width: width
      ).after(1),
    ]).entered(title)
  }

  func title(_ words: String, level: Int = 2) throws -> Piece {
    try compose.piece(
      words, Lettering.display(15, leading: 1.15), width: Folio.width, as: .heading(level)
    ).after(7).stayingWithNext()
  }

  func words(
    _ words: String, size: Double = 10.4, weight: Int = 400, width: Length = Folio.width
  ) throws -> Piece {
    try compose.pieceIfAny(
      words.shortened(to: 900), Lettering.plain(size, weight: weight, leading: 1.25), width: width)
  }

  /// Boxes and the words after them, one run across; a word may leave a line to write on.
  func boxes(_ items: [(words: String, line: Length)], from left: Length = 0) throws -> Piece {
    var (marks, x): ([Mark], Length) = ([], left)
    for item in items {
      let made = try compose.tickBox(item.words, at: Point(x: x, y: 1), size: 9.2)
      marks += made.marks
      x = made.right + 2
      if item.line > 0 {
        let end = min(x + item.line, Folio.width)
        marks.append(line(from: x, to: end, y: 5.2))
        x = end
      }
      x = x + 5
    }
    return Piece(height: 6, marks: marks)
  }

  func line(from left: Length, to right: Length, y: Length) -> Mark {
    .group(
      Group(
        .artefact,
        [
          .path(
            .line(
              from: Point(x: left, y: y), to: Point(x: right, y: y),
              Path.Stroke(.rule, width: 0.25)))
        ]))
  }

  func line(at x: Length, from top: Length, to bottom: Length) -> Mark {
    .group(
      Group(
        .artefact,
        [
          .path(
            .line(
              from: Point(x: x, y: top), to: Point(x: x, y: bottom),
              Path.Stroke(.rule, width: 0.25)))
        ]))
  }

  /// A word, and a line to write after it.
  func blank(_ words: String, width: Length = Folio.width) throws -> Piece {
    let text = try compose.set(words, Lettering.plain(10.4, weight: 600, leading: 1.2))
    return Piece(
      height: 8,
      marks: [
        compose.mark(text, at: Point(x: 0, y: 7 - text.height)),
        line(from: text.width + 2, to: width, y: 7),
      ])
  }

  /// Pages of one foot, a flow each.
  func pages(_ parts: [[Piece]], foot: String) throws -> [Page] {
    try Folio(foot: foot).pages(parts.flatMap { try sides($0, foot) }, by: compose)
  }

  func sides(_ pieces: [Piece], _ item: String) throws -> [Folio.Side] {
    try Flow(in: Folio.body, item: item).leaves(pieces).map {
      Folio.Side(marks: $0.marks, entries: $0.entries)
    }
  }
}
