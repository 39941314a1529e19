public import People
import Words

/// Words found in notes, proposed to be kept: what was said, by whom, and what stood around.
public struct Passage: Hashable, Sendable {
  public var words: String
  /// A first name, where the notes say one.
  public var speaker = ""
  /// How the notes speak of whoever said it, without naming them.
  public var profile = ""
  public var when: When?
  /// The date as it is to be written, where only the notes' reader knew it.
  public var told = ""
  public var place = ""
  /// A title, a question, what surrounds a quote, a moment of a recording: one each.
  public var around: [String] = []
  /// The line where it begins, from 1.
  public let line: Int
  public var fidelity: Verbatim.Fidelity
  /// Whether it reads as something that someone said.
  public var isLikely = true
  /// Words of it that were struck out or hidden where they were written.
  public var marked: [String] = []

  init(_ words: String, line: Int, fidelity: Verbatim.Fidelity) {
    (self.words, self.line, self.fidelity) = (words, line, fidelity)
  }

  /// Its date, as a cell says it.
  public var date: String { when?.description ?? told }

  /// The longest that someone reads again in one row; beyond, each few sentences are a row.
  private static let (longest, fair) = (1_500, 400)

  /// In rows that can be read again.
  var rows: [Passage] {
    guard words.utf8.count > Self.longest else { return [self] }
    let parts = words.sentences(upTo: Self.fair).reduce(into: [String]()) { parts, part in
      // Signs alone say nothing: they stay with what they follow.
      if part.contains(where: \.isLetter) || parts.isEmpty {
        parts.append(part)
      } else {
        parts[parts.count - 1] += " " + part
      }
    }
    let signs = parts.count > 1 && !parts[0].contains(where: \.isLetter)
    let whole = signs ? [parts[0] + " " + parts[1]] + parts.dropFirst(2) : parts
    return whole.map { part in
      var passage = self
      passage.words = part
      return passage
    }
  }
}

extension String {
  /// Cut after the ends of sentences, else between words, in parts of about so many bytes.
  fileprivate func sentences(upTo most: Int) -> [String] {
    var (parts, part, ends) = ([String](), "", false)
    func close() {
      if !part.isBlank { parts.append(part.trimmed) }
      part = ""
    }
    for letter in self {
      if letter.isWhitespace {
        let size = part.utf8.count
        if ends && size > most / 2 || size > most * 3 { close() }
      }
      part.append(letter)
      if !letter.isWhitespace { ends = ".!?…»\n".contains(letter) }
      if part.utf8.count > most * 10 { close() }
    }
    close()
    return parts
  }
}
