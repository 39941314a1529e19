import Entities
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

  /// Each row by the codes of its columns.
  public var objects: [[String: String]] {
    rows.map { row in Dictionary(zip(keys, row)) { first, _ in first } }
  }
}

extension Listing {
  /// A table without the columns that its rows leave empty.
  init(_ table: FilledTable, withholding withheld: Withheld? = nil) {
    let shown = withheld?.applied(to: table) ?? table.rows
    let filled = table.columns.indices.filter { column in
      shown.contains { !$0[column].isEmpty }
    }
    keys = filled.map { table.columns[$0].key }
    headings = filled.map { table.headings[$0] }
    rows = shown.map { row in filled.map { row[$0] } }
  }

  /// The rows where each of these words stands somewhere, accents and case aside.
  fileprivate func holding(_ words: String) -> Listing {
    func plain(_ text: String) -> String { text.unaccented.lowercased() }
    let wanted = plain(words).split(separator: " ")
    let found = rows.filter { row in
      let held = plain(row.joined(separator: "\n"))
      return wanted.allSatisfy { held.contains($0) }
    }
    return Listing(keys: keys, headings: headings, rows: found)
  }
}

extension Workshop {
  /// A table as people know it, its empty columns left out.
  ///
  /// This is the team's own view, on their own machine: words as they were said, but those of
  /// someone who refused or withdrew.
  /// - Parameter search: keeps only the rows that hold these words, the best first.
  public func list(_ kind: TableKind, search: String? = nil) throws -> Listing {
    guard let search else { return listing(kind, of: try workspace.contents()) }
    guard let letters = kind.letters, Workspace.searchedKinds.contains(letters) else {
      return listing(kind, of: try workspace.contents()).holding(search)
    }
    let (found, contents) = try workspace.read { reader in
      let found = try reader.references(answering: search, kinds: [letters])
      var contents = try reader.contents(around: found)
      contents.consents = try reader.all()
      return (found, contents)
    }
    let withheld = withheld(kind, in: contents).references
    let typed = Reference(search)?.description
    let listing = listing(kind, of: contents)
    guard let key = listing.keys.firstIndex(of: "reference") else { return listing }
    let ranks = Dictionary(found.enumerated().map { ($1.description, $0) }) { first, _ in first }
    let rows = listing.rows
      .filter { ranks[$0[key]] != nil && (!withheld.contains($0[key]) || $0[key] == typed) }
      .sorted { (ranks[$0[key]] ?? 0) < (ranks[$1[key]] ?? 0) }
    return Listing(keys: listing.keys, headings: listing.headings, rows: rows)
  }

  private func listing(_ kind: TableKind, of contents: Dossier) -> Listing {
    Listing(
      contents.table(of: kind, in: wording.language),
      withholding: withheld(kind, in: contents))
  }
}
