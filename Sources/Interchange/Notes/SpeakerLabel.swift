import Words

/// Who speaks, as notes and transcriptions say it before a colon: « Maëlle : », « Q : », « P2 : ».
struct SpeakerLabel: Hashable {
  enum Voice: Hashable {
    /// Whoever asks the questions: their lines stand around.
    case interviewer
    case named(String)
    case profile(String)
    /// Told apart from others by nothing that names or describes.
    case numbered(String)
    /// A heading rather than someone: « Remarque : ».
    case aside
    /// Nobody can tell from this line alone.
    case unsure(String)
  }

  let voice: Voice
  /// What is said of someone beside their name: « Maëlle (conseillère) : ».
  var detail = ""
  /// As it is written.
  let text: String
  /// What follows the colon.
  let content: String

  /// The label that begins a paragraph.
  init?(_ line: NoteLine, _ told: NotesContext) {
    let head = line.text.prefix(60)
    if let colon = head.firstIndex(of: ":"), Self.isLabelColon(colon, in: line.text) {
      self.init(
        line.text[..<colon].trimmed, content: line.text[line.text.index(after: colon)...].trimmed,
        told)
      return
    }
    // Transcriptions set whoever speaks and the moment on a line of their own.
    guard !line.time.isEmpty, !line.isCue, line.text.count < 40 else { return nil }
    self.init(line.text, content: "", told)
    switch voice {
    case .named, .numbered, .interviewer: break
    case .profile, .unsure, .aside: return nil
    }
  }

  /// « Awa », before the words of a cue: no noun, and someone's name.
  var isPerhapsSomeone: Bool {
    if case .unsure(let name) = voice { ProfileShape.isLone(name) } else { false }
  }

  private init?(_ label: String, content: String, _ told: NotesContext) {
    let bare = label.trimmed.replacing(/^[\[(*_]+|[\])*_]+$/, with: "").trimmed
    let parts = bare.split(maxSplits: 1) { "(,[".contains($0) }
    guard let whole = parts.first.map({ $0.trimmed }), !whole.isEmpty else { return nil }
    let first = Self.withoutVerb(whole)
    guard first.split(whereSeparator: \.isWhitespace).count <= 5, first.first?.isLetter == true,
      !first.contains(where: { ".?!;«»\"“”…/".contains($0) }) || Self.isInitials(first)
        || NameShape.isInitialled(first)
    else { return nil }
    let plain = Plain.words(first).split(separator: " ").map(String.init)
    guard let opening = plain.first, !Self.pronouns.contains(opening) || plain == ["nous"] else {
      return nil
    }
    text = bare
    self.content = content
    detail = parts.count > 1 ? parts[1].filter { !")]".contains($0) }.trimmed : ""
    voice = Self.voice(of: first, plain, told)
  }

  /// « Le garagiste soupire » is the garage owner; « Elle nous dit », nobody known.
  private static func withoutVerb(_ label: String) -> String {
    var words = label.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, verbs.contains(Plain.words(last)) else { return label }
    words.removeLast()
    while let last = words.last, helpers.contains(Plain.words(last)) { words.removeLast() }
    return words.isEmpty ? label : words.joined(separator: " ")
  }

  private static func voice(of label: String, _ plain: [String], _ told: NotesContext) -> Voice {
    let whole = plain.joined(separator: " ")
    if told.interviewers.contains(where: { Plain.words($0) == whole }) { return .interviewer }
    let stem = whole.prefix { !$0.isNumber }.trimmed
    let isNumbered = stem != whole && whole.count - stem.count < 4
    if askers.contains(stem) { return .interviewer }
    if answers.contains(stem) { return .numbered(isNumbered ? label : "") }
    // « à creuser », « À voir »: no article of English.
    if asides.contains(stem) || label.first.map({ "àÀ".contains($0) }) == true { return .aside }
    if isNumbered || anyone.contains(stem) || isInitials(label) { return .numbered(label) }
    // A family name is no name to keep: what is said beside it is enough.
    if titles.contains(plain[0]), plain.count > 1 { return .numbered("") }
    if NameShape.isInitialled(label), plain.count == 2, plain[0].count > 1 { return .named(label) }
    if NameShape.looksLikeName(label) { return .named(NameShape.firstName(of: label)) }
    if told.people.contains(where: { Plain.words($0) == whole }) { return .named(label) }
    if articles.contains(plain[0]) || roles.contains(plain[0])
      || plain.contains(where: NameShape.isOfATrade)
    {
      return .profile(label)
    }
    let isCapital = label.first?.isUppercase == true
    return isCapital && plain.count <= 2 ? .unsure(label) : .aside
  }

