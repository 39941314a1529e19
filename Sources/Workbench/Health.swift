import Ink
public import Words

/// What the machine offers, and what is missing on it.
public struct Health: Sendable {
  public let lines: [String]
  public let isSound: Bool

  public init(furnishings: Furnishings, wording: Wording) {
    let ink = InkHealth()
    let words = wording.health
    let libraries = ink.libraries.map { "\($0.name) \($0.version)" }
    let fonts = ink.missingFamilies.map { wording.paper.missingFamily($0) }
    let patterns = ink.missingPatterns.map { words.missingHyphenation($0.rawValue) }
    let pictograms = furnishings.pictograms.count
    lines =
      [libraries.joined(separator: ", "), words.pictograms(pictograms)] + fonts + patterns
    isSound = ink.isSound && pictograms > 0
  }
}
