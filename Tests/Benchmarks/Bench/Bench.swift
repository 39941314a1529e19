import Dispatch
import Foundation

/// What the benchmarks time from inside, a process for each measure.
///
/// `cards DECK ICON PDF [TIMES] [tagged]`, `wall poster|frieze DECK PHOTO PDF`, `open FILE`,
/// `search FILE` with a question on each line of its input, `teams FILE`,
/// `running`, `plan`. Answers are JSON.
/// `hello PORT` serves one word.
@main struct Bench {
  static func main() async throws {
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
    case "teams" where words.count == 2: try say(TeamsBench(words[1]).compose())
    case "plan": try say(PlanBench().look())
    case "running": try say(RunningBench().propose())
    case "hello" where words.count == 2:
      guard let port = Int(words[1]) else { exit(2) }
      try await HelloBench().serve(on: port)
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
    let (began, worked) = (DispatchTime.now().uptimeNanoseconds, Foundation.clock())
    try work()
    clock = Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6
    processor = Double(Foundation.clock() - worked) * 1e3 / Double(CLOCKS_PER_SEC)
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
