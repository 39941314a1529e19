/// What is said of a workspace file, of what it keeps and of what was done to it.
public struct StorageWording: Sendable {
  public let missing: @Sendable (_ file: String) -> String
  public let alreadyThere: @Sendable (_ file: String) -> String
  public let foreign: @Sendable (_ file: String) -> String
  public let newer: @Sendable (_ file: String) -> String
  public let damaged: @Sendable (_ file: String) -> String
  public let cannotWrite: @Sendable (_ file: String) -> String
  public let notAllowed: @Sendable (_ file: String) -> String
  public let notReadable: @Sendable (_ file: String) -> String
  public let folderMissing: @Sendable (_ folder: String) -> String
  public let isFolder: @Sendable (_ file: String) -> String
  public let deadLink: @Sendable (_ file: String, _ target: String) -> String
  public let linkLoop: @Sendable (_ file: String) -> String
  public let readOnly: @Sendable (_ file: String) -> String
  public let diskFull: @Sendable (_ file: String) -> String
  public let busy: @Sendable (_ file: String) -> String
  public let unsound: @Sendable (_ row: String, _ why: String) -> String
  public let unreadable: @Sendable (_ row: String, _ column: String) -> String
  public let referenceTaken: @Sendable (_ reference: String) -> String
  public let brokenLink: @Sendable (_ from: String, _ to: String) -> String
  public let refusedRow: String
  public let unknown: @Sendable (_ reference: String) -> String
  public let movedSince: @Sendable (_ act: String, _ row: String) -> String
  public let alreadyUndone: @Sendable (_ act: String) -> String
  public let unknownAct: String
  public let creationStays: String
  /// The name of the copy made before a file is brought up to date, without its extension.
  public let beforeUpdate: @Sendable (_ name: String, _ day: String) -> String
  /// The name of the copy made before another one is brought in.
  public let beforeMerge: @Sendable (_ name: String, _ day: String) -> String
  /// The name of the file that going back to a backup replaced.
  public let beforeRestore: @Sendable (_ name: String, _ day: String) -> String
  /// The name of a kind of thing, by its table.
  public let kinds: [String: String]
  /// What was done, by its code.
  public let verbs: [String: String]

  public func kind(_ code: String) -> String { kinds[code] ?? code }
  public func verb(_ code: String) -> String { verbs[code] ?? code }
}

extension Wording {
  public var storage: StorageWording { pick(.french, .english) }
}

