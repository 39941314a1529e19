/// The words a house says instead of ours: « observation » where « bilan » would frighten.
///
/// They change our labels and sentences, never what people said or wrote.
public struct HouseWords: Hashable, Sendable {
  public struct Pair: Hashable, Sendable {
    public let ours: String
    public let theirs: String

    public init(ours: String, theirs: String) { (self.ours, self.theirs) = (ours, theirs) }
  }

  /// More would be another language.
  public static let most = 20
  /// Of a word, in signs.
  public static let longest = 40

  public let pairs: [Pair]

  public init(_ pairs: [Pair] = []) { self.pairs = pairs }

  /// A sentence of ours in the house's words: whole words, small or capital, with their plural.
  public func callAsFunction(_ sentence: String) -> String {
    pairs.isEmpty ? sentence : pairs.reduce(sentence) { said, pair in pair.said(in: said) }
  }
}

extension HouseWords.Pair {
  fileprivate func said(in sentence: String) -> String {
    guard !ours.isEmpty else { return sentence }
    return [(ours.plural, theirs.plural), (ours, theirs)].reduce(sentence) { said, forms in
      said.replacingWords(forms.0, by: forms.1)
        .replacingWords(forms.0.capitalisedFirst, by: forms.1.capitalisedFirst)
    }
  }
}

extension String {
  fileprivate var plural: String {
    guard let last, !"sxz".contains(last) else { return self }
    return self + "s"
  }

  /// Where it stands between what is no letter; what is said before follows: « d’ » or « de ».
  fileprivate func replacingWords(_ word: String, by other: String) -> String {
    let joints = word.isElided == other.isElided ? [] : Joint.before(other)
    var (result, rest) = ("", self[...])
    while let found = rest.firstRange(of: word) {
      let before = found.lowerBound == startIndex ? nil : self[index(before: found.lowerBound)]
      let after = found.upperBound == endIndex ? nil : self[found.upperBound]
      let isWhole = ![before, after].contains { $0?.isLetter == true }
      result += rest[..<found.lowerBound]
      if isWhole, let joint = joints.first(where: { result.endsWith(word: $0.old) }) {
        result = result.dropLast(joint.old.count) + joint.new
      }
      result += isWhole ? other[...] : rest[found]
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  /// Whether French says « l’ » before it, and English “an”, as far as letters tell.
  fileprivate var isElided: Bool {
    unaccented.lowercased().first.map { "aeiouh".contains($0) } ?? false
  }

  /// « la » before it rather than « le », as far as its end tells.
  fileprivate var isFeminine: Bool {
    let end = lowercased()
    return ["e", "ée", "ion", "té"].contains { end.hasSuffix($0) }
  }

  private func endsWith(word: String) -> Bool {
    hasSuffix(word) && dropLast(word.count).last?.isLetter != true
  }
}

/// The little words that change with the first letter of the next.
private struct Joint {
  let old: String
  let new: String

  static func before(_ word: String) -> [Joint] {
    let article = word.isFeminine ? "la " : "le "
    let pairs =
      word.isElided
      ? [("de ", "d’"), ("le ", "l’"), ("la ", "l’"), ("a ", "an ")]
      : [("d’", "de "), ("l’", article), ("an ", "a ")]
    return pairs.flatMap { old, new in
      [
        Joint(old: old, new: new),
        Joint(old: old.capitalisedFirst, new: new.capitalisedFirst),
      ]
    }
  }
}
