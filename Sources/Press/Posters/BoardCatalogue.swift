public import Paper
import People
import Reciprocity
import Words

extension BoardPoster {
  /// All that is offered and asked, to take home: pages of A5, an index at the end.
  ///
  /// - Parameter isFolded: two by two on A4, both sides, in the order of a booklet to fold.
  public func catalogue(with composer: Composer, isFolded: Bool = true) throws -> [Page] {
    let pages = try BoardCatalogue(board: self, composer: composer.parting).pages()
    return isFolded ? BoardCatalogue.booklet(of: pages) : pages
  }
}

/// The places of a network’s catalogue.
struct BoardCatalogue {
  let board: BoardPoster
  let composer: Composer

  static let sheet = SheetSize.a5.size
  private static let body = Frame(x: 13, y: 13, width: 122, height: 176)
  private static let indent: Length = 6
  private var words: PostersWording { composer.wording.posters }
  private var plum: Colour { Family.network.colour }

  func pages() throws -> [Page] {
    let listed = try flow(try heading() + board.areas.flatMap { try area($0) })
    var places: [String: Int] = [:]
    for (number, leaf) in listed.enumerated() {
      for entry in leaf.entries where places[entry.title] == nil {
        places[entry.title] = number + 1
      }
    }
    let leaves = try listed + flow(try index(places))
    return try leaves.enumerated().map { number, leaf in
      Page(
        size: Self.sheet, label: String(number + 1),
        entries: number == 0 ? [Page.Entry(board.network)] : [],
        marks: leaf.marks + (try foot(number + 1)))
    }
  }

  /// Two pages a side, so that the sheets fold into one another.
  static func booklet(of pages: [Page]) -> [Page] {
    let sheet = SheetSize.a4.size.turned
    let total = (pages.count + 3) / 4 * 4
    let sides: [(Int, Int)] = (0..<total / 4).flatMap { number -> [(Int, Int)] in
      let (first, last): (Int, Int) = (2 * number, total - 1 - 2 * number)
      return [(last, first), (first + 1, last - 1)]
    }
    return sides.enumerated().map { number, side in
      // Heard in the order of the pages, wherever they stand.
      let both: [Int] = [side.0, side.1].sorted()
      let halves = both.flatMap { page -> [Mark] in
        guard pages.indices.contains(page) else { return [] }
        let x = page == side.0 ? 0 : sheet.width * 0.5
        return [.group(Group(.section, placement: Placement(x: x), pages[page].marks))]
      }
      return Page(
        size: sheet, label: String(number + 1), entries: number == 0 ? pages[0].entries : [],
        marks: halves)
    }
  }

  private func flow(_ pieces: [Piece]) throws -> [Flow.Leaf] {
    pieces.isEmpty ? [] : try Flow(in: Self.body, item: board.network).leaves(pieces)
  }

  private func heading() throws -> [Piece] {
    let title = try composer.spread(
      board.network, in: Frame(x: 0, y: 0, width: Self.body.width, height: 60),
      sizes: [26, 22, 19, 16])
    let times = [
      board.welcome.isEmpty ? "" : words.welcomeSession(board.welcome),
      board.meeting.isEmpty ? "" : words.meeting(board.meeting), words.neverServices,
    ].filter { !$0.isEmpty }.joined(separator: "\n")
    return [
      Piece(title, as: .heading(1)),
      try composer.piece(times, Lettering.plain(10, leading: 1.3), width: Self.body.width).after(3),
    ]
  }

  /// What is offered, then what is asked, in an area.
  private func area(_ area: BoardPoster.Area) throws -> [Piece] {
    let name = try composer.piece(
      area.name, Lettering.plain(13, weight: 700, leading: 1.15, colour: plum),
      width: Self.body.width, as: .heading(2))
    let sides = [(words.offers, area.offers), (words.asks, area.asks)].filter { !$0.1.isEmpty }
    return try [name.stayingWithNext().after(6)]
      + sides.flatMap { side, notices in
        let head = try composer.piece(
          side, Lettering.plain(10, weight: 700, leading: 1.2), width: Self.body.width,
          as: .heading(3))
        return try [head.stayingWithNext().after(2.4)] + notices.flatMap { try notice($0) }
      }
  }

  private func notice(_ notice: BoardNotice) throws -> [Piece] {
    let width = Self.body.width - Self.indent
    let title = try composer.piece(
      notice.title, Lettering.voice(12, leading: 1.12), width: width)
    let about =
      [notice.name, notice.nature(in: composer.wording), notice.contact(in: composer.wording)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    let details = try composer.piece(
      [
        ("\(notice.reference)  ", Lettering.reference(8.6)), (about, Lettering.plain(8.6)),
      ], width: width)
    let isLong = title.height > Self.body.height / 3
    let both = isLong ? [title.after(2), details.after(0.6)] : [Piece.stacked([title, details])]
    return both.enumerated().map { place, piece in
      var piece = piece.indented(by: Self.indent).after(place == 0 ? 2.2 : 0.6)
      if place == 0 { piece = piece.entered(notice.reference.description) }
      return piece
    }
  }

  /// Every title in the alphabet’s order, with its page.
  private func index(_ places: [String: Int]) throws -> [Piece] {
    let all = board.areas.flatMap { $0.offers + $0.asks }
    guard !all.isEmpty else { return [] }
    let head = try composer.piece(
      words.index, Lettering.display(20), width: Self.body.width, as: .heading(2))
    let sorted = all.sorted {
      ($0.title.unaccented.lowercased(), $0.reference)
        < ($1.title.unaccented.lowercased(), $1.reference)
    }
    return try [head.stayingWithNext()]
      + sorted.map { notice in
        let number = places[notice.reference.description].map(String.init) ?? ""
        let title =
          notice.title.count > 90 ? notice.title.prefix(80).trimmed + " […]" : notice.title
        let line = try composer.piece(
          [
            (title + "  ", Lettering.plain(8.8, leading: 1.25)),
            ("\(notice.reference)", Lettering.reference(8.4)),
          ], width: Self.body.width - 12)
        let page = try composer.set(number, Lettering.plain(8.8, leading: 1.25))
        var piece = Piece(
          height: line.height,
          marks: line.marks + [
            composer.mark(page, at: Point(x: Self.body.width - page.width, y: 0))
          ])
        piece.gap = 1.2
        return piece
      }
  }

  private func foot(_ number: Int) throws -> [Mark] {
    let style = Lettering.plain(8.4, leading: 1.2)
    let page = try composer.set(String(number), style)
    let y = Self.sheet.height - 14
    let name = try composer.set(
      board.network, style, width: Self.body.width - page.width - 6)
    let left =
      name.height > 8 ? [] : [composer.mark(name, at: Point(x: Self.body.x, y: y), as: .artefact)]
    return left + [
      composer.mark(page, at: Point(x: Self.body.right - page.width, y: y), as: .artefact)
    ] + (try composer.fictionalLabel(rightEnd: Point(x: Self.body.right, y: 6)))
  }
}
