/// Every sentence that people read, in one language.
///
/// The sentences are grouped by what is being talked about, one file each
/// (`Wording+Prints.swift`…). Each group has a French and an English value, and adds itself here as
/// a property: a missing translation does not compile.
public struct Wording: Hashable, Sendable {
  public let language: Language
  /// What a house says instead of our words.
  public private(set) var house = HouseWords()

  private init(language: Language) { self.language = language }

  /// The sentences in the language asked for.
  public static func of(_ language: Language) -> Wording { Wording(language: language) }

  /// The same in a house's words: for pages and prints, never for tables, whose headings and codes
  /// go from one house to another.
  public func inWords(of house: HouseWords) -> Wording {
    var wording = self
    wording.house = house
    return wording
  }

  public static let french = Wording(language: .french)
  public static let english = Wording(language: .english)

  /// One of two values of a group.
  func pick<Group>(_ french: Group, _ english: Group) -> Group {
    switch language {
    case .french: french
    case .english: english
    }
  }

  /// One of two values of a group that names things, in the house's words.
  func pick<Group: HouseWorded>(_ french: Group, _ english: Group) -> Group {
    var group = language == .french ? french : english
    if !house.pairs.isEmpty { group.say(with: house) }
    return group
  }
}

/// Sentences that name the things of the trade, which a house may call otherwise.
protocol HouseWorded {
  mutating func say(with house: HouseWords)
}

/// A fact, usually an error, that can be said to a person: what, where, what to do.
public protocol Sayable {
  func said(in wording: Wording) -> String
}
