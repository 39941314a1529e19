public import Paper
public import People
import Words

/// What people said, a card each: the words as large as they can be, who and where below.
public struct VerbatimCards {
  private let composer: Composer
  private let references: [Verbatim.ID: Reference]

  /// - Parameter references: names of the words that others answer, when not among those printed.
  public init(_ composer: Composer, references: [Verbatim.ID: Reference] = [:]) {
    (self.composer, self.references) = (composer, references)
  }

  /// A quotation and the card it fits on.
  public struct Card {
    public let quotation: Quotation
    public let form: CardForm
    let words: SetText
    let answered: Reference?
    /// Why its words do not fit, where a preview shows them all the same.
    var fault: Overflows?
  }

  /// Everyday cards, then two, four and eight of them in one piece for the longest words.
  static let forms: [CardForm] = [
    .everyday, .slots(across: 2, down: 1), .slots(across: 2, down: 2), .slots(across: 2, down: 4),
  ]

  /// Each quotation on the smallest card where it is large enough to be read on a table.
  ///
  /// - Throws: ``Overflows`` of those too long for a whole sheet.
  public func cards(_ quotations: [Quotation]) throws -> [Card] {
    let (cards, aside) = try parted(quotations)
    if let aside { throw aside }
    return cards
  }

  /// The cards of those that fit, and why the others do not.
  private func parted(_ quotations: [Quotation]) throws -> (cards: [Card], aside: Overflows?) {
    let printed = Dictionary(quotations.map { ($0.source, $0.reference) }) { first, _ in first }
    let (cards, aside) = try Overflows.parting(quotations) { quotation in
      let answered = quotation.answers.flatMap { printed[$0] ?? references[$0] }
      return try card(quotation, answered: answered)
    }
    return (cards, aside)
  }

  /// Sheets to cut, cards of one size together, the everyday ones first.
  public func pages(
    _ quotations: [Quotation], _ printing: Deck.Printing = Deck.Printing()
  ) throws -> Pages {
    try sheets(of: try cards(quotations), printing)
  }

  /// The same, those that fit nowhere or hold a sign that no font has being left aside.
  ///
  /// - Throws: ``Overflows`` where none would be left.
  public func sheets(
    _ quotations: [Quotation], _ printing: Deck.Printing = Deck.Printing()
  ) throws -> (pages: Pages, aside: Overflows?) {
    let (cards, aside) = try parted(quotations)
    if let aside, cards.isEmpty { throw aside }
    return (try sheets(of: cards, printing), aside)
  }

  private func sheets(of cards: [Card], _ printing: Deck.Printing) throws -> Pages {
    let title = composer.wording.cards.verbatimSheets(cards.count)
    let sets = try Self.forms.compactMap { form -> CardSet? in
      let alike = cards.filter { $0.form == form }
      guard !alike.isEmpty else { return nil }
      let (imposition, scale) = try printing.imposition(of: form.size)
      return CardSet(imposition: imposition, scale: scale, cards: alike)
    }
    let total = sets.map { $0.imposition.sheetCount(of: $0.cards.count) }.reduce(0, +)
    return sets.reduce(Pages([])) { pages, set in
      pages
        + set.imposition.sheets(
          of: set.cards.count,
          front: {
            let card = set.cards[$0]
            return try composer.framingUnfit(card.form.size, besides: card.fault) {
              try Unset.naming(card.quotation.reference.description) {
                try face(card, bleed: printing.bleed / set.scale)
              }
            }.scaled(by: set.scale)
          },
          series: Imposition.Series(before: pages.count, total: total),
          furniture: { try composer.furniture(of: set.imposition, title: title, side: $0) })
    }
  }

  /// Cards of one size, and how they stand on their sheets.
  private struct CardSet {
    let imposition: Imposition
    let scale: Double
    let cards: [Card]
  }
}

extension VerbatimCards {
  /// Steps of size: a large one for a few words, 15.5 points at least.
  private func sizes(_ count: Int, on form: CardForm) -> [Double] {
    let largest = count < 40 ? 27.0 : count < 90 ? 24 : count < 160 ? 20 : 18
    let room = form == .everyday ? largest : max(largest, 22)
    return [27, 24, 22, 20, 18, 16.5, 15.5].filter { $0 <= room }
  }

