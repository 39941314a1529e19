public import People

/// Why a value of this room may not exist.
public enum Unfit: Error, Hashable, Sendable {
  case untitledProgramme
  case untitled(Reference)
  case emptyStatement(Reference)
  case bornOfItself(Reference)
  /// What no kit’s card bears.
  case noCard(Reference)
  /// Nothing can join a hypothesis that has ended.
  case over(Reference)
  case tooFewPieces(Reference)
  case impossibleThreshold(atLeast: Int, outOf: Int, result: Int?)
  case decisionWithoutReason
  case noStage(Reference)
  case unknownStage(Reference, strip: String)
  case impossibleFeeling(Int)
  case impossibleFigure(String)
  case enrichedByNobody
  case greenLightByNobody
}
