import Atelier
import Interchange
import People
import Words
import Workbench

/// The days of a plan, and what is said beside them.
extension Visit {
  func model(_ day: Timetable.DayPlan, _ plan: Plan, _ sight: PlanSight) -> Model {
    let slots = sight.slots(of: day)
    return [
      "name": language.typeset(plan.dayName(day).capitalisedFirst),
      "totals": language.typeset(plan.totals(of: day)), "isOver": day.over > 0,
      "place": "day-\(day.day.day)", "rooms": shown(rooms(of: day)),
      "change": "\(sight.path)?edit=\(day.day.day)#day-form",
      "isToScale": sight.isToScale, "isRows": !sight.isToScale, "isEmpty": slots.isEmpty,
      "slots": sight.isToScale ? [Model]() : slots.map { row($0, day, plan, sight) },
      "heads": plan.agenda.teams.map { head($0, plan) },
      "lines": sight.isToScale ? lines(day, plan, sight) : [Model](),
    ]
  }

  private func rooms(of day: Timetable.DayPlan) -> String {
    day.day.rooms.map(\.description).joined(separator: ", ")
  }

  private func head(_ team: Team, _ plan: Plan) -> Model {
    let names = team.animators.map(plan.name)
    let who = names.isEmpty ? [wording.plan.toProvide] : names
    return [
      "name": language.typeset(wording.planPages.teamNamed(team.letter)),
      "who": language.typeset((who + [team.room]).filter { !$0.isEmpty }.joined(separator: ", ")),
    ]
  }

  private func row(
    _ slot: Timetable.Slot, _ day: Timetable.DayPlan, _ plan: Plan, _ sight: PlanSight
  ) -> Model {
    let margin = slot.margin > 0 ? wording.planPages.margin(slot.margin) : ""
    return block(slot, day, plan, sight).merging(["margin": shown(margin)]) { own, _ in own }
  }

  private func block(
    _ slot: Timetable.Slot, _ day: Timetable.DayPlan, _ plan: Plan, _ sight: PlanSight
  ) -> Model {
    let (block, words) = (slot.block, wording.planPages)
    let facts = [
      wording.plan.duration(block.minutes), block.fixed == nil ? "" : words.planFixed,
      plan.whoIsIn(block), plan.leads(of: block).joined(separator: ", "),
      block.isOptional ? words.planOptional : "", block.room,
    ].filter { !$0.isEmpty }
    return [
      "time": language.typeset(day.said(slot.start, in: wording)),
      "title": spoken.typeset(block.title),
      "facts": language.typeset(facts.joined(separator: " · ")),
      "instruction": written(block.instruction), "intention": block.intention.rawValue,
      "intended": language.typeset(block.intention.label.said(in: wording)),
      "reference": block.reference.description, "encounter": link(plan.encounter(of: block)),
      "choose": sight.address(block: block) + "#chosen",
      "isChosen": sight.block?.id == block.id, "isLate": slot.late > 0,
      "isTroubled": plan.snags.toSettle.contains { $0.blocks.contains(block.id) },
    ]
  }

  private func lines(
    _ day: Timetable.DayPlan, _ plan: Plan, _ sight: PlanSight
  ) -> [Model] {
    PlanGrid(day, plan.agenda).rows.map { line in
      [
        "time": language.typeset(day.said(line.start, in: wording)),
        "height": min((line.minutes + 4) / 5 * 5, 120),
        "cells": line.cells.map { cell in
          var model = cell.slot.map { block($0, day, plan, sight) } ?? [:]
          (model["columns"], model["rows"]) = (cell.columns, cell.rows)
          model["isFree"] = cell.slot == nil
          return model
        },
      ]
    }
  }

  func models(_ snags: [Snag], _ plan: Plan) -> [Model] {
    plan.speech.grouped(snags).map { model($0.snag, times: $0.count, plan) }
  }

  private func model(_ snag: Snag, times count: Int, _ plan: Plan) -> Model {
    let block = snag.blocks.first.flatMap { plan.agenda[$0] }
    return [
      "said": language.typeset(plan.speech.said(snag, times: count)),
      "path": block.map { "/plan/\(plan.occasion.reference)?block=\($0.reference)#chosen" as Any }
        ?? false,
      "mend": snag.mend.map { mend in
        ["code": plan.speech.said(mend), "name": language.typeset(plan.speech.said(mend))] as Model
      } ?? false as Any,
    ]
  }

  func model(_ need: Need) -> Model {
    let missing = need.stock.map { max(need.count - $0, 0) } ?? 0
    return [
      "name": spoken.typeset(need.name), "count": wording.needed(need.count, each: need.each),
      "missing": shown(missing > 0 ? wording.planPages.missing(missing) : ""),
    ]
  }
}
