public import Paper
import Words

/// A sheet to read, tick and sign: information, then choices.
public struct Notice: Sendable, Hashable {
  public enum Block: Sendable, Hashable {
    /// Begins a part, on a page of its own.
    case title(String)
    case heading(String)
    case subheading(String)
    case paragraph(String)
    case item(String)
    /// One of several things to do in order, with its number.
    case step(Int, String)
    /// A box to tick.
    case choice(String)
    /// As wide as the words; its width for a height of one, and what it shows.
    case picture(Picture, proportion: Double, alternative: String)
    /// Words, and the line to write after them.
    case blank(String)
  }

  public var blocks: [Block]

  public init(_ blocks: [Block]) { self.blocks = blocks }

  /// The first title, for the foot of each page.
  public var title: String {
    for case .title(let words) in blocks { return words }
    return ""
  }
}

extension Notice {
  /// From plain Markdown: `#`, `##`, `###`, paragraphs, `- `, `- [ ] `, `1. `, and `____` at the
  /// end of a paragraph.
  ///
  /// What is between `<!--` and `-->` is for those who adapt the text, and is not printed.
  public init(markdown: String) {
    let markdown = markdown.replacing(/(?s)<!--.*?-->/, with: "")
    var (blocks, paragraph): ([Block], [String]) = ([], [])
    func close() {
      let words = paragraph.joined(separator: " ").trimmed
      paragraph = []
      guard !words.isEmpty else { return }
      blocks.append(words.hasSuffix("__") ? .blank(words.withoutLine) : .paragraph(words))
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.trimmed
      if let block = Block(line) {
        close()
        blocks.append(block)
      } else if line.isEmpty {
        close()
      } else {
        paragraph.append(line)
      }
    }
    close()
    self.init(blocks)
  }
}

extension Notice.Block {
  /// A block that says what it is by its first signs.
  fileprivate init?(_ line: String) {
    if let step = line.prefixMatch(of: /([0-9]{1,3})\. +/), let number = Int(step.1) {
      self = .step(number, line[step.range.upperBound...].trimmed)
      return
    }
    let kinds: [(String, (String) -> Self)] = [
      ("### ", Self.subheading), ("## ", Self.heading), ("# ", Self.title),
      ("- [ ] ", Self.choice), ("- ", Self.item),
    ]
    guard let (mark, kind) = kinds.first(where: { line.hasPrefix($0.0) }) else { return nil }
    self = kind(line.dropFirst(mark.count).trimmed)
  }
}

extension String {
  fileprivate var withoutLine: String {
    var words = self[...]
    while words.last == "_" { words = words.dropLast() }
    return words.trimmed
  }
}
