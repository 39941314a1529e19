/// What is said on friezes: the ones to write in, the ones filled in, the ones of a programme.
public struct FriezesWording: Sendable {
  /// A line of a frieze: its name, and a question that helps to fill it.
  public struct Row: Sendable {
    public let title: String
    public let prompt: String
  }
  /// The lanes of a programme's frieze.
  public struct Lanes: Sendable {
    public internal(set) var milestones: String
    public internal(set) var sprints: String
    public internal(set) var residence: String
    public internal(set) var meetings: String
    public internal(set) var trials: String
    public internal(set) var committees: String
    public internal(set) var network: String
  }

  public let recruitment: String
  public let howToFill: String
  public let stages: [String]
  public let stageToName: String
  public let audience: String
  public let audiences: [String]
  public let otherAudience: String
  public let week: String
  public let strip: String
  public let discretion: String
  public let actions: Row
  public let people: Row
  public let tools: Row
  public let delay: Row
  public let blockage: Row
  public let feeling: Row
  public let words: Row
  public let delays: [String]
  public let relief: String
  public let neutral: String
  public let exhaustion: String

  /// « Quinze entretiens, semaine 2. Chaque point pâle est une personne, le trait suit la médiane. »
  public let summary: @Sendable (_ strips: Int, _ weeks: [Int]) -> String
  public let persons: @Sendable (_ count: Int) -> String
  /// Words that stand on what follows for want of room, by their references where they are few.
  public let notShown: @Sendable (_ count: Int, _ references: [String]) -> String
  /// At the head of the sheets that hold them.
  public let sayingsApart: String
  /// At the head of the sheets that hold what a strip had no room for.
  public let toldApart: @Sendable (_ strip: String) -> String
  /// Where a cell’s words were moved.
  public let seeBelow: String
  public let toSuperpose: String
  /// One public's medians, stage by stage.
  public let described: @Sendable (_ audience: String, _ persons: Int, _ medians: String) -> String

  public internal(set) var programme: String
  public internal(set) var lanes: Lanes
  public let today: String
  /// Announces what stands far from the days drawn.
  public let beyond: String
  public let toScale: @Sendable (_ millimetres: String) -> String
}

extension Wording {
  public var friezes: FriezesWording { pick(.french, .english) }
}

extension FriezesWording {
  static let french = FriezesWording(
    recruitment: "Un recrutement, étape par étape",
    howToFill: "Une bande par personne. Écrivez avec elle, dans l’ordre où elle raconte. "
      + "Une case vide dit aussi quelque chose.",
    stages: [
      "Le besoin", "L’offre", "La présélection", "L’entretien", "La décision",
      "Le premier jour", "Le premier mois",
    ],
    stageToName: "étape à nommer",
    audience: "Public",
    audiences: [
      "conseillère ou conseiller", "employeuse ou employeur", "personne récemment embauchée",
    ],
    otherAudience: "autre :",
    week: "Semaine",
    strip: "Bande n°",
    discretion: "Ni nom ni jour : un profil et une semaine suffisent.",
    actions: Row(title: "Ce que je fais", prompt: "Les gestes, dans l’ordre."),
    people: Row(title: "Avec qui", prompt: "Dedans, dehors, au téléphone."),
    tools: Row(title: "Avec quels outils", prompt: "Logiciel, papier, carnet, voiture…"),
    delay: Row(title: "Combien de temps", prompt: "Agir et attendre : les deux."),
    blockage: Row(title: "Ce qui bloque", prompt: "Ce qui a failli tout arrêter."),
    feeling: Row(title: "Ce que je ressens", prompt: "Un point par étape, puis reliez-les."),
    words: Row(title: "Mes mots", prompt: "Tels quels, sans les arranger."),
    delays: ["min", "heures", "jours", "sem."],
    relief: "Soulagement", neutral: "Neutre", exhaustion: "Épuisement",
    summary: { strips, weeks in
      let counted = frenchNumber(strips).capitalisedFirst
      let what = French.s(strips, "entretien", "entretiens")
      let people = "Chaque point pâle est une personne, le trait suit la médiane."
      return "\(counted) \(what)\(frenchWeeks(weeks)). \(people)"
    },
    persons: { "\($0) \(French.s($0, "personne", "personnes"))" },
    notShown: { count, references in
      let named = references.isEmpty ? "" : " : " + references.joined(separator: ", ")
      return
        (count < 2
        ? "Une parole n’a pas trouvé sa place ici, elle est à la suite"
        : "\(frenchNumber(count).capitalisedFirst) paroles n’ont pas trouvé leur place ici, "
          + "elles sont à la suite") + named + "."
    },
    sayingsApart: "Les paroles qui n’ont pas tenu sur la frise, étape par étape.",
    toldApart: { "\($0) : ce qui n’a pas tenu dans sa colonne, étape par étape." },
    seeBelow: "→ feuille suivante",
    toSuperpose: "Pour comparer, posez les feuilles l’une sur l’autre, croix sur croix.",
    described: { "\($0) (\("\($1) \(French.s($1, "personne", "personnes"))")), médiane : \($2)." },
    programme: "Le programme, date par date",
    lanes: Lanes(
      milestones: "Lancement et jalons", sprints: "Sprints", residence: "Résidence",
      meetings: "Inter-résidences et séminaires", trials: "Prototypes en test",
      committees: "Bilan et comités", network: "Rencontres du réseau"),
    today: "aujourd’hui",
    beyond: "Hors de ces dates",
    toScale: { "Le temps est à l’échelle : une semaine fait \($0) mm." })

