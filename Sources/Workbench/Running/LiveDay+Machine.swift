import Atelier
import Foundation
import People
import Words

/// A day that is run, for machines: minutes pass from midnight, hours are those of the room's clock.
extension LiveDay {
  private struct Told: Encodable {
    let reference: String
    let day: String
    let now: String
    let isToday: Bool
    let isSilent: Bool
    let end: String
    let teams: [ToldTeam]
    let notices: [String]
  }

  private struct ToldTeam: Encodable {
    let team: String
    let current: ToldStep?
    let minutesLeft: Int?
    let next: ToldStep?
    let due: String
    let late: Int
    let margin: Int
    let proposals: [ToldProposal]
    let steps: [ToldStep]
  }

  private struct ToldStep: Encodable {
    let reference: String
    let title: String
    let stage: String
    let planned: String
    let start: String
    let end: String
    let minutes: Int
    let realStart: String?
    let realEnd: String?
  }

  private struct ToldProposal: Encodable {
    let kind: String
    let title: String
    let outcome: String
    let canBeChosen: Bool
  }

  public func json(breaks: Bool = false) throws -> String {
    let whole = Told(
      reference: plan.occasion.reference.description, day: day.day.day.description,
      now: time(state.now), isToday: isToday, isSilent: isSilent, end: time(state.end),
      teams: teams.map { told($0, breaks) },
      notices: notices.map { voice.notice($0, of: run) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(whole), as: UTF8.self)
  }

  private func told(_ team: TeamLetter, _ breaks: Bool) -> ToldTeam {
    let standing = state.standing(team)
    let proposals = state.proposals(team, breaks: breaks).map { proposal in
      ToldProposal(
        kind: proposal.kind.rawValue, title: voice.title(proposal),
        outcome: voice.outcome(proposal, before: standing.anchor),
        canBeChosen: proposal.canBeChosen)
    }
    return ToldTeam(
      team: team.value, current: state.current(team).map(told),
      minutesLeft: state.minutesLeft(team), next: state.next(team).map(told),
      due: time(standing.due), late: standing.late, margin: standing.margin,
      proposals: proposals, steps: (state.steps[team] ?? []).map(told))
  }

  private func told(_ step: RunState.Step) -> ToldStep {
    ToldStep(
      reference: block(step.block)?.reference.description ?? "", title: step.block.title,
      stage: "\(step.stage)", planned: time(step.block.start), start: time(step.start),
      end: time(step.end), minutes: step.minutes, realStart: step.realStart.map(time),
      realEnd: step.realEnd.map(time))
  }

  /// `14:36`, as the clock of the room shows it.
  private func time(_ minute: Int) -> String {
    let shown = day.shown(minute)
    let ofDay = (shown % 1440 + 1440) % 1440
    return TimeOfDay(minutes: ofDay)?.description ?? ""
  }
}
