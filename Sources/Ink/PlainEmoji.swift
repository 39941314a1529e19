/// The one sign that stands for a sequence of them, as fonts in one colour have no other.
///
/// Source: Unicode Technical Standard 51, “Unicode Emoji”.
enum PlainEmoji {
  /// Told by one look at the bytes: each begins by F0, or holds a joiner (E2 80 8D), a keycap
  /// (E2 83 A3) or a choice of look (EF B8 8F).
  static func mayBeIn(_ words: String) -> Bool {
    var (last, before): (UInt8, UInt8) = (0, 0)
    for byte in words.utf8 {
      if byte == 0xf0 { return true }
      switch (before, last, byte) {
      case (0xe2, 0x80, 0x8d), (0xe2, 0x83, 0xa3), (0xef, 0xb8, 0x8f): return true
      default: break
      }
      (before, last) = (last, byte)
    }
    return false
  }

  /// `nil` where the character is shaped as it is.
  static func standing(for character: Character) -> Character? {
    let scalars = Array(character.unicodeScalars)
    guard scalars.count > 1, let first = scalars.first else { return nil }
    if scalars.contains(keycap) { return Character(first) }
    // Two letters in dotted squares are no flag: one that names no country stands for it.
    if scalars.allSatisfy({ (0x1f1e6...0x1f1ff).contains($0.value) }) { return "\u{1f3f3}" }
    guard first.properties.isEmoji, first.value > 0xff else { return nil }
    let people = scalars.filter { (0x1f466...0x1f469).contains($0.value) || $0.value == 0x1f9d1 }
    if scalars.contains(joiner), people.count > 2 { return "\u{1f46a}" }
    return scalars.dropFirst().contains(where: isMute) ? Character(first) : nil
  }

  private static let joiner: Unicode.Scalar = "\u{200d}"
  private static let keycap: Unicode.Scalar = "\u{20e3}"

  /// A joiner, a choice of look, a tone of skin, a tag: what says how a sign is drawn.
  private static func isMute(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200d, 0xfe0f, 0x1f3fb...0x1f3ff, 0xe0020...0xe007f: true
    default: false
    }
  }
}
