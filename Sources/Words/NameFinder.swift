import Foundation

/// Finds names written in a text as words of their own, whatever their accents, case and hyphens.
///
/// « Éloïse-Mélusine » is also « eloise melusine », « N’Golo » is « NGOLO » and « Strauß »
/// « STRAUSS »; signs that are not seen, as a soft hyphen, are not there. A compound is one word:
/// « Saint-Rémi » does not hold « Rémi ». An initial alone is found before a full stop (« B. »), or
/// where nothing else is written: « A » begins too many sentences.
public struct NameFinder: Sendable {
  /// A name where it stands.
  public struct Found: Sendable {
    public let range: Range<String.Index>
    /// As it was given to look for.
    public let name: String

    public init(range: Range<String.Index>, name: String) {
      (self.range, self.name) = (range, name)
    }
  }

  /// Names told apart whatever their writing.
  public struct Names: Sendable {
    private let words: Set<[String]>

    public init(_ names: some Sequence<String>) { words = Set(names.map(NameFinder.words)) }

    public func contains(_ name: String) -> Bool { words.contains(NameFinder.words(of: name)) }
  }

  /// A name to look for: its words, and the signs before, between and after them.
  private struct Sought {
    let words: [String]
    let signs: [String]
    let name: String
    /// Whether it is somebody else's, which a shorter name is not looked for in.
    let isSpared: Bool

    /// « N’Golo » as it stands, and in one word where an apostrophe may be left out.
    static func all(_ name: String, isSpared: Bool) -> [Sought] {
      let apart = NameFinder.stretches(of: name, joining: .never)
      let joined = NameFinder.stretches(of: name, joining: .always)
      return (joined == apart ? [apart] : [apart, joined]).compactMap {
        Sought(name, $0, isSpared: isSpared)
      }
    }

    /// « B. », which is not « b » nor the beginning of « À bientôt ».
    var isInitial: Bool {
      guard words.count == 1, words[0].count == 1 else { return false }
      return words[0].unicodeScalars.first?.properties.isLowercase == true
    }

    private init?(_ name: String, _ stretches: [Range<String.Index>], isSpared: Bool) {
      guard let first = stretches.first, let last = stretches.last else { return nil }
      self.isSpared = isSpared
      words = stretches.map { NameFinder.folded(name[$0]) }
      signs =
        [String(name[..<first.lowerBound])]
        + zip(stretches, stretches.dropFirst()).map { String(name[$0.upperBound..<$1.lowerBound]) }
        + [String(name[last.upperBound...])]
      self.name = name
    }
  }

  /// By their first word, the longest first.
  private let names: [String: [Sought]]
  /// Those of several words, by all their letters: only an unseen sign may stand between two.
  private let glued: [String: [Sought]]
  /// The letters that a word has to begin with.
  private let initials: Set<Unicode.Scalar>

  /// - Parameter spared: names of others; « Anne » is not found in « anne cécile » where that is one.
  public init(_ names: some Sequence<String>, sparing spared: some Sequence<String> = []) {
    let told = names.flatMap { Sought.all($0, isSpared: false) }
    let sought = Set(told.map(\.words))
    let others = spared.flatMap { Sought.all($0, isSpared: true) }.filter {
      !sought.contains($0.words)
    }
    isEmpty = told.isEmpty
    self.names = Dictionary(grouping: told + others) { $0.words[0] }
      .mapValues { $0.sorted { ($1.words.count, $0.name) < ($0.words.count, $1.name) } }
    glued = Dictionary(grouping: told.filter { $0.words.count > 1 }) { $0.words.joined() }
    initials = Set(self.names.keys.compactMap { $0.unicodeScalars.first })
  }

  /// Whether there is nothing to look for.
  public let isEmpty: Bool

  /// Every name of a text, from its beginning; none overlaps another.
  public func callAsFunction(_ text: String) -> [Found] {
    if isEmpty { return [] }
    let words = NameFinder.stretches(of: text, joining: .betweenCapitals)
    var (found, next) = ([Found](), 0)
    while next < words.count {
      let match = match(at: next, among: words, in: text)
      if let match, !match.isSpared {
        let free = max(
          found.last?.range.upperBound ?? text.startIndex, match.found.range.lowerBound)
        let range = free..<max(free, match.found.range.upperBound)
        found.append(Found(range: range, name: match.found.name))
      }
      next += match?.words ?? 1
    }
    return found
  }

  /// The name that an e-mail address is made of: « marie.zoe@… » and « mariezoe@… » are of
  /// Marie-Zoé.
  public func name(inAddress address: some StringProtocol) -> String? {
    guard let sign = address.firstIndex(of: "@") else { return nil }
    let parts = String(address[..<sign]).split { !$0.isLetter }.map { NameFinder.folded($0) }
    for (place, part) in parts.enumerated() {
      let sought = names[part] ?? []
      if let found = sought.first(where: { parts[place...].starts(with: $0.words) }) {
        return found.isSpared ? nil : found.name
      }
      if let found = glued[part]?.first { return found.name }
    }
    return nil
  }

