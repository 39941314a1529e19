import Atelier
import People
import Reciprocity

/// The names people give to the values that a column may hold.
enum Labels {
  static let occasion = Choices<Occasion.Kind>([
    .init(.launch, "lancement", "launch"), .init(.sprint, "sprint", "sprint"),
    .init(
      .residenceWeek, "semaine de résidence", "residence week",
      also: ["résidence", "semaine", "immersion"]),
    .init(.interResidence, "inter-résidence", "inter-residence", also: ["interrésidence"]),
    .init(.seminar, "séminaire", "seminar"), .init(.test, "test", "test"),
    .init(.review, "bilan", "review"), .init(.committee, "comité", "committee"),
    .init(.gathering, "rencontre", "gathering", also: ["permanence"]),
    .init(.milestone, "jalon", "milestone"),
  ])
  static let role = Choices<Role>([
    .init(.participant, "participant", "participant", also: ["participante"]),
    .init(.member, "membre", "member"),
    .init(.resident, "résident", "resident", also: ["résidente"]),
    .init(.animator, "animateur", "animator", also: ["animatrice"]),
    .init(.facilitator, "facilitateur", "facilitator", also: ["facilitatrice"]),
    .init(.counsellor, "conseiller", "counsellor", also: ["conseillère"]),
    .init(.employer, "employeur", "employer", also: ["employeuse"]),
  ])
  static let purpose = Choices<Consent.Purpose>([
    .init(.words, "citer les mots", "quote the words", also: ["mots", "verbatim", "words"]),
    .init(.firstName, "afficher le prénom", "show the first name", also: ["prénom"]),
    .init(.image, "image", "image", also: ["photo", "droit à l’image"]),
    .init(.voice, "voix", "voice", also: ["enregistrement", "son", "recording"]),
    .init(.video, "vidéo", "video", also: ["film", "être filmé"]),
    .init(
      .introduction, "mise en relation", "introduction", also: ["être mis en relation"]),
  ])
  static let channel = Choices<Consent.Channel>([
    .init(
      .paper, "sur du papier", "on paper", also: ["papier", "affiche", "impression", "paper"]),
    .init(
      .site, "en ligne ou à l’écran", "online or on a screen",
      also: ["site", "web", "en ligne", "à l’écran", "écran", "online", "on a screen", "screen"]),
    .init(
      .feed, "au-delà de ce projet", "beyond this project", also: ["flux", "ailleurs", "feed"]),
  ])
  static let answer = Choices<Consent.Answer>([
    .init(.given, "oui", "yes", also: ["accordé", "donné", "given"]),
    .init(.refused, "non", "no", also: ["refusé", "refused"]),
    .init(.withdrawn, "retiré", "withdrawn"),
  ])
  static let basis = Choices<Consent.LegalBasis>([
    .init(.consent, "consentement", "consent"),
    .init(.publicInterest, "mission d’intérêt public", "public interest"),
  ])
  static let encounter = Choices<Encounter.Kind>([
    .init(.interview, "entretien", "interview"),
    .init(.call, "appel", "call", also: ["téléphone"]), .init(.visit, "visite", "visit"),
    .init(.shadowing, "vis ma vie", "shadowing"),
    .init(.workshop, "atelier", "workshop"),
    .init(.observation, "observation", "observation", also: ["observer"]),
    .init(.immersion, "immersion", "immersion"),
  ])
  static let stage = Choices<Encounter.Stage>([
    .init(.wanted, "à organiser", "to arrange", also: ["voulue", "souhaitée", "wanted"]),
    .init(.called, "appelé", "called", also: ["appelée"]),
    .init(.callBack, "à rappeler", "to call back", also: ["rappeler"]),
    .init(.agreed, "d’accord", "agreed", also: ["accepté", "acceptée", "rendez-vous pris"]),
    .init(.done, "faite", "done", also: ["fait"]),
    .init(
      .off, "n’a pas eu lieu", "did not happen", also: ["annulée", "annulé", "refusée", "off"]),
  ])
  static let agreement = Choices<Encounter.Agreement>([
    .init(.written, "écrit", "written", also: ["signé"]),
    .init(.spoken, "oral", "spoken", also: ["oui", "yes"]),
    .init(.refused, "refusé", "refused", also: ["non", "no"]),
    .init(.unasked, "non demandé", "not asked"),
  ])
  static let fidelity = Choices<Verbatim.Fidelity>([
    .init(.wordForWord, "mot à mot", "word for word", also: ["exact", "enregistré"]),
    .init(.fromMemory, "de mémoire", "from memory", also: ["mémoire"]),
  ])
  static let hypothesis = Choices<Hypothesis.Kind>([
    .init(.hypothesis, "hypothèse", "hypothesis"), .init(.lead, "piste", "lead"),
    .init(.orientation, "orientation", "orientation"),
    .init(.proposal, "proposition", "proposal"),
  ])
  static let answerOfCommittee = Choices<Decision.Answer>([
    .init(.yes, "oui", "yes"), .init(.no, "non", "no"),
    .init(.revisit, "à revoir", "revisit", also: ["plus tard"]),
  ])
  static let stance = Choices<Feedback.Stance>([
    .init(.favourable, "favorable", "favourable", also: ["pour", "favorable"]),
    .init(.resisting, "résiste", "resisting", also: ["contre", "réticent"]),
    .init(.neutral, "neutre", "neutral"),
  ])
  static let nature = Choices<Knowledge.Nature>([
    .init(.knowledge, "savoir", "knowledge"), .init(.knowHow, "savoir-faire", "know-how"),
    .init(.livedExperience, "expérience vécue", "lived experience", also: ["vécu"]),
    .init(
      .someone, "je connais quelqu’un", "I know someone",
      also: ["je cherche quelqu’un qui a vécu", "je connais quelqu’un qui", "someone"]),
  ])
  static let form = Choices<Knowledge.Form>([
    .init(.oneToOne, "individuel", "one to one", also: ["de gré à gré"]),
    .init(.oneToMany, "collectif", "one to many"),
    .init(.practiceGroup, "groupe de pratique", "practice group", also: ["échange de pratiques"]),
    .init(.talkingCircle, "groupe de parole", "talking circle"),
    .init(.other, "autre", "other"),
  ])
  static let contact = Choices<Knowledge.Contact>([
    .init(.welcomeSession, "permanence", "welcome session"),
    .init(.phone, "téléphone", "phone"), .init(.email, "courriel", "e-mail", also: ["mail"]),
    .init(.animator, "animatrice", "animator", also: ["animateur"]),
  ])
  static let intention = Choices<Block.Intention>([
    .init(.open, "ouvrir", "open", also: ["ouverture"]),
    .init(.make, "fabriquer", "make", also: ["fabrication"]),
    .init(.close, "fermer", "close", also: ["resserrer", "fermeture"]),
    .init(.welcome, "accueil", "welcome", also: ["café"]), .init(.rest, "pause", "break"),
    .init(.meal, "repas", "meal", also: ["déjeuner", "dîner", "lunch"]),
  ])
  static let mark = Choices<Team.Mark>([
    .init(.disc, "disque", "disc", also: ["rond"]),
    .init(.square, "carré", "square"), .init(.triangle, "triangle", "triangle"),
    .init(.diamond, "losange", "diamond"), .init(.hexagon, "hexagone", "hexagon"),
    .init(.star, "étoile", "star"), .init(.cross, "croix", "cross"),
    .init(.arch, "arche", "arch"), .init(.moon, "lune", "moon"), .init(.drop, "goutte", "drop"),
    .init(.house, "maison", "house"), .init(.ring, "anneau", "ring"),
  ])
  static let passing = Choices<RunMark.Word>([
    .init(.here, "on en est là", "here", also: ["ici", "là"]),
    .init(.started, "commencée", "started", also: ["commencé", "début"]),
    .init(.finished, "finie", "finished", also: ["fini", "terminée", "fin"]),
    .init(.skipped, "sautée", "skipped", also: ["sauté"]),
    .init(.lengthened, "rallongée", "lengthened", also: ["rallongé", "raccourcie"]),
    .init(.later, "plus tard", "later", also: ["finir plus tard"]),
    .init(.cancels, "annulé", "taken back", also: ["annule", "annulation"]),
  ])
  static let proposal = Choices<RunProposal.Kind>([
    .init(.share, "partager le retard", "share the delay", also: ["partager"]),
    .init(.skip, "sauter", "skip"), .init(.later, "finir plus tard", "end later"),
  ])
  static let errand = Choices<Errand.Kind>([
    .init(.room, "salle", "room"), .init(.invitation, "invitation", "invitation"),
    .init(.meals, "repas", "meals", also: ["meal"]),
    .init(.access, "accessibilité", "access", also: ["accès", "accessibility"]),
    .init(.suitcase, "valise", "suitcase"),
    .init(.thanks, "photos et mots", "photos and words", also: ["photos"]),
    .init(.report, "retour express", "quick report", also: ["retour"]),
    .init(.other, "autre", "other"),
  ])
  static let share = Choices<Material.Share>([
    .init(.person, "personne", "person", also: ["par personne", "chacun"]),
    .init(.team, "équipe", "team", also: ["par équipe"]),
    .init(.once, "tout le monde", "everyone", also: ["en tout", "fixe", "in all"]),
  ])
  static let teamRule = Choices<AskedRule.Kind>([
    .init(.levelSizes, "tailles égales", "level sizes", also: ["même taille", "égales"]),
    .init(.sizes, "tailles", "sizes", also: ["taille", "size"]),
    .init(.spreadProfiles, "profils répartis", "profiles spread", also: ["profils", "profiles"]),
    .init(.neverAlone, "jamais seul", "never alone", also: ["jamais seule", "pas seul"]),
    .init(.together, "ensemble", "together", also: ["avec"]),
    .init(.apart, "à part", "apart", also: ["séparés", "séparées"]),
    .init(.fixed, "dans une équipe", "in one team", also: ["fixe", "fixed"]),
    .init(.onePerAgency, "une par agence", "one per agency", also: ["agence", "agency"]),
    .init(.notAgain, "pas les mêmes équipes", "not the same teams", also: ["pas encore"]),
  ])
  static let strength = Choices<TeamRule.Strength>([
    .init(.absolute, "absolue", "absolute", also: ["absolument", "à tenir absolument"]),
    .init(.best, "au mieux", "as well as can be", also: ["best"]),
  ])
  static let ruleReason = Choices<TeamRule.Reason>([
    .init(.carpool, "covoiturage", "car sharing", also: ["carpool"]),
    .init(
      .hierarchy, "lien hiérarchique", "line of management", also: ["hiérarchie", "hierarchy"]),
    .init(.wish, "souhait", "wish"),
  ])
  static let presence = Choices<Presence.State>([
    .init(.present, "présent", "present", also: ["présente", "là", "oui"]),
    .init(.absent, "absent", "absent", also: ["absente", "non"]),
    .init(.late, "en retard", "late", also: ["arrive plus tard", "retard"]),
  ])
  static let half = Choices<Presence.Half>([
    .init(.whole, "journée", "day", also: ["toute la journée", "whole day"]),
    .init(.morning, "matin", "morning", also: ["matinée"]),
    .init(.afternoon, "après-midi", "afternoon"),
  ])
  static let hand = Choices<Hand>([
    .init(.agency, "agence", "agency", also: ["l’agence"]),
    .init(.territory, "territoire", "territory", also: ["le territoire"]),
    .init(.region, "région", "region", also: ["la région"]),
    .init(.national, "national", "national", also: ["nationale", "le national"]),
    .init(.partner, "partenaire", "partner", also: ["partenaires", "un partenaire"]),
  ])
  static let hypothesisState = Choices<Hypothesis.State>([
    .init(.proposed, "proposée", "proposed", also: ["proposé"]),
    .init(.explored, "explorée", "explored", also: ["exploré"]),
    .init(.merged, "fusionnée", "merged", also: ["fusionné"]),
    .init(.split, "scindée", "split", also: ["scindé"]),
    .init(.arbitrated, "arbitrée", "arbitrated", also: ["arbitré"]),
    .init(.kept, "retenue", "kept", also: ["retenu"]),
    .init(.refused, "refusée", "refused", also: ["refusé"]),
  ])
  static let prototypeState = Choices<Prototype.State>([
    .init(.sketched, "esquissé", "sketched"), .init(.pitched, "présenté", "pitched"),
    .init(.kept, "retenu", "kept", also: ["retenue"]),
    .init(.inProgress, "en cours", "in progress"), .init(.testing, "en test", "testing"),
    .init(.reviewed, "bilan", "reviewed"), .init(.adopted, "adopté", "adopted"),
    .init(.stopped, "arrêté", "stopped"),
    .init(.inconclusive, "non concluant", "inconclusive"),
  ])
}
