import People
import Words

extension TeamVoice {
  /// A move, and what it mends, if anything.
  public func move(_ move: TeamRepair.Move) -> String {
    let gesture =
      move.from.map { words.moves(name(move.person), $0.value, move.to.value) }
      ?? words.joins(name(move.person), move.to.value)
    let mended = move.mends.map {
      words.mends(rule($0.rule), $0.team.value, what($0.what, $0.people))
    }
    return ([gesture] + mended).joined(separator: " ")
  }

  /// All that a morning changes, one sentence each: moves, those who come late, what is left, what
  /// to print.
  public func repair(_ repair: TeamRepair) -> [String] {
    var said = repair.moves.map(move)
    said += repair.late.compactMap { person in
      repair.teams.teamOf[person].map { words.comesLate(name(person), $0.value) }
    }
    let proof = repair.isProvedFewest ? words.fewest : words.maybeFewer
    said.append(
      words.movedCount(repair.movedCount) + (repair.movedCount > 0 ? " " + proof : ""))
    said += repair.left.map { fault in
      words.stillThere(rule(fault.rule), fault.team.value, what(fault.what, fault.people))
    }
    said.append(words.reprint(repair.badges.count))
    return said
  }

  public func notice(_ notice: TeamNotice, of rules: [TeamRule]) -> String {
    func rule(_ id: TeamRule.ID) -> String {
      rules.first { $0.id == id }.map { self.rule($0) } ?? ""
    }
    return switch notice {
    case .nobody: words.nobody
    case .emptyTeams(let people, let teams): words.emptyTeams(people, teams)
    case .gone(let id, let person): words.gone(rule(id), name(person))
    case .animates(let id, let person): words.animates(rule(id), name(person))
    case .unknownTeam(let id, let team): words.unknownTeam(rule(id), team.value)
    case .lockedNowhere(let person): words.lockedNowhere(name(person))
    }
  }

  public func fault(_ fault: TeamFault) -> String {
    switch fault {
    case .noTeam: words.noTeam
    case .blankLetter: words.blankLetter
    case .sameLetterTwice(let team): words.sameLetterTwice(team.value)
    case .samePersonTwice(let person): words.samePersonTwice(name(person))
    case .negativeSize(let size): words.negativeSize(size)
    case .hugeSize(let size): words.hugeSize(size)
    case .crossedSizes(let least, let most): words.crossedSizes(least, most)
    case .tooFewTogether: words.tooFewTogether
    case .tooFewApart: words.tooFewApart
    case .twiceInRound(let person): words.twiceInRound(name(person))
    }
  }
}
