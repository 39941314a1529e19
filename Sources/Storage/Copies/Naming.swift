import Entities
import Foundation
import GRDB
public import People
import Words

/// Out of which of other people's texts the name of someone who is erased is taken.
public enum NamesOut: Hashable, Sendable {
  case nowhere
  /// Out of every one, those of other copies too.
  case everywhere
  /// Out of those chosen, by ``Naming/key``.
  case only(Set<String>)
}

/// A text of other people in which a name is written.
public struct Naming: Hashable, Sendable {
  /// What it is chosen by: an identifier, or the name of a setting.
  public let key: String
  /// Its table; `workspace` and `setting` for what belongs to the house.
  public let table: String
  /// Its reference, where it has one.
  public let handle: String
  /// The name as it is written, with a few words around it.
  public let passages: [String]
  /// Whether somebody else bears that name too, so that the text may be about them.
  public let isShared: Bool

  /// The key and the table of who did what, which is one text.
  public static let authors = (key: "authors", table: "act")
}

/// What an erasure would come to.
public struct Foreseen: Hashable, Sendable {
  /// How many things would go, by table.
  public let counts: [String: Int]
  /// The texts of others that hold a name that would go.
  public let naming: [Naming]
  /// The names that would go.
  public let names: [String]
  /// Names that stay, because someone else bears them too.
  public let shared: [String]
}

extension Workspace {
  /// What would go if a reference was erased, by table, and what else holds the names that would go:
  /// to be read before.
  public func foreseen(_ reference: Reference) throws -> Foreseen {
    try read { reader in
      let ids = try reader.erasable(reference)
      var erased = try Erased(reader.db)
      let before = erased.shelves
      for (id, shelf) in ids { erased.hold(id, shelf) }
      try Erasing(db: reader.db).claim(&erased) { $0.hold($1, $2) }
      let new = erased.shelves.filter { before[$0.key] == nil }
      let people = Set(ids.filter { $0.value == "person" }.keys)
      let names = try Scrub.namesBorneAlone(by: people, in: reader.db)
      let shared = try Scrub.namesShared(by: people, in: reader.db)
      var counts: [String: Int] = new.values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      let profiles = try LoneProfiles(erased, new: Set(new.keys), in: reader.db)
      if !profiles.going.isEmpty { counts[Profile.shelf.table] = profiles.going.count }
      return Foreseen(
        counts: counts,
        naming: try NamingReader(db: reader.db, erased: erased).all(names, shared: shared),
        names: Set(names.values.joined()).sorted(),
        shared: Set(shared.values.joined()).sorted())
    }
  }
}

/// Finds names in what is not of those who bear them.
struct NamingReader {
  let db: Database
  let erased: Erased

  /// - Parameters:
  ///   - names: those that nobody else bears, by person.
  ///   - shared: those that someone else bears too.
  func all(_ names: [String: Set<String>], shared: [String: Set<String>]) throws -> [Naming] {
    let (alone, common) = (Set(names.values.joined()), Set(shared.values.joined()))
    guard !alone.isEmpty || !common.isEmpty else { return [] }
    let others = try Scrub.namesLeft(by: erased, in: db)
    let scrub = Unnaming.Group(alone.union(common), [], sparing: others).scrub
    let sharing = Unnaming.Group(common, [], sparing: others).scrub
    let notes = Dictionary(
      grouping: try Row.fetchAll(db, sql: "SELECT owner, heading, words FROM note").map {
        (
          owner: try $0.read("owner") as String,
          texts: [try $0.read("heading") as String, try $0.read("words") as String]
        )
      }, by: \.owner)
    func isShared(_ texts: [String]) -> Bool {
      !common.isEmpty && texts.contains { !sharing.passages(in: $0).isEmpty }
    }
    let things = try Shelf.all.flatMap { shelf in
      try shelf.all(in: db) { record -> Naming? in
        guard let id = String.read(record.id), erased.shelves[id] == nil else { return nil }
        let texts =
          record.texts(otherThan: record.plain(shelf.table, scrub))
          + (notes[id] ?? []).flatMap(\.texts)
        let passages = texts.flatMap(scrub.passages)
        if passages.isEmpty { return nil }
        return Naming(
          key: id, table: shelf.table, handle: shelf.handle(of: record), passages: passages,
          isShared: isShared(texts))
      }.compactMap { $0 }
    }
    let house = try HouseText.all(in: db).compactMap { kept -> Naming? in
      let passages = kept.texts.flatMap(scrub.passages)
      if passages.isEmpty { return nil }
      return Naming(
        key: kept.key, table: kept.key == HouseText.title ? "workspace" : "setting",
        handle: kept.key, passages: passages, isShared: isShared(kept.texts))
    }
    let authors = try authors(alone)
    let signed = authors.flatMap(scrub.passages)
    let deeds =
      signed.isEmpty
      ? []
      : [
        Naming(
          key: Naming.authors.key, table: Naming.authors.table, handle: Naming.authors.key,
          passages: signed, isShared: isShared(authors))
      ]
    return house + things + deeds
  }

  /// Who did what here, but whoever is erased: that goes by itself.
  private func authors(_ alone: Set<String>) throws -> [String] {
    let gone = NameFinder.Names(alone)
    return try String.fetchAll(db, sql: "SELECT DISTINCT author FROM act ORDER BY author")
      .filter { !$0.isEmpty && !gone.contains($0) }
  }
}

extension Record {
  /// The texts that another record has otherwise.
  fileprivate func texts(otherThan other: Record) -> [String] {
    func texts(_ cells: Cells, _ other: Cells) -> [String] {
      cells.values.sorted { $0.key < $1.key }.compactMap { column, cell in
        other.values[column] == cell ? nil : String.read(cell)
      }
    }
    let listed = lists.sorted { $0.key < $1.key }.flatMap { list, rows in
      zip(rows, other.lists[list] ?? []).flatMap(texts)
    }
    return texts(cells, other.cells) + listed
  }
}
