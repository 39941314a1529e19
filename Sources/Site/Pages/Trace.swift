import People
import Words
import Workbench

extension Visit {
  func tracePage() throws -> Reply {
    let trace = try workshop.told(parameter("reference"))
    return try page(
      "trace", title: wording.sitePages.traceTitle(trace.reference.description),
      [
        "words": written(trace.words), "family": family(of: trace.reference.kind),
        "outcomes": trace.outcomes.map(language.typeset), "trace": model(trace),
      ])
  }

  func model(_ trace: ToldTrace) -> Model {
    [
      "reference": trace.reference.description,
      "above": trace.above.isEmpty ? false : ["nodes": trace.above.map(model)] as Any,
      "below": trace.below.isEmpty ? false : ["nodes": trace.below.map(model)] as Any,
      "isAlone": trace.above.isEmpty && trace.below.isEmpty,
    ]
  }

  private func model(_ node: ToldTrace.Node) -> Model {
    [
      "relation": shown(node.relation), "link": link(node.reference),
      "words": written(node.words), "outcomes": node.outcomes.map(language.typeset),
      "branches": node.branches.isEmpty ? false : ["nodes": node.branches.map(model)] as Any,
    ]
  }
}
