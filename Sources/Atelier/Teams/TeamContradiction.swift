/// Absolute rules that cannot hold together, though any one of them less could.
public struct TeamContradiction: Hashable, Sendable {
  public let rules: [TeamRule]
  /// They could, were nobody kept in place.
  public let comesFromLocks: Bool
  /// Whether each of them was shown to be needed; else one of them may be innocent.
  public let isMinimal: Bool
}

extension TeamsAsked {
  /// The contradictions among absolute rules, apart from one another; none where teams hold them.
  public func contradictions() -> [TeamContradiction] {
    var rules = self.rules.filter { $0.strength == .absolute }
    var found: [TeamContradiction] = []
    while !rules.isEmpty, with(rules: rules).canHold() == .impossible {
      let one = contradiction(among: rules)
      found.append(one)
      rules.removeAll { one.rules.contains($0) }
    }
    return found
  }

  /// Rules are taken off one by one, the last written first, as long as the rest contradicts.
  private func contradiction(among rules: [TeamRule]) -> TeamContradiction {
    var (kept, isMinimal) = (rules, true)
    for rule in rules.reversed() where kept.count > 1 {
      let rest = kept.filter { $0 != rule }
      switch with(rules: rest).canHold() {
      case .impossible: kept = rest
      case .possible: break
      case .unknown: isMinimal = false
      }
    }
    let alone = with(rules: kept)
    let comesFromLocks = !locked.isEmpty && alone.canHold(keepingLocks: false) == .possible
    return TeamContradiction(rules: kept, comesFromLocks: comesFromLocks, isMinimal: isMinimal)
  }

  /// Teams that hold all are looked for first: most often there are.
  func canHold(keepingLocks: Bool = true) -> TeamProof.Answer {
    // Nobody contradicts nothing.
    if people.isEmpty { return .possible }
    if keepingLocks {
      let tries = 40 * people.count * people.count
      if compose(seed: 1, tries: min(tries, 100_000)).score.first == 0 { return .possible }
    }
    var proof = TeamProof(self, keepingLocks: keepingLocks)
    return proof.answer()
  }
}
