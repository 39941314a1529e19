import CSQLite
import Foundation
import GRDB

/// What an open file was when it was last known to be as SQLite left it.
struct Imprint: Equatable {
  var mark: FileMark
  var header: Header
  var log: LogState?
  /// `nil` until there was time to read them all.
  var bytes: ByteDigest?

  init(_ db: Database, _ mark: FileMark) {
    (self.mark, log, header) = (mark, LogState(db), Header(db))
  }

  /// Whether SQLite may have made this of what was noted before.
  ///
  /// Whoever writes the log back says so in its index first, and when it is done.
  func follows(_ earlier: Imprint) -> Bool {
    (log == nil || log != earlier.log) && header.follows(earlier.header)
  }

  /// The first bytes of a database, read through the descriptor that SQLite has.
  struct Header: Equatable {
    private var bytes = [UInt8](repeating: 0, count: 100)

    init(_ db: Database) {
      guard let connection = db.sqliteConnection else { return }
      _ = etabli_read_bytes(connection, &bytes, 100, 0)
    }

    /// Whether SQLite may have made this of `earlier`: one of ours, of the same pages, that counts
    /// on from there.
    func follows(_ earlier: Header) -> Bool {
      bytes.starts(with: earlier.bytes[..<18]) && bytes[68..<72] == earlier.bytes[68..<72]
        && bytes[24..<28].lexicographicallyPrecedes(earlier.bytes[24..<28]) == false
    }
  }

  /// How far a write-ahead log was written back, and which one it is; `nil` while someone writes it
  /// back, as what they have yet to write cannot be told from what others would.
  ///
  /// Source: SQLite, “WAL-mode File Format”, the WAL-index header: the salt at 32, what was written
  /// back at 96, what someone set out to write back at 128.
  struct LogState: Equatable {
    private let words: [UInt8]

    init?(_ db: Database) {
      var bytes = [UInt8](repeating: 0, count: 136)
      guard let connection = db.sqliteConnection,
        etabli_read_log_index(connection, &bytes) == SQLITE_OK,
        bytes[96..<100].elementsEqual(bytes[128..<132])
      else { return nil }
      words = Array(bytes[32..<40] + bytes[96..<100])
    }

    /// Whether the log beside a copy is the one that an open file has now; true where it has none.
    static func isOne(beside copy: URL, _ db: Database) -> Bool {
      guard let log = FileHandle(forReadingAtPath: copy.path + "-wal") else { return true }
      defer { try? log.close() }
      let header = [UInt8]((try? log.read(upToCount: 32)) ?? Data())
      var bytes = [UInt8](repeating: 0, count: 136)
      guard header.count == 32, let connection = db.sqliteConnection,
        etabli_read_log_index(connection, &bytes) == SQLITE_OK
      else { return false }
      return header[16..<24].elementsEqual(bytes[32..<40])
    }
  }
}
