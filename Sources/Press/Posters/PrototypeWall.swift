import Atelier
public import Paper
import People
import Words

extension Tracking {
  /// All prototypes on a wall: the name of each, where it stands, what decides, what it met.
  ///
  /// One A1 upright, or as many sheets as it takes of the one that is there.
  public func wall(with composer: Composer, sheet: Size = SheetSize.a1.size) throws -> [Page] {
    let fit = SheetFit(flowing: SheetSize.a1.size, on: sheet, least: 0.55)
    let wall = PrototypeWall(
      tracking: self, composer: composer.laid(by: fit).parting, sheet: fit.laid)
    return try wall.pages().map { $0.laid(by: fit) }
  }
}

/// The places of a wall of prototypes: a title, then cards in rows.
struct PrototypeWall {
  let tracking: Tracking
  let composer: Composer
  let sheet: Size

  private static let margin: Length = 22
  private static let gap: Length = 10
  private static let narrowest: Length = 150
  /// A card higher than this sends to the folder for what it has no room for.
  private static let highest: Length = 190
  private static let family = Family.prototype

  private var words: TrackingWording { composer.wording.tracking }
  private var width: Length { sheet.width - Self.margin * 2 }
  private var columns: Int { max(1, Int((width + Self.gap) / (Self.narrowest + Self.gap))) }
  private var cardWidth: Length {
    (width - Self.gap * Double(columns - 1)) / Double(columns)
  }
  private var bottom: Length { sheet.height - 24 - composer.emblemRise }

  func pages() throws -> [Page] {
    let head = try heading()
    let cards = try tracking.sheets.map { try card($0) }
    var (sheets, y): ([[Mark]], Length) = ([[]], head.bottom)
    for start in stride(from: 0, to: cards.count, by: columns) {
      let row = Array(cards[start..<min(start + columns, cards.count)])
      let height = row.map(\.height).max() ?? 0
      if y + height + 12 > bottom, y > head.bottom {
        sheets.append([])
        y = head.bottom
      }
      sheets[sheets.count - 1] += row.enumerated().map { place, card in
        let x = Self.margin + (cardWidth + Self.gap) * Double(place)
        return framed(card, at: Point(x: x, y: y))
      }
      y += height + 12 + Self.gap
    }
    return try sheets.enumerated().map { number, marks in
      Page(
        size: sheet, label: sheets.count > 1 ? String(number + 1) : "",
        entries: number == 0 ? [Page.Entry(words.wall)] : [],
        marks: head.marks + marks + (try foot(number + 1, of: sheets.count)))
    }
  }

  private func heading() throws -> (marks: [Mark], bottom: Length) {
    let band = Band(Frame(x: Self.margin, y: 16, width: 60, height: 10), of: Self.family)
    let room = Frame(x: Self.margin, y: 31, width: width, height: 44)
    let title = try composer.spread(words.wall, in: room, sizes: [84, 72, 60, 48])
    let when = try composer.set(
      "\(tracking.programme), \(words.asOf(composer.wording.long(tracking.day)))",
      Lettering.plain(26, leading: 1.25), width: width)
    let y = room.y + title.height + 3
    return (
      [
        band.mark, composer.mark(title, at: room.origin, as: .heading(1)).running,
        composer.mark(when, at: Point(x: Self.margin, y: y)).running,
      ], y + when.height + 10
    )
  }

  private func card(_ prototype: PrototypeSheet) throws -> Piece {
    let whole = try card(prototype, need: prototype.need)
    guard whole.height > Self.highest else { return whole }
    return try card(prototype, need: words.seeFolder(prototype.reference.description))
  }

  private func card(_ prototype: PrototypeSheet, need: String) throws -> Piece {
    let inner = cardWidth - 14
    let reference = try composer.set("\(prototype.reference)", Lettering.reference(20))
    let state = try composer.set(
      composer.wording.state(of: prototype, on: tracking.day),
      Lettering.plain(20, weight: 700, leading: 1.15), width: inner - 14 - reference.width)
    let sign = StateSymbol(prototype.shownState(on: tracking.day), colour: Self.family.colour)
      .mark(in: Frame(x: 0, y: 0.4, width: 9, height: 9))
    let head = Piece(
      height: max(9.6, state.height),
      marks: [
        sign, composer.mark(state, at: Point(x: 12, y: 0.6)),
        composer.mark(reference, at: Point(x: inner - reference.width, y: 0.6)),
      ])
    let name = try composer.set(
      title: prototype.name, Lettering.display(32, leading: 1.08), width: inner)
    let rest = try [
      need, prototype.threshold.map(said) ?? "",
      prototype.trial.map { composer.wording.said($0, isShort: true) } ?? "",
      prototype.places.joined(separator: ", "),
    ].filter { !$0.isEmpty }.enumerated().map { place, line in
      try composer.piece(line, Lettering.plain(20, leading: 1.22), width: inner)
        .after(place == 0 ? 4 : 2.4)
    }
    return Piece.stacked([head, Piece(name, as: .heading(2)).after(4)] + rest)
  }

  /// « seuil : 6 sur 10, 8 sur 10 »
  private func said(_ threshold: Threshold) -> String {
    let asked = "\(threshold.counted.capitalisedFirst), \(composer.wording.threshold(threshold))"
    guard let result = threshold.result else { return asked }
    return "\(asked), \(words.proof.result(result, threshold.outOf))"
  }

  private func framed(_ card: Piece, at place: Point) -> Mark {
    // A bar above each, no box: its seams and its plan stay clear of the words.
    let end = Point(x: place.x + cardWidth, y: place.y)
    let bar = Path.line(from: place, to: end, Path.Stroke(Self.family.colour, width: 2))
    return .group(
      Group(
        .section,
        [
          .group(Group(.artefact, [.path(bar)])),
          card.marks(at: Point(x: place.x + 7, y: place.y + 6)),
        ]))
  }

  private func foot(_ number: Int, of count: Int) throws -> [Mark] {
    try composer.wallFoot(
      from: Self.margin, to: sheet.width - Self.margin, bottom: sheet.height - 12,
      middle: count > 1 ? composer.wording.posters.sheetOf(number, count) : "", size: 12)
      + composer.fictionalLabel(rightEnd: Point(x: sheet.width - Self.margin, y: 16), size: 20)
  }
}
