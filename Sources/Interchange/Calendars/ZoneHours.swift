import Foundation

/// How the clocks of a zone hang between two moments, as a calendar tells it: since when, and each
/// time they were moved the same way.
///
/// Every change is written out, none deduced from a rule: whoever reads needs to know no zone.
struct ZoneHours: Hashable {
  /// In seconds east of Greenwich, before a change and after it.
  let before: Int
  let after: Int
  let isSummer: Bool
  /// When the clocks are moved, in the order of time; never empty.
  var moments: [Date]

  static func all(of zone: TimeZone, from start: Date, to end: Date) -> [ZoneHours] {
    let offset = zone.secondsFromGMT(for: start)
    var (found, last) = (
      [
        ZoneHours(
          before: offset, after: offset, isSummer: zone.isDaylightSavingTime(for: start),
          moments: [start])
      ], start
    )
    while let next = zone.nextDaylightSavingTimeTransition(after: last), next > last, next < end {
      let change = ZoneHours(
        before: zone.secondsFromGMT(for: next.addingTimeInterval(-1)),
        after: zone.secondsFromGMT(for: next), isSummer: zone.isDaylightSavingTime(for: next),
        moments: [next])
      if let place = found.firstIndex(where: { $0.isLike(change) }) {
        found[place].moments.append(next)
      } else {
        found.append(change)
      }
      last = next
    }
    return found
  }

  private func isLike(_ other: ZoneHours) -> Bool {
    (before, after, isSummer) == (other.before, other.after, other.isSummer)
  }
}
