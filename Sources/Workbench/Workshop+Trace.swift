import Atelier
import Entities
public import People
import Storage
public import Words

/// Nothing has this reference.
public struct UnknownReference: Error, Sayable {
  let text: String

  public func said(in wording: Wording) -> String { wording.trace.unknown(text) }
}

extension Collection {
  /// The one that a typed reference names.
  ///
  /// - Throws: ``UnknownReference``.
  func named(_ text: String, by reference: KeyPath<Element, Reference>) throws -> Element {
    guard let asked = Reference(text),
      let found = first(where: { $0[keyPath: reference] == asked })
    else { throw UnknownReference(text: text) }
    return found
  }
}

/// The chain above and below one thing, each thing told by its reference and a few of its words.
public struct ToldTrace: Hashable, Sendable, Encodable {
  public struct Node: Hashable, Sendable, Encodable {
    public let reference: Reference
    /// How it follows from what it hangs on: « a étonné », « essayé par ».
    public let relation: String
    public let words: String
    /// Where it stands now, and why.
    public let outcomes: [String]
    public let branches: [Node]
  }

  public let reference: Reference
  public let words: String
  public let outcomes: [String]
  /// The kit's card that bears this reference, where one does.
  public let card: ToldCard?
  /// What it comes from.
  public let above: [Node]
  /// What came of it.
  public let below: [Node]
}

extension Workshop {
  /// The chain above and below one thing, as lines to read.
  ///
  /// - Throws: ``UnknownReference``.
  public func trace(_ text: String) throws -> [String] {
    let trace = try told(text)
    let former = try workspace.formerly(trace.reference).map(\.description)
    return TraceLines(wording: wording).lines(of: trace)
      + (former.isEmpty
        ? []
        : ["", wording.rights.formerly("\(trace.reference)", former.joined(separator: ", "))])
  }

  /// The chain above and below one thing, as a tree.
  ///
  /// - Throws: ``UnknownReference``.
  public func told(_ text: String) throws -> ToldTrace {
    let reading = try reading()
    guard let reference = Reference(text) else { throw UnknownReference(text: text) }
    let card = try card(reference, in: reading)
    guard let trace = Trace(of: reference, along: reading.links) else {
      guard let card else { throw UnknownReference(text: text) }
      return ToldTrace(
        reference: reference, words: card.title, outcomes: [], card: card, above: [], below: [])
    }
    return teller(reading).told(trace, card)
  }

  /// What says the things of a trace, cards of kits among them.
  func teller(_ reading: Reading) -> TraceTeller {
    TraceTeller(reading: reading, wording: wording, audience: audience) { reference in
      (try? card(reference, in: reading)?.title) ?? ""
    }
  }
}

/// Says a trace: each thing by its reference and a few of its words.
struct TraceTeller {
  let reading: Reading
  let wording: Wording
  let audience: Audience
  /// What a kit's card says.
  let card: (Reference) -> String

  /// A few words of a thing; people’s are quoted only where a trace tells them.
  func words(of reference: Reference) -> String {
    let contents = reading.contents
    func first<Thing: Referenced>(_ things: [Thing]) -> Thing? {
      things.first { $0.reference == reference }
    }
    switch reference.kind {
    case .verbatim: return reading.verbatim(reference).map(words) ?? ""
    case .astonishment: return first(contents.astonishments)?.title ?? ""
    case .finding: return first(contents.findings)?.statement ?? ""
    case .hypothesis: return first(contents.hypotheses)?.statement ?? ""
    case .prototype: return first(contents.prototypes)?.name ?? ""
    case .encounter:
      let during = first(contents.encounters)?.during
      return during.flatMap { reading.register.occasions[$0]?.title } ?? ""
    case .card: return first(contents.keptCards)?.title ?? card(reference)
    default: return ""
    }
  }

  private func words(_ verbatim: Verbatim) -> String {
    guard let quotation = reading.register.disclose(verbatim, to: audience) else {
      return wording.trace.withheld
    }
    let speaker = quotation.speaker.isEmpty ? "" : " — \(quotation.speaker)"
    return wording.language.quoted(quotation.words) + speaker
  }

