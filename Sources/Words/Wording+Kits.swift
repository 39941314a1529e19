/// What is said of a kit whose files do not agree.
public struct KitWording: Sendable {
  public let missingFile: @Sendable (_ file: String) -> String
  public let brokenYAML: String
  public let missingKey: @Sendable (_ key: String) -> String
  public let repeatedKey: @Sendable (_ key: String) -> String
  public let unknown: @Sendable (_ thing: String, _ name: String) -> String
  public let didYouMean: @Sendable (_ name: String) -> String
  public let expected: @Sendable (_ expected: String, _ read: String) -> String
  public let styleOfItself: @Sendable (_ name: String) -> String
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
    missingKey: { "il manque « \($0) »." },
    repeatedKey: { "« \($0) » est écrit deux fois : gardez-en un." },
    unknown: { "\($0) « \($1) » : inconnu." },
    didYouMean: { "Vouliez-vous écrire « \($0) » ?" },
    expected: { "lu « \($1) », attendu \($0)." },
    styleOfItself: { "le style « \($0) » se prolonge lui-même." },
    things: [
      "key": "mot-clé", "style": "style", "column": "champ", "label": "libellé",
      "pictogram": "pictogramme", "choice": "choix",
    ],
    expectations: [
      "text": "un texte", "number": "un nombre", "mapping": "des lignes « mot-clé: valeur »",
      "list": "une liste", "whole": "un nombre entier",
      "frame": "un cadre [gauche, haut, largeur, hauteur] en millimètres",
      "size": "une taille [largeur, hauteur] en millimètres",
    ])

  static let english = KitWording(
    missingFile: { "file “\($0)” does not exist. Add it, or mend its name." },
    brokenYAML: "this line is not YAML. Look at colons, quote marks and indents.",
    missingKey: { "“\($0)” is missing." },
    repeatedKey: { "“\($0)” is written twice: keep one." },
    unknown: { "\($0) “\($1)” is unknown." },
    didYouMean: { "Did you mean “\($0)”?" },
    expected: { "read “\($1)”, expected \($0)." },
    styleOfItself: { "style “\($0)” extends itself." },
    things: [
      "key": "key", "style": "style", "column": "field", "label": "label",
      "pictogram": "pictogram", "choice": "choice",
    ],
    expectations: [
      "text": "a text", "number": "a number", "mapping": "lines of “key: value”",
      "list": "a list", "whole": "a whole number",
      "frame": "a frame [left, top, width, height] in millimetres",
      "size": "a size [width, height] in millimetres",
    ])
}
