/// What a team is called on its table, its badges and in a room: « A », « B »…
public struct TeamLetter: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let value: String

  public init(_ value: String) { self.value = value }

  public var description: String { value }

  /// « B » before « AA », as they are handed out.
  public static func < (a: Self, b: Self) -> Bool {
    (a.value.count, a.value) < (b.value.count, b.value)
  }
}

extension TeamLetter: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}
