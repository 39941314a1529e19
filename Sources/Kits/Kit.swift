public import Press
public import Words

/// What a facilitator can print or start from: cards and sheets in one or two languages.
public struct Kit: Sendable {
  public let name: String
  public let languages: [Language]
  let titles: [Language: String]
  let decks: [Language: [KitDeck]]
  let sheets: [Language: [KitSheet]]
  let plans: [Language: [PlanFormat]]

  public func title(in language: Language) -> String {
    titles[language] ?? titles.values.sorted().first ?? name
  }

  /// The decks in a language, in the order of the kit; none where it is not spoken.
  public func decks(in language: Language) -> [Deck] { (decks[language] ?? []).map(\.deck) }

  /// Whether it has a deck or a sheet of that name.
  public func holds(_ name: String, in language: Language) -> Bool {
    (decks[language] ?? []).contains { $0.deck.name == name }
      || sheets(in: language).contains { $0.name == name }
  }

  /// The words of a deck in a language, as they are written.
  public func table(of deck: String, in language: Language) -> DeckTable? {
    decks[language]?.first { $0.deck.name == deck }?.table
  }

  /// The plans one may start from, in the order of the kit.
  public func plans(in language: Language) -> [PlanFormat] { plans[language] ?? [] }

  /// Its sheets to read, tick and write on.
  public func sheets(in language: Language) -> [KitSheet] { sheets[language] ?? [] }
}

/// A sheet to read, tick and write on, from a text in plain Markdown.
public struct KitSheet: Sendable {
  public let name: String
  public let notice: Notice
  let file: String

  public var title: String { notice.title.isEmpty ? name : notice.title }
}

/// A deck and where its cards are written.
struct KitDeck: Sendable {
  let deck: Deck
  /// The row of each card, by what an overflow calls it.
  let places: [String: KitPlace]
  let table: DeckTable
  /// Every pictogram its cards ask for, with the place that names it.
  let pictograms: [PictogramUse]
}

/// A pictogram asked for somewhere.
struct PictogramUse: Hashable, Sendable {
  let name: String
  let place: KitPlace
}
