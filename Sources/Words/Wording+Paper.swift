/// What is said of sheets, cards and the room there is on them.
public struct PaperWording: Sendable {
  /// A text does not fit its box. `millimetres` is how far it goes beyond, already rounded.
  public let overflow: @Sendable (_ item: String, _ field: String, _ millimetres: String) -> String
  public let missingFamily: @Sendable (_ family: String) -> String
  public let missingCharacter:
    @Sendable (_ character: String, _ family: String, _ words: String) -> String
  public let actualSize: String
  public let fictional: String
  /// What is said in place of a ticked box.
  public let ticked: String
}

extension Wording {
  public var paper: PaperWording { pick(.french, .english) }
}

extension PaperWording {
  /// The Debian package that brings a family, where one is known.
  public static let packages = [
    "Inter": "fonts-inter", "Inter Display": "fonts-inter", "EB Garamond": "fonts-ebgaramond",
    "JetBrains Mono": "fonts-jetbrains-mono", "Lato": "fonts-lato",
  ]

  /// The Debian package of a font that draws a sign.
  public static func package(drawing sign: Character) -> String {
    let scalar = sign.unicodeScalars.first?.value ?? 0
    return switch scalar {
    case 0x1100...0x11ff, 0x2e80...0x9fff, 0xac00...0xd7ff, 0xf900...0xfaff, 0xff00...0xffef,
      0x20000...0x3ffff:
      "fonts-noto-cjk"
    case 0x2190...0x2bff, 0x1f000...0x1faff: "fonts-symbola"
    default: "fonts-noto-core"
    }
  }

  static let french = PaperWording(
    overflow: {
      "\($0) : « \($1) » dépasse de \($2) mm. Raccourcissez ce texte ou agrandissez sa zone."
    },
    missingFamily: { family in
      let remedy = packages[family].map { "Installez-la : apt install \($0)." }
      return "La police « \(family) » n’est pas installée. \(remedy ?? "Choisissez-en une autre.")"
    },
    missingCharacter: {
      "Le signe « \($0) » n’existe dans aucune police installée (texte en \($1) : « \($2) »). "
        + "Remplacez-le, ou installez une police qui le contient : apt install \(package(drawing: $0.first ?? " "))."
    },
    actualSize: "100 mm : imprimer en taille réelle",
    fictional: "exemple fictif", ticked: "choisi :")

  static let english = PaperWording(
    overflow: { "\($0): “\($1)” runs over by \($2) mm. Shorten this text or enlarge its box." },
    missingFamily: { family in
      let remedy = packages[family].map { "Install it: apt install \($0)." }
      return "The font “\(family)” is not installed. \(remedy ?? "Choose another one.")"
    },
    missingCharacter: {
      "The sign “\($0)” is in no installed font (text in \($1): “\($2)”). "
        + "Replace it, or install a font that has it: apt install \(package(drawing: $0.first ?? " "))."
    },
    actualSize: "100 mm: print at actual size",
    fictional: "fictional example", ticked: "chosen:")
}
