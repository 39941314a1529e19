import Atelier
import Entities
import Interchange
import People
import Words

/// What someone else changed in a plan while it was being changed: nothing is done, so that people
/// choose.
public struct CrossedPlan: Error, Hashable, Sendable {
  /// The names of fields; ``PlanRequest/deed`` for what is done to a sequence as it stands.
  public let fields: [String]
}

extension PlanRequest {
  /// Stands for a sequence as it was shown when a button beside it was pressed.
  public static let deed = "deed"

  /// What an item is called, however it is written: a day, a letter, a reference.
  public static func plain(_ item: String) -> String {
    (Day(item) ?? WrittenDay.read(item))?.description ?? item.trimmed.lowercased()
  }
}

extension Plan {
  /// What may be changed of the days, of the teams and of the sequences, as a page shows it, by
  /// what it is done to.
  ///
  /// - Parameter verb: what is done.
  /// - Returns: nothing for what is not there yet.
  public func kept(of item: String, for verb: PlanRequest.Verb) -> [String: String] {
    switch verb {
    case .day:
      guard let date = Day(item) ?? WrittenDay.read(item), let day = agenda[date] else {
        return [:]
      }
      return [
        "from": day.opens.description, "until": day.closes.description,
        "rooms": TypedRow.cell(day.rooms.map(\.description)),
      ]
    case .team:
      let team = agenda.teams.first { $0.letter.lowercased() == item.trimmed.lowercased() }
      guard let team else { return [:] }
      return ["room": team.room, "by": TypedRow.cell(team.animators.map(name))]
    case .earlier, .later, .remove, .stretch, .split, .part, .join, .swap, .fix, .free, .move,
      .shift:
      guard let block = agenda.blocks.first(where: { Reference(item) == $0.reference }) else {
        return [:]
      }
      return [PlanRequest.deed: said(block)]
    case .add, .change, .copy, .mend, .start, .prepare, .done, .drop, .usual: return [:]
    }
  }

  /// A sequence by all that is said of it but its hour, which others move.
  private func said(_ block: Block) -> String {
    let facts = [
      block.title, block.day.description, wording.plan.duration(block.minutes),
      wording.planPages.atLeast(block.minimum), block.fixed?.description ?? "",
      agenda.teams(of: block).map(\.letter).joined(separator: ", "),
      (block.leads + block.helpers).map(name).joined(separator: ", "), block.room,
      block.instruction, block.notes, block.produces, block.method,
    ]
    return facts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// What someone else changed since the page of a request was made, among what it would write.
  ///
  /// What is not said stays as it is, and what says the same crosses nothing.
  func check(_ request: PlanRequest) throws(CrossedPlan) {
    guard !request.seen.isEmpty else { return }
    let kept = kept(of: request.item(), for: request.verb)
    let crossed = request.seen.keys.sorted().filter { name in
      let now = VersionMark.of(kept[name] ?? "")
      guard request.seen[name] != now else { return false }
      // Of a sequence that is not there any more, the desk says so.
      if name == PlanRequest.deed { return kept[name] != nil }
      return request.said(name).map { VersionMark.of(time($0, name)) != now } ?? false
    }
    if !crossed.isEmpty { throw CrossedPlan(fields: crossed) }
  }

  /// « 9 h » is « 09:00 ».
  private func time(_ words: String, _ name: String) -> String {
    ["from", "until"].contains(name) ? TimeOfDay(words)?.description ?? words : words
  }
}
