public import Atelier
public import People

/// A trace as things in columns and the lines between them, before it is drawn.
public struct TraceGraph: Hashable, Sendable {
  /// From left to right: what was heard, what came of it, what was decided.
  enum Column: Int, CaseIterable, Comparable {
    case encounter, verbatim, astonishment, finding, hypothesis, prototype, decision

    static func < (a: Column, b: Column) -> Bool { a.rawValue < b.rawValue }

    init?(_ kind: Reference.Kind) {
      switch kind {
      case .encounter: self = .encounter
      case .verbatim: self = .verbatim
      case .astonishment: self = .astonishment
      case .finding: self = .finding
      case .hypothesis: self = .hypothesis
      case .prototype: self = .prototype
      default: return nil
      }
    }
  }

  struct Thing: Hashable {
    let column: Column
    /// « H-07 », or the answer of a committee.
    let name: String
    /// Where it stands: « retenue ».
    let state: String
    let words: String
    let isAsked: Bool
  }

  /// A line from a thing to one of a later column, or of the same.
  struct Line: Hashable {
    let start: Int
    let end: Int
    /// It contradicts, or resists.
    let isAgainst: Bool
  }

  let things: [Thing]
  let lines: [Line]
  /// How many things there was no room for.
  let leftOut: Int

  /// How many things are drawn.
  public var count: Int { things.count }
}

extension TraceGraph {
  /// More than this on one drawing cannot be read: the nearest are kept.
  public static let most = 48

  /// Encounters are left to the list, but for the one asked about: they say where, not what.
  ///
  /// - Parameter told: what is shown of each thing.
  public init(
    _ trace: Trace, most: Int = TraceGraph.most, telling told: (Reference) -> (String, String),
    deciding: (Decision) -> (String, String)
  ) {
    var walk = TraceWalk(trace)
    walk.go()
    let met = walk.met.filter { $0.kind != .encounter || $0 == trace.reference }
    let kept = Array(met.prefix(most))
    var things: [Thing] = []
    var places: [Reference: Int] = [:]
    for reference in kept {
      guard let column = Column(reference.kind) else { continue }
      let (words, state) = told(reference)
      places[reference] = things.count
      things.append(
        Thing(
          column: column, name: reference.description, state: state, words: words,
          isAsked: reference == trace.reference))
    }
    var lines: [Line] = []
    for link in walk.links {
      guard let start = places[link.upper], let end = places[link.lower] else { continue }
      let isBackwards = things[start].column > things[end].column
      lines.append(
        Line(
          start: isBackwards ? end : start, end: isBackwards ? start : end,
          isAgainst: [.contradicted, .received(.resisting)].contains(link.relation)))
    }
    for reference in kept {
      guard let place = places[reference], let decision = walk.decisions[reference] else {
        continue
      }
      let (answer, reason) = deciding(decision)
      lines.append(Line(start: place, end: things.count, isAgainst: false))
      things.append(
        Thing(column: .decision, name: answer, state: "", words: reason, isAsked: false))
    }
    (self.things, leftOut) = (things, met.count - kept.count)
    self.lines = lines.enumerated().filter { lines.firstIndex(of: $1) == $0 }.map(\.element)
  }
}

/// Goes through a trace, the nearest things first.
private struct TraceWalk {
  struct Link {
    let upper: Reference
    let lower: Reference
    let relation: Trace.Relation
  }

  let trace: Trace
  private(set) var met: [Reference] = []
  private(set) var links: [Link] = []
  private(set) var decisions: [Reference: Decision] = [:]
  private var known: Set<Reference> = []

  init(_ trace: Trace) { self.trace = trace }

  mutating func go() {
    meet(trace.reference, trace.outcomes)
    var waiting =
      trace.above.map { (trace.reference, $0, true) }
      + trace.below.map { (trace.reference, $0, false) }
    while !waiting.isEmpty {
      var further: [(Reference, Trace.Node, Bool)] = []
      for (from, node, isAbove) in waiting {
        meet(node.reference, node.outcomes)
        links.append(
          Link(
            upper: isAbove ? node.reference : from, lower: isAbove ? from : node.reference,
            relation: node.relation))
        further += node.branches.map { (node.reference, $0, isAbove) }
      }
      waiting = further
    }
  }

  private mutating func meet(_ reference: Reference, _ outcomes: [Trace.Outcome]) {
    if known.insert(reference).inserted { met.append(reference) }
    for case .decision(let decision, _) in outcomes { decisions[reference] = decision }
  }
}
