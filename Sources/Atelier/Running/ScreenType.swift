/// How large letters must be on a wall for those at the back to read them.
///
/// Capitals seen under 20 minutes of arc are read at ease (ISO 9241-303 asks for 16 at least and
/// prefers 20 to 22); those of Inter are 0.727 of the size of its letters.
public struct ScreenType: Hashable, Sendable {
  private static let seen = 0.005_818
  private static let capitals = 0.727

  /// How far the last row is.
  public let metres: Double
  /// How wide the picture is on the wall.
  public let width: Double

  public init(metres: Double, width: Double) {
    self.metres = min(max(metres.isFinite ? metres : 8, 1), 50)
    self.width = min(max(width.isFinite ? width : 2, 0.2), 20)
  }

  /// The smallest letters, in hundredths of the width of the picture.
  public var least: Double { 100 * metres * Self.seen / Self.capitals / width }

  /// The step of the style sheet that is large enough: quarters of a hundredth, between those that
  /// leave room for what is said.
  public var step: Int { min(max(Int((least * 4).rounded(.up)), Self.smallest), Self.largest) }

  public static let smallest = 8
  public static let largest = 20

  /// Whether no step is large enough: the picture must be wider, or people nearer.
  public var isTooFar: Bool { Int((least * 4).rounded(.up)) > Self.largest }
}
