/// What an import asks before it writes anything, and the options that answer by command.
public struct QuestionsWording: Sendable {
  /// What stands between a question and the option that answers it.
  public let colon: String
  public let unknownTable: @Sendable (_ headings: [String], _ likely: [String]) -> String
  public let unknownTableOption: @Sendable (_ table: String) -> String
  public let missingColumnOption: @Sendable (_ column: String) -> String
  public let unknownUse: @Sendable (_ name: String, _ heading: String, _ table: String) -> String
  public let unknownUseOption: String
  public let uselessAnswer: @Sendable (_ option: String) -> String
  public let uselessAnswerOption: String
  public let personalColumn:
    @Sendable (_ heading: String, _ data: String, _ table: String) -> String
  public let personalColumnOption: @Sendable (_ ignore: String, _ keep: String) -> String
  public let nameInProfile: @Sendable (_ read: String) -> String
  public let nameInProfileOption: @Sendable (_ option: String, _ same: String) -> String
  public let someProfile: String
  public let fullName: @Sendable (_ read: String) -> String
  public let fullNameOption: @Sendable (_ option: String) -> String
  public let whichPerson: @Sendable (_ name: String, _ known: [String]) -> String
  public let whichPersonOption: @Sendable (_ known: String, _ new: String) -> String
  public let someoneNew: String
  /// What the options call a column that is kept, or a table or column that is not taken.
  public let (kept, nothing): (String, String)
  public let unparted: @Sendable (_ word: String, _ option: String) -> String
  public let unanswered: @Sendable (_ asked: Int, _ faults: Int) -> String

  // What a column says of people.
  public let (familyName, telephone, mail, address, birth): (String, String, String, String, String)

  // Why a column is not taken.
  public let foreignReferences: @Sendable (_ place: String, _ heading: String) -> String
  public let furniture: @Sendable (_ place: String, _ heading: String) -> String
  public let personalAside: @Sendable (_ place: String, _ heading: String, _ data: String) -> String
  public let emptyRows: @Sendable (_ place: String, _ lines: [Int], _ more: Int) -> String
  public let readAsBefore: @Sendable (_ place: String, _ table: String) -> String
  public let people: @Sendable (_ made: Int, _ found: Int) -> String
  /// Profiles that may be one.
  public let alike: @Sendable (_ names: [String]) -> String
  public let alikeOption: @Sendable (_ options: [String]) -> String
}

extension Wording {
  public var questions: QuestionsWording { pick(.french, .english) }
}

