public import Paper

/// The bones that all cards share: a band inside the trim, a kind, words, a foot.
public struct CardForm: Hashable, Sendable {
  /// Along which edge the band runs.
  public enum Side: String, CaseIterable, Hashable, Sendable { case left, top }

  public let size: Size
  public let side: Side
  /// How far its colour goes beyond the trim.
  public let bleed: Length

  public init(_ size: Size, band side: Side, bleed: Length = 0) {
    (self.size, self.side, self.bleed) = (size, side, bleed)
  }

  /// The same card, for a print shop that cuts through its colour.
  public func bleeding(_ bleed: Length) -> CardForm { CardForm(size, band: side, bleed: bleed) }

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

  /// 5 mm wide, 4 mm inside the trim, so that a careless cut spares it; a bleed takes it beyond.
  public var band: Frame {
    let around = Frame(size).inset(by: bleed > .zero ? -bleed : 4)
    let width = Length(millimetres: 9) - around.x
    return switch side {
    case .left: Frame(x: around.x, y: around.y, width: width, height: around.height)
    case .top: Frame(x: around.x, y: around.y, width: around.width, height: width)
    }
  }

  /// All that is written, the kind and the foot included.
  public var words: Frame {
    let (left, top): (Length, Length) = side == .left ? (14, 6) : (6, 12.5)
    return Frame(
      x: left, y: top, width: size.width - left - 6, height: size.height - top - 5)
  }
}
