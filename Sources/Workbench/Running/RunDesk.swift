import Atelier
import Foundation
import People
import Words

/// Makes of what someone says the marks to be kept.
struct RunDesk {
  let live: LiveDay
  let mint: Mint

  func passings(of request: RunRequest) throws -> [Passing] {
    guard live.isToday else { throw RunFault.anotherDay(live.day.day.day) }
    let teams = try teams(of: request)
    var choice: RunProposal.Kind?
    let log: RunLog
    switch request.verb {
    case .here: log = noting(try gestures(.here, request, teams) { live.state.next($0)?.block })
    case .started:
      log = noting(try gestures(.started, request, teams) { live.state.next($0)?.block })
    case .finished:
      log = noting(try gestures(.finished, request, teams) { live.state.current($0)?.block })
    case .skipped:
      log = noting(try gestures(.skipped, request, teams) { live.state.next($0)?.block })
    case .more:
      let more = RunMark.What.lengthened(try minutes(of: request))
      log = noting(try gestures(more, request, teams) { live.state.current($0)?.block })
    case .choose:
      let (team, proposal) = try chosen(request)
      choice = proposal.kind
      log = noting(live.state.gestures(proposal, team))
    case .undo:
      guard let last = live.log.last(of: request.teams.isEmpty ? nil : Set(teams)) else {
        throw RunFault.nothingToUndo
      }
      log = live.log.undoing(last, at: live.instant, mint: mint)
    }
    let known = Set(live.log.marks.map(\.id))
    return log.marks.filter { !known.contains($0.id) }.map {
      Passing($0, of: live.plan.occasion.id, on: live.day.day.day, choice: choice)
    }
  }

  private func noting(_ gestures: [RunGesture]) -> RunLog {
    live.log.adding(gestures, at: live.instant, mint: mint)
  }

  private func teams(of request: RunRequest) throws -> [TeamLetter] {
    request.teams.isEmpty ? live.teams : try request.teams.map { try live.team(named: $0) }
  }

  /// Of the block that is named, for those of the teams that go through it; else of the one that
  /// each of them is at.
  private func gestures(
    _ what: RunMark.What, _ request: RunRequest, _ teams: [TeamLetter],
    usual: (TeamLetter) -> RunBlock?
  ) throws -> [RunGesture] {
    if !request.block.isEmpty {
      let block = try block(request.block)
      let own = teams.filter(live.run.teams(of: block).contains)
      if let stranger = teams.first(where: { !own.contains($0) }), !request.teams.isEmpty {
        throw RunFault.notTheirs(block: block.title, team: live.voice.team(stranger))
      }
      return [RunGesture(what, block.id, for: own)]
    }
    let found = teams.compactMap { team in
      usual(team).map { RunGesture(what, $0.id, for: [team]) }
    }
    guard !found.isEmpty else { throw RunFault.nothingLeft(named(teams)) }
    return found
  }

  private func named(_ teams: [TeamLetter]) -> String {
    let all = teams.count == live.teams.count ? [TeamLetter.everyone] : teams
    return live.wording.language.enumerated(all.map(live.voice.team))
  }

  private func block(_ text: String) throws -> RunBlock {
    guard let reference = Reference(text),
      let block = live.plan.agenda.blocks.first(where: { $0.reference == reference }),
      let found = live.run.blocks.first(where: { $0.id.value == block.id.value })
    else { throw PlanFault.unknownBlock(text) }
    return found
  }

  private func minutes(of request: RunRequest) throws -> Int {
    guard let words = request.minutes, !words.trimmed.isEmpty else { throw RunFault.noMinutes }
    let plain = words.filter { !$0.isWhitespace }.replacing("−", with: "-")
    guard let minutes = Int(plain) else { throw PlanFault.unreadableMinutes(words) }
    guard (-1440...1440).contains(minutes) else { throw RunFault.impossibleMinutes(minutes) }
    return minutes
  }

  // MARK: - Choices

  private func chosen(_ request: RunRequest) throws -> (TeamLetter, RunProposal) {
    let team = try chooser(request)
    let proposals = live.state.proposals(team, breaks: request.breaks)
    guard !proposals.isEmpty else { throw RunFault.onTime(live.voice.team(team)) }
    let kinds = RunProposal.Kind.allCases
    let kind =
      RunProposal.Kind(rawValue: request.choice.lowercased())
      ?? Int(request.choice).flatMap { (1...kinds.count).contains($0) ? kinds[$0 - 1] : nil }
    guard let kind, let proposal = proposals.first(where: { $0.kind == kind }) else {
      throw RunFault.noSuchChoice(request.choice.isEmpty ? "…" : request.choice)
    }
    guard proposal.canBeChosen else {
      let anchor = live.state.standing(team).anchor
      throw RunFault.cannotBeChosen(live.voice.outcome(proposal, before: anchor))
    }
    return (team, proposal)
  }

  /// The team that is named, else the one that is late.
  private func chooser(_ request: RunRequest) throws -> TeamLetter {
    let named = try request.teams.map { try live.team(named: $0) }
    let candidates = named.isEmpty ? live.late : named
    guard let first = candidates.first else {
      throw RunFault.onTime(live.voice.team(.everyone))
    }
    guard candidates.count == 1 else {
      throw RunFault.sayWhichTeam(candidates.map(\.value))
    }
    return first
  }
}
