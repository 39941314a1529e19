import Atelier
import Foundation
import Interchange
import People
import Words
import Workbench

/// What comes before an event and after it, on the page of its plan.
extension Visit {
  func errandModel(_ plan: Plan, _ sight: PlanSight) -> Model {
    let kinds = Set(plan.errands.map(\.kind))
    let chosen = plan.errands.first { $0.id.value.uuidString == query["errand"] }
    return [
      "list": plan.errands.map { model($0, plan, sight) }, "hasErrands": !plan.errands.isEmpty,
      "canBegin": !Errand.Kind.usual.allSatisfy(kinds.contains),
      "code": chosen?.id.value.uuidString as Any? ?? false, "isOpen": chosen != nil,
      "deed": language.typeset(
        chosen == nil ? wording.errands.errandAdd : wording.errands.errandCounts),
      "fields": models(fields(chosen)),
    ]
  }

  private func model(_ errand: Errand, _ plan: Plan, _ sight: PlanSight) -> Model {
    let code = errand.id.value.uuidString
    let isPast = !errand.isDone && errand.due(for: plan.occasion) < premises.today()
    return [
      "code": code, "what": spoken.typeset(errand.what),
      "when": language.typeset(plan.date(of: errand)),
      "facts": shown(plan.facts(of: errand).joined(separator: ", ")),
      "isDone": errand.isDone, "isPast": isPast,
      "change": "\(sight.path)?errand=\(code)#errand-form",
    ]
  }

  private func fields(_ errand: Errand?) -> [Field] {
    let words = wording.errands
    let kinds = Errand.Kind.allCases.map { $0.label.said(in: wording) }
    func number(_ value: Int?) -> String { value.map { String($0) } ?? "" }
    func field(
      _ name: String, _ label: String, _ kept: String, _ kind: Field.Kind = .line,
      hint: String = "", isRequired: Bool = false
    ) -> Field {
      let typed = form.words("errand-" + name)
      return Field(
        name: "errand-" + name, label: label, kind: kind, value: typed.isEmpty ? kept : typed,
        hint: hint, isRequired: isRequired)
    }
    let kind = errand?.kind.label.said(in: wording) ?? ""
    let days = errand.map { String($0.days) } ?? ""
    return [
      field("what", words.errandWhat, errand?.what ?? "", isRequired: true),
      field("kind", words.errandKind, kind, .choice(kinds)),
      field("days", words.errandDays, days, hint: words.errandDaysHelp),
      field("count", words.errandCount, number(errand?.count)),
      field("invited", words.errandInvited, number(errand?.invited)),
      field("reminded", words.errandReminded, number(errand?.remindedAgain)),
      field("yes", words.errandYes, number(errand?.yes)),
      field("perhaps", words.errandPerhaps, number(errand?.perhaps)),
    ]
  }
}
