public import Foundation
import GRDB
import Synchronization
public import Words

/// Someone who has come in, as the server remembers them.
public struct Session: Hashable, Sendable {
  /// The digest of what their browser holds: the file alone opens no door.
  public let digest: String
  public let role: String
  /// What every form they send must repeat.
  public let token: String
  /// What they asked to read; the workspace's own language when nothing.
  public var language: Language?
  public let opened: Date

  public init(digest: String, role: String, token: String, language: Language?, opened: Date) {
    (self.digest, self.role, self.token) = (digest, role, token)
    (self.language, self.opened) = (language, opened)
  }
}

/// Who has come in, kept in a file beside the workspace and never in the one that is sent.
public final class Sessions: Sendable {
  let writer: any DatabaseWriter
  let name: String
  /// Those met lately: a page and its pictures are asked by one browser within a moment.
  private let met = Mutex<[String: (session: Session, since: Date)]>([:])
  /// How long one is taken at its word before the file is asked again, which another program that
  /// serves the same workspace may have changed.
  private static let trust: TimeInterval = 1

  /// How long a browser is remembered.
  public static let lifetime: TimeInterval = 30 * 86_400

  /// - Parameter workspace: the workspace's file; sessions last as long as this value when `nil` or
  ///   when its folder cannot be written.
  public init(beside workspace: URL?) throws {
    let file = workspace?.appendingPathExtension("sessions")
    name = file?.lastPathComponent ?? ""
    writer = try saying(name) { try Sessions.open(file) }
  }

  /// What a site that is open on a workspace keeps beside it; `nil` where there is nothing, or
  /// nothing of this person's.
  public convenience init?(ofSiteOn workspace: URL) throws {
    let file = workspace.appendingPathExtension("sessions")
    var status = stat()
    guard lstat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), access(file.path, R_OK | W_OK) == 0
    else { return nil }
    try self.init(beside: workspace)
  }

  private static func open(_ file: URL?) throws -> any DatabaseWriter {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    let folder = file?.deletingLastPathComponent().path
    let canWrite = folder.map { FileManager.default.isWritableFile(atPath: $0) } ?? false
    if canWrite, let file, !FileManager.default.fileExists(atPath: file.path) {
      try? PrivateFile.create(at: file)
    }
    let queue =
      if canWrite, let file {
        try DatabaseQueue(path: file.path, configuration: configuration)
      } else {
        try DatabaseQueue(configuration: configuration)
      }
    try queue.write { try $0.execute(sql: table) }
    if canWrite, let file {
      try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
    return queue
  }

  private static let table = """
    CREATE TABLE IF NOT EXISTS session (
      digest TEXT PRIMARY KEY NOT NULL, role TEXT NOT NULL, token TEXT NOT NULL,
      language TEXT, opened REAL NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS entry (digest TEXT PRIMARY KEY NOT NULL, made REAL NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS site (
      port INTEGER PRIMARY KEY NOT NULL, process INTEGER NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS sending (
      digest TEXT PRIMARY KEY NOT NULL, place TEXT NOT NULL, sent REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Keeps a session, new or changed, and forgets those too old.
  public func keep(_ session: Session, on moment: Date) throws {
    try change { db in
      try db.execute(
        sql: "DELETE FROM session WHERE opened < ?",
        arguments: [moment.timeIntervalSince1970 - Sessions.lifetime])
      try db.execute(
        sql: "INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?, ?)",
        arguments: [
          session.digest, session.role, session.token, session.language?.rawValue,
          session.opened.timeIntervalSince1970,
        ])
    }
  }

  public func forget(_ digest: String) throws {
    try change { db in
      try db.execute(sql: "DELETE FROM session WHERE digest = ?", arguments: [digest])
    }
  }

  /// Nobody is found meanwhile, so that nobody is taken for what they were.
  private func change(_ work: (Database) throws -> Void) throws {
    try met.withLock { met in
      met = [:]
      try saying(name) { try writer.write { try work($0) } }
    }
  }

  /// The session whose browser holds what has this digest, unless it is too old.
  public func find(_ digest: String, on moment: Date) throws -> Session? {
    try met.withLock { met in
      if let known = met[digest], abs(moment.timeIntervalSince(known.since)) < Sessions.trust {
        return known.session
      }
      let session = try read(digest, on: moment)
      if met.count > 100 { met = [:] }
      met[digest] = session.map { ($0, moment) }
      return session
    }
  }

  private func read(_ digest: String, on moment: Date) throws -> Session? {
    let row = try saying(name) {
      try writer.read { db in
        try Row.fetchOne(db, sql: "SELECT * FROM session WHERE digest = ?", arguments: [digest])
          .map {
            (
              try $0.read("role") as String, try $0.read("token") as String,
              try $0.read("language") as String?, try $0.read("opened") as Double
            )
          }
      }
    }
    guard let row, row.3 > moment.timeIntervalSince1970 - Sessions.lifetime else { return nil }
    return Session(
      digest: digest, role: row.0, token: row.1,
      language: row.2.flatMap(Language.init(rawValue:)),
      opened: Date(timeIntervalSince1970: row.3))
  }
}

/// The sites that are open, and the links that were asked of them since.
extension Sessions {
  /// How long a link waits to be followed.
  public static let invitation: TimeInterval = 3_600

  /// A site of this workspace answers at a port of this machine.
  public func open(_ port: Int, by process: Int32) throws {
    try change {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO site VALUES (?, ?)", arguments: [port, process])
    }
  }

  public func shut(_ port: Int) throws {
    try change { try $0.execute(sql: "DELETE FROM site WHERE port = ?", arguments: [port]) }
  }

  /// Where sites answer: one that was killed did not take back what it said.
  public func ports() throws -> [Int] {
    try saying(name) {
      try writer.read { db in
        try Row.fetchAll(db, sql: "SELECT port, process FROM site ORDER BY port")
          .filter { kill(try $0.read("process"), 0) == 0 }.map { try $0.read("port") }
      }
    }
  }

  /// Leaves a key by its digest: it opens once, and those left before open no more.
  public func invite(_ digest: String, on moment: Date) throws {
    try change { db in
      try db.execute(sql: "DELETE FROM entry")
      try db.execute(
        sql: "INSERT INTO entry VALUES (?, ?)",
        arguments: [digest, moment.timeIntervalSince1970])
    }
  }

  public func awaits(_ digest: String, on moment: Date) throws -> Bool {
    try saying(name) {
      try writer.read { db in
        try Int.fetchOne(
          db, sql: "SELECT 1 FROM entry WHERE digest = ? AND made > ?",
          arguments: [digest, moment.timeIntervalSince1970 - Sessions.invitation]) != nil
      }
    }
  }

  /// Whether a key was left with this digest, which opens no more.
  public func admit(_ digest: String, on moment: Date) throws -> Bool {
    guard try awaits(digest, on: moment) else { return false }
    return try saying(name) {
      try writer.write { db in
        try db.execute(sql: "DELETE FROM entry WHERE digest = ?", arguments: [digest])
        return db.changesCount == 1
      }
    }
  }
}
