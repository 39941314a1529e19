import Entities
import Foundation
import People

/// Who each row is: by its reference, else by what tells rows apart, else someone new.
extension MergingDesk {
  func identify<Table: DossierTable>(_ table: Table.Type) {
    let kind = Table.definition.kind
    for recognised in tables[kind] ?? [] {
      let records = recognised.rows.map { Record(table: recognised, row: $0) }
      let references = records.map { reference(of: $0, letters: Table.letters, kind: kind) }
      let sheet = enter(references, of: records, in: kind)
      let isNew = recognised.isNew && Table.letters != nil
      var lookout = lookout(Table.self, in: recognised, claimed: sheet)
      let returned = returning(Table.self, in: recognised, records)
      let claimed = sheet.union(returned.compactMap(\.self))
      var known =
        isNew || lookout != nil ? [:] : candidates(Table.self, in: recognised, claimed: claimed)
      for (at, (record, reference)) in zip(records, references).enumerated() {
        let id: UUID
        if let reference, let told = directory.id(of: reference, in: kind) {
          id = told
        } else if let told = Table.identity(told: record) {
          id = told
        } else if let told = returned[at] {
          id = told
        } else if var watched = lookout {
          id = find(record, by: &watched) ?? newID()
          lookout = watched
        } else {
          let alike = key(of: record)
          id = choose(Table.self, among: &known[alike, default: []], for: record) ?? newID()
        }
        settle(Table.self, record, id, reference)
      }
    }
  }

  /// New references of a sheet get their identity first: what is claimed cannot be guessed.
  private func enter(
    _ references: [Reference?], of records: [Record], in kind: TableKind
  ) -> Set<UUID> {
    var first: [Reference: CellPlace] = [:]
    for identity in identities[kind] ?? [] {
      if let reference = identity.reference {
        first[reference] = identity.record.place(of: "reference")
      }
    }
    var claimed: Set<UUID> = []
    for (record, reference) in zip(records, references) {
      guard let reference else { continue }
      let place = record.place(of: "reference")
      if let first = first[reference] {
        let fact = Complaint.Fact.doubledReference(reference.description, first: first)
        complaints.append(Complaint(fact, at: place))
      }
      first[reference] = place
      let id = directory.id(of: reference, in: kind) ?? newID()
      directory.enter(id, in: kind, reference: reference, name: "")
      claimed.insert(id)
    }
    return claimed
  }

  /// Rows of the dossier that no reference claims, by what tells them apart.
  private func candidates<Table: DossierTable>(
    _ table: Table.Type, in recognised: RecognisedTable, claimed: Set<UUID>
  ) -> [String: [Table.Value]] {
    let columns = keyColumns(of: recognised)
    let taken = claimed.union((identities[Table.definition.kind] ?? []).map(\.id))
    return before[Table.Value.self].reduce(into: [:]) { known, value in
      guard !taken.contains(Table.id(of: value)) else { return }
      let cells = Table.cells(of: value, in: names)
      known[key(columns, of: Table.definition.kind, isKept: true) { cells[$0] ?? "" }, default: []]
        .append(value)
    }
  }

  /// The one that a row says most alike, the first of several; none where the row says otherwise
  /// what makes such a thing what it is.
  private func choose<Table: DossierTable>(
    _ table: Table.Type, among values: inout [Table.Value], for record: Record
  ) -> UUID? {
    var best: (place: Int, crossed: Int, agreed: Int)?
    for (place, value) in values.enumerated() {
      let said = comparison(of: record, with: Table.cells(of: value, in: names))
      guard !said.crossed.contains(where: Table.definition.kind.tells),
        !isOtherwise(record, than: Table.id(of: value))
      else { continue }
      let found = (place, said.crossed.count, said.agreed)
      if best.map({ (-$0.crossed, $0.agreed) < (-found.1, found.2) }) ?? true { best = found }
    }
    return best.map { Table.id(of: values.remove(at: $0.place)) }
  }

