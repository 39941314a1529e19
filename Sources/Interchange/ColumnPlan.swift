import Entities
import People
import Words

/// What is done with each column of a grid, and with its rows.
struct ColumnPlan {
  struct Aside {
    let heading: Cell
    let reason: Diagnosis.SetAside.Reason
  }

  private(set) var positions: [String: Int] = [:]
  private(set) var unknown: [Cell] = []
  private(set) var aside: [Aside] = []
  private(set) var complaints: [Complaint] = []
  /// Whether an initial of family names that are not taken tells two first names apart.
  private(set) var takesInitials = false
  /// The columns that are each an answer to a question, when the words of rows are such answers.
  private(set) var questions: [Cell] = []
  private var isOfAnswers = false

  private let definition: TableDefinition
  private let body: ArraySlice<Row>
  private var taken: [String: Cell] = [:]
  private var references: [Cell] = []

  init(
    _ definition: TableDefinition, _ header: Row, _ body: ArraySlice<Row>,
    uses: [Int: ColumnUse], kept: Set<String>
  ) {
    (self.definition, self.body) = (definition, body)
    let cells = header.cells + Self.bare(body, under: header)
    for cell in cells { if let use = uses[cell.place.column ?? 0] { take(cell, as: use) } }
    let told = Set(taken.keys)
    for cell in cells where uses[cell.place.column ?? 0] == nil { place(cell, told, kept) }
    settleReferences()
    settleQuestions()
    positions = taken.compactMapValues(\.place.column)
    if isOfAnswers, positions["themes"] == nil {
      let filled = (cells + body.flatMap(\.cells)).compactMap(\.place.column)
      positions["themes"] = (filled.max() ?? 0) + 1
    }
    unknown.sort { ($0.place.column ?? 0) < ($1.place.column ?? 0) }
  }

  /// A heading for each column that has none and is filled somewhere.
  private static func bare(_ rows: ArraySlice<Row>, under header: Row) -> [Cell] {
    let headed = Set(header.cells.compactMap(\.place.column))
    let filled = Set(rows.flatMap { $0.cells.compactMap(\.place.column) })
    return filled.subtracting(headed).sorted().map { column in
      let (file, tab) = (header.cells.first?.place.file ?? "", header.cells.first?.place.tab)
      let place = CellPlace(file: file, tab: tab, line: header.line, column: column)
      return Cell("Col. " + (place.letters ?? ""), at: place)
    }
  }

  /// What someone says a column is.
  private mutating func take(_ cell: Cell, as use: ColumnUse) {
    switch use {
    case .kept: unknown.append(cell)
    case .aside: aside.append(Aside(heading: cell, reason: .told))
    case .column(let name) where means(name, \.initial) && definition.column(called: name) == nil:
      aside.append(Aside(heading: cell, reason: .told))
      takesInitials = true
    case .column(let name):
      guard let column = definition.column(called: name) else {
        let known = definition.columns.flatMap { [$0.header.french, $0.header.english] }
        complaints.append(
          Complaint(
            .unknownUse(
              name, of: cell.words, table: definition.title,
              nearest: Spelling.nearest(to: name, among: known)), at: cell.place))
        return
      }
      if isWords(column) { questions.append(cell) }
      if taken[column.key] == nil {
        taken[column.key] = cell
      } else if !isWords(column) {
        complaints.append(Complaint(.doubledColumn(column.header.french), at: cell.place))
      }
    }
  }

  /// A word of ours, in either language.
  private func means(_ word: String, _ ours: (QuestionsWording) -> String) -> Bool {
    Language.allCases.contains { ours(Wording.of($0).questions) == word.lowercased() }
  }

  private func isWords(_ column: Column) -> Bool {
    definition.kind == .verbatim && column.key == "words"
  }

