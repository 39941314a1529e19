import Atelier
import Foundation
import People

/// A long day of twelve teams and two hundred sequences, where every team is late.
struct RunningBench {
  private let day: RunDay
  private let log: RunLog
  private let now: Date

  init() {
    let teams = (0..<12).map { TeamLetter(String(UnicodeScalar(UInt8(65 + $0)))) }
    let midnight = Date(timeIntervalSince1970: 1_500_000_000)
    // Sixteen sequences a team on its own, then eight together.
    let blocks = (0..<200).map { number in
      let step = number < 192 ? number / 12 : number - 176
      return RunBlock(
        id: Self.identifier(1, number), title: "Séquence \(number)",
        teams: number < 192 ? [teams[number % 12]] : [], start: 540 + step * 20, minutes: 20,
        minimum: 10, isOptional: number.isMultiple(of: 5), isBreak: step % 5 == 4)
    }
    day = RunDay(midnight: midnight, opens: 540, closes: 1_020, teams: teams, blocks: blocks)
    log = RunLog(
      teams.enumerated().map { number, team in
        RunMark(
          id: Self.identifier(2, number), block: blocks[number].id, team: team,
          at: midnight.addingTimeInterval(540 * 60), what: .here)
      })
    now = midnight.addingTimeInterval(Double((560 + 25) * 60))
  }

  /// What it takes to say where everybody is, and all that may be done of every delay.
  func propose() -> [String: Double] {
    var proposals = 0
    let spent = Spent {
      let state = RunState(day, log, at: now)
      proposals = day.teams.reduce(0) { $0 + state.proposals($1).count }
    }
    return [
      "clock": spent.clock, "processor": spent.processor, "proposals": Double(proposals),
    ]
  }

  private static func identifier<Kept>(_ family: UInt8, _ number: Int) -> Identifier<Kept> {
    Identifier(
      UUID(uuid: (family, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, UInt8(number))))
  }
}
