import Atelier
public import People
public import Storage
import Words

extension Workshop {
  /// Ends a hypothesis in another one, which goes on and keeps where it comes from.
  ///
  /// - Throws: ``UnknownReference``, `Unfit`, `LifeRefusal`.
  public func fuse(_ text: String, into other: String, _ step: AskedStep) throws -> Act.ID {
    try workspace.perform("fuse", by: author, at: now) { draft in
      let fused = try draft.found(Hypothesis.self, text)
        .fused(into: draft.found(Hypothesis.self, other), step.entering(.merged))
      try draft.save(fused.ended)
      try draft.save(fused.other)
      return draft.act
    }
  }

  /// Ends a hypothesis in several others, a statement each.
  ///
  /// - Returns: the act, and what the others are called.
  /// - Throws: ``UnknownReference``, `Unfit`, `LifeRefusal`.
  public func split(_ text: String, into statements: [String], _ step: AskedStep) throws -> (
    act: Act.ID, pieces: [Reference]
  ) {
    try workspace.perform("split", by: author, at: now) { draft in
      let first = try draft.nextReference(.hypothesis)
      let (ended, pieces) = try draft.found(Hypothesis.self, text)
        .split(into: statements, step.entering(.split)) { place in
          (mint.make(), Reference(.hypothesis, first.number + place, copy: first.copy))
        }
      try draft.save(ended)
      for piece in pieces { try draft.save(piece) }
      return (draft.act, pieces.map(\.reference))
    }
  }
}