extension StorageWording {
  static let french = StorageWording(
    missing: { "« \($0) » est introuvable. Vérifiez son nom, ou créez-le avec « etabli init »." },
    alreadyThere: { "« \($0) » existe déjà. Choisissez un autre nom, ou déplacez ce fichier." },
    foreign: { "« \($0) » n’est pas un espace de travail Établi. Choisissez un fichier .etabli." },
    newer: {
      "« \($0) » a été enregistré par une version plus récente d’Établi. "
        + "Mettez Établi à jour pour l’ouvrir."
    },
    damaged: {
      "« \($0) » est incomplet ou abîmé. Demandez-en une autre copie, ou revenez à une sauvegarde."
    },
    cannotWrite: { "« \($0) » ne peut pas être écrit ici. Choisissez un dossier à vous." },
    notAllowed: {
      "Vous n’avez pas le droit d’écrire « \($0) » là où il est. "
        + "Demandez-le à la personne à qui est ce dossier, ou choisissez un dossier à vous."
    },
    notReadable: {
      "Vous n’avez pas le droit de lire « \($0) ». Demandez-le à la personne à qui il est."
    },
    folderMissing: {
      "Le dossier « \($0) » n’existe pas. Créez-le d’abord, ou choisissez-en un autre."
    },
    isFolder: { "« \($0) » est un dossier : donnez le nom d’un fichier." },
    deadLink: {
      "« \($0) » est un lien vers « \($1) », qui n’existe pas. Remettez ce fichier à sa place, "
        + "ou refaites le lien."
    },
    linkLoop: { "« \($0) » est un lien qui ne mène à aucun fichier. Refaites le lien." },
    readOnly: { "« \($0) » est ouvert en lecture seule. Copiez-le dans un dossier à vous." },
    diskFull: {
      "Le disque est plein : rien n’a été enregistré dans « \($0) ». Faites de la place."
    },
    busy: {
      "« \($0) » est occupé : un site l’a ouvert, ou un autre programme. Fermez-le, ou réessayez "
        + "dans un instant."
    },
    unsound: { "\($0) ne peut pas être lu tel qu’il est enregistré. \($1)" },
    unreadable: { "\($0) ne peut pas être lu : la colonne « \($1) » contient autre chose." },
    referenceTaken: { "\($0) est déjà le nom d’autre chose. Laissez la référence vide." },
    brokenLink: {
      "Ce changement laisserait un lien sans bout, de « \($0) » vers « \($1) ». "
        + "Retirez d’abord ce qui y renvoie, ou gardez les deux."
    },
    refusedRow: "Une valeur enfreint une règle du fichier : rien n’a été enregistré.",
    unknown: { "\($0) n’existe pas dans cet espace de travail." },
    movedSince: {
      "« \($0) » ne peut pas être annulé : \($1) a changé depuis. Annulez d’abord ce qui a suivi."
    },
    alreadyUndone: { "« \($0) » a déjà été annulé." },
    unknownAct: "Cette action n’est pas dans le journal de cet espace de travail.",
    creationStays: "La création d’un espace de travail ne s’annule pas. Supprimez son fichier.",
    beforeUpdate: { "\($0) (avant mise à jour \($1))" },
    beforeMerge: { "\($0) (avant réunion \($1))" },
    beforeRestore: { "\($0) (remplacé \($1))" },
    kinds: [
      "place": "lieu", "profile": "profil", "person": "personne", "consent": "accord",
      "occasion": "date du calendrier", "encounter": "entretien", "verbatim": "verbatim",
      "debrief": "débrief", "programme": "programme", "figure": "chiffre",
      "astonishment": "rapport d’étonnement", "finding": "constat", "hypothesis": "hypothèse",
      "prototype": "prototype", "feedback": "retour", "frieze": "frise", "network": "réseau",
      "member": "membre", "offer": "offre", "ask": "demande", "known_group": "groupe connu",
      "printout": "impression notée", "taken_down": "retrait des murs", "plan_day": "journée",
      "team": "équipe", "block": "séquence", "material": "matériel",
      "roster": "répartition", "team_rule": "règle d’équipes", "presence": "présence",
      "passing": "passage",
      "kept_card": "carte gardée",
      "errand": "tâche d’avant ou d’après",
    ],
    verbs: [
      "create": "création", "import": "import", "undo": "annulation", "copy": "copie",
      "merge": "réunion de copies", "settle": "désaccord départagé",
      "join": "lieux ou profils réunis", "erase": "effacement",
      "withdraw": "accords retirés",
      "write": "saisie", "keep": "carte gardée", "tag": "thème ajouté", "untag": "thème retiré",
      "widen": "profil élargi",
      "several": "groupe connu comme nombreux", "askAgain": "groupe à revoir",
      "link": "lien posé", "unlink": "lien retiré", "move": "changement d’état",
      "fuse": "hypothèses fusionnées", "split": "hypothèse scindée",
      "hear": "retour gardé", "unhear": "retour retiré", "choose": "retour choisi",
      "unchoose": "retour laissé", "threshold": "seuil noté", "learn": "apprentissage noté",
      "request": "décision demandée", "decide": "décision rendue",
      "card": "carte mise au tableau", "takeDown": "carte retirée du tableau",
      "putBack": "carte remise au tableau", "meet": "rencontre notée",
      "consent": "réponses d’accord notées", "encounter": "rencontre notée",
      "quotes": "mots d’une rencontre notés", "notes": "mots de notes gardés",
      "wall": "mur recopié", "frieze": "frise nommée", "strip": "bande recopiée",
      "debrief": "débrief noté", "print": "impression notée", "unhang": "retrait des murs noté",
      "evening": "débrief du soir noté", "arrange": "rencontre avancée",
      "wish": "rencontres à organiser notées",
      "plan": "déroulé changé", "teams": "équipes changées", "run": "passage noté",
    ])

