public import People

/// Where something comes from and what became of it: references and reasons, never anyone's words.
public struct Trace: Hashable, Sendable {
  /// How what is below follows from what is above it.
  public enum Relation: Hashable, Sendable {
    /// Words heard at an encounter.
    case heard
    /// Words heard on a kit's card.
    case raised
    /// Words that answer words.
    case answered
    /// A report that starts from words.
    case astonished
    /// A finding that several reports agree on.
    case found
    /// A hypothesis drawn from a report or a finding.
    case suggested
    case supported, contradicted
    /// A hypothesis made of this one and others, or cut out of it.
    case merged, split
    /// A prototype that tries a hypothesis.
    case tried
    /// Words heard while a prototype was tried.
    case received(Feedback.Stance)
  }

  /// Where something stands now, and why.
  public enum Outcome: Hashable, Sendable {
    case hypothesis(Life<Hypothesis.State>.Step)
    case prototype(Life<Prototype.State>.Step)
    case decision(Decision, committee: Committee?)
    /// What others brought to it where it was crossed.
    case enriched(Enrichment, during: Occasion?)
  }

  public struct Node: Hashable, Sendable {
    public let reference: Reference
    public let relation: Relation
    public let outcomes: [Outcome]
    /// Already shown elsewhere in this trace: what follows is there.
    public let isRepeated: Bool
    public let branches: [Node]
  }

  public let reference: Reference
  public let outcomes: [Outcome]
  /// What it comes from, step by step.
  public let above: [Node]
  /// What came of it, step by step.
  public let below: [Node]

  /// `nil` when nothing here has this reference.
  public init?(of reference: Reference, in sources: TraceSources) {
    self.init(of: reference, along: TraceLinks(sources))
  }

  /// The same along links found before, for those who trace again and again.
  public init?(of reference: Reference, along links: TraceLinks) {
    guard let place = links.references.firstIndex(of: reference) else { return nil }
    // A card's reference is that of what bears it, whose kind was not typed.
    let reference = links.references[place]
    (self.reference, outcomes) = (reference, links.outcomes[reference] ?? [])
    var met: Set<Reference> = [reference]
    above = links.nodes(from: reference, towards: links.above, meeting: &met)
    met = [reference]
    below = links.nodes(from: reference, towards: links.below, meeting: &met)
  }
}

/// What a trace walks through.
public struct TraceSources: Sendable {
  public var encounters: [Encounter] = []
  public var verbatim: [Verbatim] = []
  public var astonishments: [AstonishmentReport] = []
  public var findings: [Finding] = []
  public var hypotheses: [Hypothesis] = []
  public var prototypes: [Prototype] = []
  public var feedback: [Feedback] = []
  public var occasions: [Occasion] = []
  public var enrichments: [Enrichment] = []
  public var cards: [KeptCard] = []

  public init() {}
}
