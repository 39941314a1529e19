import CStemmer
import Foundation

/// Brings French words to their stem, as in « embauches » and « embaucher » to « embauch ».
///
/// Snowball's French algorithm (libstemmer). One stemmer serves one thread.
public struct FrenchStem: ~Copyable {
  private let stemmer: OpaquePointer

  /// `nil` where libstemmer lacks French or memory.
  public init?() {
    guard let stemmer = sb_stemmer_new("french", "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// The stem of one lowercase word, with its accents.
  public func callAsFunction(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard let stem = sb_stemmer_stem(stemmer, letters, Int32(letters.count)) else { return word }
    let length = Int(sb_stemmer_length(stemmer))
    return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
  }

  /// The stems, without accents, of the words that tell what a text is about.
  public static func telling(_ text: String) -> Set<String> {
    guard let stem = FrenchStem() else { return [] }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return Set(
      words.filter { $0.count > 2 && !FrenchSearch.stopWords.contains($0.unaccented) }
        .map { stem($0).unaccented })
  }
}

extension String {
  /// The same letters without their accents: « élève » as « eleve », « cœur » as « coeur ».
  public var unaccented: String {
    if utf8.allSatisfy({ $0 < 128 }) { return self }
    let plain = decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { !(0x300...0x36f).contains($0.value) }
    return String(String.UnicodeScalarView(plain)).withoutLigatures
  }

  /// « cœur » as « coeur », « ex æquo » as « ex aequo ».
  public var withoutLigatures: String {
    if utf8.allSatisfy({ $0 < 128 }) { return self }
    return replacing("œ", with: "oe").replacing("æ", with: "ae")
      .replacing("Œ", with: "Oe").replacing("Æ", with: "Ae")
  }
}
