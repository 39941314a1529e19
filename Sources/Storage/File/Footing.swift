import CSQLite
import Foundation
import GRDB
import Synchronization

/// The file under an open workspace: whether its path still names it, and nobody else wrote in it.
///
/// A log written back changes the file, whoever does it: then the index over the log has moved too.
/// A file that changed while its log did not was written over by something that is not SQLite.
final class Footing: Sendable {
  /// As it was asked for, which may be a link.
  let asked: String
  /// The file's own path when it was opened.
  let path: String
  private let opened: FileMark
  private let imprint = Mutex<Imprint?>(nil)
  /// The copy already made of what is open, once nothing is written any more.
  let openCopy = Mutex<URL?>(nil)

  /// The log and its index that are open here.
  private let logs = Mutex<[String: FileMark]>([:])
  /// Where what is open is kept as well.
  private let scratch: URL
  private let base = Mutex<OpenBase?>(nil)

  /// - Parameters:
  ///   - asked: the link it was asked for by, where the address is that of its file already.
  ///   - scratch: a folder for what is kept beside.
  init(
    _ url: URL, asked link: URL? = nil, scratch: URL = FileManager.default.temporaryDirectory
  ) throws {
    self.scratch = scratch
    (asked, path) = ((link ?? url).path, WorkspaceFile(url: url).real.path)
    guard let opened = FileMark(asked) else {
      throw WorkspaceFault.missing(file: url.lastPathComponent)
    }
    self.opened = opened
  }

  /// Lets a connection in, unless it is to another file than the first ones.
  func admit(_ db: Database) throws {
    if let connection = db.sqliteConnection { etabli_close_quietly(connection) }
    if let place = displaced() {
      let name = URL(fileURLWithPath: asked).lastPathComponent
      throw WorkspaceFault.displaced(file: name, place)
    }
  }

  /// Keeps in mind what the file is, as SQLite has just left it.
  func note(_ db: Database) {
    guard let mark else { return }
    imprint.withLock { $0 = Imprint(db, mark) }
  }

  /// Keeps in mind that the log is another one, where the file has not changed meanwhile.
  func noteLog(_ db: Database) {
    imprint.withLock { known in
      let log = Imprint.LogState(db)
      if let noted = known?.mark, noted == mark { known?.log = log }
    }
  }

  /// Whether nothing has moved, by a mere look at the path.
  var isSteady: Bool {
    guard let mark = FileMark(asked), !isLogReplaced else { return false }
    return imprint.withLock {
      $0.map { mark.isUnchanged(since: $0.mark) } ?? mark.isSameFile(as: opened)
    }
  }

  /// What became of the file; `nil` while all is well.
  func look(_ db: Database) -> Displacement? {
    if let place = displaced() { return place }
    if isLogReplaced { return .logReplaced }
    return imprint.withLock { known -> Displacement? in
      guard let noted = known else { return nil }
      guard let mark = FileMark(asked) else { return .gone(to: OpenFiles.path(of: opened)) }
      let now = Imprint(db, mark)
      if mark.isUnchanged(since: noted.mark), now.header == noted.header {
        if FileMark(asked) == mark { known?.log = now.log }
        return nil
      }
      if now.follows(noted) {
        known = now
        return nil
      }
      guard isUntouched(db, now, since: noted) else { return overwritten(noted) }
      known?.mark = now.mark
      known?.log = now.log
      return nil
    }
  }

  /// Whether every byte is noted as well; true where nothing is known of the file.
  var isLearnt: Bool { imprint.withLock { $0 == nil || $0?.bytes != nil } }

  /// Keeps in mind every byte of the file, where SQLite has left it alone meanwhile.
  func learn(_ db: Database) {
    guard let noted = imprint.withLock({ $0 }), noted.bytes == nil, mark == noted.mark else {
      return
    }
    let base = base.withLock { base in
      base = base ?? OpenBase(in: scratch)
      return base
    }
    base?.begin()
    let size = noted.mark.size
    guard let bytes = ByteDigest(db, size: size, each: { base?.write($0, at: $1) }),
      mark == noted.mark
    else { return }
    base?.end(bytes, size: size)
    imprint.withLock { if $0 == noted { $0?.bytes = bytes } }
  }

