public import Paper
import Words

extension Composer {
  /// Eight backs of cards to answer on, for those who print fronts elsewhere.
  public func blankBacks(_ printing: Deck.Printing) throws -> Pages {
    let words = wording.blanks
    let face = CardLayout.Face(
      family: .verbatim, kind: Template(words.makesMeSay), pictogram: Template("bubble"),
      foot: CardLayout.Foot(lines: [Template(words.onQuote)], reference: Template("")),
      parts: [
        CardLayout.Part("lines", .stack([CardLayout.Item(.lines(nil))], .top))
      ])
    let deck = Deck(
      name: "backs", title: words.backs, layout: CardLayout(form: .everyday, front: face),
      rows: [], blanks: 8)
    return try deck.pages(self, printing)
  }
}
