public import People

/// Why something may not be said of a day that is run.
public enum RunFault: Error, Hashable, Sendable {
  /// More minutes, or a later start, without saying how many.
  case noMinutes
  case impossibleMinutes(Int)
  case cancelsNothing
  /// What identifies a mark in a table cannot be read.
  case unreadableMark(String)
  case unreadableInstant(String)
  /// A table says otherwise of a mark that is kept: it is never rewritten.
  case rewritten
  case nothingPlanned(String)
  /// It is not that day, and no time was said.
  case anotherDay(Day)
  case nothingLeft(String)
  /// A sequence that a team does not go through.
  case notTheirs(block: String, team: String)
  case noSuchTeam(String, known: [String])
  case sayWhichTeam([String])
  case onTime(String)
  /// None of the proposals is called so.
  case noSuchChoice(String)
  /// Why a proposal cannot be chosen, as it says itself.
  case cannotBeChosen(String)
  case nothingToUndo
}
