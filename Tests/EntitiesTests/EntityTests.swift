import Atelier
import Foundation
import People
import Reciprocity
import Testing

@testable import Entities

@Suite("Everything that is kept") struct EntityTests {
  @Test func `comes back from its rows as it went, and fills them again the same`() throws {
    var filled = Filled()
    func visit<Kind: Entity>(_ kind: Kind.Type) throws {
      let row = filled.row(of: Kind.facts)
      let value = try Kind.shape.value(row)
      #expect(Kind.shape.row(value) == row, "\(Kind.facts.table)")
      #expect(try Kind.shape.value(Kind.shape.row(value)) == value, "\(Kind.facts.table)")
    }
    for entity in entities { try visit(entity) }
  }

  @Test func `shows where two fields of one type changed places`() throws {
    var filled = Filled()
    let row = filled.row(of: Crossed.facts)
    #expect(try Crossed.shape.row(Crossed.shape.value(row)) != row)
  }

  @Test func `is listed once, in a table and under letters of its own`() {
    let all = entities.map { $0.facts }
    let tables = all.flatMap { [$0.table] + $0.lists }
    #expect(Set(tables).count == tables.count)
    #expect(all.compactMap(\.kind).count == Reference.Kind.allCases.count)
    #expect(Set(all.compactMap(\.kind)) == Set(Reference.Kind.allCases))
    #expect(Set(all.map(\.title.french)).count == all.count)
    #expect(Set(all.map(\.title.english)).count == all.count)
  }

  @Test func `has one code and one column for each field, in each of its tables`() {
    for facts in entities.map({ $0.facts }) {
      for table in [nil] + facts.lists.map(Optional.some) {
        let columns = facts.columns.filter { $0.list == table }
        #expect(Set(columns.map(\.code)).count == columns.count, "\(facts.table)")
        #expect(Set(columns.map(\.column)).count == columns.count, "\(facts.table)")
      }
    }
  }

  @Test func `names each field in both languages`() {
    for facts in entities.map({ $0.facts }) {
      for label in facts.columns.map(\.label) + [facts.title] {
        for words in [label.french, label.english] {
          #expect(words.trimmingCharacters(in: .whitespacesAndNewlines) == words)
          #expect(!words.isEmpty, "\(facts.table)")
        }
      }
    }
  }

  @Test func `says of each field what it holds: a link leads, a moment is a time`() {
    for facts in entities.map({ $0.facts }) {
      for column in facts.columns {
        let name: Comment = "\(facts.table).\(column.column)"
        switch column.asking {
        case .line, .sentences: #expect(column.matter.isWritten, name)
        case .whole, .fraction, .truth, .time, .choice, .codes:
          #expect(column.matter == .code, name)
        case .day, .moment: #expect(column.matter == .moment, name)
        case .row(let target):
          let isSomeone = target == Person.self || target == Member.self
          #expect(
            (isSomeone ? [.owner, .mention] : [.link, .source]).contains(column.matter), name)
          #expect(entities.contains { $0 == target }, name)
        }
      }
    }
  }

  @Test func `has at most one title, and at most one owner, in its own row`() {
    for facts in entities.map({ $0.facts }) {
      #expect(facts.columns.filter { $0.matter == .title }.count <= 1, "\(facts.table)")
      for matter in [Matter.owner, .source] {
        let columns = facts.columns.filter { $0.matter == matter }
        #expect(columns.count <= 1 && columns.allSatisfy { $0.list == nil }, "\(facts.table)")
      }
    }
  }

  @Test func `that keeps an empty place once erased is still a thing, without a word of it`() throws
  {
    var filled = Filled()
    func visit<Kind: Entity>(_ kind: Kind.Type) throws {
      guard Kind.facts.leavesPlace else { return }
      let row = filled.row(of: Kind.facts)
      let left = Kind.facts.remains(of: row.cells)
      let value = try Kind.shape.value(StoredRow(cells: left))
      #expect(Kind.shape.row(value).cells == left, "\(Kind.facts.table)")
      for column in Kind.facts.columns where column.matter.isWritten {
        #expect(left.values[column.column] != row.cells.values[column.column] || column.list != nil)
      }
    }
    for entity in entities { try visit(entity) }
    #expect(
      entities.map { $0.facts }.filter(\.leavesPlace).map(\.table) == ["encounter", "verbatim"])
  }

  @Test func `binds what it has: a column to a column, a list to a list`() {
    for facts in entities.map({ $0.facts }) {
      for column in facts.columns {
        guard let bound = column.bound else { continue }
        let first = facts.columns.first { ($0.list ?? $0.column) == bound }
        // One person met stands in the row, several in a list: they change hands together.
        let isAlike = (first?.list == nil) == (column.list == nil)
        #expect(first != nil && (isAlike || facts.table == "encounter"), "\(facts.table)")
      }
    }
    #expect(
      Prototype.facts.bound == [
        ["counted", "at_least", "out_of", "result"], ["first_day", "last_day"],
        ["decision", "decision_reason"], ["let_by", "let_until", "may_fail"],
      ])
    #expect(Occasion.facts.bound == [["first_day", "last_day"], ["kind", "week"]])
    #expect(Frieze.facts.bound == [["frieze_stage", "frieze_strip", "frieze_moment"]])
    #expect(Verbatim.facts.bound == [["words", "published"]])
    #expect(Member.facts.bound == [["joined", "left_on"]])
  }
}

/// A thing whose shape takes one field for the other.
private struct Crossed: Entity {
  let id: Identifier<Crossed>
  let learned: String
  let resists: String

  static let shape: Shape<Crossed> = Shape(
    "crossed", Bilingual("Croisés", "Crossed"), Crossed.init, fields)

  private static let fields = Fields(of: Crossed.self) {
    Field("learned", "appris", "learned", .words) { $0.resists }
    Field("resists", "résiste", "resists", .words) { $0.learned }
  }
}
