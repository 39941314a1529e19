import Atelier
import People
import Words

extension Wording {
  /// « En test, semaine 6 sur 8 », « Retenu, 9 nov. », « Adopté, 14 juin 2018 » a year later
  func state(of sheet: PrototypeSheet, on day: Day) -> String {
    if let told = sheet.told(on: day) { return said(told, of: sheet, on: day) }
    guard let step = sheet.step(on: day) else {
      return tracking.columns.noState.capitalisedFirst
    }
    let name = atelier.state(step.state.rawValue).capitalisedFirst
    if step.state == .testing, let trial = sheet.trial, trial.contains(day) {
      return "\(name), \(calendar.weekOf(trial.week(of: day), trial.weeks))"
    }
    return "\(name), \(short(step.day, in: day.year))"
  }

  /// « En test, d’après ses dates, semaine 6 sur 8 »
  private func said(_ told: PrototypeSheet.Told, of sheet: PrototypeSheet, on day: Day) -> String {
    let columns = tracking.columns
    switch told {
    case .counted: return columns.byResult.capitalisedFirst
    case .over: return columns.overByDates.capitalisedFirst
    case .countedEarly: return columns.countedEarly.capitalisedFirst
    case .answered(let answer): return columns.answered(self.said(answer)).capitalisedFirst
    case .settledEarly(let state):
      return columns.settledEarly(atelier.state(state.rawValue)).capitalisedFirst
    case .testing:
      let name = atelier.state(Prototype.State.testing.rawValue).capitalisedFirst
      let week = sheet.trial.map { ", " + calendar.weekOf($0.week(of: day), $0.weeks) } ?? ""
      return columns.byDates(name) + week
    }
  }

  /// « seuil : 6 sur 10 »
  func threshold(_ threshold: Threshold) -> String {
    tracking.proof.mark(threshold.atLeast) + NoBreak.full
      + tracking.proof.outOf(threshold.outOf).replacing(" ", with: NoBreak.full)
  }

  func said(_ moment: PrototypeSheet.Voices.Moment) -> String {
    switch moment {
    case .week(let number): calendar.week(number).capitalisedFirst
    case .otherwise(let moment): said(moment).capitalisedFirst
    }
  }

  func said(_ stance: Feedback.Stance, count: Int) -> String {
    switch stance {
    case .favourable: tracking.voices.favourable(count)
    case .resisting: tracking.voices.resisting(count)
    case .neutral: tracking.voices.neutral(count)
    }
  }

  /// « favorable », beside the words themselves.
  func label(_ stance: Feedback.Stance) -> String {
    switch stance {
    case .favourable: tracking.voices.favourable(1)
    case .resisting: tracking.voices.resists
    case .neutral: tracking.voices.neutral(1)
    }
  }

  /// « 8 favorables, 4 qui résistent et 2 partagés »; only those there are.
  func said(_ totals: [Feedback.Stance: Int]) -> String {
    enumeration(
      Feedback.Stance.allCases.compactMap { stance in
        totals[stance].map { "\($0) \(said(stance, count: $0))" }
      })
  }

  func said(_ answer: Decision.Answer) -> String {
    switch answer {
    case .yes: tracking.decision.yes
    case .no: tracking.decision.no
    case .revisit: tracking.decision.revisit
    }
  }
}

extension Period {
  /// How many weeks it takes, the last one begun counting as one.
  var weeks: Int { (end.number - start.number) / 7 + 1 }

  /// 1 for the week that begins on its first day.
  func week(of day: Day) -> Int { (day.number - start.number) / 7 + 1 }
}
