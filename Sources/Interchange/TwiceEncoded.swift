import Entities

/// Words that were turned into UTF-8 twice: « BrÃ©valle ».
enum TwiceEncoded {
  /// What the words were before, where a part of them was; nil where none was.
  static func mended(_ words: String) -> String? {
    guard words.unicodeScalars.contains(where: { $0.value >= 0x80 && leads.contains($0) }) else {
      return nil
    }
    guard var mended = once(words) else { return nil }
    // Letters may have been converted three times, and some only show once others are mended.
    for _ in 0..<4 {
      guard let again = once(mended) else { break }
      mended = again
    }
    return mended
  }

  private static func once(_ words: String) -> String? {
    tongues.lazy.compactMap { $0.mended(words) }.first
  }

  /// What a letter turned twice begins with, in any of the tongues.
  private static let leads = Set(
    [Alphabet.windows, .macRoman, .dos].flatMap { alphabet in
      [0xc2, 0xc3, 0xc4, 0xc5, 0xe2, 0xf0].map { alphabet.letters[$0 - 0x80] }
    })

  private static let tongues = [Alphabet.windows, .macRoman, .dos].map(Tongue.init)

  private struct Tongue {
    private let byte: [UnicodeScalar: UInt8]

    init(_ alphabet: Alphabet) {
      var byte: [UnicodeScalar: UInt8] = [:]
      for (place, scalar) in alphabet.letters.enumerated() where scalar != "\u{fffd}" {
        byte[scalar] = UInt8(place + 0x80)
      }
      if alphabet == .windows {
        // Most programs read what Windows leaves out as the control of that number.
        for left in [0x81, 0x8d, 0x8f, 0x90, 0x9d] as [UInt8] { byte[UnicodeScalar(left)] = left }
      }
      self.byte = byte
    }

    func mended(_ words: String) -> String? {
      let scalars = Array(words.unicodeScalars)
      var (mended, isMended, at) = (String.UnicodeScalarView(), false, 0)
      while at < scalars.count {
        if isLoneA(scalars, at) {
          // « à » of which a plain space took the place of the no-break one.
          mended.append("à")
          (isMended, at) = (true, at + 1)
        } else if let (scalar, length) = sign(scalars, at) {
          mended.append(scalar)
          (isMended, at) = (true, at + length)
        } else {
          mended.append(scalars[at])
          at += 1
        }
      }
      return isMended ? String(mended) : nil
    }

    /// « Ã » as a word of its own, which no tongue has.
    private func isLoneA(_ scalars: [UnicodeScalar], _ at: Int) -> Bool {
      guard scalars[at] == "Ã", byte["Ã"] == 0xc3, at > 0, at + 1 < scalars.count else {
        return false
      }
      return scalars[at - 1] == " " && scalars[at + 1] == " "
    }

    /// A letter of French, a mark or an emoji whose bytes were taken for letters.
    private func sign(_ scalars: [UnicodeScalar], _ at: Int) -> (UnicodeScalar, Int)? {
      guard let lead = byte[scalars[at]] else { return nil }
      let length: Int
      switch lead {
      case 0xc2...0xc6: length = 2
      case 0xe2: length = 3
      case 0xf0: length = 4
      default: return nil
      }
      guard at + length <= scalars.count else { return nil }
      let bytes = scalars[at..<(at + length)].compactMap { byte[$0] }
      guard bytes.count == length, let text = String(validating: bytes, as: UTF8.self),
        let scalar = text.unicodeScalars.first
      else { return nil }
      return isWritten(scalar, between: scalars, at, at + length) ? (scalar, length) : nil
    }

    /// Whether French or English would have it there: « Å » stands alone in Swedish, and « œ » only
    /// before letters.
    private func isWritten(
      _ scalar: UnicodeScalar, between scalars: [UnicodeScalar], _ start: Int, _ end: Int
    ) -> Bool {
      switch scalar.value {
      case 0xa0...0xff, 0x2000...: return true
      case 0x152, 0x153, 0x178:
        let (before, after) = (
          start > 0 ? scalars[start - 1] : " ", end < scalars.count ? scalars[end] : " "
        )
        let begins = scalar.value != 0x178 && !before.properties.isAlphabetic
        return after.properties.isAlphabetic && (begins || before.properties.isAlphabetic)
      case 0x192:
        // Half of a letter that was converted three times.
        return start > 0 && ["ƒ", "Ã"].contains(scalars[start - 1])
      default: return false
      }
    }
  }
}
