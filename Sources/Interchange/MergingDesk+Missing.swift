import Entities
import Foundation
import Reciprocity
import People

/// Profiles, places and people that rows name and no table describes: made, and said.
extension MergingDesk {
  func createMissing() {
    for kind in TableKind.allCases {
      for table in tables[kind] ?? [] {
        let columns = table.definition.columns.filter { table.positions[$0.key] != nil }
        for column in columns { createMissing(in: table, column) }
      }
    }
    askOfNamedProfiles()
  }

  private func createMissing(in table: RecognisedTable, _ column: Column) {
    let (target, isList): (TableKind, Bool)
    switch column.kind {
    case .row(let named): (target, isList) = (named, false)
    case .rows(let named): (target, isList) = (named, true)
    default: return
    }
    guard [.profiles, .places, .people].contains(target) else { return }
    for row in table.rows {
      guard let cell = row.cell(table.positions[column.key] ?? 0) else { continue }
      let isOne = !isList || cell.items.count == 1
      if target == .people, isOne, createNewcomer(cell, in: table, column) { continue }
      if target == .people { checkTrade(cell, in: table, column) }
      let names = isList ? directory.items(of: cell, in: target) : [cell.text]
      for name in names where Reference(name) == nil && !name.isBlank {
        guard case .none = directory.find(name, in: target) else { continue }
        // What someone types is kept as it is; what sheets hold around a name is nobody's.
        let written = cell.place.file.isEmpty ? name : name.withoutBlanksAround
        create(
          written, in: target, role: role(of: column, in: table), at: cell.place,
          under: table.heading(of: column.key))
      }
    }
  }

  /// Makes someone whom an answer says to be new, though others are called so; once for a name.
  private func createNewcomer(_ cell: Cell, in table: RecognisedTable, _ column: Column) -> Bool {
    guard case .someoneNew = answers.who(cell.words, at: cell.place) else { return false }
    let plain = Plain.words(cell.words)
    if newcomers[plain] == nil {
      if case .none = directory.find(cell.words, in: .people) { return false }
      newcomers[plain] = create(
        cell.text.withoutBlanksAround, in: .people, role: role(of: column, in: table),
        at: cell.place, under: nil)
    }
    if let id = newcomers[plain] { directory.enter(newcomer: id, at: cell.place) }
    return true
  }

  private func role(of column: Column, in table: RecognisedTable) -> Role {
    // Those whom rules of teams name are put in teams.
    column.field?.matter == .mention && table.definition.kind != .teamRules
      ? .resident : .participant
  }

  @discardableResult
  private func create(
    _ name: String, in table: TableKind, role: Role, at place: CellPlace, under heading: Cell?
  ) -> UUID {
    if table == .people {
      checkName(name, at: place)
      let isDoubtful =
        Voices.isDoubtful(name) || role == .participant && Voices.isHardlyAName(name)
      let isAsked = heading.map { tradeColumns.contains($0.place) } ?? false
      if !isAsked, !place.file.isEmpty, isDoubtful, !answers.keepsName(name) {
        complaints.append(Complaint(.whichVoice(name), at: place))
      }
    }
    if table == .profiles { checkProfile(name, at: place, under: heading) }
    if table == .places { checkPlace(name, at: place) }
    let id = newID()
    let reference = table == .people ? newReference(.person, in: .people) : nil
    do {
      switch table {
      case .profiles: named.profiles.append(try Profile(id: Identifier(id), name: name))
      case .places: named.places.append(try Place(id: Identifier(id), name: name))
      default: try meet(name, as: role, id: id, reference ?? Reference(.person, 1))
      }
    } catch {
      complaints.append(Complaint(.refusal(error), at: place))
    }
    directory.enter(id, in: table, reference: reference, name: name)
    names.call(id, reference?.description ?? name)
    let item = Diagnosis.Item(table: table, name: name, place: place)
    missing[id] = item
    diagnosis.created.append(item)
    return id
  }

  func meet(
    _ name: String, as role: Role, id: UUID, _ reference: Reference
  ) throws(Refusal) {
    let person = try Person(id: Identifier(id), reference: reference, name: name, roles: [role])
    named.people.append(person)
    names.meet(person)
  }

  /// A place that is called by someone's name is asked about too.
  func checkPlace(_ name: String, at place: CellPlace) {
    guard isAsked(at: place), !answers.keepsPlace(name) else { return }
    if NameShape.looksLikeSomeonesPlace(name) {
      complaints.append(Complaint(.nameInPlace(name), at: place))
    }
  }

  /// Someone new is known by a first name, unless it is said again.
  func checkName(_ name: String, at place: CellPlace) {
    guard isAsked(at: place), !answers.keepsName(name) else { return }
    var isMore =
      NameShape.isFullName(name) || NameShape.isTitled(name) || ProfileShape.isCivil(name)
      || NameShape.isContact(name) || NameShape.isSeveral(name) || NameShape.isDescribed(name)
    if NameShape.isInitialled(name) {
      // « Léa M. » may be the Léa who is known.
      if case .none = directory.find(NameShape.firstName(of: name), in: .people) {
      } else {
        isMore = true
      }
    }
    if isMore {
      complaints.append(Complaint(.fullName(name), at: place))
    } else {
      checkErased(name, at: place)
    }
  }

  /// The names of those whom tables of people and of profiles describe for the first time.
  func checkNames() {
    let people = Set(before.people.map(\.id.value))
    for identity in identities[.people] ?? [] where !people.contains(identity.id) {
      guard identity.record["reference"] == nil, let cell = identity.record["name"] else {
        continue
      }
      checkName(cell.words, at: cell.place)
    }
    let profiles = Set(before.profiles.map(\.id.value))
    for identity in identities[.profiles] ?? [] where !profiles.contains(identity.id) {
      guard let cell = identity.record["name"] else { continue }
      checkProfile(cell.words, at: cell.place, under: nil)
    }
    let places = Set(before.places.map(\.id.value))
    for identity in identities[.places] ?? [] where !places.contains(identity.id) {
      guard let cell = identity.record["name"] else { continue }
      checkPlace(cell.words, at: cell.place)
    }
  }

  /// Profiles only named that are said in nearly the same words as another.
  func findAlike() {
    let new = diagnosis.created.filter { $0.table == .profiles }.map(\.name)
    guard !new.isEmpty else { return }
    diagnosis.alike = Likeness.groups(new, among: dossier.profiles.map(\.name))
  }
}