  /// « M. L. », « ML », « J.-P. »
  private static func isInitials(_ label: String) -> Bool {
    let letters = label.filter { !". -".contains($0) }
    return (1...3).contains(letters.count) && letters.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// Not the colon of an hour, an address or a ratio.
  private static func isLabelColon(_ colon: String.Index, in text: String) -> Bool {
    let after = text[text.index(after: colon)...]
    guard let next = after.first else { return true }
    let before = text[..<colon].last
    if before?.isNumber == true, next.isNumber { return false }
    return !after.hasPrefix("//")
      && (next.isWhitespace || "«“\"".contains(next) || before?.isWhitespace == true
        || next.isUppercase)
  }

  private static let titles: Set<String> = [
    "m", "mr", "mme", "mlle", "mrs", "ms", "monsieur", "madame", "mademoiselle",
  ]
  private static let roles: Set<String> = [
    "patron", "patronne", "dame", "monsieur", "madame", "client", "cliente", "voisin", "voisine",
    "mari", "collegue", "stagiaire", "apprenti", "apprentie", "retraite", "retraitee", "eleve",
    "etudiant", "etudiante", "beneficiaire", "usager", "usagere", "accueil", "secretaire", "maire",
    "boss", "student", "neighbour", "colleague", "clerk", "mother", "father",
  ]
  private static let askers: Set<String> = [
    "q", "qu", "question", "questions", "enqueteur", "enquetrice", "enqueteur trice", "interviewer",
    "intervieweur", "intervieweuse", "interview", "animateur", "animatrice", "facilitateur",
    "facilitatrice", "moderateur", "moderatrice", "moderator", "facilitator", "moi", "nous", "me",
    "us", "int", "enq", "researcher", "host", "relance", "resident", "residente", "sociologue",
    "chercheur", "chercheuse",
  ]
  private static let answers: Set<String> = [
    "r", "rep", "reponse", "reponses", "a", "answer", "enquete", "enquetee", "interviewe",
    "interviewee", "verbatim", "citation", "quote",
  ]
  private static let anyone: Set<String> = [
    "p", "s", "h", "f", "speaker", "intervenant", "intervenante", "participant", "participante",
    "locuteur", "locutrice", "personne", "voix", "homme", "femme", "interlocuteur",
    "interlocutrice", "inconnu", "inconnue", "unknown", "man", "woman", "voice", "respondent",
  ]
  private static let asides: Set<String> = [
    "note", "notes", "nb", "remarque", "remarques", "contexte", "context", "ambiance", "conclusion",
    "a retenir", "idee", "idees", "constat", "constats", "observation", "observations", "faits",
    "etonnement", "etonnements", "objet", "sujet", "theme", "titre", "title", "duree", "duration",
    "heure", "presents", "presentes", "participants", "absents", "suite", "a faire", "todo",
    "exemple", "attention", "probleme", "problemes", "resume", "summary", "themes", "mots cles",
    "hypothese", "hypotheses", "piste", "pistes", "freins", "leviers", "verbatims", "citations",
    "guide", "lien", "source", "sources", "besoin", "besoins", "par exemple", "remark", "idea",
  ]
  private static let pronouns: Set<String> = [
    "il", "elle", "on", "je", "j", "ils", "elles", "c", "ce", "cela", "ca", "he", "she", "they",
    "it", "we", "i", "you", "tu", "vous", "y", "et", "mais", "puis", "donc", "alors", "and", "but",
    "nous", "qui", "que", "comme", "bref", "soit",
  ]
  private static let verbs: Set<String> = [
    "dit", "disait", "ajoute", "raconte", "repond", "explique", "demande", "conclut", "precise",
    "soupire", "rit", "sourit", "murmure", "insiste", "lache", "resume", "confirme", "reprend",
    "poursuit", "continue", "lance", "repete", "rappelle", "pense", "crie", "plaisante",
    "constate", "s etonne", "s enerve", "temoigne", "avoue", "says", "said", "adds", "asks",
    "answers", "explains", "sighs", "laughs",
  ]
  private static let helpers: Set<String> = ["nous", "me", "lui", "a", "en", "y", "avait", "et"]
  private static let articles: Set<String> = [
    "un", "une", "le", "la", "l", "des", "a", "an", "the",
  ]
}
