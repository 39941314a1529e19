import Foundation

/// The words that names and texts are compared by.
extension NameFinder {
  static func words(of name: String) -> [String] {
    stretches(of: name, joining: .always).map { folded(name[$0]) }
  }

  /// Marks and unseen signs off, case folded, « œ » as « oe ».
  static func folded(_ word: Substring) -> String {
    if word.utf8.allSatisfy({ $0 < 128 }) {
      let plain = word.lowercased()
      return plain.utf8.contains(where: { $0 == 0x27 || $0 == 0x60 })
        ? plain.filter { $0 != "'" && $0 != "`" } : plain
    }
    let plain = String(word).decomposedStringWithCompatibilityMapping.lowercased()
    return plain.unicodeScalars.reduce(into: "") { folded, scalar in
      if let letters = letters[scalar] {
        folded += letters
      } else if !scalar.isMark, !scalar.isUnseen, !scalar.isApostrophe {
        folded.unicodeScalars.append(scalar)
      }
    }
  }

  /// Letters that no decomposition parts, as a keyboard without them writes them.
  private static let letters: [Unicode.Scalar: String] = [
    "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]

  /// Which apostrophes stand inside a word.
  enum Joining {
    case never
    /// « N’Golo », not « n’aime ».
    case betweenCapitals
    case always
  }

  /// Where each run of letters and digits stands; a sign that is not seen parts none.
  static func stretches(of text: String, joining: Joining) -> [Range<String.Index>] {
    let scalars = text.unicodeScalars
    var (found, start) = ([Range<String.Index>](), String.Index?.none)
    var (place, end) = (scalars.startIndex, scalars.startIndex)
    var hasApostrophe = false
    while place < scalars.endIndex {
      let (scalar, next) = (scalars[place], scalars.index(after: place))
      if scalar.isOfWord {
        if start == nil { start = place }
        end = next
      } else if let begun = start, !scalar.isUnseen {
        found.append(begun..<end)
        start = nil
        hasApostrophe = hasApostrophe || scalar.isApostrophe
      }
      place = next
    }
    if let start { found.append(start..<end) }
    return hasApostrophe && joining != .never ? joined(found, joining, in: scalars) : found
  }

  /// Makes one of the words that an apostrophe of a name parts.
  static func joined(
    _ words: [Range<String.Index>], _ joining: Joining, in scalars: String.UnicodeScalarView
  ) -> [Range<String.Index>] {
    var (joined, wasJoined) = ([Range<String.Index>](), false)
    for word in words {
      guard let last = joined.last, !wasJoined,
        isApostrophe(scalars[last.upperBound..<word.lowerBound].filter { !$0.isUnseen }),
        isBeginning(scalars[last]), scalars[word].count > 1,
        joining == .always
          || scalars[last.lowerBound].properties.isUppercase
            && scalars[word.lowerBound].properties.isUppercase
      else {
        joined.append(word)
        wasJoined = false
        continue
      }
      joined[joined.count - 1] = last.lowerBound..<word.upperBound
      wasJoined = true
    }
    return joined
  }

  /// Whether a name may begin so before an apostrophe: « N’ », « O’ », not the « l’ » of an article.
  static func isBeginning(_ letters: Substring.UnicodeScalarView) -> Bool {
    letters.count <= 2
      && !["l", "d", "c", "j", "s", "t", "qu"].contains(folded(Substring(letters)))
  }
}

extension Unicode.Scalar {
  /// An en dash too, where it stands between two letters.
  var isHyphen: Bool {
    ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}"].contains(self)
  }
  /// Soft hyphens, joiners, marks of direction: nobody sees them.
  var isUnseen: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
  var isApostrophe: Bool {
    ["'", "’", "ʼ", "‘", "´", "`"].contains(self)
  }
  var isMark: Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
  }
  var isOfWord: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
    return properties.isAlphabetic || properties.numericType != nil || isMark
  }
  var lowered: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }
}
