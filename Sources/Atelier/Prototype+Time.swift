public import People

extension Prototype {
  /// After so many days without news, someone should ask how it goes.
  public static let patience = 30

  /// Whether it is being made or tried, and nothing was heard or written of it for long.
  ///
  /// - Parameter heard: the last day on which words about it were heard.
  public func isSilent(on today: Day, lastHeard heard: Day?) -> Bool {
    guard let step = life.current, [.inProgress, .testing].contains(step.state) else {
      return false
    }
    return today.number - max(step.day, heard ?? step.day).number > Prototype.patience
  }
}

extension Prototype.State {
  /// Whether it comes before what will judge the test must be said.
  public var precedesTrial: Bool { [.sketched, .pitched, .kept].contains(self) }

  /// Whether nothing more is to be tried.
  public var isOver: Bool { followers.isSubset(of: [.stopped]) }
}

extension [Life<Prototype.State>.Step] {
  /// The first thing known of a prototype, and how far it was lived by a day: to where it was over,
  /// else to that day; `nil` where nothing is dated.
  public func lived(until day: Day, trial: Period?) -> (begun: Day, reached: Day)? {
    guard let begun = [first?.day, trial?.start].compactMap({ $0 }).min() else { return nil }
    let step = last { $0.day <= day }
    let reached = step.flatMap { $0.state.isOver ? $0.day : nil } ?? day
    return (begun, reached)
  }
}
