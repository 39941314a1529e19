import Entities
import Interchange
import People
import Reciprocity
import Storage
import Words

/// The rows of a table whose words are not shown any more, as on pages: their speaker, whoever was
/// met or whoever offers them refused or withdrew.
struct Withheld {
  let references: Set<String>
  private let facts: Facts?
  private let mark: String

  init(
    _ kind: TableKind, in contents: Dossier, from audience: Audience, _ register: Register,
    _ wording: Wording
  ) {
    func isTakenBack(_ card: Reference) -> Bool {
      contents.isTakenBack(card, by: register, from: audience)
    }
    let found: [Reference] =
      switch kind {
      case .verbatim:
        contents.verbatim.filter {
          !$0.isErased && register.disclose($0, to: audience) == nil
        }.map(\.reference)
      case .encounters:
        contents.encounters.filter { !register.allowsNotes(of: $0, to: audience) }.map(\.reference)
      case .offers:
        contents.offers.map(\.reference).filter(isTakenBack)
      case .asks:
        contents.asks.map(\.reference).filter(isTakenBack)
      default: []
      }
    references = Set(found.map(\.description))
    facts = found.first.flatMap { one in
      entities.lazy.map { $0.facts }.first { $0.kind == one.kind }
    }
    mark = wording.trace.withheld
  }

  /// Rows with a mark in place of what somebody wrote; whatever no field says what it is goes too.
  func applied(to table: FilledTable) -> [[String]] {
    guard let facts, let key = table.columns.firstIndex(where: { $0.key == "reference" })
    else { return table.rows }
    let written = table.columns.indices.filter { place in
      let column = table.columns[place].key
      let field = facts.columns.first { $0.code == column }
      return place != key && field?.matter.isWritten != false
    }
    return table.rows.map { row in
      guard references.contains(row[key]) else { return row }
      var row = row
      let first = written.first { !row[$0].isEmpty }
      for place in written { row[place] = place == first ? mark : "" }
      return row
    }
  }
}

extension Workshop {
  /// The rows of a table that are kept from those who read it here.
  func withheld(_ kind: TableKind, in contents: Dossier) -> Withheld {
    Withheld(kind, in: contents, from: audience, contents.register(on: today), wording)
  }
}
