/// What is said of notes from which someone's words are taken, on the site and by command.
public struct NotesWording: Sendable {
  // The page that takes them.
  public let notesTitle: String
  public let notesHelp: String
  public let notesLink: String
  public let notesText: String
  public let notesTextHint: String
  public let notesFile: String
  public let notesFileHint: String
  public let notesAll: String
  public let notesAllHint: String
  public let notesPlace: String
  public let notesWhen: String
  public let notesWhenHint: String
  public let notesProfile: String
  public let notesAsker: String
  public let notesAskerHint: String
  public let notesLook: String
  public let notesNothing: String

  // The page that proposes rows.
  public let passagesTitle: @Sendable (_ count: Int) -> String
  public let passagesHelp: String
  public let passagesPart: @Sendable (_ first: Int, _ last: Int, _ count: Int) -> String
  public let passageLine: @Sendable (_ number: Int, _ line: Int) -> String
  public let passageKeep: String
  public let passageWords: String
  public let passageSpeaker: String
  public let passageProfile: String
  public let passageWhen: String
  public let passagePlace: String
  public let passageFidelity: String
  public let passageAround: String
  public let passagesButton: String
  public let passagesNone: String
  public let passagesOther: String
  public let passagesNext: String

  // What is to be read again in them.
  public let flaggedNames: @Sendable (_ found: String) -> String
  public let flaggedContacts: @Sendable (_ found: String) -> String
  public let flaggedHealth: @Sendable (_ found: String) -> String
  public let flaggedMarked: @Sendable (_ found: String) -> String
  /// Who was there, as the notes say it at their head: left aside.
  public let attendance: @Sendable (_ said: [String]) -> String
  public let leftLines: @Sendable (_ said: [String]) -> String
  public let passagesKept: String
  public let perhapsNoWords: String
  public let inField: @Sendable (_ field: String, _ said: String) -> String

  // By command.
  public let proposed:
    @Sendable (_ count: Int, _ flagged: Int, _ file: String, _ next: String) -> String
  public let wouldPropose: @Sendable (_ count: Int, _ flagged: Int) -> String
  public let proofFile: @Sendable (_ name: String) -> String
  public let proofThere: @Sendable (_ file: String) -> String
  public let proofAside: @Sendable (_ place: String, _ heading: String) -> String

  // What is in the way.
  public let place: @Sendable (_ file: String, _ line: Int?) -> String
  public let unknownFormat: String
  public let damaged: String
  public let locked: String
  public let oversized: @Sendable (_ megabytes: Int) -> String
  public let noWords: String
  public let unreadable: String
  public let notATable: String
  public let mixed: String
}

extension Wording {
  public var notes: NotesWording { pick(.french, .english) }
}

