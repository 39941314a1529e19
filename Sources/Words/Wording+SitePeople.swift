/// What the site says of people and their consents, of encounters and of debriefs.
public struct SitePeopleWording: Sendable {
  public internal(set) var peopleTitle: String
  public let peopleSaid: String
  public let peopleEmpty: String
  public let peopleFound: @Sendable (_ shown: Int, _ all: Int) -> String
  public let firstName: String
  public let role: String
  public let anyRole: String
  public let agreedYes: @Sendable (_ what: String) -> String
  public let agreedNo: @Sendable (_ what: String) -> String
  public let agreedNothing: String
  public let withdrawnAll: String
  /// What stands for someone on other pages and on prints.
  public let shownAs: @Sendable (_ name: String) -> String
  public let shownAsNobody: String
  public let isSilent: String
  public let consentsTitle: String
  public let consentsSaid: String
  public let purpose: String
  public let never: String
  public let answered: @Sendable (_ answer: String, _ day: String) -> String
  public let unchanged: String
  public let consentDay: String
  public let consentBasis: String
  public let consentKeep: String
  public let consentNone: String
  /// Answers changed since the page that is sent was made.
  public let consentMoved: String
  public let consentUnread: String
  public let consentAhead: String
  public let withdrawTitle: String
  public let withdrawSaid: String
  public let withdrawDeed: String
  public let heldTitle: String
  public let heldSaid: String
  public let heldPage: String
  public let heldData: String
  public let rows: @Sendable (_ count: Int) -> String
  public let eraseTitle: @Sendable (_ name: String) -> String
  public let eraseLink: String
  public let eraseGoes: String
  public let goes: [String]
  public let eraseStays: String
  public let stays: [String]
  public let eraseInstead: String
  public let eraseType: @Sendable (_ reference: String) -> String
  public let eraseMismatch: @Sendable (_ reference: String) -> String
  public let eraseDeed: String
  public let erasedTitle: String
  public let registerKept: @Sendable (_ file: String) -> String
  public let registerStuck: @Sendable (_ file: String) -> String
  /// Erased, and not written down yet.
  public let registerLate: @Sendable (_ file: String) -> String

  public internal(set) var encountersTitle: String
  public let encountersEmpty: String
  public let encountersFound: @Sendable (_ encounters: Int, _ quotes: Int) -> String
  public let encounterNew: String
  public let encounterNewSaid: String
  public let encounterNext: String
  public let agreementHint: String
  public let agreement: @Sendable (_ label: String) -> String
  public let agreementRefused: String
  public let agreementUnasked: String
  public let ledBy: @Sendable (_ names: String) -> String
  public let quotes: @Sendable (_ count: Int) -> String
  public let encounterAdd: String
  public let encounterQuotes: String
  public let encounterSilent: String
  public let encounterGuide: String
  public let quotesTitle: @Sendable (_ reference: String) -> String
  public let quotesSaid: String
  public let quotesLine: @Sendable (_ line: Int) -> String
  public let quotesHere: String
  public let quotesToday: String
  public let quotesAll: String
  public let quotesKeep: String
  public let quotesNone: String
  public let quotesEnd: String

  public internal(set) var debriefsTitle: String
  public let debriefsEmpty: String
  public let debriefNew: String
  public let debriefKeep: String
  public let debriefOn: @Sendable (_ day: String) -> String
  public let today: String
  public let thatDay: @Sendable (_ encounters: Int, _ quotes: Int, _ themes: Int) -> String
  public let quietDay: String
}

extension Wording {
  public var sitePeople: SitePeopleWording { pick(.french, .english) }
}
