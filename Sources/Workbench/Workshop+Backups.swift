public import Foundation
import People
import Storage
public import Words

/// A dated copy of a workspace.
public struct KeptBackup: Hashable, Sendable {
  /// Its file's name: « Résidence (2018-02-16).etabli ».
  public let name: String
  public let url: URL

  public init(name: String, url: URL) { (self.name, self.url) = (name, url) }
}

extension Workshop {
  /// Copies the workspace beside itself under today's date, numbered where that name is taken.
  ///
  /// - Throws: ``NotAFile`` in memory, or where nothing can be written.
  public func backup() throws -> KeptBackup {
    let url = try free { "\($0) (\(today))" }
    try workspace.backup(to: url)
    return KeptBackup(name: url.lastPathComponent, url: url)
  }

  /// The files beside that bear this workspace's name and something in brackets, the latest first.
  public func backups() throws -> [KeptBackup] {
    guard let here = workspace.url else { return [] }
    let folder = here.deletingLastPathComponent()
    let begins = here.deletingPathExtension().lastPathComponent + " ("
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasPrefix(begins) && $0.hasSuffix(".etabli") }.sorted(by: >)
      .map { KeptBackup(name: $0, url: folder.appending(path: $0)) }
      .filter { !workspace.isUnder($0.url) }
  }

  /// One of ``backups()`` by its name; no path is made of what was asked.
  public func backup(named name: String) throws -> KeptBackup {
    guard let found = try backups().first(where: { $0.name == name }) else {
      throw UnknownReference(text: name)
    }
    return found
  }

  /// Puts a backup back in a new file beside, as the workspace's own is open: what was erased since
  /// is erased there too.
  ///
  /// - Returns: the new file.
  /// - Throws: ``OtherWorkspace``, ``NotAFile``, ``WorkspaceFault`` where it is no whole workspace.
  public func restore(_ backup: KeptBackup) throws -> KeptBackup {
    let words = wording.siteHouse
    let url = try free { words.restoredName($0, today.description) }
    do {
      _ = try Workspace.restore(
        url, from: backup.url, forgetting: try erasedForGood(), mint: mint, today: today)
    } catch let fault as WorkspaceFault {
      throw fault.of(backup.name)
    }
    do {
      let back = try Workspace.open(at: url, mint: mint, today: today)
      defer { try? back.close() }
      guard try back.cover().identity == workspace.cover().identity else {
        throw OtherWorkspace(name: backup.name)
      }
    } catch {
      try? FileManager.default.removeItem(at: url)
      throw error
    }
    return KeptBackup(name: url.lastPathComponent, url: url)
  }

  /// A name beside that no file has.
  private func free(_ name: (String) -> String) throws -> URL {
    guard let here = workspace.url, !workspace.isReadOnly else { throw NotAFile() }
    let folder = here.deletingLastPathComponent()
    let plain = name(here.deletingPathExtension().lastPathComponent)
    let names = [plain] + (2...99).map { "\(plain) \($0)" }
    let urls = names.map { folder.appending(path: $0 + ".etabli") }
    return urls.first { !FileManager.default.fileExists(atPath: $0.path) } ?? urls[0]
  }
}

/// A workspace that lives in memory, or where nothing can be written.
public struct NotAFile: Error, Sayable {
  public func said(in wording: Wording) -> String { wording.siteHouse.notAFile }
}

/// A backup of something else that bears the same name.
public struct OtherWorkspace: Error, Sayable {
  let name: String
  public func said(in wording: Wording) -> String { wording.siteHouse.restoreOther(name) }
}
