/// How an act is told: by its reference and its first words.
public struct ActsWording: Sendable {
  /// A kind of thing as it is counted, by its table.
  public struct Name: Sendable {
    public let one: String
    public let several: String
    /// Whether French says « la » before it.
    public let isFeminine: Bool
  }

  /// What became of things: codes of ``said``.
  public enum Fate: String, Sendable { case written, added, changed, removed, imported, touched }

  public let names: [String: Name]
  /// What became of one thing or several; all of them are feminine, or not.
  public let fate: @Sendable (_ fate: Fate, _ isFeminine: Bool, _ count: Int) -> String
  public let count: @Sendable (_ count: Int, _ name: String) -> String
  /// « V-0012, V-0013 et 9 autres »; `more` of them are not named.
  public let list: @Sendable (_ names: [String], _ more: Int) -> String
  /// « V-0086 écrit : « C’est le dernier… » »
  public let about: @Sendable (_ what: String, _ detail: String) -> String
  /// Done by its verb alone to some things.
  public let deed: @Sendable (_ verb: String, _ what: String) -> String
  public let undone: @Sendable (_ act: String) -> String
  /// An act so long that its rows are only counted.
  public let long: @Sendable (_ verb: String, _ rows: Int) -> String
  public let moved: @Sendable (_ act: String, _ row: String) -> String
  public let already: @Sendable (_ act: String) -> String
  /// Where a list of acts stops.
  public let onlyLatest: @Sendable (_ shown: Int, _ all: Int) -> String
  public let next: @Sendable (_ act: String) -> String
  public let allTitle: String
  public let allActs: String
  public let earlierActs: String
  public let latestActs: String
  /// An act that was undone since the page was made.
  public let undoneSince: @Sendable (_ act: String) -> String
}

extension Wording {
  public var acts: ActsWording { pick(.french, .english) }
}

extension ActsWording {
  static let french = ActsWording(
    names: [
      "place": Name("lieu", "lieux"), "profile": Name("profil", "profils"),
      "person": Name("personne", "personnes", isFeminine: true),
      "consent": Name("réponse d’accord", "réponses d’accord", isFeminine: true),
      "occasion": Name("date", "dates", isFeminine: true),
      "encounter": Name("rencontre", "rencontres", isFeminine: true),
      "verbatim": Name("verbatim", "verbatim"), "debrief": Name("débrief", "débriefs"),
      "programme": Name("programme", "programmes"), "figure": Name("chiffre", "chiffres"),
      "astonishment": Name("rapport d’étonnement", "rapports d’étonnement"),
      "finding": Name("constat", "constats"),
      "hypothesis": Name("hypothèse", "hypothèses", isFeminine: true),
      "prototype": Name("prototype", "prototypes"), "feedback": Name("retour", "retours"),
      "frieze": Name("frise", "frises", isFeminine: true), "network": Name("réseau", "réseaux"),
      "member": Name("membre", "membres"), "offer": Name("offre", "offres", isFeminine: true),
      "ask": Name("demande", "demandes", isFeminine: true),
      "known_group": Name("groupe connu", "groupes connus"),
      "printout": Name("impression", "impressions", isFeminine: true),
      "taken_down": Name("retrait du mur", "retraits du mur"),
      "plan_day": Name("journée", "journées", isFeminine: true),
      "team": Name("équipe", "équipes", isFeminine: true),
      "block": Name("séquence", "séquences", isFeminine: true),
      "material": Name("ligne de matériel", "lignes de matériel", isFeminine: true),
      "roster": Name("répartition", "répartitions", isFeminine: true),
      "team_rule": Name("règle d’équipes", "règles d’équipes", isFeminine: true),
      "presence": Name("présence", "présences", isFeminine: true),
      "passing": Name("passage", "passages"),
      "kept_card": Name("carte gardée", "cartes gardées", isFeminine: true),
      "enrichment": Name("croisement", "croisements"),
      "errand": Name("tâche", "tâches", isFeminine: true),
    ],
    fate: { fate, isFeminine, count in
      let stem: [Fate: String] = [
        .written: "écrit", .added: "ajouté", .changed: "modifié", .removed: "retiré",
        .imported: "importé", .touched: "touché",
      ]
      return (stem[fate] ?? "") + (isFeminine ? "e" : "") + (French.s(count))
    },
    count: { "\(Language.french.count($0)) \($1)" },
    list: { listed($0, $1, .french, others: { French.s($0, "autre", "autres") }) },
    about: { "\($0) : \($1)" }, deed: { "\($0) : \($1)" },
    undone: { "annulation de ce geste : \($0)" },
    long: { "\($0), \(Language.french.count($1)) ligne\(French.s($1))" },
    moved: {
      "Ce geste ne peut pas être annulé : \($1) a changé depuis. Annulez d’abord ce qui a suivi. "
        + "Il s’agissait de : \($0)."
    },
    already: { "Ce geste a déjà été annulé. Il s’agissait de : \($0)." },
    onlyLatest: { "Les \($0) derniers gestes, sur \($1) ; --all les donne tous." },
    next: { "« etabli undo » annulerait : \($0)" },
    allTitle: "Tous les gestes", allActs: "Voir tous les gestes",
    earlierActs: "Les gestes d’avant", latestActs: "Les derniers gestes",
    undoneSince: { "Ce geste a été annulé depuis. Il s’agissait de : \($0)." })

