public import Foundation
import GRDB
public import People
import Words

extension Workspace {
  /// Goes back to a backup: it takes the place of a workspace, which is kept beside under another
  /// name.
  ///
  /// The backup itself is only read. What was erased since is erased again before it takes its place:
  /// what the replaced file says was, and what a register says.
  /// - Parameter forgotten: what a register kept beside says was erased.
  /// - Returns: the file that was replaced, `nil` where there was none; how many things were erased
  ///   again.
  /// - Throws: ``WorkspaceFault/busy(file:)`` where another program has the workspace open,
  ///   ``WorkspaceFault/otherWorkspace(file:)``.
  public static func restore(
    _ place: URL, from backup: URL, forgetting forgotten: Forgotten = Forgotten(), mint: Mint,
    today: Day
  ) throws -> (replaced: URL?, erased: Int) {
    let url = try Whereabouts(place).followed()
    let (files, name) = (FileManager.default, url.lastPathComponent)
    try WorkspaceFile(url: backup).check()
    if FileMark.areOne(url, backup) { throw WorkspaceFault.sameFile(file: name, for: .restoring) }
    let part = url.appendingPathExtension("restored")
    try? files.removeItem(at: part)
    defer { try? files.removeItem(at: part) }
    let back = try ready(backup, at: part)
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      let erased = try forget(forgotten, in: part, mint)
      try files.moveItem(at: part, to: url)
      return (nil, erased)
    }
    if isFolder.boolValue { throw WorkspaceFault.isFolder(file: name) }
    let here = try letGo(url)
    if let here, here.identity != back.identity {
      throw WorkspaceFault.otherWorkspace(file: backup.lastPathComponent)
    }
    var all = forgotten
    if let here { all.formUnion(here.forgotten) }
    let erased = try forget(all, in: part, mint)
    let aside = WorkspaceFile(url: url).beside(today, wording: .of(back.language)) {
      $0.storage.beforeRestore
    }
    // The file itself under a second name, with its rights; a copy where the disk knows no such.
    if link(url.path, aside.path) != 0 { try files.copyItem(at: url, to: aside) }
    for end in ["-wal", "-shm"] where files.fileExists(atPath: url.path + end) {
      try files.moveItem(atPath: url.path + end, toPath: aside.path + end)
    }
    var old = stat()
    if stat(url.path, &old) == 0 { chmod(part.path, old.st_mode & 0o777) }
    // One step: whoever looks finds the old file or the new one.
    guard rename(part.path, url.path) == 0 else { throw WorkspaceFault.cannotWrite(file: name) }
    return (aside, erased)
  }

  /// - Returns: how many things went.
  private static func forget(_ forgotten: Forgotten, in part: URL, _ mint: Mint) throws -> Int {
    if forgotten.isEmpty { return 0 }
    let queue = try DatabaseQueue(path: part.path, configuration: configuration())
    defer { try? queue.close() }
    let workspace = Workspace(queue, url: nil, mint: mint)
    guard let moment = try workspace.acts(limit: 1).first?.at else { return 0 }
    let erasure = try workspace.eraseAgain(forgotten, by: "", at: moment)
    return erasure?.counts.values.reduce(0, +) ?? 0
  }

  /// Copies a backup, and brings the copy up to date: the backup is what it was before.
  private static func ready(_ backup: URL, at part: URL) throws -> Cover {
    let (file, name) = (WorkspaceFile(url: backup), backup.lastPathComponent)
    let (source, _) = try lying(file, FileManager.default.temporaryDirectory)
    try Copying(from: source, file: name).write(to: part)
    try source.close()
    return try saying(name) {
      let queue = try DatabaseQueue(path: part.path, configuration: Workspace.configuration())
      defer { try? queue.close() }
      if try Migration.all.age(in: queue, of: name) == .older {
        try Migration.all.migrator.migrate(queue)
      }
      return try queue.read { try Reader(db: $0).cover() }
    }
  }

  /// Makes sure that nobody has a file open, and that all of it is in the file.
  ///
  /// - Returns: which workspace it is, and what was erased in it; `nil` where it is too damaged to say.
  private static func letGo(_ url: URL) throws -> (identity: UUID, forgotten: Forgotten)? {
    var configuration = configuration()
    configuration.busyMode = .immediateError
    do {
      let alone = try DatabaseQueue(path: url.path, configuration: configuration)
      defer { try? alone.close() }
      return try alone.inDatabase { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
        // The first ones had no such table.
        let forgotten = try db.tableExists("erased") ? Forgotten(db) : Forgotten()
        return (try Reader(db: db).cover().identity, forgotten)
      }
    } catch let error as DatabaseError
      where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode)
    {
      throw WorkspaceFault.busy(file: url.lastPathComponent)
    } catch {
      return nil
    }
  }
}
