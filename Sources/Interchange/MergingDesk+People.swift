import Entities
import Foundation
import People
import Reciprocity

/// Who, among those known, a row is about that only says a first name: matched, or asked.
extension MergingDesk {
  /// Someone known, and what tells them from others of that name.
  struct Bearer {
    let id: UUID
    /// By the column that says it.
    var traits: [String: String]
    /// What makes one likelier than another, and proves nothing.
    var hints: [String: String] = [:]
  }

  enum Choice {
    case none, one(UUID)
    case several([UUID])
  }

  /// - Parameter rows: how many rows are left that say the same name.
  func choose(among bearers: [Bearer], for row: Bearer, rows: Int) -> Choice {
    let fitting = bearers.filter { !contradicts(row.traits, $0.traits) }
    guard !bearers.isEmpty else { return .none }
    let scores = fitting.map { agreement(row.traits, $0.traits) + agreement(row.hints, $0.hints) }
    guard let best = scores.max() else { return .several(bearers.map(\.id)) }
    let likeliest = zip(fitting, scores).filter { $1 == best }.map(\.0)
    if likeliest.count == 1, best > 0 || bearers.count == 1 { return .one(likeliest[0].id) }
    let isIndifferent = likeliest.allSatisfy {
      $0.traits == likeliest[0].traits && $0.hints == likeliest[0].hints
    }
    // As many rows as people, none told apart: one each, in their order.
    if isIndifferent, rows >= likeliest.count, best > 0 || fitting.count == bearers.count {
      return .one(likeliest[0].id)
    }
    return .several(bearers.map(\.id))
  }

  private func contradicts(_ a: [String: String], _ b: [String: String]) -> Bool {
    a.contains { key, said in
      guard let other = b[key] else { return false }
      return said != other && !(key == "profile" && areOneLineage(said, other))
    }
  }

  private func agreement(_ a: [String: String], _ b: [String: String]) -> Int {
    a.count { b[$0.key] == $0.value }
  }

  /// « un garagiste » and the wider « un artisan » may be said of one person.
  func areOneLineage(_ a: String, _ b: String) -> Bool {
    func wider(_ profile: String) -> Set<String> {
      var (found, next) = (
        Set<String>(), before.profiles.first { $0.id.value.uuidString == profile }
      )
      while let profile = next, found.insert(profile.id.value.uuidString).inserted {
        next = profile.wider.flatMap { wider in before.profiles.first { $0.id == wider } }
      }
      return found
    }
    return wider(a).contains(b) || wider(b).contains(a)
  }

  /// What columns say of someone, written in one way; what says nothing is left out.
  func traits(
    _ keys: [String], in table: TableDefinition, _ text: (String) -> String
  ) -> [String: String] {
    keys.reduce(into: [:]) { traits, key in
      guard let column = table.column(key) else { return }
      let said = canonical(text(key), column.kind)
      if !said.isEmpty { traits[key] = said }
    }
  }
}

extension MergingDesk {
  /// The rows of the dossier that a table of people may be about.
  ///
  /// - Returns: `nil` where rows name nobody, or where each is someone new.
  func lookout<Table: DossierTable>(
    _ table: Table.Type, in recognised: RecognisedTable, claimed: Set<UUID>
  ) -> PeopleLookout? {
    let kind = Table.definition.kind
    guard kind == .people || kind == .members, !recognised.isNew else { return nil }
    let taken = claimed.union((identities[kind] ?? []).map(\.id))
    let (keys, hints) =
      kind == .people ? (["profile", "place"], ["roles"]) : (["place", "joined"], [])
    var bearers: [String: [Bearer]] = [:]
    for value in before[Table.Value.self] where !taken.contains(Table.id(of: value)) {
      let cells = Table.cells(of: value, in: names)
      let bearer = Bearer(
        id: Table.id(of: value), traits: traits(keys, in: Table.definition) { cells[$0] ?? "" },
        hints: traits(hints, in: Table.definition) { cells[$0] ?? "" })
      bearers[Plain.words(cells["name"] ?? ""), default: []].append(bearer)
    }
    let rows = recognised.rows.filter { row in
      recognised.positions["reference"].flatMap { row.cell($0) } == nil
    }
    let at = recognised.positions["name"] ?? 0
    return PeopleLookout(
      bearers: bearers, keys: keys, hints: hints,
      rows: rows.reduce(into: [:]) { $0[Plain.words($1.cell(at)?.words ?? ""), default: 0] += 1 })
  }

  /// Whom a row of such a table is about; someone new when `nil`.
  func find(_ record: Record, by lookout: inout PeopleLookout) -> UUID? {
    guard let cell = record["name"] else { return nil }
    let name = Plain.words(cell.words)
    let kind = record.table.definition.kind
    defer { lookout.rows[name, default: 1] -= 1 }
    switch answers.who(cell.words, at: cell.place) {
    case .someoneNew: return nil
    case .known(let reference):
      if let id = directory.id(of: reference, in: kind) {
        lookout.bearers[name]?.removeAll { $0.id == id }
        toldOf.insert(id)
        return found(id, in: kind)
      }
      if reference.kind == kind.letters { complainOf(reference, at: cell.place, in: kind) }
    case .called, .voice, .nobody, nil: break
    }
    let definition = record.table.definition
    let row = Bearer(
      id: UUID(), traits: traits(lookout.keys, in: definition) { record[$0]?.words ?? "" },
      hints: traits(lookout.hints, in: definition) { record[$0]?.words ?? "" })
    switch choose(among: lookout.bearers[name] ?? [], for: row, rows: lookout.rows[name] ?? 1) {
    case .none: return nil
    case .one(let id):
      lookout.bearers[name]?.removeAll { $0.id == id }
      return found(id, in: kind)
    case .several(let known):
      // Of two members of a name, who is meant is said by the person.
      complaints.append(
        Complaint(.whichPerson(cell.words, known: known.map(called)), at: cell.place))
      return nil
    }
  }

  private func found(_ id: UUID, in kind: TableKind) -> UUID {
    let person = kind == .people ? id : before.members.first { $0.id.value == id }?.person.value
    if let person { diagnosis.peopleFound.insert(person) }
    return id
  }

  /// A name that several bear is asked about, with each of them.
  func namingPeople(_ complaint: Complaint) -> Complaint {
    guard case .severalRows(let name, TableKind.people.definition.title) = complaint.fact else {
      return complaint
    }
    let known = directory.bearers(of: name, in: .people).map(called)
    return Complaint(.whichPerson(name, known: known), at: complaint.place)
  }

  func complainOf(_ reference: Reference, at place: CellPlace, in kind: TableKind) {
    complaints.append(
      Complaint(
        .unknownRow(reference.description, table: kind.definition.title, nearest: nil), at: place))
  }

  /// « PE-01, un artisan, Val-Fleuri »
  func called(_ id: UUID) -> String {
    let person = before.members.first { $0.id.value == id }?.person ?? Identifier(id)
    let known = (dossier.people + named.people).first { $0.id == person }
    return [names.called(id), names[known?.profile], names[known?.place]]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

/// Those whom the rows of a sheet may be about, by name, as they are found one by one.
struct PeopleLookout {
  var bearers: [String: [MergingDesk.Bearer]]
  let keys: [String]
  let hints: [String]
  /// How many rows say each name, and are still to come.
  var rows: [String: Int]
}
