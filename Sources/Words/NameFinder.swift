import Foundation

/// Finds names written in a text as words of their own, whatever their accents, case and hyphens.
///
/// « Éloïse-Mélusine » is also « eloise melusine »; a compound is one word: « Saint-Rémi » does not
/// hold « Rémi ».
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

    init?(_ name: String) {
      let stretches = NameFinder.stretches(of: name)
      guard let first = stretches.first, let last = stretches.last else { return nil }
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
  /// The letters that a word has to begin with.
  private let initials: Set<Unicode.Scalar>

  public init(_ names: some Sequence<String>) {
    let told = names.compactMap { Sought($0) }
    self.names = Dictionary(grouping: told) { $0.words[0] }
      .mapValues { $0.sorted { ($1.words.count, $0.name) < ($0.words.count, $1.name) } }
    initials = Set(self.names.keys.compactMap { $0.unicodeScalars.first })
  }

  public var isEmpty: Bool { names.isEmpty }

  /// Every name of a text, from its beginning; none overlaps another.
  public func callAsFunction(_ text: String) -> [Found] {
    if isEmpty { return [] }
    let words = NameFinder.stretches(of: text)
    var (found, next) = ([Found](), 0)
    while next < words.count {
      let match = match(at: next, among: words, in: text)
      if let match {
        let free = max(
          found.last?.range.upperBound ?? text.startIndex, match.found.range.lowerBound)
        let range = free..<max(free, match.found.range.upperBound)
        found.append(Found(range: range, name: match.found.name))
      }
      next += match?.words ?? 1
    }
    return found
  }

  private func match(at place: Int, among words: [Range<String.Index>], in text: String) -> (
    found: Found, words: Int
  )? {
    let scalars = text.unicodeScalars
    let first = scalars[words[place].lowerBound]
    guard !first.isASCII || initials.contains(first.lowered),
      !NameFinder.isBound(before: words[place].lowerBound, in: scalars)
    else { return nil }
    for candidate in names[NameFinder.folded(text[words[place]])] ?? [] {
      let end = place + candidate.words.count
      guard end <= words.count,
        !NameFinder.isBound(after: words[end - 1].upperBound, in: scalars),
        zip(words[place..<end], candidate.words).allSatisfy({
          NameFinder.folded(text[$0]) == $1
        }),
        isJoined(words[place..<end], as: candidate, in: text)
      else { continue }
      let range = whole(
        words[place].lowerBound..<words[end - 1].upperBound, of: candidate, in: text)
      return (Found(range: range, name: candidate.name), candidate.words.count)
    }
    return nil
  }

  private func isJoined(
    _ words: ArraySlice<Range<String.Index>>, as name: Sought, in text: String
  ) -> Bool {
    zip(zip(words, words.dropFirst()), name.signs.dropFirst()).allSatisfy { ends, sign in
      let between = text[ends.0.upperBound..<ends.1.lowerBound]
      return between == sign || NameFinder.isJoin(between.unicodeScalars)
        || NameFinder.isApostrophe(between) && NameFinder.isApostrophe(sign[...])
    }
  }

  /// « M'Baye » is « M’Baye », whatever the keyboard.
  private static func isApostrophe(_ sign: Substring) -> Bool {
    sign.unicodeScalars.count == 1
      && sign.unicodeScalars.allSatisfy { "'’ʼ‘´`".unicodeScalars.contains($0) }
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

  static func words(of name: String) -> [String] { stretches(of: name).map { folded(name[$0]) } }

  /// Marks off, case folded, « œ » as « oe ».
  private static func folded(_ word: Substring) -> String {
    if word.utf8.allSatisfy({ $0 < 128 }) { return word.lowercased() }
    let plain = String(word).decomposedStringWithCompatibilityMapping.lowercased()
    return plain.replacing("œ", with: "oe").replacing("æ", with: "ae")
      .unicodeScalars.filter { !$0.isMark }.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// Where each run of letters and digits stands.
  private static func stretches(of text: String) -> [Range<String.Index>] {
    let scalars = text.unicodeScalars
    var (found, start) = ([Range<String.Index>](), String.Index?.none)
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let isInside = scalars[place].isOfWord
      if isInside, start == nil { start = place }
      if !isInside, let begun = start {
        found.append(begun..<place)
        start = nil
      }
      place = scalars.index(after: place)
    }
    if let start { found.append(start..<scalars.endIndex) }
    return found
  }

  private static func isBound(before place: String.Index, in scalars: String.UnicodeScalarView)
    -> Bool
  {
    let left = scalars[..<place]
    return left.last?.isHyphen == true && left.dropLast().last?.isOfWord == true
  }

  private static func isBound(after place: String.Index, in scalars: String.UnicodeScalarView)
    -> Bool
  {
    let right = scalars[place...]
    return right.first?.isHyphen == true && right.dropFirst().first?.isOfWord == true
  }

  /// Between the words of one name: a hyphen, or spaces.
  private static func isJoin(_ between: Substring.UnicodeScalarView) -> Bool {
    guard !between.isEmpty else { return false }
    return between.count == 1 && between.first?.isHyphen == true
      || between.allSatisfy { $0.properties.isWhitespace }
  }
}

extension Unicode.Scalar {
  fileprivate var isHyphen: Bool {
    ["-", "\u{2010}", "\u{2011}", "\u{AD}"].contains(self)
  }
  fileprivate var isMark: Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
  }
  fileprivate var isOfWord: Bool {
    if isASCII {
      return ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
    }
    return properties.isAlphabetic || properties.numericType != nil || isMark
  }
  fileprivate var lowered: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }
}
