import Atelier
import Interchange
import People
import Words
import Workbench

/// What may be asked of teams, as forms: each works without a script.
extension Visit {
  func ruleFields(_ board: TeamBoard) -> [Field] {
    let words = wording.teamPages
    let kinds = AskedRule.Kind.allCases.map { $0.label.said(in: wording) }
    let reasons = TeamRule.Reason.allCases.map { $0.label.said(in: wording) }
    let earlier = board.earlier.map {
      Nameable(value: $0.reference.description, label: $0.title)
    }
    return [
      asking("rule-item", words.teamsKindField, .choice(kinds), isRequired: true),
      asking("rule-people", words.teamsPeopleField, hint: words.teamsPeopleHelp),
      asking("rule-absolute", words.teamsAbsoluteField, .tick),
      asking("rule-reason", words.teamsReasonField, .choice(reasons)),
      asking("rule-team", words.teamsRuleTeamField),
      asking("rule-profile", words.teamsRuleProfileField, .name(board.profiles)),
      asking("rule-least", words.teamsLeastField), asking("rule-most", words.teamsMostField),
      asking("rule-of", words.teamsOfField, .name(earlier)),
    ]
  }

  func walkinFields() -> [Field] {
    let words = wording.teamPages
    let profiles = (try? workshop.nameables(.profiles)) ?? []
    return [
      asking("walk-item", words.teamsWalkinField, isRequired: true),
      asking("walk-profile", words.teamsProfileField, .name(profiles)),
    ]
  }

  func composeFields(_ board: TeamBoard) -> [Field] {
    let words = wording.teamPages
    let seed = board.lineup.roster?.arrangement.seed ?? 0
    let count =
      board.lineup.letters.isEmpty
      ? [asking("compose-teams", words.teamsCountField, value: "4")] : []
    return count
      + [
        asking(
          "compose-seed", words.teamsSeedField, hint: words.teamsSeedHelp, value: "\(seed + 1)")
      ]
  }

  /// A line for each team, with those it has; where there is none, teams are told with their letter.
  func handFields(_ board: TeamBoard) -> [Field] {
    let words = wording.teamPages
    if board.lineup.letters.isEmpty {
      return [asking("item", words.teamsStand, .text, hint: words.teamsByHandHelp)]
    }
    return board.tables.map { table in
      asking(
        "list-\(table.letter)", words.teamNamed(table.letter.value), .text,
        hint: words.teamsByHandHelp,
        value: table.members.map(\.typed).joined(separator: ", "))
    }
  }

  /// What each list held when the page was made, so that only what is moved moves.
  func seen(_ board: TeamBoard) -> [Model] {
    board.tables.map { table in
      [
        "name": "\(TeamRequest.seen)\(table.letter)",
        "value": table.members.map(\.typed).joined(separator: ", "),
      ]
    }
  }

  /// What was typed comes back when something is wrong with it.
  private func asking(
    _ name: String, _ label: String, _ kind: Field.Kind = .line, hint: String = "",
    value: String = "", isRequired: Bool = false
  ) -> Field {
    let isSent = form.pairs.contains { $0.name == name }
    return Field(
      name: name, label: label, kind: kind, value: isSent ? form[name] : value, hint: hint,
      isRequired: isRequired)
  }
}

/// What of teams a page shows: which day, which half of it, which round.
struct TeamsSight {
  let plan: String
  let round: String
  let rounds: [String]
  private let day: Day?
  private let half: Presence.Half

  init(_ board: TeamBoard, _ query: Form) {
    plan = "/plan/\(board.occasion.reference)"
    round = board.lineup.round
    day = query["day"].isEmpty ? nil : board.sitting.day
    half = board.sitting.half
    rounds = board.rounds
  }

  var path: String { plan + "/teams" }
  var address: String { address(day, half, round) }
  func address(day: Day) -> String { address(day, half, round) }
  func address(half: Presence.Half) -> String { address(day, half, round) }
  func address(round: String) -> String { address(day, half, round) }

  private func address(_ day: Day?, _ half: Presence.Half, _ round: String) -> String {
    let asked = [
      day.map { "day=\($0)" }, half == .whole ? nil : "half=\(half.rawValue)",
      round.isEmpty ? nil : "on=\(Form.encoded(round))",
    ].compactMap { $0 }
    return path + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
  }
}
