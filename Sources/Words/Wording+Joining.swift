/// What is said of places and profiles that several rows name, and of people of one first name.
public struct JoiningWording: Sendable {
  /// The heading of the note that keeps what another row said.
  public let heading: @Sendable (_ field: String) -> String
  public let double: @Sendable (_ kind: String, _ name: String, _ count: Int) -> String
  public let joined: @Sendable (_ kind: String, _ name: String, _ count: Int) -> String
  public let willJoin: @Sendable (_ kind: String, _ name: String, _ count: Int) -> String
  public let aside: @Sendable (_ field: String, _ kept: String, _ other: String) -> String
  public let none: String
  /// Above the button that joins them, and on it.
  public let question: @Sendable (_ names: [String]) -> String
  public let join: String
  public let namesakes: @Sendable (_ name: String, _ references: [String]) -> String
}

extension Wording {
  public var joining: JoiningWording { pick(.french, .english) }
}

extension JoiningWording {
  static let french = JoiningWording(
    heading: { "\($0) (autre ligne de ce nom)" },
    double: { kind, name, count in
      "« \(name) » (\(kind)) est sur \(count) lignes : ce nom ne désigne plus une seule chose. "
        + "« etabli settle FICHIER --join » les réunit ; l’accueil du site aussi."
    },
    joined: { kind, name, count in
      "« \(name) » (\(kind)) : \(count) lignes n’en font plus qu’une, rien n’est perdu."
    },
    willJoin: { kind, name, count in
      "« \(name) » (\(kind)) : \(count) lignes n’en feront plus qu’une, rien ne sera perdu."
    },
    aside: { field, kept, other in
      "  \(field) : « \(kept) » reste, « \(other) » est gardé en note."
    },
    none: "Aucun lieu, aucun profil n’est sur plusieurs lignes.",
    question: {
      "Plusieurs lignes portent le même nom (\($0.joined(separator: ", "))) : tant qu’elles ne sont "
        + "pas réunies, ce nom ne peut plus être choisi."
    },
    join: "Les réunir",
    namesakes: { name, references in
      "• \(references.joined(separator: " et ")) s’appellent « \(name) ». Si c’est la même personne, "
        + "notez ses accords et son retrait pour chacune : l’un ne vaut pas pour l’autre."
    })

  static let english = JoiningWording(
    heading: { "\($0) (other row of that name)" },
    double: { kind, name, count in
      "“\(name)” (\(kind)) is on \(count) rows: that name does not mean one thing any more. "
        + "“etabli settle FILE --join” joins them; so does the site’s home page."
    },
    joined: { kind, name, count in
      "“\(name)” (\(kind)): \(count) rows are now one, nothing is lost."
    },
    willJoin: { kind, name, count in
      "“\(name)” (\(kind)): \(count) rows will be made one, nothing will be lost."
    },
    aside: { field, kept, other in
      "  \(field): “\(kept)” stays, “\(other)” is kept as a note."
    },
    none: "No place and no profile is on several rows.",
    question: {
      "Several rows bear the same name (\($0.joined(separator: ", "))): until they are joined, "
        + "that name cannot be chosen any more."
    },
    join: "Join them",
    namesakes: { name, references in
      "• \(references.joined(separator: " and ")) are called “\(name)”. If they are one person, "
        + "note consents and withdrawal for each: one does not stand for the other."
    })
}
