import Foundation

/// Words compared as people compare them: without case, accents, apostrophes or doubled spaces.
enum Plain {
  /// `« L’Étonnement »` and `l'etonnement` are both `l etonnement`.
  static func words(_ text: some StringProtocol) -> String {
    var (plain, isParted) = ([UInt8](), false)
    plain.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let sound = Sound.of(scalar)
      if sound.letters.isEmpty {
        isParted = isParted || sound.isParting
      } else {
        if isParted, !plain.isEmpty { plain.append(0x20) }
        isParted = false
        plain.append(contentsOf: sound.letters)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The same, each word without a final s or x: how a heading is recognised.
  static func heading(_ text: some StringProtocol) -> String {
    words(text).split(separator: " ").map { word in
      word.count > 2 && (word.hasSuffix("s") || word.hasSuffix("x")) ? word.dropLast() : word
    }.joined(separator: " ")
  }

  /// Trimmed, accents composed (NFC): how codes, dates and names to look up are read, and never
  /// how what people wrote is kept.
  static func trimmed(_ text: String) -> String {
    guard !isTidy(text.unicodeScalars) else { return text }
    return text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: Blanks.all)
  }

  /// Whether there is nothing to trim, join or compose, as in nearly all that people type: letters
  /// below U+0300 and common punctuation are composed already (Unicode Standard Annex 15).
  private static func isTidy(_ scalars: String.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, let last = scalars.last else { return true }
    guard !Blanks.contain(first), !Blanks.contain(last) else { return false }
    return scalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0a, 0x20...0x7e, 0xa0..<0x300, 0x2010...0x2027, 0x202f...0x205e: true
      default: false
      }
    }
  }
}

/// The right spelling that someone probably meant.
public enum Spelling {
  /// The nearest of the known words, at most two slips away (Damerau–Levenshtein).
  public static func nearest(to word: String, among known: [String]) -> String? {
    let plain = Array(Plain.words(word).prefix(80))
    let slips = known.map { ($0, distance(plain, Array(Plain.words($0).prefix(80)))) }
    guard let best = slips.min(by: { $0.1 < $1.1 }), best.1 <= 2, best.1 < plain.count else {
      return nil
    }
    return best.0
  }

  /// Letters missing, added, changed or swapped with their neighbour.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    guard abs(a.count - b.count) <= 2 else { return 3 }
    var (before, last) = ([Int](), Array(0...b.count))
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var slips = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          slips = min(slips, before[j - 1] + 1)
        }
        row.append(slips)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
