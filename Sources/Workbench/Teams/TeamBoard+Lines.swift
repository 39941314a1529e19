import Atelier
import Foundation
import People
import Words

/// Teams as lines of text.
extension TeamBoard {
  /// « J-02 Sprint », how many, then who is where.
  public var lines: [String] {
    [heading, standing] + (lineup.roster == nil ? [] : tables.flatMap(lines)) + waitingLines
      + notices
  }

  private var heading: String {
    let round = lineup.round.isEmpty ? "" : ", " + wording.teamPages.roundNamed(lineup.round)
    return "\(occasion.reference) \(occasion.title)\(round)"
  }

  /// « 28 personnes, 4 équipes, composées le 6 juillet 2017, graine 2017 »
  public var standing: String {
    let words = wording.teamPages
    let counted = words.counted(lineup.comers.count, lineup.letters.count)
    return [counted, made].joined(separator: ", ")
  }

  private var made: String {
    let words = wording.teamPages
    guard let made = lineup.roster?.arrangement else { return words.teamsNotComposed }
    let day = made.day.map { wording.long($0) } ?? "…"
    return made.seed.map { words.composedOn(day, $0) } ?? words.keyedOn(day)
  }

  private func lines(of table: Table) -> [String] {
    let head = [
      wording.teamPages.teamNamed(table.letter.value),
      table.team?.room ?? "", table.animators.joined(separator: ", "),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let vacant = table.vacant > 0 ? ["  " + wording.teamPages.vacant(table.vacant)] : []
    return ["", head] + table.members.map(line) + vacant
  }

  private func line(of member: Member) -> String {
    let said = [
      member.profile, member.isLocked ? wording.teamPages.staysHere : "", news(of: member),
    ]
    let facts = said.filter { !$0.isEmpty }.joined(separator: ", ")
    let name = member.name == member.reference ? "" : "  \(member.name)"
    return "  \(member.reference)\(name)" + (facts.isEmpty ? "" : " (\(facts))")
  }

  /// What a morning says of someone; nothing of who is there and stays.
  public func news(of member: Member) -> String {
    let words = wording.teamPages
    return member.goesTo.map { words.goesTo($0.value) } ?? absence(of: member)
  }

  /// That someone is not as foreseen, and when they come; nothing of the others.
  public func absence(of member: Member) -> String {
    let words = wording.teamPages
    return switch member.state {
    case .present: ""
    case .absent: words.isAway
    case .late:
      member.arrives.map { words.comesAt(wording.plan.time($0.minutes)) } ?? words.comesLater
    }
  }

  private var waitingLines: [String] {
    if waiting.isEmpty { return [] }
    guard lineup.roster != nil else {
      return lineup.presences.isEmpty
        ? [wording.teamPages.teamsAllComers(lineup.comers.count)] : []
    }
    return ["", wording.teamPages.teamsWaiting] + waiting.map(line)
  }

  /// What a morning asks for, move by move; that all is as foreseen where it is.
  public var morningLines: [String] {
    let leaders = leaderLines
    let teams = leaders.isEmpty ? [wording.teamPages.teamsAsForeseen] : []
    return (repair.map(voice.repair) ?? teams) + leaders
  }

  /// Rules in their order, what becomes of each, then those that contradict one another.
  public var whyLines: [String] {
    let words = wording.teamPages
    let lines = ruleLines
    if lines.isEmpty { return [words.teamsNoRule] }
    let said = TeamRule.Strength.allCases.flatMap { strength -> [String] in
      let own = lines.filter { $0.rule.strength == strength }
      return own.isEmpty ? [] : ["", voice.strength(strength)] + own.flatMap(self.lines)
    }
    return said + contradictionLines + lines.filter(\.isIdle).map { words.idle($0.said) }
  }

  private func lines(of line: RuleLine) -> [String] {
    let reason = line.reason.isEmpty ? "" : " (\(line.reason))"
    let held = line.isHeld && !line.cells.isEmpty ? " : \(wording.teams.held)" : ""
    return ["\(line.number). \(line.said)\(reason)\(held)"] + line.verdicts.map { "   " + $0 }
  }

  private var contradictionLines: [String] {
    contradictions.flatMap { contradiction in
      ["", voice.contradiction(contradiction)]
        + contradiction.rules.map { rule in
          let number = lineup.rules.firstIndex { $0.id.value == rule.id.value }.map { $0 + 1 }
          return "→ \(voice.takeOff(rule))" + (number.map { " (\($0))" } ?? "")
        }
    }
  }
}
