import GRDB
public import Words

/// How the people of one copy of a workspace want it: never merged with that of another.
public struct Settings: Hashable, Sendable {
  /// What someone is here for; the rest steps back.
  public enum Purpose: String, CaseIterable, Sendable {
    case residence, sprint, network, everything
  }

  /// `nil` until it is chosen.
  public var purpose: Purpose?
  /// Whom visitors may write to; empty when nobody is said.
  public var contact: String
  /// What is said instead of our words, on pages and on paper.
  public var words: HouseWords

  public init(purpose: Purpose? = nil, contact: String = "", words: HouseWords = HouseWords()) {
    (self.purpose, self.contact, self.words) = (purpose, contact, words)
  }

  init(_ values: [String: String]) {
    self.init(
      purpose: values["purpose"].flatMap(Purpose.init(rawValue:)),
      contact: values["contact"] ?? "",
      words: HouseWords(lines: values["words"] ?? ""))
  }

  private var values: [String: String] {
    ["purpose": purpose?.rawValue ?? "", "contact": contact, "words": words.lines]
      .filter { !$0.value.isEmpty }
  }

  /// The other rows of the table are logos.
  static let names = "'purpose', 'contact', 'words'"

  fileprivate static func read(_ db: Database) throws -> Settings {
    let rows = try Row.fetchAll(db, sql: "SELECT name, value FROM setting WHERE name IN (\(names))")
    let pairs: [(String, String)] = try rows.map { (try $0.read("name"), try $0.read("value")) }
    return Settings(Dictionary(pairs) { first, _ in first })
  }

  fileprivate func write(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM setting WHERE name IN (\(Self.names))")
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      try value.checkKeepable()
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }
}

extension Workspace {
  public func settings() throws -> Settings {
    try saying(name) { try writer.read { try Settings.read($0) } }
  }

  /// Changes settings; not an act, as choosing again is as easy as undoing.
  public func set(_ change: (inout Settings) throws -> Void) throws {
    try transaction { db in
      var settings = try Settings.read(db)
      try change(&settings)
      try settings.write(db)
    }
  }
}

extension HouseWords {
  /// A pair a line, then its gender where it is known, parted by tabulations.
  fileprivate var lines: String {
    pairs.map { pair in
      ([pair.ours, pair.theirs] + (pair.gender.map { [$0.rawValue] } ?? [])).joined(separator: "\t")
    }.joined(separator: "\n")
  }

  fileprivate init(lines: String) {
    self.init(
      lines.split(separator: "\n").compactMap { line in
        let words = line.split(separator: "\t").map(String.init)
        guard (2...3).contains(words.count) else { return nil }
        return Pair(
          ours: words[0], theirs: words[1],
          gender: words.dropFirst(2).first.flatMap(Gender.init(rawValue:)))
      })
  }
}
