public import Interchange

import People
import Storage
import Words

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
  /// - Parameter search: keeps only the rows that hold these words, the best first.
  public func list(_ kind: TableKind, search: String? = nil) throws -> Listing {
    guard let search, let letters = kind.letters else {
      return listing(kind, of: try workspace.contents())
    }
    let (found, contents) = try workspace.read { reader in
      let found = try reader.references(answering: search, kinds: [letters])
      return (found, try reader.contents(around: found))
    }
    let listing = listing(kind, of: contents)
    guard let key = listing.keys.firstIndex(of: "reference") else { return listing }
    let ranks = Dictionary(found.enumerated().map { ($1.description, $0) }) { first, _ in first }
    let rows = listing.rows.filter { ranks[$0[key]] != nil }
      .sorted { (ranks[$0[key]] ?? 0) < (ranks[$1[key]] ?? 0) }
    return Listing(keys: listing.keys, headings: listing.headings, rows: rows)
  }

  private func listing(_ kind: TableKind, of contents: Contents) -> Listing {
    let tables = Dossier(contents).tables(in: wording.language)
    guard let table = tables.first(where: { $0.definition.kind == kind }) else {
      return Listing(keys: [], headings: [], rows: [])
    }
    let filled = table.headings.indices.filter { column in
      table.rows.contains { !$0[column].isEmpty }
    }
    return Listing(
      keys: filled.map { table.columns[$0].key },
      headings: filled.map { table.headings[$0] },
      rows: table.rows.map { row in filled.map { row[$0] } })
  }
}
