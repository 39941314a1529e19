public import Foundation

/// What stands where a path leads, and why a file cannot be read or made there.
public struct Whereabouts: Sendable {
  let url: URL
  private var name: String { url.lastPathComponent }
  private var folder: URL { url.deletingLastPathComponent() }

  public init(_ url: URL) { self.url = url }

  /// As many links as the system itself follows.
  private static let mostLinks = 40

  /// The file that a symbolic link names, through as many links as there are; the place itself where
  /// there is no link. The file may not be there.
  public func followed() throws(WorkspaceFault) -> URL {
    var place = url.standardizedFileURL
    for _ in 0..<Whereabouts.mostLinks {
      guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: place.path)
      else { return place }
      place =
        URL(filePath: target, relativeTo: place.deletingLastPathComponent().absoluteURL)
        .standardizedFileURL
    }
    throw .linkLoop(file: name)
  }

  /// Refuses what cannot be read as one file, by its true cause.
  public func checkReadable() throws(WorkspaceFault) {
    let target = try followed()
    var status = stat()
    guard stat(url.path, &status) == 0 else {
      let number = errno
      if number == ENOENT, target != url.standardizedFileURL {
        throw .deadLink(file: name, target: target.path)
      }
      if number == EACCES { throw .notReadable(file: name) }
      throw refusal(number)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(file: name) }
    guard access(url.path, R_OK) == 0 else { throw .notReadable(file: name) }
  }

  /// Refuses a place where no new file can be made, by its true cause.
  func checkFree() throws(WorkspaceFault) {
    var status = stat()
    if lstat(url.path, &status) == 0 {
      throw status.st_mode & S_IFMT == S_IFDIR ? .isFolder(file: name) : .alreadyThere(file: name)
    }
    if errno != ENOENT { throw refusal(errno) }
    guard stat(folder.path, &status) == 0 else { throw refusal(errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw refusal(ENOTDIR) }
    guard access(folder.path, W_OK | X_OK) == 0 else { throw refusal(errno) }
  }

  /// Why the system refused, said of what it refused.
  func refusal(_ number: Int32) -> WorkspaceFault {
    switch number {
    case ENOENT where !FileManager.default.fileExists(atPath: folder.path), ENOTDIR:
      .folderMissing(folder: folder.path)
    case ENOENT: .missing(file: name)
    case EEXIST: .alreadyThere(file: name)
    case EISDIR: .isFolder(file: name)
    case EACCES, EPERM: .notAllowed(file: name)
    case ELOOP: .linkLoop(file: name)
    case ENOSPC, EDQUOT: .diskFull(file: name)
    default: .cannotWrite(file: name)
    }
  }
}
