public import Paper

infix operator ~ : ComparisonPrecedence

extension Length {
  /// Equal to a hundredth of a millimetre.
  public static func ~ (a: Length, b: Double) -> Bool { abs(a.millimetres - b) < 0.01 }
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
