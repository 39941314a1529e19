public import Foundation
public import Storage
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

  /// More things than this are not erased again before someone said yes.
  public static let most = 50

  /// Empty where there is no register.
  ///
  /// A line is an identifier; or a person's, then a text that lost their name.
  /// - Throws: ``RegisterUnread``, where a line says something else.
  public func forgotten() throws -> Forgotten {
    guard FileManager.default.fileExists(atPath: url.path) else { return Forgotten() }
    guard let bytes = try? Data(contentsOf: url),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw RegisterUnread(file: url.lastPathComponent) }
    var forgotten = Forgotten()
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      if parts.isEmpty { continue }
      guard let id = UUID(uuidString: String(parts[0])) else {
        throw RegisterUnread(file: url.lastPathComponent)
      }
      if parts.count == 1 {
        forgotten.things.insert(id)
      } else {
        forgotten.names.insert(Forgotten.Name(person: id, key: String(parts[1])))
      }
    }
    return forgotten
  }

  /// The bytes of the register with more in it.
  public func bytes(with more: Forgotten, in wording: Wording) throws -> Data {
    var all = try forgotten()
    all.formUnion(more)
    let lines =
      all.things.map(\.uuidString).sorted()
      + all.names.map { "\($0.person.uuidString) \($0.key)" }.sorted()
    return Data((["# \(wording.rights.register)"] + lines + [""]).joined(separator: "\n").utf8)
  }
}

/// A register of erasures that cannot be read.
public struct RegisterUnread: Error, Sayable {
  let file: String

  public func said(in wording: Wording) -> String { wording.forgetting.registerUnread(file) }
}

/// A register that asks to erase a lot, of which nobody said yes.
public struct RegisterAsks: Error, Sayable {
  let register: String
  let file: String
  let count: Int

  public func said(in wording: Wording) -> String {
    wording.forgetting.registerAsks(register, file, count)
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
    if try !isTried && erased.isSubset(of: register.forgotten()) { return nil }
    return (register, try register.bytes(with: erased, in: wording))
  }

  /// Everything erased for good here, by the file and by the register beside it.
  func erasedForGood() throws -> Forgotten {
    var all = try workspace.url.map { try ErasedRegister(beside: $0).forgotten() } ?? Forgotten()
    all.formUnion(try workspace.forgotten())
    return all
  }
}
