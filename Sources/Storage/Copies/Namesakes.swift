import Entities
import GRDB
public import People
import Words

/// People of one first name, of whom nothing says whether they are one person.
public struct Namesakes: Hashable, Sendable {
  public let name: String
  public let references: [Reference]
}

extension Namesakes {
  /// Those that have one of these people among them.
  static func all(in db: Database, among some: Set<Cell>) throws -> [Namesakes] {
    if some.isEmpty { return [] }
    let people = try Person.shelf.all(in: db) { $0 }
    let groups = Dictionary(grouping: people) { record in
      NameFinder.key(of: String.read(record.cells.values["name"] ?? .null) ?? "")
    }
    return try groups.filter { !$0.key.isEmpty && $0.value.count > 1 }.values
      .filter { $0.contains { some.contains($0.id) } }
      .map { records in
        let people = try records.map(Person.init(record:))
        return Namesakes(name: people[0].name, references: people.map(\.reference).sorted())
      }.sorted { $0.name < $1.name }
  }
}
