public import Foundation

/// A folder where a running program puts files for a moment: its owner's alone, gone with it.
///
/// A lock on the folder says that its program still runs. What a program that was killed left is
/// taken away by the next one: ours, of this person, and of no program that still runs.
public final class Scratch: Sendable {
  public let folder: URL
  private let lock: Int32

  private static let prefix = "etabli-scratch-"

  /// - Throws: ``WorkspaceFault`` where no folder can be made in this one.
  public init(in parent: URL) throws {
    Scratch.sweep(parent)
    for _ in 0..<10 {
      let folder = parent.appending(path: Scratch.prefix + UUID().uuidString)
      guard mkdir(folder.path, 0o700) == 0 else { throw Whereabouts(folder).refusal(errno) }
      // Someone who sweeps at this very moment may have taken it for a dead one's.
      if let lock = Scratch.locked(folder), Scratch.isThere(folder, lock) {
        (self.folder, self.lock) = (folder, lock)
        return
      }
    }
    throw WorkspaceFault.cannotWrite(file: parent.lastPathComponent)
  }

  /// Runs some work with a folder of its own.
  public static func during<Result>(
    in parent: URL, _ work: (URL) throws -> Result
  ) throws -> Result {
    let scratch = try Scratch(in: parent)
    return try withExtendedLifetime(scratch) { try work(scratch.folder) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
    close(lock)
  }

  /// Takes away what programs that run no more left.
  static func sweep(_ parent: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      let folder = parent.appending(path: name)
      var status = stat()
      guard lstat(folder.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
        status.st_uid == geteuid(), let lock = locked(folder)
      else { continue }
      try? FileManager.default.removeItem(at: folder)
      close(lock)
    }
  }

  /// `nil` where someone holds it, or where it is a link or no folder.
  private static func locked(_ folder: URL) -> Int32? {
    let file = open(folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
    close(file)
    return nil
  }

  private static func isThere(_ folder: URL, _ lock: Int32) -> Bool {
    var (named, held) = (stat(), stat())
    let isThere =
      lstat(folder.path, &named) == 0 && fstat(lock, &held) == 0 && named.st_ino == held.st_ino
    if !isThere { close(lock) }
    return isThere
  }
}
