import Foundation

/// What the system says of a file: which one it is, how large, when it was last written.
struct FileMark: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  let size: Int64
  /// When it was written, then when anything of it changed, its name or its rights included; the
  /// first can be set back, the second cannot.
  private let written: [Int64]
  private let changed: [Int64]
  let isRegular: Bool

  /// What a path names, links followed; `nil` where it names nothing.
  init?(_ path: String) {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    self.init(found)
  }

  init?(descriptor: Int32) {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { return nil }
    self.init(found)
  }

  private init(_ found: stat) {
    (device, inode) = (UInt64(found.st_dev), UInt64(found.st_ino))
    size = Int64(found.st_size)
    #if canImport(Darwin)
      let (last, any) = (found.st_mtimespec, found.st_ctimespec)
    #else
      let (last, any) = (found.st_mtim, found.st_ctim)
    #endif
    (written, changed) = (
      [Int64(last.tv_sec), Int64(last.tv_nsec)], [Int64(any.tv_sec), Int64(any.tv_nsec)]
    )
    isRegular = found.st_mode & S_IFMT == S_IFREG
  }

  /// Whether two places lead to one file, be it by two names.
  static func areOne(_ one: URL?, _ other: URL?) -> Bool {
    guard let one, let other, let mark = FileMark(one.path) else { return false }
    return FileMark(other.path)?.isSameFile(as: mark) ?? false
  }

  /// The same file, of which nothing says that it was written: its name and its rights may have
  /// changed.
  static func == (one: FileMark, other: FileMark) -> Bool {
    one.isSameFile(as: other) && one.size == other.size && one.written == other.written
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(inode)
    hasher.combine(written)
  }

  /// The same, of which nothing at all changed: the time of writing can be set back.
  func isUnchanged(since other: FileMark) -> Bool { self == other && changed == other.changed }

  func isSameFile(as other: FileMark) -> Bool {
    (device, inode) == (other.device, other.inode)
  }
}

/// The files that this process has open.
///
/// Closing any descriptor of a file drops the locks that SQLite holds on it for the whole process
/// (POSIX, fcntl), so that what is open here is opened by nothing else.
enum OpenFiles {
  /// A descriptor of this process on the same file.
  static func descriptor(of mark: FileMark) -> Int32? {
    numbers.first { FileMark(descriptor: $0)?.isSameFile(as: mark) == true }
  }

  static func hold(_ mark: FileMark) -> Bool { descriptor(of: mark) != nil }

  /// What the system calls an open file now; `nil` where it has no name any more.
  static func path(of mark: FileMark) -> String? {
    guard let number = descriptor(of: mark),
      let path = try? FileManager.default.destinationOfSymbolicLink(
        atPath: "/proc/self/fd/\(number)"),
      let named = FileMark(path), named.isSameFile(as: mark)
    else { return nil }
    return path
  }

  private static var numbers: [Int32] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")
    return (names ?? []).compactMap { Int32($0) }.sorted()
  }
}
