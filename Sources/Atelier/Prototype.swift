public import People

/// Something made to be tried: its need, the test that will judge it, what was learned, decided.
public struct Prototype: Referenced, Hashable {
  public enum State: String, LifeState {
    case sketched, pitched, kept, inProgress, testing, reviewed, adopted, stopped, inconclusive

    public var followers: Set<State> {
      switch self {
      case .sketched: [.pitched, .kept, .inProgress, .stopped]
      case .pitched: [.kept, .inProgress, .stopped]
      case .kept: [.inProgress, .testing, .stopped]
      case .inProgress: [.inProgress, .testing, .stopped]
      case .testing: [.reviewed, .inProgress, .stopped, .inconclusive]
      case .reviewed: [.adopted, .stopped, .inconclusive, .testing, .inProgress]
      case .adopted: [.stopped]
      case .inconclusive: [.testing, .stopped]
      case .stopped: []
      }
    }
    public var needsReason: Bool { [.adopted, .stopped, .inconclusive].contains(self) }
  }

  public let id: Identifier<Prototype>
  public var reference: Reference
  public let name: String
  public var need: String
  public var hypotheses: [Hypothesis.ID]
  public var bornDuring: Occasion.ID?
  public var threshold: Threshold?
  public var places: [Place.ID]
  public var trial: Period?
  public var learned: String
  public var resists: String
  public var decisionAsked: String
  /// The committee the decision is asked of, in the team's words.
  public var committee: String
  public var decision: Decision?
  public var life: Life<State>
  public var notes: String
  public var greenLight: GreenLight?

  public init(
    id: ID, reference: Reference, name: String, need: String = "", hypotheses: [Hypothesis.ID] = [],
    bornDuring: Occasion.ID? = nil, threshold: Threshold? = nil, places: [Place.ID] = [],
    trial: Period? = nil, learned: String = "", resists: String = "", decisionAsked: String = "",
    committee: String = "", decision: Decision? = nil, life: Life<State>, notes: String = "",
    greenLight: GreenLight? = nil
  ) throws(Unfit) {
    guard !name.allSatisfy(\.isWhitespace) else { throw .untitled(reference) }
    (self.id, self.reference, self.name, self.need) = (id, reference, name, need)
    (self.hypotheses, self.bornDuring, self.threshold) = (hypotheses, bornDuring, threshold)
    (self.places, self.trial, self.learned, self.resists) = (places, trial, learned, resists)
    (self.decisionAsked, self.committee, self.decision) = (decisionAsked, committee, decision)
    (self.life, self.notes, self.greenLight) = (life, notes, greenLight)
  }
}

/// How many times out of how many a test must succeed, said before it begins.
public struct Threshold: Hashable, Sendable {
  /// What is counted: « demandes pourvues en 48 h ».
  public let counted: String
  public let atLeast: Int
  public let outOf: Int
  /// What was counted in the end, once known.
  public let result: Int?

  public init(counted: String, atLeast: Int, outOf: Int, result: Int? = nil) throws(Unfit) {
    guard outOf > 0, (0...outOf).contains(atLeast), (0...outOf).contains(result ?? 0) else {
      throw .impossibleThreshold(atLeast: atLeast, outOf: outOf, result: result)
    }
    (self.counted, self.atLeast, self.outOf, self.result) = (counted, atLeast, outOf, result)
  }

  public var isReached: Bool? { result.map { $0 >= atLeast } }
}

/// What a committee answered, and why.
public struct Decision: Hashable, Sendable {
  public enum Answer: String, CaseIterable, Hashable, Sendable, Codable {
    case yes, no, revisit
  }
  public let answer: Answer
  public let reason: String

  public init(_ answer: Answer, reason: String) throws(Unfit) {
    guard !reason.allSatisfy(\.isWhitespace) else { throw .decisionWithoutReason }
    (self.answer, self.reason) = (answer, reason)
  }
}

/// Words heard while a prototype is tried, and which way they point.
public struct Feedback: Hashable, Sendable, Identifiable {
  public enum Stance: String, CaseIterable, Hashable, Sendable, Codable {
    case favourable, resisting, neutral
  }
  public let id: Identifier<Feedback>
  public var prototype: Prototype.ID
  public var verbatim: Verbatim.ID
  public var stance: Stance
  /// Picked by the team for the tracking sheet.
  public var isChosen: Bool

  public init(
    id: Identifier<Feedback>, prototype: Prototype.ID, verbatim: Verbatim.ID,
    stance: Stance = .neutral, isChosen: Bool = false
  ) {
    (self.id, self.prototype, self.verbatim) = (id, prototype, verbatim)
    (self.stance, self.isChosen) = (stance, isChosen)
  }
}
