/// How equal cards stand on a sheet: as many as fit, in a centred grid.
public struct Imposition: Hashable, Sendable {
  /// How the cards are parted.
  public enum Cut: String, CaseIterable, Hashable, Sendable {
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
  /// Between two columns.
  public let gap: Length
  /// Between two rows.
  public let down: Length
  /// Where the first card lies on a sheet cut beforehand; in the middle of any other.
  let corner: Point?
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
    (down, corner) = (gap, nil)
    let plain = Self.grid(card, on: sheet, margin: margin, gap: gap, bleed: bleed, cut: cut)
    let turned = Self.grid(
      keepsSheet ? card.turned : card, on: keepsSheet ? sheet : sheet.turned, margin: margin,
      gap: gap, bleed: bleed, cut: cut)
    let isTurned = turned.columns * turned.rows > plain.columns * plain.rows
    (columns, rows) = isTurned ? turned : plain
    self.sheet = isTurned && !keepsSheet ? sheet.turned : sheet
    isCardTurned = isTurned && keepsSheet
    guard columns * rows > 0 else { throw .cardTooLarge(card, sheet: sheet) }
  }

  /// How far cuts reach beyond the cards.
  static let reach: Length = 3

  /// Room for words is given up only where no card would fit otherwise.
  private static func grid(
    _ card: Size, on sheet: Size, margin: Length, gap: Length, bleed: Length, cut: Cut
  ) -> (columns: Int, rows: Int) {
    let ends = cut == .marks ? reach : 0
    let apart = (bleed + margin + ends) * 2
    func grid(_ aside: Length, _ above: Length) -> (columns: Int, rows: Int) {
      (
        count(of: card.width, gap: gap, in: sheet.width - apart - aside),
        count(of: card.height, gap: gap, in: sheet.height - apart - above)
      )
    }
    let words = (reach - ends + 4) * 2
    let grids = [grid(0, words), grid(words, 0)]
    let best = grids[0].columns * grids[0].rows >= grids[1].columns * grids[1].rows ? 0 : 1
    return grids[best].columns * grids[best].rows > 0 ? grids[best] : grid(0, 0)
  }

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
