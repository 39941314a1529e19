/// Every sentence that people read, in one language.
///
/// The sentences are grouped by what is being talked about, one file each
/// (`Wording+Prints.swift`…). Each group has a French and an English value, and adds itself here as
/// a property: a missing translation does not compile.
public struct Wording: Hashable, Sendable {
  public let language: Language

  /// The sentences in the language asked for.
  public static func of(_ language: Language) -> Wording { Wording(language: language) }

  public static let french = Wording(language: .french)
  public static let english = Wording(language: .english)

  /// One of two values of a group.
  func pick<Group>(_ french: Group, _ english: Group) -> Group {
    switch language {
    case .french: french
    case .english: english
    }
  }
}

/// A fact, usually an error, that can be said to a person: what, where, what to do.
public protocol Sayable {
  func said(in wording: Wording) -> String
}
