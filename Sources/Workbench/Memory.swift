import Atelier
import People
import Storage
import Synchronization

/// What was last read of a workspace, good until the next act.
public final class Memory: Sendable {
  private let kept = Mutex<Reading?>(nil)

  public init() {}

  func reading(of workspace: Workspace) throws -> Reading {
    let stamp = try workspace.stamp()
    if let known = kept.withLock({ $0 }), known.stamp == stamp { return known }
    let reading = Reading(try workspace.contents(), stamp: stamp)
    kept.withLock { $0 = reading }
    return reading
  }
}

/// Everything a workspace holds at one moment, and what is found again and again from it.
struct Reading: Sendable {
  let stamp: Int
  let contents: Contents
  let register: Register
  /// Where each verbatim stands in the contents.
  let places: [Verbatim.ID: Int]
  /// What each verbatim served: astonishments, hypotheses, prototypes.
  let uses: [Verbatim.ID: [Reference]]
  private(set) var facets: VoiceFacets = VoiceFacets()

  init(_ contents: Contents, stamp: Int) {
    (self.contents, self.stamp, register) = (contents, stamp, contents.register)
    places = Dictionary(
      contents.verbatim.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    uses = Reading.uses(in: contents)
    facets = VoiceFacets(self)
  }

  func verbatim(_ id: Verbatim.ID) -> Verbatim? { places[id].map { contents.verbatim[$0] } }

  private static func uses(in contents: Contents) -> [Verbatim.ID: [Reference]] {
    var uses: [Verbatim.ID: Set<Reference>] = [:]
    for report in contents.astonishments {
      for id in report.verbatim { uses[id, default: []].insert(report.reference) }
    }
    for hypothesis in contents.hypotheses {
      for id in hypothesis.evidenceFor + hypothesis.evidenceAgainst {
        uses[id, default: []].insert(hypothesis.reference)
      }
    }
    let prototypes = Dictionary(contents.prototypes.map { ($0.id, $0.reference) }) { $1 }
    for feedback in contents.feedback {
      if let reference = prototypes[feedback.prototype] {
        uses[feedback.verbatim, default: []].insert(reference)
      }
    }
    return uses.mapValues { $0.sorted() }
  }
}

extension Workshop {
  func reading() throws -> Reading { try memory.reading(of: workspace) }
}