  static let english = StorageWording(
    missing: { "“\($0)” cannot be found. Check its name, or create it with “etabli init”." },
    alreadyThere: { "“\($0)” already exists. Choose another name, or move this file." },
    foreign: { "“\($0)” is not an Établi workspace. Choose an .etabli file." },
    newer: { "“\($0)” was saved by a later version of Établi. Update Établi to open it." },
    damaged: { "“\($0)” is incomplete or damaged. Ask for another copy, or restore a backup." },
    cannotWrite: { "“\($0)” cannot be written here. Choose a folder of your own." },
    notAllowed: {
      "You are not allowed to write “\($0)” where it is. Ask the person whose folder it is, "
        + "or choose a folder of your own."
    },
    notReadable: { "You are not allowed to read “\($0)”. Ask the person whose it is." },
    folderMissing: { "There is no folder “\($0)”. Create it first, or choose another one." },
    isFolder: { "“\($0)” is a folder: give the name of a file." },
    deadLink: {
      "“\($0)” is a link to “\($1)”, which does not exist. Put that file back, or make the link "
        + "again."
    },
    linkLoop: { "“\($0)” is a link that leads to no file. Make the link again." },
    readOnly: { "“\($0)” is open for reading only. Copy it to a folder of your own." },
    diskFull: { "The disk is full: nothing was saved to “\($0)”. Make some room." },
    busy: {
      "“\($0)” is in use: a site has it open, or another program. Close it, or try again in a "
        + "moment."
    },
    unsound: { "\($0) cannot be read as it was saved. \($1)" },
    unreadable: { "\($0) cannot be read: its column “\($1)” holds something else." },
    referenceTaken: { "\($0) already names something else. Leave the reference empty." },
    brokenLink: {
      "This change would leave a link without its end, from “\($0)” to “\($1)”. "
        + "First remove what points there, or keep both."
    },
    refusedRow: "A value breaks a rule of the file: nothing was saved.",
    unknown: { "\($0) does not exist in this workspace." },
    movedSince: {
      "“\($0)” cannot be undone: \($1) has changed since. First undo what came after."
    },
    alreadyUndone: { "“\($0)” has already been undone." },
    unknownAct: "This action is not in this workspace’s journal.",
    creationStays: "Creating a workspace cannot be undone. Delete its file instead.",
    beforeUpdate: { "\($0) (before update \($1))" },
    beforeMerge: { "\($0) (before merge \($1))" },
    beforeRestore: { "\($0) (replaced \($1))" },
    kinds: [
      "place": "place", "profile": "profile", "person": "person", "consent": "consent",
      "occasion": "date of the calendar", "encounter": "encounter", "verbatim": "verbatim",
      "debrief": "debrief", "programme": "programme", "figure": "figure",
      "astonishment": "astonishment report", "finding": "finding", "hypothesis": "hypothesis",
      "prototype": "prototype", "feedback": "feedback", "frieze": "frieze",
      "network": "network", "member": "member", "offer": "offer", "ask": "ask",
      "known_group": "group known", "printout": "print noted", "taken_down": "taking down",
      "plan_day": "day", "team": "team", "block": "sequence",
      "material": "material",
      "roster": "allocation", "team_rule": "team rule", "presence": "attendance",
      "passing": "run mark", "enrichment": "crossing",
      "kept_card": "card kept",
      "errand": "task before or after",
    ],
    verbs: [
      "create": "creation", "import": "import", "undo": "undoing", "copy": "copy",
      "merge": "merging of copies", "settle": "disagreement settled",
      "join": "places or profiles joined", "erase": "erasure",
      "withdraw": "consents withdrawn",
      "write": "entry", "keep": "card kept", "tag": "theme added", "untag": "theme removed",
      "widen": "profile widened",
      "several": "group known as several", "askAgain": "group to look at again",
      "link": "link made", "unlink": "link removed", "move": "change of state",
      "fuse": "hypotheses merged", "split": "hypothesis split",
      "hear": "feedback kept", "unhear": "feedback removed", "choose": "feedback chosen",
      "unchoose": "feedback no longer chosen", "threshold": "threshold noted",
      "learn": "learning noted", "request": "decision asked", "decide": "decision given",
      "card": "card put on the board", "takeDown": "card taken off the board",
      "putBack": "card put back on the board", "meet": "meeting noted",
      "consent": "consent answers noted", "encounter": "encounter noted",
      "quotes": "words of an encounter noted", "notes": "words of notes kept",
      "wall": "wall copied", "frieze": "frieze named", "strip": "strip keyed in",
      "debrief": "debrief noted", "print": "print noted", "unhang": "taking down noted",
      "evening": "evening debrief noted", "arrange": "encounter taken further",
      "wish": "encounters to arrange noted",
      "plan": "plan changed", "teams": "teams changed", "run": "run mark noted",
    ])
}
