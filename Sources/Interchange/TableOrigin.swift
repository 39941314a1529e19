public import Entities
public import Foundation
public import People

/// Where a table was exported from, and after which act: said in brackets in its first heading, so
/// that it survives being edited, saved alone or converted.
///
/// What was written since is then told from what was changed in the table; and references of
/// another workspace are not taken for ours.
public struct TableOrigin: Hashable, Sendable {
  /// The end of the workspace's identifier, in hexadecimal; its copies share it.
  public let workspace: String
  /// The end of the last act's.
  public let act: String

  public init(workspace: UUID, act: UUID) {
    (self.workspace, self.act) = (Self.end(of: workspace, 6), Self.end(of: act, 8))
  }

  /// What an exported heading says; `nil` where it says nothing of it.
  init?(heading: String) {
    // Nearly every heading says nothing: a look at its bytes costs less than the pattern.
    guard heading.utf8.contains(0xB7),
      let found = heading.firstMatch(of: /\(([0-9a-f]{6})·([0-9a-f]{8})\)/)
    else { return nil }
    (workspace, act) = (String(found.1), String(found.2))
  }

  var inHeading: String { " (\(workspace)·\(act))" }

  private static func end(of identifier: UUID, _ count: Int) -> String {
    String(identifier.uuidString.filter { $0 != "-" }.suffix(count)).lowercased()
  }
}

/// The workspace that tables come into, and what it held when they left it.
public struct TableHome: Sendable {
  public let workspace: UUID
  /// By the act after which tables were exported; none where it is not known here.
  public let pasts: [String: Dossier]
  /// What may not be shown any more, and is neither told nor changed.
  public let withheld: Set<UUID>
  /// What was erased for good, by the reference it bore, with the day where it is known.
  public var erased: [Reference: Day?] = [:]
  /// The day someone was last erased since a table left, by the act after which it did.
  public var peopleErased: [String: Day] = [:]

  public init(workspace: UUID, pasts: [String: Dossier] = [:], withheld: Set<UUID> = []) {
    (self.workspace, self.pasts, self.withheld) = (workspace, pasts, withheld)
  }

  func isForeign(_ origin: TableOrigin) -> Bool {
    origin.workspace != TableOrigin(workspace: workspace, act: workspace).workspace
  }
}

extension [Grid] {
  /// The acts after which tables were exported from a workspace, in no order.
  public func origins(from workspace: UUID) -> Set<String> {
    let home = TableHome(workspace: workspace)
    let headings = lazy.flatMap { $0.rows.prefix(30) }.flatMap { $0.cells.prefix(200) }
    let found = headings.compactMap { TableOrigin(heading: $0.words) }
    return Set(found.filter { !home.isForeign($0) }.map(\.act))
  }
}

extension Row {
  /// Whether these headings say that their table left a workspace.
  var leftAWorkspace: Bool { cells.contains { TableOrigin(heading: $0.words) != nil } }
}
