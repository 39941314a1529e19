/// What the pages of a programme and of its events say.
public struct ProgrammePagesWording: Sendable {
  public let programmeTitle: String
  public let programmeAddEvent: String
  public let programmeWrite: String
  public let programmeNone: String
  public let programmeEmpty: String
  public let programmeResidences: String
  public let programmeNext: String
  public let wholeResidence: String
  /// « 3 semaines, 2 inter-résidences »
  public let weeks: @Sendable (_ weeks: Int, _ between: Int) -> String
  public let weekOf: @Sendable (_ week: Int) -> String
  public let encounters: @Sendable (_ count: Int) -> String
  public let quotes: @Sendable (_ count: Int) -> String
  public let astonishments: @Sendable (_ count: Int) -> String
  public let hypotheses: @Sendable (_ count: Int) -> String
  public let prototypes: @Sendable (_ count: Int) -> String
  public let seeWhole: @Sendable (_ residence: String) -> String
  public let seePlan: String
  public let makePlan: String
  public let seeQuotes: @Sendable (_ count: Int) -> String
  public let drawnAstonishments: String
  public let drawnHypotheses: String
  public let drawnPrototypes: String
  public let occasionParts: String
  public let occasionPeople: String
  public let occasionHeard: String
  public let occasionEvenings: String
  public let occasionMet: String
  public let occasionSilent: String
  public let occasionPrint: String
  /// As of which day all is told.
  public let toldPast: @Sendable (_ day: String) -> String
  public let toldAsked: @Sendable (_ day: String) -> String
  public let toldOption: @Sendable (_ day: String) -> String
}

extension Wording {
  public var programmePages: ProgrammePagesWording { pick(.french, .english) }
}

extension ProgrammePagesWording {
  static let french = ProgrammePagesWording(
    programmeTitle: "Programme", programmeAddEvent: "Ajouter un événement",
    programmeWrite: "Écrire le programme",
    programmeNone: "Le programme n’est pas encore écrit : son titre, ses enjeux, ses territoires, "
      + "ses dates.",
    programmeEmpty: "Le calendrier est vide. Ajoutez un sprint, une semaine de résidence, une "
      + "permanence : chaque événement ouvrira ce qui en est venu.",
    programmeResidences: "Résidences", programmeNext: "Aller au prochain événement",
    wholeResidence: "Résidence entière",
    weeks: { weeks, between in
      "\(weeks) semaine\(French.s(weeks))"
        + (between == 0 ? "" : ", \(between) inter-résidence\(French.s(between))")
    },
    weekOf: { "Semaine \($0) de résidence" },
    encounters: { "\($0) rencontre\(French.s($0))" }, quotes: { "\($0) verbatim" },
    astonishments: { "\($0) étonnement\(French.s($0))" },
    hypotheses: { "\($0) hypothèse\(French.s($0))" },
    prototypes: { "\($0) prototype\(French.s($0))" },
    seeWhole: { "Toute la résidence : \($0)" }, seePlan: "Ouvrir le déroulé",
    makePlan: "Préparer le déroulé",
    seeQuotes: { $0 == 1 ? "le voir dans le verbatim" : "voir les \($0)" },
    drawnAstonishments: "Étonnements de ces jours", drawnHypotheses: "Hypothèses nées alors",
    drawnPrototypes: "Prototypes nés alors", occasionParts: "Ses semaines",
    occasionPeople: "Qui a mené", occasionHeard: "Entendu alors",
    occasionEvenings: "Débriefs du soir", occasionMet: "Rencontres",
    occasionSilent: "Rien n’est encore gardé de cet événement. Les rencontres, les mots et les "
      + "débriefs qui le nomment viendront ici.",
    occasionPrint: "Imprimer :",
    toldPast: {
      "Tout est raconté au \($0), le dernier jour écrit ici. Ce que vous notez porte la date du "
        + "jour."
    },
    toldAsked: {
      "Tout est raconté au \($0), comme demandé. Ce que vous notez porte la date du jour."
    },
    toldOption: {
      "Raconté au \($0), le dernier jour écrit dans l’espace de travail ; --on en choisit un autre."
    })

  static let english = ProgrammePagesWording(
    programmeTitle: "Programme", programmeAddEvent: "Add an event",
    programmeWrite: "Write the programme",
    programmeNone: "The programme is not written yet: its title, its stakes, its territories, its "
      + "dates.",
    programmeEmpty: "The calendar is empty. Add a sprint, a residency week, a drop-in session: "
      + "each event will open what came of it.",
    programmeResidences: "Residencies", programmeNext: "Go to the next event",
    wholeResidence: "Whole residency",
    weeks: { weeks, between in
      "\(weeks) week\(English.s(weeks))"
        + (between == 0 ? "" : ", \(between) inter-residenc\(between == 1 ? "y" : "ies")")
    },
    weekOf: { "Residency week \($0)" },
    encounters: { "\($0) encounter\(English.s($0))" }, quotes: { "\($0) quote\(English.s($0))" },
    astonishments: { "\($0) astonishment\(English.s($0))" },
    hypotheses: { "\($0) hypothes\($0 == 1 ? "is" : "es")" },
    prototypes: { "\($0) prototype\(English.s($0))" },
    seeWhole: { "The whole residency: \($0)" }, seePlan: "Open the plan",
    makePlan: "Prepare the plan",
    seeQuotes: { $0 == 1 ? "see it among the quotes" : "see all \($0)" },
    drawnAstonishments: "Astonishments of these days", drawnHypotheses: "Hypotheses born then",
    drawnPrototypes: "Prototypes born then", occasionParts: "Its weeks",
    occasionPeople: "Who led", occasionHeard: "Heard then",
    occasionEvenings: "Evening debriefs", occasionMet: "Encounters",
    occasionSilent: "Nothing is kept of this event yet. The encounters, words and debriefs that "
      + "name it will come here.",
    occasionPrint: "Print:",
    toldPast: {
      "All is told as of \($0), the last day written here. What you note bears today’s date."
    },
    toldAsked: { "All is told as of \($0), as asked. What you note bears today’s date." },
    toldOption: {
      "Told as of \($0), the last day written in the workspace; --on chooses another."
    })
}
