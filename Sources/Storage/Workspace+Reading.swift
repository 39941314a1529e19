public import Foundation
import GRDB
public import People

extension Workspace {
  /// A workspace as it lies, to be read: neither the file nor its folder is written in.
  ///
  /// Where another program has it open, it is read through the log they share. Where a log was left
  /// by a crash, where the file is of an earlier version or holds what must not be shown, a copy in
  /// a private folder is read instead.
  /// - Parameters:
  ///   - scratch: where that folder is made.
  ///   - erased: what must not be shown though it may still be there.
  public static func reading(
    at url: URL, mint: Mint, scratch: URL = FileManager.default.temporaryDirectory,
    hiding erased: Forgotten = Forgotten()
  ) throws -> Workspace {
    let file = WorkspaceFile(url: url)
    try file.check()
    var (queue, notices) = try lying(file, scratch)
    do {
      if try Migration.all.age(in: queue, of: file.name) == .older {
        queue = try changed(queue, file, scratch) { try Migration.all.migrator.migrate($0) }
      }
      let workspace = Workspace(queue, url: url, isReadOnly: true, mint: mint)
      let left = try workspace.stillThere(erased.things)
      if !left.isEmpty {
        queue = try changed(queue, file, scratch) { copy in
          let copy = Workspace(copy, url: nil, mint: mint)
          guard let moment = try copy.acts(limit: 1).first?.at else { return }
          _ = try copy.eraseAgain(erased, by: "", at: moment)
        }
        notices.append(.stillInTheFile(file: file.name, count: left.count))
      }
    } catch {
      try? queue.close()
      throw error
    }
    return Workspace(queue, url: url, isReadOnly: true, mint: mint, notices: notices)
  }

  /// A file as it lies, of whatever version.
  static func lying(
    _ file: WorkspaceFile, _ scratch: URL
  ) throws -> (DatabaseQueue, [OpeningNotice]) {
    if file.needsReplaying, !file.isInUse {
      let (copy, notice) = try file.replayed(in: scratch)
      return (try copy.unnamed(), notice.map { [$0] } ?? [])
    }
    // On a log and without one, it was closed by others than us; SQLite would make one.
    if file.asksForLog, !file.isInUse { return (try fixed(at: file.url), []) }
    var configuration = configuration()
    configuration.readonly = true
    let queue = try saying(file.name) {
      try DatabaseQueue(path: file.url.path, configuration: configuration)
    }
    return (queue, [])
  }

  /// What is read, copied, changed and closed; nobody else sees it.
  private static func changed(
    _ queue: DatabaseQueue, _ file: WorkspaceFile, _ scratch: URL,
    _ change: (DatabaseQueue) throws -> Void
  ) throws -> DatabaseQueue {
    let copy = try PrivateCopy(of: queue, named: file.name, in: scratch)
    try queue.close()
    do {
      try saying(file.name) {
        let queue = try copy.open()
        defer { try? queue.close() }
        try change(queue)
      }
    } catch {
      copy.remove()
      throw error
    }
    return try copy.unnamed()
  }
}
