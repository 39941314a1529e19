import Foundation
import People

/// Who is called what: rows of every table by reference and by name.
struct Directory {
  private var references: [TableKind: [Reference: UUID]] = [:]
  private var names: [TableKind: [String: [UUID]]] = [:]
  private var people: [UUID: UUID] = [:]
  private var members: Set<UUID> = []
  private var spellings: [TableKind: [String]] = [:]

  mutating func enter(_ id: UUID, in table: TableKind, reference: Reference?, name: String) {
    if let reference { references[table, default: [:]][reference] = id }
    let plain = Plain.words(name)
    guard !plain.isEmpty, names[table]?[plain]?.contains(id) != true else { return }
    if names[table]?[plain] == nil { spellings[table, default: []].append(name) }
    names[table, default: [:]][plain, default: []].append(id)
  }

  mutating func enter(member: UUID, person: UUID) {
    people[member] = person
    members.insert(person)
  }
  func person(ofMember member: UUID) -> UUID? { people[member] }
  /// Whether someone is a member, known before or in these sheets.
  func isMember(_ person: UUID) -> Bool { members.contains(person) }

  func id(of reference: Reference, in table: TableKind) -> UUID? { references[table]?[reference] }

  /// What words may mean in a table: by reference, else by name.
  enum Answer { case none, one(UUID), several }

  func find(_ words: String, in table: TableKind) -> Answer {
    if let reference = Reference(words), let id = references[table]?[reference] { return .one(id) }
    guard let found = names[table]?[Plain.words(words)], let first = found.first else {
      return .none
    }
    return found.count == 1 ? .one(first) : .several
  }

  func nearest(to words: String, in table: TableKind) -> String? {
    let known = spellings[table] ?? []
    return known.count > 2000 ? nil : Spelling.nearest(to: words, among: known)
  }

  func highest(_ kind: Reference.Kind, in table: TableKind) -> Int {
    (references[table] ?? [:]).keys.filter { $0.kind == kind }
      .map(\.number).max() ?? 0
  }
}