extension QuestionsWording {
  static let french = QuestionsWording(
    colon: " ",
    unknownTable: { headings, likely in
      "on ne reconnaît pas ce tableau (colonnes lues : \(headings.joined(separator: ", ")))."
        + (likely.isEmpty ? "" : " Ce pourrait être : \(likely.joined(separator: ", ")).")
    },
    unknownTableOption: {
      "Dites lequel c’est avec --as \($0) (dans un classeur : --as \"ONGLET=\($0)\", "
        + "ou \"ONGLET=rien\" pour le laisser), et ce qu’est une colonne avec "
        + "--column \"TITRE=colonne\"."
    },
    missingColumnOption: {
      "Si c’est une colonne d’un autre titre : --column \"TITRE=\($0)\"."
    },
    unknownUse: { name, heading, table in
      "« \(name) », dit de la colonne « \(heading) », n’est pas une colonne de la table \(table)."
    },
    unknownUseOption: "Les colonnes comprises : etabli import --describe.",
    uselessAnswer: { "\($0) ne répond à rien de ce qui a été lu." },
    uselessAnswerOption: "Vérifiez le titre ou le nom, tels qu’ils sont dans le fichier.",
    personalColumn: { heading, data, table in
      "la colonne « \(heading) » contient \(data), et la table \(table) garde des prénoms ou des "
        + "alias."
    },
    personalColumnOption: { ignore, keep in
      "Laissez cette colonne : \(ignore). Pour la garder quand même avec chaque ligne : \(keep)."
    },
    nameInProfile: {
      "« \($0) » ressemble au nom de quelqu’un, et un profil s’imprime. Comment parler de cette "
        + "personne sans la nommer ?"
    },
    nameInProfileOption: { option, same in
      "Répondez par \(option) (rien après « = » pour ne rien garder) ; si ce n’est le nom de "
        + "personne : \(same)."
    },
    someProfile: "un artisan",
    fullName: {
      "« \($0) » ressemble à un prénom et un nom de famille ; un prénom ou un alias suffit."
    },
    fullNameOption: { "Répondez par \($0) (ou le même texte après « = » pour le garder ainsi)." },
    whichPerson: { name, known in
      (known.count == 1
        ? "quelqu’un s’appelle déjà \(name) (\(known[0])), mais ce n’est pas dit pareil."
        : "plusieurs personnes s’appellent déjà \(name) (\(known.joined(separator: " ; "))).")
        + " Est-ce la même personne ? Sa référence peut s’écrire à la place du prénom."
    },
    whichPersonOption: { known, new in
      "Répondez par \(known) ou, si c’est quelqu’un d’autre, \(new). Un numéro de ligne peut "
        + "remplacer le prénom."
    },
    someoneNew: "nouvelle",
    kept: "garder", nothing: "rien",
    unparted: { word, option in
      "« \(word) » après \(option) : écrivez ce qui est lu, puis « = », puis ce que c’est."
    },
    unanswered: { asked, faults in
      (asked == 1 ? "1 question" : "\(asked) questions")
        + (faults == 0 ? "" : faults == 1 ? " et 1 erreur" : " et \(faults) erreurs")
        + " : rien n’a été écrit. Répondez, puis importez de nouveau."
    },
    familyName: "des noms de famille", telephone: "des numéros de téléphone",
    mail: "des adresses électroniques", address: "des adresses",
    birth: "des dates de naissance",
    foreignReferences: { place, heading in
      "\(place) : colonne « \(heading) » : ce ne sont pas nos références, laissée de côté."
    },
    furniture: { place, heading in
      "\(place) : colonne « \(heading) » : ajoutée par un formulaire ou un tableau blanc, laissée "
        + "de côté."
    },
    personalAside: { place, heading, data in
      "\(place) : colonne « \(heading) » : \(data), laissée de côté."
    },
    emptyRows: { place, lines, more in
      let count = lines.count + more
      let numbers = lines.map(String.init).joined(separator: ", ") + (more > 0 ? "…" : "")
      return count == 1
        ? "\(place) : une ligne ne dit rien pour ce tableau (ligne \(numbers)), laissée de côté."
        : "\(place) : \(count) lignes ne disent rien pour ce tableau (lignes \(numbers)), laissées "
          + "de côté."
    },
    readAsBefore: { "\($0) : lu comme la dernière fois (\($1))." },
    people: { made, found in
      let parts = [
        made == 0 ? nil : made == 1 ? "1 personne créée" : "\(made) personnes créées",
        found == 0
          ? nil
          : (made == 0 ? (found == 1 ? "1 personne " : "\(found) personnes ") : "\(found) ")
            + (found == 1 ? "retrouvée" : "retrouvées"),
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    alike: { names in
      "Un seul profil ? " + names.map { "« \($0) »" }.joined(separator: ", ")
        + " se ressemblent."
    },
    alikeOption: { "Pour les réunir : \($0.joined(separator: " "))." })

  static let english = QuestionsWording(
    colon: " ",
    unknownTable: { headings, likely in
      "this table is not recognised (columns read: \(headings.joined(separator: ", ")))."
        + (likely.isEmpty ? "" : " It could be: \(likely.joined(separator: ", ")).")
    },
    unknownTableOption: {
      "Say which it is with --as \($0) (in a workbook: --as \"TAB=\($0)\", or \"TAB=nothing\" to "
        + "leave it), and what a column is with --column \"HEADING=column\"."
    },
    missingColumnOption: { "If it has another heading: --column \"HEADING=\($0)\"." },
    unknownUse: { name, heading, table in
      "“\(name)”, said of the column “\(heading)”, is no column of the table \(table)."
    },
    unknownUseOption: "The columns understood: etabli import --describe.",
    uselessAnswer: { "\($0) answers nothing of what was read." },
    uselessAnswerOption: "Check the heading or the name, as they are in the file.",
    personalColumn: { heading, data, table in
      "the column “\(heading)” holds \(data), and the table \(table) keeps first names or aliases."
    },
    personalColumnOption: { ignore, keep in
      "Leave that column: \(ignore). To keep it with each row all the same: \(keep)."
    },
    nameInProfile: {
      "“\($0)” looks like someone’s name, and a profile is printed. How to speak of this person "
        + "without naming them?"
    },
    nameInProfileOption: { option, same in
      "Answer with \(option) (nothing after “=” to keep none); if it names nobody: \(same)."
    },
    someProfile: "a craftsperson",
    fullName: {
      "“\($0)” looks like a first name and a family name; a first name or an alias is enough."
    },
    fullNameOption: { "Answer with \($0) (or the same text after “=” to keep it so)." },
    whichPerson: { name, known in
      (known.count == 1
        ? "someone is already called \(name) (\(known[0])), but not described alike."
        : "several people are already called \(name) (\(known.joined(separator: "; "))).")
        + " Is it the same person? Their reference may stand in place of the first name."
    },
    whichPersonOption: { known, new in
      "Answer with \(known) or, if it is someone else, \(new). A row number may replace the first "
        + "name."
    },
    someoneNew: "new",
    kept: "keep", nothing: "nothing",
    unparted: { word, option in
      "“\(word)” after \(option): write what is read, then “=”, then what it is."
    },
    unanswered: { asked, faults in
      (asked == 1 ? "1 question" : "\(asked) questions")
        + (faults == 0 ? "" : faults == 1 ? " and 1 fault" : " and \(faults) faults")
        + ": nothing was written. Answer, then import again."
    },
    familyName: "family names", telephone: "telephone numbers", mail: "e-mail addresses",
    address: "addresses", birth: "dates of birth",
    foreignReferences: { place, heading in
      "\(place): column “\(heading)”: these are not our references, left aside."
    },
    furniture: { place, heading in
      "\(place): column “\(heading)”: added by a form or a whiteboard, left aside."
    },
    personalAside: { place, heading, data in
      "\(place): column “\(heading)”: \(data), left aside."
    },
    emptyRows: { place, lines, more in
      let count = lines.count + more
      let numbers = lines.map(String.init).joined(separator: ", ") + (more > 0 ? "…" : "")
      return count == 1
        ? "\(place): one row says nothing for this table (row \(numbers)), left aside."
        : "\(place): \(count) rows say nothing for this table (rows \(numbers)), left aside."
    },
    readAsBefore: { "\($0): read as last time (\($1))." },
    people: { made, found in
      let noun = { (count: Int) in count == 1 ? "person" : "people" }
      let parts = [
        made == 0 ? nil : "\(made) \(noun(made)) made",
        found == 0 ? nil : made == 0 ? "\(found) \(noun(found)) found" : "\(found) found",
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    alike: { names in
      "One profile? " + names.map { "“\($0)”" }.joined(separator: ", ") + " look alike."
    },
    alikeOption: { "To bring them together: \($0.joined(separator: " "))." })
}
