/// What is said of the shape of a table, of its letters and of what a workbook hides.
public struct ShapesWording: Sendable {
  // Noticed.
  public let alphabet: @Sendable (_ name: String) -> String
  public let hiddenTab: @Sendable (_ rows: Int, _ isTaken: Bool) -> String
  public let hiddenRows: @Sendable (_ count: Int, _ lines: String, _ isTaken: Bool) -> String
  public let hiddenColumns: @Sendable (_ letters: [String]) -> String
  public let struck: @Sendable (_ cells: Int, _ isTaken: Bool) -> String
  public let repeatedHeadings: @Sendable (_ count: Int, _ lines: String) -> String
  public let totals: @Sendable (_ count: Int, _ lines: String) -> String
  /// The option of the command that decides otherwise.
  public let otherwise: @Sendable (_ option: String) -> String
  /// On a page: what to press to decide otherwise.
  public let hiddenTitle: String
  public let takeTabs: String
  public let leaveTabs: String
  public let takeRows: String
  public let leaveRows: String
  public let takeStruck: String
  public let leaveStruck: String
  // Refused.
  public let strayByte: String
  public let unknownAlphabet: @Sendable (_ names: [String]) -> String
  public let twiceEncoded: @Sendable (_ read: String, _ meant: String, _ others: Int) -> String
  public let lostLetters: @Sendable (_ read: String, _ others: Int) -> String
  public let backslashQuote: String
  public let extraCells: @Sendable (_ cells: Int, _ headings: Int) -> String
  public let secondTable: @Sendable (_ table: String) -> String
  public let allHidden: String
  public let vagueDate: @Sendable (_ read: String, _ proposal: String?) -> String
  public let figureAround: @Sendable (_ read: String) -> String
  public let figureInBrackets: @Sendable (_ read: String, _ number: String) -> String
  public let figureRange: @Sendable (_ read: String) -> String
}

extension Wording {
  public var shapes: ShapesWording { pick(.french, .english) }
}

extension ShapesWording {
  static let french = ShapesWording(
    alphabet: { "ce fichier n’est pas en UTF-8 ; d’après ses lettres, il a été lu en \($0)." },
    hiddenTab: { rows, isTaken in
      let lines = "\(rows) ligne\(rows > 1 ? "s" : "")"
      return isTaken
        ? "cet onglet est masqué ; il est pris quand même (\(lines))."
        : "cet onglet est masqué : il est laissé de côté (\(lines))."
    },
    hiddenRows: { count, lines, isTaken in
      let several = count > 1
      let what =
        "\(count) ligne\(several ? "s" : "") masquée\(several ? "s" : "") ou "
        + "filtrée\(several ? "s" : "") (\(lines))"
      return isTaken
        ? "\(what) \(several ? "sont prises" : "est prise") comme les autres."
        : "\(what) \(several ? "sont laissées" : "est laissée") de côté."
    },
    hiddenColumns: {
      $0.count > 1
        ? "les colonnes \($0.joined(separator: ", ")) sont masquées ; elles sont lues comme les autres."
        : "la colonne \($0.joined()) est masquée ; elle est lue comme les autres."
    },
    struck: { cells, isTaken in
      let there = "\(cells) case\(cells > 1 ? "s" : "")"
      return isTaken
        ? "des mots barrés (\(there)) sont pris comme les autres."
        : "des mots barrés (\(there)) sont laissés de côté."
    },
    repeatedHeadings: {
      $0 > 1
        ? "les titres des colonnes reviennent \($0) fois (lignes \($1)) : ces lignes sont sautées."
        : "les titres des colonnes reviennent à la ligne \($1) : elle est sautée."
    },
    totals: {
      $0 > 1
        ? "\($0) lignes de totaux sont sautées (\($1))." : "la ligne \($1), un total, est sautée."
    },
    otherwise: { "Pour décider autrement : \($0)." },
    hiddenTitle: "Ce que le classeur cache",
    takeTabs: "Prendre aussi les onglets masqués", leaveTabs: "Laisser les onglets masqués",
    takeRows: "Prendre aussi les lignes masquées", leaveRows: "Laisser les lignes masquées",
    takeStruck: "Prendre aussi les mots barrés", leaveStruck: "Laisser les mots barrés",
    strayByte:
      "des lettres de cette ligne ne sont pas en UTF-8, alors que d’autres lignes le sont : "
      + "elles seraient fausses. Retapez-les, puis réenregistrez le fichier en CSV UTF-8.",
    unknownAlphabet: { names in
      let maybe = names.joined(separator: " ? ") + " ?"
      return "ce fichier n’est pas en UTF-8, et l’on ne sait pas dans quel encodage il est "
        + "(\(maybe)) : ses lettres accentuées seraient fausses. Réenregistrez-le en CSV UTF-8."
    },
    twiceEncoded: { read, meant, others in
      "lu « \(read) », sans doute « \(meant) » : ces lettres ont été converties deux fois"
        + (others > 0 ? ", ici et dans \(others) autre\(others > 1 ? "s cases" : " case")" : "")
        + ". Repartez du fichier d’origine, réenregistré en CSV UTF-8, ou corrigez-les."
    },
    lostLetters: { read, others in
      "lu « \(read) » : le signe � tient la place de lettres perdues"
        + (others > 0 ? ", ici et dans \(others) autre\(others > 1 ? "s cases" : " case")" : "")
        + ". Repartez du fichier d’origine, ou retapez ces mots."
    },
    backslashQuote: "il y a là des guillemets notés \\\" : les mots seraient coupés au mauvais "
      + "endroit. Doublez-les (\"\"), ou enregistrez ce tableau en .xlsx ou .ods.",
    extraCells: { cells, headings in
      "il y a \(cells) cases sur cette ligne, et \(headings) titre\(headings > 1 ? "s" : "") de "
        + "colonne. Mettez entre guillemets \" les mots qui contiennent le séparateur, ou donnez un "
        + "titre à chaque colonne."
    },
    secondTable: {
      "un autre tableau (\($0)) commence à cette ligne. Mettez-le dans un onglet ou un fichier à lui."
    },
    allHidden: "tous les onglets remplis de ce classeur sont masqués. Affichez celui qu’il faut "
      + "prendre, ou dites de les prendre.",
    vagueDate: { read, proposal in
      "lu « \(read) », qui ne dit pas l’année. "
        + (proposal.map { "D’après les lignes voisines, écrivez « \($0) », ou la bonne date." }
          ?? "Écrivez la date entière, comme 24/10/2017 ou octobre 2017.")
    },
    figureAround: {
      "lu « \($0) » : autour de quel nombre ? Écrivez par exemple « environ 5 », ou un nombre."
    },
    figureInBrackets: {
      "lu « \($0) » : écrivez « \($1) », ou « −\($1) » si c’est un nombre négatif."
    },
    figureRange: {
      "lu « \($0) », qui dit deux nombres. Écrivez « environ 6 », « au moins 5 », « au plus 7 »…"
    })

