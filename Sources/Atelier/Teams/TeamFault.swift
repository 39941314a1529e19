public import People

/// Why a rule, or a demand for teams, may not exist.
public enum TeamFault: Error, Hashable, Sendable {
  case noTeam
  case blankLetter
  case sameLetterTwice(TeamLetter)
  case samePersonTwice(Person.ID)
  case negativeSize(Int)
  case hugeSize(Int)
  case crossedSizes(Int, Int)
  case tooFewTogether
  case tooFewApart
  case twiceInRound(Person.ID)
}

/// What is worth knowing before teams are read, and stops nothing.
public enum TeamNotice: Hashable, Sendable {
  case nobody
  case emptyTeams(people: Int, teams: Int)
  /// A rule that names someone who is not there: it holds for the others.
  case gone(TeamRule.ID, Person.ID)
  /// A rule that names an animator, who is beside a team and not in it.
  case animates(TeamRule.ID, Person.ID)
  case unknownTeam(TeamRule.ID, TeamLetter)
  /// Kept in a team that is no longer there: composed anew.
  case lockedNowhere(Person.ID)
}
