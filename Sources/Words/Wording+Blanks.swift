/// What sheets to fill in by hand say.
public struct BlanksWording: Sendable {
  public let foot: @Sendable (_ title: String) -> String
  /// « Du 2 octobre au 24 octobre 2017 »: what was heard on cards, and on which.
  public let collectedLead: @Sendable (_ count: Int, _ cards: Int) -> String
  public let toFill: String
  public let who: String
  public let place: String
  public let week: String
  public let when: String
  public let profile: String
  public let astonishment: String
  public let astonishmentLead: String
  public let facts: String
  public let factsHint: String
  public let surprise: String
  public let surpriseHint: String
  public let why: String
  public let question: String
  public let questionHint: String
  public let behind: String
  public let behindHint: String
  public let observation: String
  public let observationLead: String
  public let hour: String
  public let seen: String
  public let wonder: String
  public let around: String
  public let aroundHint: String
  public let absent: String
  public let notebook: String
  public let notebookLead: String
  public let informed: String
  public let agreed: String
  public let refused: String
  public let heard: String
  public let heardHint: String
  public let sawThere: String
  public let thought: String
  public let thoughtHint: String
  public let next: String
  public let finding: String
  public let findingLead: String
  public let statement: String
  public let statementHint: String
  public let reports: String
  public let quotes: String
  public let weight: String
  public let against: String
  public let againstHint: String
  public let silent: String
  public let verbatim: String
  public let verbatimLead: String
  public let theirWords: String
  public let onCard: String
  public let fidelity: String
  public let wordForWord: String
  public let fromMemory: String
  public let collection: String
  public let collectionLead: String
  public let from: String
  public let to: String
  public let questions: String
  public let someone: String
  public let mayQuote: String
  public let readAgain: String
  public let betweenUs: String
  public let attendance: String
  public let attendanceLead: String
  public let what: String
  public let firstName: String
  public let agency: String
  public let present: String
  public let morning: String
  public let afternoon: String
  public let backs: String
  public let makesMeSay: String
  public let onQuote: String
  public let collected: String
  public let testimony: String
}

extension Wording {
  public var blanks: BlanksWording { pick(.french, .english) }
}
