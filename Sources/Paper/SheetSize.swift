/// A size of paper people ask for by name (ISO 216), always upright.
public enum SheetSize: String, CaseIterable, Hashable, Sendable {
  case a6, a5, a4, a3, a2, a1, a0

  public var size: Size {
    switch self {
    case .a6: Size(width: 105, height: 148)
    case .a5: Size(width: 148, height: 210)
    case .a4: Size(width: 210, height: 297)
    case .a3: Size(width: 297, height: 420)
    case .a2: Size(width: 420, height: 594)
    case .a1: Size(width: 594, height: 841)
    case .a0: Size(width: 841, height: 1189)
    }
  }

  /// « A4 »
  public var name: String { rawValue.uppercased() }
}
