import Atelier
import HTTPTypes
import Interchange
import People
import Storage
import Words
import Workbench

/// A step that was refused: where it was asked, what is wrong, at which field.
struct RefusedStep {
  /// « move », « fuse » or « split ».
  let form: String
  let field: String
  let said: String
}

extension Visit {
  /// A prototype into its next state.
  func movePrototype() throws -> Reply {
    try step(
      "move", at: "/prototypes", wording.atelier.state, again: { try prototypePage(step: $0) }
    ) {
      try move($0, $1)
    }
  }

  func moveHypothesis() throws -> Reply { try hypothesisStep("move") { try move($0, $1) } }

  private func move(_ reference: String, _ step: AskedStep) throws -> Act.ID {
    guard !form["state"].isEmpty else { throw fault("move", "state", wording.siteSense.noState) }
    return try workshop.move(reference, to: form["state"], step)
  }

  /// Into another one, which goes on.
  func fuseHypothesis() throws -> Reply {
    try hypothesisStep("fuse") { reference, step in
      guard let into = Reference(form["into"]), into.kind == .hypothesis || into.deck != nil else {
        throw fault("fuse", "into", wording.siteSense.noOther)
      }
      return try workshop.fuse(reference, into: form["into"], step)
    }
  }

  /// Into several, a line each.
  func splitHypothesis() throws -> Reply {
    try hypothesisStep("split") { reference, step in
      let lines = form.words("pieces").split(separator: "\n").map(String.init)
      return try workshop.split(reference, into: lines, step).act
    }
  }

  private func hypothesisStep(
    _ name: String, _ take: (String, AskedStep) throws -> Act.ID
  ) throws -> Reply {
    try step(
      name, at: "/hypotheses", wording.atelier.hypothesisState,
      again: { try hypothesisPage(parameter("reference"), refused: $0) }, take)
  }

  /// Takes a step, or shows the page again with what is wrong beside its field.
  ///
  /// - Parameters:
  ///   - room: where the thing's page is.
  ///   - said: the name of a state, by its code.
  private func step(
    _ name: String, at room: String, _ said: (String) -> String,
    again: (RefusedStep) throws -> Reply, _ take: (String, AskedStep) throws -> Act.ID
  ) throws -> Reply {
    let reference = parameter("reference")
    do {
      guard let day = Day(form["\(name)-day"]) else {
        throw fault(name, "\(name)-day", wording.siteSense.noDay)
      }
      for field in ["\(name)-reason", "\(name)-by", "pieces", "into"] {
        guard let sign = form.words(field).unkeepableSign else { continue }
        throw fault(name, field, wording.signs.here(sign))
      }
      let asked = AskedStep(
        on: day, because: form.words("\(name)-reason"), by: form.words("\(name)-by"))
      return .goTo(after(try take(reference, asked), at: safe("\(room)/\(reference)")))
    } catch let fault as StepFault {
      return try again(fault.refused)
    } catch let refusal as LifeRefusal {
      return try again(refused(refusal, name, said))
    } catch let unfit as Unfit {
      return try again(refused(unfit, name))
    } catch let unknown as UnknownReference where name == "fuse" {
      return try again(refused(unknown, name))
    }
  }

  private func refused(_ why: some Sayable, _ name: String) -> RefusedStep {
    RefusedStep(form: name, field: name == "fuse" ? "into" : "pieces", said: why.said(in: wording))
  }

  /// - Parameter said: the name of a state, by its code.
  private func refused(_ refusal: LifeRefusal, _ name: String, _ said: (String) -> String)
    -> RefusedStep
  {
    let words = wording.atelier
    return switch refusal {
    case .missingReason(let state):
      RefusedStep(
        form: name, field: "\(name)-reason",
        said: words.missingReason(said(state)))
    case .goesBack(let state, let before, let day):
      RefusedStep(
        form: name, field: "\(name)-day",
        said: words.goesBack(said(state), wording.long(before), wording.long(day)))
    case .cannotFollow(let state, let before):
      RefusedStep(
        form: name, field: name == "move" ? "state" : "\(name)-day",
        said: words.cannotFollow(said(state), said(before)))
    }
  }

