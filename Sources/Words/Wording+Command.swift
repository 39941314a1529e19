/// What the command says: its help, its answers, its refusals of a misspelt request.
public struct CommandWording: Sendable {
  /// What each verb does, by its name.
  public let verbs: [String: String]
  /// What each argument or option is, by its key.
  public let arguments: [String: String]
  public let unknownOption: @Sendable (_ option: String) -> String
  public let unknownVerb: @Sendable (_ verb: String) -> String
  public let missingArgument: @Sendable (_ name: String) -> String
  public let missingValue: @Sendable (_ option: String) -> String
  public let wrongValue: @Sendable (_ value: String, _ name: String) -> String
  public let unexpected: @Sendable (_ value: String) -> String
  public let notUnderstood: String
  public let seeHelp: @Sendable (_ verb: String) -> String
  public let ourFault: @Sendable (_ detail: String) -> String
  public let cannotWrite: @Sendable (_ file: String, _ detail: String) -> String
  public let noFurnishings: String
  public let cannotRead: @Sendable (_ file: String) -> String
  public let notADay: @Sendable (_ text: String) -> String
  public let unknownWord: @Sendable (_ word: String, _ argument: String, _ known: String) -> String
  public let nothingToUndo: String
  public let outOfRange:
    @Sendable (_ value: String, _ argument: String, _ least: String, _ most: String) -> String
  /// The request as it should be typed.
  public let fileFirst: @Sendable (_ line: String) -> String
  public let nothingToPrint: @Sendable (_ what: String) -> String
  public let nothingHere: String
  public let noTables: @Sendable (_ folder: String) -> String
  public let workspaceForTable: @Sendable (_ file: String) -> String
  public let notAWorkbook: @Sendable (_ name: String) -> String
  public let notAFolder: @Sendable (_ name: String) -> String
  /// Why a file cannot be written.
  public let diskIsFull: String
  public let notAllowed: String
  public let diskIsReadOnly: String
  public let fileInTheWay: String
  public let folderInTheWay: String
  public let holdsAWorkspace: @Sendable (_ name: String) -> String
  public let nameless: @Sendable (_ name: String) -> String
  public let systemError: @Sendable (_ number: Int) -> String
  public let written: @Sendable (_ file: String, _ pages: Int) -> String
  public let made: @Sendable (_ file: String) -> String
  public let allWell: String
  public let undone: @Sendable (_ verb: String) -> String
  public let page: @Sendable (_ done: Int, _ total: Int) -> String
  /// What is being done to the rows of an import.
  public let reading: @Sendable (_ rows: Int) -> String
  public let comparing: @Sendable (_ rows: Int, _ total: Int) -> String
  public let writing: @Sendable (_ rows: Int, _ total: Int) -> String
}

extension Wording {
  public var command: CommandWording { pick(.french, .english) }
}