  func told(_ trace: Trace, _ card: ToldCard?) -> ToldTrace {
    ToldTrace(
      reference: trace.reference, words: words(of: trace.reference),
      outcomes: trace.outcomes.map(outcome), card: card, above: trace.above.map(told),
      below: trace.below.map(told))
  }

  private func told(_ node: Trace.Node) -> ToldTrace.Node {
    ToldTrace.Node(
      reference: node.reference, relation: relation(node.relation),
      words: words(of: node.reference), outcomes: node.outcomes.map(outcome),
      branches: node.branches.map(told))
  }

  private func outcome(_ outcome: Trace.Outcome) -> String {
    switch outcome {
    case .hypothesis(let step): wording.said(step)
    case .prototype(let step): wording.said(step)
    case .enriched(let enrichment, let during): wording.said(enrichment, during: during)
    case .decision(let decision, let committee):
      wording.trace.decision(
        committee?.saidAlone(in: wording) ?? "",
        wording.trace.answers[decision.answer.rawValue] ?? "")
        + (decision.reason.isEmpty ? "" : " " + decision.reason)
    }
  }

  private func relation(_ relation: Trace.Relation) -> String {
    let key =
      switch relation {
      case .heard: "heard"
      case .raised: "raised"
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

extension Wording {
  /// « enrichie par l’agence de Vauclair, 24 octobre 2017 : ce que cela change »
  func said(_ enrichment: Enrichment, during: Occasion?) -> String {
    let head = [
      enriching.enrichedBy(enrichment.by), during.map { long($0.period.start) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    let more = [enrichment.changes, enrichment.adds, enrichment.learnt].first {
      !$0.trimmed.isEmpty
    }
    return more.map { announcing(head) + " " + $0 } ?? head
  }

  /// « refusée, 24 octobre 2017, comité : trop tôt »
  func said<State: LifeState>(_ step: Life<State>.Step) -> String {
    let code = step.state.rawValue
    let isHypothesis = State.self == Hypothesis.State.self
    let state = isHypothesis ? atelier.hypothesisState(code) : atelier.state(code)
    let head = [state, long(step.day), step.by]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    return step.reason.isEmpty ? head : announcing(head) + " " + step.reason
  }
}

/// A trace as lines, what hangs on a thing two spaces further in.
private struct TraceLines {
  let wording: Wording

  func lines(of trace: ToldTrace) -> [String] {
    let own =
      line(trace.reference, trace.words, trace.outcomes, depth: 0) + lines(trace.card, trace)
    let above = trace.above.flatMap { lines($0, depth: 1) }
    let below = trace.below.flatMap { lines($0, depth: 1) }
    return own
      + (above.isEmpty ? [] : ["", wording.trace.above] + above)
      + (below.isEmpty ? [] : ["", wording.trace.below] + below)
  }

  /// Where a card comes from, what else it says, and how to keep it.
  private func lines(_ card: ToldCard?, _ trace: ToldTrace) -> [String] {
    guard let card else { return [] }
    let said = wording.keptCards
    return ["    " + said.from(card.kitTitle, card.deckTitle)]
      + (trace.reference.kind == .card ? card.words.map { "    " + $0 } : [])
      + (card.isKept ? [] : ["    " + said.notKept(trace.reference.description)])
  }

  private func lines(_ node: ToldTrace.Node, depth: Int) -> [String] {
    line(node.reference, node.words, node.outcomes, depth: depth, node.relation)
      + node.branches.flatMap { lines($0, depth: depth + 1) }
  }

  private func line(
    _ reference: Reference, _ words: String, _ outcomes: [String], depth: Int,
    _ relation: String = ""
  ) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let told = [relation, "\(reference)", words].filter { !$0.isEmpty }
    return [indent + told.joined(separator: "  ")] + outcomes.map { indent + "    → " + $0 }
  }
}
