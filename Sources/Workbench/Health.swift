import Foundation
import Ink
import Interchange
import Kits
import Storage
public import Words

/// What the machine offers, what is missing on it, and the line that installs it.
public struct Health: Sendable {
  public let lines: [String]
  public let isSound: Bool

  public init(furnishings: Furnishings, wording: Wording) {
    let ink = InkHealth()
    let words = wording.health
    let libraries =
      ink.libraries.map { "\($0.name) \($0.version)" } + [Workspace.engine]
      + InterchangeHealth.libraries
    let fonts = InkHealth.families.filter { !ink.missingFamilies.contains($0) }
    let kits = furnishings.kitNames
    let pictograms = furnishings.pictograms.count
    let labels = furnishings.labels.faults
    let broken = furnishings.unreadablePictograms
    let missing =
      ink.missingFamilies.map { wording.paper.missingFamily($0) }
      + ink.missingPatterns.map { words.missingHyphenation($0.rawValue) }
      + (ink.lacksEmoji ? [words.missingEmoji] : [])
      + broken.map { wording.kits.unreadablePictogram($0) }
      + labels.map { $0.said(in: wording) }
    let packages =
      ink.missingFamilies.compactMap { PaperWording.packages[$0] }
      + ink.missingPatterns.map(HealthWording.hyphenation)
      + (ink.lacksEmoji ? [HealthWording.emoji] : [])
    lines =
      [words.libraries(libraries.joined(separator: ", "))]
      + (fonts.isEmpty ? [] : [words.fonts(fonts.joined(separator: ", "))])
      + [words.kits(kits.joined(separator: ", "), pictograms)] + missing
      + (packages.isEmpty ? [] : [words.toInstall(Set(packages).sorted().joined(separator: " "))])
    isSound = ink.isSound && pictograms > 0 && broken.isEmpty && labels.isEmpty && !kits.isEmpty
  }
}
