public import Entities
public import People

/// The tables a dossier is made of, in the order people fill them.
public enum TableKind: String, CaseIterable, Hashable, Sendable {
  case programme, places, calendar, profiles, people, consents, encounters, verbatim, debriefs
  case astonishments, findings, hypotheses, prototypes, lives, feedback, friezes, figures
  case network, members, offers, asks, planDays, teams, blocks, materials
  case rosters, teamRules, presences, passings
  case enrichments
  case cards
  case errands

  /// The table, where each of its rows is a value of one kind; a life, a frieze and an allocation
  /// have several.
  var table: (any DossierTable.Type)? {
    switch self {
    case .programme: ProgrammeTable.self
    case .places: PlaceTable.self
    case .calendar: OccasionTable.self
    case .profiles: ProfileTable.self
    case .people: PersonTable.self
    case .consents: ConsentTable.self
    case .encounters: EncounterTable.self
    case .verbatim: VerbatimTable.self
    case .debriefs: DebriefTable.self
    case .astonishments: AstonishmentTable.self
    case .findings: FindingTable.self
    case .hypotheses: HypothesisTable.self
    case .prototypes: PrototypeTable.self
    case .feedback: FeedbackTable.self
    case .figures: FigureTable.self
    case .network: NetworkTable.self
    case .members: MemberTable.self
    case .offers: OfferTable.self
    case .asks: AskTable.self
    case .planDays: PlanDayTable.self
    case .teams: TeamTable.self
    case .blocks: BlockTable.self
    case .materials: MaterialTable.self
    case .teamRules: TeamRuleTable.self
    case .presences: PresenceTable.self
    case .passings: PassingTable.self
    case .enrichments: EnrichmentTable.self
    case .cards: KeptCardTable.self
    case .errands: ErrandTable.self
    case .lives, .friezes, .rosters: nil
    }
  }

  public var definition: TableDefinition {
    switch self {
    case .lives: LifeTable.definition
    case .rosters: RosterTable.definition
    default: table?.definition ?? FriezeTable.definition
    }
  }

  /// The letters of its rows' references, where they have some.
  public var letters: Reference.Kind? { table?.facts.kind }

  /// The table of a kind of thing.
  static func holding(_ facts: Facts) -> TableKind? { allCases.first { $0.table?.facts == facts } }

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
  /// Where the column that bears a name stands.
  private let places: [String: Int]

  init(
    _ kind: TableKind, _ title: Bilingual, also: [String] = [], purpose: Bilingual,
    natural: [String], columns: [Column]
  ) {
    (self.kind, self.title, self.purpose) = (kind, title, purpose)
    (self.natural, self.columns) = (natural, columns)
    names = Set(([title.french, title.english, kind.rawValue] + also).map { Plain.heading($0) })
    let places = columns.enumerated().flatMap { place, column in column.names.map { ($0, place) } }
    self.places = Dictionary(places) { first, _ in first }
  }

  public func column(_ key: String) -> Column? { columns.first { $0.key == key } }

  /// The column a heading names: as it is, or without what it says in brackets.
  func column(_ heading: Heading) -> Column? {
    (places[heading.whole] ?? places[heading.short] ?? heading.asked.flatMap { places[$0] })
      .map { columns[$0] }
      ?? (kind == .verbatim && [heading.whole, heading.short].contains(where: Spoken.isHeading)
        ? column("words") : nil)
  }
}

extension TableDefinition {
  /// The table of a kind of thing: its title, its columns and their order are those of its shape.
  ///
  /// - Parameters:
  ///   - order: columns that come first, where people read them in another order.
  ///   - left: fields that no column says.
  ///   - own: columns that are no field, by the one they stand for.
  ///   - guidance: what people are told of a column beside its name, by its code.
  init(
    _ kind: TableKind, of facts: Facts, also: [String] = [], purpose: Bilingual,
    natural: [String], order: [String] = [], without left: Set<String> = [],
    own: [String: Column] = [:], guidance: [String: Guidance] = [:]
  ) {
    let fields = facts.columns.compactMap { field -> Column? in
      // Rows of several columns stand in a table of their own.
      let isAlone = field.list == nil || facts.columns.count { $0.list == field.list } == 1
      guard isAlone, !left.contains(field.code) else { return nil }
      if let column = own[field.code] { return column }
      return Column(
        field, guidance[field.code] ?? (field.code == "notes" ? .notes : Guidance()))
    }
    let first = order.compactMap { key in fields.first { $0.key == key } }
    let reference = facts.kind.map { kind in
      Column.reference(
        Reference(kind, 1, deck: kind == .card ? "AF" : nil).description)
    }
    self.init(
      kind, facts.title, also: also, purpose: purpose, natural: natural,
      columns: [reference].compactMap { $0 } + first + fields.filter { !order.contains($0.key) })
  }

