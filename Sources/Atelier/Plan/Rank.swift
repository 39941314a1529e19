/// A place in an order that leaves room before, after and between: two people may insert at once
/// without renumbering anything. Ranks compare as text.
public struct Rank: Hashable, Comparable, Sendable {
  public let key: String

  private static let digits = Array("abcdefghijklmnopqrstuvwxyz")
  private static let value = Dictionary(
    uniqueKeysWithValues: digits.enumerated().map { ($1, $0) })

  /// Reads small letters, or a number that someone typed; `nil` for anything else, and for what
  /// ends with `a`, before which nothing could be put.
  public init?(_ key: String) {
    if let number = Int(key), (1...99_999).contains(number) {
      self.init(trusted: Rank.key(of: number))
      return
    }
    guard !key.isEmpty, key.count <= 200, key.last != "a",
      key.allSatisfy({ Rank.value[$0] != nil })
    else { return nil }
    self.init(trusted: key)
  }

  /// Of one width, so that text compares as numbers do.
  private static func key(of number: Int) -> String {
    var (key, rest) = ("n", number)
    for _ in 0..<4 {
      key = String(digits[rest % digits.count]) + key
      rest /= digits.count
    }
    return key
  }

  private init(trusted key: String) { self.key = key }

  public static func < (a: Rank, b: Rank) -> Bool {
    a.key.utf8.lexicographicallyPrecedes(b.key.utf8)
  }

  /// One strictly between two others; `nil` is either end.
  ///
  /// - Precondition: the first one is less than the second.
  public static func between(_ low: Rank?, _ high: Rank?) -> Rank {
    let (low, high) = (Array(low?.key ?? ""), high.map { Array($0.key) })
    var made = ""
    var isUnderHigh = true
    var place = 0
    while true {
      let first = place < low.count ? value[low[place]] ?? 0 : 0
      let last =
        if isUnderHigh, let high { place < high.count ? value[high[place]] ?? 0 : 0 } else {
          digits.count
        }
      if last - first > 1 {
        made.append(digits[(first + last) / 2])
        return Rank(trusted: made)
      }
      made.append(digits[first])
      if first != last { isUnderHigh = false }
      place += 1
    }
  }

  /// As many as asked for, in order, strictly between two others.
  public static func several(_ count: Int, between low: Rank?, _ high: Rank?) -> [Rank] {
    guard count > 0 else { return [] }
    let middle = between(low, high)
    let before = (count - 1) / 2
    return several(before, between: low, middle) + [middle]
      + several(count - 1 - before, between: middle, high)
  }
}
