import Entities
public import Foundation
import GRDB
public import People
import Reciprocity
import Words

/// What erasing came to.
public struct Erasure: Hashable, Sendable {
  /// How many things went, by table.
  public internal(set) var counts: [String: Int] = [:]
  /// Names left where they are written, because someone else bears them too.
  public internal(set) var sharedNames: [String] = []
  /// Out of how many texts of others their name was taken.
  public internal(set) var unnamed = 0
  /// The texts of others that still have it.
  public internal(set) var naming: [Naming] = []
  /// Profiles that nobody has any more, which somebody wrote for themselves.
  public internal(set) var loneProfiles: [String] = []
  public var isEmpty: Bool { counts.isEmpty }
}

extension Workspace {
  /// Erases someone, a meeting, words, an offer or an ask, for good: in what is kept, in every past
  /// change, in the index, in free pages, and in every copy merged from now on.
  ///
  /// Words and meetings leave an empty place, so that their reference still leads somewhere and
  /// what was made of them still stands. This cannot be undone.
  /// - Parameter out: which texts of others lose the name; none unless they were read and chosen.
  @discardableResult
  public func erase(
    _ reference: Reference, namesOut out: NamesOut = .nowhere, by author: String, at moment: Date
  ) throws -> Erasure {
    let ids = try read { try $0.erasable(reference) }
    let listed = out == .nowhere ? [] : try foreseen(reference).naming
    let keys =
      switch out {
      case .nowhere: Set<String>()
      case .everywhere: Set(listed.filter { !$0.isShared }.map(\.key) + [Forgotten.everywhere])
      case .only(let chosen): chosen.intersection(listed.map(\.key))
      }
    let people = ids.filter { $0.value == "person" }.keys.compactMap(UUID.init(uuidString:))
    let names = people.flatMap { person in
      keys.map { Forgotten.Name(person: person, key: $0) }
    }
    return try erase(ids, Set(names), by: author, at: moment)
  }

  /// Erases again what a register kept beside says was erased, as after going back to a backup.
  ///
  /// - Returns: `nil` where all of it was erased already.
  public func eraseAgain(_ forgotten: Forgotten, by author: String, at moment: Date) throws
    -> Erasure?
  {
    let ids = try stillThere(forgotten.things)
    if ids.isEmpty { return nil }
    let people = Set(ids.filter { $0.value == "person" }.keys)
    let names = forgotten.names.filter { people.contains($0.person.uuidString) }
    return try erase(ids, names, by: author, at: moment)
  }

  /// How many things that a register lists are still here.
  public func pending(_ forgotten: Forgotten) throws -> Int {
    try stillThere(forgotten.things).count
  }

  /// What is still here of it, be it in past changes only, with its table; nothing but what can be
  /// erased.
  func stillThere(_ identifiers: Set<UUID>) throws -> [String: String] {
    if identifiers.isEmpty { return [:] }
    return try read { reader in
      let known = try Erased(reader.db).shelves
      let wanted = Set(identifiers.map(\.uuidString)).filter { known[$0] == nil }
      var ids: [String: String] = [:]
      for shelf in Shelf.all where Erased.canErase(shelf.table) && !wanted.isEmpty {
        let here = try String.fetchAll(
          reader.db,
          sql: """
            SELECT id FROM \(shelf.table)
            UNION SELECT id FROM tombstone WHERE shelf = ?1
              AND id IN (SELECT row_key FROM change WHERE shelf = ?1)
            """, arguments: [shelf.table])
        for id in here where wanted.contains(id) { ids[id] = shelf.table }
      }
      return ids
    }
  }

