import Atelier
import HTTPTypes
import People
import Words
import Workbench

/// What the room reads on its wall, in a window of its own: never a delay, a second nor a name.
extension Visit {
  func roomScreen() throws -> Reply {
    let text = parameter("reference")
    let type = ScreenType(metres: said("metres") ?? 8, width: said("width") ?? 2)
    var model: Model = [
      "lang": language.rawValue, "step": type.step, "seconds": LiveSight.seconds,
      "spoken": spokenElsewhere ?? false as Any, "isTooFar": type.isTooFar,
      "title": language.typeset(wording.live.liveRoom), "occasion": "", "clock": false,
      "together": false, "rows": [Model](), "hasRows": false, "isDense": false, "idle": false,
      "foot": false, "aside": false,
    ]
    do {
      let live = try workshop.live(text, day: query["day"], at: query["at"])
      model.merge(shown(live)) { $1 }
    } catch RunFault.nothingPlanned {
      model["idle"] = language.typeset(wording.live.liveNothingPlanned)
    }
    return .page(premises.templates.fill("screen", model, in: wording))
  }

  /// A number as people write it.
  private func said(_ name: String) -> Double? {
    Double(query[name].replacing(",", with: "."))
  }

  private func shown(_ live: LiveDay) -> Model {
    var model: Model = [
      "occasion": spoken.typeset(live.plan.occasion.title),
      "clock": shown(live.isToday ? live.clock(live.state.now) : ""),
    ]
    if let step = live.together {
      model["together"] = together(step, live)
      model["foot"] = shown(following(live))
      model["aside"] = shown(nextRest(live))
    } else if live.teams.allSatisfy({ live.state.current($0) == nil }) {
      model["idle"] = language.typeset(idle(live).capitalisedFirst)
      model["foot"] = shown(firstNext(live).map { live.wording.live.at($0.title, $0.time) } ?? "")
    } else {
      model["rows"] = live.teams.map { row($0, live) }
      (model["hasRows"], model["isDense"]) = (true, live.teams.count > 4)
      let meeting = nextMeeting(live)
      model["foot"] = shown(
        meeting.map { wording.live.togetherAt(live.clock($0.start)) } ?? "")
      model["aside"] = meeting.map { spoken.typeset($0.block.title) as Any } ?? false
    }
    return model
  }

  private func together(_ step: RunState.Step, _ live: LiveDay) -> Model {
    let steps = live.teams.compactMap { live.state.current($0) }
    let end = steps.map { $0.start + $0.minutes }.max() ?? step.end
    let (left, start) = (end - live.state.now, steps.map(\.start).min() ?? step.start)
    let block = live.block(step.block)
    let passed = live.state.now - start
    return [
      "name": spoken.typeset(step.block.title), "isLeft": left > 0,
      "number": "\(left)", "word": language.typeset(wording.live.minutesWord(left) + ","),
      "until": language.typeset(wording.live.until(live.clock(end))),
      "finishing": language.typeset(wording.running.finishing),
      "instruction": written(block?.instruction ?? ""),
      "done": min(max(passed, 0) * 1000 / max(end - start, 1), 1000),
    ]
  }

  private func row(_ team: TeamLetter, _ live: LiveDay) -> Model {
    let (words, state) = (wording.live, live.state)
    let (step, next) = (state.current(team), state.next(team))
    let left = state.minutesLeft(team) ?? 0
    let until =
      step.flatMap { left > 0 ? words.until(live.clock($0.start + $0.minutes)) : nil }
    let then =
      step == nil
      ? next.map { live.clock($0.start) } : next.map { words.then($0.block.title.uncapitalised) }
    let facts = [until, then].compactMap { $0 }.joined(separator: ", ")
    let title = step?.block.title ?? next?.block.title ?? live.said(idle: team)
    return [
      "mark": mark(of: team, live), "name": spoken.typeset(title),
      "facts": language.typeset(
        [team.value, facts].filter { !$0.isEmpty }.joined(separator: " · ")),
      "isLeft": step != nil && left > 0, "number": "\(left)",
      "finishing": shown(step != nil && left <= 0 ? wording.running.finishing : ""),
    ]
  }

  /// What comes after what is done together: « Puis : en équipes ».
  private func following(_ live: LiveDay) -> String {
    let next = live.teams.compactMap { live.state.next($0) }
    guard let first = next.first else { return wording.live.liveAtEnd.capitalisedFirst }
    return next.allSatisfy { $0.block.id == first.block.id }
      ? wording.live.thenBlock(first.block.title) : wording.live.liveThenTeams
  }

  private func nextRest(_ live: LiveDay) -> String {
    let ahead = (live.state.steps[live.teams[0]] ?? []).filter { $0.stage == .ahead }
    // What follows at once is told already.
    guard let rest = ahead.dropFirst().first(where: \.block.isBreak) else { return "" }
    return wording.live.at(rest.block.title, live.clock(rest.start))
  }

  /// The next sequence for every team.
  private func nextMeeting(_ live: LiveDay) -> RunState.Step? {
    live.teams.compactMap { team in
      live.state.steps[team]?.first { step in
        step.stage == .ahead && live.run.teams(of: step.block).count == live.teams.count
      }
    }.max { $0.start < $1.start }
  }

  private func firstNext(_ live: LiveDay) -> (title: String, time: String)? {
    live.teams.compactMap { live.state.next($0) }.min { $0.start < $1.start }
      .map { ($0.block.title, live.clock($0.start)) }
  }

  private func idle(_ live: LiveDay) -> String { live.said(idle: live.teams[0]) }
}

extension String {
  /// « puis pause »: a title in the middle of a sentence.
  fileprivate var uncapitalised: String {
    let second = dropFirst().first
    return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
