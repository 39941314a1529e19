public import Paper
public import People
import Words

/// What people said, a card each: the words as large as they can be, who and where below.
public struct VerbatimCards {
  let composer: Composer
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
    let (cards, aside) = try parted(quotations, Self.forms)
    if let aside { throw aside }
    return cards
  }

  /// The cards that hold on the sheet: the everyday one at least.
  private func forms(on printing: Deck.Printing) throws -> [CardForm] {
    let forms = Self.forms.filter { (try? printing.imposition(of: $0.size)) != nil }
    if forms.isEmpty { _ = try printing.imposition(of: CardForm.everyday.size) }
    return forms
  }

  /// The cards of those that fit, and why the others do not.
  private func parted(_ quotations: [Quotation], _ forms: [CardForm]) throws
    -> (cards: [Card], aside: Overflows?)
  {
    let printed = Dictionary(quotations.map { ($0.source, $0.reference) }) { first, _ in first }
    let (cards, aside) = try Overflows.parting(quotations) { quotation in
      let answered = quotation.answers.flatMap { printed[$0] ?? references[$0] }
      return try card(quotation, answered: answered, forms)
    }
    return (cards, aside)
  }

  /// Sheets to cut, cards of one size together, the everyday ones first.
  public func pages(
    _ quotations: [Quotation], _ printing: Deck.Printing = Deck.Printing()
  ) throws -> Pages {
    let (cards, aside) = try parted(quotations, try forms(on: printing))
    if let aside { throw aside }
    return try sheets(of: cards, printing)
  }

  /// The same, those that fit nowhere or hold a sign that no font has being left aside.
  ///
  /// - Throws: ``Overflows`` where none would be left.
  public func sheets(
    _ quotations: [Quotation], _ printing: Deck.Printing = Deck.Printing()
  ) throws -> (pages: Pages, aside: Overflows?) {
    let (cards, aside) = try parted(quotations, try forms(on: printing))
    if let aside, cards.isEmpty { throw aside }
    return (try sheets(of: cards, printing), aside)
  }
}

extension VerbatimCards {
  /// Steps of size: a large one for a few words, 15.5 points at least.
  private func sizes(_ count: Int, on form: CardForm) -> [Double] {
    let largest = count < 40 ? 27.0 : count < 90 ? 24 : count < 160 ? 20 : 18
    let room = form == .everyday ? largest : max(largest, 22)
    return [27, 24, 22, 20, 18, 16.5, 15.5].filter { $0 <= room }
  }

  private func card(_ quotation: Quotation, answered: Reference?, _ forms: [CardForm]) throws
    -> Card
  {
    var met = Overflow(item: "", field: "", excess: 0)
    for form in forms {
      do {
        let set = try Unset.naming(quotation.reference.description) {
          try noting(nil).words(of: quotation, answered, on: form)
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
    guard composer.unfit != nil, let form = forms.last else { throw met }
    return Card(
      quotation: quotation, form: form,
      words: try noting(UnfitLog()).words(of: quotation, answered, on: form), answered: answered,
      fault: Overflows([met]))
  }

  /// The same cards, with another log of what does not fit, or none.
  private func noting(_ unfit: UnfitLog?) -> VerbatimCards {
    VerbatimCards(composer.noting(unfit), references: references)
  }

  private func words(of quotation: Quotation, _ answered: Reference?, on form: CardForm) throws
    -> SetText
  {
    try composer.fit(
      try room(for: quotation, answered, on: form),
      sizes: sizes(quotation.words.count, on: form), item: quotation.reference.description,
      field: composer.wording.cards.quote
    ) { size in
      try composer.set(
        balancedQuote: quotation.words, Lettering.voice(size), width: form.words.width)
    }
  }
}
