/// What the pages say where prints are chosen, previewed, prepared and fetched.
public struct SitePrintsWording: Sendable {
  public let onPaper: String
  public let printing: String
  public let printIntro: String
  public let fromWorkspace: String
  /// What each kind of print is called on a page, by its code.
  public internal(set) var printNames: [String: String]
  /// What each kind of print is for, by its code.
  public internal(set) var purposes: [String: String]
  /// Why there is nothing of a kind yet, and what to do, by its code.
  public let nothingOf: [String: String]
  public let cardsOf: @Sendable (_ count: Int, _ size: String, _ isTwoSided: Bool) -> String
  public let sheetToRead: String

  public let options: String
  public let paperLabel: String
  public let paperOfItself: String
  public let duplexLabel: String
  /// The edge sheets turn on, by its code.
  public let duplexes: [String: String]
  public let anyPrinter: String
  public let marginLabel: String
  public let greyLabel: String
  public let largeLabel: String
  public let backsLabel: String
  public let sinceLabel: String
  public let posterTitle: String
  public let posterQuotes: String
  public let updatePreview: String
  public let previewTitle: String
  public let previewAlt: @Sendable (_ title: String, _ page: Int, _ pages: Int) -> String
  public let partsLabel: String
  public let pageCount: @Sendable (_ count: Int) -> String
  public let part: @Sendable (_ title: String, _ pages: String, _ size: String) -> String
  public let glued: @Sendable (_ title: String) -> String
  public let unfit: @Sendable (_ count: Int) -> String
  public let unfitHelp: String
  /// The same where the rest is printed.
  public let asideHelp: String
  public let onPage: @Sendable (_ page: Int) -> String
  public let mend: String
  public let beforePrinting: String
  public let chosen: @Sendable (_ count: Int) -> String
  public let chooseAll: String
  public let preparePDF: String
  public let preparePage: String
  public let actualSizeTip: String
  public let inCards: String
  public let printNow: String

  public let recentPrints: String
  public let waiting: String
  public let drawing: @Sendable (_ done: Int, _ total: Int) -> String
  public let setting: String
  public let finished: @Sendable (_ files: Int) -> String
  public let refusedPrint: String
  public let stopped: String
  public let stale: String
  public let mayLeave: String
  public let refresh: String
  public let stop: String
  public let download: @Sendable (_ file: String) -> String
  public let fileFacts: @Sendable (_ pages: String, _ size: String) -> String
  public let kilobytes: @Sendable (_ count: Int) -> String
  public let megabytes: @Sendable (_ count: String) -> String
  public let webPage: String
  public let backToPreview: String
  public let begunAt: @Sendable (_ moment: String) -> String
  public let nothingPrinted: String
}

extension Wording {
  public var sitePrints: SitePrintsWording { pick(.french, .english) }
}
