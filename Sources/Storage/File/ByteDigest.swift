import CSQLite
import Crypto
import Foundation
import GRDB

/// Every byte of an open file in short, read through the descriptor that SQLite has.
struct ByteDigest: Equatable {
  private let digest: SHA256.Digest

  /// - Parameter each: told each piece and where it begins.
  /// - Returns: `nil` where not all of it can be read.
  init?(
    _ db: Database, size: Int64, each: (ArraySlice<UInt8>, Int64) -> Void = { _, _ in }
  ) {
    guard let connection = db.sqliteConnection else { return nil }
    var (hash, from) = (SHA256(), Int64(0))
    var piece = [UInt8](repeating: 0, count: Self.piece)
    while from < size {
      let count = Int(min(Int64(Self.piece), size - from))
      guard etabli_read_bytes(connection, &piece, Int32(count), from) == SQLITE_OK else {
        return nil
      }
      hash.update(data: piece[..<count])
      each(piece[..<count], from)
      from += Int64(count)
    }
    digest = hash.finalize()
  }

  /// In bytes.
  private static let piece = 1 << 18
}
