import GRDB
import People

/// What answers a question, the best first.
struct Answers {
  let question: String
  let all: [Answer]
}

/// One answer: where it stands in the index, what it is.
struct Answer {
  let place: Int64
  let reference: Reference
  /// How well it answers: the less, the better.
  fileprivate let score: Double
  fileprivate let day: String
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
  private func best(_ question: String, _ kinds: Set<Reference.Kind>, _ limit: Int) throws
    -> [Answer]
  {
    let letters = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
    let filter = kinds.isEmpty ? "" : "AND kind IN (\(letters))"
    let keys = """
      (SELECT searched.place FROM verbatim JOIN searched ON owner = verbatim.id WHERE is_key = 1)
      """
    guard
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM verbatim WHERE is_key = 1)") ?? false
    else { return try ranked(question, filter, limit) }
    let first = try ranked(question, "\(filter) AND +rowid IN \(keys)", limit)
    if first.count >= limit { return first }
    return first
      + (try ranked(question, "\(filter) AND +rowid NOT IN \(keys)", limit - first.count))
  }

  /// To read an answer costs as much as to match it: only those that may be among the best are.
  ///
  /// Where more than eight times too many answer equally well, those entered last are compared.
  private func ranked(_ question: String, _ filter: String, _ limit: Int) throws -> [Answer] {
    let matching = try db.cachedStatement(
      sql: """
        SELECT rowid, bm25(search, 2, 1, 2) AS score FROM search WHERE search MATCH ? \(filter)
        ORDER BY score, rowid DESC LIMIT ?
        """)
    let most = limit > Int.max / 8 ? -1 : limit * 8
    let rows = try Row.fetchCursor(matching, arguments: [question, most])
    var scores: [Int64: Double] = [:]
    var (count, worst) = (0, Double.infinity)
    while let row = try rows.next() {
      let score: Double = row[1]
      if score > worst { break }
      scores[row[0]] = score
      count += 1
      if count == limit { worst = score }
    }
    let order = try read(scores).sorted { a, b in
      (a.score, b.day, a.reference.number) < (b.score, a.day, b.reference.number)
    }
    return Array(order.prefix(limit))
  }

  /// From the index's own table: through the index, each row costs ten times more.
  private func read(_ scores: [Int64: Double]) throws -> [Answer] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, c4 AS kind, c5 AS copy, c6 AS number, c8 AS day FROM search_content
        WHERE id IN (SELECT value FROM json_each(?))
        """)
    let places = "[\(scores.keys.map(String.init).joined(separator: ","))]"
    return try Row.fetchAll(statement, arguments: [places]).compactMap { row in
      let place: Int64 = row["id"]
      guard let score = scores[place], let reference = Reference(row) else { return nil }
      return Answer(place: place, reference: reference, score: score, day: row["day"] ?? "")
    }
  }
}
