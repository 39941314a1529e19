import Foundation

/// What a character is to someone who compares words, whatever its case and accents.
struct Sound {
  /// In UTF-8; empty for what is neither a letter nor a digit.
  let letters: [UInt8]
  /// Whether it parts words: an accent standing alone does not.
  let isParting: Bool

  static func of(_ scalar: UnicodeScalar) -> Sound {
    switch scalar.value {
    case 0..<0x250: latin[Int(scalar.value)]
    case 0x2000..<0x2070: punctuation[Int(scalar.value) - 0x2000]
    default: Sound(scalar)
    }
  }

  /// What French and English are written with, looked up once.
  private static let latin = sounds(of: 0..<0x250)
  private static let punctuation = sounds(of: 0x2000..<0x2070)

  private static func sounds(of block: Range<UInt32>) -> [Sound] {
    block.compactMap(UnicodeScalar.init).map { Sound($0) }
  }

  private init(_ scalar: UnicodeScalar) {
    let parts = String(scalar).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    letters = parts.flatMap { part -> [UInt8] in
      if part == "œ" { return Array("oe".utf8) }
      let isLetter = part.properties.isAlphabetic || part.properties.numericType != nil
      return isLetter ? Array(String(part).utf8) : []
    }
    isParting = parts.contains { $0.properties.generalCategory != .nonspacingMark }
  }
}
