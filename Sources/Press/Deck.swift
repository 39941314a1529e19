public import Paper
import Words

/// Cards of one layout, filled from the rows of a table.
public struct Deck: Sendable {
  public let name: String
  /// What its sheets are headed with.
  public let title: String
  public let layout: CardLayout
  public private(set) var cards: [Card]
  /// What its rows are invented examples of, if anything.
  public let examples: Examples?
  let written: Written

  /// One card: what its fields hold, and what an overflow calls it.
  public struct Card: Hashable, Sendable {
    public let item: String
    public let fields: [String: String]
  }

  /// Each row as many times as its `copies` column says (once without one), then blank cards.
  ///
  /// Besides its columns, a card may use `{n}` and `{count}`, `{blank}`, and `{label.…}`.
  /// - Parameters:
  ///   - labels: words that all its cards share.
  ///   - copies: how many of each card, where its row does not say.
  ///   - firstNumber: what `{n}` begins at.
  public init(
    name: String, title: String, layout: CardLayout, rows: [[String: String]],
    labels: [String: String] = [:], copies: Int = 1, blanks: Int = 0, firstNumber: Int = 1,
    examples: Examples? = nil
  ) {
    (self.name, self.title, self.layout, self.examples) = (name, title, layout, examples)
    written = Written(
      rows: rows, labels: labels, copies: copies, blanks: blanks, firstNumber: firstNumber)
    let repeated = rows.flatMap { row in
      Array(repeating: row, count: max(0, row["copies"].flatMap { Int($0) } ?? copies))
    }
    let all = repeated + Array(repeating: ["blank": "blank"], count: blanks)
    let shared = Dictionary(uniqueKeysWithValues: labels.map { ("label." + $0.key, $0.value) })
    cards = all.enumerated().map { index, row in
      let own = ["n": String(index + firstNumber), "count": String(all.count)]
      let item = Self.item(named: name, reference: row["ref"] ?? "n° \(index + firstNumber)")
      return Card(
        item: item, fields: shared.merging(own) { $1 }.merging(row) { $1 })
    }
  }
}

extension Deck {
  /// What a card is called when it does not fit.
  public static func item(named name: String, reference: String) -> String {
    "\(name), \(reference)"
  }

  /// How a deck is printed.
  public struct Printing: Sendable {
    public var sheet: Size
    /// What the printer leaves white along the sheet's edges.
    public var margin: Length
    public var cut: Imposition.Cut
    /// How far colour goes beyond the trim; cards are then parted by twice as much.
    public var bleed: Length
    public var flip: Imposition.Flip
    /// What makes up for a printer that prints backs aside.
    public var shift: Point
    /// Fronts and backs on the same side of the paper, to be folded.
    public var isFolded: Bool
    /// For eyes that tire: cards as large as the sheet holds.
    public var isLarge: Bool
    /// Behind people's words, room to answer them.
    public var hasBacks = false

    public init(
      sheet: Size = SheetSize.a4.size, margin: Length = 5, cut: Imposition.Cut = .scissors,
      bleed: Length = 0, flip: Imposition.Flip = .longEdge, shift: Point = .zero,
      isFolded: Bool = false, isLarge: Bool = false
    ) {
      (self.sheet, self.margin, self.cut, self.bleed) = (sheet, margin, cut, bleed)
      (self.flip, self.shift, self.isFolded) = (flip, shift, isFolded)
      self.isLarge = isLarge
    }
  }

  /// Whether its sheets have nothing behind: its cards have no back, or one that is folded over.
  public func isOneSided(_ printing: Printing) -> Bool {
    layout.back == nil || layout.fold != nil || printing.isFolded
  }

  /// The sheets to cut, backs behind fronts or beside them.
  public func pages(_ composer: Composer, _ printing: Printing = Printing()) throws -> Pages {
    if let fold = layout.fold ?? (printing.isFolded ? .side : nil), let back = layout.back {
      return try foldedPages(composer, printing, back: back, fold: fold)
    }
    let (imposition, scale) = try printing.imposition(of: layout.form.size)
    let form = layout.form.bleeding(printing.bleed / scale)
    func marks(of face: CardLayout.Face, _ card: Int, isBack: Bool = false) throws -> [Mark] {
      let card = cards[card]
      return try composer.framingUnfit(form.size) {
        try composer.marks(
          of: face, form: form, fields: card.fields, item: card.item, isBack: isBack)
      }.scaled(by: scale)
    }
    let backs = layout.back.map { face in
      Imposition.Backs(flip: printing.flip, shift: printing.shift) {
        try marks(of: face, $0, isBack: true)
      }
    }
    return imposition.sheets(
      of: cards.count, front: { try marks(of: layout.front, $0) }, backs: backs,
      furniture: { try composer.furniture(of: imposition, title: title, side: $0) })
  }

  /// Sets every card, front and back, and throws all that does not fit together.
  public func check(_ composer: Composer) throws {
    if let aside = try parted(composer).aside { throw aside }
  }

  /// Sets every card, front and back: a deck of those that fit, and why the others do not.
  public func parted(_ composer: Composer) throws -> (deck: Deck, aside: Overflows?) {
    let faces = [layout.front] + (layout.back.map { [$0] } ?? [])
    let (_, aside) = try Overflows.parting(faces.flatMap { face in cards.map { (face, $0) } }) {
      try marks(of: $0.0, card: $0.1, composer)
    }
    var deck = self
    if let aside {
      let left = Set(aside.items)
      deck.cards = cards.filter { !left.contains($0.item) }
    }
    return (deck, aside)
  }

  /// One side of one card, at its own origin.
  public func marks(of face: CardLayout.Face, card: Card, _ composer: Composer) throws -> [Mark] {
    try composer.marks(of: face, form: layout.form, fields: card.fields, item: card.item)
  }
}
