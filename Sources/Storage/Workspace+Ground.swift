public import Foundation
import GRDB
public import People
import Synchronization
import Words

extension Workspace {
  /// The file as people asked for it, which may be a link's name.
  public var askedName: String {
    footing.map { URL(fileURLWithPath: $0.asked).lastPathComponent } ?? name
  }

  /// What became of the file while it was open; `nil` while its path names it. A mere look at the
  /// path, where nothing has changed.
  public func displacement() -> Displacement? {
    guard let footing, !footing.isSteady else { return nil }
    do {
      return try writer.unsafeRead { footing.look($0) }
    } catch {
      return footing.lookFromOutside()
    }
  }

  /// Whether a path names the file that is open here, be it by another name: nothing else may open
  /// it.
  public func isUnder(_ url: URL) -> Bool { footing?.isUnder(url) ?? false }

  /// Copies what is open beside the place where its file was, under today's date; once, as nothing
  /// is written any more.
  ///
  /// - Returns: the copy; `nil` where all is well.
  public func keepOpenCopy(today: Day) throws -> URL? {
    guard let url, let footing, let place = displacement() else { return nil }
    guard place.canBeCopied else { throw WorkspaceFault.displaced(file: askedName, place) }
    return try footing.openCopy.withLock { known in
      if let known, FileMark(known.path) != nil { return known }
      let language = (try? cover().language) ?? .french
      let copy = WorkspaceFile(url: url).beside(today, wording: .of(language)) {
        $0.ground.openCopy
      }
      if place.isOverwritten { try copyBase(to: copy, footing) } else { try backup(to: copy) }
      known = copy
      return copy
    }
  }

  /// What was open, whatever another program made of the file.
  private func copyBase(to url: URL, _ footing: Footing) throws {
    // The connection that is open: another one would open what the path names now.
    let base = try writer.writeWithoutTransaction { try footing.copyOfBase($0, named: name) }
    defer { base.remove() }
    let queue = try base.alone()
    defer { try? queue.close() }
    try Copying(from: queue, file: name).write(to: url)
  }

  /// Reads the whole file once after each time it was written back, so that it is known again
  /// where its time alone is set.
  func learnFile() {
    guard let footing, !footing.isLearnt else { return }
    try? writer.unsafeRead { footing.learn($0) }
  }

  /// Makes sure that what is written goes where people will look for it.
  func stand(_ db: Database) throws {
    guard let place = footing?.look(db) else { return }
    throw WorkspaceFault.displaced(file: askedName, place)
  }

  /// A long log is written back even where nobody rests.
  func rested(_ db: Database) {
    guard let footing else { return }
    footing.noteLog(db)
    guard (footing.log?.size ?? 0) > Self.longLog, footing.maySettle(db) else { return }
    _ = try? db.checkpoint(.passive)
    footing.note(db)
  }

  /// In bytes: a thousand pages, as SQLite would have it.
  private static let longLog: Int64 = 4096 * 1000
}
