/// What the command says: its answers, its refusals of a misspelt request.
public struct CommandWording: Sendable {
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
  public let nothingFound: @Sendable (_ words: String) -> String
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
  public let alreadyWritten: @Sendable (_ names: [String]) -> String
  public let notOurs: @Sendable (_ name: String) -> String
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
    cannotRead: { "« \($0) » est introuvable ou ne peut pas être lu. Vérifiez son nom." },
    notADay: { "« \($0) » n’est pas un jour : écrivez-le comme 2018-02-16 ou 16/02/2018." },
    unknownWord: { "« \($0) » ne convient pas pour \($1). Existent : \($2)." },
    nothingToUndo: "Il n’y a rien à annuler.",
    outOfRange: { "« \($0) » ne convient pas pour \($1) : écrivez de \($2) à \($3) millimètres." },
    fileFirst: { "Le fichier de l’espace de travail vient d’abord : \($0)" },
    nothingToPrint: {
      "Il n’y a rien à imprimer pour « \($0) » : rien n’y est encore entré, rien n’en peut être "
        + "montré, ou --only n’y désigne rien. « etabli list » montre ce qu’il y a."
    },
    nothingHere: "Rien ici. « etabli import » fait entrer un classeur.",
    nothingFound: { "Rien ne répond à « \($0) ». Essayez avec moins de mots." },
    noTables: {
      "Le dossier « \($0) » ne contient ni classeur ni CSV. Donnez celui qui en contient."
    },
    workspaceForTable: {
      "« \($0) » est un espace de travail : ce qui s’importe est un classeur, un CSV ou un dossier."
    },
    notAWorkbook: {
      "« \($0) » n’est pas un nom de classeur : écrivez un nom en .xlsx, ou en .ods avec "
        + "--format ods ; ou bien --format csv, et un dossier."
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
    alreadyWritten: {
      let (names, many) = ($0.map { "« \($0) »" }.joined(separator: ", "), $0.count > 1)
      return "\(names) \(many ? "existent" : "existe") déjà : rien n’a été écrit. Ajoutez "
        + "--replace à « etabli export » pour \(many ? "les" : "le") remplacer, ou choisissez un autre nom."
    },
    notOurs: {
      "« \($0) » existe déjà et ne vient pas d’Établi : il n’est pas remplacé. Déplacez-le, ou "
        + "écrivez ailleurs."
    },
    systemError: { "le système refuse (erreur \($0)). Vérifiez le chemin, ou écrivez ailleurs." },
    written: { $1 > 0 ? "\($0) (\($1) page\(French.s($1)))" : $0 },
    made: { "\($0) est prêt." },
    allWell: "Tout va bien.",
    undone: { "Annulé : \($0)." },
    page: { "page \($0) sur \($1)" },
    reading: { "Lecture : \(Language.french.count($0)) ligne\(French.s($0))" },
    comparing: {
      "Comparaison : \(Language.french.count($0)) ligne\(French.s($0))"
        + " sur \(Language.french.count($1))"
    },
    writing: {
      "Écriture : \(Language.french.count($0)) ligne\(French.s($0))"
        + " sur \(Language.french.count($1))"
    })

  static let english = CommandWording(
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
    cannotRead: { "“\($0)” cannot be found or read. Check its name." },
    notADay: { "“\($0)” is not a day: write it like 2018-02-16." },
    unknownWord: { "“\($0)” does not suit \($1). There are: \($2)." },
    nothingToUndo: "There is nothing to undo.",
    outOfRange: { "“\($0)” does not suit \($1): write from \($2) to \($3) millimetres." },
    fileFirst: { "The workspace’s file comes first: \($0)" },
    nothingToPrint: {
      "There is nothing to print for “\($0)”: nothing was taken in yet, nothing of it may be shown, "
        + "or --only names none of it. “etabli list” shows what there is."
    },
    nothingHere: "Nothing here. “etabli import” takes a workbook in.",
    nothingFound: { "Nothing answers “\($0)”. Try with fewer words." },
    noTables: { "The folder “\($0)” holds neither a workbook nor a CSV. Give the one that does." },
    workspaceForTable: {
      "“\($0)” is a workspace: what is imported is a workbook, a CSV or a folder."
    },
    notAWorkbook: {
      "“\($0)” is not a workbook’s name: write a name in .xlsx, or in .ods with --format ods; "
        + "or --format csv, and a folder."
    },
    notAFolder: { "The csv format writes a file for each table: give a folder, not “\($0)”." },
    diskIsFull: "the disk is full. Make room, or write elsewhere.",
    notAllowed: "you are not allowed to. Write elsewhere.",
    diskIsReadOnly: "this disk cannot be written. Write elsewhere.",
    fileInTheWay: "a file has the name of this folder. Choose another one.",
    folderInTheWay: "a folder already has this name. Choose another one.",
    holdsAWorkspace: { "“\($0)” is a workspace: it is not replaced. Choose another name." },
    nameless: { "“\($0)” is no name for a file. Write for instance my-residence.etabli." },
    alreadyWritten: {
      let (names, many) = ($0.map { "“\($0)”" }.joined(separator: ", "), $0.count > 1)
      return "\(names) already \(many ? "exist" : "exists"): nothing was written. Add --replace to "
        + "“etabli export” to replace \(many ? "them" : "it"), or choose another name."
    },
    notOurs: {
      "“\($0)” already exists and was not made by Établi: it is not replaced. Move it, or write "
        + "elsewhere."
    },
    systemError: { "the system refuses (error \($0)). Look at the path, or write elsewhere." },
    written: { $1 > 0 ? "\($0) (\($1) page\(English.s($1)))" : $0 },
    made: { "\($0) is ready." },
    allWell: "All is well.",
    undone: { "Undone: \($0)." },
    page: { "page \($0) of \($1)" },
    reading: { "Reading: \(Language.english.count($0)) row\(English.s($0))" },
    comparing: {
      "Comparing: \(Language.english.count($0)) of \(Language.english.count($1)) rows"
    },
    writing: {
      "Writing: \(Language.english.count($0)) of \(Language.english.count($1)) rows"
    })
}
