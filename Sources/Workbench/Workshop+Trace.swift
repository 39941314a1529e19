import Atelier
import People
import Storage
public import Words

/// Nothing has this reference.
public struct UnknownReference: Error, Sayable {
  let text: String

  public func said(in wording: Wording) -> String { wording.trace.unknown(text) }
}

extension Workshop {
  /// The chain above and below one thing, as lines to read.
  ///
  /// - Throws: ``UnknownReference``.
  public func trace(_ text: String) throws -> [String] {
    let contents = try workspace.contents()
    guard let reference = Reference(text),
      let trace = Trace(of: reference, in: contents.traceSources)
    else { throw UnknownReference(text: text) }
    let teller = TraceTeller(contents: contents, wording: wording, day: today)
    let former = try workspace.formerly(reference).map(\.description)
    return teller.lines(of: trace)
      + (former.isEmpty
        ? []
        : ["", wording.rights.formerly(reference.description, former.joined(separator: ", "))])
  }
}

/// Says a trace: each thing by its reference and a few of its words.
private struct TraceTeller {
  let wording: Wording
  private let words: [Reference: String]

  init(contents: Contents, wording: Wording, day: Day) {
    self.wording = wording
    let register = contents.register
    var words: [Reference: String] = [:]
    for verbatim in contents.verbatim {
      let quotation = register.disclose(verbatim, to: .paper, on: day)
      words[verbatim.reference] =
        quotation.map {
          wording.language.quoted($0.words) + ($0.speaker.isEmpty ? "" : " — \($0.speaker)")
        } ?? wording.trace.withheld
    }
    for item in contents.astonishments { words[item.reference] = item.title }
    for item in contents.findings { words[item.reference] = item.statement }
    for item in contents.hypotheses { words[item.reference] = item.statement }
    for item in contents.prototypes { words[item.reference] = item.name }
    for item in contents.encounters {
      words[item.reference] = item.during.flatMap { register.occasions[$0]?.title } ?? ""
    }
    self.words = words
  }

  func lines(of trace: Trace) -> [String] {
    let own = line(trace.reference, trace.outcomes, depth: 0)
    let above = trace.above.flatMap { lines($0, depth: 1) }
    let below = trace.below.flatMap { lines($0, depth: 1) }
    return own
      + (above.isEmpty ? [] : ["", wording.trace.above] + above)
      + (below.isEmpty ? [] : ["", wording.trace.below] + below)
  }

  private func lines(_ node: Trace.Node, depth: Int) -> [String] {
    let shown = line(node.reference, node.outcomes, depth: depth, relation(node.relation))
    return shown + node.branches.flatMap { lines($0, depth: depth + 1) }
  }

  private func line(
    _ reference: Reference, _ outcomes: [Trace.Outcome], depth: Int, _ relation: String = ""
  ) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let told = [relation, "\(reference)", words[reference] ?? ""].filter { !$0.isEmpty }
    return [indent + told.joined(separator: "  ")]
      + outcomes.map { indent + "    → " + outcome($0) }
  }

  private func outcome(_ outcome: Trace.Outcome) -> String {
    switch outcome {
    case .hypothesis(let step):
      state(step.state.rawValue, step.day, step.by, step.reason)
    case .prototype(let step):
      state(step.state.rawValue, step.day, step.by, step.reason)
    case .decision(let decision, let committee):
      wording.trace.decision(committee, wording.trace.answers[decision.answer.rawValue] ?? "")
        + (decision.reason.isEmpty ? "" : " " + decision.reason)
    }
  }

  private func state(_ state: String, _ day: Day, _ by: String, _ reason: String) -> String {
    let head = [wording.atelier.state(state), wording.long(day), by].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let colon = wording.language == .french ? " : " : ": "
    return head + (reason.isEmpty ? "" : colon + reason)
  }

  private func relation(_ relation: Trace.Relation) -> String {
    let key =
      switch relation {
      case .heard: "heard"
      case .answered: "answered"
      case .astonished: "astonished"
      case .found: "found"
      case .suggested: "suggested"
      case .supported: "supported"
      case .contradicted: "contradicted"
      case .merged: "merged"
      case .split: "split"
      case .tried: "tried"
      case .received(let stance): "received.\(stance.rawValue)"
      }
    return wording.trace.relations[key] ?? key
  }
}
