public import Paper

extension Composer {
  /// The text at the largest of the sizes at which it fits the frame.
  ///
  /// - Throws: ``Overflow`` of the smallest size, naming the item and its field.
  public func fit(
    _ frame: Frame, sizes: [Double], item: String, field: String,
    set: (_ size: Double) throws -> SetText
  ) throws -> SetText {
    var excess: Length = 0
    for size in sizes.sorted(by: >) {
      let text = try set(size)
      excess = max(text.height - frame.height, text.width - frame.width)
      if excess <= Length.tolerance { return text }
    }
    throw Overflow(item: item, field: field, excess: excess)
  }

  /// The same text, or the overflow that keeps it from fitting.
  public func fitting(_ text: SetText, in frame: Frame, item: String, field: String) throws
    -> SetText
  {
    let excess = max(text.height - frame.height, text.width - frame.width)
    guard excess <= Length.tolerance else {
      throw Overflow(item: item, field: field, excess: excess)
    }
    return text
  }
}

extension Length {
  /// What no eye sees: rounding never makes an overflow.
  public static let tolerance: Length = 0.02
}
