import People

/// What a team must not be late for: the next fixed start, the next meeting of teams, the day's end.
public enum RunAnchor: Hashable, Sendable {
  case fixedStart(RunBlock)
  /// Teams that were apart are there together.
  case meeting(RunBlock)
  case dayEnd

  public var block: RunBlock? {
    switch self {
    case .fixedStart(let block), .meeting(let block): block
    case .dayEnd: nil
    }
  }
}

/// How a team stands before its anchor.
public struct RunStanding: Hashable, Sendable {
  public let team: TeamLetter
  public let anchor: RunAnchor
  /// When the anchor is due.
  public let due: Int
  /// When the team would be there, margin used.
  public let arrival: Int
  /// What was already chosen to be late by.
  public let accepted: Int
  /// When the plan has it there, its own margin left.
  public let planned: Int
  /// What is not begun before the anchor.
  public let between: [RunState.Step]

  public var late: Int { max(0, arrival - due - accepted) }
  /// How much sooner than planned it would be there; the margin of the plan is nobody’s advance.
  public var ahead: Int { max(0, planned - arrival) }
  /// What is left before it is late.
  public var margin: Int { max(0, due - arrival) }
}

extension RunState {
  public func standing(_ team: TeamLetter) -> RunStanding {
    let steps = steps[team] ?? []
    let begun = steps.lastIndex { $0.stage == .past || $0.stage == .current } ?? -1
    var (anchor, place) = (RunAnchor.dayEnd, steps.count)
    for index in steps.indices where index > begun && steps[index].stage == .ahead {
      let block = steps[index].block
      if block.fixed != nil {
        (anchor, place) = (.fixedStart(block), index)
        break
      }
      if meets(block, after: steps[..<index].last { $0.stage != .skipped }?.block) {
        (anchor, place) = (.meeting(block), index)
        break
      }
    }
    let between = steps.indices.filter { $0 > begun && $0 < place && steps[$0].stage == .ahead }
    let arrival = steps[..<place].last { $0.stage != .skipped }?.end ?? day.opens
    let marked = anchor.block ?? steps.last?.block
    let last = steps[..<place].last?.block
    let isMarked = ways[team]?.place != nil
    return RunStanding(
      team: team, anchor: anchor, due: due(anchor), arrival: arrival,
      accepted: marked.flatMap { ways[team]?.later[$0.id] } ?? 0,
      planned: isMarked ? last.map { $0.start + $0.minutes } ?? arrival : arrival,
      between: between.map { steps[$0] })
  }

  private func due(_ anchor: RunAnchor) -> Int {
    switch anchor {
    case .fixedStart(let block): block.fixed ?? block.start
    case .meeting(let block): block.start
    case .dayEnd: day.closes
    }
  }

  private func meets(_ block: RunBlock, after before: RunBlock?) -> Bool {
    guard let before else { return false }
    return !Set(day.teams(of: before)).isSuperset(of: day.teams(of: block))
  }
}
