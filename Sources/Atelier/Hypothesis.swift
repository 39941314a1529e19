public import People

/// A direction to test, with what speaks for it and against it, and its life.
public struct Hypothesis: Referenced, Hashable {
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// « Nous pensons que… »
    case hypothesis
    /// « Comment pourrions-nous… ? »
    case lead
    case orientation
    case proposal
  }
  public enum State: String, LifeState {
    case proposed, explored, merged, split, arbitrated, kept, refused

    public var followers: Set<State> {
      switch self {
      case .proposed: [.explored, .merged, .split, .arbitrated, .kept, .refused]
      case .explored: [.merged, .split, .arbitrated, .kept, .refused]
      case .arbitrated: [.kept, .refused, .merged, .split]
      case .kept: [.merged, .split, .refused]
      case .refused: [.explored]
      case .merged, .split: []
      }
    }
    public var needsReason: Bool { self == .refused }
    public var needsOthers: Bool { [.merged, .split].contains(self) }
  }

  public let id: Identifier<Hypothesis>
  public var reference: Reference
  public var kind: Kind
  public let statement: String
  /// When it should bear fruit, in the team's words: « six mois ».
  public var horizon: String
  public var born: Day?
  /// The hypotheses that became this one.
  public let mergedFrom: [Identifier<Hypothesis>]
  /// The hypothesis this one was cut out of.
  public let splitFrom: Identifier<Hypothesis>?
  public var astonishments: [AstonishmentReport.ID]
  public var findings: [Finding.ID]
  public var evidenceFor: [Verbatim.ID]
  public var evidenceAgainst: [Verbatim.ID]
  public var life: Life<State>
  public var notes: String
  public var hand: Hand?

  public init(
    id: ID, reference: Reference, kind: Kind, statement: String, horizon: String = "",
    born: Day? = nil, mergedFrom: [ID] = [], splitFrom: ID? = nil,
    astonishments: [AstonishmentReport.ID] = [], findings: [Finding.ID] = [],
    evidenceFor: [Verbatim.ID] = [], evidenceAgainst: [Verbatim.ID] = [], life: Life<State>,
    notes: String = "", hand: Hand? = nil
  ) throws(Unfit) {
    guard !statement.allSatisfy(\.isWhitespace) else { throw .emptyStatement(reference) }
    guard !mergedFrom.contains(id), splitFrom != id else { throw .bornOfItself(reference) }
    (self.id, self.reference, self.kind, self.statement) = (id, reference, kind, statement)
    (self.horizon, self.born, self.mergedFrom, self.splitFrom) = (
      horizon, born, mergedFrom, splitFrom
    )
    (self.astonishments, self.findings) = (astonishments, findings)
    (self.evidenceFor, self.evidenceAgainst) = (evidenceFor, evidenceAgainst)
    (self.life, self.notes, self.hand) = (life, notes, hand)
  }

  /// Whether neither words nor astonishment support it or contradict it yet.
  public var isBare: Bool {
    evidenceFor.isEmpty && evidenceAgainst.isEmpty && astonishments.isEmpty
  }

  /// The day it came to be: as written, or that of its first step.
  public var birthday: Day? { born ?? life.steps.first?.day }
}

extension Hypothesis.State {
  /// Nothing more is done about it under its own name.
  public var isOver: Bool { [.merged, .split, .refused].contains(self) }
}

extension Collection<Hypothesis> {
  /// Those that stood on a day: born, and neither merged, split nor refused yet.
  public func standing(on day: Day) -> [Hypothesis] {
    filter { hypothesis in
      guard let birthday = hypothesis.birthday, birthday <= day else { return false }
      return hypothesis.life.state(on: day)?.isOver != true
    }
  }
}
