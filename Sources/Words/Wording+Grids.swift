/// What is said of a file, a tab or a cell that cannot be read as it is.
public struct GridsWording: Sendable {
  /// « classeur.xlsx, onglet Verbatim, ligne 12, colonne C » : whichever of them are known.
  public let place:
    @Sendable (_ file: String, _ tab: String?, _ line: Int?, _ column: String?) -> String
  public let unknownFormat: String
  public let nothingInside: String
  public let nul: String
  public let brokenUnicode: String
  public let unterminatedQuote: String
  public let oldOrLocked: String
  public let damagedArchive: String
  public let tooManyParts: @Sendable (_ limit: Int) -> String
  public let partTooLarge: @Sendable (_ part: String, _ megabytes: Int) -> String
  public let bomb: @Sendable (_ part: String) -> String
  public let tooManyCells: @Sendable (_ limit: Int) -> String
  public let tooMuchText: @Sendable (_ megabytes: Int) -> String
  public let uncomputed: String
  public let failedFormula: @Sendable (_ read: String) -> String
  /// `code` such as « U+0001 ».
  public let tooLongCell: @Sendable (_ limit: Int) -> String
  public let missingPart: @Sendable (_ part: String) -> String
  public let documentType: @Sendable (_ part: String) -> String
  public let brokenMarkup: @Sendable (_ part: String, _ line: Int) -> String
  /// `expected` is one of the phrases below.
  public let misread: @Sendable (_ read: String, _ expected: String, _ nearest: String?) -> String
  public let day: String
  public let when: String
  public let period: String
  public let time: String
  public let whole: String
  public let decimal: String
  public let figure: String
  public let truth: String
  public let oneOf: @Sendable (_ labels: [String]) -> String
}

extension Wording {
  public var grids: GridsWording { pick(.french, .english) }
}

extension GridsWording {
  static let french = GridsWording(
    place: { file, tab, line, column in
      [
        file, tab.map { "onglet « \($0) »" }, line.map { "ligne \($0)" },
        column.map { "colonne \($0)" },
      ].compactMap { $0 }.joined(separator: ", ")
    },
    unknownFormat:
      "ce fichier n’est ni un classeur (.xlsx, .ods, .fods) ni un tableau en texte (.csv). "
      + "Enregistrez-le dans l’un de ces formats.",
    nothingInside: "ce fichier est vide. Vérifiez que c’est le bon, et qu’il a été enregistré.",
    nul: "il y a là un caractère nul : ce n’est pas un fichier texte. Réexportez-le en CSV UTF-8.",
    brokenUnicode: "ce fichier s’annonce en UTF-8 mais ne l’est pas. Réexportez-le en CSV UTF-8.",
    unterminatedQuote: "un guillemet \" s’ouvre là et ne se ferme jamais. "
      + "Fermez-le, ou doublez-le (\"\") s’il fait partie du texte.",
    oldOrLocked: "ce classeur est protégé par un mot de passe ou dans l’ancien format .xls. "
      + "Enregistrez-le sans mot de passe, en .xlsx.",
    damagedArchive: "ce classeur est abîmé ou incomplet. "
      + "Ouvrez-le dans votre tableur et enregistrez-le de nouveau.",
    tooManyParts: { "ce classeur contient plus de \($0) morceaux : il est refusé par prudence." },
    partTooLarge: { "« \($0) » dépasse \($1) Mo une fois déplié : classeur refusé par prudence." },
    bomb: { "« \($0) » est démesuré une fois déplié : classeur refusé par prudence." },
    tooManyCells: {
      "il y a là plus de \($0) cases remplies. Importez ce fichier en plusieurs fois."
    },
    tooMuchText: { "il y a là plus de \($0) Mo de texte. Importez ce fichier en plusieurs fois." },
    uncomputed: "cette formule est enregistrée sans son résultat. "
      + "Ouvrez le classeur dans votre tableur et enregistrez-le de nouveau.",
    failedFormula: {
      "cette case affiche \($0) : sa formule a échoué. Réparez-la, ou écrivez la valeur."
    },
    tooLongCell: {
      "cette case contient plus de \($0) signes. Partagez son texte en plusieurs lignes."
    },
    missingPart: {
      "il manque « \($0) » dans ce classeur. Enregistrez-le de nouveau depuis votre tableur."
    },
    documentType: {
      "« \($0) » contient une déclaration que les classeurs n’ont jamais : refusé par prudence."
    },
    brokenMarkup: {
      "« \($0) » est abîmé à sa ligne \($1). Enregistrez le classeur de nouveau."
    },
    misread: { read, expected, nearest in
      "lu « \(read) », attendu \(expected)."
        + (nearest.map { " Vouliez-vous dire « \($0) » ?" } ?? "")
    },
    day: "un jour, comme 24/10/2017 ou 24 octobre 2017",
    when: "une date, comme 24/10/2017, octobre 2017 ou 2017",
    period: "un jour ou une période, comme « du 2 au 6 octobre 2017 »",
    time: "une heure, comme 8 h 45",
    whole: "un nombre entier, comme 12",
    decimal: "un nombre, comme 3,5",
    figure: "un nombre, comme 37, « environ 37 », « au moins 5 » ou « plus de 2 000 »",
    truth: "oui ou non",
    oneOf: { labels in
      labels.dropLast().joined(separator: ", ") + (labels.count > 1 ? " ou " : "")
        + (labels.last ?? "")
    })

