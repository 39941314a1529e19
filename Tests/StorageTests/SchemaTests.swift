import Entities
import GRDB
import People
import Testing

@testable import Storage

@Suite("The schema of a workspace") struct SchemaTests {
  @Test func `has the columns the shapes say, and no other`() throws {
    try memory().writer.read { db in
      for facts in entities.map({ $0.facts }) {
        let own = facts.columns.filter { $0.list == nil }.map(\.column)
        let standing = facts.kind == nil ? ["id"] : ["id", "copy", "number"]
        let columns = try db.columns(in: facts.table).map(\.name)
        #expect(Set(columns) == Set(standing + own), "\(facts.table)")
        for list in facts.lists {
          let said = facts.columns.filter { $0.list == list }.map(\.column)
          let columns = try db.columns(in: list).map(\.name)
          #expect(Set(columns) == Set(said + ["owner", "position"]), "\(list)")
        }
      }
    }
  }

  @Test func `has no table that nobody lists`() throws {
    try memory().writer.read { db in
      let listed = entities.flatMap { [$0.facts.table] + $0.facts.lists }
      #expect(try Set(ChangeTriggers.tables(in: db)) == Set(listed + ["note", "workspace"]))
      let all = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'"
      ).filter { !$0.hasPrefix("sqlite_") && !$0.hasPrefix("search") || $0 == "searched" }
      #expect(Set(all) == ChangeTriggers.apart.union(listed + ["note", "workspace"]))
    }
  }

  @Test func `keeps each value as what its field is, and knows every word it may be`() throws {
    try memory().writer.read { db in
      for facts in entities.map({ $0.facts }) {
        for column in facts.columns {
          let (table, name) = (column.list ?? facts.table, "\(facts.table).\(column.column)")
          let type = try db.columns(in: table).first { $0.name == column.column }?.type
          switch column.asking {
          case .whole, .truth, .time: #expect(type == "INTEGER", "\(name)")
          case .fraction: #expect(type == "REAL", "\(name)")
          case .line, .sentences, .codes, .day, .moment, .row: #expect(type == "TEXT", "\(name)")
          case .choice(let codes):
            let made = try String.fetchOne(
              db, sql: "SELECT sql FROM sqlite_master WHERE name = ?", arguments: [table])
            let sql = try #require(made)
            let rule = try #require(sql.firstRange(of: "\(column.column) IN ("), "\(name)")
            let words = sql[rule.upperBound...].prefix { $0 != ")" }.split(separator: ",")
            let known = words.map { $0.filter { $0.isLetter || $0.isNumber } }
            #expect(Set(known) == Set(codes), "\(name)")
          }
        }
      }
    }
  }

  @Test func `leads where its fields lead, to a person as their owner or as a mention`() throws {
    try memory().writer.read { db in
      for facts in entities.map({ $0.facts }) {
        for table in [facts.table] + facts.lists {
          let keys = try Row.fetchAll(
            db, sql: "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)",
            arguments: [table]
          ).filter { !["owner", "strip"].contains($0["from"] as String) }
          let leading = Dictionary(
            uniqueKeysWithValues: keys.map { ($0["from"] as String, $0["table"] as String) })
          let columns = facts.columns.filter { ($0.list ?? facts.table) == table }
          let said = columns.compactMap { column -> (String, String)? in
            guard case .row(let target) = column.asking else { return nil }
            return (column.column, target.facts.table)
          }
          #expect(leading == Dictionary(uniqueKeysWithValues: said), "\(table)")
          for column in columns where ["person", "member"].contains(leading[column.column]) {
            #expect([.owner, .mention].contains(column.matter), "\(table).\(column.column)")
          }
        }
      }
    }
  }
}
