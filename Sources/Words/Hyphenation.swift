import CHyphen
import Foundation

/// Where words may be cut at a line's end, by the patterns of a language.
///
/// The patterns are those of Debian's `hyphen-fr` and `hyphen-en-gb`. One per thread.
public final class Hyphenation {
  /// Letters kept together at a word's start and end (Lexique de l'Imprimerie nationale, and
  /// Hart's Rules).
  private static let (before, after): (Int32, Int32) = (2, 3)
  /// A shorter word stays whole.
  private static let shortest = 6

  private let dictionary: UnsafeMutablePointer<HyphenDict>

  /// `nil` when the language's patterns are not installed.
  public init?(_ language: Language) {
    guard let read = hnj_hyphen_load(Self.file(of: language)) else { return nil }
    dictionary = read
  }

  deinit { hnj_hyphen_free(dictionary) }

  /// Whether the patterns of a language are installed.
  public static func isInstalled(_ language: Language) -> Bool {
    FileManager.default.isReadableFile(atPath: file(of: language))
  }

  static func file(of language: Language) -> String {
    switch language {
    case .french: "/usr/share/hyphen/hyph_fr.dic"
    case .english: "/usr/share/hyphen/hyph_en_GB.dic"
    }
  }

  /// The same words with a soft hyphen (U+00AD) wherever one may be cut.
  ///
  /// Acronyms, short words and names, and words holding a digit or an underscore stay whole.
  public func softened(_ words: String) -> String {
    var softened = ""
    softened.reserveCapacity(words.utf8.count * 5 / 4)
    var word = ""
    for character in words {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        softened += cut(word)
        softened.append(character)
        word.removeAll(keepingCapacity: true)
      }
    }
    return softened + cut(word)
  }

  private func cut(_ word: String) -> String {
    let letters = word.unicodeScalars
    guard letters.count >= Self.shortest, word.allSatisfy(\.isLetter),
      !word.dropFirst().contains(where: \.isUppercase)
    else { return word }
    let points = points(in: word)
    var result = String.UnicodeScalarView()
    for (place, letter) in letters.enumerated() {
      result.append(letter)
      let (left, right) = (place + 1, letters.count - place - 1)
      if left >= Self.before, right >= Self.after, points[place] { result.append("\u{ad}") }
    }
    return String(result)
  }

  /// After which characters a word may be cut.
  private func points(in word: String) -> [Bool] {
    var bytes = word.lowercased()
    return bytes.withUTF8 { utf8 in
      var marks = [CChar](repeating: 0, count: utf8.count + 5)
      var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      var (positions, cuts): (UnsafeMutablePointer<Int32>?, UnsafeMutablePointer<Int32>?)
      let failed = utf8.withMemoryRebound(to: CChar.self) {
        hnj_hyphen_hyphenate3(
          dictionary, $0.baseAddress, Int32($0.count), &marks, nil, &replacements, &positions,
          &cuts, Self.before, Self.after, Self.before, Self.after)
      }
      free(replacements)
      free(positions)
      free(cuts)
      guard failed == 0 else { return [Bool](repeating: false, count: utf8.count) }
      return marks.map { $0 & 1 == 1 }
    }
  }
}
