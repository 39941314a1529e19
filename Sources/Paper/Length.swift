/// A distance on paper, in millimetres.
///
/// PDF counts points: 72 to the inch, an inch being exactly 25.4 mm (ISO 32000-1, 8.3.2.3).
public struct Length: Hashable, Comparable, Sendable {
  public var millimetres: Double

  public init(millimetres: Double) { self.millimetres = millimetres }
  public init(points: Double) { millimetres = points * 25.4 / 72 }

  public var points: Double { millimetres * 72 / 25.4 }

  public static func < (a: Length, b: Length) -> Bool { a.millimetres < b.millimetres }
  public static func + (a: Length, b: Length) -> Length {
    Length(millimetres: a.millimetres + b.millimetres)
  }
  public static func - (a: Length, b: Length) -> Length {
    Length(millimetres: a.millimetres - b.millimetres)
  }
  public static func * (a: Length, factor: Double) -> Length {
    Length(millimetres: a.millimetres * factor)
  }
  public static func / (a: Length, divisor: Double) -> Length {
    Length(millimetres: a.millimetres / divisor)
  }
  /// How many times one length holds another.
  public static func / (a: Length, b: Length) -> Double { a.millimetres / b.millimetres }
  public static prefix func - (a: Length) -> Length { Length(millimetres: -a.millimetres) }
  public static func += (a: inout Length, b: Length) { a = a + b }
  public static func -= (a: inout Length, b: Length) { a = a - b }
}

extension Length: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A bare number is millimetres.
  public init(floatLiteral value: Double) { millimetres = value }
  public init(integerLiteral value: Int) { millimetres = Double(value) }
}

extension Length: AdditiveArithmetic {
  public static var zero: Length { Length(millimetres: 0) }
}
