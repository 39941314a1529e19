import Entities
import People
import Words

/// First names that several rows say with different family names, which are not taken: two people
/// of them would be one, or could not be told apart.
enum FirstNames {
  /// The rows, with an initial where one is asked for and needed: « Léa M. », « Léa D. ».
  static func told(
    _ rows: [Row], _ definition: TableDefinition, _ plan: ColumnPlan
  ) -> [Row] {
    guard plan.takesInitials, let found = columns(definition, plan) else { return rows }
    let shared = families(rows, found)
    return rows.map { row in
      guard let name = row.cell(found.first), let called = called(row, found, shared) else {
        return row
      }
      let cells = row.cells.map { $0.place == name.place ? Cell(called, at: $0.place) : $0 }
      return Row(line: row.line, cells: cells, width: row.width, span: row.span)
    }
  }

  /// A question for each row of such names, where nobody said what they are called.
  static func shared(
    _ rows: [Row], _ definition: TableDefinition, _ plan: ColumnPlan, _ answers: ImportAnswers
  ) -> [Complaint] {
    guard !plan.takesInitials, let found = columns(definition, plan) else { return [] }
    let shared = families(rows, found)
    return rows.compactMap { row in
      guard let name = row.cell(found.first), answers.who(name.words, at: name.place) == nil,
        let called = called(row, found, shared)
      else { return nil }
      return Complaint(
        .sharedFirstName(name.words, proposal: called, column: found.heading), at: name.place)
    }
  }

  private struct Found {
    let first: Int
    let family: Int
    let heading: String
  }

  private static func columns(_ definition: TableDefinition, _ plan: ColumnPlan) -> Found? {
    let heading = plan.aside.first { aside in
      let heading = Heading(aside.heading.words)
      return PersonalData.of(heading) == .familyName || Headings.plainNames.contains(heading.whole)
    }?.heading
    let first = definition.columns.first { $0.namesPeople(in: definition.kind) }
      .flatMap { plan.positions[$0.key] }
    guard let heading, let family = heading.place.column, let first else { return nil }
    return Found(first: first, family: family, heading: heading.words)
  }

  /// The family names of each first name, as they are compared.
  private static func families(_ rows: [Row], _ found: Found) -> [String: Set<String>] {
    rows.reduce(into: [:]) { known, row in
      guard let name = row.cell(found.first), let family = row.cell(found.family),
        Reference(name.words) == nil
      else { return }
      known[Plain.words(name.words), default: []].insert(Plain.words(family.words))
    }
  }

  /// « Léa M. », where another Léa has another family name.
  private static func called(
    _ row: Row, _ found: Found, _ shared: [String: Set<String>]
  ) -> String? {
    guard let name = row.cell(found.first)?.words, let family = row.cell(found.family)?.words,
      shared[Plain.words(name), default: []].count > 1,
      let letter = family.first(where: \.isLetter)
    else { return nil }
    return "\(name) \(letter.uppercased())."
  }
}
