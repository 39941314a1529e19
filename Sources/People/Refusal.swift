/// Why a value of this room may not exist.
public enum Refusal: Error, Hashable, Sendable {
  case unnamedPerson
  case unnamedProfile
  case unnamedPlace
  case untitledOccasion
  case weekWithoutNumber(String)
  case emptyVerbatim
  case emptyDebrief(Day)
  case answersItself(Reference)
  /// More calls than anyone makes, or fewer than none.
  case impossibleCalls(Reference, Int)
  case offWithoutReason(Reference)
  /// Words heard on something that is no kit’s card.
  case notACard(Reference, Reference)
  case notACut(Reference, published: String)
}
