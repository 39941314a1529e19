public import Foundation
public import People

/// What someone said of a team while a day is run; never rewritten.
public struct RunMark: Hashable, Sendable, Identifiable {
  public enum What: Hashable, Sendable {
    /// « On en est là »: all before is over, this has begun.
    case here
    case started, finished, skipped
    /// So many minutes more, or less.
    case lengthened(Int)
    /// It was chosen that this begins so many minutes late.
    case later(Int)
    /// Another mark is as if it had never been.
    case cancels(RunMark.ID)
  }

  public let id: Identifier<RunMark>
  /// The first mark of the same gesture, itself where it is alone: all are undone at once.
  public let gesture: ID
  public let block: RunBlock.ID
  public let team: TeamLetter
  public let at: Date
  public let what: What

  public init(
    id: ID, gesture: ID? = nil, block: RunBlock.ID, team: TeamLetter, at: Date, what: What
  ) {
    (self.id, self.gesture, self.block) = (id, gesture ?? id, block)
    (self.team, self.at, self.what) = (team, at, what)
  }
}

/// Something to write of one block, for some teams.
public struct RunGesture: Hashable, Sendable {
  public let block: RunBlock.ID
  public let teams: [TeamLetter]
  public let what: RunMark.What

  public init(_ what: RunMark.What, _ block: RunBlock.ID, for teams: [TeamLetter]) {
    (self.block, self.teams, self.what) = (block, teams, what)
  }
}

/// Every mark of a day, in an order that does not depend on how they arrived.
public struct RunLog: Hashable, Sendable {
  public let marks: [RunMark]

  /// - Parameter marks: of one copy or of several; one that is there twice counts once.
  public init(_ marks: [RunMark] = []) {
    var met: Set<RunMark.ID> = []
    self.marks = marks.sorted { $0.comesBefore($1) }.filter { met.insert($0.id).inserted }
  }

  /// Those that no mark which stands cancels.
  public var standing: [RunMark] {
    var cancelled: Set<RunMark.ID> = []
    for mark in marks.sorted(by: { $0.id > $1.id }) where !cancelled.contains(mark.id) {
      // A mark only takes back one made before it.
      if case .cancels(let other) = mark.what, other < mark.id { cancelled.insert(other) }
    }
    return marks.filter { mark in
      if case .cancels = mark.what { return false }
      return !cancelled.contains(mark.id)
    }
  }

  /// The log with one gesture more, whose marks are taken back together.
  public func adding(_ gestures: [RunGesture], at instant: Date, mint: Mint) -> RunLog {
    var (added, first) = ([RunMark](), RunMark.ID?.none)
    // Of two gestures in one second the later one counts, whichever clock made the other.
    let latest = marks.map(\.id.milliseconds).max() ?? 0
    for gesture in gestures {
      for team in gesture.teams {
        let id = mint.make(RunMark.self, after: latest)
        first = first ?? id
        added.append(
          RunMark(
            id: id, gesture: first, block: gesture.block, team: team, at: instant,
            what: gesture.what))
      }
    }
    return RunLog(marks + added)
  }

  /// The last gesture that stands, of some teams or of all.
  public func last(of teams: Set<TeamLetter>? = nil) -> RunMark.ID? {
    standing.filter { teams?.contains($0.team) ?? true }.max { $0.id < $1.id }?.gesture
  }

  /// The log where every mark of a gesture is cancelled by another one.
  public func undoing(_ gesture: RunMark.ID, at instant: Date, mint: Mint) -> RunLog {
    let undone = standing.filter { $0.gesture == gesture }
    let latest = undone.map(\.id.milliseconds).max() ?? 0
    var first: RunMark.ID?
    let cancels = undone.map { mark in
      let id = mint.make(RunMark.self, after: latest)
      first = first ?? id
      return RunMark(
        id: id, gesture: first, block: mark.block, team: mark.team, at: instant,
        what: .cancels(mark.id))
    }
    return RunLog(marks + cancels)
  }
}

extension RunMark {
  fileprivate func comesBefore(_ other: RunMark) -> Bool {
    at == other.at ? id < other.id : at < other.at
  }
}
