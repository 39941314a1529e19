/// What is done for an encounter to happen.
public enum Arranging: String, CaseIterable, Hashable, Sendable {
  /// Called, without an answer yet.
  case called
  /// To be called again, perhaps on a day that was said.
  case back
  case agreed
  case done
  /// It does not happen, and why.
  case off
  /// Wanted again.
  case want
}

extension Encounter {
  /// The same after one step.
  ///
  /// A call is counted for each answer that a call brings: none, later, yes, or no. An appointment
  /// that falls through was no call, nor was a meeting that took place.
  ///
  /// - Parameters:
  ///   - day: the day to call again, or the day it is to be, or was.
  ///   - today: the day it was done, where nobody says another.
  public func after(
    _ step: Arranging, on day: Day? = nil, reason: String = "", today: Day
  ) throws(Refusal) -> Encounter {
    var next = self
    if isCall(step) { next.calls += 1 }
    switch step {
    case .called: next.stage = stage == .agreed ? .agreed : .called
    case .back: (next.stage, next.callBack) = (.callBack, day)
    case .agreed:
      (next.stage, next.callBack) = (.agreed, nil)
      if let day { next.when = .day(day) }
    case .done:
      (next.stage, next.callBack, next.reason) = (.done, nil, "")
      next.when = day.map { .day($0) } ?? happened(by: today)
    case .off:
      guard !reason.allSatisfy(\.isWhitespace) else { throw .offWithoutReason(reference) }
      (next.stage, next.callBack, next.reason) = (.off, nil, reason)
      // Else it would be of no week, and its calls of none.
      if when == nil, during == nil { next.when = .day(today) }
    case .want:
      (next.stage, next.reason) = (.wanted, "")
      // A day gone by without it is no day for it any more.
      if case .day(let gone) = when, gone <= today { next.when = nil }
    }
    return next
  }

  private func isCall(_ step: Arranging) -> Bool {
    switch step {
    case .called, .back: true
    case .agreed: stage != .agreed
    case .off: stage.isOpen && stage != .agreed
    case .done, .want: false
    }
  }

  /// What was to come is done today; what was written of another day stays.
  private func happened(by today: Day) -> When {
    guard let when else { return .day(today) }
    if case .day(let planned) = when, planned > today { return .day(today) }
    return when
  }
}

/// How many encounters there were, and what they took.
public struct ArrangingCount: Hashable, Sendable {
  public let calls: Int
  public let done: Int
  public let open: Int
  public let off: Int

  public init(of encounters: some Sequence<Encounter>) {
    var (calls, done, open, off) = (0, 0, 0, 0)
    for encounter in encounters {
      calls += encounter.calls
      switch encounter.stage {
      case .done: done += 1
      case .off: off += 1
      default: open += 1
      }
    }
    (self.calls, self.done, self.open, self.off) = (calls, done, open, off)
  }
}