  /// What a heading says by itself. What someone told comes first.
  private mutating func place(_ cell: Cell, _ told: Set<String>, _ kept: Set<String>) {
    let heading = Heading(cell.words)
    guard let column = definition.column(heading) else {
      return placeUnknown(cell, heading, kept)
    }
    if column.key == "reference" {
      references.append(cell)
    } else if told.contains(column.key) {
      unknown.append(cell)
    } else if let other = taken[column.key] {
      double(cell, other, column)
    } else {
      taken[column.key] = cell
      if column.key == "notes", isOfPeople { askOfContacts(in: newCells(under: cell), cell) }
    }
  }

  /// Two headings of one column: beside « prénom », « nom » is a family name.
  private mutating func double(_ cell: Cell, _ other: Cell, _ column: Column) {
    if column.key == "profile", definition.kind == .verbatim, taken["speaker"] == nil {
      let who = [other, cell].filter { Self.speakers.contains(Plain.heading($0.words)) }
      if who.count == 1 {
        taken["profile"] = who[0].place == cell.place ? other : cell
        taken["speaker"] = who[0]
        return
      }
    }
    let surnames = [other, cell].filter { Self.familyNames.contains(Plain.heading($0.words)) }
    guard surnames.count == 1, namesPeople(column) else {
      complaints.append(Complaint(.doubledColumn(cell.words), at: cell.place))
      return
    }
    taken[column.key] = surnames[0].place == cell.place ? other : cell
    setAside(surnames[0], .familyName)
  }

  /// What says who spoke where another column says their profile.
  private static let speakers = Headings.plain(["qui", "who", "auteur", "author", "locuteur"])
  private static let familyNames = Headings.plain(["nom", "name"])

  private func namesPeople(_ column: Column) -> Bool {
    if case .row(of: .people) = column.kind { return true }
    return column.key == "name" && isOfPeople
  }

  private var isOfPeople: Bool { definition.kind == .people || definition.kind == .members }

  private mutating func placeUnknown(_ cell: Cell, _ heading: Heading, _ kept: Set<String>) {
    if kept.contains(Plain.heading(cell.words)) {
      unknown.append(cell)
    } else if Headings.proofs.contains(Plain.heading(cell.words)), definition.kind == .verbatim {
      aside.append(Aside(heading: cell, reason: .proof))
    } else if heading.isFurniture, !isOfPeople {
      aside.append(Aside(heading: cell, reason: .furniture))
    } else if let data = PersonalData.of(heading) ?? PersonalData.of(cells(under: cell)),
      !Self.impersonal.contains(definition.kind)
    {
      setAside(cell, data)
    } else {
      unknown.append(cell)
      askOfNames(under: cell)
      askOfContacts(in: cells(under: cell), cell)
      if holdsWords(cell, heading) {
        complaints.append(
          Complaint(.wordsUnknown(cell.words, table: definition.title), at: cell.place))
      }
    }
  }

  /// A telephone number or an address in a few cells, or among other words, is asked about too.
  private mutating func askOfContacts(in cells: [Cell], _ heading: Cell) {
    guard definition.isOfThings, !Self.impersonal.contains(definition.kind),
      let data = PersonalData.anywhere(in: cells)
    else { return }
    complaints.append(
      Complaint(.personalColumn(heading.words, data, table: definition.title), at: heading.place))
  }

  /// What stands under a heading in rows that bear no reference of ours: of the others, it was kept
  /// already.
  private func newCells(under heading: Cell) -> [Cell] {
    body.filter { row in row.cells.first.map { Reference($0.words) == nil } ?? true }
      .compactMap { $0.cell(heading.place.column ?? 0) }
  }

  /// Names of people, first and last, are never kept beside words without a question.
  private mutating func askOfNames(under cell: Cell) {
    let cells = cells(under: cell).prefix(200)
    guard definition.isOfThings, !Self.impersonal.contains(definition.kind), !cells.isEmpty else {
      return
    }
    let named = cells.map(\.words).filter(NameShape.isOfSomeone)
    guard named.count * 2 >= cells.count else { return }
    let person = definition.columns.first {
      if case .row(of: .people) = $0.kind { $0.field?.matter != .mention } else { false }
    }
    complaints.append(
      Complaint(
        .familyNames(
          cell.words, named, column: person?.header ?? Bilingual("prénom", "first name"),
          isUnknown: true), at: cell.place))
  }