  static let english = ShapesWording(
    alphabet: { "this file is not in UTF-8; going by its letters, it was read as \($0)." },
    hiddenTab: { rows, isTaken in
      let lines = "\(rows) row\(rows > 1 ? "s" : "")"
      return isTaken
        ? "this tab is hidden; it is taken all the same (\(lines))."
        : "this tab is hidden: it is left aside (\(lines))."
    },
    hiddenRows: { count, lines, isTaken in
      let what = "\(count) hidden or filtered row\(count > 1 ? "s" : "") (\(lines))"
      let verb = count > 1 ? "are" : "is"
      return isTaken ? "\(what) \(verb) taken like the others." : "\(what) \(verb) left aside."
    },
    hiddenColumns: {
      $0.count > 1
        ? "columns \($0.joined(separator: ", ")) are hidden; they are read like the others."
        : "column \($0.joined()) is hidden; it is read like the others."
    },
    struck: { cells, isTaken in
      "words struck out (\(cells) cell\(cells > 1 ? "s" : "")) are "
        + (isTaken ? "taken like the others." : "left aside.")
    },
    repeatedHeadings: {
      $0 > 1
        ? "the headings come again \($0) times (lines \($1)): those lines are skipped."
        : "the headings come again on line \($1): it is skipped."
    },
    totals: {
      $0 > 1 ? "\($0) rows of totals are skipped (\($1))." : "line \($1), a total, is skipped."
    },
    otherwise: { "To decide otherwise: \($0)." },
    hiddenTitle: "What the workbook hides",
    takeTabs: "Take the hidden tabs too", leaveTabs: "Leave the hidden tabs",
    takeRows: "Take the hidden rows too", leaveRows: "Leave the hidden rows",
    takeStruck: "Take the struck-out words too", leaveStruck: "Leave the struck-out words",
    strayByte:
      "letters on this line are not in UTF-8, while those of other lines are: they would be "
      + "wrong. Type them again, then save the file as CSV UTF-8.",
    unknownAlphabet: { names in
      "this file is not in UTF-8, and nobody can tell its encoding "
        + "(\(names.joined(separator: "? "))?): its accented letters would be wrong. "
        + "Save it again as CSV UTF-8."
    },
    twiceEncoded: { read, meant, others in
      "read “\(read)”, probably “\(meant)”: these letters were converted twice"
        + (others > 0 ? ", here and in \(others) other cell\(others > 1 ? "s" : "")" : "")
        + ". Start from the original file, saved as CSV UTF-8, or correct them."
    },
    lostLetters: { read, others in
      "read “\(read)”: the sign � stands for letters that were lost"
        + (others > 0 ? ", here and in \(others) other cell\(others > 1 ? "s" : "")" : "")
        + ". Start from the original file, or type these words again."
    },
    backslashQuote: "there are quote marks written \\\" here: the words would be cut in the wrong "
      + "place. Double them (\"\"), or save this table as .xlsx or .ods.",
    extraCells: { cells, headings in
      "there are \(cells) cells on this line, and \(headings) heading\(headings > 1 ? "s" : ""). "
        + "Put quote marks \" around words that contain the separator, or give each column a heading."
    },
    secondTable: {
      "another table (\($0)) begins on this line. Put it in a tab or a file of its own."
    },
    allHidden:
      "every filled tab of this workbook is hidden. Show the one to take, or say that they "
      + "are to be taken.",
    vagueDate: { read, proposal in
      "read “\(read)”, which does not say the year. "
        + (proposal.map { "Going by the rows around it, write “\($0)”, or the right date." }
          ?? "Write the whole date, such as 24/10/2017 or October 2017.")
    },
    figureAround: {
      "read “\($0)”: around which number? Write for instance “about 5”, or a number."
    },
    figureInBrackets: {
      "read “\($0)”: write “\($1)”, or “−\($1)” if it is a negative number."
    },
    figureRange: {
      "read “\($0)”, which says two numbers. Write “about 6”, “at least 5”, “at most 7”…"
    })
}
