/// Every sentence that people read, in one language.
///
/// The sentences are grouped by what is being talked about, one file each
/// (`Wording+Prints.swift`…). Each group has a French and an English value, and adds itself here as
/// a property: a missing translation does not compile.
public struct Wording: Hashable, Sendable {
  public let language: Language
  public let atelier: AtelierWording
  public let calendar: CalendarWording
  public let cards: CardWording
  public let grids: GridsWording
  public let imposition: ImpositionWording
  public let ink: InkWording
  public let kits: KitWording
  public let paper: PaperWording
  public let people: PeopleWording
  public let reciprocity: ReciprocityWording
  public let storage: StorageWording
  public let tables: TablesWording
  public let tracking: TrackingWording

  /// The sentences in the language asked for.
  public static func of(_ language: Language) -> Wording { Wording(language: language) }

  public static let french = Wording(language: .french)
  public static let english = Wording(language: .english)

  /// One of two values of a group.
  func pick<Group>(_ french: Group, _ english: Group) -> Group {
    switch language {
    case .french: french
    case .english: english
    }
  }

  public static let french = Wording(
    language: .french,
    atelier: .french,
    calendar: .french,
    cards: .french,
    grids: .french,
    imposition: .french,
    ink: .french,
    kits: .french,
    paper: .french,
    people: .french,
    reciprocity: .french,
    storage: .french,
    tables: .french,
    tracking: .french)

  public static let english = Wording(
    language: .english,
    atelier: .english,
    calendar: .english,
    cards: .english,
    grids: .english,
    imposition: .english,
    ink: .english,
    kits: .english,
    paper: .english,
    people: .english,
    reciprocity: .english,
    storage: .english,
    tables: .english,
    tracking: .english)
}

/// A fact, usually an error, that can be said to a person: what, where, what to do.
public protocol Sayable {
  func said(in wording: Wording) -> String
}
