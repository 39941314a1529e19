import Entities
import Words

/// Whether words that should not name anyone look as if they did.
enum NameShape {
  /// « Mme Delarbre, coiffeuse », « J. Dupont », « Maëlle O. », « Yannick Kerbrat », « Léa ».
  static func looksLikeName(_ words: String) -> Bool {
    isTitled(words) || hasInitials(words) || isFullName(words) || isFirstName(words)
      || isContact(words) || bracketed(words).map { isFullName($0) || isFirstName($0) } ?? false
  }

  /// A telephone number or an e-mail address.
  static func isContact(_ words: String) -> Bool {
    let plain = Plain.trimmed(words)
    return plain.isMail || plain.isTelephone
  }

  /// « Léa et Paul », « Léa, Paul », « Léa/Paul »
  static func isSeveral(_ words: String) -> Bool {
    let parts = words.split(separator: /\s+(?:et|and|&|\+)\s+|\s*[,\/;]\s*/).map(String.init)
    return parts.count > 1
      && parts.allSatisfy { isFirstName($0) || isFullName($0) || isOneCapitalised($0) }
  }

  private static func isOneCapitalised(_ words: String) -> Bool {
    words.contains(where: \.isLowercase) && !words.contains(where: \.isWhitespace)
      && isCapitalised(words)
  }

  /// « Tom, coiffeur », « Léa - 34 ans », « Tom (22 ans) »: a name, and what is said of whom it names.
  static func isDescribed(_ words: String) -> Bool {
    words.contains("(") || words.contains(/^\S+(?:\s*,\s*|\s+[-–—:·|]\s+|\s*\/\s*)\S/)
      || words.contains(/\p{L}\s+\d{1,3}\s*(?:ans|an|years|yo)\b/)
  }

  /// « Léa M. », where someone may be known as Léa.
  static func isInitialled(_ words: String) -> Bool { hasInitials(words) }

  /// « Lucie », of « boulangère (Lucie) ».
  private static func bracketed(_ words: String) -> String? {
    words.firstMatch(of: /\(([^()]+)\)/).map { Plain.trimmed(String($0.1)) }
  }

  /// A first name and a family name, whatever follows a comma.
  static func isFullName(_ words: String) -> Bool {
    let parts = parts(of: head(of: words))
    guard (2...4).contains(parts.count), let first = parts.first, let last = parts.last,
      isCapitalised(first), isCapitalised(last), !articles.contains(Plain.words(first)),
      parts.dropFirst().dropLast().allSatisfy({
        isCapitalised($0) || particles.contains($0.lowercased())
      })
    else { return false }
    let plain = parts.map { Plain.words($0) }
    let isOfPeople = plain.allSatisfy(isFirst)
    if isOfPeople { return false }
    return isFirst(plain[0]) || isFirst(plain[plain.count - 1])
      || !zip(plain, parts).contains { isOfATrade($0) || ProfileShape.isCommon($1) }
        && !parts.contains { CommonNouns.acronyms.contains(Plain.words($0)) }
  }

  /// A title, or a full name with a known first name; not « Saint-Pierre » nor « École Jean Moulin ».
  static func isOfSomeone(_ words: String) -> Bool {
    let plain = parts(of: head(of: words)).map { Plain.words($0) }
    return isTitled(words)
      || isFullName(words) && plain.contains(where: isFirst)
        && !plain.prefix(1).contains(where: ways.contains)
  }

  /// One known first name, or several with a hyphen: « Jean-Noël ».
  private static func isFirstName(_ words: String) -> Bool {
    let head = head(of: words)
    guard let first = head.first, first.isUppercase else { return false }
    let parts = Plain.words(head).split(separator: " ").map(String.init)
    return (1...2).contains(parts.count) && parts.allSatisfy(isFirst)
  }

  /// - Parameter plain: as words are compared.
  static func isFirst(_ plain: String) -> Bool {
    let parts = plain.split(separator: " ").map(String.init)
    return !parts.isEmpty && parts.allSatisfy(firstNames.contains)
  }

