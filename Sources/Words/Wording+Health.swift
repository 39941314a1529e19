/// What the doctor says of a machine.
public struct HealthWording: Sendable {
  public let missingHyphenation: @Sendable (_ language: String) -> String
  public let pictograms: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var health: HealthWording { pick(.french, .english) }
}

extension HealthWording {
  static let french = HealthWording(
    missingHyphenation: { language in
      let package = language == "fr" ? "hyphen-fr" : "hyphen-en-gb"
      return "Les mots ne peuvent pas être coupés en fin de ligne (\(language)). "
        + "Installez : apt install \(package)."
    },
    pictograms: { "\($0) pictogrammes" })

  static let english = HealthWording(
    missingHyphenation: { language in
      let package = language == "fr" ? "hyphen-fr" : "hyphen-en-gb"
      return "Words cannot be cut at a line’s end (\(language)). "
        + "Install: apt install \(package)."
    },
    pictograms: { "\($0) pictograms" })
}
