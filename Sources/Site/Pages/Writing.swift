import Foundation
import Interchange
import People
import Storage
import Words
import Workbench

extension Visit {
  /// An empty row of a table, or one begun by the address: « ?encounter=E-04 ».
  func newRow() throws -> Reply {
    let kind = try writable()
    let keys = kind.definition.columns.map(\.key)
    let begun = keys.map { ($0, query[$0]) }
    return try writingPage(kind, nil, Dictionary(begun) { first, _ in first })
  }

  /// A row as it stands, to be changed.
  func row() throws -> Reply {
    let kind = try writable()
    let row = try workshop.row(kind, parameter("reference"))
    return try writingPage(kind, row.reference, row.cells)
  }

  /// Keeps what was typed, or shows it again beside what is wrong.
  func keepRow() throws -> Reply {
    let kind = try writable()
    let text = parameter("reference")
    guard !text.isEmpty else { return try keep(typed(kind)) }
    guard let reference = Reference(text) else { throw SiteFault.noSuchPage }
    return try change(kind, reference, back: safe(form["back"])) { try keep($0) }
  }

  private func keep(_ row: TypedRow) throws -> Reply {
    let kind = row.kind
    do {
      let written = try workshop.write([row])
      let back = safe(form["back"])
      let name = written.names.first ?? ""
      if form["do"] == "again" {
        return .goTo(after(written.act, at: "/write/\(kind.rawValue)?back=\(Form.encoded(back))"))
      }
      let place = back == "/" ? Reference(name).flatMap(path(of:)) ?? "/" : back
      return .goTo(after(written.act, at: place))
    } catch let refusal as TypedRefusal {
      let known = try row.reference.map { try workshop.row(kind, $0.description).cells } ?? [:]
      return try writingPage(
        kind, row.reference, known.merging(row.cells) { $1 }, refusal.faults)
    }
  }

  func writingPage(
    _ kind: TableKind, _ reference: Reference?, _ cells: [String: String],
    _ faults: [TypedRefusal.Fault] = []
  ) throws -> Reply {
    let words = wording.siteForms
    let table = kind.definition.title.said(in: wording)
    let title = reference.map { words.changeTitle($0.description) } ?? words.newTitle(table)
    let seen = reference == nil ? [:] : marks(kind, cells)
    // Of a row that is there, what may not be shown is not asked either.
    let keys = kind.definition.columns.map(\.key).filter {
      $0 != "reference" && (reference == nil || cells[$0] != nil)
    }
    let reply = try page(
      "write", title: title,
      [
        "path": "/write/\(kind.rawValue)" + (reference.map { "/\($0)" } ?? ""),
        "back": safe(query["back"].isEmpty ? form["back"] : query["back"]),
        "purpose": language.typeset(kind.definition.purpose.said(in: wording)),
        "fields": models(try fields(kind, keys, cells: cells, faults: faults, seen: seen)),
        "isNew": reference == nil,
        "draft": try Self.isOfPeople(kind)
          ? false : draft(kind.rawValue, reference?.description ?? "") as Any,
      ].merging(refusal(faults)) { own, _ in own })
    return faults.isEmpty ? reply : reply.refused
  }

  /// What is noted of people stays in no browser.
  private static func isOfPeople(_ kind: TableKind) -> Bool {
    [.people, .consents, .members, .presences, .rosters].contains(kind)
  }

  /// What a browser keeps the long texts of a form under: the workspace, the page, the row.
  func draft(_ parts: String...) throws -> String {
    let identity = try premises.workspace.cover().identity.uuidString
    return VersionMark.of(([identity] + parts).joined(separator: " "))
  }

  /// The table of the address: those whose rows stand alone.
  private func writable() throws -> TableKind {
    guard let kind = TableKind(rawValue: parameter("table")), kind.definition.isOfThings,
      kind != .passings
    else { throw SiteFault.noSuchPage }
    return kind
  }
}
