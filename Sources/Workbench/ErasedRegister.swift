public import Foundation
public import Words

/// Which things were erased for good, in a file beside the workspace: identifiers that say nothing.
///
/// Going back to an old backup brings erased words back; this register erases them again.
public struct ErasedRegister: Sendable {
  public let url: URL

  /// « montferrand.effacements », beside « montferrand.etabli ».
  public init(beside workspace: URL) {
    url = workspace.deletingPathExtension().appendingPathExtension("effacements")
  }

  /// Empty where there is no register.
  public func identifiers() throws -> Set<UUID> {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return Set(text.split(separator: "\n").compactMap { UUID(uuidString: String($0)) })
  }

  /// The bytes of the register with more in it.
  public func bytes(with more: [UUID], in wording: Wording) throws -> Data {
    let all = try identifiers().union(more).map(\.uuidString).sorted()
    return Data((["# \(wording.rights.register)"] + all + [""]).joined(separator: "\n").utf8)
  }
}
