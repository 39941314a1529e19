/// A place on a page, from its top left corner, y going down.
public struct Point: Hashable, Sendable {
  public var x: Length
  public var y: Length

  public init(x: Length, y: Length) { (self.x, self.y) = (x, y) }

  public static let zero = Point(x: 0, y: 0)
}

/// A width and a height.
public struct Size: Hashable, Sendable {
  public var width: Length
  public var height: Length

  public init(width: Length, height: Length) { (self.width, self.height) = (width, height) }

  public var turned: Size { Size(width: height, height: width) }
}

/// A rectangle on a page, from its top left corner.
public struct Frame: Hashable, Sendable {
  public var x: Length
  public var y: Length
  public var width: Length
  public var height: Length

  public init(x: Length, y: Length, width: Length, height: Length) {
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }
  public init(_ size: Size) { self.init(x: 0, y: 0, width: size.width, height: size.height) }

  public var right: Length { x + width }
  public var bottom: Length { y + height }
  public var origin: Point { Point(x: x, y: y) }
  public var size: Size { Size(width: width, height: height) }
  public var centre: Point { Point(x: x + width / 2, y: y + height / 2) }

  public func inset(by margin: Length) -> Frame {
    Frame(x: x + margin, y: y + margin, width: width - margin * 2, height: height - margin * 2)
  }
  public func moved(by offset: Point) -> Frame {
    Frame(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }
  public func intersects(_ other: Frame) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }
  public func union(_ other: Frame) -> Frame {
    let (left, top) = (min(x, other.x), min(y, other.y))
    return Frame(
      x: left, y: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }
}
