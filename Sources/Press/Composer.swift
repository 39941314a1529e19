public import Paper
public import Words

/// What setting a page takes: a ruler, the words of a language, pictograms, what is said on each.
public struct Composer {
  public internal(set) var ruler: any Ruler
  public let wording: Wording
  /// A pictogram by its file name, in a colour; `nil` when there is none of that name.
  public let pictogram: (_ name: String, _ colour: Colour) -> Picture?
  /// Every page says « exemple fictif ».
  public var isFictional: Bool
  /// What people's words are in; the language of the print when `nil`.
  public var spoken: Language?
  /// How much of its size what is set will have once it is laid on its sheet: rules and small
  /// print make up for it.
  var scale = 1.0
  /// What the house puts at the foot of its sheets.
  public var emblems: [Emblem] = []
  /// Where a preview notes what does not fit; refused when there is none.
  var unfit: UnfitLog?

  public init(
    ruler: any Ruler, wording: Wording, isFictional: Bool = false, unfit: UnfitLog? = nil,
    pictogram: @escaping (_ name: String, _ colour: Colour) -> Picture? = { _, _ in nil }
  ) {
    (self.ruler, self.wording, self.isFictional) = (ruler, wording, isFictional)
    (self.unfit, self.pictogram) = (unfit, pictogram)
  }

  public var language: Language { wording.language }

  /// Our words, carefully spaced and shaped.
  public func set(
    _ words: String, _ style: TextStyle, width: Length? = nil,
    alignment: StyledText.Alignment = .left, isHyphenated: Bool = false
  ) throws -> SetText {
    try set([(words, style)], width: width, alignment: alignment, isHyphenated: isHyphenated)
  }

  /// Runs of our words in several styles, in one paragraph.
  public func set(
    _ runs: [(String, TextStyle)], width: Length? = nil, alignment: StyledText.Alignment = .left,
    isHyphenated: Bool = false
  ) throws -> SetText {
    try ruler.set(
      StyledText(
        runs.map { StyledText.Run(language.typeset($0.0), $0.1) }, alignment: alignment,
        isHyphenated: isHyphenated, language: language), width: width)
  }

  /// The language of people's words, where it is not that of the print.
  var spokenElsewhere: Language? { spoken == language ? nil : spoken }

  /// Someone's words between quotes, letter for letter.
  public func set(quote words: String, _ style: TextStyle, width: Length? = nil) throws -> SetText {
    let spoken = spoken ?? language
    return try ruler.set(
      StyledText(language.quoted(words, in: spoken), style, language: spoken), width: width)
  }

  /// A text at a place, as what it is to a reader; a quote is in the language it was said in.
  public func mark(_ text: SetText, at place: Point, as structure: Structure = .paragraph) -> Mark {
    structure == .quote
      ? mark(quote: text, at: place)
      : .group(Group(structure, [.text(text, at: place)]))
  }

  /// Someone's words, as a quote or as another part of a page.
  func mark(quote text: SetText, at place: Point, as structure: Structure = .quote) -> Mark {
    .group(Group(structure, language: spokenElsewhere, [.text(text, at: place)]))
  }
}
