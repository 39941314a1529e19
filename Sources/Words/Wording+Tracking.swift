/// What is said on the sheets that follow prototypes to their committee.
public struct TrackingWording: Sendable {
  public internal(set) var title: String
  public let summary: String
  public let asOf: @Sendable (_ day: String) -> String
  /// The title of the wall of all prototypes.
  public let wall: String
  /// On that wall, in place of a text it has no room for.
  public let seeFolder: @Sendable (_ reference: String) -> String
  public let since: @Sendable (_ day: String) -> String
  public internal(set) var foot: @Sendable (_ programme: String, _ day: String) -> String
  public let continued: @Sendable (_ name: String) -> String
  public let following: String
  public let and: String
  public internal(set) var columns: Columns
  public internal(set) var decision: Asked
  public internal(set) var time: Time
  public internal(set) var proof: Proof
  public internal(set) var voices: Voices
  public internal(set) var origin: Origin
  public internal(set) var learned: String
  public internal(set) var resists: String
  /// In place of what was learned, once nothing more will be.
  public let nothingWritten: String
  public let notes: String

  /// The summary's table.
  public struct Columns: Sendable {
    public let reference: String
    public internal(set) var name: String
    public let state: String
    public let trial: String
    public let threshold: String
    public internal(set) var asked: String
    public let page: String
    public let waiting: @Sendable (_ count: Int) -> String
    public let decided: @Sendable (_ count: Int) -> String
    public let others: @Sendable (_ count: Int) -> String
    public let counted: @Sendable (_ count: Int) -> String
    public let none: String
    public let noState: String
    /// A state that nobody wrote: told by the dates of its trial.
    public let byDates: @Sendable (_ state: String) -> String
    public let overByDates: String
    /// Told by what was counted.
    public let byResult: String
    /// Told where what is written contradicts dates, results or answers.
    public let countedEarly: String
    public let answered: @Sendable (_ answer: String) -> String
    public let settledEarly: @Sendable (_ state: String) -> String
  }

  /// The question put to a committee, and its answer.
  public struct Asked: Sendable {
    public let committeeOf: @Sendable (_ day: String) -> String
    public internal(set) var asked: @Sendable (_ committee: String) -> String
    public internal(set) var given: @Sendable (_ committee: String) -> String
    public internal(set) var nothing: String
    public let yes: String
    public let no: String
    public let revisit: String
    public let motive: String
  }

  /// The line of time.
  public struct Time: Sendable {
    public internal(set) var review: String
    public internal(set) var committee: String
    public let trial: @Sendable (_ period: String) -> String
    public let today: @Sendable (_ day: String) -> String
    public let alternative: @Sendable (_ dates: String) -> String
    public let nothing: String
  }

  /// What a test counts.
  public struct Proof: Sendable {
    public internal(set) var title: String
    public let fixed: String
    public let threshold: @Sendable (_ counted: String, _ atLeast: Int, _ outOf: Int) -> String
    public let result: @Sendable (_ result: Int, _ outOf: Int) -> String
    /// Counted while the test goes on.
    public let soFar: String
    public let reached: String
    public let missed: String
    public let mark: @Sendable (_ atLeast: Int) -> String
    public let noThreshold: String
    /// Said of a prototype that is decided.
    public let neverSet: String
    public let neverCounted: String
    public let toCount: String
    public let outOf: @Sendable (_ total: Int) -> String
    public let places: @Sendable (_ places: String) -> String
  }

  /// What was heard while it was tried.
  public struct Voices: Sendable {
    public internal(set) var title: String
    public let chosen: @Sendable (_ shown: Int, _ total: Int) -> String
    public let all: @Sendable (_ total: Int) -> String
    public let none: String
    public let never: String
    public let since: @Sendable (_ day: String) -> String
    public let favourable: @Sendable (_ count: Int) -> String
    public let resists: String
    public let resisting: @Sendable (_ count: Int) -> String
    public let neutral: @Sendable (_ count: Int) -> String
    public let withheld: @Sendable (_ count: Int) -> String
    public let totals: @Sendable (_ total: Int, _ stances: String) -> String
    public let fromMemory: String
  }

  /// Where it comes from.
  public struct Origin: Sendable {
    public internal(set) var title: String
    public let others: @Sendable (_ count: Int) -> String
    public internal(set) var astonishments: @Sendable (_ count: Int) -> String
    public let unknown: String
    public let neverTied: String
  }
}

extension Wording {
  /// « Motif : », “Reason:”
  public func announcing(_ words: String) -> String {
    language == .french ? "\(words)\(NoBreak.full):" : "\(words):"
  }

  /// « a, b et c »
  public func enumeration(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(tracking.and) " + last
  }
}

extension Wording {
  public var tracking: TrackingWording { pick(.french, .english) }
}
