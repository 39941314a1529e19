import Atelier
import Foundation
import HTTPTypes
import People
import Words
import Workbench

extension Visit {
  /// Where each team is, what follows, what may be done of a delay.
  ///
  /// - Parameter refused: why something could not be noted.
  func livePage(refused: String? = nil) throws -> Reply {
    let text = parameter("reference")
    let live: LiveDay
    do {
      live = try workshop.live(text, day: query["day"], at: query["at"])
    } catch RunFault.nothingPlanned {
      return try page(
        "live-empty", title: wording.live.liveTitle, in: .plan, ["path": "/plan/\(text)"])
    }
    let sight = LiveSight(live, refused == nil ? query : asked)
    let words = wording.live
    let occasion = live.plan.occasion
    let room = LiveSight.address(
      "/plan/\(occasion.reference)/room", team: "", day: sight.day, at: sight.at, breaks: false)
    let reply = try page(
      "live", title: words.liveTitle, in: .plan,
      [
        "reference": occasion.reference.description, "plan": "/plan/\(occasion.reference)",
        "occasion": spoken.typeset(occasion.title), "room": room,
        "roomPath": "/plan/\(occasion.reference)/room",
        "seconds": LiveSight.seconds, "action": sight.path,
        "dayName": language.typeset(live.plan.dayName(live.day).capitalisedFirst),
        "clock": shown(live.isToday ? live.clock(live.state.now) : ""),
        "mood": shown(live.mood ?? ""),
        "refused": refused.map { language.typeset($0) as Any } ?? false,
        "day": sight.day, "at": sight.at, "team": sight.team.value,
        "teams": live.teams.count > 1 ? live.teams.map { cell($0, live, sight) } : [Model](),
        "hasTeams": live.teams.count > 1, "chosen": chosen(live, sight),
        "notices": live.notices.map { language.typeset(live.voice.notice($0, of: live.run)) },
        "hasNotices": !live.notices.isEmpty,
      ])
    return refused == nil ? reply : reply.refused
  }

  /// What a form repeats of the address it was sent from.
  private var asked: Form {
    Form(["team", "day", "at", "breaks"].map { ($0, form[$0]) })
  }

  /// Notes what a form says of a day that is run; undone by another form of the same page.
  func noteLive() throws -> Reply {
    let text = parameter("reference")
    let back = LiveSight.address(
      "/plan/\(text)/live", team: form["team"], day: form["day"], at: form["at"],
      breaks: !form["breaks"].isEmpty)
    guard let verb = RunRequest.Verb(rawValue: form["do"]) else { return .goTo(safe(back)) }
    let request = RunRequest(
      verb, form["block"], teams: form["team"].isEmpty ? [] : [form["team"]], day: form["day"],
      at: form["at"], minutes: form["minutes"], choice: form["choice"],
      breaks: !form["breaks"].isEmpty)
    do {
      try workshop.run(text, request)
      return .goTo(safe(back))
    } catch let fault as RunFault {
      return try refusedLive(fault, because: fault.said(in: wording))
    } catch let fault as PlanFault {
      return try refusedLive(fault, because: fault.said(in: wording))
    }
  }

  /// The page as it is now, saying why; a day or a time that means nothing is forgotten.
  private func refusedLive(_ fault: any Error, because words: String) throws -> Reply {
    var visit = self
    let isKnown =
      (try? workshop.live(parameter("reference"), day: form["day"], at: form["at"])) != nil
    visit.query = isKnown ? asked : Form()
    return try visit.livePage(refused: words)
  }

  /// A team among the others: what it does, and how it stands.
  private func cell(_ team: TeamLetter, _ live: LiveDay, _ sight: LiveSight) -> Model {
    let standing = live.state.standing(team)
    let title = live.state.current(team)?.block.title ?? live.said(idle: team)
    return [
      "path": sight.address(team: team), "isCurrent": team == sight.team,
      "name": language.typeset(live.name(team).capitalisedFirst),
      "mark": mark(of: team, live), "title": spoken.typeset(title),
      "standing": language.typeset(live.voice.standing(standing)), "isLate": standing.late > 0,
    ]
  }

  /// The drawing of a team’s mark; nothing where there are no teams.
  func mark(of team: TeamLetter, _ live: LiveDay) -> Any {
    live.plan.agenda[team.value].map { "/static/team-\($0.mark.rawValue).svg" as Any } ?? false
  }
}
