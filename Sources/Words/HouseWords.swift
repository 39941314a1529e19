/// The words a house says instead of ours: « observation » where « bilan » would frighten.
///
/// They change our labels and sentences, never what people said or wrote.
public struct HouseWords: Hashable, Sendable {
  public struct Pair: Hashable, Sendable {
    public let ours: String
    public let theirs: String
    /// Of the house's word; `nil` where nobody said: the article then stays as it is.
    public let gender: Gender?

    public init(ours: String, theirs: String, gender: Gender? = nil) {
      (self.ours, self.theirs, self.gender) = (ours, theirs, gender)
    }
  }

  /// What French says before a word: « un » or « une ».
  public enum Gender: String, CaseIterable, Hashable, Sendable {
    case masculine = "un"
    case feminine = "une"
  }

  /// More would be another language.
  public static let most = 20
  /// Of a word, in signs.
  public static let longest = 40

  public let pairs: [Pair]

  public init(_ pairs: [Pair] = []) { self.pairs = pairs }

  /// A sentence of ours in the house's words: whole words, small or capital, with their plural.
  ///
  /// What is put in place is not looked at again: two words may change places.
  public func callAsFunction(_ sentence: String) -> String {
    if pairs.isEmpty { return sentence }
    let forms = pairs.flatMap(\.forms).sorted { $0.ours.count > $1.ours.count }
    var (said, rest) = ("", sentence[...])
    while let next = rest.first {
      let isBegun = said.last?.isLetter == true
      if !isBegun, let form = forms.first(where: { rest.startsWithWord($0.ours) }) {
        said = said.joined(to: form)
        rest = rest.dropFirst(form.ours.count)
      } else {
        said.append(next)
        rest.removeFirst()
      }
    }
    return said
  }
}

extension HouseWords.Pair {
  /// One and several, small and capital.
  fileprivate var forms: [HouseWords.Pair] {
    let several = ours.plural == ours ? [] : [(ours.plural, theirs.plural)]
    return ([(ours, theirs)] + several).flatMap { ours, theirs in
      [
        HouseWords.Pair(ours: ours, theirs: theirs, gender: gender),
        HouseWords.Pair(
          ours: ours.capitalisedFirst, theirs: theirs.capitalisedFirst, gender: gender),
      ]
    }.filter { !$0.ours.isEmpty }
  }
}

extension Substring {
  fileprivate func startsWithWord(_ word: String) -> Bool {
    hasPrefix(word) && dropFirst(word.count).first?.isLetter != true
  }
}

extension String {
  fileprivate var plural: String {
    guard let last, !"sxz".contains(last) else { return self }
    return self + (["au", "eu"].contains { hasSuffix($0) } ? "x" : "s")
  }

  /// With a word after it; what was said before follows: « d’ » or « de ».
  fileprivate func joined(to form: HouseWords.Pair) -> String {
    let joints = Joint.between(form)
    guard let joint = joints.first(where: { endsWith(word: $0.old) }) else {
      return self + form.theirs
    }
    return dropLast(joint.old.count) + joint.new + form.theirs
  }

  /// Whether French says « l’ » before it, as far as letters tell.
  fileprivate var isElided: Bool {
    unaccented.lowercased().first.map { "aeiouh".contains($0) } ?? false
  }

  /// Whether English says “an” before it.
  fileprivate var takesAn: Bool {
    lowercased().first.map { "aeiou".contains($0) } ?? false
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

  static func between(_ form: HouseWords.Pair) -> [Joint] {
    let (word, other) = (form.ours, form.theirs)
    let isFeminine = form.gender.map { $0 == .feminine } ?? other.isFeminine
    let article = isFeminine ? "la " : "le "
    let (of, to) = isFeminine ? ("de la ", "à la ") : ("du ", "au ")
    var pairs = form.gender.map { agreeing(with: $0, isElided: other.isElided) } ?? []
    switch (word.isElided, other.isElided) {
    case (false, true):
      pairs += [
        ("de la ", "de l’"), ("à la ", "à l’"), ("du ", "de l’"), ("au ", "à l’"),
        ("de ", "d’"), ("le ", "l’"), ("la ", "l’"),
      ]
    case (true, false): pairs += [("de l’", of), ("à l’", to), ("d’", "de "), ("l’", article)]
    default: break
    }
    if word.takesAn != other.takesAn { pairs.append(other.takesAn ? ("a ", "an ") : ("an ", "a ")) }
    // The longest first: « de la » ends like « la ».
    return pairs.sorted { $0.0.count > $1.0.count }.flatMap { old, new in
      [
        Joint(old: old, new: new),
        Joint(old: old.capitalisedFirst, new: new.capitalisedFirst),
      ]
    }
  }

  /// The little words that go by the gender of the next, where it is another one's.
  private static func agreeing(with gender: HouseWords.Gender, isElided: Bool)
    -> [(String, String)]
  {
    let (ours, theirs) = (little(of: gender.other, isElided), little(of: gender, isElided))
    let isSaid = isElided ? 0..<3 : 0..<ours.count
    return isSaid.map { (ours[$0], theirs[$0]) } + [(isElided ? "ce " : "cet ", theirs[1])]
  }

  private static func little(of gender: HouseWords.Gender, _ isElided: Bool) -> [String] {
    switch gender {
    case .masculine: ["un ", isElided ? "cet " : "ce ", "aucun ", "le ", "du ", "au "]
    case .feminine: ["une ", "cette ", "aucune ", "la ", "de la ", "à la "]
    }
  }
}

extension HouseWords.Gender {
  fileprivate var other: Self { self == .masculine ? .feminine : .masculine }
}
