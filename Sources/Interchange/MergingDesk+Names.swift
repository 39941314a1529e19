import Entities
import People
import Words

/// Columns that name people where they should not, or by more than a first name: one question for
/// each, rather than one for each cell.
extension MergingDesk {
  /// Profiles of a column that look like names.
  struct NamedColumn {
    let heading: Cell
    var names: [(name: String, place: CellPlace)] = []
  }

  /// As many names as are answered one by one.
  private static let few = 2

  /// A profile that looks like a name is asked about, once, before it is written.
  ///
  /// - Parameter heading: that of its column; none where profiles are described, each by a row.
  func checkProfile(_ name: String, at place: CellPlace, under heading: Cell?) {
    guard isAsked(at: place), !answers.keepsProfile(name),
      heading.map({ answers.profile($0.words) == nil }) ?? true
    else { return }
    var doubt = ProfileShape.doubt(name)
    if case .none = directory.find(name, in: .people) {} else { doubt = .named }
    guard let heading, !place.file.isEmpty else {
      if doubt == .named { complaints.append(Complaint(.nameInProfile(name), at: place)) }
      return
    }
    if doubt == .none { return }
    namedColumns[heading.place, default: NamedColumn(heading: heading)].names
      .append((name, place))
  }

  /// Asks of a whole column where many of its profiles are names alone.
  func askOfNamedProfiles() {
    for column in namedColumns.values {
      let alone = column.names.filter { ProfileShape.isNameAlone($0.name) }
      let isOfNames = Set(alone.map { Plain.words($0.name) }).count > Self.few
      for (name, place) in column.names where !isOfNames || !ProfileShape.isNameAlone(name) {
        complaints.append(Complaint(.nameInProfile(name), at: place))
      }
      if isOfNames {
        complaints.append(
          Complaint(
            .namesInProfiles(alone.map(\.name), column: column.heading.words),
            at: column.heading.place))
      }
    }
  }

  /// Asks once of columns of people that name trades: « maçon », « une coiffeuse ».
  func askOfTrades() {
    for table in tables.values.joined() where !table.file.isEmpty && !table.isNew {
      for column in table.definition.columns where column.namesPeople(in: table.definition.kind) {
        guard let heading = table.heading(of: column.key), let at = heading.place.column,
          !table.told.contains(at)
        else { continue }
        let names = table.rows.compactMap { $0.cell(at)?.words }
        let trades = names.filter {
          Voices.isATrade($0) && !Voices.isHardlyAName($0) && !answers.keepsName($0)
        }
        guard !trades.isEmpty, trades.count * 2 >= names.count else { continue }
        tradeColumns.insert(heading.place)
        complaints.append(
          Complaint(.tradesAsPeople(trades, column: heading.words), at: heading.place))
      }
    }
  }

  /// A trade among names, where its column was not asked about as a whole.
  func checkTrade(_ cell: Cell, in table: RecognisedTable, _ column: Column) {
    guard !table.file.isEmpty, column.namesPeople(in: table.definition.kind),
      Voices.isATrade(cell.words), !Voices.isHardlyAName(cell.words),
      !answers.keepsName(cell.words), let heading = table.heading(of: column.key),
      !table.told.contains(heading.place.column ?? 0), !tradeColumns.contains(heading.place)
    else { return }
    guard case .none = directory.find(cell.words, in: .people) else { return }
    complaints.append(Complaint(.whichVoice(cell.words), at: cell.place))
  }

  /// Asks of columns of people that hold family names, where nobody said what they are.
  func askOfFamilyNames() {
    for table in tables.values.joined() where !table.file.isEmpty && !table.isNew {
      for column in table.definition.columns where column.namesPeople(in: table.definition.kind) {
        askOfFamilyNames(in: table, column)
      }
    }
  }

  private func askOfFamilyNames(in table: RecognisedTable, _ column: Column) {
    guard let heading = table.heading(of: column.key), let at = heading.place.column,
      !table.told.contains(at), !Headings.firstNames.contains(Plain.heading(heading.words))
    else { return }
    let names = table.rows.compactMap { $0.cell(at) }.filter { cell in
      answers.who(cell.words, at: cell.place) == nil && !answers.keepsName(cell.words)
    }
    let (known, others) = names.reduce(into: ([Cell](), [Cell]())) { sorted, cell in
      if isKnown(cell.words) { sorted.0.append(cell) } else { sorted.1.append(cell) }
    }
    let lone = others.filter { ProfileShape.isLone($0.words) }
    let shouted = lone.filter { !$0.words.contains(where: \.isLowercase) }
    let isOfFamilies =
      known.isEmpty && Headings.plainNames.contains(Plain.heading(heading.words))
    let doubtful = shouted.isEmpty ? isOfFamilies ? lone : [] : shouted
    guard !doubtful.isEmpty else { return }
    complaints.append(
      Complaint(
        .familyNames(
          heading.words, doubtful.map(\.words), column: column.header, isUnknown: false),
        at: heading.place))
  }

  /// Whether a name is someone known here, or begins by a known first name.
  private func isKnown(_ name: String) -> Bool {
    if before.people.contains(where: { Plain.words($0.name) == Plain.words(name) }) { return true }
    return NameShape.looksLikeName(name) || Reference(name) != nil
  }
}

extension Column {
  func namesPeople(in table: TableKind) -> Bool {
    if case .row(of: .people) = kind { return field?.matter != .mention }
    return key == "name" && [.people, .members].contains(table)
  }
}

extension Headings {
  static let firstNames = plain(["prénom", "first name", "alias", "prénom ou alias", "pseudo"])
  /// What may be said of a first name as of a family name.
  static let plainNames = plain(["nom", "name", "noms", "names"])
}
