import Foundation

/// What the benchmarks time from inside, a process for each measure.
///
/// `cards DECK ICON PDF [TIMES] [tagged]`, `wall poster|frieze DECK PHOTO PDF`, `open FILE`,
/// `search FILE` with a question on each line of its input. Answers are JSON.
@main struct Bench {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "cards" where words.count >= 4:
      try CardsBench(deck: words[1], icon: words[2]).print(
        to: words[3], times: words.dropFirst(4).compactMap { Int($0) }.first ?? 1,
        isTagged: words.contains("tagged"))
    case "wall" where words.count == 5:
      let wall = try WallBench(deck: words[2], photograph: words[3])
      try say(words[1] == "frieze" ? wall.frieze(to: words[4]) : wall.poster(to: words[4]))
    case "open" where words.count == 2: try say(WorkspaceBench(words[1]).opening())
    case "search" where words.count == 2: try say(WorkspaceBench(words[1]).searches())
    default: exit(2)
    }
  }

  private static func say(_ answer: [String: Double]) throws {
    let bytes = try JSONSerialization.data(withJSONObject: answer, options: .sortedKeys)
    print(String(decoding: bytes, as: UTF8.self))
  }
}

/// Milliseconds that some work takes, on the clock and of a processor: others may be at work too.
struct Spent {
  let clock: Double
  let processor: Double

  init(_ work: () throws -> Void) rethrows {
    let (began, worked) = (Spent.now(CLOCK_MONOTONIC), Spent.now(CLOCK_PROCESS_CPUTIME_ID))
    try work()
    clock = Spent.now(CLOCK_MONOTONIC) - began
    processor = Spent.now(CLOCK_PROCESS_CPUTIME_ID) - worked
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}

/// The deck of the benchmarks: a title, a tab and words on each line.
struct Texts {
  let rows: [(title: String, body: String)]

  init(_ file: String) throws {
    rows = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return (String(parts[0]), String(parts[1]))
    }
  }
}