  /// Whether words that someone said would be lost there: as a column of a table that has none,
  /// they are neither quoted nor found.
  private func holdsWords(_ cell: Cell, _ heading: Heading) -> Bool {
    guard definition.kind != .verbatim, definition.isOfThings else { return false }
    let cells = cells(under: cell)
    if cells.isEmpty { return false }
    return Spoken.isHeading(heading.whole)
      || (Self.wordless.contains(definition.kind) && Spoken.areSentences(cells))
  }

  private static let wordless: Set<TableKind> = [.people, .members, .profiles, .consents]

  /// The telephone of an agency is no one’s.
  private static let impersonal: Set<TableKind> = [
    .programme, .places, .calendar, .profiles, .network, .figures,
  ]

  /// In a table of people it is asked about; elsewhere it is not taken, and that is said.
  private mutating func setAside(_ cell: Cell, _ data: PersonalData) {
    if isOfPeople {
      complaints.append(
        Complaint(.personalColumn(cell.words, data, table: definition.title), at: cell.place))
    } else {
      aside.append(Aside(heading: cell, reason: .personal(data)))
    }
  }

  private func cells(under heading: Cell) -> [Cell] {
    body.compactMap { $0.cell(heading.place.column ?? 0) }
  }
}

extension ColumnPlan {
  /// The column of our references, if one holds some; those of another program are set aside.
  private mutating func settleReferences() {
    let ours = references.filter { !isForeign(cells(under: $0)) }
    if taken["reference"] == nil { taken["reference"] = ours.first }
    for cell in ours.dropFirst() {
      complaints.append(Complaint(.doubledColumn(cell.words), at: cell.place))
    }
    for cell in references where !ours.contains(cell) {
      aside.append(Aside(heading: cell, reason: .foreignReferences))
    }
  }

  /// Whether none of them is one of ours, nor meant to be: « V_0412 » is.
  private func isForeign(_ cells: [Cell]) -> Bool {
    guard let letters = definition.kind.letters, !cells.isEmpty else { return false }
    return !cells.contains { cell in
      let words = cell.words
      let plain = Plain.words(words)
      return Reference(words) != nil || ["exemple", "example"].contains { plain.hasPrefix($0) }
        || plain.replacing(" ", with: "").wholeMatch(of: /[a-z]{1,2}\d{1,6}/) != nil
          && plain.hasPrefix(letters.rawValue.lowercased())
    }
  }

  /// A column told to be the words is a question when it reads so, or when it is not alone.
  private mutating func settleQuestions() {
    isOfAnswers =
      questions.count > 1 || questions.contains { $0.words.hasSuffix("?") && $0.words.count > 1 }
    if !isOfAnswers { questions = [] }
  }

  /// Whether a column is one of several answers that are each a row.
  func isQuestion(_ column: Int) -> Bool { questions.contains { $0.place.column == column } }

  /// The rows as the table holds them, and the lines of those that say nothing it holds.
  func rows(_ body: ArraySlice<Row>) -> (filled: [Row], empty: [Int]) {
    let known = Set(positions.values)
    let isPartial = !aside.isEmpty || !unknown.isEmpty
    var (filled, empty) = ([Row](), [Int]())
    for row in body {
      let answers = isOfAnswers ? answers(of: row) : [row]
      let isEmpty = isPartial && !row.cells.contains { known.contains($0.place.column ?? 0) }
      if answers.isEmpty || (isEmpty && !isOfAnswers) {
        empty.append(row.line)
      } else {
        filled += answers
      }
    }
    return (filled, empty)
  }
}
