public import People

/// A team of an occasion: its letter, its mark, its room, who animates it.
public struct Team: Hashable, Sendable, Identifiable {
  /// What a team is recognised by without colour, on a badge or on a door.
  public enum Mark: String, CaseIterable, Hashable, Sendable, Codable {
    case disc, square, triangle, diamond, hexagon, star, cross, arch, moon, drop, house, ring

    /// The one a team gets when nobody chose: A the disc, B the square…
    public static func usual(for letter: String) -> Mark {
      let place = letter.unicodeScalars.first.map { Int($0.value) - 65 } ?? 0
      return allCases[(place % allCases.count + allCases.count) % allCases.count]
    }
  }

  public let id: Identifier<Team>
  public var occasion: Occasion.ID
  /// « A »: « l’équipe A ».
  public let letter: String
  public var mark: Mark
  public var room: String
  public var animators: [Person.ID]

  public static func isLetter(_ words: String) -> Bool {
    !words.allSatisfy(\.isWhitespace)
  }

  public init(
    id: ID, occasion: Occasion.ID, letter: String, mark: Mark, room: String = "",
    animators: [Person.ID] = []
  ) throws(PlanFault) {
    guard Team.isLetter(letter) else { throw .impossibleLetter(letter) }
    (self.id, self.occasion, self.mark) = (id, occasion, mark)
    (self.letter, self.room, self.animators) = (letter, room, animators)
  }

  /// A team of which only a sequence tells.
  init(_ letter: String, toldBy block: Block) {
    (id, occasion) = (Identifier(block.id.value), block.occasion)
    (self.letter, room, animators) = (letter, "", [])
    mark = Mark.usual(for: letter)
  }
}
