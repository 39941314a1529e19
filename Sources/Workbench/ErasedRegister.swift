public import Foundation
import Storage
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

extension Workshop {
  /// What the register beside a file should say now, for the caller to write; `nil` where it says
  /// it already, or where there is no file.
  ///
  /// - Parameters:
  ///   - file: the workspace's own unless told otherwise.
  ///   - isTried: gives it even where it says all already, to know that it can be written.
  public func registerToKeep(beside file: URL? = nil, isTried: Bool = false) throws -> (
    register: ErasedRegister, bytes: Data
  )? {
    guard let file = file ?? workspace.url else { return nil }
    let (register, erased) = (ErasedRegister(beside: file), try erasedForGood())
    if try !isTried && Set(erased).isSubset(of: register.identifiers()) { return nil }
    return (register, try register.bytes(with: erased, in: wording))
  }

  /// Everything erased for good here, by the file and by the register beside it.
  func erasedForGood() throws -> [UUID] {
    let written = try workspace.url.map { try ErasedRegister(beside: $0).identifiers() } ?? []
    return Array(written.union(try workspace.erasedIdentifiers()))
  }
}
