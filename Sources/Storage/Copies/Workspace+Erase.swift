import Entities
public import Foundation
import GRDB
public import People

/// What erasing came to.
public struct Erasure: Hashable, Sendable {
  /// How many things went, by table.
  public internal(set) var counts: [String: Int] = [:]
  /// Names left where they are written, because someone else bears them too.
  public internal(set) var sharedNames: [String] = []
  public var isEmpty: Bool { counts.isEmpty }
}

extension Workspace {
  /// Erases someone, a meeting, words, an offer or an ask, for good: in what is kept, in every past
  /// change, in the index, in free pages, and in every copy merged from now on.
  ///
  /// Words and meetings leave an empty place, so that their reference still leads somewhere and
  /// what was made of them still stands. This cannot be undone.
  @discardableResult
  public func erase(_ reference: Reference, by author: String, at moment: Date) throws -> Erasure {
    let ids = try read { try $0.erasable(reference) }
    return try erase(ids, by: author, at: moment)
  }

  /// Erases again what a register kept beside says was erased, as after going back to a backup.
  ///
  /// - Returns: `nil` where all of it was erased already.
  public func eraseAgain(_ identifiers: Set<UUID>, by author: String, at moment: Date) throws
    -> Erasure?
  {
    let ids = try stillThere(identifiers)
    return ids.isEmpty ? nil : try erase(ids, by: author, at: moment)
  }

  /// What is still here of it, with its table.
  func stillThere(_ identifiers: Set<UUID>) throws -> [String: String] {
    if identifiers.isEmpty { return [:] }
    return try read { reader in
      let known = try Erased(reader.db).shelves
      return try identifiers.map(\.uuidString).filter { known[$0] == nil }
        .reduce(into: [String: String]()) { ids, id in
          for shelf in Shelf.all where try shelf.record(.text(id), in: reader.db) != nil {
            ids[id] = shelf.table
          }
        }
    }
  }

  /// Everything that was erased here, by identifiers that say nothing.
  public func erasedIdentifiers() throws -> [UUID] {
    try read { try Erased($0.db).shelves.keys.sorted().compactMap(UUID.init(uuidString:)) }
  }

  private func erase(_ ids: [String: String], by author: String, at moment: Date) throws
    -> Erasure
  {
    let erasure = try transaction { db in
      try Journal(db: db).record(Act.erasing, by: author, at: moment, mint: mint) { act in
        var erased = try Erased(db)
        let before = erased.shelves
        for (id, shelf) in ids {
          try erased.add(id, shelf, under: act.value.uuidString, in: db)
          try db.execute(
            sql: """
              INSERT INTO change (act, shelf, row_key, after)
              VALUES ((SELECT act FROM bench), ?, ?, '{}')
              """, arguments: [Erased.mark, id])
        }
        try Erasing(db: db).claim(&erased, under: act.value.uuidString)
        let people = Set(ids.filter { $0.value == "person" }.keys)
        let scrub = try Scrub.names(of: people, in: db)
        var erasure = Erasure()
        for (id, shelf) in erased.shelves where before[id] == nil {
          erasure.counts[shelf, default: 0] += 1
        }
        erasure.sharedNames = Set(
          try Scrub.namesEverBorne(in: db).filter {
            people.contains($0.id) && scrub.replacements[$0.name] == nil
          }.map(\.name)
        ).sorted()
        try Erasing(db: db).run(erased, scrub)
        return erasure
      }
    }
    try sweep()
    return erasure
  }
}

extension Reader {
  /// What a reference asks to erase, with its table; a member is the person they are.
  func erasable(_ reference: Reference) throws -> [String: String] {
    guard let shelf = Shelf.of(reference.kind), let id = try Shelf.id(of: reference, in: db),
      let record = try shelf.record(id, in: db), let key = String.read(id)
    else { throw WorkspaceFault.unknown(reference.description) }
    switch reference.kind {
    case .person, .verbatim, .encounter, .offer, .ask: return [key: shelf.table]
    case .member:
      guard let person = String.read(record.cells.values["person"] ?? .null) else { return [:] }
      return [person: "person"]
    default: throw WorkspaceFault.notErasable(reference.description)
    }
  }
}
