public import People
import Words

/// A column of a wall of cards, as someone copies it: « Confiance : 12, 47, 86 ».
public struct WallColumn: Hashable, Sendable {
  /// A card that stands in it, with the dots that people put on it.
  public struct Card: Hashable, Sendable {
    public enum Face: Hashable, Sendable {
      /// Words, or what surprised: a number alone is that of words.
      case ours(Reference)
      /// A card of a kit, by its code: « AF-03 ».
      case kit(String)
    }

    public let face: Face
    public internal(set) var dots = 0
  }

  /// Where it was written first, from 1.
  public let line: Int
  public let title: String
  public internal(set) var cards: [Card]
  /// The dots on its title.
  public internal(set) var dots: Int

  public var references: [Reference] {
    cards.compactMap { card in
      if case .ours(let reference) = card.face { reference } else { nil }
    }
  }
}

/// What keeps a wall from being read, where it is.
public enum WallFault: Hashable, Sendable {
  /// No « : » between a title and its cards.
  case noColon(line: Int)
  case noTitle(line: Int)
  case noCards(line: Int)
  /// What is no card, and the place of its first letter, from 1.
  case noCard(String, line: Int, column: Int)
  /// Signs that look like dots and count for none: « … », « ··· ».
  case noDots(String, line: Int, column: Int)
}

extension WallColumn {
  /// Reads a wall, a column a line; two lines of one title are one column.
  ///
  /// - Returns: also the cards of the lines that cannot be read.
  public static func all(in text: String) -> (
    columns: [WallColumn], faults: [WallFault], stray: [Card]
  ) {
    var (columns, faults, stray) = ([WallColumn](), [WallFault](), [Card]())
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      switch read(line, at: place + 1) {
      case .failure(let refusal):
        faults += refusal.faults
        stray += refusal.cards
      case .success(let column):
        let same = columns.firstIndex { key($0.title) == key(column.title) }
        if let same { columns[same].take(column) } else { columns.append(column) }
      }
    }
    return (columns, faults, stray)
  }

  /// Two titles are one whose case, accents and spaces alone differ.
  public static func key(_ title: String) -> String {
    title.lowercased().unaccented.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private struct Unread: Error {
    let faults: [WallFault]
    var cards: [Card] = []
  }

  /// The first « : » that is followed by cards only parts the title: a title may hold another.
  private static func read(_ line: Substring, at number: Int) -> Result<WallColumn, Unread> {
    let colons = line.indices.filter { line[$0] == ":" }
    guard let last = colons.last else { return .failure(Unread(faults: [.noColon(line: number)])) }
    func cards(after colon: String.Index) -> (cards: [Card], faults: [WallFault]) {
      var reader = CardReader(line, from: line.index(after: colon), line: number)
      return reader.cards()
    }
    let colon = colons.first { colon in
      let found = cards(after: colon)
      return found.faults.isEmpty && !found.cards.isEmpty
    }
    let found = cards(after: colon ?? last)
    let (title, dots) = titled(line[..<(colon ?? last)])
    if title.isEmpty {
      return .failure(Unread(faults: [.noTitle(line: number)] + found.faults, cards: found.cards))
    }
    if !found.faults.isEmpty {
      return .failure(Unread(faults: found.faults, cards: found.cards))
    }
    if found.cards.isEmpty { return .failure(Unread(faults: [.noCards(line: number)])) }
    return .success(WallColumn(line: number, title: title, cards: found.cards, dots: dots))
  }

  /// A title without the dots that follow it: « Confiance ••• », « Confiance (3) ».
  private static func titled(_ words: Substring) -> (String, Int) {
    var words = words
    func trim() { while words.last?.isWhitespace == true { words.removeLast() } }
    trim()
    var dots = 0
    while let last = words.last, Dots.signs.contains(last) {
      dots += 1
      words.removeLast()
      trim()
    }
    if dots == 0, words.last == ")", let opening = words.lastIndex(of: "("),
      let count = Dots.count(String(words[words.index(after: opening)...].dropLast()))
    {
      dots = count
      words = words[..<opening]
      trim()
    }
    return (String(words.drop(while: \.isWhitespace)), dots)
  }

  /// A card that stands there twice stands there once, with the dots of both.
  private mutating func take(_ other: WallColumn) {
    dots += other.dots
    for card in other.cards { cards.add(card) }
  }
}

extension [WallColumn.Card] {
  fileprivate mutating func add(_ card: Element) {
    if let same = firstIndex(where: { $0.face == card.face }) {
      self[same].dots += card.dots
    } else {
      append(card)
    }
  }
}

