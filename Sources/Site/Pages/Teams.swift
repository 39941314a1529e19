import Atelier
import Foundation
import HTTPTypes
import Interchange
import People
import Words
import Workbench

extension Visit {
  /// The teams of an event: the morning first, who is where, why, and how to change it.
  ///
  /// - Parameter refused: why something could not be done to them.
  func teamsPage(refused: String? = nil) throws -> Reply {
    let board = try workshop.teams(parameter("reference"), TeamRequest(.compose, [], teamsAsked))
    let sight = TeamsSight(board, query)
    let contradictions = board.contradictions.map { model($0, board, sight) }
    let reply = try page(
      "teams", title: board.occasion.title, in: .plan,
      [
        "reference": board.occasion.reference.description, "plan": sight.plan,
        "path": sight.path, "print": "/print/planning?only=\(board.occasion.reference)",
        "action": sight.address,
        "standing": language.typeset(board.standing),
        "refused": refused.map { language.typeset($0) as Any } ?? false,
        "faults": [String](), "notices": board.notices.map(language.typeset),
        "isComposed": board.lineup.roster != nil,
        "hasRounds": sight.rounds.count > 1, "rounds": sight.rounds.map { round($0, sight) },
        "waiting": board.waiting.map { model($0, board) }, "hasWaiting": !board.waiting.isEmpty,
        "comers": comers(board), "contradictions": contradictions,
        "hasContradictions": !contradictions.isEmpty, "hasRules": !board.lineup.rules.isEmpty,
        "strengths": strengths(board, sight), "rule": models(ruleFields(board)),
        "compose": models(composeFields(board)), "hand": models(handFields(board)),
        "seen": seen(board),
        "letters": board.lineup.letters.map(\.value), "everyone": everyone(board),
        "leaders": named(board.leaders),
      ].merging(morning(board, sight)) { own, _ in own })
    return refused == nil ? reply : reply.refused
  }

  /// What a form asks to do to teams.
  func changeTeams() throws -> Reply {
    let text = parameter("reference")
    let back = query.without("done").without("moved").encoded
    let path = safe("/plan/\(text)/teams" + (back.isEmpty ? "" : "?\(back)"))
    guard let verb = TeamRequest.Verb(rawValue: form["do"]) else { return .goTo(path) }
    let fields = Dictionary(form.pairs.map { ($0.name.teamField, $0.value) }) { first, _ in first }
    let request = TeamRequest(
      verb, form.all("item") + form.all("rule-item") + form.all("walk-item"),
      fields.merging(teamsAsked) { own, _ in own })
    do {
      let (act, board) = try workshop.reteam(text, request)
      guard let act else { return .goTo(path) }
      return .goTo(after(act, at: verb == .mend ? telling(board, path) : path))
    } catch let fault as TeamsFault {
      return try teamsPage(refused: fault.said(in: wording))
    } catch let fault as PlanFault {
      return try teamsPage(refused: fault.said(in: wording))
    } catch let several as SeveralPeople {
      return try teamsPage(refused: several.said(in: wording))
    } catch let unknown as UnknownReference {
      guard (try? workshop.teams(text)) != nil else { throw unknown }
      return try teamsPage(refused: unknown.said(in: wording))
    }
  }

  /// The same address, that tells whose badge is to be printed again.
  private func telling(_ board: TeamBoard, _ path: String) -> String {
    let moved = form.all("item").map { $0.prefix { $0 != ":" } }
    let told = board.everyone.filter { moved.contains(Substring($0.id.value.uuidString)) }
      .map { "moved=\(Form.encoded($0.reference))" }
    guard !told.isEmpty else { return path }
    return path + (path.contains("?") ? "&" : "?") + told.joined(separator: "&")
  }

  /// Where the badges of those who were just moved are printed.
  private func reprint(_ board: TeamBoard) -> Any {
    let known = board.everyone.map(\.reference)
    let moved = query.all("moved").filter(known.contains)
    guard !moved.isEmpty else { return false }
    let only = ([board.occasion.reference.description] + moved).map { (name: "only", value: $0) }
    return [
      "path": "/print/planning?" + Form(only).encoded,
      "said": language.typeset(wording.teamPages.reprintBadges(moved.count)),
    ] as Model
  }

  /// Which day, which half of it, which round: what cannot be is left out.
  private var teamsAsked: [String: String] {
    let half = Presence.Half(rawValue: query["half"])?.rawValue
    return ["shown": query["day"], "half": half, "on": query["on"]].compactMapValues { $0 }
  }

  private func round(_ name: String, _ sight: TeamsSight) -> Model {
    [
      "name": language.typeset(wording.teamPages.roundNamed(name)),
      "path": sight.address(round: name), "isCurrent": sight.round == name,
    ]
  }

  private func comers(_ board: TeamBoard) -> Any {
    let isGuess = board.lineup.roster == nil && board.lineup.presences.isEmpty
    return isGuess ? shown(wording.teamPages.teamsAllComers(board.lineup.comers.count)) : false
  }

