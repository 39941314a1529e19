public import People

/// The states something may go through, and which may follow which.
public protocol LifeState: RawRepresentable, CaseIterable, Hashable, Sendable, Codable
where RawValue == String {
  /// The states that may come next; a life that is over has none.
  var followers: Set<Self> { get }
  /// Whether this state cannot be entered without saying why.
  var needsReason: Bool { get }
  /// Whether it is entered together with others, as when two become one.
  var needsOthers: Bool { get }
}

extension LifeState {
  public var needsOthers: Bool { false }
}

/// What something has been through: states with their dates, reasons and authors.
public struct Life<State: LifeState>: Hashable, Sendable {
  /// Entering a state on a day.
  public struct Step: Hashable, Sendable {
    public let state: State
    public let day: Day
    public let reason: String
    /// Who decided: a committee, a team, an inter-residence.
    public let by: String

    public init(_ state: State, on day: Day, reason: String = "", by: String = "") {
      (self.state, self.day, self.reason, self.by) = (state, day, reason, by)
    }
  }

  public let steps: [Step]

  /// - Throws: ``LifeRefusal`` when a step cannot follow the one before it, comes before it in
  ///   time, or lacks its reason.
  public init(_ steps: [Step] = []) throws(LifeRefusal) {
    for step in steps where step.state.needsReason && step.reason.allSatisfy(\.isWhitespace) {
      throw .missingReason(state: step.state.rawValue)
    }
    for (before, after) in zip(steps, steps.dropFirst()) {
      guard before.day <= after.day else {
        throw .goesBack(state: after.state.rawValue, from: before.day, to: after.day)
      }
      guard before.state.followers.contains(after.state) else {
        throw .cannotFollow(state: after.state.rawValue, before: before.state.rawValue)
      }
    }
    self.steps = steps
  }

  /// The same life with one more step.
  public func entering(_ step: Step) throws(LifeRefusal) -> Life { try Life(steps + [step]) }

  public var current: Step? { steps.last }

  /// The states it may enter next, alone or with others; any while nothing is written of it.
  public var next: [State] {
    State.allCases.filter { current?.state.followers.contains($0) ?? true }
  }

  /// The state on a day: the last one entered on or before it.
  public func state(on day: Day) -> State? { steps.last { $0.day <= day }?.state }
}

/// Why a life cannot go that way.
public enum LifeRefusal: Error, Hashable, Sendable {
  case cannotFollow(state: String, before: String)
  case goesBack(state: String, from: Day, to: Day)
  case missingReason(state: String)
}
