import Foundation
import People
import Words

/// Who is called what: rows of every table by reference and by name.
struct Directory {
  private var references: [TableKind: [Reference: UUID]] = [:]
  private var names: [TableKind: [String: [Called]]] = [:]
  private var people: [UUID: UUID] = [:]
  private var members: Set<UUID> = []
  /// Cells that name someone new who is called as someone else is.
  private var newcomers: [CellPlace: UUID] = [:]
  /// What another workspace, whose tables are read, calls its rows.
  private var foreign: [TableKind: [Reference: UUID]] = [:]
  /// Whether references are those of that workspace, and none is ours.
  private var isOfAnother = false
  /// The year that most of the calendar is of, which a week by its number is taken in.
  var year: Int?
  private var spellings: [TableKind: [String]] = [:]

  private struct Called {
    let id: UUID
    let name: String
  }

  mutating func enter(_ id: UUID, in table: TableKind, reference: Reference?, name: String) {
    if let reference { references[table, default: [:]][reference] = id }
    let plain = Self.folded(name)
    let known = names[table]?[plain]?.contains { $0.id == id } ?? false
    guard !plain.isEmpty, !known else { return }
    if names[table]?[plain] == nil { spellings[table, default: []].append(name) }
    names[table, default: [:]][plain, default: []].append(Called(id: id, name: name))
  }

  /// As names are compared; a name without any letter is itself.
  private static func folded(_ name: String) -> String {
    let plain = Plain.words(name.withoutUnseenSigns)
    return plain.isEmpty ? Plain.trimmed(name) : plain
  }

  /// Says that a cell names someone new, whatever others are called.
  mutating func enter(newcomer id: UUID, at place: CellPlace) { newcomers[place] = id }

  func newcomer(at place: CellPlace) -> UUID? { newcomers[place] }

  /// All those whom a name may mean.
  func bearers(of name: String, in table: TableKind) -> [UUID] {
    (names[table]?[Self.folded(name)] ?? []).map(\.id)
  }

  mutating func enter(member: UUID, person: UUID) {
    people[member] = person
    members.insert(person)
  }
  func person(ofMember member: UUID) -> UUID? { people[member] }
  /// Whether someone is a member, known before or in these sheets.
  func isMember(_ person: UUID) -> Bool { members.contains(person) }

  mutating func enter(_ id: UUID, in table: TableKind, foreign reference: Reference) {
    foreign[table, default: [:]][reference] = id
  }

  func id(of reference: Reference, in table: TableKind) -> UUID? {
    foreign[table]?[reference] ?? (isOfAnother ? nil : references[table]?[reference])
  }

  /// What words may mean in a table: by reference, else by name.
  enum Answer { case none, one(UUID), several }

  ///
  /// Names are compared without their case and accents; where several are then alike, the one that
  /// is spelt so.
  func find(_ words: String, in table: TableKind) -> Answer {
    if let reference = Reference(words) {
      if let id = foreign[table]?[reference] { return .one(id) }
      if isOfAnother { return .none }
    }
    return ours(words, in: table)
  }

  /// As a table of another workspace means words.
  var ofAnotherWorkspace: Directory {
    var directory = self
    directory.isOfAnother = true
    return directory
  }

  /// The same of words that are kept here, whatever another workspace calls its rows.
  func ours(_ words: String, in table: TableKind) -> Answer {
    if let reference = Reference(words), let id = references[table]?[reference] { return .one(id) }
    guard let found = names[table]?[Self.folded(words)], let first = found.first else {
      return .none
    }
    if found.count == 1 { return .one(first.id) }
    for spelling in [words, Plain.trimmed(words)] {
      let spelt = found.filter { $0.name == spelling }
      if spelt.count == 1 { return .one(spelt[0].id) }
    }
    return .several
  }

  func nearest(to words: String, in table: TableKind) -> String? {
    let known = spellings[table] ?? []
    return known.count > 2000 ? nil : Spelling.nearest(to: words, among: known)
  }

  func highest(_ kind: Reference.Kind, in table: TableKind) -> Int {
    (references[table] ?? [:]).keys.filter { $0.kind == kind && $0.deck == nil }
      .map(\.number).max() ?? 0
  }
}