extension NotesWording {
  static let french = NotesWording(
    notesTitle: "Des notes aux verbatim",
    notesHelp: "Collez des notes telles qu’elles sont, ou donnez leur fichier : Établi y cherche "
      + "les paroles, et vous choisissez celles qui restent. Rien n’est gardé avant.",
    notesLink: "Partir de notes ou d’une transcription",
    notesText: "Vos notes",
    notesTextHint: "Une parole entre guillemets, sous un tiret ou sur une ligne ; « Maëlle : » dit "
      + "qui parle, « Q : » qui demande.",
    notesFile: "Ou leur fichier",
    notesFileHint: "Texte (.txt, .md), document (.docx, .odt) ou sous-titres (.srt, .vtt).",
    notesAll: "Pour toutes, si les notes ne le disent pas",
    notesAllHint: "Tout peut rester vide, et se change ensuite ligne par ligne.",
    notesPlace: "Lieu",
    notesWhen: "Date",
    notesWhenHint: "12/10/2017, octobre 2017…",
    notesProfile: "Profil",
    notesAsker: "Qui pose les questions",
    notesAskerHint:
      "Tel que les notes l’appellent : ses lignes restent autour, sans être des verbatim.",
    notesLook: "Chercher les paroles",
    notesNothing: "Il n’y a rien à lire. Collez des notes, ou choisissez un fichier.",
    passagesTitle: {
      $0 == 1 ? "Une parole proposée" : "\($0) paroles proposées"
    },
    passagesHelp:
      "Rien n’est encore gardé. Décochez ce qui n’est pas une parole, corrigez le reste, "
      + "puis gardez : un seul geste, qui s’annule.",
    passagesPart: { "Lignes \($0) à \($1), sur \($2)." },
    passageLine: { "Parole \($0), ligne \($1) des notes" },
    passageKeep: "Garder",
    passageWords: "Paroles",
    passageSpeaker: "Prénom",
    passageProfile: "Profil",
    passageWhen: "Date",
    passagePlace: "Lieu",
    passageFidelity: "Fidélité",
    passageAround: "Autour, gardé en note",
    passagesButton: "Garder les lignes cochées",
    passagesNone: "Aucune ligne n’est cochée : rien n’a été gardé. Cochez celles qui restent.",
    passagesOther: "Recommencer avec d’autres notes",
    passagesNext: "Passer aux lignes suivantes",
    flaggedNames: { "Nom ou prénom : \($0)." },
    flaggedContacts: { "Adresse ou numéro : \($0)." },
    flaggedHealth: { "Santé : \($0)." },
    flaggedMarked: { "Barré ou masqué dans le document : \($0)." },
    attendance: {
      $0.map { "« \($0) »" }.joined(separator: ", ")
        + " : laissé de côté, ces noms ne sont recopiés sur aucune ligne."
    },
    leftLines: {
      ($0.count > 1 ? "\($0.count) lignes ne sont" : "Une ligne n’est")
        + " recopiée\($0.count > 1 ? "s" : "") nulle part, faute de guillemets ou de tiret : "
        + $0.prefix(6).map { "« \($0) »" }.joined(separator: ", ") + ($0.count > 6 ? "…" : ".")
    },
    passagesKept: "Ces lignes sont déjà gardées ; celles que vous cochez le seraient de nouveau.",
    perhapsNoWords: "Peut-être pas une parole.",
    inField: { "\($0) : \($1)" },
    proposed: { count, flagged, file, next in
      (count == 1 ? "1 parole est proposée" : "\(count) paroles sont proposées")
        + " dans \(file) ; rien n’est entré dans l’espace de travail. "
        + (flagged == 0
          ? ""
          : "La colonne « à relire » signale des noms, des contacts ou la santé dans "
            + (flagged == 1 ? "1 ligne. " : "\(flagged) lignes. "))
        + "Relisez ce tableau, retirez les lignes de trop, puis : \(next)"
    },
    wouldPropose: { count, flagged in
      (count == 1 ? "1 parole serait proposée" : "\(count) paroles seraient proposées")
        + (flagged == 0 ? "." : ", dont \(flagged) à relire de près.") + " Rien n’est écrit."
    },
    proofFile: { "\($0)-a-relire.csv" },
    proofThere: {
      "« \($0) » est déjà là, peut-être relu : il n’est pas remplacé. Importez-le, déplacez-le, ou "
        + "donnez un autre nom avec --to."
    },
    proofAside: { place, heading in
      "\(place) : colonne « \(heading) » : elle aidait à relire, laissée de côté."
    },
    place: { file, line in line.map { "\(file), ligne \($0)" } ?? file },
    unknownFormat:
      "ce n’est pas un texte que l’on sait lire. Enregistrez-le en .docx, .odt ou .txt.",
    damaged: "ce document est abîmé ou incomplet. Ouvrez-le dans votre traitement de texte et "
      + "enregistrez-le de nouveau.",
    locked: "ce document est protégé par un mot de passe, ou dans l’ancien format .doc. "
      + "Enregistrez-le sans mot de passe, en .docx ou en .odt.",
    oversized: {
      "ce document est démesuré pour des notes (plus de \($0) Mo de texte) : refusé par prudence. "
        + "Partagez-le en plusieurs."
    },
    noWords:
      "on n’y trouve aucune parole. Vérifiez que c’est le bon fichier, et qu’il a été enregistré.",
    unreadable: "on ne sait pas lire les lettres de ce texte. Enregistrez-le de nouveau en UTF-8.",
    notATable: "c’est un texte, pas un tableau. S’il contient des paroles, ajoutez --as verbatim : "
      + "elles seront proposées à relire, sans rien écrire dans l’espace de travail.",
    mixed: "des notes ne s’importent pas avec des tableaux. Donnez-les à part.")

