import Foundation
import GRDB
import People
import Words

extension WorkspaceFile {
  /// The file itself, where its path is a link; SQLite keeps its log beside this one.
  var real: URL { url.resolvingSymlinksInPath() }

  /// Whether what was last written may still be beside the file, in its write-ahead log.
  var hasLog: Bool { (FileMark(real.path + "-wal")?.size ?? 0) > 0 }

  /// Whether it stopped in the middle of an act while it had no write-ahead log.
  private var hasJournal: Bool { (FileMark(real.path + "-journal")?.size ?? 0) > 0 }

  var needsReplaying: Bool { hasLog || hasJournal }

  /// Whether this process or another one has it open.
  var isInUse: Bool {
    guard let mark = FileMark(url.path) else { return false }
    if OpenFiles.hold(mark) { return true }
    return (try? HeldFile(url.path, forWriting: false).isInUse) ?? false
  }

  /// Tries a log found beside a file that nobody has open, and puts it aside under a dated name
  /// where it does not go on from it.
  func sortOutLog(scratch: URL, today: Day) throws -> OpeningNotice? {
    guard hasLog, let mark = FileMark(url.path), !OpenFiles.hold(mark) else { return nil }
    let held = try HeldFile(url.path, forWriting: true)
    // Another program that has it open knows its log.
    guard held.keepOthersOut(), hasLog else { return nil }
    let copy = try PrivateCopy(of: self, held, in: scratch)
    defer { copy.remove() }
    let verdict = try LogTrial(copy: copy).run()
    switch verdict {
    case .kept, .keptInPart:
      let aside = try verdict == .kept ? nil : copyLogAside(today, language(in: copy))
      if mark.size == 0 { PrivateCopy.giveAPage(to: real.path) }
      try takeLogOver()
      return aside.map { .logKeptInPart(file: name, log: $0.lastPathComponent) }
    case .refused(let acts):
      let aside = try putLogAside(today, language(in: copy))
      return .logPutAside(file: name, log: aside.lastPathComponent, acts: acts)
    }
  }

  /// What a private copy says with its log, or without it where it does not go on from the file.
  func replayed(in scratch: URL) throws -> (copy: PrivateCopy, notice: OpeningNotice?) {
    let copy = try steadyCopy(in: scratch)
    do {
      let log = "\(real.lastPathComponent)-wal"
      let verdict = hasLog ? try LogTrial(copy: copy).run() : .kept
      if case .refused(let acts) = verdict {
        return (copy, .logNotRead(file: name, log: log, acts: acts))
      }
      try copy.settle(file: name)
      return (copy, verdict == .kept ? nil : .logReadInPart(file: name, log: log))
    } catch {
      copy.remove()
      throw error
    }
  }

  /// A copy during which neither the file nor its log changed.
  private func steadyCopy(in scratch: URL) throws -> PrivateCopy {
    let marks = { ["", "-wal", "-journal"].map { FileMark(real.path + $0) } }
    for _ in 1...3 {
      let before = marks()
      let copy = try PrivateCopy(of: self, HeldFile(url.path, forWriting: false), in: scratch)
      if marks() == before { return copy }
      copy.remove()
    }
    throw WorkspaceFault.busy(file: name)
  }

  /// Where a program that lost the file from under it still has the log, it keeps that one to
  /// itself: this file gets one of its own.
  private func takeLogOver() throws {
    let (log, index) = (real.path + "-wal", real.path + "-shm")
    guard FileMark(index) != nil, try HeldFile(index, forWriting: false).isLocked else { return }
    let part = log + ".part"
    try? FileManager.default.removeItem(atPath: part)
    try HeldFile(log, forWriting: false).copy(to: URL(fileURLWithPath: part))
    try FileManager.default.removeItem(atPath: index)
    guard rename(part, log) == 0 else { throw WorkspaceFault.cannotWrite(file: name) }
  }

  private func language(in copy: PrivateCopy) -> Wording {
    let language = try? copy.alone().read { try Reader(db: $0).cover().language }
    return .of(language ?? .french)
  }

  private func logAside(_ today: Day, _ wording: Wording) -> URL {
    WorkspaceFile(url: real).beside(today, wording: wording, ending: "etabli-wal") {
      $0.ground.logPutAside
    }
  }

  /// The log stays: what is whole in it is still to be brought into the file.
  func copyLogAside(_ today: Day, _ wording: Wording) throws -> URL {
    let aside = logAside(today, wording)
    try PrivateFile.create(at: aside)
    do {
      try HeldFile(real.path + "-wal", forWriting: false).copy(to: aside)
    } catch {
      // Half a log would pass for all of it.
      unlink(aside.path)
      throw error
    }
    chmod(aside.path, PrivateFile.rights(in: aside.deletingLastPathComponent()))
    return aside
  }

  private func putLogAside(_ today: Day, _ wording: Wording) throws -> URL {
    let aside = logAside(today, wording)
    try FileManager.default.moveItem(atPath: real.path + "-wal", toPath: aside.path)
    try? FileManager.default.removeItem(atPath: real.path + "-shm")
    return aside
  }
}