  private func card(_ quotation: Quotation, answered: Reference?) throws -> Card {
    var met = Overflow(item: "", field: "", excess: 0)
    for form in Self.forms {
      do {
        let set = try Unset.naming(quotation.reference.description) {
          try noting(nil).words(of: quotation, on: form)
        }
        return Card(quotation: quotation, form: form, words: set, answered: answered)
      } catch let overflow as Overflow {
        met = overflow
      } catch let fault as Unset where composer.unfit != nil {
        return Card(
          quotation: quotation, form: form, words: SetText(lines: [], width: 0, height: 0),
          answered: answered, fault: Overflows([], unset: [fault]))
      }
    }
    guard composer.unfit != nil, let form = Self.forms.last else { throw met }
    return Card(
      quotation: quotation, form: form,
      words: try noting(UnfitLog()).words(of: quotation, on: form), answered: answered,
      fault: Overflows([met]))
  }

  /// The same cards, with another log of what does not fit, or none.
  private func noting(_ unfit: UnfitLog?) -> VerbatimCards {
    VerbatimCards(composer.noting(unfit), references: references)
  }

  private func words(of quotation: Quotation, on form: CardForm) throws -> SetText {
    try composer.fit(
      try room(for: quotation, on: form), sizes: sizes(quotation.words.count, on: form),
      item: quotation.reference.description, field: composer.wording.cards.quote
    ) { size in
      try composer.set(
        balancedQuote: quotation.words, Lettering.voice(size), width: form.words.width)
    }
  }

  /// Between the kind and the foot.
  private func room(for quotation: Quotation, on form: CardForm) throws -> Frame {
    let top = form.words.y + 8.5
    let foot = try foot(of: quotation, on: form)
    return Frame(
      x: form.words.x, y: top, width: form.words.width, height: foot.top - 2.5 - top)
  }

  /// One card at its own origin.
  func face(_ card: Card, bleed: Length = 0) throws -> [Mark] {
    let (form, family) = (card.form, Family.verbatim)
    let room = try room(for: card.quotation, on: form)
    let text = composer.mark(
      card.words, at: Point(x: room.x, y: room.y + max(0, room.height - card.words.height) / 2),
      as: .quote)
    let foot = try foot(of: card.quotation, on: form).marks
    return [Band(form.bleeding(bleed).band, of: family).mark]
      + (try composer.kind(
        composer.wording.cards.verbatim, pictogram: family.pictogram, colour: family.colour,
        at: form.words.origin))
      + (try answer(card)) + [text]
      + foot.dropLast().map { $0.heard(1) }
      + foot.suffix(1).map { $0.heard(-1, as: .heading(3)) }
  }

  /// « répond à V-0012 », in the upper corner.
  private func answer(_ card: Card) throws -> [Mark] {
    guard let answered = card.answered else { return [] }
    let words = try composer.set([
      (composer.wording.cards.answers + " ", Lettering.plain(9)),
      (answered.description, Lettering.reference(9)),
    ])
    let frame = card.form.words
    return [
      composer.mark(
        words, at: Point(x: frame.right - words.width, y: frame.y + (7 - words.height) / 2 + 0.1))
    ]
  }

  private func foot(of quotation: Quotation, on form: CardForm) throws -> CardFoot {
    let words = composer.wording
    let speaker = quotation.speaker.capitalisedFirst
    let memory = quotation.isFromMemory ? words.cards.fromMemory : ""
    let moment = words.whereabouts(quotation.place, quotation.occasion).capitalisedFirst
    var first: CardLine = speaker.isEmpty ? [] : [(speaker, true)]
    if !memory.isEmpty {
      first.append((speaker.isEmpty ? memory.capitalisedFirst : ", " + memory, false))
    }
    return try composer.foot(
      [first, moment.isEmpty ? [] : [(moment, false)]],
      reference: quotation.reference.description, in: form.words,
      item: quotation.reference.description)
  }
}
