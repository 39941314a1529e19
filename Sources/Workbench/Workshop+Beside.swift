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
    let folder = self.folder(of: typed)
    return files.compactMap { url in
      let name = (folder as NSString).appendingPathComponent(url.lastPathComponent)
      let told = wording.language.quoted(name)
      do {
        let other = try Workspace.reading(at: url, mint: mint)
        defer { try? other.close() }
        guard try other.cover().identity == identity else { return nil }
        if try other.pending(erased) > 0 {
          try other.close()
          return try isErased(erased, in: url) ? words.erasedAside(told) : words.keptAside(told)
        }
        let isNamed = try names.contains { try !other.namesWritten($0, except: []).isEmpty }
        return isNamed ? words.namedAside(told) : nil
      } catch {
        return words.unreadAside(told)
      }
    }
  }

  /// The folder of the file as people can find it: a link may stand elsewhere than what it leads to.
  private func folder(of typed: String?) -> String {
    guard let typed, let file = workspace.url else { return "" }
    let folder = (typed as NSString).deletingLastPathComponent
    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: typed)) != nil
    return isLink ? file.resolvingSymlinksInPath().deletingLastPathComponent().path : folder
  }

  /// Erases there what was erased here; a file of an earlier age would leave a copy, and stays.
  ///
  /// - Returns: whether nothing of it is left there.
  private func isErased(_ erased: Forgotten, in url: URL) throws -> Bool {
    guard try Workspace.isCurrent(url) else { return false }
    let other = try Workspace.open(at: url, mint: mint, today: today)
    defer { try? other.close() }
    if other.isReadOnly { return false }
    _ = try other.eraseAgain(erased, by: author, at: now)
    return try other.pending(erased) == 0
  }
}
