public import People

/// What is worth knowing of the marks of a day, and stops nothing.
public enum RunNotice: Hashable, Sendable {
  /// Of a block that was removed since: kept.
  case unknownBlock(RunMark)
  case unknownTeam(RunMark)
  /// Said of something that was over or begun already: it changes nothing.
  case again(RunMark, RunBlock)
  /// Said before the day opens.
  case beforeTheDay(RunMark, RunBlock)
}

extension RunDay {
  /// - Parameter elsewhere: the blocks of the other days of the plan.
  public func notices(of log: RunLog, elsewhere: Set<RunBlock.ID> = []) -> [RunNotice] {
    let known = Dictionary(blocks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var met: Set<RunSaying> = []
    return log.standing.compactMap { mark -> RunNotice? in
      guard let block = known[mark.block] else {
        return elsewhere.contains(mark.block) ? nil : .unknownBlock(mark)
      }
      guard teams(of: block).contains(mark.team) else { return .unknownTeam(mark) }
      if minute(of: mark.at) < opens { return .beforeTheDay(mark, block) }
      switch mark.what {
      case .lengthened, .later, .cancels: return nil
      case .here, .started, .finished, .skipped:
        let saying = RunSaying(block: mark.block, team: mark.team, what: mark.what)
        return met.insert(saying).inserted ? nil : .again(mark, block)
      }
    }
  }
}

private struct RunSaying: Hashable {
  let block: RunBlock.ID
  let team: TeamLetter
  let what: RunMark.What
}
