public import Paper

extension Colour {
  public static let ink = Colour(0x1c2333)
  public static let softInk = Colour(0x5b6478)
  public static let rule = Colour(0x7d8695)
  public static let line = Colour(0xc9ced8)
  public static let wash = Colour(0xf5f2ea)
}

/// The families of things people see, each with its colour, pattern and pictogram.
///
/// The pattern is what tells them apart on a black-and-white copier.
public enum Family: String, CaseIterable, Hashable, Sendable {
  case verbatim, astonishment, hypothesis, prototype, network, plan, ticket

  public var colour: Colour {
    switch self {
    case .verbatim: Colour(0x9a6000)
    case .astonishment: Colour(0xb5391f)
    case .hypothesis: Colour(0x24569c)
    case .prototype: Colour(0x27704f)
    case .network: Colour(0x7a3a78)
    case .plan: Colour(0x48566b)
    case .ticket: .ink
    }
  }

  /// A pale tint of the colour, for large areas.
  public var tint: Colour {
    switch self {
    case .verbatim: Colour(0xfdf1d9)
    case .astonishment: Colour(0xfbe7e1)
    case .hypothesis: Colour(0xe4edf9)
    case .prototype: Colour(0xe2f2ea)
    case .network: Colour(0xf4e6f3)
    case .plan: Colour(0xe9edf2)
    case .ticket: .wash
    }
  }

  public var pattern: Pattern {
    switch self {
    case .verbatim: .dots
    case .astonishment: .hatch
    case .hypothesis: .linesAlong
    case .prototype: .solid
    case .network: .linesAcross
    case .plan: .lattice
    case .ticket: .wideHatch
    }
  }

  /// The file name of its pictogram, without extension.
  public var pictogram: String {
    switch self {
    case .verbatim: "bubble"
    case .astonishment: "eye"
    case .hypothesis: "question"
    case .prototype: "test"
    case .network: "hand"
    case .plan: "clock"
    case .ticket: "ticket"
    }
  }
}

/// How a band of colour is broken by white, so that it is known without its colour.
public enum Pattern: String, CaseIterable, Hashable, Sendable {
  case solid, dots, hatch, wideHatch, linesAlong, linesAcross, lattice
}
