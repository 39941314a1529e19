import Entities
public import Foundation
import GRDB
public import People

/// Something found, for the team's own eyes: a verbatim's words are here as they were said.
public struct Hit: Hashable, Sendable {
  /// Some words of what was found, and whether they are those looked for.
  public struct Piece: Hashable, Sendable {
    public let words: String
    public let isMatch: Bool
  }
  public let id: UUID
  public let reference: Reference
  public let pieces: [Piece]

  public var kind: Reference.Kind { reference.kind }
  public var excerpt: String { pieces.map(\.words).joined() }
}

extension Workspace {
  /// What has an index of its words; the rest is short enough to be read through.
  public static var searchedKinds: Set<Reference.Kind> { Searched.kinds }

  /// What answers the words typed: an exact reference first, then key quotes, then the nearest,
  /// then the latest.
  ///
  /// - Parameter kinds: empty for all.
  public func search(
    _ typed: String, kinds: Set<Reference.Kind> = [], limit: Int = 50
  ) throws -> [Hit] {
    try read { try $0.search(typed, kinds: kinds, limit: limit) }
  }
}

extension Reader {
  public func search(
    _ typed: String, kinds: Set<Reference.Kind> = [], limit: Int = 50
  ) throws -> [Hit] {
    let named = try Reference(typed).flatMap { try hit(named: $0) }
    let exact = [named].compactMap { $0 }.filter { kinds.isEmpty || kinds.contains($0.kind) }
    guard let answers = try answers(to: typed, kinds, limit) else { return exact }
    let found = try hits(answers)
    return Array((exact + found.filter { !exact.map(\.id).contains($0.id) }).prefix(limit))
  }

  /// The references of all that answers, in the same order.
  public func references(
    answering typed: String, kinds: Set<Reference.Kind> = []
  ) throws -> [Reference] {
    let exact = try [Reference(typed)].compactMap { $0 }.filter {
      let kind = try Shelf.of($0, in: db)?.kind
      return try (kinds.isEmpty || kind.map(kinds.contains) ?? false)
        && Shelf.id(of: $0, in: db) != nil
    }
    let found = try answers(to: typed, kinds, .max)?.all.map(\.reference) ?? []
    return exact + found.filter { !exact.contains($0) }
  }

  /// What is shown of some answers, all in one reading of the index.
  private func hits(_ answers: Answers) throws -> [Hit] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid, owner, kind, copy, number,
          snippet(search, -1, char(2), char(3), '…', 24) AS excerpt
        FROM search WHERE search MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
        """)
    let list = "[\(answers.all.map { String($0.place) }.joined(separator: ","))]"
    let rows = try Row.fetchAll(statement, arguments: [answers.question, list])
    let known = Dictionary(
      try rows.map { row -> (Int64, Row) in (try row.read("rowid"), row) }
    ) { first, _ in first }
    return try answers.all.compactMap { try known[$0.place].flatMap { try Hit($0) } }
  }

  private func hit(named reference: Reference) throws -> Hit? {
    guard let shelf = try Shelf.of(reference, in: db),
      let id = try Shelf.id(of: reference, in: db),
      let owner = String.read(id).flatMap(UUID.init(uuidString:)),
      let record = try shelf.record(id, in: db)
    else { return nil }
    let text = Searched(record, shelf)
    let words = [text?.title, text?.words].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    return Hit(
      id: owner, reference: shelf.kind.map { reference.borne(by: $0) } ?? reference,
      pieces: [Hit.Piece(words: String(words.prefix(120)), isMatch: false)])
  }
}

extension Reference {
  init?(_ row: Row) throws {
    let copy: String = try row.read("copy")
    guard let kind = Kind(rawValue: try row.read("kind")) else { return nil }
    self.init(kind, try row.read("number"), series: copy)
  }
}

extension Hit {
  fileprivate init?(_ row: Row) throws {
    guard let id = UUID(uuidString: try row.read("owner")), let reference = try Reference(row)
    else {
      return nil
    }
    let excerpt: String = try row.read("excerpt")
    let pieces = excerpt.split(separator: "\u{2}", omittingEmptySubsequences: false).enumerated()
      .flatMap { place, part -> [Piece] in
        let halves = part.split(separator: "\u{3}", omittingEmptySubsequences: false)
        if place == 0 || halves.count < 2 { return [Piece(words: String(part), isMatch: false)] }
        return [
          Piece(words: String(halves[0]), isMatch: true),
          Piece(words: halves[1...].joined(), isMatch: false),
        ]
      }
    self.init(id: id, reference: reference, pieces: pieces.filter { !$0.words.isEmpty })
  }
}
