import Entities
import Foundation
import People

/// Rows of any kind of thing, with another value in each column: what changes places shows.
struct Filled {
  private var count = 0

  /// What the rules of the domain ask, in the rows of a table one after the other.
  private static let asked: [String: [ColumnValue]] = [
    "verbatim.words": [.text("On y va, je crois, demain.")],
    "verbatim.published": [.text("On y va […] demain.")],
    "verbatim.card": [.text("B-AF-03")],
    "known_group.moment": [.text("week 3")],
    // Several people met are in lists, and none in the row itself.
    "encounter.profile": [.null], "encounter.person": [.null],
    "printout.items": [.text("O-02 V-0412 B-V-0413")],
    "printout.named": [.text("V-0412")],
    "taken_down.item": [.text("B-V-0413")],
    "prototype.at_least": [.integer(2)], "prototype.out_of": [.integer(5)],
    "prototype.result": [.integer(4)],
    "person_role.role": [.text("employer"), .text("resident")],
    "hypothesis_step.state": [.text("proposed"), .text("refused")],
    "prototype_step.state": [.text("testing"), .text("stopped")],
    "frieze_moment.strip": [.integer(0), .integer(1)],
    "frieze_moment.stage": [.integer(1), .integer(0)],
    "plan_day.opens": [.integer(525)], "plan_day.closes": [.integer(1020)],
    "team_rule.least": [.integer(5)], "team_rule.most": [.integer(8)],
    "team.letter": [.text("B2")], "block_team.team": [.text("A"), .text("C")],
    "passing.block": [.text("01890A5D-AC96-774B-BCCE-0000000000B1")],
    "passing.at": [.text("2017-07-11T12:36:05Z")], "passing.word": [.text("later")],
    "passing.minutes": [.integer(6)], "passing.cancels": [.null],
    "passing.gesture": [.text("01890A5D-AC96-774B-BCCE-0000000000A1")],
    "block.minutes": [.integer(45)], "block.minimum": [.integer(30)],
    "frieze_moment.feeling": [.integer(-3), .integer(2)],
  ]

  mutating func row(of facts: Facts) -> StoredRow {
    var cells = ["id": ColumnValue.text(identifier())]
    if let kind = facts.kind {
      let series = kind == .card ? "BAF" : "B"
      (cells["copy"], cells["number"]) = (.text(series), .integer(412))
    }
    for column in facts.columns where column.list == nil {
      cells[column.column] = value(of: column, in: facts.table, line: 0)
    }
    var lists: [String: [ColumnValues]] = [:]
    for list in facts.lists {
      lists[list] = (0...1).map { line in
        var cells: [String: ColumnValue] = [:]
        for column in facts.columns where column.list == list {
          cells[column.column] = value(of: column, in: list, line: line)
        }
        return ColumnValues(cells)
      }
    }
    return StoredRow(cells: ColumnValues(cells), lists: lists)
  }

  private mutating func value(
    of column: ColumnFacts, in table: String, line: Int
  ) -> ColumnValue {
    count += 1
    if let asked = Filled.asked["\(table).\(column.column)"] { return asked[line] }
    switch column.asking {
    case .line, .sentences, .codes: return .text("\(column.code) \(count)")
    case .whole: return .integer(Int64(count))
    case .time: return .integer(Int64(count % 1440))
    case .fraction: return .real(Double(count) + 0.1)
    case .truth: return .integer(1)
    case .day: return .text(Day(number: 17_000 + count).description)
    case .moment: return .text("\(1900 + count)-10")
    case .choice(let codes): return .text(codes[count % codes.count])
    case .row: return .text(identifier())
    }
  }

  private mutating func identifier() -> String {
    count += 1
    let digits = String(count, radix: 16, uppercase: true)
    return "01890A5D-AC96-774B-BCCE-" + String(repeating: "0", count: 12 - digits.count) + digits
  }
}
