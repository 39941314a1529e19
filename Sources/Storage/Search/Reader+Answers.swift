import Foundation
import GRDB
public import People

/// What answers a question, the best first.
struct Answers {
  let question: String
  let all: [Answer]
}

/// One answer: where it stands in the index, what it is.
struct Answer {
  let place: Int64
  let reference: Reference
  fileprivate let rank: Rank
  fileprivate let day: String
}

/// How well something answers: the less, the better.
private struct Rank: Comparable {
  let isKey: Bool
  let score: Double

  static func < (a: Rank, b: Rank) -> Bool {
    a.isKey == b.isKey ? a.score < b.score : a.isKey
  }
}

extension Reader {
  /// What holds all the words typed, or else any of them; nothing where no word was typed.
  func answers(to typed: String, _ kinds: Set<Reference.Kind>, _ limit: Int) throws -> Answers? {
    let words = SearchWords(typed)
    if words.isEmpty { return nil }
    let all = try best(words.all, kinds, limit)
    if !all.isEmpty { return Answers(question: words.all, all: all) }
    return Answers(question: words.any, all: try best(words.any, kinds, limit))
  }

  /// Key quotes, then the nearest, then the latest, then by number.
  ///
  /// To read an answer costs as much as to match it: only those that may be among the best are.
  /// Where more than eight times too many answer equally well, those entered last are compared.
  private func best(_ question: String, _ kinds: Set<Reference.Kind>, _ limit: Int) throws
    -> [Answer]
  {
    let letters = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    let someAreKey =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM verbatim WHERE is_key = 1)") ?? false
    let isKey = someAreKey ? SearchIndex.isKey : "0"
    let matching = try db.cachedStatement(
      sql: """
        SELECT rowid, bm25(search, 2, 1, 2) AS score, \(isKey) AS is_key_quote
        FROM search WHERE search MATCH ? \(kinds.isEmpty ? "" : "AND kind IN (\(letters))")
        ORDER BY is_key_quote DESC, score, rowid DESC LIMIT ?
        """)
    let most = limit > Int.max / 8 ? -1 : limit * 8
    let rows = try Row.fetchCursor(matching, arguments: [question, most])
    var ranks: [Int64: Rank] = [:]
    var (count, worst) = (0, Rank?.none)
    while let row = try rows.next() {
      let rank = Rank(isKey: try row.read(2), score: try row.read(1))
      if let worst, worst < rank { break }
      ranks[try row.read(0)] = rank
      count += 1
      if count == limit { worst = rank }
    }
    let order = try read(ranks).sorted { a, b in
      (a.rank, b.day, a.reference.number) < (b.rank, a.day, b.reference.number)
    }
    return Array(order.prefix(limit))
  }

  /// From the index's own table: through the index, each row costs ten times more.
  private func read(_ ranks: [Int64: Rank]) throws -> [Answer] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, c4 AS kind, c5 AS copy, c6 AS number, c8 AS day FROM search_content
        WHERE id IN (SELECT value FROM json_each(?))
        """)
    let places = "[\(ranks.keys.map(String.init).joined(separator: ","))]"
    return try Row.fetchAll(statement, arguments: [places]).compactMap { row in
      let place: Int64 = try row.read("id")
      guard let rank = ranks[place], let reference = try Reference(row) else { return nil }
      let day: String? = try row.read("day")
      return Answer(place: place, reference: reference, rank: rank, day: day ?? "")
    }
  }
}

/// How well something answers, by its place in the index.
public struct Scored: Hashable, Sendable {
  public let place: Int64
  /// The less, the better.
  public let score: Double
}

extension Reader {
  /// All that holds the words typed, in no order and without reading what it is: for who knows
  /// that already.
  ///
  /// - Parameter all: whether it holds all of them, or any.
  public func scored(answering typed: String, all: Bool) throws -> [Scored] {
    let words = SearchWords(typed)
    return words.isEmpty ? [] : try scored(all ? words.all : words.any)
  }

  private func scored(_ question: String) throws -> [Scored] {
    let statement = try db.cachedStatement(
      sql: "SELECT rowid, bm25(search, 2, 1, 2) FROM search WHERE search MATCH ?")
    let rows = try Row.fetchCursor(statement, arguments: [question])
    var all: [Scored] = []
    while let row = try rows.next() {
      all.append(Scored(place: try row.read(0), score: try row.read(1)))
    }
    return all
  }

  /// Where each verbatim stands in the index.
  public func indexPlaces() throws -> [Int64: Verbatim.ID] {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT searched.place, owner FROM searched JOIN verbatim ON verbatim.id = owner")
    var places: [Int64: Verbatim.ID] = [:]
    while let row = try rows.next() {
      if let id = UUID(uuidString: try row.read(1)) { places[try row.read(0)] = Verbatim.ID(id) }
    }
    return places
  }
}