  private func overwritten(_ noted: Imprint) -> Displacement {
    let isKept = noted.bytes.map { bytes in base.withLock { $0?.isOne(bytes) ?? false } } ?? false
    return isKept ? .overwritten : .overwrittenForGood
  }

  /// What was open before another program wrote over the file, with what its log says.
  func copyOfBase(_ db: Database, named file: String) throws -> PrivateCopy {
    guard let base = base.withLock({ $0 }) else {
      throw WorkspaceFault.displaced(file: file, .overwrittenForGood)
    }
    let hasLog = log.map { $0.size > 0 } ?? false
    let copy = try PrivateCopy(of: base, log: hasLog ? path : nil, named: file, in: scratch)
    do {
      guard Imprint.LogState.isOne(beside: copy.url, db) else {
        throw WorkspaceFault.displaced(file: file, .overwrittenForGood)
      }
      try copy.settle(file: file)
      return copy
    } catch {
      copy.remove()
      throw error
    }
  }

  /// Whether the file says what it said, though it was touched: sync clients and copies back set
  /// the time of a file and nothing else.
  private func isUntouched(_ db: Database, _ now: Imprint, since noted: Imprint) -> Bool {
    guard now.mark.size == noted.mark.size, now.header == noted.header else { return false }
    // Renamed, and back: its own time says that nothing was written, where not all is noted yet.
    guard let bytes = noted.bytes else { return now.mark == noted.mark }
    return ByteDigest(db, size: now.mark.size) == bytes && FileMark(asked) == now.mark
  }

  /// The same where nothing can be read of the file.
  func lookFromOutside() -> Displacement? {
    if let place = displaced() { return place }
    if isLogReplaced { return .logReplaced }
    if isSteady { return nil }
    return imprint.withLock { $0.map(overwritten) ?? .overwrittenForGood }
  }

  /// Whether the log may be written back: the file that is open is whole and has a name, be it
  /// another one.
  func maySettle(_ db: Database) -> Bool {
    guard let place = look(db) else { return true }
    guard !place.isAdrift, let mark else { return false }
    return imprint.withLock { $0?.mark == mark }
  }

  func isUnder(_ url: URL) -> Bool { FileMark(url.path)?.isSameFile(as: opened) ?? false }

  var log: FileMark? { FileMark(path + "-wal") }

  /// Whether another program made a log, or its index, where ours was taken away.
  ///
  /// Taken away alone, the log stays ours: what it holds is written back as ever.
  private var isLogReplaced: Bool {
    logs.withLock { known in
      for end in ["-wal", "-shm"] {
        guard let here = FileMark(path + end) else { continue }
        if known[end]?.isSameFile(as: here) == true { continue }
        // Begun again by our own connections, or not seen before.
        if OpenFiles.hold(here) { known[end] = here } else if known[end] != nil { return true }
      }
      return false
    }
  }

  /// The empty log and its index left where the file was, before anything else takes its place.
  var leftovers: [String] {
    guard case .gone = displaced(), log?.size == 0 else { return [] }
    return ["-wal", "-shm"].map { path + $0 }.filter { FileMark($0).map(OpenFiles.hold) ?? false }
  }

  private func displaced() -> Displacement? {
    guard let here = FileMark(asked) else { return .gone(to: OpenFiles.path(of: opened)) }
    return here.isSameFile(as: opened) ? nil : .replaced(to: OpenFiles.path(of: opened))
  }

  /// What the system says of the file that is open, wherever it is.
  private var mark: FileMark? {
    if let here = FileMark(asked), here.isSameFile(as: opened) { return here }
    return OpenFiles.descriptor(of: opened).flatMap { FileMark(descriptor: $0) }
  }
}