  private func match(at place: Int, among words: [Range<String.Index>], in text: String) -> (
    found: Found, words: Int, isSpared: Bool
  )? {
    let scalars = text.unicodeScalars
    let first = scalars[words[place].lowerBound]
    guard !first.isASCII || initials.contains(first.lowered),
      !NameFinder.isBound(before: words[place].lowerBound, in: scalars)
    else { return nil }
    let word = NameFinder.folded(text[words[place]])
    for candidate in names[word] ?? [] {
      let end = place + candidate.words.count
      guard end <= words.count,
        !NameFinder.isBound(after: words[end - 1].upperBound, in: scalars),
        zip(words[place..<end], candidate.words).allSatisfy({
          NameFinder.folded(text[$0]) == $1
        }),
        isJoined(words[place..<end], as: candidate, in: text),
        !candidate.isInitial || NameFinder.isInitial(words[place], in: scalars)
      else { continue }
      let range = whole(
        words[place].lowerBound..<words[end - 1].upperBound, of: candidate, in: text)
      return (
        Found(range: range, name: candidate.name), candidate.words.count, candidate.isSpared
      )
    }
    guard let name = glued[word]?.first, scalars[words[place]].contains(where: \.isUnseen),
      !NameFinder.isBound(after: words[place].upperBound, in: scalars)
    else { return nil }
    return (Found(range: words[place], name: name.name), 1, false)
  }

  /// Whether a letter is written as an initial: a capital, before a full stop or alone.
  private static func isInitial(
    _ letter: Range<String.Index>, in scalars: String.UnicodeScalarView
  ) -> Bool {
    let isAlone = !scalars[..<letter.lowerBound].contains { !$0.properties.isWhitespace }
    let after = scalars[letter.upperBound...]
    return scalars[letter.lowerBound].properties.isUppercase
      && (after.first == "." || isAlone && after.allSatisfy(\.properties.isWhitespace))
  }

  private func isJoined(
    _ words: ArraySlice<Range<String.Index>>, as name: Sought, in text: String
  ) -> Bool {
    zip(zip(words, words.dropFirst()), name.signs.dropFirst()).allSatisfy { ends, sign in
      let between = text[ends.0.upperBound..<ends.1.lowerBound]
      let seen = between.unicodeScalars.filter { !$0.isUnseen }
      return between == sign || NameFinder.isJoin(seen)
        || NameFinder.isApostrophe(seen) && NameFinder.isApostrophe(sign.unicodeScalars)
    }
  }

  /// « M'Baye » is « M’Baye », whatever the keyboard.
  static func isApostrophe(_ sign: some Collection<Unicode.Scalar>) -> Bool {
    sign.count == 1 && sign.allSatisfy(\.isApostrophe)
  }

  /// With the signs that begin and end the name, where they are written too.
  private func whole(_ range: Range<String.Index>, of name: Sought, in text: String)
    -> Range<String.Index>
  {
    var (start, end) = (range.lowerBound, range.upperBound)
    let (before, after) = (name.signs.first ?? "", name.signs.last ?? "")
    if !before.isEmpty, text[..<start].hasSuffix(before) {
      start = text.index(start, offsetBy: -before.count)
    }
    if !after.isEmpty, text[end...].hasPrefix(after) {
      end = text.index(end, offsetBy: after.count)
    }
    return start..<end
  }

  /// What all writings of one name have in common; a name without any letter is itself.
  public static func key(of name: String) -> String {
    let words = words(of: name)
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// Whether two writings are of one name.
  public static func areSame(_ a: String, _ b: String) -> Bool { words(of: a) == words(of: b) }

  static func isBound(before place: String.Index, in scalars: String.UnicodeScalarView)
    -> Bool
  {
    var left = scalars[..<place]
    while left.last?.isUnseen == true { left.removeLast() }
    guard left.last?.isHyphen == true else { return false }
    left.removeLast()
    while left.last?.isUnseen == true { left.removeLast() }
    return left.last?.isOfWord == true
  }

  static func isBound(after place: String.Index, in scalars: String.UnicodeScalarView)
    -> Bool
  {
    let right = scalars[place...].drop(while: \.isUnseen)
    return right.first?.isHyphen == true
      && right.dropFirst().drop(while: \.isUnseen).first?.isOfWord == true
  }

  /// Between the words of one name: a hyphen, or spaces.
  private static func isJoin(_ between: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = between.first else { return false }
    return between.count == 1 && first.isHyphen
      || between.allSatisfy { $0.properties.isWhitespace }
  }
}
