public import People

extension Hypothesis {
  /// This one ended, and the other one that goes on from it.
  ///
  /// - Throws: ``Unfit`` where the other is itself or has ended, ``LifeRefusal``.
  public func fused(into other: Hypothesis, _ step: Life<State>.Step) throws -> (
    ended: Hypothesis, other: Hypothesis
  ) {
    guard other.id != id else { throw Unfit.bornOfItself(reference) }
    guard other.life.current?.state.isOver != true else { throw Unfit.over(other.reference) }
    var ended = self
    ended.life = try life.entering(step)
    return (ended, try other.born(of: other.mergedFrom.filter { $0 != id } + [id]))
  }

  /// This one ended, and those cut out of it, proposed on the same day.
  ///
  /// - Parameter statements: two at least; blank ones do not count.
  /// - Throws: ``Unfit``, ``LifeRefusal``.
  public func split(
    into statements: [String], _ step: Life<State>.Step, naming: (Int) -> (ID, Reference)
  ) throws -> (ended: Hypothesis, pieces: [Hypothesis]) {
    let statements = statements.filter { !$0.allSatisfy(\.isWhitespace) }
    guard statements.count > 1 else { throw Unfit.tooFewPieces(reference) }
    var ended = self
    ended.life = try life.entering(step)
    let pieces = try statements.enumerated().map { place, statement in
      let (newID, newReference) = naming(place)
      return try Hypothesis(
        id: newID, reference: newReference, kind: kind, statement: statement, horizon: horizon,
        born: step.day, splitFrom: id, life: Life([.init(.proposed, on: step.day, by: step.by)]))
    }
    return (ended, pieces)
  }

  private func born(of others: [ID]) throws(Unfit) -> Hypothesis {
    try Hypothesis(
      id: id, reference: reference, kind: kind, statement: statement, horizon: horizon, born: born,
      mergedFrom: others, splitFrom: splitFrom, astonishments: astonishments, findings: findings,
      evidenceFor: evidenceFor, evidenceAgainst: evidenceAgainst, life: life, notes: notes,
      hand: hand)
  }
}
