import Atelier
import Entities
import Foundation
import People
import Reciprocity
import Words

/// What each row says, laid beside what was known.
extension MergingDesk {
  func build<Table: DossierTable>(_ table: Table.Type) {
    let kind = Table.definition.kind
    guard let identities = identities[kind] else { return }
    var values = dossier[Table.Value.self]
    let position = Dictionary(
      values.enumerated().map { (Table.id(of: $1), $0) }
    ) { first, _ in first }
    for identity in identities where hasRequired(identity.record) {
      let old = position[identity.id].map { values[$0] }
      guard let value = value(Table.self, of: identity, old: old) else { continue }
      if let at = position[identity.id] { values[at] = value } else { values.append(value) }
      let isAside = aside.contains(identity.record.place())
      let noted = isAside ? [] : notes.note(identity.record, of: identity.id)
      note(Table.self, identity, old: old, new: value, noted: noted)
    }
    dossier[Table.Value.self] = values
    noteLeftAlone(Table.self)
  }

  func hasRequired(_ record: Record) -> Bool {
    let missing = record.table.definition.columns.filter {
      $0.isRequired && record.has($0.key) && record[$0.key] == nil
    }
    complaints += missing.map { Complaint(.missing($0.header), at: record.place(of: $0.key)) }
    return missing.isEmpty
  }

  private func value<Table: DossierTable>(
    _ table: Table.Type, of identity: Identity, old: Table.Value?
  ) -> Table.Value? {
    lookAtRow()
    var reader = RecordReader(
      settled(Table.self, identity.record, old: old), directory: directory)
    defer { complaints += reader.complaints }
    do {
      return try Table.value(
        from: &reader, id: identity.id, reference: identity.reference, old: old)
    } catch {
      if reader.complaints.isEmpty { complain(error, about: identity.record) }
      return nil
    }
  }

  /// What a value refuses to be, said at its row.
  func complain(_ error: any Error, about record: Record) {
    let fact: Complaint.Fact
    switch error {
    case let refusal as Refusal: fact = .refusal(refusal)
    case let unfit as Unfit: fact = .unfit(unfit)
    case let unwelcome as Unwelcome: fact = .unwelcome(unwelcome)
    case let refusal as LifeRefusal: fact = .life(refusal)
    case let fault as PlanFault: fact = .plan(fault)
    default: fact = .refused(.why(error))
    }
    complaints.append(Complaint(fact, at: record.place()))
  }

  private func note<Table: DossierTable>(
    _ table: Table.Type, _ identity: Identity, old: Table.Value?, new: Table.Value,
    noted: [Notebook.Noted]
  ) {
    let kind = Table.definition.kind
    let item = Diagnosis.Item(
      table: kind, name: called(old ?? new), place: identity.record.place())
    guard let old else {
      diagnosis.added.append(item)
      return
    }
    if old == new, noted.isEmpty {
      diagnosis.unchanged[kind, default: 0] += 1
      return
    }
    let both = [names, names.inEnglish]
    let cells = moved(
      Table.definition.columns, both.map { Table.cells(of: old, in: $0) },
      both.map { Table.cells(of: new, in: $0) })
    diagnosis.changed.append(
      Diagnosis.Change(item: item, cells: cells + noted.map(\.cell)))
  }

  /// The cells that say something else, in both languages.
  func moved(
    _ columns: [Column], _ was: [[String: String]], _ now: [[String: String]]
  ) -> [Diagnosis.Change.Cell] {
    columns.filter { was[0][$0.key] ?? "" != now[0][$0.key] ?? "" }.map { column in
      func said(_ cells: [[String: String]]) -> Bilingual {
        Bilingual(cells[0][column.key] ?? "", cells[1][column.key] ?? "")
      }
      return Diagnosis.Change.Cell(column: column.header, was: said(was), now: said(now))
    }
  }

  /// What people call a row: its reference, else its name, else what tells it apart.
  func called<Value: Entity>(_ value: Value) -> String {
    if let name = names.called(value.id.value), !name.isBlank, Value.facts.kind != nil {
      return name
    }
    guard let kind = TableKind.holding(Value.facts), let table = kind.table else {
      return names.called(value.id.value) ?? ""
    }
    return called(value, on: table)
  }

  private func called<Value: Entity, Table: DossierTable>(
    _ value: Value, on table: Table.Type
  ) -> String {
    guard let value = value as? Table.Value else { return "" }
    let cells = Table.cells(of: value, in: names)
    return Table.definition.natural.compactMap { cells[$0] }.filter { !$0.isBlank }
      .joined(separator: ", ")
  }

  private func noteLeftAlone<Table: DossierTable>(_ table: Table.Type) {
    let kind = Table.definition.kind
    let present = Set((identities[kind] ?? []).map(\.id))
    for value in before[Table.Value.self] where !present.contains(Table.id(of: value)) {
      diagnosis.leftAlone.append(Diagnosis.Item(table: kind, name: called(value), place: nil))
    }
  }

  /// Quotes without a reference that begin or end like one gone from the sheet.
  func findRewordings() {
    let old = Set(before.verbatim.map(\.id.value))
    let present = Set((identities[.verbatim] ?? []).map(\.id))
    var gone: [String: Reference] = [:]
    for verbatim in before.verbatim where !present.contains(verbatim.id.value) {
      for end in ends(of: verbatim.words) { gone[end] = verbatim.reference }
    }
    guard !gone.isEmpty else { return }
    for identity in identities[.verbatim] ?? []
    where !old.contains(identity.id) && identity.record["reference"] == nil {
      let found = ends(of: identity.record["words"]?.words ?? "").compactMap { gone[$0] }.first
      guard let found, let name = identity.reference?.description else { continue }
      let item = Diagnosis.Item(table: .verbatim, name: name, place: identity.record.place())
      diagnosis.reworded.append(
        Diagnosis.Rewording(item: item, resembles: found.description))
    }
  }

  private func ends(of words: String) -> [String] {
    let plain = Plain.words(words)
    return ["<" + plain.prefix(16), ">" + plain.suffix(16)]
  }
}

extension Bilingual {
  /// Why a row is refused: as its error says it, else that it is.
  static func why(_ error: any Error) -> Bilingual {
    func said(_ wording: Wording) -> String {
      (error as? any Sayable)?.said(in: wording) ?? wording.tables.refusedRow
    }
    return Bilingual(said(.french), said(.english))
  }
}
