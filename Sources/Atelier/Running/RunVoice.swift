import People
public import Words

/// Says what is known of a day that is run, in one language.
public struct RunVoice: Sendable {
  private let words: RunningWording
  private let clock: @Sendable (Int) -> String

  /// - Parameter clock: what the clock on the wall shows at a minute of the day, as it is written.
  public init(_ wording: Wording, clock: @escaping @Sendable (_ minute: Int) -> String) {
    (words, self.clock) = (wording.running, clock)
  }

  public func team(_ team: TeamLetter) -> String {
    team == .everyone ? words.everyone : words.team(team.value)
  }

  /// « Retrouver les autres à 16 h 10, « Le tour des tables » ».
  public func anchor(_ standing: RunStanding) -> String {
    switch standing.anchor {
    case .fixedStart(let block): words.fixedStart(block.title, clock(standing.due))
    case .meeting(let block): words.meeting(block.title, clock(standing.due))
    case .dayEnd: words.dayEnd(clock(standing.due))
    }
  }

  /// « à l’heure », « + 6 min », « 3 min d’avance ».
  public func standing(_ standing: RunStanding) -> String {
    if standing.late > 0 { return words.late(standing.late) }
    return standing.ahead > 0 ? words.ahead(standing.ahead) : words.onTime
  }

  /// What the room reads: minutes while there are some, « on termine » after; never a delay.
  public func room(minutesLeft: Int) -> String {
    minutesLeft > 0 ? words.minutes(minutesLeft) : words.finishing
  }

  public func title(_ proposal: RunProposal) -> String {
    switch proposal {
    case .share: words.share
    case .skip(let blocks, _, _) where blocks.isEmpty: words.nothingToSkip
    case .skip(let blocks, _, _): words.skip(blocks.map(\.title))
    case .later, .laterRefused: words.later
    }
  }

  /// What becomes of everybody if it is chosen.
  public func outcome(_ proposal: RunProposal, before anchor: RunAnchor) -> String {
    switch proposal {
    case .share(let cuts, let left):
      let taken = cuts.filter { $0.taken > 0 }
        .map { words.cut($0.block.title, $0.minutes, $0.taken) }
      return sentences([
        taken.isEmpty ? words.nothingToShare : words.shared(taken), notTaken(left),
      ])
    case .skip(let blocks, let surplus, let left):
      return left > 0 || blocks.isEmpty ? notTaken(left) : words.skipped(surplus)
    case .later(_, let start, let waits, let end, let over):
      let began = anchor.block.map { words.laterStart($0.title, clock(start)) } ?? ""
      return sentences(
        [began] + waited(waits) + [words.newEnd(clock(end)), over > 0 ? words.over(over) : ""])
    case .laterRefused(let block, let minutes):
      return words.laterRefused(block.title, clock(block.fixed ?? block.start), minutes)
    }
  }

  public func notice(_ notice: RunNotice, of day: RunDay) -> String {
    func when(_ mark: RunMark) -> String { clock(day.minute(of: mark.at)) }
    return switch notice {
    case .unknownBlock(let mark): words.unknownBlock(team(mark.team), when(mark))
    case .unknownTeam(let mark): words.unknownTeam(team(mark.team), when(mark))
    case .again(let mark, let block): words.again(block.title, team(mark.team), when(mark))
    case .beforeTheDay(let mark, let block):
      words.beforeTheDay(block.title, team(mark.team), when(mark))
    }
  }

  private func notTaken(_ minutes: Int) -> String { minutes > 0 ? words.notTaken(minutes) : "" }

  /// Teams that wait as long are named together.
  private func waited(_ waits: [RunProposal.Wait]) -> [String] {
    Dictionary(grouping: waits, by: \.minutes).sorted { $0.key < $1.key }.map { minutes, waits in
      words.waits(waits.map(\.team).sorted().map(team), minutes)
    }
  }

  private func sentences(_ all: [String]) -> String {
    all.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