  private func erase(
    _ ids: [String: String], _ chosen: Set<Forgotten.Name>, by author: String, at moment: Date
  ) throws -> Erasure {
    let erasure = try transaction { db in
      try Journal(db: db).record(Act.erasing, by: author, at: moment, mint: mint) { act in
        var erased = try Erased(db)
        let before = erased.shelves
        let act = act.value.uuidString
        for (id, shelf) in ids {
          try erased.add(id, shelf, under: act, in: db)
          try db.execute(
            sql: """
              INSERT INTO change (act, shelf, row_key, after)
              VALUES ((SELECT act FROM bench), ?, ?, '{}')
              """, arguments: [Erased.mark, id])
        }
        try Forgotten.choose(chosen, in: db)
        try Erasing(db: db).claim(&erased) { try $0.add($1, $2, under: act, in: db) }
        let people = Set(ids.filter { $0.value == "person" }.keys)
        let names = try Scrub.namesBorneAlone(by: people, in: db)
        let shared = try Scrub.namesShared(by: people, in: db)
        var erasure = Erasure()
        for (id, shelf) in erased.shelves where before[id] == nil {
          erasure.counts[shelf, default: 0] += 1
        }
        erasure.sharedNames = Set(shared.values.joined()).sorted()
        let new = Set(erased.shelves.keys.filter { before[$0] == nil })
        let profiles = try LoneProfiles(erased, new: new, in: db)
        try Erasing(db: db).run(erased, names: names)
        try profiles.remove(in: db)
        erasure.loneProfiles = profiles.staying
        if !profiles.going.isEmpty { erasure.counts[Profile.shelf.table] = profiles.going.count }
        erasure.unnamed = try Unnaming(db, erased, names: names, shared: shared).run()
        erasure.naming = try NamingReader(db: db, erased: erased).all(names, shared: shared)
        try Erasing(db: db).forgetWords()
        return erasure
      }
    }
    try sweep()
    return erasure
  }
}

extension Reader {
  /// What a reference asks to erase, with its table, be it only in what is past; a member is the
  /// person they are.
  func erasable(_ reference: Reference) throws -> [String: String] {
    guard let shelf = try Shelf.of(reference, in: db),
      let (id, cells) = try lastKnown(reference, shelf)
    else {
      if try wasErased(reference) { return [:] }
      throw WorkspaceFault.unknown(reference.description)
    }
    if shelf == Member.shelf {
      let owner = shelf.owners.first.flatMap { cells.values[$0.column] }
      let person = owner.flatMap(String.read)
      return person.map { [$0: Person.shelf.table] } ?? [:]
    }
    guard shelf == Person.shelf || shelf.isOwned else {
      throw WorkspaceFault.notErasable(reference.description)
    }
    return [id: shelf.table]
  }

  /// Whether what bore a reference was erased for good.
  public func wasErased(_ reference: Reference) throws -> Bool {
    guard let shelf = try Shelf.of(reference, in: db) else { return false }
    return try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM erased WHERE shelf = ? AND copy = ? AND number = ?)",
      arguments: [shelf.table, reference.series, reference.number]) ?? false
  }

  /// What bears a reference, or bore it when it was removed or undone.
  private func lastKnown(_ reference: Reference, _ shelf: Shelf) throws -> (String, Cells)? {
    if let id = try Shelf.id(of: reference, in: db), let record = try shelf.record(id, in: db) {
      return String.read(id).map { ($0, record.cells) }
    }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT row_key, before FROM change WHERE after IS NULL AND shelf = ?1 AND row_key IN
          (SELECT id FROM tombstone WHERE shelf = ?1 AND number = ?2 AND copy = ?3)
          AND row_key NOT IN (SELECT id FROM erased)
        ORDER BY number DESC LIMIT 1
        """,
      arguments: [shelf.table, reference.number, reference.series])
    guard let row, let cells = try Cells(json: row.read("before"), JSONDecoder()) else {
      return nil
    }
    return (try row.read("row_key"), cells)
  }

  /// The references of those who bore a name and are no longer here, but in what is past.
  public func formerPeople(named name: String) throws -> [Reference] {
    let gone = try Row.fetchAll(
      db,
      sql: """
        SELECT id, copy, number FROM tombstone WHERE shelf = 'person' AND number IS NOT NULL
          AND id NOT IN (SELECT id FROM erased)
        """)
    let bearers = Set(
      try Scrub.namesEverBorne(in: db).filter { NameFinder.areSame($0.name, name) }.map(\.id))
    return try gone.filter { bearers.contains(try $0.read("id")) }.map { row in
      let (number, copy): (Int, String?) = (try row.read("number"), try row.read("copy"))
      return Reference(.person, number, copy: copy?.first)
    }
  }
}
