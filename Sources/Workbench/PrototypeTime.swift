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
  init?(of prototype: Prototype, heard days: [Day], today: Day, among occasions: [Occasion]) {
    let committee = prototype.committee(among: occasions)?.day
    let steps = prototype.life.steps
    let others = [prototype.trial?.start, prototype.trial?.end, committee].compactMap { $0 }
    let dated: [Day] = steps.map(\.day) + days + others
    guard let first = dated.min(), let last = dated.max() else { return nil }
    let whole = Period.months(from: first, to: last)
    let (start, end) = (whole.start, whole.end)
    let span = Double(max(1, end.number - start.number))
    func x(_ day: Day) -> Double { Double(day.number - start.number) / span }

    months = whole.monthStarts.map { Month(day: $0, x: x($0)) }
    trial = prototype.trial.map { x($0.start)...x($0.end) }
    heard = Set(days).sorted().map(x)
    self.today = (start...end).contains(today) ? x(today) : nil
    lived = steps.lived(until: today, trial: prototype.trial).flatMap { lived in
      let reached = min(lived.reached, end)
      return lived.begun <= reached ? x(lived.begun)...x(reached) : nil
    }
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
}
