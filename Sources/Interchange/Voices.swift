import People

/// Those who speak without a name in a column of people: « P1 », « H, 45 ans », « Participant 3 ».
///
/// Nobody is made of them: what they are called stays with the row, so that one voice is told from
/// another.
enum Voices {
  /// The column that keeps what they are called.
  static let heading = "voix"

  struct Apart {
    var rows: [Row]
    /// The column where they now stand, where there is one.
    var column: Cell?
    /// What they are called, each once, and the lines they stood on.
    var codes: [String] = []
    var lines: [Int] = []
  }

  static func apart(
    _ rows: [Row], _ definition: TableDefinition, _ positions: [String: Int], under header: Row,
    _ answers: ImportAnswers
  ) -> Apart {
    var apart = Apart(rows: rows)
    guard definition.kind == .verbatim || definition.kind == .encounters else { return apart }
    let person = positions[definition.kind == .verbatim ? "speaker" : "person"]
    let profile = positions["profile"]
    guard person != nil || profile != nil else { return apart }
    let taken = (rows + [header]).flatMap(\.cells).compactMap(\.place.column)
    let free = max(taken.max() ?? 0, positions.values.max() ?? 0) + 1
    apart.rows = rows.map { row in
      let voices = row.cells.filter { cell in
        cell.place.column == person && isVoice(cell, answers)
          || cell.place.column == profile && isNumbered(cell.words)
      }
      guard let first = voices.first else { return row }
      let code = voices.map(\.words).joined(separator: ", ")
      apart.lines.append(row.line)
      if !apart.codes.contains(code) { apart.codes.append(code) }
      let moved = Cell(
        code,
        at: CellPlace(
          file: first.place.file, tab: first.place.tab, line: row.line, column: free))
      return Row(line: row.line, cells: row.cells.filter { !voices.contains($0) } + [moved])
    }
    if !apart.lines.isEmpty {
      let place = header.cells.first?.place
      apart.column = Cell(
        heading,
        at: CellPlace(
          file: place?.file ?? "", tab: place?.tab, line: header.line, column: free))
    }
    return apart
  }

  private static func isVoice(_ cell: Cell, _ answers: ImportAnswers) -> Bool {
    switch answers.who(cell.words, at: cell.place) {
    case .voice: true
    case .known, .someoneNew, .called, .nobody: false
    case nil: isCode(cell.words) && !answers.keepsName(cell.words)
    }
  }

  /// « P1 », « F 32 », « Participant 3 » where a profile should be; « femme, 45 ans » is one.
  static func isNumbered(_ words: String) -> Bool {
    let plain = Plain.words(words)
    return isCode(words) && !plain.split(separator: " ").contains { years.contains(String($0)) }
      && plain.contains(where: \.isNumber)
  }

  /// What numbers people, or says their age, and names nobody.
  static func isCode(_ words: String) -> Bool {
    guard words.utf8.count < 60 else { return false }
    let plain = Plain.words(words)
    if !plain.isEmpty, plain.allSatisfy(\.isNumber) { return true }
    if words.contains("-"), Reference(words) != nil { return false }
    // A person and a member have letters of their own: theirs are references.
    if let reference = Reference(words), [.person, .member].contains(reference.kind) {
      return false
    }
    if plain.wholeMatch(of: /[a-z] ?n? ?\d{1,3}/) != nil { return true }
    let parts = plain.split(separator: " ").map(String.init)
    guard let first = parts.first else { return false }
    let rest = parts.dropFirst()
    if anyone.contains(first), let last = rest.last, rest.count <= 2,
      last.allSatisfy(\.isNumber) || last.count == 1
    {
      return true
    }
    return isOfAnAge(parts) || (parts.count == 1 && sexes.contains(first))
  }

  /// « H, 45 ans », « femme 32 », « 45 ans, homme, menuisier », « Homme, la quarantaine ».
  private static func isOfAnAge(_ parts: [String]) -> Bool {
    guard parts.contains(where: sexes.contains) else { return false }
    let isAged = zip(parts, parts.dropFirst() + [""]).contains { word, next in
      (1...2).contains(word.count) && word.allSatisfy(\.isNumber)
        && (years.contains(next) || parts.count == 2)
    }
    return sexes.contains(parts[0]) && parts.contains { $0.hasSuffix("aine") && $0.count > 6 }
      || isAged && (sexes.contains(parts[0]) || parts[0].allSatisfy(\.isNumber))
  }

  /// « un marin », « tous », « Groupe 2 »: hardly anyone's name.
  static func isHardlyAName(_ words: String) -> Bool {
    let parts = Plain.words(words).split(separator: " ").map(String.init)
    guard let first = parts.first else { return false }
    if articles.contains(first), parts.count > 1, words.first?.isLowercase == true { return true }
    let isOfMany = parts.dropFirst().allSatisfy { $0.count == 1 || $0.allSatisfy(\.isNumber) }
    return many.contains(first) && isOfMany || parts == ["tout", "le", "monde"]
  }

  /// « maçon », « une coiffeuse »: what people are called by as a trade or a bond, without a capital.
  static func isATrade(_ words: String) -> Bool {
    let parts = words.split(whereSeparator: \.isWhitespace)
    guard parts.count < 5, words.utf8.count < 60, !words.contains(where: \.isUppercase),
      words.allSatisfy({ $0.isLetter || $0.isWhitespace || "'’-".contains($0) }),
      let noun = parts.first(where: { !articles.contains(Plain.words($0)) }), noun.count > 2
    else { return false }
    return ProfileShape.isCommon(noun)
  }

  /// « ML », « J.-P. »: someone's initials, or a voice without a name.
  static func isDoubtful(_ words: String) -> Bool {
    let letters = words.filter { !". -".contains($0) }
    return (1...3).contains(letters.count) && letters.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  private static let articles: Set<String> = [
    "un", "une", "le", "la", "les", "l", "des", "a", "an", "the", "deux", "plusieurs", "two",
  ]
  private static let many: Set<String> = [
    "tou", "tous", "toutes", "tout", "groupe", "equipe", "table", "collectif", "ensemble",
    "plusieurs", "everyone", "all", "group", "team",
  ]
  private static let sexes: Set<String> = [
    "h", "f", "homme", "femme", "man", "woman", "male", "female", "m", "w",
  ]
  private static let years: Set<String> = ["ans", "an", "years", "yo", "y", "yrs"]
  private static let anyone: Set<String> = [
    "participant", "participante", "personne", "person", "speaker", "locuteur", "locutrice",
    "intervenant", "intervenante", "interviewe", "interviewee", "enquete", "enquetee", "voix",
    "voice", "homme", "femme", "man", "woman", "anonyme", "anonymous", "inconnu", "inconnue",
    "unknown", "repondant", "repondante", "respondent", "client", "cliente", "usager", "usagere",
    "user", "sujet", "temoin", "interlocuteur", "interlocutrice", "beneficiaire", "numero", "n",
  ]
}
