import Foundation
import Synchronization

/// An open file as it was when SQLite last wrote its log back, in a file without a name: nobody else
/// can open it, and it goes with this program, however it ends.
///
/// With the log, which has what was written since, it is what was open, should another program write
/// over the file.
final class OpenBase: Sendable {
  private let descriptor: Int32
  private let state = Mutex((size: Int64(0), bytes: ByteDigest?.none, isWhole: true))

  /// - Returns: `nil` where no file can be made there.
  init?(in folder: URL) {
    var path = Array(folder.appendingPathComponent("etabli-XXXXXX").path.utf8CString)
    descriptor = mkstemp(&path)
    if descriptor < 0 { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  /// Whether it is the file whose every byte is told so.
  func isOne(_ bytes: ByteDigest) -> Bool { state.withLock { $0.bytes == bytes } }

  /// It is nobody's while it is written.
  func begin() { state.withLock { $0 = (0, nil, true) } }

  /// Writes a piece where it differs from what is there.
  func write(_ piece: ArraySlice<UInt8>, at place: Int64) {
    var known = [UInt8](repeating: 0, count: piece.count)
    if pread(descriptor, &known, known.count, off_t(place)) == piece.count, known[...] == piece {
      return
    }
    let isWritten = piece.withUnsafeBytes {
      pwrite(descriptor, $0.baseAddress, $0.count, off_t(place)) == $0.count
    }
    if !isWritten { state.withLock { $0.isWhole = false } }
  }

  func end(_ bytes: ByteDigest, size: Int64) {
    state.withLock { if $0.isWhole { $0 = (size, bytes, true) } }
  }

  func copy(to url: URL) throws {
    let size = state.withLock { $0.size }
    guard ftruncate(descriptor, off_t(size)) == 0 else {
      throw WorkspaceFault.noRoom(folder: url.deletingLastPathComponent().path)
    }
    try HeldFile.copy(descriptor, to: url)
  }
}
