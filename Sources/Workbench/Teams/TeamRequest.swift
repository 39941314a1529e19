import Atelier
import Foundation
import Interchange
import People
import Words

/// Something to do to the teams of an event, as a form or a command says it.
public struct TeamRequest: Hashable, Sendable {
  public enum Verb: String, CaseIterable, Hashable, Sendable {
    case compose, missing, late, back, walkin, mend, place, out, lock, free, hand
    case addRule, removeRule, earlier, later
  }

  public let verb: Verb
  /// Whom or what it is done to: people, then a letter; the kind of a rule, then people.
  public let items: [String]
  /// What is said of it, by name: `seed`, `at`, `day`…
  public let fields: [String: String]

  public init(_ verb: Verb, _ items: [String] = [], _ fields: [String: String] = [:]) {
    (self.verb, self.items) = (verb, items.map(\.trimmed).filter { !$0.isEmpty })
    self.fields = fields.mapValues(\.trimmed)
  }

  /// What every team held when a page was made, told as its form tells it.
  public static let seen = "seen-list-"

  func item(_ place: Int = 0) -> String { place < items.count ? items[place] : "" }
  /// What is said, where something is.
  func said(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
  func isSaid(_ name: String) -> Bool { !["", "0", "non", "no"].contains(fields[name] ?? "") }

  /// A whole number, zero or more.
  func count(_ name: String) throws -> Int? {
    guard let words = said(name) else { return nil }
    guard let count = Int(words.filter { !$0.isWhitespace }), count >= 0 else {
      throw TeamsFault.unreadableCount(words)
    }
    return count
  }

  /// Which half-day is spoken of.
  func sitting(among days: [Day], today: Day) throws -> Sitting {
    Sitting(try day(among: days) ?? Lineup.usual(days, today), try half)
  }

  /// A page goes by the day of its address where it is one of them.
  private func day(among days: [Day]) throws -> Day? {
    guard let words = said("day") else {
      return said("shown").flatMap { Day($0) }.flatMap { days.contains($0) ? $0 : nil }
    }
    guard let day = Day(words) ?? WrittenDay.read(words), days.contains(day) else {
      throw PlanFault.unknownDay(words)
    }
    return day
  }

  var half: Presence.Half {
    get throws {
      guard let words = said("half") else { return .whole }
      guard let half = Presence.Half(rawValue: words) ?? Presence.Half(named: words) else {
        throw TeamsFault.unknownHalf(words)
      }
      return half
    }
  }

  /// When someone comes.
  func time(_ name: String) throws -> TimeOfDay? {
    guard let words = said(name) else { return nil }
    guard let time = TimeOfDay(words) else { throw PlanFault.unreadableTime(words) }
    return time
  }
}

extension Lineup {
  /// Today where it is one of them, else the first one.
  static func usual(_ days: [Day], _ today: Day) -> Day {
    days.contains(today) ? today : days.first ?? today
  }
}
