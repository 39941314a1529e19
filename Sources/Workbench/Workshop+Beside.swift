import Entities
import Foundation
import Storage
import Words

/// The files that a merge, a restoration, an update or a long register left beside a workspace, or
/// dated copies of it: an erasure does not reach them.
extension Workshop {
  /// Those whose name begins as this one's.
  func filesBeside() throws -> [URL] {
    guard let file = workspace.url else { return [] }
    let (folder, files) = (file.deletingLastPathComponent(), FileManager.default)
    let stem = file.deletingPathExtension().lastPathComponent + " "
    let names = (try? files.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix(stem) && $0.hasSuffix(".etabli") }.sorted()
      .map { folder.appending(path: $0) }
  }

  /// What of them still has what was erased here, or the names of those it was of.
  ///
  /// - Parameter typed: this workspace's file as it was typed, beside which they are told.
  func told(_ files: [URL], naming names: [String], file typed: String?) throws -> [String] {
    if files.isEmpty { return [] }
    let (words, erased) = (wording.forgetting, try erasedForGood())
    let identity = try workspace.cover().identity
    let folder = typed.map { ($0 as NSString).deletingLastPathComponent } ?? ""
    return files.compactMap { url in
      let name = (folder as NSString).appendingPathComponent(url.lastPathComponent)
      let told = wording.language.quoted(name)
      do {
        let other = try Workspace.reading(at: url, mint: mint)
        defer { try? other.close() }
        guard try other.cover().identity == identity else { return nil }
        if try other.pending(erased) > 0 { return words.keptAside(told) }
        let isNamed = try names.contains { try !other.namesWritten($0, except: []).isEmpty }
        return isNamed ? words.namedAside(told) : nil
      } catch {
        return words.unreadAside(told)
      }
    }
  }
}
