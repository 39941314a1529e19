/// What the pages of an import say where files ask something, and how each sheet is read.
public struct SiteQuestionsWording: Sendable {
  public let questionsTitle: @Sendable (_ count: Int) -> String
  public let questionsHelp: String
  public let answerButton: String
  public let sheetsTitle: String
  public let sheetsHelp: String
  public let readAs: @Sendable (_ table: String) -> String
  public let readAsBefore: @Sendable (_ table: String) -> String
  public let notKnown: String
  public let leftAside: String
  public let chooseTable: String
  public let noTable: String
  public let whichColumn: @Sendable (_ letters: String, _ heading: String) -> String
  public let firstLine: String
  public let (firstIsHeading, firstIsRow): (String, String)
  public let notTaken: String
  public let keptWithRow: String
  public let writeProfile: String
  public let writeProfileHint: String
  public let whoIsIt: @Sendable (_ name: String) -> String
  public let someoneElse: String
  public let alikeTitle: String
  public let bringTogether: @Sendable (_ name: String) -> String
}

extension Wording {
  public var siteQuestions: SiteQuestionsWording { pick(.french, .english) }
}

extension SiteQuestionsWording {
  static let french = SiteQuestionsWording(
    questionsTitle: {
      $0 == 1 ? "Une question avant d’importer" : "\($0) questions avant d’importer"
    },
    questionsHelp: "Rien n’est encore écrit. Répondez ici ; votre fichier reste comme il est.",
    answerButton: "Répondre",
    sheetsTitle: "Comment c’est lu",
    sheetsHelp: "Quel tableau c’est, et ce qu’est chaque colonne. Un tableau des mêmes titres sera "
      + "lu de même la prochaine fois. Plusieurs questions d’un formulaire peuvent être des "
      + "verbatim : chaque réponse en est un, et sa question devient un thème.",
    readAs: { "lu comme : \($0)" },
    readAsBefore: { "lu comme la dernière fois : \($0)" },
    notKnown: "on ne sait pas quel tableau c’est",
    leftAside: "laissé de côté",
    chooseTable: "choisissez…",
    noTable: "ne pas prendre",
    whichColumn: { letters, heading in
      heading.isEmpty ? "Colonne \(letters)" : "Colonne \(letters), « \(heading) »"
    },
    firstLine: "La première ligne",
    firstIsHeading: "est un titre", firstIsRow: "est une ligne comme les autres",
    notTaken: "ne pas prendre",
    keptWithRow: "garder avec la ligne",
    writeProfile: "Écrire à la place",
    writeProfileHint:
      "Par exemple « un artisan ». Vide : rien n’est gardé. Le même texte : ce n’est "
      + "le nom de personne.",
    whoIsIt: { "Qui est \($0) ?" },
    someoneElse: "quelqu’un d’autre, qui n’est pas encore là",
    alikeTitle: "Ces profils se ressemblent",
    bringTogether: { "Écrire partout « \($0) »" })

  static let english = SiteQuestionsWording(
    questionsTitle: {
      $0 == 1 ? "One question before importing" : "\($0) questions before importing"
    },
    questionsHelp: "Nothing is written yet. Answer here; your file stays as it is.",
    answerButton: "Answer",
    sheetsTitle: "How it is read",
    sheetsHelp: "Which table it is, and what each column is. A table of the same headings will be "
      + "read so next time. Several questions of a form may be verbatim: each answer is one, and "
      + "its question becomes a theme.",
    readAs: { "read as: \($0)" },
    readAsBefore: { "read as last time: \($0)" },
    notKnown: "we cannot tell which table this is",
    leftAside: "left aside",
    chooseTable: "choose…",
    noTable: "do not take",
    whichColumn: { letters, heading in
      heading.isEmpty ? "Column \(letters)" : "Column \(letters), “\(heading)”"
    },
    firstLine: "The first line",
    firstIsHeading: "is a heading", firstIsRow: "is a line like the others",
    notTaken: "do not take",
    keptWithRow: "keep with the row",
    writeProfile: "Write instead",
    writeProfileHint: "For instance “a craftsperson”. Empty: nothing is kept. The same words: it "
      + "names nobody.",
    whoIsIt: { "Who is \($0)?" },
    someoneElse: "someone else, who is not here yet",
    alikeTitle: "These profiles look alike",
    bringTogether: { "Write “\($0)” everywhere" })
}
