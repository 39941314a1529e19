import Paper
import People
import Words

/// Sets one astonishment: what was seen, what surprised, and above all the question it opens.
struct ReportSetter {
  let compose: Composer
  let sheet: ReportSheet

  var words: ReportWording { compose.wording.reports }
  private static let family = Family.astonishment
  /// Beside the band.
  private static let left: Length = 12
  static let width: Length = 168
  private static let half: Length = 80
  /// A question higher than this is no more a title.
  private static let highest: Length = 180

  /// One side as a rule; the question is as large as the page allows.
  func sides() throws -> [Folio.Side] {
    for size in [34.0, 30, 26, 23] {
      do {
        let leaves = try self.leaves(question: size)
        if leaves.count == 1 { return leaves.enumerated().map(side) }
      } catch is Overflow { continue }
    }
    return try leaves(question: 20).enumerated().map(side)
  }

  private func leaves(question size: Double) throws -> [Flow.Leaf] {
    let body = Frame(
      x: Folio.body.x + Self.left, y: Folio.body.y, width: Self.width, height: Folio.body.height)
    let flow = Flow(in: body, item: sheet.reference.description)
    let pieces = try self.pieces(question: size)
    let leaves = try flow.leaves(pieces)
    guard leaves.count == 1, let room = leaves.first?.room else { return leaves }
    let more = min(7, room / Double(pieces.count))
    return try flow.leaves(pieces.map { $0.after($0.gap + more) })
  }

  private func side(_ place: Int, _ leaf: Flow.Leaf) -> Folio.Side {
    let frame = Frame(x: Folio.body.x, y: Folio.body.y, width: 6, height: Folio.body.height)
    let anchor = Mark.destination(sheet.reference.description, at: Folio.body.origin)
    return Folio.Side(
      marks: [Band(frame, of: Self.family).mark] + (place == 0 ? [anchor] : []) + leaf.marks,
      entries: leaf.entries)
  }

  private func pieces(question size: Double) throws -> [Piece] {
    let facts = try compose.heading(words.facts, width: Self.width)
    let style = Lettering.plain(11, leading: 1.45)
    let seen =
      sheet.facts.allSatisfy(\.isWhitespace)
      ? compose.writingLines(Self.linesForFacts, width: Self.width)
      : try compose.piece(sheet.facts, style, width: Self.width)
    return try [
      label(), title().after(5), try signature().after(2), facts.after(8), seen.after(1.6),
    ] + surprise() + question(size) + quotations()
  }

  /// Facts that nobody wrote yet are written by hand.
  private static let linesForFacts = 6
}

extension ReportSetter {
  /// The eye, « Étonnement », and the reference in its corner.
  private func label() throws -> Piece {
    let kind = try compose.set(
      words.kind.uppercased(), Lettering.heading(11, colour: Self.family.colour))
    let reference = try compose.set("\(sheet.reference)", Lettering.reference(13))
    let (side, height): (Length, Length) = (10, 10)
    let eye = compose.pictogram(Self.family.pictogram, Self.family.colour).map {
      Mark.group(
        Group(.artefact, [.picture($0, in: Frame(x: 0, y: 0, width: side, height: side))]))
    }
    func middle(_ text: SetText) -> Length { (height - text.height) / 2 }
    return Piece(
      height: height,
      marks: (eye.map { [$0] } ?? []) + [
        compose.mark(kind, at: Point(x: eye == nil ? 0 : side + 3, y: middle(kind))),
        compose.mark(
          reference, at: Point(x: Self.width - reference.width, y: middle(reference))),
      ])
  }

  private func title() throws -> Piece {
    let frame = Frame(x: 0, y: 0, width: Self.width, height: 32)
    let text = try compose.whole.partingWords { compose in
      try compose.fit(
        frame, sizes: [30, 26, 22, 18], item: sheet.reference.description, field: sheet.title
      ) { try compose.set(title: sheet.title, Lettering.display($0), width: Self.width) }
    }
    return Piece(text, as: .heading(1)).entered("\(sheet.reference) \(sheet.title)")
  }

