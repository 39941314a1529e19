public import People

/// Why a value of this room may not exist.
public enum Unwelcome: Error, Hashable, Sendable {
  case unnamedNetwork
  case leftBeforeJoining(Reference)
  case emptyKnowledge
}
