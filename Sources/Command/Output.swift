import Foundation
import Storage
import Words

/// Files written whole or not at all.
enum Output {
  /// Something to be shown: a print, a sheet. It takes the place of an earlier one, and of nothing
  /// that someone else made.
  @discardableResult
  static func show(_ bytes: Data, at url: URL) throws -> URL {
    try checkOurs(url)
    return try write(bytes, to: url) { try $0.write(to: $1, options: .atomic) }
  }

  /// Something that holds names or words as they were said: nobody else may read it.
  @discardableResult
  static func keep(_ bytes: Data, at url: URL) throws -> URL {
    try write(bytes, to: url, isPrivate: true) { try PrivateFile.write($0, to: $1) }
  }

  private static func write(
    _ bytes: Data, to url: URL, isPrivate: Bool = false, _ writing: (Data, URL) throws -> Void
  ) throws -> URL {
    if Workspace.isOne(url) { throw Trouble.holdsAWorkspace(url.lastPathComponent) }
    do {
      try make(url.deletingLastPathComponent(), isPrivate)
      try writing(bytes, url)
    } catch {
      throw Trouble.cannotWrite(url.path, detail: reason(error))
    }
    return url
  }

  /// A folder and those it is in, where they are not there.
  private static func make(_ folder: URL, _ isPrivate: Bool) throws {
    let parent = folder.deletingLastPathComponent()
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw NSError(domain: NSPOSIXErrorDomain, code: Int(ENOTDIR))
      }
      return
    }
    if parent != folder { try make(parent, isPrivate) }
    if isPrivate { return try PrivateFile.makeFolder(at: folder) }
    guard mkdir(folder.path, 0o777) == 0 || errno == EEXIST else {
      throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno))
    }
  }

  /// Refuses, before anything is written, to take the place of files that nobody said to replace.
  static func checkFree(_ urls: [URL]) throws {
    let taken = urls.filter(isThere)
    if !taken.isEmpty { throw Trouble.alreadyWritten(taken.map(\.lastPathComponent)) }
  }

  /// Refuses to take the place of what someone else made.
  static func checkOurs(_ url: URL) throws {
    guard !isThere(url) || isOurs(url) else { throw Trouble.notOurs(url.lastPathComponent) }
  }

  private static func isThere(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path)
  }

  /// Whether a file says that Établi made it, as every PDF and every page does.
  private static func isOurs(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    // A folder is refused by its own sentence.
    if isFolder.boolValue || Workspace.isOne(url) { return true }
    let bytes = (try? Data(contentsOf: url, options: .mappedIfSafe)) ?? Data()
    let isPrint =
      bytes.starts(with: Data("%PDF".utf8)) || bytes.starts(with: Data("<!doctype".utf8))
    return bytes.isEmpty || isPrint && bytes.firstRange(of: Data("Établi".utf8)) != nil
  }

  /// Where a workbook goes: its ending is added where none was typed.
  static func workbook(_ path: String, _ ending: String = "xlsx") throws -> URL {
    let url = URL(filePath: path)
    switch url.pathExtension.lowercased() {
    case ending: return url
    case "": return url.appendingPathExtension(ending)
    default: throw Trouble.notAWorkbook(url.lastPathComponent)
    }
  }

  /// The same of a calendar.
  static func calendar(_ path: String) throws -> URL {
    let url = URL(filePath: path)
    switch url.pathExtension.lowercased() {
    case "ics": return url
    case "": return url.appendingPathExtension("ics")
    default: throw Trouble.notACalendar(url.lastPathComponent)
    }
  }

  /// Where a file for each table goes.
  static func folder(_ path: String) throws -> URL {
    let url = URL(filePath: path)
    guard url.pathExtension.lowercased() != "csv" else {
      throw Trouble.notAFolder(url.lastPathComponent)
    }
    return url
  }

  /// Where a copy of a workspace goes: in a folder under its own name, or under the name typed.
  static func workspace(_ path: String, _ name: String) -> URL {
    let url = URL(filePath: path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
    if exists, isFolder.boolValue { return url.appending(path: name) }
    return url.pathExtension.isEmpty ? url.appendingPathExtension("etabli") : url
  }

  /// Why the system refused, in words.
  private static func reason(_ error: any Error) -> String {
    let words = Speech.wording.command
    switch (error as? CocoaError)?.code {
    case .fileWriteOutOfSpace: return words.diskIsFull
    case .fileWriteNoPermission: return words.notAllowed
    case .fileWriteVolumeReadOnly: return words.diskIsReadOnly
    case .fileWriteFileExists: return words.fileInTheWay
    default: break
    }
    let under = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error)
      .map { $0 as NSError }
    let code = [error as NSError, under].compactMap { $0 }
      .first { $0.domain == NSPOSIXErrorDomain }?.code
    return switch code.map(Int32.init) {
    case ENOSPC, EDQUOT: words.diskIsFull
    case EACCES, EPERM: words.notAllowed
    case EROFS: words.diskIsReadOnly
    case EEXIST, ENOTDIR: words.fileInTheWay
    case EISDIR: words.folderInTheWay
    case let code?: words.systemError(Int(code))
    case nil: words.systemError((error as NSError).code)
    }
  }
}
