/// What is said of teams: their rules, why they are what they are, what a morning changes.
public struct TeamsWording: Sendable {
  public typealias Three = @Sendable (_ one: String, _ two: String, _ three: String) -> String

  // Rules, as they are listed.
  public let levelSizes: String
  public let sizes: @Sendable (_ least: Int, _ most: Int) -> String
  public let spreadProfiles: String
  public let neverAlone: @Sendable (_ profile: String?) -> String
  public let together: @Sendable (_ people: String) -> String
  public let apart: @Sendable (_ people: String) -> String
  public let fixed: @Sendable (_ person: String, _ team: String) -> String
  public let onePerAgency: String
  public let notAgain: String
  public let absolute: String
  public let best: String
  /// By the code of a reason.
  public let reasons: [String: String]

  // What a team has of a rule.
  public let held: String
  public let notConcerned: String
  public let people: @Sendable (_ count: Int) -> String
  public let ofProfile: @Sendable (_ count: Int, _ profile: String) -> String
  public let alone: @Sendable (_ profile: String) -> String
  public let parted: @Sendable (_ people: String) -> String
  public let notApart: @Sendable (_ people: String) -> String
  public let elsewhere: @Sendable (_ person: String) -> String
  public let ofAgency: @Sendable (_ count: Int, _ agency: String) -> String
  public let pairs: @Sendable (_ count: Int) -> String

  // Why it is so.
  public let moreThanTeams: @Sendable (_ people: Int, _ teams: Int) -> String
  public let moreOfThanTeams: @Sendable (_ whose: String, _ people: Int, _ teams: Int) -> String
  /// Of so many people, that as few as `least` are together cannot be avoided; `count` can.
  public let notSoMany:
    @Sendable (
      _ whose: String?, _ people: Int, _ teams: Int, _ least: Int, _ count: Int
    ) -> String
  public let onlyOne: String
  public let tooFewPeople: @Sendable (_ people: Int, _ teams: Int, _ least: Int) -> String
  public let tooManyPeople: @Sendable (_ people: Int, _ teams: Int, _ most: Int) -> String
  public let swap: @Sendable (_ one: String, _ other: String) -> String
  public let put: @Sendable (_ person: String, _ team: String) -> String
  public let price:
    @Sendable (_ exchange: String, _ rule: String, _ team: String, _ what: String) -> String
  public let mendable: @Sendable (_ exchange: String) -> String
  public let notFoundBetter: String

  // Rules that contradict one another.
  public let contradiction: @Sendable (_ rules: [String], _ isMinimal: Bool) -> String
  public let withThoseKept: String
  public let takeOff: @Sendable (_ rule: String) -> String

  // The morning.
  public let moves: Three
  public let joins: @Sendable (_ person: String, _ team: String) -> String
  public let mends: Three
  public let comesLate: @Sendable (_ person: String, _ team: String) -> String
  public let movedCount: @Sendable (_ count: Int) -> String
  public let fewest: String
  public let maybeFewer: String
  public let stillThere: Three
  public let reprint: @Sendable (_ badges: Int) -> String

  // What is worth knowing, and what is refused.
  public let nobody: String
  public let emptyTeams: @Sendable (_ people: Int, _ teams: Int) -> String
  public let gone: @Sendable (_ rule: String, _ person: String) -> String
  public let animates: @Sendable (_ rule: String, _ person: String) -> String
  public let unknownTeam: @Sendable (_ rule: String, _ team: String) -> String
  public let lockedNowhere: @Sendable (_ person: String) -> String
  public let noTeam: String
  public let blankLetter: String
  public let sameLetterTwice: @Sendable (_ team: String) -> String
  public let samePersonTwice: @Sendable (_ person: String) -> String
  public let negativeSize: @Sendable (_ size: Int) -> String
  public let hugeSize: @Sendable (_ size: Int) -> String
  public let crossedSizes: @Sendable (_ least: Int, _ most: Int) -> String
  public let tooFewTogether: String
  public let tooFewApart: String
  public let twiceInRound: @Sendable (_ person: String) -> String
  /// Who stands for someone of whom no name is known.
  public let someone: String

  public func reason(_ code: String) -> String { reasons[code] ?? code }
}

extension Wording {
  public var teams: TeamsWording { pick(.french, .english) }
}
