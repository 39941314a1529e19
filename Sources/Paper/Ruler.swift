/// Shapes text into lines: the one seam through which text is measured.
///
/// A ruler belongs to one thread. Ink holds the real one; tests use a fixed-width one.
public protocol Ruler {
  /// Lines no wider than `width`, or one line per line feed when there is none.
  ///
  /// A single word wider than `width` stays whole and makes the result wider, unless the text
  /// says that it breaks words.
  /// - Throws: ``TypeFault`` for a family or a character that no font provides.
  func set(_ text: StyledText, width: Length?) throws -> SetText
}

/// What a font lacks.
public enum TypeFault: Error, Hashable, Sendable {
  case missingFamily(String)
  case missingCharacter(Character, family: String, words: String)
}

/// A text that does not fit the box meant for it.
public struct Overflow: Error, Hashable, Sendable {
  public let item: String
  public let field: String
  public let excess: Length

  public init(item: String, field: String, excess: Length) {
    (self.item, self.field, self.excess) = (item, field, excess)
  }
}

/// A text that no font can set, and what it belongs to.
public struct Unset: Error, Hashable, Sendable {
  public let item: String
  public let fault: TypeFault

  public init(item: String, fault: TypeFault) { (self.item, self.fault) = (item, fault) }

  /// Does some work for an item, and names it where a character is missing.
  public static func naming<Made>(_ item: String, _ work: () throws -> Made) throws -> Made {
    do {
      return try work()
    } catch let fault as TypeFault {
      guard case .missingCharacter = fault else { throw fault }
      throw Unset(item: item, fault: fault)
    }
  }
}

/// What does not hold on any sheet of those asked for, and what it is called.
public struct Unlaid: Error, Hashable, Sendable {
  public let item: String
  public let fault: Misfit

  public init(item: String, fault: Misfit) { (self.item, self.fault) = (item, fault) }
}

/// All the texts that do not fit or cannot be set, and what holds on no sheet, found in one pass.
public struct Overflows: Error, Hashable, Sendable {
  public let all: [Overflow]
  public let unset: [Unset]
  public let unlaid: [Unlaid]

  public init(_ all: [Overflow], unset: [Unset] = [], unlaid: [Unlaid] = []) {
    (self.all, self.unset, self.unlaid) = (all, unset, unlaid)
  }

  public var isEmpty: Bool { all.isEmpty && unset.isEmpty && unlaid.isEmpty }

  public func with(_ other: Overflows?) -> Overflows {
    guard let other else { return self }
    return Overflows(
      all + other.all, unset: unset + other.unset, unlaid: unlaid + other.unlaid)
  }

  /// What each is said of, once.
  public var items: [String] {
    (all.map(\.item) + unset.map(\.item) + unlaid.map(\.item))
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
