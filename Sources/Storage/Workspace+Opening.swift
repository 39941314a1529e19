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
    try WorkspaceFile(url: url).checkNoLogIsLeft()
    try PrivateFile.create(at: url)
    do {
      let workspace = try onPool(at: url, mint: mint)
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
  /// It is read only where its folder cannot be written. A log found beside is put aside where it
  /// does not go on from the file: see ``notices``.
  /// - Parameters:
  ///   - asked: the link it was asked for by: led elsewhere, it is told as the file itself would be.
  ///   - scratch: a folder where copies may stand for a moment.
  ///   - erased: what must not be shown though it may still be there, where it is read only.
  public static func open(
    at url: URL, asked: URL? = nil, mint: Mint, today: Day, readOnly: Bool = false,
    scratch: URL = FileManager.default.temporaryDirectory, hiding erased: Forgotten = Forgotten()
  ) throws -> Workspace {
    let file = WorkspaceFile(url: url)
    if readOnly || !file.canBeWritten {
      return try reading(at: url, mint: mint, scratch: scratch, hiding: erased)
    }
    Scratch.sweep(url.deletingLastPathComponent())
    return try open(
      at: url, asked: asked, mint: mint, today: today, scratch: scratch, migrations: Migration.all)
  }

  static func open(
    at url: URL, asked: URL? = nil, mint: Mint, today: Day,
    scratch: URL = FileManager.default.temporaryDirectory, migrations: [Migration]
  ) throws -> Workspace {
    let file = WorkspaceFile(url: url)
    try file.check()
    try file.checkLogIsThere()
    let notice = try file.sortOutLog(scratch: scratch, today: today)
    if notice != nil { try file.check() }
    try update(file, today: today, migrations: migrations)
    return try onPool(
      at: url, asked: asked, mint: mint, scratch: scratch, notices: notice.map { [$0] } ?? [])
  }

  func begin(
    title: String, language: Language, kit: String?, by author: String, at moment: Date
  ) throws {
    try title.checkKeepable()
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
