import Paper
import People
import Words

extension VerbatimCards {
  /// Cards of one size, and how they stand on their sheets.
  private struct CardSet {
    let form: CardForm
    let imposition: Imposition
    let scale: Double
    /// Where each is folded, its back being printed on the same side of the paper.
    let fold: CardLayout.Fold?
    let cards: [Card]
    var sheets: Int { imposition.sheetCount(of: cards.count) }
    /// With those to fill in, up to the end of the last sheet.
    var places: Int { sheets * imposition.perSheet }
  }

  /// Cards of one size together; what is left of a sheet becomes cards to fill in.
  func sheets(of cards: [Card], _ printing: Deck.Printing) throws -> Pages {
    let title = composer.wording.cards.verbatimSheets(cards.count)
    let sets = try Self.forms.compactMap { form -> CardSet? in
      let alike = cards.filter { $0.form == form }
      return alike.isEmpty ? nil : try set(of: alike, form, printing)
    }
    let total = sets.map(\.sheets).reduce(0, +)
    var (pages, before) = (Pages([]), 0)
    for set in sets {
      let fold = set.fold
      let bleed = printing.bleed / set.scale
      let backs = Imposition.Backs(flip: printing.flip, shift: printing.shift) {
        try back(set, $0, bleed: bleed).scaled(by: set.scale)
      }
      pages =
        pages
        + set.imposition.sheets(
          of: set.places,
          front: { number in
            let front = try front(set, number, bleed: bleed)
            guard let fold else { return front.scaled(by: set.scale) }
            return fold.sides(
              of: set.form.size, front: front, back: try back(set, number, bleed: bleed),
              bleed: bleed
            ).scaled(by: set.scale)
          },
          backs: printing.hasBacks && !printing.isFolded ? backs : nil,
          series: Imposition.Series(before: before, total: total),
          furniture: {
            try composer.furniture(
              of: set.imposition, title: title, side: $0, isFolded: fold != nil)
          })
      before += set.sheets
    }
    return pages
  }

  /// Folded along the edge that the sheet has room for; whole sheets have none for a back.
  private func set(of cards: [Card], _ form: CardForm, _ printing: Deck.Printing) throws -> CardSet
  {
    for fold in printing.hasBacks && printing.isFolded ? [CardLayout.Fold.side, .top] : [] {
      guard let (imposition, scale) = try? printing.imposition(of: fold.open(form.size)) else {
        continue
      }
      return CardSet(form: form, imposition: imposition, scale: scale, fold: fold, cards: cards)
    }
    let (imposition, scale) = try printing.imposition(of: form.size)
    return CardSet(form: form, imposition: imposition, scale: scale, fold: nil, cards: cards)
  }

  private func front(_ set: CardSet, _ number: Int, bleed: Length) throws -> [Mark] {
    guard set.cards.indices.contains(number) else {
      return try composer.marks(
        of: toFillIn, form: set.form.bleeding(bleed), fields: [:], item: Self.unnumbered)
    }
    let card = set.cards[number]
    return try composer.framingUnfit(card.form.size, besides: card.fault) {
      try Unset.naming(card.quotation.reference.description) { try face(card, bleed: bleed) }
    }
  }

  private func back(_ set: CardSet, _ number: Int, bleed: Length) throws -> [Mark] {
    let reference =
      set.cards.indices.contains(number)
      ? set.cards[number].quotation.reference.description : Self.unnumbered
    return try composer.marks(
      of: toAnswerOn, form: set.form.bleeding(bleed), fields: ["ref": reference],
      item: reference, isBack: true)
  }

  /// The reference of words that have none yet, to be completed by hand.
  private static let unnumbered = "V-____"

  /// What someone heard, whose it is, where; whether word for word.
  private var toFillIn: CardLayout.Face {
    let words = composer.wording.cards
    let small = CardStyle(.plain, size: 9)
    return CardLayout.Face(
      family: .verbatim, kind: Template(words.heard), pictogram: pictogram,
      foot: CardLayout.Foot(
        lines: [Template("\(words.whereAndWhen) ________________")],
        reference: Template(Self.unnumbered)),
      parts: [
        CardLayout.Part(
          words.heard,
          .stack(
            [
              CardLayout.Item(.lines(nil)),
              CardLayout.Item(
                .ticks([words.wordForWord, words.fromMemory].map(Template.init), small),
                space: 2.5),
              CardLayout.Item(.text(Template("\(words.who) ________________"), small), space: 2),
            ], .top))
      ])
  }

  /// What the words in front make someone else say.
  private var toAnswerOn: CardLayout.Face {
    let words = composer.wording.cards
    return CardLayout.Face(
      family: .verbatim, kind: Template("\(words.answers) {ref}"), pictogram: pictogram,
      foot: CardLayout.Foot(lines: [], reference: Template("{ref}")),
      parts: [
        CardLayout.Part(
          words.reply,
          .stack(
            [
              CardLayout.Item(.text(Template(words.reply), CardStyle(.display, size: 15))),
              CardLayout.Item(.lines(nil)),
              CardLayout.Item(
                .text(Template("\(words.who) ________________"), CardStyle(.plain, size: 9)),
                space: 2.5),
            ], .top))
      ])
  }

  private var pictogram: Template? {
    let name = Family.verbatim.pictogram
    return composer.pictogram(name, .ink) == nil ? nil : Template(name)
  }
}

extension CardLayout.Fold {
  /// Front and back of a card beside one another, and the line to fold along.
  fileprivate func sides(of size: Size, front: [Mark], back: [Mark], bleed: Length) -> [Mark] {
    [
      .group(
        Group(
          .section, placement: self.front(size), clip: frontClip(size, bleed: bleed), front)),
      .group(
        Group(.section, placement: self.back(size), clip: backClip(size, bleed: bleed), back)),
      line(size),
    ]
  }
}
