import Foundation

/// An opaque or translucent colour, each part from 0 to 1 (sRGB).
public struct Colour: Hashable, Sendable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var opacity: Double

  /// From six hexadecimal digits, as in `0x1c2333`.
  public init(_ hex: UInt32, opacity: Double = 1) {
    red = Double(hex >> 16 & 0xff) / 255
    green = Double(hex >> 8 & 0xff) / 255
    blue = Double(hex & 0xff) / 255
    self.opacity = opacity
  }

  public static let black = Colour(0x000000)
  public static let white = Colour(0xffffff)

  /// Relative luminance, 0 black to 1 white (WCAG 2.2).
  public var luminance: Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  public func faded(to opacity: Double) -> Colour {
    var colour = self
    colour.opacity = opacity
    return colour
  }
}
