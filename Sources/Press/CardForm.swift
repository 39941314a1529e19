public import Paper

/// The bones that all cards share: a band inside the trim, a kind, words, a foot.
public struct CardForm: Hashable, Sendable {
  /// Along which edge the band runs.
  public enum Side: String, CaseIterable, Hashable, Sendable { case left, top }

  public let size: Size
  public let side: Side

  public init(_ size: Size, band side: Side) { (self.size, self.side) = (size, side) }

  /// 96 × 68 mm, eight to an A4.
  public static let everyday = CardForm(Size(width: 96, height: 68), band: .left)
  /// 68 × 96 mm, eight to an A4 on its side.
  public static let upright = CardForm(Size(width: 68, height: 96), band: .top)

  /// Everyday cards side by side, to be cut as one.
  public static func slots(across: Int, down: Int) -> CardForm {
    CardForm(
      Size(
        width: Length(millimetres: 96) * Double(across),
        height: Length(millimetres: 68) * Double(down)), band: .left)
  }

  /// 5 mm wide, 4 mm inside the trim, so that a careless cut spares it.
  public var band: Frame {
    let inside = Frame(size).inset(by: 4)
    return switch side {
    case .left: Frame(x: 4, y: 4, width: 5, height: inside.height)
    case .top: Frame(x: 4, y: 4, width: inside.width, height: 5)
    }
  }

  /// All that is written, the kind and the foot included.
  public var words: Frame {
    let (left, top): (Length, Length) = side == .left ? (14, 6) : (6, 12.5)
    return Frame(
      x: left, y: top, width: size.width - left - 6, height: size.height - top - 5)
  }
}