  /// A title before a capital: « Madame pipi » is none.
  static func isTitled(_ words: String) -> Bool {
    words.contains(
      /(^|[\s,(])(M|Mr|Mme|Mlle|Mrs|Ms|Dr|Docteur|Doctor|Pr|Professeur|Maître|Monsieur|Madame|Mademoiselle)\.?\s+(de\s+|d’|d'|du\s+|le\s+|la\s+)?\p{Lu}/
    ) || words.contains(/(^|[\s,(])(M|Mr|Mme|Mlle|Mrs|Ms|Dr|Me|Pr)\.(\p{Lu}\p{L}{2,}|\s\p{Lu})/)
  }

  /// « J. Dupont », « J.-P. Martin », « Maëlle O. », « M.D. »
  private static func hasInitials(_ words: String) -> Bool {
    let head = head(of: words)
    return head.contains(/^\p{Lu}\.(\s?-?\s?\p{Lu}\.)*\s?\p{Lu}\p{L}+$/)
      || head.contains(/^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?\s\p{Lu}\.$/)
      || head.contains(/^\p{Lu}\.\s?-?\p{Lu}\.?(\s?\p{Lu}\.)?$/)
  }

  /// Whether a place is called by someone's name: a trade beside it, or nothing else.
  ///
  /// Towns and houses are written with capitals too: only a title, an initial, a first name or a
  /// way to reach someone tells.
  static func looksLikeSomeonesPlace(_ words: String) -> Bool {
    // A text that long is the name of no place, whatever stands in it.
    guard words.utf8.count < 200 else { return false }
    let head = head(of: words)
    let parts = parts(of: head)
    if isContact(words) || !Contacts.found(in: words).isEmpty || isTitled(words)
      || HomeShape.isSomeones(words)
    {
      return true
    }
    guard let first = parts.first, first.first?.isUppercase == true else { return false }
    if bracketed(words).map({ isFirstName($0) || isTitled($0) }) ?? false { return true }
    if parts.count <= 3, isFirst(Plain.words(first)), parts.allSatisfy({ isOfAName($0) }) {
      return true
    }
    // « Verdier Paul », as lists of people have it.
    if parts.count == 2, isFullName(head), isFirst(Plain.words(parts[1])),
      !ways.contains(Plain.words(first)), !ProfileShape.isCommon(first),
      !isOfATrade(Plain.words(first))
    {
      return true
    }
    return head.contains(/^\p{Lu}\.(-\p{Lu}\.)?\s\p{Lu}\p{Ll}+$/)
      || head.contains(/^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?\s\p{Lu}\.$/)
  }

  private static func isOfAName(_ word: String) -> Bool {
    particles.contains(word.lowercased()) || word.first?.isUppercase == true
  }

  /// What may be said of such a place: « salon de coiffure », of « Mme Delarbre, salon de coiffure ».
  static func unnamedPlace(_ words: String) -> String? {
    unnamed(words).flatMap { looksLikeSomeonesPlace($0) ? nil : $0 }
  }

  /// What may be said of someone without the name: « coiffeuse », of « Mme Delarbre, coiffeuse ».
  static func unnamed(_ words: String) -> String? {
    guard let comma = words.firstIndex(where: { ",;(".contains($0) }) else { return nil }
    let rest = words[words.index(after: comma)...].filter { $0 != ")" }
    let plain = Plain.trimmed(String(rest))
    let before = head(of: words)
    if !before.isEmpty, looksLikeName(plain), !looksLikeName(before) { return before }
    return plain.isEmpty || looksLikeName(plain) ? nil : plain
  }

  /// The known first name of a full one, else its first word.
  static func firstName(of words: String) -> String {
    if isContact(words) { return placeholder }
    let parts = parts(of: head(of: words))
    let others = parts.filter { !titles.contains(Plain.words($0)) }
    // Lists of people shout family names: « VALOIS Hermance ».
    let low = others.first { $0.contains(where: \.isLowercase) }
    // Of « Mme Durand », nothing is left to call her by.
    return parts.first { isFirst(Plain.words($0)) }
      ?? (others.count < parts.count ? placeholder : low ?? others.first) ?? words
  }

  private static let titles: Set<String> = [
    "m", "mr", "mme", "mlle", "mrs", "ms", "dr", "pr", "docteur", "doctor", "monsieur", "madame",
    "mademoiselle", "me", "maitre", "professeur",
  ]

  /// What stands for a name until someone gives another: it is proposed where nothing better is.
  static let placeholder = "Alias"

  /// What is left of a name without the one it is to be called by, nor its titles.
  static func rest(of words: String, without told: String) -> Set<String> {
    let own = Set(Plain.words(told).split(separator: " ").map(String.init))
    return Set(Plain.words(words).split(separator: " ").map(String.init))
      .subtracting(own).subtracting(titles)
  }

  private static func head(of words: String) -> String {
    Plain.trimmed(String(words.prefix { !",;(".contains($0) }))
  }

  private static func parts(of words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// « Kerbrat », « KERBRAT », « O’Neil »; not « RH » nor « S1 ».
  private static func isCapitalised(_ word: String) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 2 else { return false }
    return word.allSatisfy { $0.isLetter || "-’'".contains($0) }
  }

  /// First names with the family name that follows, and whom a title names, written in a text.
  static func found(in text: String) -> [String] {
    var (found, last) = ([String](), text.startIndex)
    if mayBeTitled(text) {
      for name in text.matches(of: titledName) { found.append(String(name.0)) }
    }
    let tokens = text.split { !($0.isLetter || "-’'".contains($0)) }
    for (at, token) in tokens.enumerated() where token.startIndex >= last {
      let bare = token.split { "’'".contains($0) }.last ?? token
      guard bare.first?.isUppercase == true, bare.count > 2 else { continue }
      let parts = Plain.words(bare).split(separator: " ").map(String.init)
      guard (1...2).contains(parts.count), parts.allSatisfy(isFirst) else { continue }
      // Streets and schools are called by names too.
      if at > 0, ways.contains(Plain.words(tokens[at - 1])) { continue }
      let next = at + 1 < tokens.count ? tokens[at + 1] : nil
      let isBeside = next.map { text[bare.endIndex..<$0.startIndex] == " " } ?? false
      if let next, isBeside, isCapitalised(String(next)) {
        found.append("\(bare) \(next)")
        last = next.endIndex
      } else if !FeastName.isPlain(bare, in: text, isBorne: false) {
        found.append(String(bare))
      }
    }
    return found
  }

  /// Whether a title may stand in a text: looking for one costs more.
  private static func mayBeTitled(_ text: String) -> Bool {
    let signs = text.utf8
    return zip(signs, signs.dropFirst()).contains { sign, next in
      sign == UInt8(ascii: "M") && ".rmlsoa".utf8.contains(next)
    }
  }

  /// What is called by someone's name, and is nobody.
  static let ways: Set<String> = [
    "rue", "avenue", "boulevard", "place", "allee", "quai", "impasse", "square", "chemin", "route",
    "lycee", "college", "ecole", "espace", "salle", "centre", "hopital", "stade", "saint",
    "sainte", "st", "ste", "street", "road", "school",
  ]

  private static var titledName: Regex<Substring> {
    /\b(?:M\.|Mr\.?|Mme|Mlle|Mrs\.?|Ms\.?|Monsieur|Madame|Mademoiselle)\s+(?:de\s+|d’|d'|du\s+|le\s+|la\s+)?\p{Lu}[\p{L}\-]+/
  }

  private static let articles: Set<String> = [
    "un", "une", "le", "la", "les", "des", "l", "a", "an", "the", "notre", "mon", "ma", "autre",
  ]
  private static let particles: Set<String> = [
    "de", "du", "des", "le", "la", "van", "von", "ben", "el",
  ]

  /// What trades and houses are called, which capitals do not make a name of someone.
  static func isOfATrade(_ plain: String) -> Bool {
    houses.contains(plain)
      || endings.contains { plain.hasSuffix($0) && plain.count > $0.count + 2 }
  }

  private static let endings = [
    "eur", "eurs", "euse", "trice", "iere", "iste", "ienne", "logue", "aire", "ateur", "ant",
    "ante", "ment", "tion", "age", "ing", "er", "ier", "ien", "ise", "ite", "able", "ique", "ois",
  ]
  private static let houses: Set<String> = [
    "pole", "emploi", "france", "travail", "cap", "mission", "locale", "local", "conseil",
    "departemental", "departementale", "regional", "regionale", "chambre", "metiers", "agence",
    "chef", "cheffe", "projet", "equipe", "service", "services", "mairie", "ville", "region",
    "directrice", "directeur", "agent", "agente", "elu", "elue", "adjoint", "adjointe", "charge",
    "chargee", "assistant", "assistante", "association", "entreprise", "petite", "tres", "jeune",
    "jeunes", "senior", "cadre", "salarie", "salariee", "employe", "employee", "artisan",
    "artisane",
    "maison", "centre", "social", "sociale", "groupe", "reseau", "business", "owner", "job",
    "seeker", "staff", "team", "manager", "head", "public", "publique", "education", "nationale",
    "national", "territoire", "personne", "participant", "participante", "membre", "partenaire",
  ]

  /// The commonest in French, and some that people of our networks bear.
  private static let firstNames: Set<String> = Set(
    """
    abdel adele adrien agathe agnes ahmed aicha alain albert alexandra alexandre alexis ali alice \
    aline amandine amelie amina aminata anais andre andrea anne annie antoine arnaud arthur audrey \
    aurelie aurelien baptiste beatrice benedicte benjamin benoit bernadette bernard bertrand brigitte \
    bruno camille carole caroline catherine cecile celine chantal charles charlotte chloe christelle \
    christian christiane christine christophe claire claude claudine clement colette coralie corinne \
    cyril damien daniel daniele danielle david delphine denis denise didier dominique dorothee edith \
    elisabeth elise elodie emilie emma emmanuel emmanuelle enzo eric estelle eva eve fabien fabienne \
    fabrice fanny fatima fatou florence florian franck francois francoise frederic frederique gabriel \
    gaelle genevieve georges gerard germaine ghislaine gilbert gilles ginette gregory guillaume guy \
    gwenaelle helene henri herve hugo ibrahim ines irene isabelle jacqueline jacques jade jean jeanne \
    jeremy jerome joel joelle jocelyne josette josiane julie julien juliette karim karine kevin khadija \
    laetitia laura laure laurence laurent lea leila leo leon liliane lina lisa loic lola louis louise \
    luc lucas lucie lucien lucienne ludovic lydie maelle magali manon marc marcel marcelle marguerite \
    maria mariam marianne marie marine marion marise martine mathieu mathilde matthieu maud maurice \
    maxime melanie michel michele micheline mickael mireille mohamed monique moussa muriel myriam \
    nadege nadia nadine nathalie nathan nicolas nicole noel noemie nora odette odile olivier pascal \
    pascale patrice patricia patrick paul paulette pauline philippe pierre pierrette quentin rachid \
    raphael raymond raymonde regine remi renee rene robert roger roland romain romane sabine sabrina \
    said salima samia samuel sandra sandrine sarah sebastien serge severine simone sofia solange \
    sonia sophie stephane stephanie suzanne sylvain sylvie tanguy theo therese thierry thomas valentin \
    valerie vanessa veronique victor vincent virginie viviane xavier yann yannick yasmina yolande \
    yves yvette yvonne zoe zohra \
    adrienne aissatou alix angelique arthur awa bastien binta boubacar brice clemence \
    diana dimitri djibril dylan eloise erwan esther etienne fatoumata ferdinand gaelle gaetan \
    gauthier gwenael hadja hamza heloise hilaire hocine huguette ibrahima ilyes imane ismael ivan \
    jamila jennifer jessica jocelyn johanna jordan josephine kader kadiatou kenza killian linh \
    lionel lorenzo lydia maeva malik mamadou marceau mariama marwa mehdi moise moustapha nabil \
    naima nassim natacha noe oceane olga oumar ousmane owen priscilla rayan rodrigue salome \
    samira sekou sidonie soazig solene souleymane svetlana tatiana timothee tom ulysse vivienne \
    walter wassim wilfried yacine yasmine yoann youssef zineb
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
