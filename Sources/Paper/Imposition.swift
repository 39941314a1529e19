/// How equal cards stand on a sheet: as many as fit, in a centred grid.
public struct Imposition: Hashable, Sendable {
  /// How the cards are parted.
  public enum Cut: Hashable, Sendable {
    /// Dashed lines along every edge, one line for two neighbours.
    case scissors
    /// Thin solid lines beyond the cards, for a guillotine.
    case marks
    case none
  }

  public let card: Size
  /// As printed: lying on its side where more cards fit so.
  public let sheet: Size
  public let columns: Int
  public let rows: Int
  /// The cards lie on their side instead of the sheet.
  public let isCardTurned: Bool
  /// What the printer leaves white along the sheet's edges.
  public let margin: Length
  public let gap: Length
  public let bleed: Length
  public let cut: Cut

  /// The most cards that fit, the sheet upright or on its side.
  ///
  /// Room is kept along two opposite edges for the ends of the cuts and for the sheet's own words.
  /// - Parameter keepsSheet: the cards lie on their side rather than the sheet.
  /// - Throws: ``Misfit``.
  public init(
    _ card: Size, on sheet: Size = SheetSize.a4.size, margin: Length = 5, gap: Length = 0,
    bleed: Length = 0, cut: Cut = .scissors, keepsSheet: Bool = false
  ) throws(Misfit) {
    guard gap >= bleed * 2 else { throw .bleedBeyondGap(bleed: bleed, gap: gap) }
    (self.card, self.margin, self.gap, self.bleed, self.cut) = (card, margin, gap, bleed, cut)
    let ends = cut == .marks ? Self.reach : 0
    let (apart, legend) = ((bleed + margin + ends) * 2, (Self.reach - ends + 4) * 2)
    func grid(_ card: Size, _ sheet: Size) -> (columns: Int, rows: Int) {
      func room(_ words: Length) -> (columns: Int, rows: Int) {
        (
          Self.count(of: card.width, gap: gap, in: sheet.width - apart - (legend - words)),
          Self.count(of: card.height, gap: gap, in: sheet.height - apart - words)
        )
      }
      let (above, aside) = (room(legend), room(0))
      return above.columns * above.rows >= aside.columns * aside.rows ? above : aside
    }
    let plain = grid(card, sheet)
    let turned = keepsSheet ? grid(card.turned, sheet) : grid(card, sheet.turned)
    let isTurned = turned.columns * turned.rows > plain.columns * plain.rows
    (columns, rows) = isTurned ? turned : plain
    self.sheet = isTurned && !keepsSheet ? sheet.turned : sheet
    isCardTurned = isTurned && keepsSheet
    guard columns * rows > 0 else { throw .cardTooLarge(card, sheet: sheet) }
  }

  /// How far cuts reach beyond the cards.
  static let reach: Length = 3

  private static func count(of length: Length, gap: Length, in room: Length) -> Int {
    max(0, Int((room + gap + .hairsbreadth) / (length + gap)))
  }

  public var perSheet: Int { columns * rows }

  /// How many sheets hold that many cards.
  public func sheetCount(of cards: Int) -> Int { (cards + perSheet - 1) / perSheet }
}

extension Length {
  /// A hundredth of a millimetre: what arithmetic may lose, and no printer shows.
  static let hairsbreadth: Length = 0.01
}