  /// Whether a column that nobody expected tells two voices apart, as those that are known do.
  private func isOtherwise(_ record: Record, than id: UUID) -> Bool {
    let kind = record.table.definition.kind
    return kind.isSaid && !notes.crossed(record, of: id).isEmpty
  }

  private func settle<Table: DossierTable>(
    _ table: Table.Type, _ record: Record, _ id: UUID, _ told: Reference?
  ) {
    lookAtRow()
    let kind = Table.definition.kind
    let old = told == nil ? reference(of: id, in: Table.self) : nil
    let reference = told ?? old ?? Table.letters.map { newReference($0, in: kind) }
    let name = record[Table.definition.natural[0]]?.text ?? ""
    let isNamed = Table.letters != .encounter && Table.letters != .debrief
    directory.enter(id, in: kind, reference: reference, name: isNamed ? name : "")
    if let foreign = record.foreignReference { directory.enter(id, in: kind, foreign: foreign) }
    names.call(id, reference?.description ?? name)
    identities[kind, default: []].append(Identity(record: record, id: id, reference: reference))
  }

  private func reference<Table: DossierTable>(of id: UUID, in table: Table.Type) -> Reference? {
    guard Table.letters != nil, let name = names.called(id) else { return nil }
    return Reference(name)
  }

  /// A number alone counts rows and is no reference.
  private func reference(
    of record: Record, letters: Reference.Kind?, kind: TableKind
  ) -> Reference? {
    guard let letters, let cell = record["reference"], !cell.words.allSatisfy(\.isNumber) else {
      return nil
    }
    let typed = Reference(cell.words)
    let isFromCard = typed?.deck != nil && Reference.Kind.fromCards.contains(letters)
    guard let reference = typed, reference.kind == letters || isFromCard else {
      complaints.append(cell.misread(.reference(letters == .card ? "AF" : letters.rawValue)))
      return nil
    }
    refuseErased(reference, at: cell.place, in: kind)
    return reference.borne(by: letters)
  }
}

/// What tells rows apart, written in one way whatever the hand.
extension MergingDesk {
  func keyColumns(of table: RecognisedTable) -> [Column] {
    table.definition.natural.filter { table.positions[$0] != nil }
      .compactMap { table.definition.column($0) }
  }

  func key(of record: Record) -> String {
    let columns = keyColumns(of: record.table)
    let dated = Set(columns.filter(\.isDated).map(\.key))
    return key(columns, of: record.table.definition.kind) { key in
      record[key].map { dated.contains(key) ? $0.measure : $0.words } ?? ""
    }
  }

  func key(
    _ columns: [Column], of kind: TableKind, isKept: Bool = false, _ text: (String) -> String
  ) -> String {
    columns.map { column in
      // A quote may come back after its profile was widened: which one it is, is compared later.
      if kind == .verbatim, column.key == "profile" {
        return text(column.key).isBlank ? "" : "+"
      }
      return canonical(text(column.key), column.kind, isKept: isKept)
    }.joined(separator: "\n")
  }

  /// - Parameter isKept: whether it is said here, so that references in it are ours.
  func canonical(_ text: String, _ kind: Column.Kind, isKept: Bool = false) -> String {
    switch kind {
    case .day, .when:
      return WrittenDate(text)?.when?.description ?? Plain.words(text)
    case .period: return WrittenDate.period(text)?.start.description ?? Plain.words(text)
    case .row(let table):
      let found = isKept ? directory.ours(text, in: table) : directory.find(text, in: table)
      if case .one(let id) = found { return id.uuidString }
    case .choice(let choices):
      if let position = choices.position(of: text) { return "\(position)" }
    case .choices(let choices):
      let items = Listed.items(text).map { choices.position(of: $0) ?? -1 }
      return items.sorted().map(String.init).joined(separator: " ")
    default: break
    }
    let words = Plain.words(text)
    return words.isEmpty ? Plain.trimmed(text) : words
  }
}

extension Column {
  fileprivate var isDated: Bool {
    switch kind {
    case .day, .when, .period: true
    default: false
    }
  }
}
