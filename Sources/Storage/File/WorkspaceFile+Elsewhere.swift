import Foundation

extension WorkspaceFile {
  /// Refuses a file that another program has open on a log that was taken away: on a log of our
  /// own, each would wipe what the other writes.
  ///
  /// Whoever has a file open on a write-ahead log holds a lock on it, with the log's index beside.
  /// Held without such a log, a file is merely busy.
  func checkLogIsThere() throws {
    for look in 1...Self.looks {
      guard FileMark(real.path + "-shm") == nil, let mark = FileMark(url.path),
        !OpenFiles.hold(mark), hasWriteAheadMode, isInUse
      else { return }
      // Whoever is just opening it makes its log in a moment.
      if look < Self.looks { Thread.sleep(forTimeInterval: 0.1) }
    }
    throw WorkspaceFault.logTakenAway(file: name)
  }

  private static let looks = 6

  /// Source: SQLite, “Database File Format”, the file format versions at 18 and 19.
  private var hasWriteAheadMode: Bool { header.map { $0.count > 19 && $0[18] == 2 } ?? false }

  /// Refuses to begin where the log of another file still is: it would be taken for ours.
  func checkNoLogIsLeft() throws {
    for end in ["-wal", "-shm", "-journal"] where FileMark(real.path + end) != nil {
      throw WorkspaceFault.logInTheWay(file: name, log: name + end)
    }
  }
}
