import Atelier
import Foundation
import People

/// Teams composed from a list: how many, then a profile and an agency on each line.
struct TeamsBench {
  private let asked: TeamsAsked

  init(_ file: String) throws {
    var lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    let count = lines.isEmpty ? 0 : Int(lines.removeFirst()) ?? 0
    let people = lines.enumerated().map { number, line in
      let kinds = line.split(separator: "\t").map { Int($0) ?? 0 }
      return Teammate(
        Self.identifier(1, number), profile: Self.identifier(2, kinds[0]),
        agency: Self.identifier(3, kinds[1]))
    }
    let rules = try [
      TeamRule(id: Self.identifier(4, 1), .levelSizes, .absolute),
      TeamRule(id: Self.identifier(4, 2), .spreadProfiles),
      TeamRule(id: Self.identifier(4, 3), .onePerAgency),
    ]
    asked = try TeamsAsked(
      teams: (1...max(1, count)).map { TeamLetter(String($0)) }, people: people, rules: rules)
  }

  /// What it takes, and what is missed of each rule.
  func compose() -> [String: Double] {
    var found: Composition?
    let spent = Spent { found = asked.compose(seed: 2017) }
    let score = (found?.score ?? []).map(Double.init)
    return [
      "clock": spent.clock, "processor": spent.processor, "sizes": score[0], "spread": score[1],
      "agencies": score[2],
    ]
  }

  private static func identifier<Kept>(_ family: UInt8, _ number: Int) -> Identifier<Kept> {
    let (high, low) = (UInt8(number / 256 % 256), UInt8(number % 256))
    return Identifier(
      UUID(uuid: (family, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, high, low)))
  }
}
