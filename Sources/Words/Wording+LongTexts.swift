/// What is said of texts that a cell of a workbook would not give back whole.
public struct LongTextsWording: Sendable {
  /// How their file begins; the mark of the export follows.
  public let title: String
  public let explained: @Sendable (_ workbook: String) -> String
  public let place: @Sendable (_ table: String, _ row: String, _ column: String) -> String
  public let pointer: @Sendable (_ number: Int, _ file: String, _ mark: String) -> String
  public let apart: @Sendable (_ file: String, _ places: [String]) -> String
  public let missing: @Sendable (_ file: String) -> String
  public let around: @Sendable (_ file: String) -> String
  public let damaged: String
}

extension Wording {
  public var longTexts: LongTextsWording { pick(.french, .english) }
}

extension LongTextsWording {
  static let french = LongTextsWording(
    title: "Établi, textes longs, marque ",
    explained: {
      "Les textes qu’une case de « \($0) » ne rendrait pas entiers : plus de 32 767 signes, ou des "
        + "signes qu’un tableur perd.\n"
        + "Gardez ce fichier à côté du classeur : l’import les y reprend. On peut changer un texte "
        + "ici,\nmais non les lignes qui commencent par plusieurs « = »."
    },
    place: { "\($0), \($1), colonne « \($2) »" },
    pointer: { "[texte \($0) du fichier « \($1) », marque \($2)]" },
    apart: { file, places in
      (places.count == 1
        ? "Un texte ne tient pas entier" : "\(places.count) textes ne tiennent pas entiers")
        + " dans une case (plus de 32 767 signes, ou des signes qu’un tableur perd) : "
        + "\(places.joined(separator: " ; ")). "
        + (places.count == 1 ? "Il est" : "Ils sont")
        + " dans « \(file) » : gardez ce fichier à côté du classeur, l’import le reprend avec lui."
    },
    missing: {
      "les mots de cette case sont dans le fichier « \($0) », qui n’est pas là ou vient d’un autre "
        + "export. Posez-le à côté du classeur, ou donnez les deux ensemble."
    },
    around: {
      "cette case renvoie à un texte du fichier « \($0) » et dit autre chose avec. "
        + "Remettez-y le renvoi seul, et changez le texte dans ce fichier."
    },
    damaged: "ce fichier de textes longs est incomplet : il lui manque des lignes qui commencent "
      + "par plusieurs « = ». Reprenez celui de l’export.")

  static let english = LongTextsWording(
    title: "Établi, long texts, mark ",
    explained: {
      "The texts that a cell of “\($0)” would not give back whole: over 32,767 signs, or with signs "
        + "that a spreadsheet loses.\n"
        + "Keep this file beside the workbook: an import takes them back from here. A text may be "
        + "changed\nhere, but not the lines that begin with several “=”."
    },
    place: { "\($0), \($1), column “\($2)”" },
    pointer: { "[text \($0) of the file “\($1)”, mark \($2)]" },
    apart: { file, places in
      (places.count == 1
        ? "One text does not fit whole" : "\(places.count) texts do not fit whole")
        + " in a cell (over 32,767 signs, or signs that a spreadsheet loses): "
        + "\(places.joined(separator: "; ")). "
        + (English.s(places.count, "It is", "They are"))
        + " in “\(file)”: keep that file beside the workbook, an import takes it back with it."
    },
    missing: {
      "the words of this cell are in the file “\($0)”, which is not here or is of another export. "
        + "Put it beside the workbook, or give both together."
    },
    around: {
      "this cell points to a text of the file “\($0)” and says something else as well. "
        + "Leave the pointer alone in it, and change the text in that file."
    },
    damaged: "this file of long texts is incomplete: lines that begin with several “=” are "
      + "missing. Take again the one of the export.")
}
