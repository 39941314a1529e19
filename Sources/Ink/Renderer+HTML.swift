public import Foundation
public import Paper

extension Renderer {
  /// The same content as one file for a browser, that needs nothing else: read on a phone, heard.
  ///
  /// Parts come in the order they are heard, as in a tagged PDF; figures are drawn.
  /// - Throws: ``InkError``, and whatever making a page throws.
  public func html(
    _ publication: Publication, progress: ((Int, Int) -> Bool)? = nil
  ) throws -> Data {
    var listener = Listener(renderer: self)
    let count = publication.pages.count
    for number in 0..<count {
      try listener.hear(try publication.pages.page(at: number))
      guard progress?(number + 1, count) ?? true else { throw InkError.cancelled }
    }
    return HTMLPage(publication, listener.reading.settled).data
  }
}

/// What a part holds in an HTML page.
enum Heard {
  case words(String)
  /// An SVG drawing, at its size.
  case drawing(Data, Size)
  /// A place that links lead to.
  case place(String)
}

/// Goes through marks without drawing them, and keeps what they say.
private struct Listener {
  let renderer: Renderer
  private(set) var reading = ListeningOrder<Heard>()
  private var spoken: Set<ListeningOrder<Heard>.ID> = []
  private var places: Set<String> = []

  init(renderer: Renderer) { self.renderer = renderer }

  mutating func hear(_ page: Page) throws {
    reading.turn(to: page)
    for mark in page.marks { try hear(mark) }
  }

  private mutating func hear(_ mark: Mark) throws {
    switch mark {
    case .text(let text, _): hear(text)
    case .group(let group): try hear(group)
    case .destination(let name, _):
      guard let part = reading.inner, places.insert(name).inserted else { return }
      reading.add(.place(name), to: part)
    case .path, .picture, .code, .link: break
    }
  }

  private mutating func hear(_ group: Group) throws {
    reading.begin(group)
    defer { reading.end() }
    if case .figure = group.structure, let figure = reading.figure {
      guard let frame = Mark.group(group).bounds else { return }
      let drawn = Group(placement: Placement(x: -frame.x, y: -frame.y), [.group(group)])
      let svg = try renderer.svg(Page(size: frame.size, marks: [.group(drawn)]))
      reading.add(.drawing(svg, frame.size), to: figure)
    } else {
      for mark in group.marks { try hear(mark) }
    }
  }

  private mutating func hear(_ text: SetText) {
    guard let part = reading.partOfWords() else { return }
    let lines = text.lines.enumerated().filter { reading.isNew(line: $0.offset) }
    guard !lines.isEmpty else { return }
    if !spoken.insert(part).inserted { reading.add(.words(" "), to: part) }
    // A word cut at a line's end is whole again.
    let words = lines.map { $0.element.words.replacing(/\u{ad}$/, with: "") }.joined()
    reading.add(.words(words), to: part)
  }
}
