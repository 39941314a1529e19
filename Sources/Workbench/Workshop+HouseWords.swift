import Storage
public import Words

extension Workshop {
  /// Our sentences in the house's words, for what is printed.
  func houseWording() throws -> Wording {
    wording.inWords(of: try workspace.settings().words)
  }

  /// Keeps the words said instead of ours, pair by pair; an empty pair is left out.
  ///
  /// - Parameter decide: whether to replace those kept now; asked as they are written.
  /// - Throws: ``HouseWordFault`` naming the pair that cannot be.
  public func keepWords(
    _ pairs: [HouseWords.Pair], where decide: (HouseWords) throws -> Bool = { _ in true }
  ) throws {
    let clean = pairs.map { pair in
      HouseWords.Pair(
        ours: pair.ours.onOneLine, theirs: pair.theirs.onOneLine, gender: pair.gender)
    }.filter { !$0.ours.isEmpty || !$0.theirs.isEmpty }
    guard clean.count <= HouseWords.most else { throw HouseWordFault.tooMany }
    for pair in clean {
      let words = [pair.ours, pair.theirs]
      if words.contains(where: \.isEmpty) { throw HouseWordFault.halfAPair(words.joined()) }
      if let long = words.first(where: { $0.count > HouseWords.longest }) {
        throw HouseWordFault.tooLong(long)
      }
    }
    try workspace.set { settings in
      if try decide(settings.words) { settings.words = HouseWords(clean) }
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.dropFirst().first?.isUppercase == true ? line : line.lowercasedFirst
  }
}

/// Why words of a house cannot be kept.
public enum HouseWordFault: Error, Hashable, Sendable, Sayable {
  case halfAPair(String)
  case tooLong(String)
  case tooMany

  public func said(in wording: Wording) -> String {
    let words = wording.siteHouse
    return switch self {
    case .halfAPair(let word): words.wordAlone(word.shortened(to: HouseWords.longest))
    case .tooLong(let word):
      words.wordTooLong(word.shortened(to: HouseWords.longest), HouseWords.longest)
    case .tooMany: words.tooManyWords(HouseWords.most)
    }
  }
}
