import People
import Words

/// A line that says when, where, of whom or by whom, rather than what was said.
enum NotesHeading: Hashable {
  case when(When, place: String)
  case place(String)
  case profile(String)
  case interviewer(String)
  case topic(String)
  /// Who was there, or was not.
  case attendance(String)

  init?(_ line: NoteLine) {
    let text = line.text
    guard text.utf8.count < 160, !text.isEmpty, !line.isCue else { return nil }
    if let found = Self.keyed(text) ?? Self.dated(text) { self = found } else { return nil }
  }

  /// What whoever asks is called, where a line says it.
  static func interviewer(_ line: NoteLine) -> String? {
    if case .interviewer(let name)? = NotesHeading(line) { name } else { nil }
  }

  /// « Lieu : agence de Val-Fleuri »
  private static func keyed(_ text: String) -> NotesHeading? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = Plain.words(text[..<colon])
    let said = text[text.index(after: colon)...].trimmed
    guard !said.isEmpty, !said.contains(where: { "«“\"?!".contains($0) }) else { return nil }
    switch key {
    case "date", "le", "jour", "day", "quand", "when": return dated(said)
    case "lieu", "place", "site", "ou", "where", "endroit", "agence", "location":
      return .place(said)
    case "profil", "profile", "public": return .profile(said)
    case "objet", "sujet", "theme", "titre", "title", "topic", "subject": return .topic(said)
    case _ where attendances.contains(key): return .attendance(text)
    case _ where askers.contains(key) && isName(said): return .interviewer(said)
    default: return nil
    }
  }

  /// « Mardi 24 octobre 2017, agence de Val-Fleuri »
  private static func dated(_ text: String) -> NotesHeading? {
    guard text.contains(where: \.isNumber) else { return nil }
    if let when = when(text) { return .when(when, place: "") }
    for separator in [" – ", " — ", " - ", ", à ", ", ", " à ", " | ", " : ", " · "] {
      for cut in text.ranges(of: separator).prefix(2) {
        let (left, right) = (text[..<cut.lowerBound].trimmed, text[cut.upperBound...].trimmed)
        if let when = when(left), isPlace(right) { return .when(when, place: place(right)) }
        if let when = when(right), isPlace(left) { return .when(when, place: place(left)) }
      }
    }
    return nil
  }

  private static func when(_ text: String) -> When? {
    guard text.utf8.count < 50, let when = WrittenDate(text)?.when else { return nil }
    if case .year = when { return nil }
    return when
  }

  /// « Brévalle », of « Entretien 3 — Brévalle »; nothing, of « Entretien 3 ».
  private static func place(_ text: String) -> String {
    let opening = Plain.words(text).split(separator: " ").first.map(String.init) ?? ""
    guard kinds.contains(opening) else { return text }
    for separator in [" – ", " — ", " - ", " : ", ", ", " à "] {
      if let cut = text.ranges(of: separator).first {
        return text[cut.upperBound...].trimmed
      }
    }
    return ""
  }
  private static let kinds: Set<String> = [
    "entretien", "entretiens", "rencontre", "visite", "interview", "reunion", "seance", "echange",
    "notes", "compte", "cr", "meeting", "visit", "verbatim", "immersion", "observation",
  ]

  private static func isPlace(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return (1...7).contains(words.count) && text.contains(where: \.isLetter)
      && !text.contains(where: { ".!?…«:".contains($0) }) && !text.contains(/\d{3}/)
  }

  /// A name or two, and no sentence.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.count <= 3 && text.first?.isUppercase == true
      && !text.contains(where: { ".!?…,;".contains($0) })
  }

  private static let attendances: Set<String> = [
    "presents", "presentes", "presents presentes", "presence", "participants", "participantes",
    "participantes et participants", "absents", "absentes", "excuses", "excusees", "invites",
    "invitees", "etaient presents", "personnes presentes", "autour de la table",
    "attendees", "present", "absent", "apologies", "in the room",
  ]
  private static let askers: Set<String> = [
    "enqueteur", "enquetrice", "intervieweur", "intervieweuse", "interviewer", "animateur",
    "animatrice", "entretien mene par", "mene par", "recueilli par", "note par", "led by",
    "interviewed by", "facilitateur", "facilitatrice", "resident", "residente",
  ]
}
