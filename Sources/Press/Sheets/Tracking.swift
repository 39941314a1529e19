public import Atelier
public import People

/// All that a committee's folder says of a programme's prototypes, on a day.
public struct Tracking: Sendable {
  public var programme: String
  public var day: Day
  /// Only feedback and steps from this day on are shown, and the folder says so.
  public var since: Day?
  /// What is said of words that an earlier print of it held and this one does not; may be empty.
  public var takenBack = ""
  /// In the order of their references.
  public var sheets: [PrototypeSheet]

  public init(programme: String, day: Day, since: Day? = nil, sheets: [PrototypeSheet]) {
    (self.programme, self.day, self.since, self.sheets) = (programme, day, since, sheets)
  }
}

/// What is said of one prototype: nothing in it names anyone who did not agree.
public struct PrototypeSheet: Sendable {
  public var reference: Reference
  public var name: String
  public var need = ""
  /// « Sprint de Vauclair »
  public var bornDuring = ""
  /// Their public names.
  public var places: [String] = []
  public var steps: [Life<Prototype.State>.Step] = []
  public var trial: Period?
  public var greenLight: GreenLight?
  public var milestones: [Milestone] = []
  public var asked: Request
  public var origin = Origin()
  public var threshold: Threshold?
  public var voices = Voices()
  public var learned = ""
  public var resists = ""

  public init(reference: Reference, name: String, asked: Request = Request()) {
    (self.reference, self.name, self.asked) = (reference, name, asked)
  }

  /// What a committee is asked, and what it answered.
  public struct Request: Sendable {
    public var words = ""
    public var committee: Committee?
    public var decision: Decision?
    public init(_ words: String = "", committee: Committee? = nil, decision: Decision? = nil) {
      (self.words, self.committee, self.decision) = (words, committee, decision)
    }
    /// Asked, and not answered yet.
    public var isWaiting: Bool { !words.isEmpty && decision == nil }
  }

  /// A date that concerns every prototype: a review, a committee.
  public struct Milestone: Hashable, Sendable {
    public var kind: Occasion.Kind
    public var title: String
    public var day: Day
    public init(_ kind: Occasion.Kind, title: String, day: Day) {
      (self.kind, self.title, self.day) = (kind, title, day)
    }
  }

  /// The words, the astonishments and the hypotheses it comes from.
  public struct Origin: Sendable {
    public var quotation: Quotation?
    /// How many other words may be shown that led to it.
    public var others = 0
    public var astonishments: [Reference] = []
    public var hypotheses: [(reference: Reference, statement: String)] = []
    public init() {}
    public var isUnknown: Bool {
      quotation == nil && astonishments.isEmpty && hypotheses.isEmpty
    }
  }

  /// What was heard while it was tried.
  public struct Voices: Sendable {
    /// One of the words heard, when, and which way it points.
    public struct Heard: Sendable {
      public var moment: Moment
      public var quotation: Quotation
      public var stance: Feedback.Stance
      public init(_ quotation: Quotation, _ stance: Feedback.Stance, moment: Moment) {
        (self.quotation, self.stance, self.moment) = (quotation, stance, moment)
      }
    }
    /// When it was heard: a week of the trial, or what is known of it.
    public enum Moment: Hashable, Sendable {
      case week(Int)
      case otherwise(Quotation.Moment)
    }
    /// Those chosen by the team; all of them where none was chosen.
    public var shown: [Heard] = []
    public var isChosen = false
    /// How many point each way, those that may not be quoted among them.
    public var totals: [Feedback.Stance: Int] = [:]
    /// How many count without being quoted.
    public var withheld = 0
    public init() {}
    public var total: Int { totals.values.reduce(0, +) }
  }

  /// A state that nobody wrote, and that dates, results or an answer tell all the same.
  enum Told: Hashable {
    case testing, over, counted
    /// Counted before the test began.
    case countedEarly
    /// A committee answered, and what was written still says that it is tried.
    case answered(Decision.Answer)
    /// Nothing more would be tried, and the test is still to come.
    case settledEarly(Prototype.State)
  }

  /// What they tell on a day; `nil` where what was written says as much.
  func told(on day: Day) -> Told? {
    let written = step(on: day)?.state
    switch written {
    case nil, .sketched, .pitched, .kept, .inProgress, .testing: break
    case .adopted?:
      return trial.map { $0.start > day } ?? false ? .settledEarly(.adopted) : nil
    default: return nil
    }
    if let decision = asked.decision {
      return written == nil || written == .testing ? .answered(decision.answer) : nil
    }
    if threshold?.result != nil {
      guard let trial, day <= trial.end else { return .counted }
      if trial.start > day { return .countedEarly }
      if written == .testing { return nil }
      return threshold?.isReached == true ? .counted : .testing
    }
    guard let trial else { return nil }
    if written == .testing { return trial.end < day ? .over : nil }
    return trial.contains(day) ? .testing : trial.end < day ? .over : nil
  }

  /// The state whose sign is shown.
  func shownState(on day: Day) -> Prototype.State? {
    switch told(on: day) {
    case .testing: .testing
    case .over, .counted, .countedEarly, .answered: .reviewed
    case .settledEarly(let state): state
    case nil: step(on: day)?.state
    }
  }

  /// What is counted so far is no verdict yet: the test goes on.
  func isStillCounting(on day: Day) -> Bool {
    trial.map { day <= $0.end } ?? false
      && ![.adopted, .stopped, .inconclusive].contains(step(on: day)?.state)
      && asked.decision == nil
  }

  /// The state on a day, with the day it was entered.
  public func step(on day: Day) -> Life<Prototype.State>.Step? { steps.last { $0.day <= day } }
}