/// The dots that people stick to vote, drawn or counted.
private enum Dots {
  static let signs: Set<Character> = ["•", "●", "○", "◦", "⚫", "*"]
  /// Signs that someone may take for dots, and that count for none.
  private static let lookalikes: Set<Character> = ["…", "·", "‥", "∙", "⋅", "․", "."]

  /// Whether what is written, alone or against a card, looks like dots.
  static func areDoubtful(_ word: String) -> Bool {
    let end = word.drop { !lookalikes.contains($0) }
    return !end.isEmpty && end.allSatisfy { lookalikes.contains($0) || signs.contains($0) }
  }

  /// « 3 », « ××× » is none.
  static func count(_ text: String) -> Int? {
    guard let count = Int(text), (1...999).contains(count) else { return nil }
    return count
  }
}

/// Reads the cards of a line: numbers, references and codes, what parts them left out.
private struct CardReader {
  private let line: Substring
  private let number: Int
  private var place: String.Index

  init(_ line: Substring, from place: String.Index, line number: Int) {
    (self.line, self.place, self.number) = (line, place, number)
  }

  mutating func cards() -> (cards: [WallColumn.Card], faults: [WallFault]) {
    var (cards, faults) = ([WallColumn.Card](), [WallFault]())
    var latest: WallColumn.Card.Face?
    while let (word, start) = nextWord() {
      let (plain, dots) = parted(word)
      if plain.isEmpty, let latest, let same = cards.firstIndex(where: { $0.face == latest }) {
        cards[same].dots += dots
      } else if let face = face(of: plain) {
        cards.add(WallColumn.Card(face: face, dots: dots))
        latest = face
      } else {
        let column = line.distance(from: line.startIndex, to: start) + 1
        faults.append(
          Dots.areDoubtful(word)
            ? .noDots(word, line: number, column: column)
            : .noCard(word, line: number, column: column))
      }
    }
    return (cards, faults)
  }

  /// What stands between two separators; a lone letter goes with the number after it (« V 12 »).
  private mutating func nextWord() -> (String, String.Index)? {
    let fillers: Set<String> = ["et", "and", "&", "+"]
    while true {
      place = line[place...].indices.first { !parts(at: $0) } ?? line.endIndex
      guard place < line.endIndex else { return nil }
      let start = place
      place = end(from: start)
      var word = String(line[start..<place])
      if fillers.contains(word.lowercased()) { continue }
      if word.allSatisfy(\.isLetter), word.count <= 2 {
        let digits = line[place...].firstIndex { $0 != " " } ?? line.endIndex
        if digits < line.endIndex, line[digits].isASCII, line[digits].isNumber {
          place = end(from: digits)
          word += line[digits..<place]
        }
      }
      return (word, start)
    }
  }

  private func end(from start: String.Index) -> String.Index {
    line[start...].indices.first { parts(at: $0) } ?? line.endIndex
  }

  /// A stop ends a line or parts cards; inside « 1.5 » it does not, nor do several in a row.
  private func parts(at place: String.Index) -> Bool {
    let sign = line[place]
    guard sign == "." else {
      return sign.isWhitespace || sign == "," || sign == ";" || sign == "/"
    }
    let next = line.index(after: place)
    let before = place > line.startIndex ? line[line.index(before: place)] : " "
    let after = next < line.endIndex ? line[next] : " "
    return before != "." && after != "." && !(before.isNumber && after.isNumber)
  }

  /// A card and the dots written against it: « 12•• », « 12(3) ».
  private func parted(_ word: String) -> (String, Int) {
    var word = Substring(word)
    var dots = 0
    while let last = word.last, Dots.signs.contains(last) {
      dots += 1
      word.removeLast()
    }
    if word.last == ")", let opening = word.firstIndex(of: "("),
      let count = Dots.count(String(word[word.index(after: opening)...].dropLast()))
    {
      dots += count
      word = word[..<opening]
    }
    return (String(word), dots)
  }

  private func face(of word: String) -> WallColumn.Card.Face? {
    if word.allSatisfy({ $0.isASCII && $0.isNumber }), let reference = Reference("V" + word) {
      return .ours(reference)
    }
    if let reference = Reference(word), reference.deck == nil {
      return [.verbatim, .astonishment].contains(reference.kind) ? .ours(reference) : nil
    }
    let code = word.uppercased()
    return code.wholeMatch(of: /[A-Z]{2,4}-\d{1,3}/) == nil ? nil : .kit(code)
  }
}
