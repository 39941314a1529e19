public import Words

/// What is to be read again in words before they are kept, each as it is written, once.
public struct PassageFlags: Hashable, Sendable {
  public let names: [String]
  public let contacts: [String]
  public let health: [String]
  /// What was struck out or hidden.
  public var marked: [String] = []

  public var isEmpty: Bool {
    names.isEmpty && contacts.isEmpty && health.isEmpty && marked.isEmpty
  }

  /// - Parameter people: those whom the workspace knows.
  public init(in text: String, knowing people: NameFinder) {
    let known = people(text).map { String(text[$0.range]) }
      .filter { !FeastName.isPlain($0, in: text, isBorne: true) }
    names = Self.once(NameShape.found(in: text) + known)
    contacts = Self.once(Contacts.found(in: text).map { String(text[$0]) })
    health = Self.once(HealthWords.found(in: text).map { String(text[$0]) })
  }

  /// Whether a place, or a profile, is called by someone's name.
  public static func looksLikeSomeones(place name: String) -> Bool {
    NameShape.looksLikeSomeonesPlace(name)
  }

  public static func looksLikeSomeones(profile name: String) -> Bool {
    NameShape.looksLikeName(name)
  }

  /// Who is named, and how they are reached.
  public var telling: [String] { names + contacts }

  private static func once(_ found: [String]) -> [String] {
    var seen: Set<String> = []
    return found.filter { word in
      // « Léa » is said by « Léa Martin ».
      let isPart = found.contains { $0 != word && $0.hasPrefix(word + " ") }
      return !isPart && seen.insert(word).inserted
    }
  }
}
