import Atelier
import People
import Words
import Workbench

/// The team that a live page is about: now, next, what may be done, what was planned.
extension Visit {
  func chosen(_ live: LiveDay, _ sight: LiveSight) -> Model {
    let (team, words) = (sight.team, wording.live)
    let standing = live.state.standing(team)
    let next = live.state.next(team)
    let isOver = live.state.current(team) == nil && next == nil
    let last = live.said(last: [team])
    return [
      "name": language.typeset(live.name(team).capitalisedFirst), "mark": mark(of: team, live),
      "now": now(team, live), "idle": shown(idle(team, live)),
      "hasAnchor": !isOver && live.isToday,
      "anchor": language.typeset(live.voice.anchor(standing)),
      "standing": language.typeset(live.voice.standing(standing)), "isLate": standing.late > 0,
      "proposals": proposals(live, sight), "hasProposals": standing.late > 0 && live.isToday,
      "breaks": sight.breaks, "breaksPath": sight.address(breaks: !sight.breaks),
      "next": upcoming(team, live), "hasNext": next != nil,
      "here": next.map { here($0, live) } ?? false as Any,
      "canFinish": live.state.current(team) != nil, "canNote": live.isToday && !isOver,
      "last": last.map { language.typeset($0) as Any } ?? false,
      "undo": language.typeset(last.map { words.undoOf($0) } ?? words.liveUndo),
      "foot": foot(team, live), "hasFoot": !foot(team, live).isEmpty,
    ]
  }

  private func idle(_ team: TeamLetter, _ live: LiveDay) -> String {
    live.state.current(team) == nil ? live.said(idle: team) : ""
  }

  /// What goes on: how long is left, or how long it has been too much.
  private func now(_ team: TeamLetter, _ live: LiveDay) -> Any {
    guard let step = live.state.current(team), let left = live.state.minutesLeft(team) else {
      return false
    }
    let (words, end) = (wording.live, step.start + step.minutes)
    let isOver = left < 0
    let passed = live.state.now - step.start
    let whole = max(step.minutes, passed, 1)
    let said =
      isOver
      ? wording.running.moreThanPlanned(-left, step.minutes).withoutNumber
      : "\(words.minutesWord(left)), \(words.until(live.clock(end)))"
    let block = live.block(step.block)
    return [
      "title": spoken.typeset(step.block.title),
      "since": language.typeset(words.since(live.clock(step.start))),
      "instruction": written(block?.instruction ?? ""),
      "isOver": isOver, "number": isOver ? "+\(NoBreak.full)\(-left)" : "\(left)",
      "said": language.typeset(said),
      "done": min(max(passed, 0), step.minutes) * 1000 / whole,
      "over": isOver ? -left * 1000 / whole : 0,
      "overFrom": step.minutes * 1000 / whole,
      "from": language.typeset(live.clock(step.start)),
      "to": language.typeset(words.plannedAt(live.clock(end))),
    ] as Model
  }

  private func proposals(_ live: LiveDay, _ sight: LiveSight) -> [Model] {
    let anchor = live.state.standing(sight.team).anchor
    let all = live.state.proposals(sight.team, breaks: sight.breaks)
    let first = all.firstIndex { $0.canBeChosen }
    return all.enumerated().map { place, proposal in
      [
        "kind": proposal.kind.rawValue, "isFirst": place == first,
        "canBeChosen": proposal.canBeChosen,
        "title": language.typeset(live.voice.title(proposal)),
        "outcome": language.typeset(live.voice.outcome(proposal, before: anchor)),
      ]
    }
  }

  /// What follows, with the planned time where it is another one.
  private func upcoming(_ team: TeamLetter, _ live: LiveDay) -> [Model] {
    let steps = (live.state.steps[team] ?? []).filter { $0.stage == .ahead || $0.stage == .skipped }
    return steps.map { step in
      let isMoved = step.start != step.block.start || step.stage == .skipped
      return [
        "time": language.typeset(step.stage == .skipped ? "" : live.clock(step.start)),
        "planned": shown(isMoved ? live.clock(step.block.start) : ""),
        "title": spoken.typeset(step.block.title),
        "minutes": shown(
          step.stage == .skipped ? "" : wording.plan.duration(step.minutes)),
        "isSkipped": step.stage == .skipped,
        "block": live.block(step.block)?.reference.description ?? "",
      ]
    }
  }

  /// The main gesture: all before is over, this has begun.
  private func here(_ step: RunState.Step, _ live: LiveDay) -> Model {
    [
      "block": live.block(step.block)?.reference.description ?? "",
      "said": language.typeset(wording.live.hereAt(step.block.title)),
      "skip": language.typeset("\(wording.live.liveSkip) \(language.quoted(step.block.title))"),
    ]
  }

  /// What was planned against what was, for what was said to begin or to end.
  private func foot(_ team: TeamLetter, _ live: LiveDay) -> [Model] {
    let steps = (live.state.steps[team] ?? []).filter { $0.realStart != nil || $0.realEnd != nil }
    return steps.map { step in
      let planned = wording.live.lasted(
        live.clock(step.block.start), live.clock(step.block.start + step.block.minutes))
      let real = [step.realStart, step.realEnd].map { $0.map { live.clock($0) } ?? "…" }
      return [
        "title": spoken.typeset(step.block.title), "planned": language.typeset(planned),
        "real": language.typeset(wording.live.lasted(real[0], real[1])),
      ]
    }
  }
}

extension String {
  /// What follows a number that is set apart: « minutes de plus que les 45 prévues ».
  fileprivate var withoutNumber: String {
    String(drop { $0.isNumber }.drop { $0.isWhitespace })
  }
}
