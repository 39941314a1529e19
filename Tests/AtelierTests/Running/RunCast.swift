import Atelier
import Foundation
import People
import Support
import Synchronization
import Words

/// A day that is run, in few words: four teams, apart from 13 h 45 to 16 h 10.
enum RunCast {
  static let midnight = Date(timeIntervalSince1970: 1_500_000_000 - 9_600)
  static let teams: [TeamLetter] = ["A", "B", "C", "D"]

  static func id(_ number: Int) -> RunBlock.ID { Identifier(TeamCast.uuid(9, number)) }

  static func at(_ hour: Int, _ minute: Int = 0) -> Int { hour * 60 + minute }

  static func instant(_ hour: Int, _ minute: Int = 0) -> Date {
    midnight.addingTimeInterval(Double(at(hour, minute) * 60))
  }

  static func clock(_ minute: Int) -> String {
    "\(minute / 60)\(NoBreak.full)h\(NoBreak.full)\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
  }

  /// Identifiers in the order they are made.
  static func mint(_ seed: UInt64 = 1) -> Mint {
    let count = Counter(seed * 1_000_000)
    return Mint(milliseconds: { count.next() }, chance: { 7 })
  }

  /// The afternoon of the sprint, as it is drawn.
  static func afternoon(fixedMeeting: Bool = false, fixedEnd: Bool = false) -> RunDay {
    func apart(_ team: TeamLetter, _ first: Int) -> [RunBlock] {
      [
        RunBlock(
          id: id(first), title: "Trente idées", teams: [team], start: at(13, 45), minutes: 45,
          minimum: 30),
        RunBlock(
          id: id(first + 1), title: "Changer la contrainte", teams: [team], start: at(14, 30),
          minutes: 25, minimum: 15, isOptional: true),
        RunBlock(
          id: id(first + 2), title: "Pause", teams: [team], start: at(14, 55), minutes: 15,
          minimum: 10, isBreak: true),
        RunBlock(
          id: id(first + 3), title: "Garder une idée", teams: [team], start: at(15, 10),
          minutes: 30, minimum: 20),
        RunBlock(
          id: id(first + 4), title: "Écrire la carte test", teams: [team], start: at(15, 40),
          minutes: 30, minimum: 20),
      ]
    }
    let together = [
      RunBlock(
        id: id(90), title: "Le tour des tables", start: at(16, 10), minutes: 40, minimum: 30,
        fixed: fixedMeeting ? at(16, 10) : nil),
      RunBlock(
        id: id(91), title: "Clôture", start: at(16, 50), minutes: 10, minimum: 10,
        fixed: fixedEnd ? at(16, 50) : nil),
    ]
    let tracks = zip(teams, [10, 20, 30, 40]).flatMap { apart($0, $1) }
    return RunDay(
      midnight: midnight, opens: at(13, 45), closes: at(17), teams: teams,
      blocks: tracks + together)
  }

  /// A day drawn by chance, laid out as a plan is: a block starts when the last of its teams is
  /// free, or at its fixed start.
  static func day(_ seed: UInt64) -> RunDay {
    var chance = Chance(seed)
    let teams = Array(Self.teams.prefix(Int.random(in: 1...4, using: &chance)))
    var free = Dictionary(uniqueKeysWithValues: teams.map { ($0, at(9)) })
    let blocks = (0..<Int.random(in: 1...25, using: &chance)).map { number in
      let some = Set(teams.filter { _ in Bool.random(using: &chance) })
      let own = some.isEmpty ? Set(teams) : some
      let ready = own.compactMap { free[$0] }.max() ?? at(9)
      let isFixed = Int.random(in: 0..<6, using: &chance) == 0
      let start = ready + (isFixed ? Int.random(in: 0...20, using: &chance) : 0)
      let minutes = Int.random(in: 5...60, using: &chance)
      for team in own { free[team] = start + minutes }
      return RunBlock(
        id: id(number), title: "Séquence \(number)", teams: some, start: start, minutes: minutes,
        minimum: Int.random(in: 1...minutes, using: &chance),
        isOptional: Int.random(in: 0..<3, using: &chance) == 0, fixed: isFixed ? start : nil,
        isBreak: Int.random(in: 0..<5, using: &chance) == 0)
    }
    return RunDay(
      midnight: midnight, opens: at(9), closes: (free.values.max() ?? at(9)) + 10, teams: teams,
      blocks: blocks)
  }
}

/// Counts, from one thread or several.
final class Counter: Sendable {
  private let count: Mutex<UInt64>

  init(_ start: UInt64) { count = Mutex(start) }

  func next() -> UInt64 {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
