import Atelier
import People
import Storage
import Synchronization

/// What was last read of a workspace, good until the next act.
public final class Memory: Sendable {
  private let kept = Mutex<Reading?>(nil)
  private let rare = Mutex<(stamp: Int, day: Day, references: Set<Reference>)?>(nil)

  public init() {}

  func reading(of workspace: Workspace) throws -> Reading {
    let stamp = try workspace.stamp()
    if let known = kept.withLock({ $0 }), known.stamp == stamp { return known }
    let reading = Reading(try workspace.contents(), stamp: stamp)
    kept.withLock { $0 = reading }
    return reading
  }

  /// Words so rare in their place and week that they may name someone, as of a day.
  func smallGroups(in reading: Reading, on day: Day) -> Set<Reference> {
    if let known = rare.withLock({ $0 }), known.stamp == reading.stamp, known.day == day {
      return known.references
    }
    let register = reading.register
    let shown = reading.contents.verbatim.compactMap {
      register.disclose($0, to: .paper, on: day)
    }
    let references = Set(register.smallGroups(among: shown).flatMap(\.quotations))
    rare.withLock { $0 = (reading.stamp, day, references) }
    return references
  }
}

/// Everything a workspace holds at one moment, and what is found again and again from it.
struct Reading: Sendable {
  let stamp: Int
  let contents: Contents
  let register: Register
  /// Where each verbatim stands in the contents.
  let places: [Verbatim.ID: Int]
  private let references: [Reference: Int]
  /// What each verbatim served: astonishments, hypotheses, prototypes.
  let uses: [Verbatim.ID: [Reference]]
  private(set) var facets: VoiceFacets = VoiceFacets()

  init(_ contents: Contents, stamp: Int) {
    (self.contents, self.stamp, register) = (contents, stamp, contents.register)
    places = Dictionary(
      contents.verbatim.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    references = Dictionary(
      contents.verbatim.enumerated().map { ($1.reference, $0) }
    ) { first, _ in first }
    uses = Reading.uses(in: contents)
    facets = VoiceFacets(self)
  }

  func verbatim(_ id: Verbatim.ID) -> Verbatim? { places[id].map { contents.verbatim[$0] } }
  func verbatim(_ reference: Reference) -> Verbatim? {
    place(of: reference).map { contents.verbatim[$0] }
  }
  func place(of reference: Reference) -> Int? { references[reference] }

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
