import Entities
import Foundation
import People
import Reciprocity

/// Which person each member is.
extension MergingDesk {
  /// A member is a person who is known: by the reference, the role, or the first name; else someone
  /// new.
  func findPeopleOfMembers() {
    let kept = Dictionary(before.members.map { ($0.id.value, $0.person) }) { first, _ in first }
    for (member, person) in kept { directory.enter(member: member, person: person.value) }
    let rows = identities[.members] ?? []
    guard !rows.isEmpty else { return }
    var everyone = everyone(but: Set(kept.values.map(\.value)))
    // Those whom a row above was matched with, by the name it says.
    var taken: [String: [UUID]] = [:]
    var left: [String: Int] = rows.reduce(into: [:]) { left, row in
      if kept[row.id] == nil { left[Plain.words(row.record["name"]?.words ?? ""), default: 0] += 1 }
    }
    for row in rows {
      guard let cell = row.record["name"] else { continue }
      let reference = Reference(cell.words).flatMap { $0.kind == .person ? $0 : nil }
      if let person = kept[row.id] {
        if reference == nil { rename(person, cell.text) }
        continue
      }
      let name = Plain.words(cell.words)
      let person = person(of: row.record, cell, reference, everyone[name] ?? [], left[name] ?? 1)
      left[name, default: 1] -= 1
      if let person {
        // A reference may name someone who is called otherwise.
        for key in Set([name, Plain.words(names.firstName[Identifier(person)] ?? "")]) {
          everyone[key]?.removeAll { $0.bearer.id == person }
        }
        if before.people.contains(where: { $0.id.value == person }) {
          diagnosis.peopleFound.insert(person)
        }
        directory.enter(member: row.id, person: person)
        taken[name, default: []].append(person)
      } else if let known = taken[name], answers.who(cell.words, at: cell.place) == nil {
        // The same name again: the same one twice, or someone else.
        complaints.append(
          Complaint(.whichPerson(cell.words, known: known.map(called)), at: cell.place))
      } else {
        directory.enter(member: row.id, person: makePerson(of: cell))
      }
    }
  }

  private typealias Known = (bearer: Bearer, isMember: Bool)

  private func person(
    of record: Record, _ cell: Cell, _ reference: Reference?, _ known: [Known], _ rows: Int
  ) -> UUID? {
    var told = reference
    switch answers.who(cell.words, at: cell.place) {
    case .someoneNew: return nil
    case .known(let reference) where reference.kind == .person: told = reference
    default: break
    }
    if let told {
      if let id = directory.id(of: told, in: .people) { return id }
      complainOf(told, at: cell.place, in: .people)
      return nil
    }
    let members = known.filter(\.isMember)
    let place = traits(["place"], in: MemberTable.definition) { record[$0]?.words ?? "" }
    // Who is said to be a member and has no membership yet is meant, wherever they live.
    let row =
      members.isEmpty
      ? Bearer(id: UUID(), traits: place) : Bearer(id: UUID(), traits: [:], hints: place)
    let bearers = (members.isEmpty ? known : members).map { known -> Bearer in
      guard !members.isEmpty else { return known.bearer }
      return Bearer(id: known.bearer.id, traits: [:], hints: known.bearer.traits)
    }
    switch choose(among: bearers, for: row, rows: rows) {
    case .none: return nil
    case .one(let id): return id
    case .several(let ids):
      complaints.append(Complaint(.whichPerson(cell.words, known: ids.map(called)), at: cell.place))
      return nil
    }
  }

  /// Everyone of the dossier and of the sheets, by first name.
  private func everyone(but members: Set<UUID>) -> [String: [Known]] {
    var people: [UUID: (name: String, known: Known)] = [:]
    var order: [UUID] = []
    let definition = PersonTable.definition
    func meet(_ id: UUID, _ text: (String) -> String) {
      let roles = Cell(text("roles"), at: CellPlace(file: "")).items
      let bearer = Bearer(id: id, traits: traits(["place"], in: definition, text))
      if people[id] == nil { order.append(id) }
      people[id] = (
        Plain.words(text("name")),
        (bearer, roles.contains { Labels.role.value(named: $0) == .member })
      )
    }
    for person in before.people + named.people {
      let cells = PersonTable.cells(of: person, in: names)
      meet(person.id.value) { cells[$0] ?? "" }
    }
    for identity in identities[.people] ?? [] {
      let cells = before.people.first { $0.id.value == identity.id }
        .map { PersonTable.cells(of: $0, in: names) }
      meet(identity.id) { key in
        identity.record.has(key) ? identity.record[key]?.words ?? "" : cells?[key] ?? ""
      }
    }
    return order.filter { !members.contains($0) }.reduce(into: [:]) { everyone, id in
      guard let person = people[id] else { return }
      everyone[person.name, default: []].append(person.known)
    }
  }

  private func makePerson(of cell: Cell) -> UUID {
    let id = newID()
    checkName(cell.words, at: cell.place)
    do throws(Refusal) {
      try meet(cell.text, as: .member, id: id, newReference(.person, in: .people))
    } catch {
      complaints.append(Complaint(.refusal(error), at: cell.place))
    }
    diagnosis.membersMet += 1
    return id
  }

  private func rename(_ id: Person.ID, _ name: String) {
    guard let at = dossier.people.firstIndex(where: { $0.id == id }),
      dossier.people[at].name != name
    else { return }
    let old = dossier.people[at]
    dossier.people[at].name = name
    names.meet(dossier.people[at])
    noteMoved(old, dossier.people[at])
  }

  /// Whoever has become a member has that role.
  func giveRoles() {
    let known = Set(before.people.map(\.id))
    let old = Set(before.members.map(\.person))
    let people = Set(dossier.members.map(\.person)).subtracting(old)
    guard !people.isEmpty else { return }
    for at in dossier.people.indices {
      let person = dossier.people[at]
      guard people.contains(person.id), !person.roles.contains(.member) else { continue }
      dossier.people[at].roles.insert(.member)
      guard known.contains(person.id),
        !diagnosis.changed.contains(where: { $0.item.name == person.reference.description })
      else { continue }
      noteMoved(person, dossier.people[at])
    }
  }

  /// Someone whom another table changed.
  private func noteMoved(_ old: Person, _ new: Person) {
    let item = Diagnosis.Item(table: .people, name: old.reference.description, place: nil)
    let both = [names, names.inEnglish]
    let cells = moved(
      PersonTable.definition.columns, both.map { PersonTable.cells(of: old, in: $0) },
      both.map { PersonTable.cells(of: new, in: $0) })
    diagnosis.changed.append(Diagnosis.Change(item: item, cells: cells))
  }
}
