public import Entities
public import Foundation
import GRDB
public import People
public import Words

/// A workspace: one SQLite file that holds a programme and everything said in it.
///
/// Safe to share between threads; several processes may open the same file.
public final class Workspace: Sendable {
  /// `nil` in memory.
  public let url: URL?
  public let isReadOnly: Bool
  /// What should be known of how it was opened.
  public let notices: [OpeningNotice]
  let writer: any DatabaseWriter
  let mint: Mint
  /// Where it is written in a file.
  let footing: Footing?

  init(
    _ writer: any DatabaseWriter, url: URL?, isReadOnly: Bool = false, mint: Mint,
    footing: Footing? = nil, notices: [OpeningNotice] = []
  ) {
    (self.writer, self.url, self.isReadOnly, self.mint) = (writer, url, isReadOnly, mint)
    (self.footing, self.notices) = (footing, notices)
  }

  /// The file's name, as people read it.
  var name: String { url?.lastPathComponent ?? "" }

  /// Reads one state of the workspace, whatever others write meanwhile.
  public func read<Result>(_ work: (Reader) throws -> Result) throws -> Result {
    try saying(name) { try writer.read { db in try work(Reader(db: db)) } }
  }

  public func contents() throws -> Dossier { try read { try $0.contents() } }
  public func all<Value: Kept>(_ kind: Value.Type = Value.self) throws -> [Value] {
    try read { try $0.all(kind) }
  }
  public func find<Value: Kept>(_ id: Identifier<Value>) throws -> Value? {
    try read { try $0.find(id) }
  }
  public func find<Value: Kept>(
    _ kind: Value.Type = Value.self, _ reference: Reference
  ) throws -> Value? {
    try read { try $0.find(kind, reference) }
  }
  public func nextReference(_ kind: Reference.Kind) throws -> Reference {
    try read { try $0.nextReference(kind) }
  }
  public func cover() throws -> Cover { try read { try $0.cover() } }

  /// « SQLite 3.40.1 »
  public static var engine: String {
    let version = try? DatabaseQueue().read {
      try String.fetchOne($0, sql: "SELECT sqlite_version()")
    }
    return "SQLite \(version ?? "")".trimmed
  }
}

/// What is written on a workspace: its title, its language, which copy it is.
public struct Cover: Hashable, Sendable {
  public let identity: UUID
  public let title: String
  public let language: Language
  /// The letter of this copy; `nil` for the first one.
  public let copy: Character?
  /// The name of the kit it started from.
  public let kit: String?
}

extension Reader {
  public func cover() throws -> Cover {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM workspace")
    guard let row, let identity = UUID(uuidString: try row.read("identity")),
      let language = Language(rawValue: try row.read("language"))
    else { throw WorkspaceFault.unreadable(row: "workspace", column: "language") }
    let copy: String = try row.read("copy")
    // A file is read before it is brought up to date: the first ones had no such column.
    let kit: String? = try row.read("kit")
    return Cover(
      identity: identity, title: try row.read("title"), language: language, copy: copy.first,
      kit: kit.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension Draft {
  public func retitle(_ title: String) throws {
    try db.execute(
      sql: "UPDATE workspace SET title = ? WHERE title <> ?", arguments: [title, title])
  }
}
