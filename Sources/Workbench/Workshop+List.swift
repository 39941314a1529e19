public import Interchange

import Storage

/// Things of one kind, a row each.
public struct Listing: Sendable {
  /// Codes of the columns, for a machine.
  public let keys: [String]
  public let headings: [String]
  public let rows: [[String]]
}

extension Workshop {
  /// A table as people know it, its empty columns left out.
  ///
  /// This is the team's own view, on their own machine: words as they were said.
  public func list(_ kind: TableKind) throws -> Listing {
    let tables = Dossier(try workspace.contents()).tables(in: wording.language)
    guard let table = tables.first(where: { $0.definition.kind == kind }) else {
      return Listing(keys: [], headings: [], rows: [])
    }
    let filled = table.headings.indices.filter { column in
      table.rows.contains { !$0[column].isEmpty }
    }
    return Listing(
      keys: filled.map { table.definition.columns[$0].key },
      headings: filled.map { table.headings[$0] },
      rows: table.rows.map { row in filled.map { row[$0] } })
  }
}
