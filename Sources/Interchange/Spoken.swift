import Entities
import Words

/// What reads as someone’s words: sentences, and headings that announce some.
enum Spoken {
  /// « Votre verbatim », « Propos recueillis », « Phrase entendue », « Ce qu’elle a dit ».
  ///
  /// - Parameter plain: a heading as it is compared.
  static func isHeading(_ plain: String) -> Bool {
    guard plain.utf8.count < 80 else { return false }
    var words = plain.split(separator: " ").map(String.init)[...]
    guard let first = words.first else { return false }
    if words.count > 2, first == "what" || (first == "ce" && words[1].hasPrefix("qu")) {
      return words.dropFirst(2).contains(where: tellers.contains)
    }
    if words.count > 1, owners.contains(first) { words = words.dropFirst() }
    guard let thing = words.first, things.contains(thing) else { return false }
    return words.dropFirst().allSatisfy { ways.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  private static let tellers: Set<String> = [
    "dit", "entendu", "raconte", "exprime", "said", "told", "heard",
  ]
  private static let owners: Set<String> = [
    "le", "la", "un", "une", "votre", "vo", "notre", "no", "son", "sa", "se", "leur", "your",
    "their", "the",
  ]
  private static let things: Set<String> = [
    "verbatim", "propo", "parole", "citation", "phrase", "mot", "quote", "word",
  ]
  private static let ways: Set<String> = [
    "recueilli", "recueillie", "entendu", "entendue", "note", "notee", "dit", "dite", "releve",
    "relevee", "collecte", "collectee", "brut", "brute", "exact", "exacte", "heard", "said",
    "collected", "noted",
  ]

  /// « On verra bien », « Ils ne répondent plus. »; not « le lundi matin ».
  static func isSentence(_ text: String) -> Bool {
    let words = Plain.words(text.prefix(300)).split(separator: " ")
    guard words.count > 2, !text.contains("@") else { return false }
    if let end = text.last(where: { !$0.isWhitespace && !"»”\"’'".contains($0) }),
      ".!…?".contains(end)
    {
      return true
    }
    return words.contains { speakers.contains(String($0)) }
  }

  private static let speakers: Set<String> = [
    "je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ca", "c", "m", "i", "we",
    "you", "they", "he", "she", "it",
  ]

  /// Whether most of some cells are sentences.
  static func areSentences(_ cells: [Cell]) -> Bool {
    let seen = cells.prefix(200).map(\.words)
    return !seen.isEmpty && seen.count(where: isSentence) * 2 > seen.count
  }
}

/// Tables whose first line is a line as the others.
enum FirstLine {
  /// What it says, where it looks like what rows say and no heading of ours is in it.
  static func words(of row: Row) -> [String]? {
    let texts = row.cells.map(\.words)
    return !texts.contains(where: heads) && texts.contains(where: isAsRows) ? texts : nil
  }

  /// What it says where nothing heads words that stand alone: one column, or words in two cells that
  /// a comma parted, under no heading of ours.
  static func lone(_ header: Row, in grid: Grid, _ answers: ImportAnswers) -> [String]? {
    let texts = header.cells.map(\.words)
    let below = grid.rows.filter { $0.line > header.line }
    let isParted = texts.count == 2 && header.cells[1].text.first?.isWhitespace == true
    guard texts.count == 1 || isParted,
      below.allSatisfy({ $0.cells.count == 1 || isParted && $0.cells.count < 3 }),
      !texts.contains(where: heads),
      !header.cells.contains(where: { cell in
        answers.columns.contains { $0.isAbout(cell.words, at: cell.place.column, of: grid) }
      })
    else { return nil }
    return texts
  }

  /// Whether words head a column of ours, or of a program that we know.
  private static func heads(_ text: String) -> Bool {
    let heading = Heading(text)
    return [heading.whole, heading.short].contains {
      Body.known.contains($0) || tables.contains($0)
    }
      || heading.isFurniture || PersonalData.of(heading) != nil
      || Spoken.isHeading(heading.whole)
      || heading.asked.map(Body.known.contains) ?? false
  }
  private static let tables = Set(TableKind.allCases.flatMap { $0.definition.names })

  /// A sentence that asks nothing, a day, « une voisine ».
  private static func isAsRows(_ text: String) -> Bool {
    let plain = Plain.words(text)
    if let first = text.trimmed.first, "«“\"".contains(first) { return true }
    let asks =
      text.contains("?")
      || ["ce qu", "comment ", "pourquoi ", "what ", "how ", "why "].contains {
        plain.hasPrefix($0)
      }
    if asks { return false }
    return Spoken.isSentence(text)
      || text.wholeMatch(of: /\s*\d{1,4}[-\/.]\d{1,2}[-\/.]\d{2,4}\s*/) != nil
      || text.wholeMatch(of: /(un|une|des|a|an)\s\p{Ll}.*/) != nil
  }
}

extension Grid {
  /// With headings of ours over lines that have none: « Verbatim » over sentences, and « Profil »
  /// over the only other column.
  var headed: Grid {
    let columns = Set(rows.prefix(200).flatMap(\.cells).compactMap(\.place.column)).sorted()
    let lengths = columns.map { column in
      rows.prefix(200).compactMap { $0.cell(column) }.map { cell in
        cell.words.count + (Spoken.isSentence(cell.words) ? 1_000 : 0)
      }.reduce(0, +)
    }
    let spoken = lengths.max().flatMap(lengths.firstIndex).map { columns[$0] }
    let cells = columns.map { column in
      let place = CellPlace(file: file, tab: tab, line: 0, column: column)
      let isProfile = columns.count == 2 && column != spoken
      return Cell(
        column == spoken ? "Verbatim" : isProfile ? "Profil" : "Col. " + (place.letters ?? ""),
        at: place)
    }
    var grid = Grid(file: file, tab: tab, rows: [Row(line: 0, cells: cells)] + rows).told(told)
    (grid.notices, grid.language, grid.emptied) = (notices, language, emptied)
    grid.takesTitles = takesTitles
    return grid
  }
}

extension ImportAnswers {
  /// Whether the first line of a grid heads it; `nil` where nobody said.
  func isHeaded(_ file: String, _ tab: String?) -> Bool? {
    firstLines.last { $0.sheet.names(file, tab) }?.isHeadings
  }

  /// With headings over the grids that are said to have none.
  func headed(_ grids: [Grid]) -> [Grid] {
    let grids = grids.map(\.asRead)
    guard !firstLines.isEmpty else { return grids }
    return grids.map { isHeaded($0.file, $0.tab) == false && !$0.rows.isEmpty ? $0.headed : $0 }
  }
}
