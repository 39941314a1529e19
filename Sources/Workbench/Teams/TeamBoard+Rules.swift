public import Atelier
import Foundation
import Interchange
import People
import Words

/// Rules with what becomes of them, team by team.
extension TeamBoard {
  public struct RuleLine: Sendable {
    public let rule: AskedRule
    /// Among those that are shown, from 1.
    public let number: Int
    public let said: String
    /// From the closed list; empty where none was given.
    public let reason: String
    /// What each team has of it, in their order; none before teams are composed.
    public let cells: [String]
    /// Whether each team holds it.
    public let holds: [Bool]
    /// Why what does not hold does not, one sentence each.
    public let verdicts: [String]
    /// It asks nothing any more: whom it named is gone.
    public let isIdle: Bool

    public var isHeld: Bool { holds.allSatisfy(\.self) }
  }

  /// In the order in which they count.
  public var ruleLines: [RuleLine] {
    lineup.rules.enumerated().map { place, kept in line(kept, number: place + 1) }
  }

  private func line(_ kept: AskedRule, number: Int) -> RuleLine {
    let reason = kept.reason.map { wording.teams.reason($0.rawValue) } ?? ""
    let line = explanation?.lines.first { $0.rule.id.value == kept.id.value }
    guard let rule = line?.rule ?? asked?.rules.first(where: { $0.id.value == kept.id.value })
    else {
      return RuleLine(
        rule: kept, number: number, said: saidIdle(kept), reason: reason, cells: [], holds: [],
        verdicts: [], isIdle: lineup.idle.contains(kept))
    }
    let cells = line.map { line in lineup.letters.map { line.cells[$0] } } ?? []
    let faults = cells.compactMap { $0?.faults }
    let verdicts = faults.flatMap { $0 }.map { fault in
      wording.teamPages.verdict(fault.team.value, voice.what(fault), voice.why(fault))
    }
    return RuleLine(
      rule: kept, number: number, said: voice.rule(rule), reason: reason,
      cells: cells.map { cell in cell.map { voice.cell($0) } ?? "" },
      holds: cells.map { $0?.faults.isEmpty ?? true }, verdicts: verdicts, isIdle: false)
  }

  /// A rule that asks nothing, told by its kind and by who is left of it.
  private func saidIdle(_ rule: AskedRule) -> String {
    let kind = rule.kind.label.said(in: wording).capitalisedFirst
    let left = rule.people.map(voice.name).sorted()
    return left.isEmpty ? kind : wording.announcing(kind) + " " + left.joined(separator: ", ")
  }

  /// What is worth knowing before the teams are read.
  public var notices: [String] {
    let words = wording.teamPages
    guard let asked else { return [words.noTeams] }
    let idle = ruleLines.filter(\.isIdle).map { words.idle($0.said) }
    return asked.notices.map { voice.notice($0, of: asked.rules) } + idle
  }
}
