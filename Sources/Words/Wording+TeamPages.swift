/// What pages and the command say around the teams of an event.
public struct TeamPagesWording: Sendable {
  // Pages.
  public let teamsTitle: String
  public let teamsPlan: String
  public let composedOn: @Sendable (_ day: String, _ seed: Int) -> String
  public let keyedOn: @Sendable (_ day: String) -> String
  public let teamsNotComposed: String
  public let noTeams: String
  public let counted: @Sendable (_ people: Int, _ teams: Int) -> String
  public let teamsMorning: String
  public let teamsMorningLead: String
  public let teamsWhoField: String
  public let teamsStateField: String
  public let teamsMissing: String
  public let teamsLate: String
  public let teamsBack: String
  public let teamsAtField: String
  public let teamsSay: String
  public let teamsDayField: String
  public let teamsHalfField: String
  public let teamsEveryDay: String
  public let teamsWalkin: String
  public let teamsWalkinField: String
  public let teamsProfileField: String
  public let teamsWalkinAdd: String
  public let teamsAsForeseen: String
  public let doMoves: @Sendable (_ count: Int) -> String
  public let reprintBadges: @Sendable (_ count: Int) -> String
  public let teamsLeave: String
  public let teamsStand: String
  public let teamNamed: @Sendable (_ letter: String) -> String
  public let isAway: String
  public let comesLater: String
  public let comesAt: @Sendable (_ time: String) -> String
  public let goesTo: @Sendable (_ team: String) -> String
  public let staysHere: String
  public let vacant: @Sendable (_ count: Int) -> String
  public let teamsWaiting: String
  public let teamsKeep: String
  public let teamsFree: String
  public let teamsPut: String
  public let teamsLetterField: String
  public let teamsPutThere: String
  public let teamsTakeOut: String
  public let teamsKeepPeople: String
  public let teamsWhy: String
  public let teamsRuleHead: String
  public let teamsNoRule: String
  public let teamsContradiction: String
  public let teamsRemove: String
  public let teamsEarlier: String
  public let teamsLater: String
  public let teamsAddRule: String
  public let teamsKindField: String
  public let teamsPeopleField: String
  public let teamsPeopleHelp: String
  public let teamsRuleTeamField: String
  public let teamsRuleProfileField: String
  public let teamsLeastField: String
  public let teamsMostField: String
  public let teamsOfField: String
  public let teamsReasonField: String
  public let teamsAbsoluteField: String
  public let teamsComposeTitle: String
  public let teamsCompose: String
  public let teamsAgain: String
  public let teamsSeedField: String
  public let teamsSeedHelp: String
  public let teamsCountField: String
  public let teamsAllComers: @Sendable (_ count: Int) -> String
  public let teamsByHand: String
  public let teamsByHandLead: String
  public let teamsByHandHelp: String
  public let teamsKeyIn: String
  public let teamsMore: String
  public let teamsOther: String
  public let roundNamed: @Sendable (_ round: String) -> String
  public let idle: @Sendable (_ rule: String) -> String
  public let verdict: @Sendable (_ team: String, _ what: String, _ why: String) -> String
  // What is refused.
  public let teamsNoOne: String
  public let animatesHere: @Sendable (_ name: String) -> String
  public let seatless: @Sendable (_ name: String) -> String
  public let teamsNothingToMend: String
  public let teamsMovedSince: String
  /// « Claire en B, Kévin sans équipe »
  public let teamsCrossed: @Sendable (_ who: String) -> String
  public let nowIn: @Sendable (_ who: String, _ team: String?) -> String
  public let unreadableCount: @Sendable (_ typed: String) -> String
  public let unknownHalf: @Sendable (_ typed: String) -> String
  public let unknownKind: @Sendable (_ typed: String, _ known: String) -> String
  public let unknownReason: @Sendable (_ typed: String, _ known: String) -> String
  public let unknownProfile: @Sendable (_ typed: String) -> String
  public let unknownRule: @Sendable (_ typed: String) -> String
  public let teamsRuleTwice: String
  public let teamsNoSizes: String
  public let teamsNoLetter: String
  public let teamsNoEarlierRound: String
  public let unreadableTeam: @Sendable (_ typed: String) -> String
}

extension Wording {
  public var teamPages: TeamPagesWording { pick(.french, .english) }
}
