/// What is said of a kit whose files do not agree.
public struct KitWording: Sendable {
  public let missingFile: @Sendable (_ file: String) -> String
  public let brokenYAML: String
  public let notUnicode: String
  public let tooManyAliases: String
  public let missingKey: @Sendable (_ key: String) -> String
  public let repeatedKey: @Sendable (_ key: String) -> String
  public let unknown: @Sendable (_ thing: String, _ name: String) -> String
  public let didYouMean: @Sendable (_ name: String) -> String
  public let expected: @Sendable (_ expected: String, _ read: String) -> String
  public let styleOfItself: @Sendable (_ name: String) -> String
  public let strangeReference: @Sendable (_ reference: String) -> String
  public let takenReference: @Sendable (_ reference: String) -> String
  public let repeatedColumn: @Sendable (_ name: String) -> String
  public let tooManyCards: @Sendable (_ count: Int, _ limit: Int) -> String
  public let boxOutside: @Sendable (_ width: String, _ height: String) -> String
  public let unreadablePictogram: @Sendable (_ name: String) -> String
  /// What may be unknown, by its code.
  public let things: [String: String]
  /// What may be expected, by its code.
  public let expectations: [String: String]
}

extension Wording {
  public var kits: KitWording { pick(.french, .english) }
}

extension KitWording {
  static let french = KitWording(
    missingFile: { "le fichier « \($0) » n’existe pas. Ajoutez-le, ou corrigez son nom." },
    brokenYAML: "cette ligne n’est pas du YAML. Vérifiez les deux-points, les guillemets et les "
      + "retraits.",
    notUnicode: "ce fichier n’est pas en UTF-8. Enregistrez-le dans ce codage.",
    tooManyAliases:
      "ce fichier renvoie trop souvent à lui-même (& et *). Recopiez ce qui se répète.",
    missingKey: { "il manque « \($0) »." },
    repeatedKey: { "« \($0) » est écrit deux fois : gardez-en un." },
    unknown: { "\($0) « \($1) » : inconnu." },
    didYouMean: { "Vouliez-vous écrire « \($0) » ?" },
    expected: { "lu « \($1) », attendu \($0)." },
    styleOfItself: { "le style « \($0) » se prolonge lui-même." },
    strangeReference: {
      "référence « \($0) » : deux lettres, un tiret, un numéro, comme AF-03, pour que la carte se "
        + "retrouve. Les lettres d’Établi (PE) ne se prennent pas."
    },
    takenReference: { "référence « \($0) » : une carte d’un autre jeu la porte déjà." },
    repeatedColumn: { "deux colonnes s’appellent « \($0) ». Gardez-en une." },
    tooManyCards: { "cela ferait \($0) cartes ; un jeu en a \($1) au plus. Réduisez les copies." },
    boxOutside: {
      "ce cadre sort de la carte, ou n’a pas de place (carte de \($0) × \($1) mm). Ramenez-le dedans."
    },
    unreadablePictogram: {
      "le pictogramme « \($0) » ne se lit pas. Enregistrez-le de nouveau en SVG."
    },
    things: [
      "key": "mot-clé", "style": "style", "column": "champ", "label": "libellé",
      "pictogram": "pictogramme", "choice": "choix",
    ],
    expectations: [
      "text": "un texte", "mapping": "des lignes « mot-clé: valeur »",
      "list": "une liste", "whole": "un nombre entier",
      "frame": "un cadre [gauche, haut, largeur, hauteur] en millimètres",
      "size": "une taille [largeur, hauteur] en millimètres, 10 au moins",
      "textSize": "une taille de texte, de 1 à 2000 points",
      "weight": "une graisse, de 100 à 1000", "leading": "un interligne, de 0,5 à 5",
      "space": "un espace en millimètres, 0 ou plus",
      "time": "une heure, comme 08:45", "laterTime": "une fin après le début",
    ])

  static let english = KitWording(
    missingFile: { "file “\($0)” does not exist. Add it, or mend its name." },
    brokenYAML: "this line is not YAML. Look at colons, quote marks and indents.",
    notUnicode: "this file is not in UTF-8. Save it in that encoding.",
    tooManyAliases: "this file refers to itself too often (& and *). Copy what repeats.",
    missingKey: { "“\($0)” is missing." },
    repeatedKey: { "“\($0)” is written twice: keep one." },
    unknown: { "\($0) “\($1)” is unknown." },
    didYouMean: { "Did you mean “\($0)”?" },
    expected: { "read “\($1)”, expected \($0)." },
    styleOfItself: { "style “\($0)” extends itself." },
    strangeReference: {
      "reference “\($0)”: two letters, a dash and a number, such as AF-03, so that the card can be "
        + "found again. Letters that Établi uses itself (PE) cannot be taken."
    },
    takenReference: { "reference “\($0)”: a card of another deck bears it already." },
    repeatedColumn: { "two columns are called “\($0)”. Keep one." },
    tooManyCards: {
      "this would make \($0) cards; a deck has at most \($1). Ask for fewer copies."
    },
    boxOutside: {
      "this frame leaves the card, or has no room (card of \($0) × \($1) mm). Bring it back inside."
    },
    unreadablePictogram: { "pictogram “\($0)” cannot be read. Save it again as SVG." },
    things: [
      "key": "key", "style": "style", "column": "field", "label": "label",
      "pictogram": "pictogram", "choice": "choice",
    ],
    expectations: [
      "text": "a text", "mapping": "lines of “key: value”",
      "list": "a list", "whole": "a whole number",
      "frame": "a frame [left, top, width, height] in millimetres",
      "size": "a size [width, height] in millimetres, at least 10",
      "textSize": "a size of text, from 1 to 2000 points",
      "weight": "a weight, from 100 to 1000", "leading": "a leading, from 0.5 to 5",
      "space": "a space in millimetres, 0 or more",
      "time": "a time, like 08:45", "laterTime": "an end after the start",
    ])
}
