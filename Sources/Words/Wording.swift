/// Every sentence that people read, in one language.
///
/// Two values exist, ``french`` and ``english``: a missing translation does not compile. The
/// sentences are grouped by what is being talked about, one file each (`Wording+Prints.swift`…).
public struct Wording: Sendable {
  public let language: Language
  public let atelier: AtelierWording
  public let calendar: CalendarWording
  public let cards: CardWording
  public let grids: GridsWording
  public let friezes: FriezesWording
  public let imposition: ImpositionWording
  public let ink: InkWording
  public let command: CommandWording
  public let paper: PaperWording
  public let people: PeopleWording
  public let posters: PostersWording
  public let reciprocity: ReciprocityWording
  public let storage: StorageWording
  public let tables: TablesWording
  public let reports: ReportWording
  public let tracking: TrackingWording

  /// The sentences in the language asked for.
  public static func of(_ language: Language) -> Wording {
    switch language {
    case .french: .french
    case .english: .english
    }
  }

  public static let french = Wording(
    language: .french,
    atelier: .french,
    calendar: .french,
    cards: .french,
    grids: .french,
    friezes: .french,
    imposition: .french,
    ink: .french,
    command: .french,
    paper: .french,
    people: .french,
    posters: .french,
    reciprocity: .french,
    storage: .french,
    tables: .french,
    reports: .french,
    tracking: .french)

  public static let english = Wording(
    language: .english,
    atelier: .english,
    calendar: .english,
    cards: .english,
    grids: .english,
    friezes: .english,
    imposition: .english,
    ink: .english,
    command: .english,
    paper: .english,
    people: .english,
    posters: .english,
    reciprocity: .english,
    storage: .english,
    tables: .english,
    reports: .english,
    tracking: .english)
}

/// A fact, usually an error, that can be said to a person: what, where, what to do.
public protocol Sayable {
  func said(in wording: Wording) -> String
}