  /// « Nadia, sociologue. Montferrand, semaine 1. »
  private func signature() throws -> Piece {
    let whereabouts = compose.wording.whereabouts(sheet.place, sheet.moment)
    let plain = Lettering.plain(10)
    var runs = author.isEmpty ? [] : [(author, Lettering.plain(10, weight: 700))]
    if !whereabouts.isEmpty {
      runs.append((author.isEmpty ? whereabouts : ". \(whereabouts)", plain))
    }
    if !sheet.findings.isEmpty {
      let taken = compose.wording.enumeration(sheet.findings.map(\.description))
      runs.append((". \("\(words.takenUp) ".capitalisedFirst)", plain))
      runs.append((taken, Lettering.plain(10, weight: 700)))
    }
    return runs.isEmpty ? .nothing : try compose.piece(runs, width: Self.width)
  }

  /// A name and a trade where the person agreed; else what may be said of them.
  private var author: String {
    guard let author = sheet.author else { return "" }
    guard author.isNamed else {
      return (author.name.isEmpty ? author.trade : author.name).capitalisedFirst
    }
    return [author.name, author.trade].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Side by side; one under the other, cut where a page ends, where either is long.
  private func surprise() throws -> [Piece] {
    let parts = [(words.surprise, sheet.surprise), (words.why, sheet.why)]
      .filter { !$0.1.isEmpty }
    let width = parts.count == 2 ? Self.half : Self.width
    func pieces(_ part: (String, String), width: Length) throws -> [Piece] {
      [
        try compose.heading(part.0, width: width),
        try compose.piece(part.1, Lettering.plain(10), width: width).after(1.6),
      ]
    }
    let columns = try parts.enumerated().map { place, part in
      (
        x: (Self.half + 8) * Double(place),
        piece: Piece.stacked(try pieces(part, width: width))
      )
    }
    guard columns.contains(where: { $0.piece.height > PrototypeSetter.longest }) else {
      return columns.isEmpty ? [] : [Piece.beside(columns).after(7)]
    }
    return try parts.flatMap { part in
      try pieces(part, width: Self.width).enumerated().map { $0 == 0 ? $1.after(7) : $1 }
    }
  }

  /// The strongest words of the page.
  private func question(_ size: Double) throws -> [Piece] {
    guard !sheet.question.isEmpty else { return [] }
    let question = try compose.set(
      title: sheet.question, Lettering.display(size, leading: 1.12), width: Self.width)
    let heading = try compose.heading(
      words.question, width: Self.width, colour: Self.family.colour)
    let text = Piece.stacked([heading, Piece(question, as: .heading(3)).after(2.4)])
    guard text.height <= Self.highest else {
      let words = try compose.piece(
        sheet.question, Lettering.plain(13, weight: 700), width: Self.width, as: .heading(3))
      return [heading.after(9), words.after(2.4)]
    }
    let bar = Path.rectangle(
      Frame(x: 0, y: 0, width: Self.width, height: 1.2), fill: Self.family.colour)
    return [text.padded(top: 5, over: [.group(Group(.artefact, [.path(bar)]))]).after(9)]
  }

  /// Two by two, in the voice of who said them.
  private func quotations() throws -> [Piece] {
    guard !sheet.quotations.isEmpty else { return [] }
    let quotes = try sheet.quotations.map { Piece.stacked(try quotation($0, width: Self.half)) }
    guard !quotes.contains(where: { $0.height > PrototypeSetter.longest }) else {
      let heading = try compose.heading(words.behind, width: Self.width).after(9)
      return try [heading]
        + sheet.quotations.flatMap { quotation in
          try self.quotation(quotation, width: Self.width).enumerated().map {
            $0 == 0 ? $1.after(4) : $1
          }
        }
    }
    let rows = stride(from: 0, to: quotes.count, by: 2).map { start in
      Piece.beside(
        quotes[start..<min(start + 2, quotes.count)].enumerated().map {
          (x: (Self.half + 8) * Double($0.offset), piece: $0.element)
        })
    }
    let heading = try compose.heading(words.behind, width: Self.width)
    return [heading.after(9)]
      + rows.enumerated().map { $0.element.after($0.offset == 0 ? 1.4 : 4) }
  }

  private func quotation(_ quotation: Quotation, width: Length) throws -> [Piece] {
    let text = try compose.set(
      balancedQuote: quotation.words, Lettering.voice(13, leading: 1.18), width: width)
    let who = quotation.speaker.isEmpty ? "" : "\(quotation.speaker.capitalisedFirst) "
    let source = [
      (who, Lettering.plain(8.6)), ("\(quotation.reference)", Lettering.plain(8.6, weight: 700)),
    ]
    return [
      Piece(quote: text, by: compose), try compose.piece(source, width: width).after(0.8),
    ]
  }
}
