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
      let names = isList ? directory.items(of: cell, in: target) : [cell.text]
      for name in names where Reference(name) == nil && !name.isBlank {
        guard case .none = directory.find(name, in: target) else { continue }
        create(
          name.withoutBlanksAround, in: target, role: role(of: column, in: table),
          at: cell.place)
      }
    }
  }

  private func role(of column: Column, in table: RecognisedTable) -> Role {
    ["collectedBy", "ledBy", "author"].contains(column.key) ? .resident : .participant
  }

  private func create(_ name: String, in table: TableKind, role: Role, at place: CellPlace) {
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
    diagnosis.created.append(Diagnosis.Item(table: table, name: name, place: place))
  }

  private func meet(
    _ name: String, as role: Role, id: UUID, _ reference: Reference
  ) throws(Refusal) {
    let person = try Person(id: Identifier(id), reference: reference, name: name, roles: [role])
    named.people.append(person)
    names.meet(person)
  }

  /// A member is the person of that first name who is said to be a member, else someone new.
  func findPeopleOfMembers() {
    var known: [String: [UUID]] = [:]
    for person in before.people where person.roles.contains(.member) {
      known[Plain.words(person.name), default: []].append(person.id.value)
    }
    for identity in identities[.people] ?? [] {
      let roles = identity.record["roles"]?.items.map { Labels.role.value(named: $0) } ?? []
      let name = Plain.words(identity.record["name"]?.words ?? "")
      guard roles.contains(.member), known[name]?.contains(identity.id) != true else { continue }
      known[name, default: []].append(identity.id)
    }
    let kept = Dictionary(before.members.map { ($0.id.value, $0.person) }) { first, _ in first }
    for person in kept.values {
      let name = Plain.words(names.firstName[person] ?? "")
      known[name]?.removeAll { $0 == person.value }
    }
    for identity in identities[.members] ?? [] {
      guard let cell = identity.record["name"] else { continue }
      if let person = kept[identity.id] {
        rename(person, cell.text)
      } else if let person = known[Plain.words(cell.words)]?.first {
        known[Plain.words(cell.words)]?.removeFirst()
        directory.enter(member: identity.id, person: person)
      } else {
        let id = newID()
        let reference = newReference(.person, in: .people)
        do throws(Refusal) {
          try meet(cell.text, as: .member, id: id, reference)
        } catch {
          complaints.append(Complaint(.refusal(error), at: cell.place))
        }
        directory.enter(member: identity.id, person: id)
      }
    }
  }

  private func rename(_ id: Person.ID, _ name: String) {
    guard let at = dossier.people.firstIndex(where: { $0.id == id }),
      dossier.people[at].name != name
    else { return }
    let old = dossier.people[at]
    dossier.people[at].name = name
    names.meet(dossier.people[at])
    let item = Diagnosis.Item(table: .people, name: old.reference.description, place: nil)
    let column = PersonTable.definition.column("name")?.header
    diagnosis.changed.append(Diagnosis.Change(item: item, columns: column.map { [$0] } ?? []))
  }
}
