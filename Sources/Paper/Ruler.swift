/// Shapes text into lines: the one seam through which text is measured.
///
/// A ruler belongs to one thread. Ink holds the real one; tests use a fixed-width one.
public protocol Ruler {
  /// Lines no wider than `width`, or one line per line feed when there is none.
  ///
  /// A single word wider than `width` stays whole and makes the result wider.
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

/// All the texts that do not fit, found in one pass.
public struct Overflows: Error, Hashable, Sendable {
  public let all: [Overflow]

  public init(_ all: [Overflow]) { self.all = all }
}
