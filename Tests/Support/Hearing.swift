public import Paper

/// What a listener is told of pages, as indented lines: «h1 Titre», «quote», «  p « Oui »».
public struct Hearing {
  public let lines: [String]

  public init(of pages: [Page]) {
    var reading = ListeningOrder<String>()
    for page in pages {
      reading.turn(to: page)
      for mark in page.marks { Self.hear(mark, &reading) }
    }
    lines = Self.lines(of: reading.settled, indent: "")
  }

  private static func hear(_ mark: Mark, _ reading: inout ListeningOrder<String>) {
    switch mark {
    case .text(let text, _):
      guard let part = reading.partOfWords() else { return }
      for (number, line) in text.lines.enumerated() where reading.isNew(line: number) {
        reading.add(line.words, to: part)
      }
    case .path, .picture, .code:
      if let figure = reading.figure { reading.add("", to: figure) }
    case .group(let group):
      reading.begin(group)
      for mark in group.marks { hear(mark, &reading) }
      reading.end()
    case .link, .destination: break
    }
  }

  private static func lines(of part: ListeningOrder<String>.Settled, indent: String) -> [String] {
    var words: [String] = []
    var inner: [String] = []
    for child in part.children {
      switch child {
      case .leaf(let leaf): words.append(leaf)
      case .part(let part): inner += lines(of: part, indent: indent + "  ")
      }
    }
    let said = words.filter { !$0.isEmpty }.joined(separator: " ")
    return [indent + [name(of: part.role), said].filter { !$0.isEmpty }.joined(separator: " ")]
      + inner
  }

  private static func name(of role: Structure) -> String {
    switch role {
    case .none: "document"
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .figure(let alternative): "figure “\(alternative)”"
    case .link(let link): "link \(link)"
    default: "\(role)"
    }
  }
}
