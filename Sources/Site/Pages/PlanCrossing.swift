import Atelier
import HTTPTypes
import Interchange
import People
import Words
import Workbench

/// Two people who change one plan: what a form was made from goes with it.
extension Visit {
  /// What a form asks to do to a plan, with the marks of what its page showed.
  func planRequest(_ verb: PlanRequest.Verb) -> PlanRequest {
    let said = form.pairs.filter { !form.keeps($0.name) }
    let fields = Dictionary(said.map { ($0.name.planField, $0.value) }) { first, _ in first }
    let items = ["item", "other"].map { fields[$0] ?? "" }
    var request = PlanRequest(verb, items, fields)
    request.seen = Dictionary(
      verb.marked.compactMap { field in
        seen(field, of: items[0], by: verb).map { (field, $0) }
      }
    ) { first, _ in first }
    return request
  }

  /// The mark of a field: as both wordings were shown, else as its page was made; what was not
  /// there then said nothing.
  private func seen(_ field: String, of item: String, by verb: PlanRequest.Verb) -> String? {
    let marks = [
      form[Form.seenPrefix + rawName(of: field, by: verb)],
      form[Form.planMark(field, of: item)],
      form[Form.seenAll].isEmpty ? "" : VersionMark.of(""),
    ]
    return marks.first { !$0.isEmpty }
  }

  /// What a field is called in its form: « day-rooms ».
  private func rawName(of field: String, by verb: PlanRequest.Verb) -> String {
    let prefixed = "\(verb.rawValue)-\(field)"
    return form.pairs.contains { $0.name == prefixed } ? prefixed : field
  }

  /// Both wordings of what two people changed in a plan.
  func planCrossing(_ verb: PlanRequest.Verb, _ fields: [String]) throws -> Reply {
    let plan = try workshop.plan(parameter("reference"))
    let request = planRequest(verb)
    let item = request.items.first ?? ""
    let kept = plan.kept(of: item, for: verb)
    let crossings = fields.map { field in
      let (name, now) = (rawName(of: field, by: verb), kept[field] ?? "")
      let isDeed = field == PlanRequest.deed
      let label = isDeed ? item : self.label(ofPlan: field)
      let typed = isDeed ? asked(request) : typedFirst(name).first ?? ""
      let other = Field(name: name, label: label, kind: .line, value: form.words(name))
      return Crossing(
        name: name, label: label, kept: now, seen: VersionMark.of(now), typed: typed,
        other: isDeed ? nil : other)
    }
    return try crossingPage(item, crossings, back: "/plan/\(plan.occasion.reference)")
  }

  private func label(ofPlan field: String) -> String {
    let words = wording.planPages
    return switch field {
    case "from": words.planFromField
    case "until": words.planUntilField
    case "rooms": words.planRoomsField
    case "room": words.planRoomField
    default: words.planByField
    }
  }

  /// What a button does, and with what.
  private func asked(_ request: PlanRequest) -> String {
    let words = wording.planPages
    let button: String =
      switch request.verb {
      case .earlier: words.planEarlier
      case .later: words.planLater
      case .stretch: form["minutes"].hasPrefix("-") ? words.planShorter : words.planLonger
      case .split: words.planSplit
      case .part: words.planPart
      case .join: words.planJoin
      case .swap: words.planSwap
      case .fix: words.planFix
      case .free: words.planFree
      case .move: words.planMove
      case .shift: words.planShift
      default: words.planRemove
      }
    let with = request.verb == .stretch ? [] : ["at", "minutes", "after", "other"].map { form[$0] }
    return language.typeset(([button] + with.filter { !$0.isEmpty }).joined(separator: " · "))
  }

  /// The marks of what a page shows of every day and every team; a form sent again keeps its own.
  func planMarks(_ plan: Plan, _ verb: PlanRequest.Verb) -> [Model] {
    let items =
      verb == .day ? plan.agenda.days.map(\.day.description) : plan.agenda.teams.map(\.letter)
    let isAgain = !form[Form.seenAll].isEmpty
    let marks = items.flatMap { item in
      let kept = isAgain ? [:] : plan.kept(of: item, for: verb)
      return verb.marked.map { field in
        let name = Form.planMark(field, of: item)
        return (name, form[name].isEmpty ? VersionMark.of(kept[field] ?? "") : form[name])
      }
    }
    return (marks + [(Form.seenAll, "1")]).map { ["name": $0, "value": $1] }
  }

  /// The mark of a sequence that was chosen, as it was when its buttons were made.
  func planMark(_ plan: Plan, of block: String) -> String {
    let sent = form[Form.seenPrefix + PlanRequest.deed]
    if form["item"] == block, !sent.isEmpty { return sent }
    return VersionMark.of(plan.kept(of: block, for: .fix)[PlanRequest.deed] ?? "")
  }
}

extension Form {
  /// Says that a form carries the marks of all that was there when it was made.
  static let seenAll = seenPrefix + "all"

  /// « seen-a-room »
  static func planMark(_ field: String, of item: String) -> String {
    seenPrefix + PlanRequest.plain(item) + "-" + field
  }
}

extension PlanRequest.Verb {
  /// What may have moved of what it changes.
  fileprivate var marked: [String] {
    switch self {
    case .day: ["from", "until", "rooms"]
    case .team: ["room", "by"]
    case .add, .change, .copy, .mend, .start, .prepare, .done, .drop, .usual: []
    default: [PlanRequest.deed]
    }
  }
}

extension String {
  /// « day-from » is what the form of a day says of `from`: names stand once in a page.
  var planField: String {
    for form in ["add-", "day-", "team-", "errand-"] where hasPrefix(form) {
      return String(dropFirst(form.count))
    }
    return self
  }
}
