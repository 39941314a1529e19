public import Foundation

/// Files that hold people's words: nobody else with an account on the machine may read them.
public enum PrivateFile {
  /// What a new file allows: its owner alone; or the folder's group too, where the folder hands its
  /// group down to what is made in it, as people who share a folder ask for (setgid).
  static func rights(in folder: URL) -> mode_t {
    var status = stat()
    let isShared = stat(folder.path, &status) == 0 && status.st_mode & S_ISGID != 0
    return isShared ? 0o660 : 0o600
  }

  /// A new empty file, which nobody else could open at any moment.
  ///
  /// - Throws: ``Whereabouts`` says why, in ``WorkspaceFault``.
  static func create(at url: URL) throws {
    let file = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Whereabouts(url).refusal(errno) }
    // The mask of the process may have taken away what a shared folder gives.
    fchmod(file, rights(in: url.deletingLastPathComponent()))
    close(file)
  }

  /// A new folder for such files; the folder's group may enter too where the folder hands its group
  /// down.
  ///
  /// - Throws: an error of `NSPOSIXErrorDomain`.
  public static func makeFolder(at url: URL) throws {
    guard mkdir(url.path, 0o700) == 0 else { throw refusal(errno) }
    if rights(in: url.deletingLastPathComponent()) == 0o660 { chmod(url.path, 0o2770) }
  }

  /// Writes a file whole or not at all; one that was there keeps its rights and its group, and one
  /// that a symbolic link names is written where it is.
  ///
  /// - Throws: an error of `NSPOSIXErrorDomain`.
  public static func write(_ bytes: Data, to place: URL) throws {
    let url = (try? Whereabouts(place).followed()) ?? place
    let folder = url.deletingLastPathComponent()
    let draft = folder.appending(path: ".\(UUID().uuidString)")
    let file = open(draft.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw refusal(errno) }
    do {
      defer { close(file) }
      try write(bytes, to: file)
      var old = stat()
      if stat(url.path, &old) == 0, old.st_mode & S_IFMT == S_IFREG {
        _ = fchown(file, uid_t.max, old.st_gid)
        fchmod(file, old.st_mode & 0o777)
      } else {
        fchmod(file, rights(in: folder))
      }
      guard fsync(file) == 0, rename(draft.path, url.path) == 0 else { throw refusal(errno) }
    } catch {
      unlink(draft.path)
      throw error
    }
  }

  private static func write(_ bytes: Data, to file: Int32) throws {
    try bytes.withUnsafeBytes { (all: UnsafeRawBufferPointer) in
      var rest = all[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw refusal(count < 0 ? errno : EIO) }
        rest = rest.dropFirst(count)
      }
    }
  }

  private static func refusal(_ number: Int32) -> NSError {
    NSError(domain: NSPOSIXErrorDomain, code: Int(number))
  }
}