  /// Whether each row is a thing of its own, that a remark can be tied to: a step of a life, a
  /// line of a frieze or a place in a team is not.
  public var isOfThings: Bool { kind.table != nil }
}

/// A column: its heading in both languages, what it holds, a word of help, an example.
public struct Column: Sendable {
  /// What a cell of the column holds.
  public enum Kind: Sendable {
    /// Sentences as people write them, on as many lines as they like.
    case sentences
    case text, day, when, period, time, whole, figure, truth, list
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
  /// Whether a table is known by it, though a row may say nothing of it.
  let isExpected: Bool
  public let help: Bilingual
  public let example: Bilingual
  /// The field it is, where it is one.
  let field: ColumnFacts?
  let names: Set<String>

  /// The column of a field; none where one cell cannot hold it.
  init?(_ field: ColumnFacts, _ guidance: Guidance) {
    guard let kind = guidance.kind ?? Kind(field) else { return nil }
    (key, header, self.kind, self.field) = (field.code, field.label, kind, field)
    (isRequired, isExpected) = (guidance.isRequired, guidance.isRequired || guidance.isExpected)
    (help, example) = (guidance.help, guidance.example)
    names = Set(
      ([field.label.french, field.label.english] + guidance.also).map { Plain.heading($0) })
  }

  init(
    _ key: String, _ french: String, _ english: String, _ kind: Kind = .text,
    also: [String] = [], required: Bool = false, help: Bilingual = Bilingual("", ""),
    example: Bilingual = Bilingual("", "")
  ) {
    (self.key, self.kind, self.isRequired, isExpected) = (key, kind, required, required)
    (header, self.help, self.example) = (Bilingual(french, english), help, example)
    field = nil
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
}

extension Column.Kind {
  /// What a cell of a field holds, as the field says; none for what stands in rows of its own.
  fileprivate init?(_ field: ColumnFacts) {
    switch (field.asking, field.list) {
    case (.line, nil), (.codes, _): self = .text
    case (.sentences, _): self = .sentences
    case (.line, _): self = .list
    case (.whole, _): self = .whole
    case (.time, _): self = .time
    case (.fraction, _): self = .figure
    case (.truth, _): self = .truth
    case (.day, _): self = .day
    case (.moment, _): self = .when
    case (.choice(let codes), nil): self = .choice(ChoiceNames(codes))
    case (.choice(let codes), _): self = .choices(ChoiceNames(codes))
    case (.row(let target), let list):
      guard let table = TableKind.holding(target.facts) else { return nil }
      self = list == nil ? .row(of: table) : .rows(of: table)
    }
  }
}

/// What people are told of a column beside its name, and what else they may call it.
struct Guidance {
  /// What it holds, where its field does not tell.
  var kind: Column.Kind?
  var also: [String] = []
  var isRequired = false
  /// Whether the column is always there, though it may be empty.
  var isExpected = false
  var help = Bilingual("", "")
  var example = Bilingual("", "")

  init(
    _ kind: Column.Kind? = nil, also: [String] = [], required: Bool = false,
    expected: Bool = false,
    help: Bilingual = Bilingual("", ""), example: Bilingual = Bilingual("", "")
  ) {
    (self.kind, self.also, isRequired, isExpected) = (kind, also, required, expected)
    (self.help, self.example) = (help, example)
  }

  static let notes = Guidance(also: ["remarque", "commentaire", "comment", "description"])
}