extension CommandWording {
  static let french = CommandWording(
    verbs: [
      "etabli": "L’établi des gens qui animent le travail collectif dans le service public.",
      "init": "Crée un espace de travail, dans un seul fichier.",
      "import": "Lit un classeur, un dossier de tableaux ou des fichiers ; tout, ou rien.",
      "export": "Rend les mêmes tableaux, avec leurs références.",
      "print": "Imprime en PDF : cartes, verbatim, frises, affiches, suivi, tableau, accord…",
      "deck": "Imprime les jeux de cartes d’un kit, sans espace de travail.",
      "calibrate": "Imprime une feuille qui mesure le décalage des versos, et le garde.",
      "list": "Liste une sorte de choses, ou cherche des mots.",
      "trace": "Montre d’où vient une chose et ce qu’elle est devenue.",
      "check": "Dit tout ce qui poserait problème dans un fichier ou un kit.",
      "backup": "Copie l’espace de travail, même pendant qu’on s’en sert.",
      "restore": "Revient à une sauvegarde ; le fichier remplacé est gardé à côté.",
      "copy": "Fait une copie pour un ou une collègue, à réunir plus tard.",
      "merge": "Fait entrer ce qui a été fait dans une autre copie ; tout, ou rien.",
      "settle": "Montre et départage ce que deux copies ont écrit différemment.",
      "person": "Montre tout ce qui est gardé sur une personne.",
      "erase": "Efface une personne ou ses mots, partout et pour de bon.",
      "undo": "Annule le dernier geste, ou liste les gestes.",
      "serve": "Ouvre le site de l’espace de travail, sur cette machine seulement.",
      "doctor": "Vérifie bibliothèques, polices et dictionnaires ; dit quoi installer.",
    ],
    arguments: [
      "file": "Le fichier de l’espace de travail (.etabli).",
      "port": "Le port du site : 8765 si rien n’est dit.",
      "startingKit": "Le kit d’où partir : son dossier entre, ses cartes s’impriment.",
      "title": "Le titre de l’espace de travail.",
      "sources": "Un classeur (.xlsx, .ods), un dossier de CSV, ou des fichiers.",
      "as": "Le tableau que ces fichiers sont, quand leurs titres ne le disent pas.",
      "dryRun": "Dire ce qui changerait, sans rien écrire.",
      "describe": "Montrer les tableaux et les colonnes compris.",
      "template": "Écrire un classeur vide avec ses listes de choix.",
      "format": "xlsx ou csv.",
      "printFormat": "pdf, ou html pour lire ou écouter dans un navigateur.",
      "to": "Où écrire.",
      "what": "Ce qu’il faut imprimer, une ou plusieurs choses :",
      "output": "Le dossier où écrire les PDF.",
      "sheet": "La feuille : de A6 à A0, ou ses millimètres, comme 320x450.",
      "duplex":
        "Cartes recto verso : long ou short, le bord sur lequel la feuille tourne ; fold, tout au "
        + "recto, à plier.",
      "printer": "Le nom d’une imprimante dont le calage est gardé.",
      "across": "De combien le trou est vers la droite, en millimètres.",
      "down": "De combien le trou est vers le bas, en millimètres.",
      "edge": "Le bord sur lequel la feuille tourne : long (sinon) ou short.",
      "margin": "La marge que l’imprimante ne couvre pas, en millimètres.",
      "bleed": "Pour l’imprimeur : la couleur des cartes dépasse la coupe d’autant de millimètres.",
      "cut": "La coupe des cartes : scissors, marks (repères de massicot) ou none.",
      "blackAndWhite": "Tout en noir et gris, pour le copieur de l’agence.",
      "largePrint": "En grands caractères, là où cela existe.",
      "since": "Dans le suivi, seulement ce qui a bougé depuis ce jour (AAAA-MM-JJ).",
      "on": "Le jour inscrit sur les feuilles (AAAA-MM-JJ), aujourd’hui sinon.",
      "only": "Seulement ces références, séparées par des virgules.",
      "kit": "Le nom d’un kit, ou son dossier.",
      "deck": "Le nom d’un jeu du kit.",
      "kind": "Ce qu’il faut lister :",
      "search": "Les mots cherchés.",
      "json": "Pour une machine.",
      "reference": "Une référence, comme V-0412.",
      "target": "Un espace de travail, ou un kit.",
      "language": "fr ou en.",
      "kits": "Le dossier des kits.",
      "assets": "Le dossier des pictogrammes.",
      "list": "Lister les derniers gestes.",
      "author": "Qui agit, pour l’histoire des gestes.",
      "copyTo": "Le fichier de la copie.",
      "withoutNames": "Sans les noms, les contacts ni les notes.",
      "other": "L’autre copie, qui n’est pas changée.",
      "settled": "Ce qui est à départager, comme V-0412 ; rien pour tout montrer.",
      "field": "Ce qui y est écrit différemment, tel que la liste le dit.",
      "keep": "Garder ce qui tient.",
      "take": "Prendre l’autre écriture, par son rang.",
      "who": "Une référence (PE-03, V-0412…) ou un prénom.",
      "page": "Écrire une page HTML ici.",
      "withdraw": "Retirer tous ses accords à partir d’aujourd’hui, sans rien effacer.",
      "backup": "La sauvegarde.",
    ],
    unknownOption: { "L’option « \($0) » n’existe pas." },
    unknownVerb: { "Le verbe « \($0) » n’existe pas." },
    missingArgument: { "Il manque \($0)." },
    missingValue: { "L’option « \($0) » attend une valeur." },
    wrongValue: { "« \($0) » ne convient pas pour \($1)." },
    unexpected: { "« \($0) » est de trop." },
    notUnderstood: "Cette demande n’est pas comprise.",
    seeHelp: { "« etabli\($0.isEmpty ? "" : " " + $0) --help » montre ce qui existe." },
    ourFault: { "Établi s’est trompé, et c’est de notre faute : \($0). Rien n’est perdu." },
    cannotWrite: { "« \($0) » ne peut pas être écrit : \($1)" },
    noFurnishings: "Les dossiers Kits et Assets sont introuvables. "
      + "Donnez-les par --kits et --assets, ou réinstallez Établi.",
    cannotRead: { "« \($0) » est introuvable ou ne peut pas être lu." },
    notADay: { "« \($0) » n’est pas un jour : écrivez-le comme 2018-02-16 ou 16/02/2018." },
    unknownWord: { "« \($0) » ne convient pas pour \($1). Existent : \($2)." },
    nothingToUndo: "Il n’y a rien à annuler.",
    outOfRange: { "« \($0) » ne convient pas pour \($1) : écrivez de \($2) à \($3) millimètres." },
    fileFirst: { "Le fichier de l’espace de travail vient d’abord : \($0)" },
    nothingToPrint: {
      "Il n’y a rien à imprimer pour « \($0) » : rien n’y est encore entré, rien n’en peut être "
        + "montré, ou --only n’y désigne rien. « etabli list » montre ce qu’il y a."
    },
    nothingHere: "Rien ici.",
    noTables: { "Le dossier « \($0) » ne contient ni classeur ni CSV." },
    workspaceForTable: {
      "« \($0) » est un espace de travail : ce qui s’importe est un classeur, un CSV ou un dossier."
    },
    notAWorkbook: {
      "« \($0) » n’est pas un nom de classeur : écrivez un nom en .xlsx ; ou bien --format csv, et "
        + "un dossier."
    },
    notAFolder: {
      "Le format csv écrit un fichier par tableau : donnez un dossier, pas « \($0) »."
    },
    diskIsFull: "le disque est plein. Faites de la place, ou écrivez ailleurs.",
    notAllowed: "vous n’en avez pas le droit. Écrivez ailleurs.",
    diskIsReadOnly: "ce disque ne se laisse pas écrire. Écrivez ailleurs.",
    fileInTheWay: "un fichier porte le nom de ce dossier. Choisissez-en un autre.",
    folderInTheWay: "un dossier porte déjà ce nom. Choisissez-en un autre.",
    holdsAWorkspace: {
      "« \($0) » est un espace de travail : il n’est pas remplacé. Choisissez un autre nom."
    },
    nameless: { "« \($0) » n’est pas un nom de fichier. Écrivez par exemple ma-residence.etabli." },
    systemError: { "le système refuse (erreur \($0)). Vérifiez le chemin, ou écrivez ailleurs." },
    written: { $1 > 0 ? "\($0) (\($1) page\($1 > 1 ? "s" : ""))" : $0 },
    made: { "\($0) est prêt." },
    allWell: "Tout va bien.",
    undone: { "Annulé : \($0)." },
    page: { "page \($0) sur \($1)" },
    reading: { "Lecture : \(Language.french.count($0)) ligne\($0 > 1 ? "s" : "")" },
    comparing: {
      "Comparaison : \(Language.french.count($0)) ligne\($0 > 1 ? "s" : "")"
        + " sur \(Language.french.count($1))"
    },
    writing: {
      "Écriture : \(Language.french.count($0)) ligne\($0 > 1 ? "s" : "")"
        + " sur \(Language.french.count($1))"
    })

