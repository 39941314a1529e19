extension SitePeopleWording {
  static let english = SitePeopleWording(
    peopleTitle: "People",
    peopleSaid: "First names can be read here. Elsewhere, a first name appears only where its "
      + "bearer agreed to it.",
    peopleEmpty: "Nobody is on the list yet.",
    peopleFound: { shown, all in
      let people = English.s(all, "person", "people")
      return shown == all ? "\(all) \(people)" : "\(shown) of \(all) \(people)"
    },
    firstName: "First name",
    role: "Role",
    anyRole: "All roles",
    agreedYes: { "Yes: \($0)." },
    agreedNo: { "No: \($0)." },
    agreedNothing: "No consent asked.",
    withdrawnAll: "All their consents are withdrawn.",
    shownAs: { "Other pages and paper say: “\($0)”." },
    shownAsNobody: "On other pages and on paper, nothing points to this person.",
    isSilent: "Their words are no longer shown, neither on pages nor on paper.",
    consentsTitle: "Their consents",
    consentsSaid: "Choose the answers you received; whatever stays on “no change” is left as it "
      + "is.",
    purpose: "Purpose",
    never: "not asked",
    answered: { "\($0), \($1)" },
    unchanged: "no change",
    consentDay: "Date of the answers",
    consentBasis: "Legal basis",
    consentKeep: "Keep these answers",
    consentNone: "Choose at least one answer in the table.",
    consentMoved: "Their answers have changed since you had this page: read them again below. What "
      + "you chose is still there; save it if it is still right.",
    consentUnread: "This date cannot be read: choose a day of the calendar.",
    consentAhead: "This day has not come yet: choose today or earlier.",
    withdrawTitle: "Withdraw their consents",
    withdrawSaid: "Their words, first name, offers and asks leave pages and prints at once. "
      + "Nothing is erased, "
      + "and this can be undone.",
    withdrawDeed: "Withdraw all their consents",
    heldTitle: "What is held",
    heldSaid: "This is what the person may ask to read: the file also has the words of theirs that "
      + "pages no longer show. Of what they collected, led or wrote up, it gives references only: "
      + "those words are other people’s.",
    heldPage: "Download a page to read",
    heldData: "Download as JSON",
    rows: { "\($0) row\(English.s($0))" },
    eraseTitle: { "Erase \($0) for good" },
    eraseLink: "Erase this person for good",
    eraseGoes: "What goes",
    goes: [
      "Their sheet: first name, roles, trade, notes.", "Their consents and refusals, with dates.",
      "What they said: each verbatim becomes “[…]”, its reference stays.",
      "Encounters with them, emptied of place, profile and notes.",
      "Their membership of the network, their offers and requests.",
      "Their first name in the texts you tick below, unless someone else is called so.",
      "The trace of all this in the history of acts and in search.",
    ],
    eraseStays: "What stays",
    stays: [
      "What was made of their words: astonishments, hypotheses, prototypes.",
      "Other people’s words that they collected, without their name.",
      "Places, territories and events, as they are called.",
    ],
    eraseInstead: "To show nothing of them without losing anything, withdraw their consents "
      + "instead.",
    eraseType: { "To erase, type \($0)" },
    eraseMismatch: { "This is not \($0): nothing is erased." },
    eraseDeed: "Erase for good",
    erasedTitle: "Erased",
    registerKept: {
      "The register “\($0)” is up to date beside the file: keep them together, it erases again "
        + "whatever an old backup would bring back."
    },
    registerStuck: {
      "“\($0)”, the register of erasures, cannot be written beside the file: nothing is erased. "
        + "Make some room or make this folder writable, then try again."
    },
    registerLate: {
      "“\($0)” could not be completed: make some room. It will be at the next erasure; until then, an "
        + "old backup put in the place of this file would bring these words back."
    },
    encountersTitle: "Encounters",
    encountersEmpty: "No encounter is noted yet.",
    encountersFound: { encounters, quotes in
      "\(encounters) encounter\(English.s(encounters)), \(quotes) verbatim collected there"
    },
    encounterNew: "Note an encounter",
    encounterNewSaid: "Place, person and consent once; their words come next, ten lines a page.",
    encounterNext: "Keep and note their words",
    agreementHint: "“refused”: their words stay in the file, but are neither shown nor printed.",
    agreement: { "Consent: \($0)" },
    agreementRefused: "Consent refused: the words of this encounter are shown nowhere, neither on "
      + "pages nor on paper, those already there like those you add.",
    agreementUnasked: "Consent not asked: ask before showing these words.",
    ledBy: { "Led by \($0)" },
    quotes: { "\($0) verbatim" },
    encounterAdd: "Add verbatim",
    encounterQuotes: "Their words",
    encounterSilent: "No words are noted yet.",
    encounterGuide: "Guide",
    quotesTitle: { "\($0): note their words" },
    quotesSaid: "One line for each thing said, short or long. Empty lines do not count.",
    quotesLine: { "Line \($0)" },
    quotesHere: "in this encounter",
    quotesToday: "noted today",
    quotesAll: "in all",
    quotesKeep: "Keep these lines",
    quotesNone: "All lines are empty: nothing to keep.",
    quotesEnd: "See the encounter",
    debriefsTitle: "Debriefs",
    debriefsEmpty: "No debrief is noted yet.",
    debriefNew: "The evening debrief",
    debriefKeep: "Keep this debrief",
    debriefOn: { "Debrief of \($0)" },
    today: "Today",
    thatDay: { encounters, quotes, themes in
      "\(encounters) encounter\(English.s(encounters)), \(quotes) verbatim, "
        + "\(themes) theme\(English.s(themes))"
    },
    quietDay: "No encounter and no verbatim that day.")
}
