/// What is said when pages cannot become a file.
public struct InkWording: Sendable {
  public let cancelled: String
  public let unreadablePicture: @Sendable (_ name: String) -> String
  public let unreadableFont: @Sendable (_ file: String) -> String
  public let missingDestination: @Sendable (_ name: String) -> String
  public let codeTooLong: @Sendable (_ words: String) -> String
  public let drawing: @Sendable (_ status: Int) -> String
  public let finishing: @Sendable (_ code: Int) -> String
  /// Of a table wider than the screen.
  public let table: String
}

extension Wording {
  public var ink: InkWording { pick(.french, .english) }
}

extension InkWording {
  static let french = InkWording(
    cancelled: "Impression arrêtée : rien n’a été écrit.",
    unreadablePicture: {
      "L’image « \($0) » ne se lit pas. Enregistrez-la de nouveau en SVG, en JPEG ou en PNG."
    },
    unreadableFont: {
      "Le fichier de police « \($0) » ne se lit plus. Réinstallez cette police, puis recommencez."
    },
    missingDestination: {
      "Un lien mène à « \($0) », qui n’est sur aucune page. Imprimez aussi ce qu’il désigne."
    },
    codeTooLong: {
      "« \($0.prefix(40))… » est trop long pour un code QR. Mettez-y une adresse plus courte."
    },
    drawing: {
      "La page n’a pas pu être dessinée (Cairo, état \($0)). Libérez de la mémoire et recommencez ; "
        + "si cela se répète, signalez-le avec ce numéro."
    },
    finishing: {
      "Le PDF n’a pas pu être achevé (libqpdf, code \($0)). Recommencez ; "
        + "si cela se répète, signalez-le avec ce numéro."
    },
    table: "Tableau, à faire glisser sur un petit écran")

  static let english = InkWording(
    cancelled: "Printing stopped: nothing was written.",
    unreadablePicture: {
      "The picture “\($0)” cannot be read. Save it again as SVG, JPEG or PNG."
    },
    unreadableFont: {
      "The font file “\($0)” can no longer be read. Install that font again, then start over."
    },
    missingDestination: {
      "A link leads to “\($0)”, which is on no page. Print what it points to as well."
    },
    codeTooLong: {
      "“\($0.prefix(40))…” is too long for a QR code. Give it a shorter address."
    },
    drawing: {
      "The page could not be drawn (Cairo, status \($0)). Free some memory and start over; "
        + "if it happens again, report it with this number."
    },
    finishing: {
      "The PDF could not be completed (libqpdf, code \($0)). Start over; "
        + "if it happens again, report it with this number."
    },
    table: "Table, to slide on a small screen")
}
