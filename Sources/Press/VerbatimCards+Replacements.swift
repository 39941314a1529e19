public import Paper
public import People
import Words

extension VerbatimCards {
  /// Cards that stand in the place of words taken back: the same size, the same reference, and a
  /// sentence of ours.
  public func replacements(
    _ references: [Reference], _ printing: Deck.Printing = Deck.Printing()
  ) throws -> Pages {
    let form = CardForm.everyday
    let (imposition, scale) = try printing.imposition(of: form.size)
    let title = composer.wording.cards.verbatimSheets(references.count)
    return imposition.sheets(
      of: references.count,
      front: { number in
        let reference = references[number].description
        return try composer.framingUnfit(form.size) {
          try composer.marks(
            of: standing, form: form.bleeding(printing.bleed / scale), fields: ["ref": reference],
            item: reference)
        }.scaled(by: scale)
      },
      furniture: { try composer.furniture(of: imposition, title: title, side: $0) })
  }

  private var standing: CardLayout.Face {
    let words = composer.wording
    let name = Family.verbatim.pictogram
    return CardLayout.Face(
      family: .verbatim, kind: Template(words.cards.verbatim),
      pictogram: composer.pictogram(name, .ink) == nil ? nil : Template(name),
      foot: CardLayout.Foot(lines: [], reference: Template("{ref}")),
      parts: [
        CardLayout.Part(
          words.cards.quote,
          .stack(
            [
              CardLayout.Item(
                .text(
                  Template(words.takeDown.replacement), CardStyle(.plain, size: 15, tone: .soft)))
            ], .centre))
      ])
  }
}
