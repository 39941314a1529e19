import Atelier
import Entities
public import People
import Press
import Storage
import Words

/// A trace as an image, and how many things it shows.
public struct DrawnTrace: Sendable {
  public let reference: Reference
  let graph: TraceGraph
  let wording: Wording

  public var things: Int { graph.count }
  public var svg: String { TraceDrawing(graph: graph, wording: wording).svg }
}

extension Workshop {
  /// The chain above and below one thing, drawn from left to right.
  ///
  /// - Throws: ``UnknownReference``.
  public func drawnTrace(_ text: String) throws -> DrawnTrace {
    let reading = try reading()
    guard let reference = Reference(text),
      let trace = Trace(of: reference, in: reading.contents.traceSources)
    else { throw UnknownReference(text: text) }
    let teller = teller(reading)
    let graph = TraceGraph(trace) { reference in
      (teller.words(of: reference), state(of: reference, in: reading))
    } deciding: { decision in
      ((wording.trace.answers[decision.answer.rawValue] ?? "").capitalisedFirst, decision.reason)
    }
    return DrawnTrace(reference: reference, graph: graph, wording: wording)
  }

  private func state(of reference: Reference, in reading: Reading) -> String {
    let hypothesis = reading.contents.hypotheses.first { $0.reference == reference }
    let prototype = reading.contents.prototypes.first { $0.reference == reference }
    if let state = hypothesis?.life.current?.state {
      return wording.atelier.hypothesisState(state.rawValue)
    }
    return prototype?.life.current.map { wording.atelier.state($0.state.rawValue) } ?? ""
  }
}
