public import Foundation
import GRDB
import People
import Words

extension Workspace {
  /// How many seconds one waits for another program that is writing.
  static let patience = 5

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(TimeInterval(patience))
    configuration.prepareDatabase { db in
      db.add(tokenizer: FrenchTokenizer.self)
      // What undoes one statement alone stays in memory: triggers make one for each row.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// One writer and several readers on a write-ahead log, each commit on the disk before it returns.
  ///
  /// The log is written back by us alone, once the file under it has been looked at.
  static func onPool(
    at url: URL, asked: URL? = nil, mint: Mint,
    scratch: URL = FileManager.default.temporaryDirectory,
    notices: [OpeningNotice] = []
  ) throws -> Workspace {
    let footing = try Footing(url, asked: asked, scratch: scratch)
    var configuration = configuration()
    configuration.prepareDatabase { try footing.admit($0) }
    let pool = try saying(url.lastPathComponent) {
      let pool = try DatabasePool(path: url.path, configuration: configuration)
      try pool.writeWithoutTransaction { db in
        // GRDB lowers this to NORMAL when it turns the log on.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
        footing.note(db)
      }
      return pool
    }
    return Workspace(pool, url: url, mint: mint, footing: footing, notices: notices)
  }

  /// A file that nobody can change, as on a read-only disk: SQLite takes no lock and makes no log.
  static func fixed(at url: URL) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.readonly = true
    let kept = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
    let path = url.path.addingPercentEncoding(withAllowedCharacters: kept) ?? url.path
    return try saying(url.lastPathComponent) {
      try DatabaseQueue(path: "file:\(path)?immutable=1", configuration: configuration)
    }
  }

  /// Copies the file beside itself, then migrates it; does nothing to a current one.
  static func update(_ file: WorkspaceFile, today: Day, migrations: [Migration]) throws {
    try saying(file.name) {
      let queue = try DatabaseQueue(path: file.url.path, configuration: configuration())
      defer { try? queue.close() }
      guard try migrations.age(in: queue, of: file.name) == .older else { return }
      let language = try queue.read { try Reader(db: $0).cover().language }
      let copy = file.beside(today, wording: .of(language)) { $0.storage.beforeUpdate }
      try Copying(from: queue, file: file.name).write(to: copy)
      try migrations.migrator.migrate(queue)
    }
  }
}

extension Workspace {
  /// Whether a file is of this age: opening it to write makes no copy of it.
  public static func isCurrent(_ url: URL) throws -> Bool {
    let queue = try fixed(at: url)
    defer { try? queue.close() }
    return try Migration.all.age(in: queue, of: url.lastPathComponent) == .current
  }
}

/// Where a file stands among the migrations this version knows.
enum MigrationAge { case current, older }

extension [Migration] {
  func age(in queue: DatabaseQueue, of file: String) throws -> MigrationAge {
    let migrator = migrator
    return try saying(file) {
      try queue.read { db in
        let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
        guard application == WorkspaceFile.applicationID else {
          throw WorkspaceFault.foreign(file: file)
        }
        if try migrator.hasBeenSuperseded(db) { throw WorkspaceFault.newer(file: file) }
        guard try !migrator.appliedIdentifiers(db).isEmpty else {
          throw WorkspaceFault.damaged(file: file, detail: "no migration")
        }
        return try migrator.hasCompletedMigrations(db) ? .current : .older
      }
    }
  }
}

extension WorkspaceFile {
  /// « Nom (avant mise à jour 2026-11-22).etabli », numbered where that name is taken.
  func beside(
    _ today: Day, wording: Wording, ending: String = "etabli",
    _ why: (Wording) -> (String, String) -> String
  ) -> URL {
    let folder = url.deletingLastPathComponent()
    let plain = url.deletingPathExtension().lastPathComponent
    let name = why(wording)(plain, today.description)
    let names = [name] + (2...99).map { "\(name) \($0)" }
    let free = names.map { folder.appendingPathComponent($0).appendingPathExtension(ending) }
      .first { !FileManager.default.fileExists(atPath: $0.path) }
    return free ?? folder.appendingPathComponent("\(name).\(ending)")
  }
}