  private func everyone(_ board: TeamBoard) -> [Model] {
    named(board.everyone)
  }

  private func named(_ members: [TeamBoard.Member]) -> [Model] {
    members.map { ["code": $0.reference, "name": spoken.typeset($0.name)] }
  }

  // MARK: - The morning and the teams

  private func morning(_ board: TeamBoard, _ sight: TeamsSight) -> Model {
    let moves = board.moves
    let all = board.everyone
    let news = all.filter { $0.state != .present }
    let said =
      (board.lineup.roster == nil ? board.leaderLines : board.morningLines)
      .map(language.typeset)
    return [
      "days": board.lineup.days.map { day in
        [
          "name": language.typeset(wording.long(day)), "path": sight.address(day: day),
          "isCurrent": board.sitting.day == day,
        ] as Model
      },
      "halves": Presence.Half.allCases.map { half in
        [
          "name": language.typeset(half.label.said(in: wording).capitalisedFirst),
          "path": sight.address(half: half), "isCurrent": board.sitting.half == half,
        ] as Model
      },
      "hasPeople": !(all + board.leaders).isEmpty, "hasNews": !news.isEmpty,
      "news": news.map { member in
        [
          "name": spoken.typeset(member.name), "code": member.reference,
          "said": language.typeset(board.absence(of: member)),
        ] as Model
      },
      "hasMoves": !moves.isEmpty, "moves": Array(said.prefix(moves.count)),
      "morning": Array(said.dropFirst(moves.count)),
      "reprint": reprint(board), "doing": moves.map { "\($0.person.value.uuidString):\($0.to)" },
      "mend": language.typeset(wording.teamPages.doMoves(moves.count)),
      "tables": board.tables.enumerated().map { place, table in model(table, place, board) },
      "walkin": models(walkinFields()),
    ]
  }

  private func model(_ table: TeamBoard.Table, _ place: Int, _ board: TeamBoard) -> Model {
    let mark = table.team?.mark.label.said(in: wording) ?? ""
    let beside = [mark, table.team?.room ?? "", table.animators.joined(separator: ", ")]
    return [
      "name": language.typeset(wording.teamPages.teamNamed(table.letter.value)), "place": place,
      "beside": shown(beside.filter { !$0.isEmpty }.joined(separator: " · ")),
      "members": table.members.map { model($0, board) },
      "vacant": table.vacant > 0 ? shown(wording.teamPages.vacant(table.vacant)) : false,
    ]
  }

  private func model(_ member: TeamBoard.Member, _ board: TeamBoard) -> Model {
    let facts = [
      member.profile, member.isLocked ? wording.teamPages.staysHere : "", board.news(of: member),
    ]
    return [
      "name": spoken.typeset(member.name), "isAway": member.state == .absent,
      "goes": member.goesTo != nil,
      "said": language.typeset(facts.filter { !$0.isEmpty }.joined(separator: ", ")),
    ]
  }

  // MARK: - Rules

  private func strengths(_ board: TeamBoard, _ sight: TeamsSight) -> [Model] {
    let lines = board.ruleLines
    return TeamRule.Strength.allCases.compactMap { strength in
      let own = lines.filter { $0.rule.strength == strength }
      guard let first = own.first else { return nil }
      return [
        "name": language.typeset(board.voice.strength(strength)), "start": first.number,
        "rules": own.map { model($0, board, isAmongSeveral: own.count > 1) },
      ]
    }
  }

  private func model(
    _ line: TeamBoard.RuleLine, _ board: TeamBoard, isAmongSeveral: Bool
  ) -> Model {
    let isBest = line.rule.strength == .best
    return [
      "said": language.typeset(line.said), "reason": shown(line.reason),
      "code": line.rule.id.value.uuidString, "canMove": isBest && isAmongSeveral,
      "hasCells": !line.cells.isEmpty,
      "cells": zip(board.lineup.letters, zip(line.cells, line.holds)).map { letter, cell in
        [
          "team": letter.value, "said": language.typeset(cell.0), "isFault": !cell.1,
        ] as Model
      },
      "verdicts": line.verdicts.map(language.typeset),
    ]
  }

  private func model(
    _ contradiction: TeamContradiction, _ board: TeamBoard, _ sight: TeamsSight
  ) -> Model {
    [
      "said": language.typeset(board.voice.contradiction(contradiction)),
      "rules": contradiction.rules.map { rule in
        [
          "code": rule.id.value.uuidString, "name": language.typeset(board.voice.takeOff(rule)),
        ] as Model
      },
    ]
  }
}

extension String {
  /// « rule-people » is what the form of a rule says of `people`: names stand once in a page.
  fileprivate var teamField: String {
    for form in ["rule-", "walk-", "compose-"] where hasPrefix(form) {
      return String(dropFirst(form.count))
    }
    return self
  }
}