  static let english = NotesWording(
    notesTitle: "From notes to verbatim",
    notesHelp: "Paste notes as they are, or give their file: Établi looks for people’s words, and "
      + "you choose those that stay. Nothing is kept before.",
    notesLink: "Start from notes or a transcript",
    notesText: "Your notes",
    notesTextHint:
      "Words between quote marks, under a dash or on a line; “Maëlle:” says who speaks, "
      + "“Q:” who asks.",
    notesFile: "Or their file",
    notesFileHint: "Text (.txt, .md), document (.docx, .odt) or subtitles (.srt, .vtt).",
    notesAll: "For all of them, where the notes do not say",
    notesAllHint: "All of it may stay empty, and be changed row by row afterwards.",
    notesPlace: "Place",
    notesWhen: "Date",
    notesWhenHint: "12/10/2017, October 2017…",
    notesProfile: "Profile",
    notesAsker: "Who asks the questions",
    notesAskerHint: "As the notes call them: their lines stand around, and are no verbatim.",
    notesLook: "Look for people’s words",
    notesNothing: "There is nothing to read. Paste notes, or choose a file.",
    passagesTitle: { $0 == 1 ? "One passage proposed" : "\($0) passages proposed" },
    passagesHelp:
      "Nothing is kept yet. Untick what nobody said, mend the rest, then keep: one act, "
      + "which can be undone.",
    passagesPart: { "Rows \($0) to \($1), of \($2)." },
    passageLine: { "Passage \($0), line \($1) of the notes" },
    passageKeep: "Keep",
    passageWords: "Words",
    passageSpeaker: "First name",
    passageProfile: "Profile",
    passageWhen: "Date",
    passagePlace: "Place",
    passageFidelity: "Fidelity",
    passageAround: "Around, kept as a note",
    passagesButton: "Keep the ticked rows",
    passagesNone: "No row is ticked: nothing was kept. Tick those that stay.",
    passagesOther: "Start again with other notes",
    passagesNext: "Go on to the next rows",
    flaggedNames: { "Name: \($0)." },
    flaggedContacts: { "Address or number: \($0)." },
    flaggedHealth: { "Health: \($0)." },
    flaggedMarked: { "Struck out or hidden in the document: \($0)." },
    attendance: {
      $0.map { "“\($0)”" }.joined(separator: ", ")
        + ": left aside, these names are copied on no row."
    },
    leftLines: {
      ($0.count > 1 ? "\($0.count) lines are" : "One line is")
        + " copied nowhere, for want of quotes or a dash: "
        + $0.prefix(6).map { "“\($0)”" }.joined(separator: ", ") + ($0.count > 6 ? "…" : ".")
    },
    passagesKept: "These rows are kept already; those that you tick would be kept again.",
    perhapsNoWords: "Perhaps not someone’s words.",
    inField: { "\($0): \($1)" },
    proposed: { count, flagged, file, next in
      (count == 1 ? "1 passage is proposed" : "\(count) passages are proposed")
        + " in \(file); nothing came into the workspace. "
        + (flagged == 0
          ? ""
          : "The column “to read again” tells names, contacts or health in "
            + (flagged == 1 ? "1 row. " : "\(flagged) rows. "))
        + "Read this table again, take out the rows that are too many, then: \(next)"
    },
    wouldPropose: { count, flagged in
      (count == 1 ? "1 passage would be proposed" : "\(count) passages would be proposed")
        + (flagged == 0 ? "." : ", \(flagged) of them to read again closely.")
        + " Nothing is written."
    },
    proofFile: { "\($0)-to-read-again.csv" },
    proofThere: {
      "“\($0)” is there already, perhaps read again: it is not replaced. Import it, move it, or "
        + "give another name with --to."
    },
    proofAside: { place, heading in
      "\(place): column “\(heading)”: it helped to read again, left aside."
    },
    place: { file, line in line.map { "\(file), line \($0)" } ?? file },
    unknownFormat: "this is no text that can be read. Save it as .docx, .odt or .txt.",
    damaged: "this document is damaged or incomplete. Open it in your word processor and save it "
      + "again.",
    locked:
      "this document has a password, or is in the old .doc format. Save it without a password, "
      + "as .docx or .odt.",
    oversized: {
      "this document is out of all proportion for notes (over \($0) MB of text): refused as a "
        + "precaution. Split it into several."
    },
    noWords:
      "no one’s words are found in it. Check that it is the right file, and that it was saved.",
    unreadable: "the letters of this text cannot be told. Save it again as UTF-8.",
    notATable: "this is a text, not a table. If it holds people’s words, add --as verbatim: they "
      + "will be proposed for reading, and nothing written into the workspace.",
    mixed: "notes are not imported together with tables. Give them apart.")
}
