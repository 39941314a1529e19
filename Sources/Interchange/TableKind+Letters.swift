public import People

extension TableKind {
  /// The letters of its rows' references, where they have some.
  public var letters: Reference.Kind? {
    switch self {
    case .calendar: OccasionTable.letters
    case .people: PersonTable.letters
    case .encounters: EncounterTable.letters
    case .verbatim: VerbatimTable.letters
    case .debriefs: DebriefTable.letters
    case .astonishments: AstonishmentTable.letters
    case .findings: FindingTable.letters
    case .hypotheses: HypothesisTable.letters
    case .prototypes: PrototypeTable.letters
    case .members: MemberTable.letters
    case .offers: OfferTable.letters
    case .asks: AskTable.letters
    case .programme, .places, .profiles, .consents, .lives, .feedback, .friezes, .figures: nil
    case .network: nil
    }
  }
}
