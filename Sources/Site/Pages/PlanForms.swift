import Atelier
import Interchange
import People
import Words
import Workbench

/// What may be done to a plan, as forms: each works without a script.
extension Visit {
  /// The sequence that was chosen, and its verbs.
  func chosen(_ plan: Plan, _ sight: PlanSight) throws -> Model? {
    guard let block = sight.block, let day = plan.table.day(block.day),
      let slot = day.slots.first(where: { $0.block.id == block.id })
    else { return nil }
    let words = wording.planPages
    let others = plan.agenda.blocks(of: block.day).filter { $0.id != block.id }
    let own = Set(plan.agenda.teams(of: block).map(\.letter))
    let apart = others.filter { other in
      !own.isEmpty && plan.agenda.teams(of: other).allSatisfy { !own.contains($0.letter) }
    }
    let facts = [
      day.said(slot.start, in: wording), wording.plan.duration(block.minutes),
      words.atLeast(block.minimum), plan.whoIsIn(block),
      plan.leads(of: block).joined(separator: ", "),
    ].filter { !$0.isEmpty }
    return [
      "title": spoken.typeset(block.title), "reference": block.reference.description,
      "mark": planMark(plan, of: block.reference.description),
      "said": language.typeset(facts.joined(separator: ", ")),
      "instruction": written(block.instruction), "notes": written(block.notes),
      "produces": written(block.produces), "encounter": link(plan.encounter(of: block)),
      "action": sight.address(block: block),
      "change": "/write/blocks/\(block.reference)?back=\(sight.path)",
      "isFixed": block.fixed != nil, "canPart": own.count > 1, "canSplit": block.minutes > 1,
      "half": block.minutes / 2, "start": day.said(slot.start, in: wording),
      "others": others.map(option), "hasOthers": !others.isEmpty,
      "apart": apart.map(option), "hasApart": !apart.isEmpty,
      "close": sight.address(block: Block?.none),
    ]
  }

  private func option(_ block: Block) -> Model {
    ["code": block.reference.description, "name": spoken.typeset(block.title)]
  }

  /// Places to put a sequence at: the end of each day, then after each sequence.
  func addForm(_ plan: Plan) -> Model {
    let words = wording.planPages
    let names = Block.Intention.allCases.map { $0.label.said(in: wording) }
    let days = plan.table.days.map { day in
      Nameable(
        value: day.day.day.description, label: words.lastOf(plan.dayName(day)))
    }
    let fields = [
      question("add-title", words.planTitleField, isRequired: true),
      question("add-minutes", words.planMinutesField, isRequired: true),
      question("add-least", words.planLeastField),
      question("add-intention", words.planIntentionField, .choice(names)),
      question("add-teams", words.planTeamsField, hint: words.planTeamsHelp),
      question("add-at", words.planAtField),
      question("add-by", words.planByField, hint: words.planByHelp),
      question("add-day", words.planDayField, .name(days)),
      question(
        "add-after", words.planAfterField,
        .name(
          plan.agenda.blocks.map {
            Nameable(value: $0.reference.description, label: $0.title)
          })),
      question("add-instruction", words.planInstructionField, .text),
    ]
    return ["fields": models(fields)]
  }

  func dayForm(_ plan: Plan) -> Model {
    let words = wording.planPages
    let edited = Day(query["edit"]).flatMap { plan.agenda[$0]?.day.description }
    let kept = edited.map { plan.kept(of: $0, for: .day) } ?? [:]
    let isEdit = edited != nil || !form["day-edit"].isEmpty
    return [
      "marks": planMarks(plan, .day), "isEdit": isEdit,
      "isOpen": isEdit || plan.table.days.isEmpty,
      "deed": language.typeset(isEdit ? words.planChangeDay : words.planAddDay),
      "fields": models([
        question("day-item", words.planDayField, .day, value: edited, isRequired: true),
        question("day-from", words.planFromField, value: kept["from"]),
        question("day-until", words.planUntilField, value: kept["until"]),
        question(
          "day-rooms", words.planRoomsField, hint: words.planRoomsHelp, value: kept["rooms"]),
      ]),
    ]
  }

  func teamForm(_ plan: Plan) -> Model {
    let words = wording.planPages
    return [
      "marks": planMarks(plan, .team),
      "fields": models([
        question("team-item", words.planLetterField, isRequired: true),
        question("team-room", words.planRoomField),
        question("team-by", words.planByField, hint: words.planByHelp),
      ]),
    ]
  }

  func copyForm(_ plan: Plan) -> Model {
    [
      "days": plan.table.days.map { day in
        [
          "code": day.day.day.description,
          "name": language.typeset(plan.dayName(day).capitalisedFirst),
        ] as Model
      }
    ]
  }

  /// What was typed comes back when something is wrong with it.
  private func question(
    _ name: String, _ label: String, _ kind: Field.Kind = .line, hint: String = "",
    value: String? = nil, isRequired: Bool = false
  ) -> Field {
    let isSent = form.pairs.contains { $0.name == name }
    return Field(
      name: name, label: label, kind: kind, value: isSent ? form.words(name) : value ?? "",
      hint: hint, isRequired: isRequired)
  }
}
