/// What is said of tables: which they are, what their rows lack, whom they name.
public struct TablesWording: Sendable {
  public let missingColumn: @Sendable (_ column: String, _ table: String) -> String
  public let doubledColumn: @Sendable (_ heading: String) -> String
  public let tooManyUnknown: @Sendable (_ count: Int, _ limit: Int) -> String
  public let missing: @Sendable (_ column: String) -> String
  public let endsBefore: @Sendable (_ start: String) -> String
  public let doubledReference: @Sendable (_ reference: String, _ first: String) -> String
  public let unknownRow: @Sendable (_ read: String, _ table: String, _ nearest: String?) -> String
  public let severalRows: @Sendable (_ read: String, _ table: String) -> String
  /// Where nothing more is known of why.
  public let refusedRow: String
  public let reference: @Sendable (_ letters: String) -> String
  /// The first tab of a template, a line each.
  public let readMe: [String]
  public let readMeTab: String
  public let example: String
}

extension Wording {
  public var tables: TablesWording { pick(.french, .english) }
}

extension TablesWording {
  static let french = TablesWording(
    missingColumn: { "il manque la colonne « \($0) » à la table \($1). Ajoutez-la." },
    doubledColumn: { "deux colonnes disent « \($0) ». Gardez-en une." },
    tooManyUnknown: {
      "il y a \($0) colonnes inconnues, et \($1) au plus se gardent avec chaque ligne. Retirez-en."
    },
    missing: { "la case « \($0) » est vide : remplissez-la, ou retirez la ligne." },
    endsBefore: { "cela finit avant de commencer (\($0)). Corrigez l’une des deux dates." },
    doubledReference: {
      "la référence \($0) sert déjà (\($1)). Videz l’une des deux : une nouvelle sera donnée."
    },
    unknownRow: { read, table, nearest in
      "« \(read) » n’est pas dans la table \(table)."
        + (nearest.map { " Vouliez-vous dire « \($0) » ?" } ?? " Ajoutez-y une ligne.")
    },
    severalRows: {
      "plusieurs lignes de la table \($1) s’appellent « \($0) ». Écrivez la référence."
    },
    refusedRow: "cette ligne ne peut pas être prise telle qu’elle est : relisez-en les cases, ou "
      + "retirez-la.",
    reference: { "une référence comme \($0)-01, ou rien" },
    readMe: [
      "Ce classeur se remplit dans l’ordre que l’on veut, et jamais en entier.",
      "Un onglet par table. La ligne grise montre un exemple : elle n’est pas importée.",
      "Laissez « réf » vide pour une nouvelle ligne ; ne changez pas celles qui y sont déjà.",
      "D’un onglet à l’autre, on désigne une ligne par son nom ou par sa référence.",
      "Dates : 24/10/2017, 24 octobre 2017, ou seulement octobre 2017.",
      "Plusieurs choses dans une case : séparez-les par des virgules.",
      "Vos propres colonnes sont les bienvenues : elles seront gardées dans les notes.",
      "Des prénoms ou des alias, jamais de noms de famille. Puis importez ce classeur dans Établi.",
    ],
    readMeTab: "Lisez-moi", example: "exemple")

  static let english = TablesWording(
    missingColumn: { "the column “\($0)” is missing from the table \($1). Add it." },
    doubledColumn: { "two columns say “\($0)”. Keep one." },
    tooManyUnknown: {
      "there are \($0) unknown columns, and at most \($1) can be kept with each row. Remove some."
    },
    missing: { "the cell “\($0)” is empty: fill it in, or remove the row." },
    endsBefore: { "this ends before it begins (\($0)). Correct one of the two dates." },
    doubledReference: {
      "the reference \($0) is already used (\($1)). Empty one of the two: a new one will be given."
    },
    unknownRow: { read, table, nearest in
      "“\(read)” is not in the table \(table)."
        + (nearest.map { " Did you mean “\($0)”?" } ?? " Add a row there.")
    },
    severalRows: { "several rows of the table \($1) are called “\($0)”. Write the reference." },
    refusedRow: "this row cannot be taken as it is: read its cells again, or remove it.",
    reference: { "a reference such as \($0)-01, or nothing" },
    readMe: [
      "Fill this workbook in whatever order you like, and never all of it.",
      "One tab a table. The grey row shows an example: it is not imported.",
      "Leave “ref” empty for a new row; do not change the ones that are already there.",
      "From one tab to another, a row is called by its name or its reference.",
      "Dates: 24/10/2017, 24 October 2017, or only October 2017.",
      "Several things in one cell: put commas between them.",
      "Columns of your own are welcome: they are kept in the notes.",
      "First names or aliases, never family names. Then import this workbook into Établi.",
    ],
    readMeTab: "Read me", example: "example")
}
