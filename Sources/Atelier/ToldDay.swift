public import People

/// The day as of which a workspace is told: what is silent, what is under way, what comes next.
///
/// What is written is written on the real day, and consents are always those of the real day.
public struct ToldDay: Hashable, Sendable {
  public enum Reason: CaseIterable, Sendable {
    case today
    /// Somebody asked for that day.
    case asked
    /// All that is dated is long past: it is told as of the last of its days.
    case past
  }
  public let day: Day
  public let reason: Reason

  /// After so many days without anything dated, a season, nobody waits for news any more: it is
  /// read as it stood. Before, what has no news is to be told as silent.
  public static let patience = 90

  /// - Parameter last: the last day of which anything is written.
  public init(today: Day, asked: Day?, last: Day?) {
    if let asked {
      (day, reason) = (asked, .asked)
    } else if let last, today.number - last.number > Self.patience {
      (day, reason) = (last, .past)
    } else {
      (day, reason) = (today, .today)
    }
  }
}
