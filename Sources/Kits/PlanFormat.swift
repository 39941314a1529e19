public import Atelier

/// A plan that a kit proposes to start from: days, teams, sequences; no date and nobody.
public struct PlanFormat: Sendable, Hashable {
  public struct Day: Sendable, Hashable {
    public let opens: TimeOfDay
    public let closes: TimeOfDay
    public let blocks: [Block]
  }

  public struct Block: Sendable, Hashable {
    public let title: String
    public let intention: Atelier.Block.Intention
    public let minutes: Int
    /// As long as the sequence where nothing is said.
    public let least: Int
    /// For the teams rather than for everyone together.
    public let isApart: Bool
    public let isOptional: Bool
    public let fixed: TimeOfDay?
    public let instruction: String
    public let notes: String
    public let produces: String
    /// Decks and sheets of the same kit.
    public let decks: [String]
    public let method: String
    public let materials: [Material]
  }

  public struct Material: Sendable, Hashable {
    public let name: String
    public let count: Int
    public let share: Atelier.Material.Share
  }

  public let name: String
  public let title: String
  /// Whom it is for, in a sentence.
  public let about: String
  /// How many teams; none where people stay together.
  public let teams: Int
  public let days: [Day]
}
