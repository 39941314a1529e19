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
  /// Words already met: French says the same ones over and over.
  private var met: [String: (stem: String, whole: String)] = [:]

  init(db: Database, arguments: [String]) throws {
    guard let stem = FrenchStem() else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
    self.stem = stem
    wrappedTokenizer = try db.makeTokenizer(FTS5TokenizerDescriptor(components: arguments))
  }

  func accept(
    token: String, flags: FTS5TokenFlags, for tokenization: FTS5Tokenization,
    tokenCallback: FTS5WrapperTokenCallback
  ) throws {
    if FrenchSearch.elisions.contains(token), !tokenization.contains(.prefix) { return }
    let (stem, whole) = forms(of: token)
    try tokenCallback(stem, flags)
    let keepsWhole = !tokenization.contains(.query) || tokenization.contains(.prefix)
    if keepsWhole, whole != stem { try tokenCallback(whole, flags.union(.colocated)) }
  }

  private func forms(of token: String) -> (stem: String, whole: String) {
    if let known = met[token] { return known }
    let word = token.precomposedStringWithCanonicalMapping.withoutLigatures
    let forms = (stem(word).unaccented, word.unaccented)
    if met.count > 50_000 { met.removeAll() }
    met[token] = forms
    return forms
  }
}
