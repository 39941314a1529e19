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
    let words = SearchWords(typed)
    if words.isEmpty { return exact }
    var found = try hits(words.all, kinds, limit)
    if found.isEmpty { found = try hits(words.any, kinds, limit) }
    return Array((exact + found.filter { !exact.map(\.id).contains($0.id) }).prefix(limit))
  }

  private func hits(_ question: String, _ kinds: Set<Reference.Kind>, _ limit: Int) throws -> [Hit]
  {
    let letters = kinds.map(\.rawValue).sorted()
    let filter =
      letters.isEmpty ? "" : "AND kind IN (\(letters.map { _ in "?" }.joined(separator: ",")))"
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT owner, kind, copy, number, snippet(search, -1, char(2), char(3), '…', 24) AS excerpt
        FROM search WHERE search MATCH ? \(filter)
        ORDER BY is_key DESC, bm25(search, 2, 1, 2), day DESC, number LIMIT ?
        """,
      arguments: StatementArguments([question] + letters) + [limit])
    return rows.compactMap(Hit.init)
  }

  private func hit(named reference: Reference) throws -> Hit? {
    guard let shelf = Shelf.of(reference.kind), let id = try Shelf.id(of: reference, in: db),
      let owner = String.read(id).flatMap(UUID.init(uuidString:)),
      let record = try shelf.record(id, in: db)
    else { return nil }
    let text = Searched(record, reference.kind)
    let words = [text?.title, text?.words].compactMap { $0 }.first { !$0.isEmpty } ?? ""
    return Hit(
      id: owner, reference: reference,
      pieces: [Hit.Piece(words: String(words.prefix(120)), isMatch: false)])
  }
}

extension Hit {
  fileprivate init?(_ row: Row) {
    let copy: String = row["copy"]
    guard let id = UUID(uuidString: row["owner"]),
      let kind = Reference.Kind(rawValue: row["kind"])
    else { return nil }
    let excerpt: String = row["excerpt"]
    let pieces = excerpt.split(separator: "\u{2}", omittingEmptySubsequences: false).enumerated()
      .flatMap { place, part -> [Piece] in
        let halves = part.split(separator: "\u{3}", omittingEmptySubsequences: false)
        if place == 0 || halves.count < 2 { return [Piece(words: String(part), isMatch: false)] }
        return [
          Piece(words: String(halves[0]), isMatch: true),
          Piece(words: halves[1...].joined(), isMatch: false),
        ]
      }
    self.init(
      id: id, reference: Reference(kind, row["number"], copy: copy.first),
      pieces: pieces.filter { !$0.words.isEmpty })
  }
}
