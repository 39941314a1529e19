import Foundation
import GRDB

/// What stands in a log after the last act that is whole in it.
///
/// A log that was cut or damaged on its way, and the end of an act that was stopped, look the same:
/// pages that no whole act ends. They may hold the last copy of somebody's words.
struct LogTail {
  /// Source: SQLite file format, “WAL Header Format” and “WAL Frame Header Format”.
  private static let (header, frameHeader) = (32, 24)

  let log: Data

  /// Whether anything of this log follows its first frames; what an earlier turn of the same file
  /// left there bears other salts.
  func follows(_ wholeFrames: Int) -> Bool {
    guard log.count > Self.header + Self.frameHeader else { return false }
    // Nothing of it could be read, its header perhaps: all of it is left.
    if wholeFrames <= 0 { return true }
    let size = Int(word(8)) + Self.frameHeader
    guard size > Self.frameHeader, size <= 1 << 17 else { return false }
    let salts = bytes(16..<24)
    var start = Self.header + wholeFrames * size
    while start + Self.frameHeader < log.count {
      if bytes(start + 8..<start + 16) == salts { return true }
      start += size
    }
    return false
  }

  private func bytes(_ range: Range<Int>) -> Data {
    log[log.startIndex + range.lowerBound..<log.startIndex + range.upperBound]
  }

  private func word(_ place: Int) -> UInt32 {
    bytes(place..<place + 4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension PrivateCopy {
  /// Whether its log goes on after what can be read of it.
  func holdsMoreThanIsWhole() throws -> Bool {
    let path = url.path + "-wal"
    guard FileMark(path) != nil else { return false }
    let queue = try withLog()
    defer { try? queue.close() }
    let whole: Int
    do {
      whole = try queue.inDatabase { db -> Int in
        _ = try Int.fetchOne(db, sql: "PRAGMA schema_version")
        return try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(PASSIVE)")?[1] ?? 0
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      // What its log goes on from is no workspace: said where it is opened.
      return false
    }
    return LogTail(log: try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped))
      .follows(whole)
  }
}
