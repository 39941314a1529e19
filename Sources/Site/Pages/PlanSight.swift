import Atelier
import People
import Workbench

/// What of a plan a page shows: which day, which team, which sequence was chosen, and how.
struct PlanSight {
  let path: String
  let day: Day?
  let team: String?
  let isToScale: Bool
  let block: Block?
  private let plan: Plan

  init(_ plan: Plan, _ query: Form) {
    self.plan = plan
    path = "/plan/\(plan.occasion.reference)"
    day = Day(query["day"]).flatMap { plan.agenda[$0]?.day }
    team = plan.agenda.teams.first { $0.letter == query["team"] }?.letter
    isToScale = query["view"] == "scale"
    block = plan.agenda.blocks.first { $0.reference.description == query["block"] }
  }

  var days: [Timetable.DayPlan] {
    plan.table.days.filter { day == nil || $0.day.day == day }
  }

  /// The sequences of a day that it shows, as they start.
  func slots(of day: Timetable.DayPlan) -> [Timetable.Slot] {
    day.slots.filter { slot in
      team == nil || plan.agenda.teams(of: slot.block).contains { $0.letter == team }
    }.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element)
  }

  func address(day: Day?) -> String { address(day, team, isToScale, block) }
  func address(team: String?) -> String { address(day, team, isToScale, block) }
  func address(scale: Bool) -> String { address(day, team, scale, block) }
  func address(block: Block?) -> String { address(day, team, isToScale, block) }

  /// The same, for a calendar.
  var calendar: String {
    let asked = [
      day.map { "day=\($0)" }, team.map { "team=\(Form.encoded($0))" },
    ].compactMap { $0 }
    return path + "/calendar" + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
  }

  private func address(
    _ day: Day?, _ team: String?, _ isToScale: Bool, _ block: Block?
  ) -> String {
    let asked = [
      day.map { "day=\($0)" }, team.map { "team=\(Form.encoded($0))" },
      isToScale ? "view=scale" : nil, block.map { "block=\($0.reference)" },
    ].compactMap { $0 }
    return path + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
  }
}