  static let english = GridsWording(
    place: { file, tab, line, column in
      [
        file, tab.map { "tab “\($0)”" }, line.map { "line \($0)" }, column.map { "column \($0)" },
      ].compactMap { $0 }.joined(separator: ", ")
    },
    unknownFormat:
      "this file is neither a workbook (.xlsx, .ods, .fods) nor a table in text (.csv). "
      + "Save it in one of these formats.",
    nothingInside: "this file is empty. Check that it is the right one, and that it was saved.",
    nul: "there is a null character here: this is not a text file. Export it again as CSV UTF-8.",
    brokenUnicode: "this file says it is UTF-8 and is not. Export it again as CSV UTF-8.",
    unterminatedQuote: "a quote mark \" opens here and never closes. "
      + "Close it, or double it (\"\") where it belongs to the text.",
    oldOrLocked: "this workbook has a password or is in the old .xls format. "
      + "Save it as .xlsx without a password.",
    damagedArchive: "this workbook is damaged or incomplete. "
      + "Open it in your spreadsheet program and save it again.",
    tooManyParts: { "this workbook has more than \($0) parts: refused as a precaution." },
    partTooLarge: { "“\($0)” is over \($1) MB once unpacked: workbook refused as a precaution." },
    bomb: { "“\($0)” is out of all proportion once unpacked: workbook refused as a precaution." },
    tooManyCells: { "there are more than \($0) filled cells here. Import it in several parts." },
    tooMuchText: { "there are more than \($0) MB of text here. Import it in several parts." },
    uncomputed: "this formula was saved without its result. "
      + "Open the workbook in your spreadsheet program and save it again.",
    failedFormula: {
      "this cell shows \($0): its formula failed. Mend it, or write the value."
    },
    tooLongCell: { "this cell has more than \($0) signs. Share its text between several rows." },
    missingPart: {
      "“\($0)” is missing from this workbook. Save it again from your spreadsheet program."
    },
    documentType: {
      "“\($0)” holds a declaration that workbooks never have: refused as a precaution."
    },
    brokenMarkup: { "“\($0)” is damaged at its line \($1). Save the workbook again." },
    misread: { read, expected, nearest in
      "read “\(read)”, expected \(expected)." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
    },
    day: "a day, such as 24/10/2017 or 24 October 2017",
    when: "a date, such as 24/10/2017, October 2017 or 2017",
    period: "a day or a period, such as “2–6 October 2017”",
    time: "a time of day, such as 8:45",
    whole: "a whole number, such as 12",
    decimal: "a number, such as 3.5",
    figure: "a number, such as 37, “about 37”, “at least 5” or “more than 2 000”",
    truth: "yes or no",
    oneOf: { labels in
      labels.dropLast().joined(separator: ", ") + (labels.count > 1 ? " or " : "")
        + (labels.last ?? "")
    })
}
