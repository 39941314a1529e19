public import Atelier
public import People

/// A prototype's dates on a line to scale, from 0 at its first month to 1 at the end of its last.
public struct PrototypeTime: Hashable, Sendable {
  /// Something that happened, or is to happen, on a day: numbered in the order of days.
  public struct Moment: Hashable, Sendable {
    public enum Event: Hashable, Sendable {
      case state(Life<Prototype.State>.Step)
      case committee
    }
    public let number: Int
    public let day: Day
    public let event: Event
    public let isPast: Bool
    public let x: Double
    /// How many dots stand under this one because their days are too near.
    public let level: Int
  }
  /// The first day of a month.
  public struct Month: Hashable, Sendable {
    public let day: Day
    public let x: Double
  }

  public let months: [Month]
  public let moments: [Moment]
  public let trial: ClosedRange<Double>?
  /// The days when feedback was heard.
  public let heard: [Double]
  /// `nil` when it is beyond the line.
  public let today: Double?
  /// What was lived: from the first state to today, or to the last day where the life is over.
  public let lived: ClosedRange<Double>?

  /// Days nearer than this would have their dots on one another.
  static let dot = 0.06

  /// `nil` when no date is known.
  init?(of prototype: Prototype, heard days: [Day], today: Day) {
    let committee = Day(prototype.committee)
    let steps = prototype.life.steps
    let others = [prototype.trial?.start, prototype.trial?.end, committee].compactMap { $0 }
    let dated: [Day] = steps.map(\.day) + days + others
    guard let first = dated.min(), let last = dated.max() else { return nil }
    let start = Day(first.year, first.month, 1) ?? first
    let length = Day.length(ofMonth: last.month, in: last.year)
    let end = Day(last.year, last.month, length) ?? last
    let span = Double(max(1, end.number - start.number))
    func x(_ day: Day) -> Double { Double(day.number - start.number) / span }

    months = PrototypeTime.months(from: start, to: end).map { Month(day: $0, x: x($0)) }
    trial = prototype.trial.map { x($0.start)...x($0.end) }
    heard = Set(days).sorted().map(x)
    self.today = (start...end).contains(today) ? x(today) : nil
    let isOver = steps.last.map { $0.state.followers.isSubset(of: [.stopped]) } ?? false
    let reached = min(isOver ? steps.last?.day ?? today : today, end)
    lived = steps.first.flatMap { $0.day <= reached ? x($0.day)...x(reached) : nil }
    var events: [(Day, Moment.Event)] = steps.map { ($0.day, .state($0)) }
    if let committee { events.append((committee, .committee)) }
    moments = PrototypeTime.numbered(events, today: today, x: x)
  }

  private static func numbered(
    _ events: [(Day, Moment.Event)], today: Day, x: (Day) -> Double
  ) -> [Moment] {
    let sorted = events.enumerated().sorted { ($0.1.0, $0.0) < ($1.1.0, $1.0) }.map(\.1)
    var free: [Double] = []
    return sorted.enumerated().map { index, event in
      let place = x(event.0)
      let level = free.firstIndex { $0 <= place } ?? free.count
      if level == free.count { free.append(0) }
      free[level] = place + dot
      return Moment(
        number: index + 1, day: event.0, event: event.1, isPast: event.0 <= today, x: place,
        level: level)
    }
  }

  private static func months(from start: Day, to end: Day) -> [Day] {
    var days: [Day] = []
    var (year, month) = (start.year, start.month)
    while let day = Day(year, month, 1), day <= end {
      days.append(day)
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return days
  }
}
