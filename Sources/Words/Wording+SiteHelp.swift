/// A page of help: what a room of the site is for, how one goes about it, what often puzzles.
public struct HelpRoom: Sendable {
  /// What its address says: « verbatim ».
  public let code: String
  /// A pictogram of the house.
  public let pictogram: String
  public let title: String
  public let purpose: String
  public let steps: [String]
  public let snags: [(question: String, answer: String)]
}

/// The pages of help of the site.
public struct SiteHelpWording: Sendable {
  public let help: String
  public let helpTitle: String
  public let helpPurpose: String
  public let howTitle: String
  public let snagsTitle: String
  public let allHelp: String
  public let printHelp: String
  public let helpPicture: @Sendable (_ room: String) -> String
  public let leafletLink: String
  public let leafletTitle: String
  /// The name of its file, without extension.
  public let leafletFile: String
  public internal(set) var helpRooms: [HelpRoom]
}

/// The statement that a public site makes of what it is like for everyone (RGAA 4.1).
public struct AccessibilityWording: Sendable {
  public let accessibility: String
  public let accessibilityState: String
  public let checkedTitle: String
  public let checked: [String]
  public let lackingTitle: String
  public let lacking: [String]
  public let printsTitle: String
  public let prints: String
  public let accessContactTitle: String
  public let contact: String
}

extension Wording {
  public var siteHelp: SiteHelpWording { pick(.french, .english) }
  public var accessibility: AccessibilityWording { pick(.french, .english) }
}
