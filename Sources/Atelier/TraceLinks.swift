import Foundation
public import People

/// Every link between things, both ways, by their references.
public struct TraceLinks: Sendable {
  typealias Way = [Reference: [(Reference, Trace.Relation)]]

  private(set) var above: Way = [:]
  private(set) var below: Way = [:]
  private(set) var outcomes: [Reference: [Trace.Outcome]] = [:]
  private(set) var references: Set<Reference> = []
  private var known: [UUID: Reference] = [:]

  public init(_ sources: TraceSources) {
    know(sources.encounters)
    know(sources.verbatim)
    know(sources.astonishments)
    know(sources.findings)
    know(sources.hypotheses)
    know(sources.prototypes)
    know(sources.cards)
    linkWords(sources)
    linkHypotheses(sources.hypotheses)
    enrich(sources)
    linkPrototypes(sources)
  }

  /// The words that answer some words.
  public func answers(to reference: Reference) -> [Reference] {
    (below[reference] ?? []).filter { $0.1 == .answered }.map(\.0)
  }

  /// The nodes one way from here; each thing is opened once, so that no circle goes on for ever.
  func nodes(from start: Reference, towards way: Way, meeting met: inout Set<Reference>)
    -> [Trace.Node]
  {
    var nodes: [Trace.Node] = []
    for (reference, relation) in way[start] ?? [] {
      let isNew = met.insert(reference).inserted
      let branches = isNew ? self.nodes(from: reference, towards: way, meeting: &met) : []
      nodes.append(
        Trace.Node(
          reference: reference, relation: relation, outcomes: outcomes[reference] ?? [],
          isRepeated: !isNew, branches: branches))
    }
    return nodes
  }

  private mutating func know(_ things: [some Referenced]) {
    for thing in things {
      known[thing.id.value] = thing.reference
      references.insert(thing.reference)
    }
  }

  private mutating func link<Origin>(
    _ origins: [Identifier<Origin>], to reference: Reference, _ relation: Trace.Relation
  ) {
    for origin in origins.compactMap({ known[$0.value] }) {
      above[reference, default: []].append((origin, relation))
      below[origin, default: []].append((reference, relation))
    }
  }

  private mutating func linkWords(_ sources: TraceSources) {
    for verbatim in sources.verbatim {
      link([verbatim.encounter].compactMap { $0 }, to: verbatim.reference, .heard)
      link([verbatim.answers].compactMap { $0 }, to: verbatim.reference, .answered)
    }
    for verbatim in sources.verbatim {
      guard let typed = verbatim.card else { continue }
      // What bears a card's reference may be a hypothesis; a card need not be kept.
      let card = references.firstIndex(of: typed).map { references[$0] } ?? typed
      references.insert(card)
      above[verbatim.reference, default: []].append((card, .raised))
      below[card, default: []].append((verbatim.reference, .raised))
    }
    for report in sources.astonishments {
      link(report.verbatim, to: report.reference, .astonished)
    }
    for finding in sources.findings {
      link(finding.astonishments, to: finding.reference, .found)
    }
  }

  private mutating func linkHypotheses(_ hypotheses: [Hypothesis]) {
    for hypothesis in hypotheses {
      let reference = hypothesis.reference
      link(hypothesis.findings, to: reference, .suggested)
      link(hypothesis.astonishments, to: reference, .suggested)
      link(hypothesis.evidenceFor, to: reference, .supported)
      link(hypothesis.evidenceAgainst, to: reference, .contradicted)
      link(hypothesis.mergedFrom, to: reference, .merged)
      link([hypothesis.splitFrom].compactMap { $0 }, to: reference, .split)
      outcomes[reference] = hypothesis.life.current.map { [.hypothesis($0)] }
    }
  }

  /// What others brought stands before where it is now: it came first.
  private mutating func enrich(_ sources: TraceSources) {
    let occasions = Dictionary(sources.occasions.map { ($0.id, $0) }) { first, _ in first }
    for enrichment in sources.enrichments.reversed() {
      guard let reference = known[enrichment.hypothesis.value] else { continue }
      outcomes[reference, default: []].insert(
        .enriched(enrichment, during: enrichment.during.flatMap { occasions[$0] }), at: 0)
    }
  }

  private mutating func linkPrototypes(_ sources: TraceSources) {
    for prototype in sources.prototypes {
      let reference = prototype.reference
      link(prototype.hypotheses, to: reference, .tried)
      let step = prototype.life.current.map { Trace.Outcome.prototype($0) }
      let decision = prototype.decision.map {
        Trace.Outcome.decision($0, committee: prototype.committee(among: sources.occasions))
      }
      outcomes[reference] = [step, decision].compactMap { $0 }
    }
    for feedback in sources.feedback {
      guard let words = known[feedback.verbatim.value] else { continue }
      link([feedback.prototype], to: words, .received(feedback.stance))
    }
  }
}
