import GRDB
import People

/// Where the answers to a question stand in the index, the best first.
struct Answers {
  let question: String
  let places: [Int64]
}

extension Reader {
  /// What holds all the words typed, or else any of them; nothing where no word was typed.
  func answers(to typed: String, _ kinds: Set<Reference.Kind>, _ limit: Int) throws -> Answers? {
    let words = SearchWords(typed)
    if words.isEmpty { return nil }
    let all = try best(try matches(words.all, kinds), limit)
    if !all.isEmpty { return Answers(question: words.all, places: all) }
    return Answers(question: words.any, places: try best(try matches(words.any, kinds), limit))
  }

  /// A place of the index and how well it answers: the less, the better.
  private typealias Match = (place: Int64, score: Double)

  private func matches(_ question: String, _ kinds: Set<Reference.Kind>) throws -> [Match] {
    let letters = kinds.map(\.rawValue).sorted()
    let filter =
      letters.isEmpty ? "" : "AND kind IN (\(letters.map { _ in "?" }.joined(separator: ",")))"
    let statement = try db.cachedStatement(
      sql: "SELECT rowid, bm25(search, 2, 1, 2) FROM search WHERE search MATCH ? \(filter)")
    let rows = try Row.fetchCursor(statement, arguments: StatementArguments([question] + letters))
    var matches: [Match] = []
    while let row = try rows.next() { matches.append((row[0], row[1])) }
    return matches
  }

  /// Key quotes, then the nearest, then the latest, then by number.
  ///
  /// To read a row costs more than to match it: only those that may be among the best are read.
  private func best(_ matches: [Match], _ limit: Int) throws -> [Int64] {
    if matches.isEmpty { return [] }
    let keys = Set(
      try Int64.fetchAll(
        db,
        sql: """
          SELECT searched.place FROM verbatim JOIN searched ON owner = verbatim.id
          WHERE is_key = 1
          """))
    let chosen = matches.filter { keys.contains($0.place) }
    let others = keys.isEmpty ? matches : matches.filter { !keys.contains($0.place) }
    let first = try ranked(chosen, limit)
    return first + (try ranked(others, limit - first.count))
  }

  private func ranked(_ matches: [Match], _ limit: Int) throws -> [Int64] {
    if limit < 1 { return [] }
    let worst = matches.count > limit ? matches.map(\.score).sorted()[limit - 1] : .infinity
    let statement = try db.cachedStatement(sql: "SELECT day, number FROM search WHERE rowid = ?")
    let dated = try matches.filter { $0.score <= worst }.map { match in
      let row = try Row.fetchOne(statement, arguments: [match.place])
      let (day, number): (String, Int) = (row?["day"] ?? "", row?["number"] ?? 0)
      return (match.place, match.score, day, number)
    }
    let order = dated.sorted { a, b in
      (a.1, b.2, a.3) < (b.1, a.2, b.3)
    }
    return order.prefix(limit).map(\.0)
  }
}
