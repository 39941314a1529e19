public import Paper
import Words

extension Composer {
  /// One page: what shares the room left takes all of it.
  ///
  /// - Throws: ``Overflow`` where its headings alone do not fit.
  public func publication(of form: BlankForm, subject: String) throws -> Publication {
    let side = try BlankFormSetter(compose: self, form: form).side()
    return Publication(
      title: form.title, subject: subject, language: language,
      pages: Pages(try Folio(foot: wording.blanks.foot(form.title)).pages([side], by: self)))
  }
}

/// Sets a sheet to fill in.
struct BlankFormSetter {
  let compose: Composer
  let form: BlankForm

  private static let left: Length = 12
  private static let width: Length = 168
  /// From one line to the next.
  private static let step: Length = 8
  private static let gap: Length = 6

  func side() throws -> Folio.Side {
    let body = Frame(
      x: Folio.body.x + Self.left, y: Folio.body.y, width: Self.width, height: Folio.body.height)
    let head = [try label(), try title().after(4), try lead().after(1.6)]
    let fixed = try form.parts.map { try piece($0, filling: 0).after(Self.gap) }
    let used = (head + fixed).reduce(Length.zero) { $0 + $1.height + $1.gap }
    let greedy = form.parts.count(where: \.fills)
    let room = max(.zero, body.height - used) / Double(max(1, greedy))
    let parts = try form.parts.map { try piece($0, filling: room).after(Self.gap) }
    let leaves = try Flow(in: body, item: form.title).leaves(head + parts)
    guard leaves.count == 1 else {
      throw Overflow(item: form.title, field: "", excess: used - body.height)
    }
    let band = Frame(x: Folio.body.x, y: Folio.body.y, width: 6, height: Folio.body.height)
    return Folio.Side(
      marks: [Band(band, of: form.family).mark] + leaves[0].marks, entries: leaves[0].entries)
  }

  /// Its pictogram, and room for the reference it will have.
  private func label() throws -> Piece {
    let colour = form.family.colour
    let kind = try compose.set(
      compose.wording.blanks.toFill.uppercased(), Lettering.heading(11, colour: colour))
    let (side, height): (Length, Length) = (10, 10)
    let picture = compose.pictogram(form.family.pictogram, colour).map {
      Mark.group(
        Group(.artefact, [.picture($0, in: Frame(x: 0, y: 0, width: side, height: side))]))
    }
    func middle(_ text: SetText) -> Length { (height - text.height) / 2 }
    var marks = [
      compose.mark(kind, at: Point(x: picture == nil ? 0 : side + 3, y: middle(kind)))
    ]
    if !form.letters.isEmpty {
      let letters = try compose.set("\(form.letters)-", Lettering.reference(13))
      let end: Length = 26
      let start = Self.width - end
      marks.append(
        compose.mark(letters, at: Point(x: start - letters.width - 1, y: middle(letters))))
      marks.append(rule(from: start, to: Self.width, at: height - 2))
    }
    return Piece(height: height, marks: (picture.map { [$0] } ?? []) + marks)
  }

  private func title() throws -> Piece {
    let frame = Frame(x: 0, y: 0, width: Self.width, height: 26)
    let text = try compose.fit(frame, sizes: [30, 26, 22, 18], item: form.title, field: "") {
      try compose.set(title: form.title, Lettering.display($0), width: Self.width)
    }
    return Piece(text, as: .heading(1)).entered(form.title)
  }

  private func lead() throws -> Piece {
    form.lead.isEmpty
      ? .nothing : try compose.piece(form.lead, Lettering.plain(10.5), width: Self.width)
  }

  private func piece(_ part: BlankForm.Part, filling room: Length) throws -> Piece {
    switch part {
    case .row(let names): try row(names)
    case .ticks(let words): try ticks(words, width: Self.width)
    case .lines(let heading, let hint, let count):
      try lines(heading, hint, count ?? max(1, 1 + Int(room / Self.step)))
    case .table(let columns, let each):
      try table(columns, high: Self.step * Double(each) + 1, filling: room)
    }
  }

