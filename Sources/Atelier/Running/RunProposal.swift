import People

/// What may be done of a delay; nothing moves until one is chosen.
public enum RunProposal: Hashable, Sendable {
  /// Something shorter by some minutes.
  public struct Cut: Hashable, Sendable {
    public let block: RunBlock
    public let taken: Int
    /// What it lasts then.
    public let minutes: Int
  }
  /// A team that waits for another one.
  public struct Wait: Hashable, Sendable {
    public let team: TeamLetter
    public let minutes: Int

    public init(team: TeamLetter, minutes: Int) { (self.team, self.minutes) = (team, minutes) }
  }

  /// The delay is taken from what has not begun; so many minutes cannot be.
  case share([Cut], left: Int)
  /// Optional blocks are left out; the team is then early by the surplus, or late by what is left.
  case skip([RunBlock], surplus: Int, left: Int)
  /// The anchor starts later, others wait, and the day ends then.
  case later(minutes: Int, start: Int, waits: [Wait], end: Int, over: Int)
  /// Starting later would cross a fixed start.
  case laterRefused(by: RunBlock, minutes: Int)

  public var canBeChosen: Bool {
    switch self {
    case .share(let cuts, _): cuts.contains { $0.taken > 0 }
    case .skip(let blocks, _, _): !blocks.isEmpty
    case .later: true
    case .laterRefused: false
    }
  }
}

extension RunState {
  /// The three answers to a team's delay; none while it is not late.
  ///
  /// - Parameter breaks: whether breaks may be shortened or left out too.
  public func proposals(_ team: TeamLetter, breaks: Bool = false) -> [RunProposal] {
    let standing = self.standing(team)
    guard standing.late > 0 else { return [] }
    let open = standing.between.filter { breaks || !$0.block.isBreak }
    return [share(standing, open), skip(standing, open), later(standing)]
  }

  /// What to write once one is chosen; nothing of what was refused.
  public func gestures(_ proposal: RunProposal, _ team: TeamLetter) -> [RunGesture] {
    switch proposal {
    case .share(let cuts, _):
      return cuts.filter { $0.taken > 0 }.map {
        RunGesture(.lengthened(-$0.taken), $0.block.id, for: day.teams(of: $0.block))
      }
    case .skip(let blocks, _, _):
      return blocks.map { RunGesture(.skipped, $0.id, for: day.teams(of: $0)) }
    case .later(let minutes, _, _, _, _):
      guard let block = standing(team).anchor.block ?? steps[team]?.last?.block else { return [] }
      return [RunGesture(.later(minutes), block.id, for: [team])]
    case .laterRefused: return []
    }
  }

  private func share(_ standing: RunStanding, _ open: [Step]) -> RunProposal {
    let share = DelayShare(standing.late, among: open.map { ($0.minutes, $0.block.minimum) })
    let cuts = zip(open, share.taken).map {
      RunProposal.Cut(block: $0.block, taken: $1, minutes: $0.minutes - $1)
    }
    return .share(cuts, left: share.left)
  }

  private func skip(_ standing: RunStanding, _ open: [Step]) -> RunProposal {
    let optional = open.filter { $0.block.isOptional && $0.minutes > 0 }
    let choice = FewestSkipped(standing.late, among: optional.map(\.minutes))
    let gained = choice.chosen.reduce(0) { $0 + optional[$1].minutes }
    return .skip(
      choice.chosen.map { optional[$0].block }, surplus: max(0, gained - standing.late),
      left: max(0, standing.late - gained))
  }

  private func later(_ standing: RunStanding) -> RunProposal {
    if let crossed = crossed(after: standing) {
      return .laterRefused(by: crossed.block, minutes: crossed.minutes)
    }
    let start = standing.arrival
    guard let block = standing.anchor.block else {
      return .later(
        minutes: standing.late, start: start, waits: [], end: start,
        over: max(0, start - day.closes))
    }
    let waits = day.teams(of: block).filter { $0 != standing.team }.map {
      RunProposal.Wait(team: $0, minutes: wait(of: $0, before: block.id))
    }
    return .later(
      minutes: standing.late, start: start, waits: waits.filter { $0.minutes > 0 }, end: end,
      over: max(0, end - day.closes))
  }

  /// The first fixed start that the delay reaches, from team to team.
  private func crossed(after standing: RunStanding) -> (block: RunBlock, minutes: Int)? {
    guard let anchor = standing.anchor.block else { return nil }
    if case .fixedStart(let block) = standing.anchor { return (block, standing.late) }
    var reached: Set<TeamLetter> = []
    for block in day.blocks {
      let teams = day.teams(of: block)
      if block.id == anchor.id { reached.formUnion(teams) }
      guard block.id != anchor.id, !reached.isDisjoint(with: teams) else { continue }
      reached.formUnion(teams)
      guard let fixed = block.fixed else { continue }
      let step = teams.compactMap { steps[$0]?.first { $0.block.id == block.id } }
        .first { $0.stage == .ahead }
      if let step, step.start > fixed { return (block, step.start - fixed) }
    }
    return nil
  }
}
