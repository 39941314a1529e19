public import Paper

extension Composer {
  /// The text at the largest of the sizes at which it fits the frame.
  ///
  /// - Throws: ``Overflow`` of the smallest size, naming the item and its field.
  public func fit(
    _ frame: Frame, sizes: [Double], item: String, field: String,
    set: (_ size: Double) throws -> SetText
  ) throws -> SetText {
    var smallest = SetText(lines: [], width: 0, height: 0)
    for size in sizes.sorted(by: >) {
      smallest = try set(size)
      if frame.excess(of: smallest) <= .tolerance { return smallest }
    }
    try refuse(Overflow(item: item, field: field, excess: frame.excess(of: smallest)))
    return smallest
  }

  /// The same text, or the overflow that keeps it from fitting.
  public func fitting(_ text: SetText, in frame: Frame, item: String, field: String) throws
    -> SetText
  {
    let excess = frame.excess(of: text)
    if excess > .tolerance { try refuse(Overflow(item: item, field: field, excess: excess)) }
    return text
  }
}

extension Frame {
  /// How far a text goes beyond, in height or in width.
  fileprivate func excess(of text: SetText) -> Length {
    max(text.height - height, text.width - width)
  }
}

extension Length {
  /// What no eye sees: rounding never makes an overflow.
  public static let tolerance: Length = 0.02
}
