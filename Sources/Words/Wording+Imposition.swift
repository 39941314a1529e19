/// What is said on and of sheets of cards and tiles.
public struct ImpositionWording: Sendable {
  public let cardTooLarge: @Sendable (_ card: String, _ sheet: String) -> String
  public let bleedBeyondGap: @Sendable (_ bleed: String, _ gap: String) -> String
  public let sheetTooSmall: @Sendable (_ sheet: String) -> String
  public let notASheet: @Sendable (_ words: String) -> String
  /// - Parameters: what was asked, then the shortest and the longest side, in millimetres.
  public let sheetOutOfRange: @Sendable (_ words: String, _ least: Int, _ most: Int) -> String
  public let sheetOf: @Sendable (_ number: Int, _ total: Int) -> String
  public let back: String
  public let longEdge: String
  public let shortEdge: String
  /// Fronts and backs are on the same side of the paper.
  public let fold: String
  /// Above the map: how many sheets of what paper.
  /// Sheets that go in one row on a wall, whole.
  public let sideBySide: @Sendable (_ count: Int, _ sheet: String) -> String
  public let assembly: @Sendable (_ sheets: Int, _ paper: String) -> String
  public let assemblySteps: [String]
  public let assemblyMap: @Sendable (_ columns: Int, _ rows: Int) -> String
}

extension Wording {
  public var imposition: ImpositionWording { pick(.french, .english) }
}

extension ImpositionWording {
  static let french = ImpositionWording(
    cardTooLarge: {
      "Une carte de \($0) mm ne tient pas sur une feuille de \($1) mm, marges de l’imprimante "
        + "comprises. Réduisez la carte ou choisissez une feuille plus grande."
    },
    bleedBeyondGap: {
      "Un fond perdu de \($0) mm déborde sur la carte voisine : écartez les cartes d’au moins le "
        + "double (\($1) mm aujourd’hui)."
    },
    sheetTooSmall: {
      "Une feuille de \($0) mm est trop petite pour assembler un grand format. "
        + "Choisissez-en une plus grande."
    },
    notASheet: {
      "« \($0) » n’est pas une feuille : écrivez un nom, de A6 à A0, ou une largeur et une hauteur "
        + "en millimètres, comme 320x450."
    },
    sheetOutOfRange: {
      "Une feuille de « \($0) » n’existe pas : chaque côté mesure de \($1) à \($2) mm."
    },
    sheetOf: { "feuille \($0) sur \($1)" },
    back: "verso",
    longEdge: "recto verso, retourner sur le bord long",
    shortEdge: "recto verso, retourner sur le bord court",
    fold: "couper, puis plier sur le pointillé",
    sideBySide: {
      $0 == 1
        ? "Une feuille \($1)." : "\($0) feuilles \($1) côte à côte, sans rien à couper ni à coller."
    },
    assembly: { "\($0) feuilles \($1) à assembler" },
    assemblySteps: [
      "Imprimez en taille réelle, sans « ajuster à la page ». Le trait de chaque feuille mesure "
        + "100 mm.",
      "Coupez le bord gauche et le bord haut de chaque feuille sur les repères, sauf au bord de "
        + "l’image.",
      "Posez chaque feuille sur sa voisine, bord coupé contre repères, et collez. Commencez par A1.",
    ],
    assemblyMap: { "Plan d’assemblage : \($0) colonnes, \($1) rangées." })

  static let english = ImpositionWording(
    cardTooLarge: {
      "A card of \($0) mm does not fit on a sheet of \($1) mm within the printer’s margins. "
        + "Make the card smaller or choose a larger sheet."
    },
    bleedBeyondGap: {
      "A bleed of \($0) mm runs over the next card: part the cards by at least twice as much "
        + "(\($1) mm today)."
    },
    sheetTooSmall: {
      "A sheet of \($0) mm is too small to assemble a large print. Choose a larger one."
    },
    notASheet: {
      "“\($0)” is not a sheet: write a name, from A6 to A0, or a width and a height in "
        + "millimetres, such as 320x450."
    },
    sheetOutOfRange: {
      "There is no sheet of “\($0)”: each side measures from \($1) to \($2) mm."
    },
    sheetOf: { "sheet \($0) of \($1)" },
    back: "back",
    longEdge: "two-sided, flip on the long edge",
    shortEdge: "two-sided, flip on the short edge",
    fold: "cut, then fold along the dotted line",
    sideBySide: {
      $0 == 1
        ? "One sheet of \($1)." : "\($0) sheets of \($1) side by side, nothing to cut or glue."
    },
    assembly: { "\($0) sheets of \($1) to assemble" },
    assemblySteps: [
      "Print at actual size, without “fit to page”. The rule on each sheet measures 100 mm.",
      "Cut the left and top edges of each sheet at the marks, except at the edge of the picture.",
      "Lay each sheet over its neighbour, cut edge against the marks, and glue. Begin with A1.",
    ],
    assemblyMap: { "Assembly map: \($0) columns, \($1) rows." })
}
