/// What the doctor says of a machine.
public struct HealthWording: Sendable {
  public let libraries: @Sendable (_ list: String) -> String
  public let fonts: @Sendable (_ list: String) -> String
  public let kits: @Sendable (_ list: String, _ pictograms: Int) -> String
  public let missingHyphenation: @Sendable (_ language: String) -> String
  public let missingEmoji: String
  /// The one line that installs all that is missing.
  public let toInstall: @Sendable (_ packages: String) -> String
}

extension Wording {
  public var health: HealthWording { pick(.french, .english) }
}

extension HealthWording {
  /// The Debian package that brings what is missing.
  public static let emoji = "fonts-symbola"
  public static func hyphenation(_ language: Language) -> String {
    language == .french ? "hyphen-fr" : "hyphen-en-gb"
  }

  static let french = HealthWording(
    libraries: { "Bibliothèques : \($0)." }, fonts: { "Polices : \($0)." },
    kits: { "Kits : \($0) ; \($1) pictogrammes." },
    missingHyphenation: { "Les mots ne peuvent pas être coupés en fin de ligne (\($0))." },
    missingEmoji: "Aucune police ne dessine les émojis.",
    toInstall: { "À installer : sudo apt install \($0)" })

  static let english = HealthWording(
    libraries: { "Libraries: \($0)." }, fonts: { "Fonts: \($0)." },
    kits: { "Kits: \($0); \($1) pictograms." },
    missingHyphenation: { "Words cannot be cut at a line’s end (\($0))." },
    missingEmoji: "No font draws emoji.",
    toInstall: { "To install: sudo apt install \($0)" })
}
