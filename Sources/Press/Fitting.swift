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

  /// A title on one line where it fits, else over several, its words cut where they must be.
  func title(_ words: String, in room: Frame, sizes: [Double], leading: Double = 1.08) throws
    -> SetText
  {
    for size in sizes.sorted(by: >) {
      let line = try set(words, Lettering.display(size, leading: leading))
      if room.excess(of: line) <= .tolerance { return line }
    }
    let least = sizes.min() ?? 10
    return try fit(
      room, sizes: sizes + [0.85, 0.7, 0.6].map { least * $0 }, item: words, field: words
    ) { try parting.set(title: words, Lettering.display($0, leading: leading), width: room.width) }
  }

  /// A title balanced over the lines it takes; its words are cut, or it is smaller, where it must.
  func spread(_ words: String, in room: Frame, sizes: [Double]) throws -> SetText {
    func set(_ size: Double, _ composer: Composer) throws -> SetText {
      try composer.set(
        title: words, Lettering.display(size, leading: 1.04), width: room.width)
    }
    for size in sizes.sorted(by: >) {
      let text = try set(size, self)
      if room.excess(of: text) <= .tolerance { return text }
    }
    let least = sizes.min() ?? 10
    return try fit(
      room, sizes: [1, 0.85, 0.7, 0.6, 0.5].map { least * $0 }, item: words, field: words
    ) { try set($0, parting) }
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
