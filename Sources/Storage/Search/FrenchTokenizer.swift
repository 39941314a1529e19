import Foundation
import GRDB
import Words

/// Cuts French text into what the index keeps: stems and whole words, without accents.
///
/// `unicode61` cuts at apostrophes and lowers capitals; elisions are then left out. The whole
/// word is kept beside its stem so that the beginning of a word finds it.
final class FrenchTokenizer: FTS5WrapperTokenizer {
  static let name = "french"

  let wrappedTokenizer: any FTS5Tokenizer
  private let stem: FrenchStem
  /// What a word is kept as.
  private struct Forms {
    let stem: String
    let whole: String
    let isElision: Bool
  }
  /// Words already met: French says the same ones over and over.
  private var met: [String: Forms] = [:]

  init(db: Database, arguments: [String]) throws {
    guard let stem = FrenchStem() else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
    self.stem = stem
    wrappedTokenizer = try db.makeTokenizer(FTS5TokenizerDescriptor(components: arguments))
  }

  func accept(
    token: String, flags: FTS5TokenFlags, for tokenization: FTS5Tokenization,
    tokenCallback: FTS5WrapperTokenCallback
  ) throws {
    let forms = forms(of: token)
    if forms.isElision, !tokenization.contains(.prefix) { return }
    try tokenCallback(forms.stem, flags)
    if forms.whole != forms.stem, keepsWhole(forms, tokenization) {
      try tokenCallback(forms.whole, flags.union(.colocated))
    }
  }

  /// Who asks for words that begin like one asks for those that begin like its stem, and they are
  /// among them but where the stem is no beginning: « journaux », « journal ».
  private func keepsWhole(_ forms: Forms, _ tokenization: FTS5Tokenization) -> Bool {
    if !tokenization.contains(.query) { return true }
    return tokenization.contains(.prefix) && !forms.whole.utf8.starts(with: forms.stem.utf8)
  }

  private func forms(of token: String) -> Forms {
    if let known = met[token] { return known }
    let word = token.precomposedStringWithCanonicalMapping.withoutLigatures
    let forms = Forms(
      stem: stem(word).unaccented, whole: word.unaccented,
      isElision: FrenchSearch.elisions.contains(token))
    if met.count > 50_000 { met.removeAll() }
    met[token] = forms
    return forms
  }
}
