/// What the pages of the site say of what they show.
public struct SitePagesWording: Sendable {
  public let verbatimCollected: @Sendable (_ count: Int) -> String
  public let hypothesesWritten: @Sendable (_ count: Int) -> String
  public let prototypesMade: @Sendable (_ count: Int) -> String
  public let fictional: String
  public let missingTitle: String
  public let nothingMissing: String
  public let untagged: @Sendable (_ count: Int) -> String
  public let bare: @Sendable (_ count: Int) -> String
  public let silent: @Sendable (_ count: Int) -> String
  public let smallGroups: @Sendable (_ count: Int) -> String
  public let latest: String
  public let undone: String
  public let searchTitle: @Sendable (_ words: String) -> String
  public let searchHelp: String
  /// More than are shown.
  public let foundMany: @Sendable (_ shown: Int) -> String
  public let found: @Sendable (_ count: Int) -> String
  /// What a kind of thing is called when there are several, by its letters.
  public let kinds: [String: String]
  public let unknownSpeaker: String
  public let verbatimSummary: @Sendable (_ count: Int, _ untagged: Int, _ unused: Int) -> String
  public let filter: String
  public let wordsLabel: String
  public let profile: String
  public let theme: String
  public let during: String
  public let state: String
  public let order: String
  public let all: String
  public let narrow: String
  public let clear: String
  public let only: [String: String]
  public let orders: [String: String]
  public let page: @Sendable (_ page: Int, _ pages: Int) -> String
  public let before: String
  public let after: String
  public let pagesLabel: String
  public let withoutTheme: String
  public let answering: String
  public let key: String
  public let wordForWord: String
  public let fromMemory: String
  public let published: String
  public let onAWall: @Sendable (_ signature: String) -> String
  public let rare: String
  public let widen: @Sendable (_ profile: String) -> String
  public let answeredTitle: String
  public let answersTitle: String
  public let traceTitle: @Sendable (_ reference: String) -> String
  public let above: String
  public let below: String
  public let alone: String
  public let standing: String
  public let bareTitle: String
  public let over: String
  public let hypothesisKinds: [String: String]
  public let horizon: @Sendable (_ words: String) -> String
  public let evidence: @Sendable (_ supporting: Int, _ contradicting: Int) -> String
  public let supporting: String
  public let contradicting: String
  public let life: String
  public let withoutState: String
  public let stances: [String: @Sendable (_ count: Int) -> String]
  public let since: @Sendable (_ day: String) -> String
  public let threshold:
    @Sendable (_ counted: String, _ atLeast: Int, _ outOf: Int, _ result: Int?) -> String
  public let thresholdTitle: String
  public let need: String
  public let hypothesesTried: String
  public let heard: String
  public let nothingHeard: String
  public let asked: String
  public let committee: @Sendable (_ name: String) -> String
  public let decided: @Sendable (_ answer: String, _ reason: String) -> String
  public let decisionTitle: String
  public let isSilentSaid: String
  public let tagTitle: String
  public let addTheme: String
  public let removeTheme: String
  public let tick: String
  public let empty: String
}

extension Wording {
  public var sitePages: SitePagesWording { pick(.french, .english) }
}
