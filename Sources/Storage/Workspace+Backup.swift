public import Foundation
import GRDB

extension Workspace {
  /// A whole copy in one new file, while others go on working; read back before it is given.
  public func backup(to url: URL) throws {
    if FileMark.areOne(self.url, url) {
      throw WorkspaceFault.sameFile(file: url.lastPathComponent, for: .copying)
    }
    try saying(name) { try Copying(from: writer, file: name).write(to: url) }
  }

  /// What is wrong inside the file; empty when all is well.
  ///
  /// SQLite's own check of every page and index, then every link between rows.
  public func check() throws -> [String] {
    try saying(name) { try writer.read { db in try Workspace.faults(in: db) } }
  }

  static func faults(in db: Database) throws -> [String] {
    let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    let links = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let (table, parent): (String, String) = (try row.read("table"), try row.read("parent"))
      return "\(table) → \(parent)"
    }
    return pages + links
  }
}

/// Copies a workspace that may be in use.
struct Copying {
  let writer: any DatabaseWriter
  let file: String

  init(from writer: any DatabaseWriter, file: String) { (self.writer, self.file) = (writer, file) }

  /// Writes beside the place asked for, checks it, brings it to the disk, then gives it its name.
  func write(to url: URL) throws {
    let files = FileManager.default
    try Whereabouts(url).checkFree()
    let part = url.appendingPathExtension("part")
    try? files.removeItem(at: part)
    defer { try? files.removeItem(at: part) }
    try PrivateFile.create(at: part)
    do {
      try saying(url.lastPathComponent) {
        try writer.writeWithoutTransaction { db in
          try db.execute(sql: "VACUUM INTO ?", arguments: [part.path])
        }
      }
      try check(part, named: url.lastPathComponent)
    } catch WorkspaceFault.damaged(_, let detail) where !file.isEmpty {
      // What is wrong with a copy was wrong with what it is made of.
      throw WorkspaceFault.damaged(file: file, detail: detail)
    }
    guard let handle = FileHandle(forUpdatingAtPath: part.path) else {
      throw WorkspaceFault.cannotWrite(file: url.lastPathComponent)
    }
    try handle.synchronize()
    try handle.close()
    try files.moveItem(at: part, to: url)
  }

  private func check(_ part: URL, named name: String) throws {
    let queue = try Workspace.fixed(at: part)
    let faults = try queue.read { try Workspace.faults(in: $0) }
    try queue.close()
    if let fault = faults.first { throw WorkspaceFault.damaged(file: name, detail: fault) }
  }
}
