/// The evening's debrief of a residency team: its page, its sheet.
public struct EveningWording: Sendable {
  public let eveningTitle: String
  public let eveningOf: @Sendable (_ day: String) -> String
  public let eveningLead: String
  public let eveningFirst: String
  public let eveningFirstSaid: String
  public let eveningSilent: String
  public let eveningSilentNone: String
  public let eveningAgain: String
  public let eveningAgainNone: String
  public let eveningBegun: String
  public let eveningBegunNone: String
  public let eveningTorn: String
  public let eveningTornNone: String
  public let eveningTornAsk: String
  public let eveningUnheard: String
  public let eveningUnheardNone: String
  public let eveningTomorrow: String
  public let eveningTomorrowNone: String
  public let eveningTen: String
  public let eveningTenSaid: String
  public let eveningReference: String
  public let eveningLine: String
  public let eveningKeep: String
  public let eveningNothing: String
  public let eveningWrong: String
  public let eveningPrint: String
  public let eveningBefore: String
  public let eveningAfter: String
  public let eveningUnreadable: @Sendable (_ words: String) -> String
  /// Of a first name that several bear: which references to choose from.
  public let eveningSeveral: @Sendable (_ name: String, _ references: [String]) -> String
  public let eveningRow: @Sendable (_ number: Int, _ said: String) -> String
  public let eveningNotTaken: @Sendable (_ reference: String) -> String
  public let eveningWithoutWords: @Sendable (_ reference: String) -> String
  /// Why words are to be looked at again.
  public let againThemeless: String
  public let againFromMemory: String
  public let rareHere: String
  public let agreementUnsaid: String
  /// What an astonishment lacks.
  public let lacksSurprise: String
  public let lacksWhy: String
  public let lacksQuestion: String
  public let eveningFile: String
  public let eveningBlank: String
  public let eveningTheme: String
  public let andMore: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var evening: EveningWording { pick(.french, .english) }
}

extension EveningWording {
  static let french = EveningWording(
    eveningTitle: "Le débrief du soir",
    eveningOf: { "Le soir du \($0)" },
    eveningLead:
      "Ce que la journée laisse à faire ensemble, en une heure, avant d’avoir trop parlé.",
    eveningFirst: "D’abord, sans écouter",
    eveningFirstSaid: "Chacun écrit, puis dit, une chose qui l’a surpris. On écoute ensuite.",
    eveningSilent: "Rencontres du jour encore sans mots",
    eveningSilentNone: "Chaque rencontre du jour a ses mots.",
    eveningAgain: "Mots à regarder de nouveau",
    eveningAgainNone: "Rien à relire ce soir.",
    eveningBegun: "Étonnements commencés",
    eveningBegunNone: "Aucun étonnement n’attend la suite.",
    eveningTorn: "Deux paroles qui se contredisent",
    eveningTornNone: "Aucune hypothèse n’a encore de mots pour et de mots contre.",
    eveningTornAsk: "Et si les deux étaient vraies ?",
    eveningUnheard: "Qui n’a-t-on pas entendu ?",
    eveningUnheardNone: "Chaque profil connu a parlé cette semaine.",
    eveningTomorrow: "Demain",
    eveningTomorrowNone: "Rien n’est pris pour demain.",
    eveningTen: "En dix lignes",
    eveningTenSaid:
      "Une référence, puis ce qu’il faut noter. R-21 : des mots entendus là, de mémoire. "
      + "V-0412 : ses thèmes. E-03 : la suite de l’étonnement. Un prénom, ou rien : le débrief.",
    eveningReference: "Référence",
    eveningLine: "Ce qu’il faut noter",
    eveningKeep: "Tout enregistrer",
    eveningNothing: "Toutes les lignes sont vides : rien à enregistrer.",
    eveningWrong: "Rien n’est enregistré : voyez ces lignes.",
    eveningPrint: "Imprimer la feuille",
    eveningBefore: "Soir d’avant", eveningAfter: "Soir d’après",
    eveningUnreadable: { "« \($0) » ne désigne rien ici : une référence, un prénom, ou rien." },
    eveningSeveral: {
      "\($1.count) personnes s’appellent « \($0) » : écrivez laquelle, "
        + "\($1.joined(separator: " ou "))."
    },
    eveningRow: { "Ligne \($0) : \($1)" },
    eveningNotTaken: {
      "\($0) ne se note pas ici : une rencontre, des mots, un étonnement, une personne, ou rien."
    },
    eveningWithoutWords: { "\($0) : il manque ce qu’il faut noter." },
    againThemeless: "sans thème", againFromMemory: "de mémoire",
    rareHere: "si rares qu’on reconnaîtrait quelqu’un", agreementUnsaid: "accord non demandé",
    lacksSurprise: "ce qui surprend", lacksWhy: "pourquoi", lacksQuestion: "la question",
    eveningFile: "debrief-du-soir",
    eveningBlank: "Le débrief du soir du ________",
    eveningTheme: "thème :",
    andMore: { "et \($0) autre\(French.s($0)), sur la page du débrief" })

  static let english = EveningWording(
    eveningTitle: "The evening debrief",
    eveningOf: { "The evening of \($0)" },
    eveningLead: "What the day leaves to do together, in an hour, before too much is said.",
    eveningFirst: "First, before listening",
    eveningFirstSaid: "Each writes, then says, one thing that surprised them. Then we listen.",
    eveningSilent: "Today’s encounters still without words",
    eveningSilentNone: "Each of today’s encounters has its words.",
    eveningAgain: "Words to look at again",
    eveningAgainNone: "Nothing to read again tonight.",
    eveningBegun: "Astonishments begun",
    eveningBegunNone: "No astonishment waits for the rest.",
    eveningTorn: "Two quotes that contradict each other",
    eveningTornNone: "No hypothesis has words for it and words against it yet.",
    eveningTornAsk: "What if both were true?",
    eveningUnheard: "Who was not heard?",
    eveningUnheardNone: "Each known profile spoke this week.",
    eveningTomorrow: "Tomorrow",
    eveningTomorrowNone: "Nothing is set for tomorrow.",
    eveningTen: "In ten lines",
    eveningTenSaid:
      "A reference, then what to note. R-21: words heard there, from memory. V-0412: its "
      + "themes. E-03: the rest of the astonishment. A first name, or nothing: the debrief.",
    eveningReference: "Reference",
    eveningLine: "What to note",
    eveningKeep: "Keep it all",
    eveningNothing: "All lines are empty: nothing to keep.",
    eveningWrong: "Nothing is kept: see these lines.",
    eveningPrint: "Print the sheet",
    eveningBefore: "Evening before", eveningAfter: "Evening after",
    eveningUnreadable: { "“\($0)” names nothing here: a reference, a first name, or nothing." },
    eveningSeveral: {
      "\($1.count) people are called “\($0)”: write which one, \($1.joined(separator: " or "))."
    },
    eveningRow: { "Line \($0): \($1)" },
    eveningNotTaken: {
      "\($0) is not noted here: an encounter, words, an astonishment, a person, or nothing."
    },
    eveningWithoutWords: { "\($0): what to note is missing." },
    againThemeless: "without a theme", againFromMemory: "from memory",
    rareHere: "so rare that someone might be recognised", agreementUnsaid: "consent not asked",
    lacksSurprise: "what surprises", lacksWhy: "why", lacksQuestion: "the question",
    eveningFile: "evening-debrief",
    eveningBlank: "The evening debrief of ________",
    eveningTheme: "theme:",
    andMore: { "and \($0) more, on the page of the debrief" })
}