  /// Words followed by a line as long as what is left of their place.
  private func row(_ names: [String]) throws -> Piece {
    let each = Self.width / Double(max(1, names.count))
    let columns = try names.enumerated().map { place, name in
      let text = try compose.set(name, Lettering.plain(10, weight: 700))
      let (start, end) = (text.width + 2, each - 4)
      let height: Length = 9
      let marks = [compose.mark(text, at: Point(x: 0, y: height - text.height - 0.6))]
      let line = [rule(from: min(start, end - 8), to: end, at: height)]
      return (x: each * Double(place), piece: Piece(height: height, marks: marks + line))
    }
    return Piece.beside(columns)
  }

  private func lines(_ heading: String, _ hint: String, _ count: Int) throws -> Piece {
    let head = try compose.piece(
      heading, Lettering.plain(11.5, weight: 700), width: Self.width, as: .heading(2))
    let help =
      hint.isEmpty
      ? Piece.nothing : try compose.piece(hint, Lettering.plain(9.6), width: Self.width)
    return Piece.stacked([
      head, help.after(0.6), compose.writingLines(count, width: Self.width),
    ])
  }

  private func ticks(_ words: [String], width: Length, size: Double = 10) throws -> Piece {
    var (marks, x, y): ([Mark], Length, Length) = ([], 0, 0)
    for word in words {
      var box = try compose.tickBox(word, at: Point(x: x, y: y), size: size)
      if box.right > width, x > .zero {
        (x, y) = (0, y + 6)
        box = try compose.tickBox(word, at: Point(x: x, y: y), size: size)
      }
      marks += box.marks
      x = box.right + 5
    }
    return Piece(height: y + 5, marks: marks)
  }

  /// Rows as high as lines to write on, as many as there is room for; one at least.
  private func table(_ columns: [BlankForm.Column], high: Length, filling room: Length) throws
    -> Piece
  {
    let total = columns.map(\.share).reduce(0, +)
    var (starts, x): ([Length], Length) = ([], 0)
    for column in columns {
      starts.append(x)
      x += Self.width * (column.share / total)
    }
    starts.append(Self.width)
    let heads = Piece.beside(
      try columns.enumerated().map { place, column in
        let width = starts[place + 1] - starts[place] - 3
        let style = Lettering.plain(9.4, weight: 700, leading: 1.15)
        return (x: starts[place], piece: try compose.piece(column.title, style, width: width))
      })
    let count = 1 + Int(room / high)
    let top = heads.height + 1.6
    let bottom = top + high * Double(count)
    var marks = [heads.marks(at: .zero)]
    for number in 0...count {
      marks.append(rule(from: 0, to: Self.width, at: top + high * Double(number)))
    }
    for start in starts.dropFirst().dropLast() {
      marks.append(upright(at: start - 1.5, from: top, to: bottom))
    }
    for (place, column) in columns.enumerated() where !column.ticks.isEmpty {
      let width = starts[place + 1] - starts[place] - 3
      let boxes = try ticks(column.ticks, width: width, size: 8.4)
      for number in 0..<count {
        let y = top + high * Double(number) + min(2, (high - boxes.height) / 2)
        marks.append(boxes.marks(at: Point(x: starts[place], y: y)))
      }
    }
    return Piece(height: bottom + 0.3, marks: marks)
  }

  private func rule(from start: Length, to end: Length, at y: Length) -> Mark {
    .group(
      Group(
        .artefact,
        [
          .path(
            .line(
              from: Point(x: start, y: y), to: Point(x: end, y: y),
              Path.Stroke(.rule, width: 0.25)))
        ]))
  }

  private func upright(at x: Length, from top: Length, to bottom: Length) -> Mark {
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
}

extension BlankForm.Part {
  /// Whether it takes a share of the room left.
  fileprivate var fills: Bool {
    switch self {
    case .lines(_, _, nil), .table: true
    case .lines, .row, .ticks: false
    }
  }
}
