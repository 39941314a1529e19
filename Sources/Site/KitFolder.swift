import Foundation
import Words
import Workbench

/// Writes kits: a folder at once, or a file of it, whole or not at all.
enum KitFolder {
  /// A new folder, seen only once it is complete.
  static func create(_ kit: KitFiles) throws {
    let files = FileManager.default
    let home = kit.folder.deletingLastPathComponent()
    let draft = home.appending(path: ".\(UUID().uuidString)")
    do {
      for file in kit.files {
        let place = draft.appending(path: file.path)
        try files.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try file.bytes.write(to: place)
      }
      try files.moveItem(at: draft, to: kit.folder)
    } catch {
      try? files.removeItem(at: draft)
      throw UnwritableKit(name: kit.folder.lastPathComponent)
    }
  }

  static func rewrite(_ kit: KitFiles) throws {
    do {
      for file in kit.files {
        try file.bytes.write(to: kit.folder.appending(path: file.path), options: .atomic)
      }
    } catch {
      throw UnwritableKit(name: kit.folder.lastPathComponent)
    }
  }
}

/// The disk or a folder's rights keep a kit from being written.
struct UnwritableKit: Error, Sayable {
  let name: String

  func said(in wording: Wording) -> String { wording.siteKits.cannotWriteKit(name) }
}
