import Foundation

/// A file opened beside SQLite, to be copied; only where this process has it open nowhere else, as
/// letting go of it drops every lock of the process on it.
struct HeldFile: ~Copyable {
  private let descriptor: Int32

  /// The bytes that SQLite locks in a database, all of them far beyond its pages.
  ///
  /// Source: SQLite, os.h: PENDING_BYTE, RESERVED_BYTE, SHARED_FIRST and SHARED_SIZE.
  private static let locks: (start: Int, length: Int) = (0x4000_0000, 512)

  /// - Throws: why it may not be opened so, in ``WorkspaceFault``.
  init(_ path: String, forWriting: Bool) throws {
    descriptor = open(path, (forWriting ? O_RDWR : O_RDONLY) | O_CLOEXEC)
    if descriptor < 0 {
      let (why, name) = (errno, URL(fileURLWithPath: path).lastPathComponent)
      if [EACCES, EPERM].contains(why), access(path, R_OK) != 0 {
        throw WorkspaceFault.notReadable(file: name)
      }
      throw WorkspaceFault.cannotWrite(file: name)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether another program has it open: it holds some lock from its first reading on.
  var isInUse: Bool {
    var lock = Self.lock()
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  /// Whether another program has any lock on it.
  var isLocked: Bool {
    var lock = Self.lock()
    (lock.l_start, lock.l_len) = (0, 0)
    return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  /// Keeps every other program out for as long as this lives; `false` where one is in.
  func keepOthersOut() -> Bool {
    var lock = Self.lock()
    return fcntl(descriptor, F_SETLK, &lock) == 0
  }

  func copy(to url: URL) throws { try Self.copy(descriptor, to: url) }

  /// Copies an open file from its beginning.
  static func copy(_ descriptor: Int32, to url: URL) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil),
      let pen = FileHandle(forWritingAtPath: url.path)
    else { throw WorkspaceFault.noRoom(folder: url.deletingLastPathComponent().path) }
    defer { try? pen.close() }
    var (place, piece) = (0, [UInt8](repeating: 0, count: 1 << 20))
    while true {
      let count = pread(descriptor, &piece, piece.count, off_t(place))
      guard count >= 0 else { throw WorkspaceFault.damaged(file: url.path, detail: "\(errno)") }
      if count == 0 { return }
      place += count
      do { try pen.write(contentsOf: piece[..<count]) } catch {
        throw WorkspaceFault.noRoom(folder: url.deletingLastPathComponent().path)
      }
    }
  }

  private static func lock() -> flock {
    var lock = flock()
    (lock.l_type, lock.l_whence) = (Int16(F_WRLCK), Int16(SEEK_SET))
    (lock.l_start, lock.l_len) = (off_t(locks.start), off_t(locks.length))
    return lock
  }
}
