import CSQLite
import Foundation
import GRDB

/// A workspace's file copied, with what stands beside it, where nobody else looks: to be replayed,
/// brought up to date or blanked without touching the file itself.
struct PrivateCopy {
  private let scratch: Scratch
  /// What people call what it is a copy of.
  private let name: String

  /// Endings of what SQLite keeps beside a file after a crash.
  private static let endings = ["-wal", "-journal", "-shm"]

  /// - Parameter scratch: where the folder is made, for its owner alone.
  private init(named name: String, in parent: URL) throws {
    self.name = name
    do {
      scratch = try Scratch(in: parent)
    } catch WorkspaceFault.folderMissing(let folder) {
      throw WorkspaceFault.folderMissing(folder: folder)
    } catch WorkspaceFault.notAllowed {
      throw WorkspaceFault.notAllowed(file: parent.path)
    } catch {
      throw WorkspaceFault.noRoom(folder: parent.path)
    }
  }

  /// The file and what stands beside it, byte for byte.
  init(of file: WorkspaceFile, _ held: borrowing HeldFile, in scratch: URL) throws {
    try self.init(named: file.name, in: scratch)
    do {
      try held.copy(to: url)
      if FileMark(url.path)?.size == 0, file.hasLog { Self.giveAPage(to: url.path) }
      for end in Self.endings.dropLast() where FileMark(file.real.path + end) != nil {
        try HeldFile(file.real.path + end, forWriting: false)
          .copy(to: URL(fileURLWithPath: url.path + end))
      }
    } catch {
      remove()
      throw error
    }
  }

  /// What was open and was written over since, with the log that is still beside it.
  ///
  /// - Parameter log: the file beside which it is; `nil` where it has none.
  init(of base: OpenBase, log: String?, named file: String, in scratch: URL) throws {
    try self.init(named: file, in: scratch)
    do {
      try base.copy(to: url)
      if let log {
        try HeldFile(log + "-wal", forWriting: false)
          .copy(to: URL(fileURLWithPath: url.path + "-wal"))
      }
    } catch {
      remove()
      throw error
    }
  }

  /// SQLite throws away the log of a file that has no page at all.
  static func giveAPage(to path: String) { truncate(path, 4096) }

  /// What a connection reads, in one file.
  init(of reader: any DatabaseWriter, named file: String, in scratch: URL) throws {
    try self.init(named: file, in: scratch)
    do {
      try Copying(from: reader, file: file).write(to: url)
    } catch {
      remove()
      if case WorkspaceFault.diskFull = error {
        throw WorkspaceFault.noRoom(folder: scratch.path)
      }
      throw error
    }
  }

  var url: URL { scratch.folder.appendingPathComponent("copie.etabli") }

  /// For changes; to be closed before it is read.
  func open() throws -> DatabaseQueue {
    try DatabaseQueue(path: url.path, configuration: Workspace.configuration())
  }

  /// With what its log says, which is not written back into it.
  func withLog() throws -> DatabaseQueue {
    var configuration = Workspace.configuration()
    configuration.prepareDatabase { if let db = $0.sqliteConnection { etabli_close_quietly(db) } }
    return try DatabaseQueue(path: url.path, configuration: configuration)
  }

  /// As the file lies, whatever log is beside.
  func alone() throws -> DatabaseQueue {
    // Its own name is known to nobody.
    do { return try Workspace.fixed(at: url) } catch let fault as WorkspaceFault {
      throw fault.of(name)
    }
  }

  /// Reads it for the last time: it has no name from now on, and goes with what is returned.
  func unnamed() throws -> DatabaseQueue {
    defer { remove() }
    return try alone()
  }

  /// Brings what the log says into the file itself.
  func settle(file: String) throws {
    try saying(file) {
      let queue = try open()
      defer { try? queue.close() }
      _ = try queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
    }
  }

  func removeLog() throws {
    for end in Self.endings where FileMark(url.path + end) != nil {
      try FileManager.default.removeItem(atPath: url.path + end)
    }
  }

  /// Now, and not when the last of those who hold it lets go; a program killed meanwhile leaves it
  /// for the next one to take away.
  func remove() { try? FileManager.default.removeItem(at: scratch.folder) }
}
