public import Entities

/// The tables a dossier is made of, in the order people fill them.
public enum TableKind: String, CaseIterable, Hashable, Sendable {
  case programme, places, calendar, profiles, people, consents, encounters, verbatim, debriefs
  case astonishments, findings, hypotheses, prototypes, lives, feedback, friezes, figures
  case network, members, offers, asks

  public var definition: TableDefinition {
    switch self {
    case .programme: ProgrammeTable.definition
    case .places: PlaceTable.definition
    case .calendar: OccasionTable.definition
    case .profiles: ProfileTable.definition
    case .people: PersonTable.definition
    case .consents: ConsentTable.definition
    case .encounters: EncounterTable.definition
    case .verbatim: VerbatimTable.definition
    case .debriefs: DebriefTable.definition
    case .astonishments: AstonishmentTable.definition
    case .findings: FindingTable.definition
    case .hypotheses: HypothesisTable.definition
    case .prototypes: PrototypeTable.definition
    case .lives: LifeTable.definition
    case .feedback: FeedbackTable.definition
    case .friezes: FriezeTable.definition
    case .figures: FigureTable.definition
    case .network: NetworkTable.definition
    case .members: MemberTable.definition
    case .offers: OfferTable.definition
    case .asks: AskTable.definition
    }
  }

  /// The table people call so, in French or in English, whatever the case and accents.
  public init?(named name: String) {
    let heading = Plain.heading(name)
    guard let kind = Self.allCases.first(where: { $0.definition.names.contains(heading) }) else {
      return nil
    }
    self = kind
  }
}

/// A table as people fill it: its columns, what they hold, and how its rows are told apart.
public struct TableDefinition: Sendable {
  public let kind: TableKind
  public let title: Bilingual
  /// What the table is for, in one sentence.
  public let purpose: Bilingual
  public let columns: [Column]
  /// The columns that tell two rows apart when they carry no reference.
  let natural: [String]
  let names: Set<String>

  init(
    _ kind: TableKind, _ title: Bilingual, also: [String] = [], purpose: Bilingual,
    natural: [String], columns: [Column]
  ) {
    (self.kind, self.title, self.purpose) = (kind, title, purpose)
    (self.natural, self.columns) = (natural, columns)
    names = Set(([title.french, title.english, kind.rawValue] + also).map { Plain.heading($0) })
  }

  public func column(_ key: String) -> Column? { columns.first { $0.key == key } }

  /// The column a heading names: as it is, or without what it says in brackets.
  func column(_ heading: Heading) -> Column? {
    columns.first { $0.names.contains(heading.whole) }
      ?? columns.first { $0.names.contains(heading.short) }
  }
}

extension TableDefinition {
  /// Whether each row is a thing of its own, that a remark can be tied to: a step of a life or a
  /// line of a frieze is not.
  public var isOfThings: Bool { kind != .lives && kind != .friezes }
}

/// A column: its heading in both languages, what it holds, a word of help, an example.
public struct Column: Sendable {
  /// What a cell of the column holds.
  public enum Kind: Sendable {
    /// Sentences as people write them, on as many lines as they like.
    case sentences
    case text, day, when, period, whole, figure, truth, list
    /// The reference of the row itself, such as `V-0412`.
    case ownReference
    case choice(ChoiceNames)
    case choices(ChoiceNames)
    /// A row of another table, by its name or reference.
    case row(of: TableKind)
    case rows(of: TableKind)
    /// A hypothesis or a prototype.
    case hypothesisOrPrototype

    /// Whether a cell may hold several things; any other holds one, commas and all.
    public var takesSeveral: Bool {
      switch self {
      case .list, .choices, .rows: true
      default: false
      }
    }
  }

  public let key: String
  public let header: Bilingual
  public let kind: Kind
  public let isRequired: Bool
  public let help: Bilingual
  public let example: Bilingual
  let names: Set<String>

  init(
    _ key: String, _ french: String, _ english: String, _ kind: Kind = .text,
    also: [String] = [], required: Bool = false, help: Bilingual = Bilingual("", ""),
    example: Bilingual = Bilingual("", "")
  ) {
    (self.key, self.kind, self.isRequired) = (key, kind, required)
    (header, self.help, self.example) = (Bilingual(french, english), help, example)
    names = Set(([french, english] + also).map { Plain.heading($0) })
  }

  static func reference(_ example: String) -> Column {
    Column(
      "reference", "réf", "ref", .ownReference,
      also: ["référence", "reference", "n°", "numéro", "number", "id", "code"],
      help: Bilingual(
        "Laissez vide pour une nouvelle ligne ; ne changez pas celles qui y sont.",
        "Leave empty for a new row; do not change the ones that are there."),
      example: Bilingual(example, example))
  }

  static let notes = Column(
    "notes", "notes", "notes", .sentences,
    also: ["remarque", "commentaire", "comment", "description"])
}
