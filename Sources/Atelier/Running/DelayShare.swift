/// Minutes taken from blocks in proportion to what each can give, its duration less its minimum.
///
/// Whole minutes go by largest remainder, ties to the later block.
public struct DelayShare: Hashable, Sendable {
  /// What is taken from each.
  public let taken: [Int]
  /// What cannot be taken from any.
  public let left: Int

  public init(_ late: Int, among blocks: [(minutes: Int, minimum: Int)]) {
    let room = blocks.map { max(0, $0.minutes - $0.minimum) }
    let total = room.reduce(0, +)
    let shared = min(max(0, late), total)
    left = max(0, late) - shared
    guard total > 0 else {
      taken = room
      return
    }
    var taken = room.map { shared * $0 / total }
    let missing = shared - taken.reduce(0, +)
    let byRemainder = room.indices.sorted { one, other in
      let (mine, theirs) = (shared * room[one] % total, shared * room[other] % total)
      return mine == theirs ? one > other : mine > theirs
    }
    for place in byRemainder.prefix(missing) { taken[place] += 1 }
    self.taken = taken
  }
}

/// The fewest durations that add up to a delay at least, then those that exceed it least.
///
/// Where several do as well, the later ones; where none do, all of them. Of delays and durations
/// that no day holds, the longest.
struct FewestSkipped: Hashable {
  /// Beyond, sums are not looked through one by one.
  private static let longest = 4_000

  /// Places of those chosen, in order.
  let chosen: [Int]

  init(_ late: Int, among durations: [Int]) {
    var (sum, fewest) = (0, 0)
    for duration in durations.sorted(by: >) where sum < late {
      sum += duration
      fewest += 1
    }
    guard late > 0, sum >= late else {
      chosen = late > 0 ? Array(durations.indices) : []
      return
    }
    let isOfADay = late <= Self.longest && (durations.max() ?? 0) <= Self.longest && fewest <= 20
    chosen =
      isOfADay
      ? Self.closest(to: late, among: durations, count: fewest)
      : durations.indices.sorted { (durations[$0], $0) > (durations[$1], $1) }
        .prefix(fewest).sorted()
  }

  /// Sums reached with so many of the durations, one duration after another; each keeps the last one
  /// that brought it there.
  private static func closest(to late: Int, among durations: [Int], count: Int) -> [Int] {
    let most = late + (durations.max() ?? 0)
    // `reached[place][number][sum]`: whether the first places reach a sum with that number.
    var reached = [[[Bool]]]()
    var row = [[Bool]](repeating: [Bool](repeating: false, count: most + 1), count: count + 1)
    row[0][0] = true
    reached.append(row)
    for duration in durations {
      for number in stride(from: count, to: 0, by: -1) {
        for sum in stride(from: most, through: duration, by: -1)
        where row[number - 1][sum - duration] { row[number][sum] = true }
      }
      reached.append(row)
    }
    guard var sum = (late...most).first(where: { row[count][$0] }) else { return [] }
    var (number, chosen) = (count, [Int]())
    for place in durations.indices.reversed() where number > 0 {
      let before = sum - durations[place]
      if before >= 0, reached[place][number - 1][before] {
        chosen.append(place)
        (sum, number) = (before, number - 1)
      }
    }
    return chosen.reversed()
  }
}