  static let english = CommandWording(
    verbs: [
      "etabli": "The workbench of people who run collaborative work in public service.",
      "init": "Makes a workspace, in a single file.",
      "import": "Reads a workbook, a folder of tables or files; all of it, or nothing.",
      "export": "Gives the same tables back, with their references.",
      "print": "Prints to PDF: cards, verbatim, friezes, posters, tracking, board, consent…",
      "deck": "Prints a kit’s decks of cards, without any workspace.",
      "calibrate": "Prints a sheet that measures how far backs are off, and keeps it.",
      "list": "Lists one kind of things, or searches for words.",
      "trace": "Shows where a thing comes from and what became of it.",
      "check": "Says everything that would go wrong in a file or a kit.",
      "backup": "Copies the workspace, even while it is in use.",
      "restore": "Goes back to a backup; the replaced file is kept beside.",
      "copy": "Makes a copy for a colleague, to be merged later.",
      "merge": "Brings in what was done in another copy; all of it, or nothing.",
      "settle": "Shows and settles what two copies wrote differently.",
      "person": "Shows everything held about a person.",
      "erase": "Erases a person or their words, everywhere and for good.",
      "undo": "Undoes the last act, or lists the acts.",
      "serve": "Opens the workspace’s site, on this machine only.",
      "doctor": "Checks libraries, fonts and dictionaries; says what to install.",
    ],
    arguments: [
      "file": "The workspace’s file (.etabli).",
      "port": "The site’s port: 8765 when nothing is said.",
      "startingKit": "The kit to start from: its dossier comes in, its cards are printed.",
      "title": "The workspace’s title.",
      "sources": "A workbook (.xlsx, .ods), a folder of CSV, or files.",
      "as": "The table these files are, when their headings do not tell.",
      "dryRun": "Say what would change, without writing anything.",
      "describe": "Show the tables and columns understood.",
      "template": "Write an empty workbook with its drop-down lists.",
      "format": "xlsx or csv.",
      "printFormat": "pdf, or html to read or listen to in a browser.",
      "to": "Where to write.",
      "what": "What to print, one thing or several:",
      "output": "The folder to write the PDFs to.",
      "sheet": "The sheet: A6 to A0, or its millimetres, such as 320x450.",
      "duplex":
        "Double-sided cards: long or short, the edge the sheet turns on; fold, all on one side, "
        + "to fold.",
      "printer": "The name of a printer whose calibration is kept.",
      "across": "How far to the right the hole is, in millimetres.",
      "down": "How far down the hole is, in millimetres.",
      "edge": "The edge the sheet turns on: long (unless said) or short.",
      "margin": "The margin the printer leaves, in millimetres.",
      "bleed": "For a print shop: the cards’ colour goes beyond the cut by so many millimetres.",
      "cut": "How cards are cut: scissors, marks (for a guillotine) or none.",
      "blackAndWhite": "All in black and grey, for the agency’s copier.",
      "largePrint": "In large print, where it exists.",
      "since": "In the tracking, only what moved since this day (YYYY-MM-DD).",
      "on": "The day written on the sheets (YYYY-MM-DD), else today.",
      "only": "Only these references, separated by commas.",
      "kit": "A kit’s name, or its folder.",
      "deck": "The name of a deck of the kit.",
      "kind": "What to list:",
      "search": "The words to look for.",
      "json": "For a machine.",
      "reference": "A reference, such as V-0412.",
      "target": "A workspace, or a kit.",
      "language": "fr or en.",
      "kits": "The folder of kits.",
      "assets": "The folder of pictograms.",
      "list": "List the latest acts.",
      "author": "Who acts, for the history of acts.",
      "copyTo": "The copy’s file.",
      "withoutNames": "Without names, contacts or notes.",
      "other": "The other copy, which is not changed.",
      "settled": "What is to be settled, such as V-0412; nothing shows everything.",
      "field": "What is written differently in it, as the list says it.",
      "keep": "Keep what stands.",
      "take": "Take the other writing, by its rank.",
      "who": "A reference (PE-03, V-0412…) or a first name.",
      "page": "Write an HTML page here.",
      "withdraw": "Withdraw all their consents from today, without erasing anything.",
      "backup": "The backup.",
    ],
    unknownOption: { "There is no option “\($0)”." },
    unknownVerb: { "There is no verb “\($0)”." },
    missingArgument: { "\($0) is missing." },
    missingValue: { "The option “\($0)” needs a value." },
    wrongValue: { "“\($0)” does not suit \($1)." },
    unexpected: { "“\($0)” is one too many." },
    notUnderstood: "This request is not understood.",
    seeHelp: { "“etabli\($0.isEmpty ? "" : " " + $0) --help” shows what there is." },
    ourFault: { "Établi went wrong, and it is our fault: \($0). Nothing is lost." },
    cannotWrite: { "“\($0)” cannot be written: \($1)" },
    noFurnishings: "The folders Kits and Assets cannot be found. "
      + "Give them with --kits and --assets, or install Établi again.",
    cannotRead: { "“\($0)” cannot be found or read." },
    notADay: { "“\($0)” is not a day: write it like 2018-02-16." },
    unknownWord: { "“\($0)” does not suit \($1). There are: \($2)." },
    nothingToUndo: "There is nothing to undo.",
    outOfRange: { "“\($0)” does not suit \($1): write from \($2) to \($3) millimetres." },
    fileFirst: { "The workspace’s file comes first: \($0)" },
    nothingToPrint: {
      "There is nothing to print for “\($0)”: nothing was taken in yet, nothing of it may be shown, "
        + "or --only names none of it. “etabli list” shows what there is."
    },
    nothingHere: "Nothing here.",
    noTables: { "The folder “\($0)” holds neither a workbook nor a CSV." },
    workspaceForTable: {
      "“\($0)” is a workspace: what is imported is a workbook, a CSV or a folder."
    },
    notAWorkbook: {
      "“\($0)” is not a workbook’s name: write a name in .xlsx; or --format csv, and a folder."
    },
    notAFolder: { "The csv format writes a file for each table: give a folder, not “\($0)”." },
    diskIsFull: "the disk is full. Make room, or write elsewhere.",
    notAllowed: "you are not allowed to. Write elsewhere.",
    diskIsReadOnly: "this disk cannot be written. Write elsewhere.",
    fileInTheWay: "a file has the name of this folder. Choose another one.",
    folderInTheWay: "a folder already has this name. Choose another one.",
    holdsAWorkspace: { "“\($0)” is a workspace: it is not replaced. Choose another name." },
    nameless: { "“\($0)” is no name for a file. Write for instance my-residence.etabli." },
    systemError: { "the system refuses (error \($0)). Look at the path, or write elsewhere." },
    written: { $1 > 0 ? "\($0) (\($1) page\($1 > 1 ? "s" : ""))" : $0 },
    made: { "\($0) is ready." },
    allWell: "All is well.",
    undone: { "Undone: \($0)." },
    page: { "page \($0) of \($1)" },
    reading: { "Reading: \(Language.english.count($0)) row\($0 > 1 ? "s" : "")" },
    comparing: {
      "Comparing: \(Language.english.count($0)) of \(Language.english.count($1)) rows"
    },
    writing: {
      "Writing: \(Language.english.count($0)) of \(Language.english.count($1)) rows"
    })
}
