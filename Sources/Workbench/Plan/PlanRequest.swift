import Atelier
import Foundation
import Interchange
import Words

/// Something to do to a plan, as a form or a command says it.
public struct PlanRequest: Hashable, Sendable {
  public enum Verb: String, CaseIterable, Hashable, Sendable {
    case add, change, move, earlier, later, remove, stretch, split, part, join, swap, fix, free
    case copy, shift, mend, day, team, start
    /// Of what comes before and after.
    case prepare, done, drop, usual

    /// What it takes account of, by the names of fields.
    var reads: Set<String> {
      let place: Set<String> = ["after", "before", "day"]
      let own: Set<String> = [
        "title", "minutes", "least", "intention", "teams", "optional", "at", "by", "with", "decks",
        "room", "instruction", "notes", "produces", "method",
      ]
      return switch self {
      case .add: own.union(place)
      case .change: own
      case .move: place
      case .stretch, .split, .shift: ["minutes"]
      case .fix: ["at"]
      case .mend: ["mend"]
      case .day: ["from", "until", "rooms", "edit"]
      case .team: ["by", "room"]
      case .prepare: ["what", "kind", "days", "count", "invited", "reminded", "yes", "perhaps"]
      case .earlier, .later, .remove, .part, .join, .swap, .free, .copy, .start, .done, .drop,
        .usual:
        []
      }
    }
  }

  public let verb: Verb
  /// What it is done to: a sequence's reference, a day, a letter; then, for some, another one.
  public let items: [String]
  /// What is said of it, by name, letter for letter: `title`, `minutes`, `at`…
  public let fields: [String: String]
  /// What the page it comes from showed of what it changes, by name: marks; none where nothing is
  /// known of it.
  public var seen: [String: String] = [:]

  public init(_ verb: Verb, _ items: [String] = [], _ fields: [String: String] = [:]) {
    (self.verb, self.items) = (verb, items.filter { !$0.isEmpty })
    self.fields = fields.mapValues { $0.isBlank ? "" : $0 }
  }

  /// Whether it is about what comes before and after, rather than the days themselves.
  var isOfErrands: Bool { [.prepare, .done, .drop, .usual].contains(verb) }

  /// Nothing that is said may be left aside without a word.
  ///
  /// - Throws: `PlanFault.stray` for a field that the verb takes no account of.
  public func checkRead() throws {
    let stray = fields.keys.filter { !verb.reads.contains($0) }.min()
    if let stray { throw PlanFault.stray(stray, verb: verb.rawValue) }
  }

  func item(_ place: Int = 0) -> String { place < items.count ? items[place].trimmed : "" }
  /// What is said, letter for letter, where something is.
  func said(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
  /// A code, a day or a reference, where one is said.
  func code(_ name: String) -> String? { said(name)?.trimmed }

  func minutes(_ name: String = "minutes") throws -> Int {
    guard let words = code(name) else { throw PlanFault.unreadableMinutes("") }
    guard let minutes = Int(words.filter { !$0.isWhitespace }.replacing("−", with: "-")) else {
      throw PlanFault.unreadableMinutes(words)
    }
    return minutes
  }

  func time(_ name: String) throws -> TimeOfDay? {
    guard let words = code(name) else { return nil }
    guard let time = TimeOfDay(words) else { throw PlanFault.unreadableTime(words) }
    return time
  }

  func list(_ name: String) -> [String] { said(name).map(TypedRow.items) ?? [] }
}
