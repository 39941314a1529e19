public import Foundation
public import People

/// How the clocks of a zone run through one day: minutes are those that pass, and twice a year the
/// hands leap meanwhile.
public struct DayClock: Hashable, Sendable {
  public let day: Day
  /// When the day begins.
  public let midnight: Date
  private let leap: Leap?

  /// The minute from which the hands are moved, and by how much.
  private struct Leap: Hashable { let minute, by: Int }

  public init(_ day: Day, in zone: TimeZone) {
    func offset(_ date: Date) -> Int { zone.secondsFromGMT(for: date) / 60 }
    let bare = Date(timeIntervalSince1970: Double(day.number) * 86_400)
    let guess = bare.addingTimeInterval(Double(-offset(bare) * 60))
    let midnight = bare.addingTimeInterval(Double(-offset(guess) * 60))
    (self.day, self.midnight) = (day, midnight)
    let before = offset(midnight)
    func after(_ minute: Int) -> Int {
      offset(midnight.addingTimeInterval(Double(minute * 60)))
    }
    // An evening may go on after midnight: a day and a half is looked at.
    var (low, high) = (0, 2160)
    guard after(high) != before else {
      leap = nil
      return
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if after(middle) == before { low = middle } else { high = middle }
    }
    leap = Leap(minute: high, by: after(high) - before)
  }

  /// The minute that passes when the hands show a time: the first of two, and past a leap the one
  /// that would have been.
  public func minute(at time: TimeOfDay) -> Int {
    guard let leap, time.minutes >= leap.minute else { return time.minutes }
    let isSkipped = time.minutes < leap.minute + leap.by
    return isSkipped ? time.minutes : time.minutes - leap.by
  }

  /// What the hands show, in minutes since midnight; 1440 and more on the day after.
  public func shown(at minute: Int) -> Int {
    guard let leap, minute >= leap.minute else { return minute }
    return minute + leap.by
  }

  /// Whether the hands show that time for the second time, as in the night when winter time comes.
  public func isSecond(_ minute: Int) -> Bool {
    guard let leap, leap.by < 0 else { return false }
    return minute >= leap.minute && shown(at: minute) < leap.minute
  }

  public func instant(at minute: Int) -> Date {
    midnight.addingTimeInterval(Double(minute * 60))
  }
}