  static let english = ActsWording(
    names: [
      "place": Name("place", "places"), "profile": Name("profile", "profiles"),
      "person": Name("person", "people"),
      "consent": Name("consent answer", "consent answers"),
      "occasion": Name("date", "dates"), "encounter": Name("encounter", "encounters"),
      "verbatim": Name("verbatim", "verbatim"), "debrief": Name("debrief", "debriefs"),
      "programme": Name("programme", "programmes"), "figure": Name("figure", "figures"),
      "astonishment": Name("astonishment report", "astonishment reports"),
      "finding": Name("finding", "findings"), "hypothesis": Name("hypothesis", "hypotheses"),
      "prototype": Name("prototype", "prototypes"), "feedback": Name("feedback", "feedback"),
      "frieze": Name("frieze", "friezes"), "network": Name("network", "networks"),
      "member": Name("member", "members"), "offer": Name("offer", "offers"),
      "ask": Name("ask", "asks"), "known_group": Name("known group", "known groups"),
      "printout": Name("print", "prints"),
      "taken_down": Name("removal from a wall", "removals from walls"),
      "plan_day": Name("day", "days"), "team": Name("team", "teams"),
      "block": Name("sequence", "sequences"), "material": Name("material line", "material lines"),
      "roster": Name("allocation", "allocations"), "team_rule": Name("team rule", "team rules"),
      "presence": Name("attendance mark", "attendance marks"),
      "passing": Name("run mark", "run marks"), "enrichment": Name("crossing", "crossings"),
      "kept_card": Name("kept card", "kept cards"),
      "errand": Name("task", "tasks"),
    ],
    fate: { fate, _, _ in
      let said: [Fate: String] = [
        .written: "written", .added: "added", .changed: "changed", .removed: "removed",
        .imported: "imported", .touched: "touched",
      ]
      return said[fate] ?? ""
    },
    count: { "\(Language.english.count($0)) \($1)" },
    list: { listed($0, $1, .english, others: { English.s($0, "other", "others") }) },
    about: { "\($0): \($1)" }, deed: { "\($0): \($1)" },
    undone: { "undoing of this act: \($0)" },
    long: { "\($0), \(Language.english.count($1)) row\(English.s($1))" },
    moved: {
      "This act cannot be undone: \($1) has changed since. First undo what came after. "
        + "It was: \($0)."
    },
    already: { "This act has already been undone. It was: \($0)." },
    onlyLatest: { "The last \($0) acts of \($1); --all gives them all." },
    next: { "“etabli undo” would undo: \($0)" },
    allTitle: "All acts", allActs: "See all acts",
    earlierActs: "Earlier acts", latestActs: "Latest acts",
    undoneSince: { "This act has been undone since. It was: \($0)." })

  private static func listed(
    _ names: [String], _ more: Int, _ language: Language, others: (Int) -> String
  ) -> String {
    language.enumerated(names + (more > 0 ? ["\(more) \(others(more))"] : []))
  }
}

extension ActsWording.Name {
  fileprivate init(_ one: String, _ several: String, isFeminine: Bool = false) {
    (self.one, self.several, self.isFeminine) = (one, several, isFeminine)
  }
}
