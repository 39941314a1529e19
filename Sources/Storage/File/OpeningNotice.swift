public import Words

/// What should be known of how a workspace was opened.
public enum OpeningNotice: Hashable, Sendable {
  /// A log that does not go on from the file was put aside; how many acts it holds that the file
  /// does not, where that can be told.
  case logPutAside(file: String, log: String, acts: Int?)
  /// The same, where nothing may be moved.
  case logNotRead(file: String, log: String, acts: Int?)
  /// What was whole in a log was taken in; it held more, and is kept under a dated name.
  case logKeptInPart(file: String, log: String)
  /// The same, where nothing may be moved.
  case logReadInPart(file: String, log: String)
  /// Things erased for good are still in the file, which was not changed; they are not shown.
  case stillInTheFile(file: String, count: Int)
}

extension OpeningNotice: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.ground
    return switch self {
    case .logPutAside(let file, let log, let acts): words.logWasPutAside(file, log, acts)
    case .logNotRead(let file, let log, let acts): words.logNotRead(file, log, acts)
    case .logKeptInPart(let file, let log): words.logKeptInPart(file, log)
    case .logReadInPart(let file, let log): words.logReadInPart(file, log)
    case .stillInTheFile(let file, let count): words.stillInTheFile(file, count)
    }
  }
}
