/// What the pages of an import say where a fault is mended in its cell.
public struct SiteMendingWording: Sendable {
  public let mendHelp: String
  public let mendButton: String
  public let rowTitle: @Sendable (_ line: Int) -> String
  public let cellHead: @Sendable (_ letters: String, _ heading: String) -> String
  public let cellLabel: @Sendable (_ line: Int, _ letters: String, _ heading: String) -> String
  public let wholeRow: String
  public let leaveRow: String
  public let leaveRowOf: @Sendable (_ line: Int) -> String

  // Answers in one gesture.
  public let write: @Sendable (_ text: String) -> String
  public let withoutDate: String
  public let withoutReference: String
  public let leaveEmpty: String
  public let dropSign: String
  public let profileExists: @Sendable (_ name: String) -> String
  public let noProfile: String
  /// Names in a column of profiles: of those who speak, or of nobody.
  public let (theyAreSpeakers, allAreProfiles): (String, String)
  public let noPlace: String
  public let unnamedVoice: String
  /// In which order a whole column says its dates, and what that makes of this one.
  public let dateOrder: @Sendable (_ isMonthFirst: Bool, _ day: String) -> String
  public let datesRead: @Sendable (_ isMonthFirst: Bool) -> String
  public let noOnesName: String
  public let keepName: @Sendable (_ name: String) -> String
  /// What is kept, and what the file says.
  public let keepKnown: @Sendable (_ text: String) -> String
  public let takeRead: @Sendable (_ text: String) -> String

  // What was mended here.
  public let mendedTitle: @Sendable (_ count: Int) -> String
  public let mendedHelp: String
  public let mendedCell: @Sendable (_ was: String, _ now: String) -> String
  public let mendedRow: @Sendable (_ words: String) -> String
  /// What the file says holds, beside what was kept.
  public let takenCell: @Sendable (_ text: String) -> String
  public let nameBecomes: @Sendable (_ told: String) -> String
  public let nameIs: @Sendable (_ reference: String) -> String
  public let (nameIsNew, nameIsVoice): (String, String)
  public let (nameKept, nameLeft): (String, String)
  public let undoMend: String

  // Answered in two tabs.
  public let movedTitle: String
  public let movedHelp: String
  public let movedRow: String
  public let movedCell: @Sendable (_ now: String) -> String
  public let movedBack: String
  public let movedTable: String
  public let movedHidden: String
  public let notTakenTitle: String
  public let unplacedTitle: String
  public let unplacedCell: @Sendable (_ there: String, _ now: String) -> String
  public let unplacedRow: String

  // The first rows, and other ways.
  public let sampleTitle: String
  public let moreRows: @Sendable (_ count: Int) -> String
  public let orGiveFile: String
  public let orGiveFileHelp: String

  // Files that went before they were mended.
  public let goneTitle: String
  public let goneHelp: String
  public let goneTyped: String
  public let giveAgain: String
}

extension Wording {
  public var siteMending: SiteMendingWording { pick(.french, .english) }
}

extension SiteMendingWording {
  static let french = SiteMendingWording(
    mendHelp:
      "Rien n’est encore écrit. Corrigez ici, dans les cases en rouge : votre fichier n’est "
      + "ni changé ni à redonner.",
    mendButton: "Corriger et relire",
    rowTitle: { "Ligne \($0)" },
    cellHead: { letters, heading in heading.isEmpty ? letters : "\(letters) · \(heading)" },
    cellLabel: { line, letters, heading in
      "Ligne \(line), colonne \(letters)" + (heading.isEmpty ? "" : ", « \(heading) »")
    },
    wholeRow: "Toute la ligne",
    leaveRow: "Laisser cette ligne",
    leaveRowOf: { "Laisser de côté la ligne \($0)" },
    write: { "Écrire « \($0) »" },
    withoutDate: "Garder sans date",
    withoutReference: "Sans référence : une ligne nouvelle",
    leaveEmpty: "Laisser cette case vide",
    dropSign: "Retirer ce signe",
    profileExists: { "Ce profil existe : \($0)" },
    noProfile: "Ne garder aucun profil",
    theyAreSpeakers: "C’est qui parle", allAreProfiles: "Ce sont des profils : les garder",
    noPlace: "Ne garder aucun lieu",
    unnamedVoice: "Une voix sans nom",
    dateOrder: { "\($0 ? "Le mois" : "Le jour") d’abord, toute la colonne : \($1)" },
    datesRead: { "dates lues \($0 ? "mois" : "jour") d’abord" },
    noOnesName: "Ce n’est le nom de personne",
    keepName: { "Garder « \($0) »" },
    keepKnown: { "Garder « \($0) »" },
    takeRead: { "Prendre « \($0) »" },
    mendedTitle: { $0 == 1 ? "Une correction faite ici" : "\($0) corrections faites ici" },
    mendedHelp: "Votre fichier n’est pas changé.",
    mendedCell: { was, now in
      (was.isEmpty ? "rien n’y était" : "« \(was) »")
        + (now.isEmpty ? " n’est pas gardé" : " devient « \(now) »")
    },
    mendedRow: { "laissée de côté : \($0)" },
    takenCell: { "« \($0) » est pris, comme dans le fichier" },
    nameBecomes: { "devient « \($0) »" },
    nameIs: { "c’est \($0)" },
    nameIsNew: "c’est quelqu’un de nouveau", nameIsVoice: "c’est une voix sans nom",
    nameKept: "est gardé ainsi",
    nameLeft: "n’est pas gardé",
    undoMend: "Défaire",
    movedTitle: "Entre-temps, dans un autre onglet",
    movedHelp: "Rien de ce qui vient d’être demandé n’est fait : relisez, puis recommencez.",
    movedRow: "cette ligne a été laissée de côté",
    movedCell: { now in now.isEmpty ? "cette case a été vidée" : "on y a écrit « \(now) »" },
    movedBack: "la correction a été défaite",
    movedTable: "le tableau ou ses colonnes ont été dits autrement",
    movedHidden: "ce qui est caché a été pris ou laissé",
    notTakenTitle: "Ce que vous aviez écrit ici",
    unplacedTitle: "Pas remis : ces cases ont changé",
    unplacedCell: { there, now in
      "vous aviez écrit « \(now) » ; on y lit maintenant "
        + (there.isEmpty ? "rien" : "« \(there) »")
    },
    unplacedRow: "elle avait été laissée de côté, et elle n’est plus la même",
    sampleTitle: "Les premières lignes",
    moreRows: { $0 == 1 ? "et une autre ligne" : "et \($0) autres lignes" },
    orGiveFile: "Corriger plutôt dans le tableur",
    orGiveFileHelp:
      "Enregistrez, puis redonnez le fichier : ce qui est corrigé ici ne le suit pas.",
    goneTitle: "Ces fichiers ne sont plus là",
    goneHelp:
      "Ils ne sont gardés qu’une heure, et rien n’a été écrit. Redonnez le même fichier : ce "
      + "que vous aviez corrigé y sera remis, là où les cases n’ont pas changé.",
    goneTyped: "Ce que vous aviez corrigé",
    giveAgain: "Le même fichier")

