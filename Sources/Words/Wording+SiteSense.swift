/// What the pages of astonishments, findings, hypotheses and traces say.
public struct SiteSenseWording: Sendable {
  public let comprehend: String
  public internal(set) var senseTitle: String
  public let senseHelp: String
  public internal(set) var findingsTitle: String
  public internal(set) var astonishmentsTitle: String
  public let addAstonishment: String
  public let addFinding: String
  public let addHypothesis: String
  public let astonishment: String
  public let finding: String
  public let facts: String
  public let surprise: String
  public let why: String
  public let openedQuestion: String
  public let quotesBehind: String
  public let quotes: @Sendable (_ count: Int) -> String
  public let reports: @Sendable (_ count: Int) -> String
  public let agreeing: String
  public let suggestedBy: String
  public let builtOn: String
  public let nothingJoined: String
  public let nothingFor: String
  public let nothingAgainst: String
  /// What the search is for, by the letters of what it is on.
  public let finders: [String: String]
  public let finderHelp: String
  /// What a button that ties says, by the code of the tie.
  public let ties: [String: String]
  /// How something tied stands, by the code of the tie.
  public let tied: [String: String]
  public let untie: String
  public let changeState: String
  public let whichState: String
  public let reasonAsked: String
  public let reason: String
  public let stepDay: String
  public let decidedBy: String
  public let decidedByHint: String
  public let noState: String
  public let noDay: String
  public let fuse: String
  public let fuseHelp: String
  public let fuseInto: String
  public let noOther: String
  public let split: String
  public let splitHelp: String
  public let splitInto: String
  public let drawnTitle: String
  public let drawing: @Sendable (_ reference: String, _ things: Int) -> String
  public let listTitle: String
  public let seeDrawn: String
  public let openDrawing: String
}

extension Wording {
  public var siteSense: SiteSenseWording { pick(.french, .english) }
}

extension SiteSenseWording {
  static let french = SiteSenseWording(
    comprehend: "Comprendre",
    senseTitle: "Étonnements et constats",
    senseHelp: "Ce qui a surpris sur le terrain, et ce sur quoi plusieurs étonnements s’accordent.",
    findingsTitle: "Constats",
    astonishmentsTitle: "Étonnements",
    addAstonishment: "Ajouter un étonnement",
    addFinding: "Ajouter un constat",
    addHypothesis: "Ajouter une hypothèse ou une piste",
    astonishment: "Étonnement",
    finding: "Constat",
    facts: "Les faits",
    surprise: "Ce qui surprend",
    why: "Pourquoi",
    openedQuestion: "La question que cela ouvre",
    quotesBehind: "Les mots derrière",
    quotes: { $0 == 0 ? "aucun verbatim joint" : "\($0) verbatim" },
    reports: { "\($0) étonnement\(French.s($0))" },
    agreeing: "Les étonnements qui s’accordent",
    suggestedBy: "Ce qui l’a suggérée",
    builtOn: "Ce qui s’appuie dessus",
    nothingJoined: "Rien n’y est encore joint.",
    nothingFor: "Rien ne l’appuie encore.",
    nothingAgainst: "Rien ne la contredit encore. Qui pourrait dire le contraire ?",
    finders: [
      "V": "Relier à un étonnement ou à une hypothèse",
      "E": "Joindre un verbatim", "C": "Joindre un étonnement",
      "H": "Relier un verbatim, un étonnement ou un constat",
    ],
    finderHelp: "Des mots, ou une référence",
    ties: ["joins": "Joindre", "supports": "Pour", "contradicts": "Contre"],
    tied: ["joins": "joint", "supports": "relié, pour", "contradicts": "relié, contre"],
    untie: "Délier",
    changeState: "Changer d’état",
    whichState: "Nouvel état",
    reasonAsked: "(motif à donner)",
    reason: "Motif",
    stepDay: "Date",
    decidedBy: "Décidé par",
    decidedByHint: "Une équipe, une inter-résidence, un comité.",
    noState: "Choisissez le nouvel état.",
    noDay: "Écrivez la date comme 2017-10-24.",
    fuse: "Fusionner",
    fuseHelp: "Celle-ci s’arrête là ; l’autre continue et garde la trace d’où elle vient.",
    fuseInto: "L’hypothèse qui continue",
    noOther: "Choisissez une hypothèse encore en piste.",
    split: "Scinder",
    splitHelp: "Celle-ci s’arrête là ; chaque ligne devient une hypothèse proposée, qui garde la "
      + "trace d’où elle vient.",
    splitInto: "Un énoncé par ligne, deux au moins",
    drawnTitle: "La trace dessinée",
    drawing: { reference, things in
      "Trace de \(reference) dessinée de gauche à droite, \(things) élément"
        + "\(French.s(things)) ; la liste qui suit dit la même chose."
    },
    listTitle: "La même trace en liste",
    seeDrawn: "Voir la trace dessinée",
    openDrawing: "Ouvrir le dessin seul")

  static let english = SiteSenseWording(
    comprehend: "Make sense",
    senseTitle: "Astonishments and findings",
    senseHelp: "What surprised in the field, and what several reports agree on.",
    findingsTitle: "Findings",
    astonishmentsTitle: "Astonishments",
    addAstonishment: "Add an astonishment",
    addFinding: "Add a finding",
    addHypothesis: "Add a hypothesis or a lead",
    astonishment: "Astonishment",
    finding: "Finding",
    facts: "The facts",
    surprise: "What surprises",
    why: "Why",
    openedQuestion: "The question it opens",
    quotesBehind: "The words behind it",
    quotes: { $0 == 0 ? "no verbatim joined" : "\($0) verbatim" },
    reports: { "\($0) astonishment\(English.s($0))" },
    agreeing: "The astonishments that agree",
    suggestedBy: "What suggested it",
    builtOn: "What is built on it",
    nothingJoined: "Nothing is joined to it yet.",
    nothingFor: "Nothing supports it yet.",
    nothingAgainst: "Nothing contradicts it yet. Who could say the opposite?",
    finders: [
      "V": "Link to an astonishment or a hypothesis",
      "E": "Join a verbatim", "C": "Join an astonishment",
      "H": "Link a verbatim, an astonishment or a finding",
    ],
    finderHelp: "Some words, or a reference",
    ties: ["joins": "Join", "supports": "For", "contradicts": "Against"],
    tied: ["joins": "joined", "supports": "linked, for", "contradicts": "linked, against"],
    untie: "Unlink",
    changeState: "Change its state",
    whichState: "New state",
    reasonAsked: "(reason needed)",
    reason: "Reason",
    stepDay: "Date",
    decidedBy: "Decided by",
    decidedByHint: "A team, an inter-residence, a committee.",
    noState: "Choose the new state.",
    noDay: "Write the date like 2017-10-24.",
    fuse: "Merge",
    fuseHelp: "This one ends here; the other one goes on and keeps the trace of where it comes "
      + "from.",
    fuseInto: "The hypothesis that goes on",
    noOther: "Choose a hypothesis that still stands.",
    split: "Split",
    splitHelp: "This one ends here; each line becomes a proposed hypothesis, which keeps the trace "
      + "of where it comes from.",
    splitInto: "One statement a line, two at least",
    drawnTitle: "The trace, drawn",
    drawing: { reference, things in
      "Trace of \(reference) drawn from left to right, \(things) item\(English.s(things)); "
        + "the list that follows says the same."
    },
    listTitle: "The same trace as a list",
    seeDrawn: "See the trace drawn",
    openDrawing: "Open the drawing alone")
}
