import Interchange
public import Words

/// The tables and columns an import understands, for people who prepare theirs.
public struct TableGuide: Sendable {
  public let text: String

  public init(_ wording: Wording) {
    let tables = TableKind.allCases.map(\.definition).map { table in
      let columns = table.columns.map { column in
        let note = column.isRequired ? " (\(wording.account.required))" : ""
        let own = column.help.said(in: wording)
        let help = own.isEmpty && column.kind.takesSeveral ? wording.siteForms.listHint : own
        return "  \(column.header.said(in: wording))\(note)\(help.isEmpty ? "" : " — \(help)")"
      }
      let title = "\(table.title.said(in: wording)) — \(table.purpose.said(in: wording))"
      return ([title] + columns).joined(separator: "\n")
    }
    text = ([wording.account.guide] + tables).joined(separator: "\n\n")
  }
}
