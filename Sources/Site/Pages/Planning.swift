import Atelier
import HTTPTypes
import Interchange
import People
import Storage
import Words
import Workbench

extension Visit {
  /// What may be planned.
  func planList() throws -> Reply {
    let (planned, bare) = try workshop.plannables()
    let words = wording.planPages
    return try page(
      "plans", title: words.planTitle, in: .plan,
      [
        "planned": planned.map(plannable), "bare": bare.map(plannable),
        "hasPlanned": !planned.isEmpty, "hasBare": !bare.isEmpty,
        "isEmpty": planned.isEmpty && bare.isEmpty,
      ])
  }

  private func plannable(_ occasion: Occasion) -> Model {
    [
      "path": "/plan/\(occasion.reference)", "reference": occasion.reference.description,
      "title": spoken.typeset(occasion.title), "when": wording.said(occasion.period),
    ]
  }

  /// The days of an occasion, their sequences, and what there is to settle.
  ///
  /// - Parameter refused: why something could not be done to it.
  func planPage(refused: String? = nil) throws -> Reply {
    let plan = try workshop.plan(parameter("reference"))
    let sight = PlanSight(plan, query)
    let occasion = plan.occasion
    let words = wording.planPages
    let counted = words.counted(plan.agenda.people, plan.agenda.teams.count)
    let reply = try page(
      "plan", title: occasion.title, in: .plan,
      [
        "reference": occasion.reference.description, "path": sight.path, "action": sight.path,
        "print": "/print/planning?only=\(occasion.reference)",
        "when": wording.said(occasion.period), "counted": shown(counted),
        "refused": refused.map { language.typeset($0) as Any } ?? false,
        "isEmpty": plan.table.days.isEmpty,
        "dayLinks": dayLinks(plan, sight), "hasDays": plan.table.days.count > 1,
        "teamLinks": teamLinks(plan, sight), "hasTeams": !plan.agenda.teams.isEmpty,
        "rows": sight.address(scale: false), "scale": sight.address(scale: true),
        "isToScale": sight.isToScale, "calendar": sight.calendar,
        "days": sight.days.map { day in model(day, plan, sight) },
        "chosen": try chosen(plan, sight) ?? false as Any,
        "toSettle": models(plan.snags.toSettle, plan),
        "toKnow": models(plan.snags.toKnow, plan),
        "hasToSettle": !plan.snags.toSettle.isEmpty, "hasToKnow": !plan.snags.toKnow.isEmpty,
        "needs": plan.agenda.needs.map(model), "hasNeeds": !plan.agenda.needs.isEmpty,
        "add": addForm(plan), "addDay": dayForm(plan), "addTeam": teamForm(plan),
        "calendars": plan.calendars.map { person in
          [
            "name": spoken.typeset(person.name),
            "path": "\(sight.path)/calendar?person=\(person.reference)",
          ] as Model
        }, "hasCalendars": !plan.calendars.isEmpty, "errands": errandModel(plan, sight),
        "copy": copyForm(plan), "isOpen": refused != nil,
        "models": plan.agenda.blocks.isEmpty ? try models() : false as Any,
      ])
    return refused == nil ? reply : reply.refused
  }

  /// What a form asks to do to a plan.
  func changePlan() throws -> Reply {
    let text = parameter("reference")
    guard let verb = PlanRequest.Verb(rawValue: form["do"]) else {
      return .goTo(safe("/plan/\(text)"))
    }
    var settled = self
    settled.form = form.settled
    do {
      guard form.unsettled.isEmpty else {
        return try planCrossing(verb, form.all("crossed").map(\.planField))
      }
      if form.keeps(PlanRequest.deed) { return .goTo(safe("/plan/\(text)")) }
      let act = try workshop.replan(text, settled.planRequest(verb))
      let back = query.without("done").without("errand").encoded
      return .goTo(after(act, at: safe("/plan/\(text)" + (back.isEmpty ? "" : "?\(back)"))))
    } catch let crossed as CrossedPlan {
      return try settled.planCrossing(verb, crossed.fields)
    } catch let fault as WorkspaceFault where fault.isOfWords {
      return try planPage(refused: fault.said(in: wording))
    } catch let fault as PlanFault {
      return try planPage(refused: fault.said(in: wording))
    } catch let unknown as UnknownReference {
      guard (try? workshop.plan(text)) != nil else { throw unknown }
      return try planPage(refused: unknown.said(in: wording))
    } catch let several as SeveralPeople {
      return try planPage(refused: several.said(in: wording))
    }
  }

  /// What one may start from, where nothing is planned yet.
  private func models() throws -> Any {
    let offered = try workshop.offeredPlans()
    guard !offered.isEmpty else { return false }
    let words = wording.planPages
    return [
      "list": offered.map { offer in
        [
          "code": offer.name, "title": spoken.typeset(offer.title),
          "about": spoken.typeset(offer.about),
          "facts": language.typeset(words.modelFacts(offer.days, offer.teams)),
        ] as Model
      }
    ] as Model
  }

  private func dayLinks(_ plan: Plan, _ sight: PlanSight) -> [Model] {
    let all: Model = [
      "name": language.typeset(wording.planPages.planAllDays), "path": sight.address(day: nil),
      "isCurrent": sight.day == nil,
    ]
    return [all]
      + plan.table.days.map { day in
        [
          "name": language.typeset(plan.dayName(day).capitalisedFirst),
          "path": sight.address(day: day.day.day),
          "isCurrent": sight.day == day.day.day,
        ]
      }
  }

  private func teamLinks(_ plan: Plan, _ sight: PlanSight) -> [Model] {
    let all: Model = [
      "name": language.typeset(wording.planPages.planAllTeams), "path": sight.address(team: nil),
      "isCurrent": sight.team == nil,
    ]
    return [all]
      + plan.agenda.teams.map { team in
        [
          "name": spoken.typeset(team.letter), "path": sight.address(team: team.letter),
          "isCurrent": sight.team == team.letter,
        ]
      }
  }
}