  /// What is wrong with each field.
  private func faults(of refused: RefusedStep?) -> (String) -> [String] {
    { field in refused.map { $0.field == field ? [$0.said] : [] } ?? [] }
  }

  private func fault(_ form: String, _ field: String, _ said: String) -> StepFault {
    StepFault(refused: RefusedStep(form: form, field: field, said: said))
  }

  /// The forms that change a hypothesis's state: one where it moves, one where it joins another,
  /// one where it becomes several; none where it has ended.
  func steps(_ page: HypothesisPage, _ refused: RefusedStep?) -> Any {
    let next = page.next.filter { !$0.needsOthers }
    guard !page.next.isEmpty else { return false }
    let path = "/hypotheses/\(page.card.reference)"
    let words = wording.siteSense
    let fault = faults(of: refused)
    func fields(_ name: String, _ own: [Field] = []) -> [Model] {
      models(own + stepFields(name, fault))
    }
    let into = Field(
      name: "into", label: words.fuseInto, kind: .name(page.others), value: form["into"],
      isRequired: true, faults: fault("into"))
    let pieces = Field(
      name: "pieces", label: words.splitInto, kind: .text, value: form.words("pieces"),
      isRequired: true, faults: fault("pieces"),
      spoken: spokenElsewhere)
    let move = moving(next, at: path, refused, wording.atelier.hypothesisState)
    let fuse: Model = [
      "path": "\(path)/fuse", "isOpen": refused?.form == "fuse", "fields": fields("fuse", [into]),
    ]
    let split: Model = [
      "path": "\(path)/split", "isOpen": refused?.form == "split",
      "fields": fields("split", [pieces]),
    ]
    return [
      "move": next.isEmpty ? false : move as Any,
      "fuse": page.next.contains(.merged) && !page.others.isEmpty ? fuse as Any : false,
      "split": page.next.contains(.split) ? split as Any : false,
    ] as Model
  }

  /// The form that takes a prototype into its next state; none where its life is over.
  func steps(_ page: PrototypePage, _ refused: RefusedStep?) -> Any {
    guard !page.next.isEmpty else { return false }
    let path = "/prototypes/\(page.card.reference)"
    let move = moving(page.next, at: path, refused, wording.atelier.state)
    return ["move": move, "fuse": false, "split": false] as Model
  }

  /// - Parameter said: the name of a state, by its code.
  private func moving<State: LifeState>(
    _ next: [State], at path: String, _ refused: RefusedStep?, _ said: (String) -> String
  ) -> Model {
    let fault = faults(of: refused)
    return [
      "path": "\(path)/move", "isOpen": refused?.form == "move",
      "fields": models(stepFields("move", fault)),
      "stateFaults": fault("state").map(language.typeset),
      "hasStateFaults": !fault("state").isEmpty,
      "states": next.map { state in
        [
          "code": state.rawValue, "needsReason": state.needsReason,
          "name": said(state.rawValue).capitalisedFirst,
          "isChosen": form["state"] == state.rawValue,
        ] as Model
      },
    ]
  }

  private func stepFields(_ name: String, _ fault: (String) -> [String]) -> [Field] {
    let words = wording.siteSense
    let day = form["\(name)-day"]
    return [
      Field(
        name: "\(name)-reason", label: words.reason, kind: .text,
        value: form.words("\(name)-reason"),
        faults: fault("\(name)-reason"), spoken: spokenElsewhere),
      Field(
        name: "\(name)-day", label: words.stepDay, kind: .day,
        value: day.isEmpty ? workshop.today.description : day, isRequired: true,
        faults: fault("\(name)-day")),
      Field(
        name: "\(name)-by", label: words.decidedBy, kind: .line,
        value: form.words("\(name)-by"), hint: words.decidedByHint,
        faults: fault("\(name)-by"), spoken: spokenElsewhere),
    ]
  }
}

/// Stops a step before it is taken.
private struct StepFault: Error {
  let refused: RefusedStep
}
