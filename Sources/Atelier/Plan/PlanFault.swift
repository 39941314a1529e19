public import People

/// Why something of a plan may not exist, or may not be done to it.
public enum PlanFault: Error, Hashable, Sendable {
  case closesBeforeOpening(Day, TimeOfDay, TimeOfDay)
  case impossibleLetter(String)
  case untitled(Reference)
  /// In minutes; twelve hours are the most.
  case impossibleDuration(String, Int)
  case impossibleMinimum(String, minimum: Int, of: Int)
  case unnamedMaterial
  case impossibleCount(String, Int)
  case unknownBlock(String)
  case unknownDay(String)
  case unknownTeam(String)
  case unreadableTime(String)
  case unreadableMinutes(String)
  case unknownIntention(String)
  /// Something said, by the name of its option, of which a verb takes no account.
  case stray(String, verb: String)
  /// What a button would have mended is not there any more.
  case nothingToMend(String)
  case letterTwice(String)
  case dayTwice(Day)
  case tooManyBlocks(Day, most: Int)
  case tooManyTeams(most: Int)
  /// It is as long as it may become: a piece of it would be nothing.
  case cannotSplit(String, at: Int, of: Int)
  case alreadyParted(String)
  case cannotJoin(String, String)
  case notFixed(String)
  case alreadyFixed(String, TimeOfDay)
  /// Past midnight, or before the day.
  case outOfDay(String)
  case noDay
  /// A plan is started from another one only where there is none yet.
  case alreadyPlanned
  case unknownFormat(String, known: [String])
  case unnamedErrand
  case tooFar(String, days: Int)
  case unknownErrand(String)
  case unknownErrandKind(String, known: [String])
  case unreadableDays(String)
}
