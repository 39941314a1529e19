import Foundation
import People
import Words
import Workbench

extension Visit {
  func tracePage() throws -> Reply {
    let trace = try workshop.told(parameter("reference"))
    let drawn = try workshop.drawnTrace(parameter("reference"))
    return try page(
      "trace", title: wording.sitePages.traceTitle(trace.reference.description),
      [
        "words": written(trace.words), "family": family(of: trace.reference.kind),
        "outcomes": trace.outcomes.map(language.typeset), "link": link(trace.reference),
        "drawing": drawn.things > 1 ? "/trace/\(trace.reference)/drawing" as Any : false,
        "drawingSaid": language.typeset(
          wording.siteSense.drawing(trace.reference.description, drawn.things)),
        "trace": model(trace, isDrawn: true),
      ])
  }

  /// The trace as an image.
  func traceDrawing() throws -> Reply {
    .drawing(Data(try workshop.drawnTrace(parameter("reference")).svg.utf8))
  }

  /// - Parameter isDrawn: on the page where it is drawn too.
  func model(_ trace: ToldTrace, isDrawn: Bool = false) -> Model {
    let isAlone = trace.above.isEmpty && trace.below.isEmpty
    return [
      "reference": trace.reference.description,
      "above": trace.above.isEmpty ? false : ["nodes": trace.above.map(model)] as Any,
      "below": trace.below.isEmpty ? false : ["nodes": trace.below.map(model)] as Any,
      "isAlone": isAlone,
      "drawn": isDrawn || isAlone ? false : "/trace/\(trace.reference)" as Any,
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
