public import Paper

extension Length {
  /// Equal to a hundredth of a millimetre.
  public func isNear(_ millimetres: Double) -> Bool {
    abs(self.millimetres - millimetres) < 0.01
  }
}

extension Mark {
  /// Each text the mark draws, line feeds included.
  public var said: [String] {
    switch self {
    case .text(let text, _): [text.words]
    case .group(let group): group.marks.flatMap(\.said)
    default: []
    }
  }

  /// The sizes of its letters, in points.
  public var sizes: [Double] {
    switch self {
    case .text(let text, _): text.lines.flatMap(\.runs).map(\.size)
    case .group(let group): group.marks.flatMap(\.sizes)
    default: []
    }
  }
}
