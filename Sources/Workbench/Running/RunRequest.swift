import Atelier
import Words

/// Something said of a day that is run, as a form or a command says it.
public struct RunRequest: Hashable, Sendable {
  public enum Verb: String, CaseIterable, Hashable, Sendable {
    case here, started, finished, skipped, more, choose, undo
  }

  public let verb: Verb
  /// A sequence's reference; what is on, or what follows, where nothing is said.
  public let block: String
  /// Letters; every team where there is none.
  public let teams: [String]
  public let day: String?
  public let at: String?
  public let minutes: String?
  /// The number of a proposal, or its name.
  public let choice: String
  /// Whether breaks may be shortened or left out too.
  public let breaks: Bool

  public init(
    _ verb: Verb, _ block: String = "", teams: [String] = [], day: String? = nil,
    at: String? = nil, minutes: String? = nil, choice: String = "", breaks: Bool = false
  ) {
    (self.verb, self.block, self.teams) = (verb, block.trimmed, teams.filter { !$0.isEmpty })
    (self.day, self.at, self.minutes) = (day, at, minutes)
    (self.choice, self.breaks) = (choice.trimmed, breaks)
  }
}
