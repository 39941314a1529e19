/// How an import is told: what came in, what changed, what was noticed.
public struct AccountWording: Sendable {
  public let nothing: String
  public let rehearsal: String
  public let added: @Sendable (_ count: Int, _ table: String, _ names: String) -> String
  public let changed: @Sendable (_ name: String, _ columns: String) -> String
  /// A column, what it said and what it says.
  public let moved: @Sendable (_ column: String, _ was: String, _ now: String) -> String
  public let unchanged: @Sendable (_ count: Int) -> String
  public let created: @Sendable (_ count: Int, _ table: String, _ names: String) -> String
  public let leftAlone: @Sendable (_ count: Int, _ table: String, _ names: String) -> String
  public let unknownColumn: @Sendable (_ place: String, _ heading: String, _ kept: Bool) -> String
  public let ignoredTab: @Sendable (_ place: String) -> String
  public let reworded: @Sendable (_ name: String, _ resembles: String) -> String
  public let andMore: @Sendable (_ count: Int) -> String
  public let refused: @Sendable (_ count: Int) -> String
  public let tooLongForASheet: @Sendable (_ table: String, _ line: Int, _ column: String) -> String
  public let unwritable: String
  public let required: String
  public let guide: String
}

extension Wording {
  public var account: AccountWording { pick(.french, .english) }
}

extension AccountWording {
  static let french = AccountWording(
    nothing: "Rien ne change.",
    rehearsal: "Répétition : rien n’a été écrit.",
    added: { "+ \($1) : \($0) de plus (\($2))" },
    changed: { "~ \($0) : \($1)" },
    moved: { column, was, now in
      let said = { (text: String) in text.isEmpty ? "rien" : "« \(text) »" }
      return "\(column) (\(said(was)) → \(said(now)))"
    },
    unchanged: { "= \($0) ligne\(French.s($0)) sans changement" },
    created: { "+ \($1) : \($0) de plus, d’après \(French.s($0, "son", "leur")) nom (\($2))" },
    leftAlone: {
      "• \($1) : \($0) \(French.s($0, "n’est", "ne sont")) plus dans ce tableau ; rien n’est effacé (\($2))"
    },
    unknownColumn: {
      "• \($0) : colonne « \($1) » inconnue, "
        + ($2 ? "gardée avec chaque ligne." : "laissée de côté.")
    },
    ignoredTab: { "• \($0) : ce n’est pas un tableau connu, laissé de côté." },
    reworded: { "• \($0) ressemble à \($1), mais sans référence : pris comme nouveau." },
    andMore: { "et \($0) de plus" },
    refused: {
      "\($0) erreur\(French.s($0)) : rien n’a été écrit. Corrigez, puis importez de nouveau."
    },
    tooLongForASheet: {
      "\($0), ligne \($1), colonne « \($2) » : plus de 32 767 signes, un tableur ne les garde pas. "
        + "Exportez en CSV."
    },
    unwritable: "Le classeur ne peut pas être écrit. Faites de la place, ou exportez en CSV.",
    required: "obligatoire",
    guide: "Les tableaux et les colonnes compris, dans n’importe quel ordre. "
      + "Une colonne inconnue est gardée avec sa ligne, et revient à l’export.")

  static let english = AccountWording(
    nothing: "Nothing changes.",
    rehearsal: "Rehearsal: nothing was written.",
    added: { "+ \($1): \($0) more (\($2))" },
    changed: { "~ \($0): \($1)" },
    moved: { column, was, now in
      let said = { (text: String) in text.isEmpty ? "nothing" : "“\(text)”" }
      return "\(column) (\(said(was)) → \(said(now)))"
    },
    unchanged: { "= \($0) row\(English.s($0)) unchanged" },
    created: { "+ \($1): \($0) more, from \(English.s($0, "its name", "their names")) (\($2))" },
    leftAlone: {
      "• \($1): \($0) no longer in this table; nothing is erased (\($2))"
    },
    unknownColumn: {
      "• \($0): unknown column “\($1)”, " + ($2 ? "kept with each row." : "left aside.")
    },
    ignoredTab: { "• \($0): not a table we know, left aside." },
    reworded: { "• \($0) looks like \($1), but has no reference: taken as new." },
    andMore: { "and \($0) more" },
    refused: {
      "\($0) fault\(English.s($0)): nothing was written. Correct, then import again."
    },
    tooLongForASheet: {
      "\($0), row \($1), column “\($2)”: over 32,767 signs, a spreadsheet cannot keep them. "
        + "Export as CSV."
    },
    unwritable: "The workbook cannot be written. Make room, or export as CSV.",
    required: "required",
    guide: "The tables and columns understood, in any order. "
      + "An unknown column is kept with its row, and exported again.")
}
