import Entities
import Testing

@testable import Interchange

@Suite("The columns that people fill") struct LabelTests {
  /// What stands in a table without being a field of the thing it lists.
  private static let apart: Set<String> = [
    "reference",  // its letters and number
    "lives", "friezes",  // tables of a row for each step, for each stage
  ]

  @Test func `are called as the fields of the things they fill`() {
    for table in TableKind.allCases where !LabelTests.apart.contains(table.rawValue) {
      let definition = table.definition
      let facts = entities.map { $0.facts }.first { $0.title == definition.title }
      #expect(facts != nil, "\(definition.title.english)")
      for column in definition.columns where !LabelTests.apart.contains(column.key) {
        // A member is called by the name of their person.
        if table == .members, column.key == "name" { continue }
        // A mark is told apart by its own code, which no field of it says.
        if table == .passings, column.key == "marker" { continue }
        let label = facts?.columns.first { $0.code == column.key }?.label
        #expect(label == column.header, "\(definition.title.english): \(column.key)")
      }
    }
  }
}