  static let english = SiteMendingWording(
    mendHelp: "Nothing is written yet. Mend it here, in the red cells: your file is neither "
      + "changed nor asked for again.",
    mendButton: "Mend and read again",
    rowTitle: { "Row \($0)" },
    cellHead: { letters, heading in heading.isEmpty ? letters : "\(letters) · \(heading)" },
    cellLabel: { line, letters, heading in
      "Row \(line), column \(letters)" + (heading.isEmpty ? "" : ", “\(heading)”")
    },
    wholeRow: "The whole row",
    leaveRow: "Leave this row",
    leaveRowOf: { "Leave row \($0) aside" },
    write: { "Write “\($0)”" },
    withoutDate: "Keep without a date",
    withoutReference: "Without a reference: a new row",
    leaveEmpty: "Leave this cell empty",
    dropSign: "Remove this sign",
    profileExists: { "This profile exists: \($0)" },
    noProfile: "Keep no profile",
    theyAreSpeakers: "They are those who speak", allAreProfiles: "They are profiles: keep them",
    noPlace: "Keep no place",
    unnamedVoice: "A voice without a name",
    dateOrder: { "\($0 ? "Month" : "Day") first, the whole column: \($1)" },
    datesRead: { "dates read \($0 ? "month" : "day") first" },
    noOnesName: "It names nobody",
    keepName: { "Keep “\($0)”" },
    keepKnown: { "Keep “\($0)”" },
    takeRead: { "Take “\($0)”" },
    mendedTitle: { $0 == 1 ? "One correction made here" : "\($0) corrections made here" },
    mendedHelp: "Your file is not changed.",
    mendedCell: { was, now in
      (was.isEmpty ? "nothing was there" : "“\(was)”")
        + (now.isEmpty ? " is not kept" : " becomes “\(now)”")
    },
    mendedRow: { "left aside: \($0)" },
    takenCell: { "“\($0)” is taken, as the file says" },
    nameBecomes: { "becomes “\($0)”" },
    nameIs: { "is \($0)" },
    nameIsNew: "is someone new", nameIsVoice: "is a voice without a name",
    nameKept: "is kept so", nameLeft: "is not kept",
    undoMend: "Undo this",
    movedTitle: "Meanwhile, in another tab",
    movedHelp: "Nothing of what was just asked is done: read this again, then start over.",
    movedRow: "this row was left aside",
    movedCell: { now in now.isEmpty ? "this cell was emptied" : "“\(now)” was written there" },
    movedBack: "the correction was undone",
    movedTable: "the table or its columns were said otherwise",
    movedHidden: "what is hidden was taken or left",
    notTakenTitle: "What you had written here",
    unplacedTitle: "Not put back: these cells have changed",
    unplacedCell: { there, now in
      "you had written “\(now)”; it now says " + (there.isEmpty ? "nothing" : "“\(there)”")
    },
    unplacedRow: "it had been left aside, and is no longer the same",
    sampleTitle: "The first rows",
    moreRows: { $0 == 1 ? "and one more row" : "and \($0) more rows" },
    orGiveFile: "Mend it in the spreadsheet instead",
    orGiveFileHelp: "Save, then give the file again: what is mended here does not follow it.",
    goneTitle: "These files are gone",
    goneHelp: "They are only kept an hour, and nothing was written. Give the same file again: what "
      + "you had mended will be put back, where cells have not changed.",
    goneTyped: "What you had mended",
    giveAgain: "The same file")
}
