/// The titles of prints, and what is remarked about them.
public struct PrintsWording: Sendable {
  public let verbatim: String
  public let astonishments: String
  public let notice: String
  /// So few share a profile, a place and a week that these words may name someone.
  public let smallGroups: @Sendable (_ count: Int, _ references: String) -> String
  /// What was done, by the act's code.
  public let acts: [String: String]
  public let rows: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var prints: PrintsWording { pick(.french, .english) }
}

extension PrintsWording {
  static let french = PrintsWording(
    verbatim: "Ce que nous avons entendu",
    astonishments: "Rapports d’étonnement",
    notice: "Information et accord",
    smallGroups: {
      "\($0) profil\($0 > 1 ? "s" : "") si rare\($0 > 1 ? "s" : "") dans un lieu et une semaine "
        + "que l’on pourrait reconnaître quelqu’un. Relisez avant d’afficher, ou élargissez le "
        + "profil : \($1)."
    },
    acts: ["create": "création", "import": "import", "undo": "annulation"],
    rows: { "\($0) ligne\($0 > 1 ? "s" : "")" })

  static let english = PrintsWording(
    verbatim: "What we heard",
    astonishments: "Astonishment reports",
    notice: "Information and consent",
    smallGroups: {
      "\($0) profile\($0 > 1 ? "s" : "") so rare in a place and a week that someone might be "
        + "recognised. Read again before putting up, or widen the profile: \($1)."
    },
    acts: ["create": "creation", "import": "import", "undo": "undoing"],
    rows: { "\($0) row\($0 > 1 ? "s" : "")" })
}