  static let english = FriezesWording(
    recruitment: "A recruitment, stage by stage",
    howToFill: "One strip a person. Write with them, in the order they tell it. "
      + "An empty cell says something too.",
    stages: [
      "The need", "The offer", "Shortlisting", "The interview", "The decision",
      "The first day", "The first month",
    ],
    stageToName: "stage to name",
    audience: "Who",
    audiences: ["counsellor", "employer", "person recently hired"],
    otherAudience: "other:",
    week: "Week",
    strip: "Strip no.",
    discretion: "No name, no day: a profile and a week are enough.",
    actions: Row(title: "What I do", prompt: "The gestures, in order."),
    people: Row(title: "With whom", prompt: "Inside, outside, on the phone."),
    tools: Row(title: "With which tools", prompt: "Software, paper, notebook, car…"),
    delay: Row(title: "How long", prompt: "Doing and waiting: both."),
    blockage: Row(title: "What gets in the way", prompt: "What nearly stopped it all."),
    feeling: Row(title: "What I feel", prompt: "A dot a stage, then join them."),
    words: Row(title: "My words", prompt: "As they come, untidied."),
    delays: ["min", "hours", "days", "weeks"],
    relief: "Relief", neutral: "Neutral", exhaustion: "Exhaustion",
    summary: { strips, weeks in
      let counted = englishNumber(strips).capitalisedFirst
      let what = English.s(strips, "interview", "interviews")
      return "\(counted) \(what)\(englishWeeks(weeks)). "
        + "Each pale mark is a person, the line follows the median."
    },
    persons: { $0 == 1 ? "1 person" : "\($0) people" },
    notShown: { count, references in
      let named = references.isEmpty ? "" : ": " + references.joined(separator: ", ")
      return
        (count == 1
        ? "One quote found no room here and is on what follows"
        : "\(englishNumber(count).capitalisedFirst) quotes found no room here and are on what "
          + "follows") + named + "."
    },
    sayingsApart: "The quotes that the frieze had no room for, stage by stage.",
    toldApart: { "\($0): what its column had no room for, stage by stage." },
    seeBelow: "→ next sheet",
    toSuperpose: "To compare, lay the sheets over one another, cross on cross.",
    described: { "\($0) (\($1 == 1 ? "1 person" : "\($1) people")), median: \($2)." },
    programme: "The programme, date by date",
    lanes: Lanes(
      milestones: "Launch and milestones", sprints: "Sprints", residence: "Residence",
      meetings: "Inter-residences and seminars", trials: "Prototypes on trial",
      committees: "Review and committees", network: "Network gatherings"),
    today: "today",
    beyond: "Outside these dates",
    toScale: { "Time runs to scale: a week is \($0) mm." })

  private static func frenchWeeks(_ weeks: [Int]) -> String {
    guard let last = weeks.last else { return "" }
    guard weeks.count > 1 else { return ", semaine \(last)" }
    return ", semaines \(weeks.dropLast().map(String.init).joined(separator: ", ")) et \(last)"
  }
  private static func englishWeeks(_ weeks: [Int]) -> String {
    guard let last = weeks.last else { return "" }
    guard weeks.count > 1 else { return ", week \(last)" }
    return ", weeks \(weeks.dropLast().map(String.init).joined(separator: ", ")) and \(last)"
  }

  /// « quinze »; in figures above sixteen.
  private static func frenchNumber(_ number: Int) -> String {
    let names = [
      "aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
      "onze", "douze", "treize", "quatorze", "quinze", "seize",
    ]
    return names.indices.contains(number) ? names[number] : String(number)
  }
  private static func englishNumber(_ number: Int) -> String {
    let names = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    ]
    return names.indices.contains(number) ? names[number] : String(number)
  }
}
