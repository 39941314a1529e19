import Foundation
import Storage
import Words

/// Files written whole or not at all.
enum Output {
  @discardableResult
  static func write(_ bytes: Data, to url: URL) throws -> URL {
    if Workspace.isOne(url) { throw Trouble.holdsAWorkspace(url.lastPathComponent) }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: url, options: .atomic)
    } catch {
      throw Trouble.cannotWrite(url.path, detail: reason(error))
    }
    return url
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
