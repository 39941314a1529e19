public import Foundation
import GRDB
public import People
public import Words

extension Workspace {
  /// A new workspace, in a file that must not exist yet.
  ///
  /// - Parameter kit: the name of the kit it starts from.
  public static func create(
    at place: URL, title: String, language: Language = .french, kit: String? = nil, mint: Mint,
    by author: String = "", at moment: Date
  ) throws -> Workspace {
    let url = try Whereabouts(place).followed()
    try Whereabouts(url).checkFree()
    try PrivateFile.create(at: url)
    do {
      let workspace = Workspace(try pool(at: url), url: url, mint: mint)
      try workspace.begin(title: title, language: language, kit: kit, by: author, at: moment)
      try workspace.settle()
      return workspace
    } catch {
      for end in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: url.path + end)
      }
      throw error
    }
  }

  /// A workspace that lives as long as this value.
  public static func inMemory(
    title: String, language: Language = .french, kit: String? = nil, mint: Mint, at moment: Date
  ) throws -> Workspace {
    let queue = try saying(title) { try DatabaseQueue(configuration: configuration()) }
    let workspace = Workspace(queue, url: nil, mint: mint)
    try workspace.begin(title: title, language: language, kit: kit, by: "", at: moment)
    return workspace
  }

  /// An existing workspace, brought up to date after a copy of it was put beside it.
  ///
  /// It is read only where its folder cannot be written.
  public static func open(
    at url: URL, mint: Mint, today: Day, readOnly: Bool = false
  ) throws -> Workspace {
    try open(at: url, mint: mint, today: today, readOnly: readOnly, migrations: Migration.all)
  }

  static func open(
    at url: URL, mint: Mint, today: Day, readOnly: Bool = false, migrations: [Migration]
  ) throws -> Workspace {
    let file = WorkspaceFile(url: url)
    try file.check()
    if readOnly || !file.canBeWritten {
      let queue = try fixed(at: url)
      guard try migrations.age(in: queue, of: file.name) == .current else {
        throw WorkspaceFault.cannotWrite(file: file.name)
      }
      return Workspace(queue, url: url, isReadOnly: true, mint: mint)
    }
    try update(file, today: today, migrations: migrations)
    return Workspace(try pool(at: url), url: url, mint: mint)
  }

  /// Lets go of the file, which is then alone: its log is written back and removed, unless another
  /// program still has it open.
  public func close() throws {
    try saying(name) { try writer.close() }
    guard let url, !isReadOnly else { return }
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    let alone = try? DatabaseQueue(path: url.path, configuration: configuration)
    _ = try? alone?.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
    try? alone?.close()
  }

  /// Writes the log back into the file; for a moment of rest.
  public func settle() throws {
    guard url != nil, !isReadOnly else { return }
    try saying(name) {
      _ = try writer.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }
  }

  private func begin(
    title: String, language: Language, kit: String?, by author: String, at moment: Date
  ) throws {
    try saying(name) {
      try Migration.all.migrator.migrate(writer)
      try writer.write { db in
        try Journal(db: db).record("create", by: author, at: moment, mint: mint) { _ in
          let identity: Identifier<Workspace> = mint.make()
          try db.execute(
            sql: """
              INSERT INTO workspace (id, identity, title, language, kit) VALUES (1, ?, ?, ?, ?)
              """, arguments: [identity.value.uuidString, title, language.rawValue, kit ?? ""])
        }
      }
    }
  }
}
