import Words

/// Headings that say little of what a table is.
enum Headings {
  /// Those that any table may have: alone, they tell none from another.
  static let common: Set<String> = plain([
    "nom", "name", "titre", "title", "intitulé", "type", "kind", "date", "jour", "quand", "when",
    "le", "lieu", "place", "où", "where", "site", "notes", "remarque", "commentaire", "comment",
    "description", "auteur", "author", "qui", "who", "par", "personne", "person", "thème", "theme",
    "tag", "début", "fin", "start", "end", "du", "au", "valeur", "value", "nombre", "number",
    "libellé", "label", "état", "state", "étape", "profil", "profile", "public", "question",
    "pour", "sur", "rang", "ordre", "clé", "key", "moment", "sujet",
    "catégorie",
  ])

  /// What whiteboards and forms add of themselves: nothing that anyone said.
  static let furniture: Set<String> = plain([
    "BG color", "background color", "color", "sticky type", "shape", "position X", "position Y",
    "width", "height", "last updated by", "last updated", "created by", "created at",
    "completion time", "heure de fin", "last modified time", "heure de la dernière modification",
    "type de post-it", "couleur", "score", "total points", "quiz feedback", "adresse IP",
    "IP address", "user agent", "submission id", "response id", "id de réponse", "respondent id",
    "network id", "jeton", "token", "langue", "start language", "langue de départ",
    "numéro de série", "SID", "UID", "heure de complétion", "completed time", "modified time",
    "brouillon", "draft", "ID d’utilisateur", "user ID", "nom d’affichage de l’utilisateur",
    "user display name", "ID de la réponse", "dernière page", "last page", "tête de série", "seed",
    "date de lancement", "date de la dernière action", "date started", "date last action",
  ])

  /// What forms call what people wrote in them.
  static let answers: Set<String> = plain([
    "réponse", "réponse libre", "commentaire", "commentaires libres", "avis", "témoignage",
    "ressenti", "expression", "expression libre", "answer", "comment", "feedback", "response",
  ])

  static func plain(_ headings: [String]) -> Set<String> { Set(headings.map { Plain.heading($0) }) }
}

/// What a column may say of people that is never kept without a word.
public enum PersonalData: Hashable, Sendable {
  case familyName, telephone, mail, address, birth

  private static let headings: [(PersonalData, Set<String>)] = [
    (
      .familyName,
      Headings.plain([
        "nom de famille", "nom d’usage", "nom de naissance", "nom patronymique", "patronyme",
        "family name", "last name", "surname", "nom complet", "full name", "nom et prénom",
        "nom prénom", "prénom nom", "prénom et nom", "identité",
      ])
    ),
    (
      .telephone,
      Headings.plain([
        "téléphone", "tél", "tel", "portable", "mobile", "gsm", "phone", "phone number",
        "telephone", "cell", "n° de téléphone", "numéro de téléphone", "n° tel", "n° de tél",
        "téléphone portable", "téléphone fixe", "tél portable", "tél fixe", "fixe",
        "numéro de portable",
      ])
    ),
    (
      .mail,
      Headings.plain([
        "courriel", "mail", "email", "e-mail", "adresse e-mail", "adresse email", "adresse mail",
        "adresse courriel", "adresse électronique", "adresse de messagerie", "email address",
        "e-mail address", "mail address", "messagerie", "username", "nom d’utilisateur",
      ])
    ),
    (
      .address,
      Headings.plain([
        "adresse", "adresse postale", "address", "postal address", "domicile", "rue",
        "home address",
      ])
    ),
    (
      .birth,
      Headings.plain([
        "date de naissance", "né le", "née le", "né(e) le", "birth date", "date of birth",
        "naissance", "birthday", "numéro de sécurité sociale", "n° sécu",
      ])
    ),
  ]

  static func of(_ heading: Heading) -> PersonalData? {
    headings.first { $0.1.contains(heading.whole) || $0.1.contains(heading.short) }?.0
  }

  /// What most of the filled cells of a column look like.
  static func of(_ cells: [Cell]) -> PersonalData? {
    guard !cells.isEmpty else { return nil }
    let seen = cells.prefix(200).map(\.words)
    if seen.count(where: { $0.isMail }) * 2 > seen.count { return .mail }
    if seen.count(where: { $0.isTelephone }) * 2 > seen.count { return .telephone }
    return nil
  }

  /// What any of the cells of a column holds, alone or among other words.
  static func anywhere(in cells: [Cell]) -> PersonalData? {
    for cell in cells.prefix(2_000) {
      let found = Contacts.found(in: cell.words)
      if let first = found.first {
        return cell.words[first].contains("@") ? .mail : .telephone
      }
    }
    return nil
  }
}

extension String {
  var isMail: Bool {
    let halves = split(separator: "@", omittingEmptySubsequences: false)
    return halves.count == 2 && !halves[0].isEmpty && halves[1].contains(".")
      && !contains(where: \.isWhitespace)
  }

  /// Nine or ten digits as they are dialled in France, or an international number.
  var isTelephone: Bool {
    let digits = filter(\.isNumber)
    let others = filter { !$0.isNumber && !" .-+()\u{a0}\u{202f}".contains($0) }
    guard others.isEmpty, hasPrefix("0") || hasPrefix("+") || hasPrefix("(") else { return false }
    return (10...15).contains(digits.count)
  }
}
