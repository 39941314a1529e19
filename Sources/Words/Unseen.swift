/// Signs that nobody sees: they change how letters around them are laid, or nothing at all.
extension String {
  /// Without them: in a reference or a first name, they would make two of what people read as one.
  ///
  /// Words that people say keep theirs. Joiners (U+200C, U+200D) stay: names of some scripts need
  /// them, and emoji are made of them.
  public var withoutUnseenSigns: String {
    // In UTF-8, each of them begins by one of these bytes.
    guard utf8.contains(where: { $0 == 0xe2 || $0 == 0xc2 || $0 == 0xef }) else { return self }
    let seen = unicodeScalars.filter { !String.isUnseen($0) }
    return seen.count == unicodeScalars.count ? self : String(String.UnicodeScalarView(seen))
  }

  /// Soft hyphens, blanks of no width, marks and overrides of direction (Unicode, 23.2).
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
