import CCairo
import Paper

/// Marks each stretch of a PDF's content as it is drawn: a part of the publication, or an artefact.
///
/// Cairo 1.16 knows neither artefacts nor attributes. Its tags only show where stretches begin and
/// end; ``PDFFinish`` writes what they are (ISO 32000-1, 14.7 and 14.8).
final class Tags {
  typealias Part = ListeningOrder<Marked>.ID

  private(set) var reading = ListeningOrder<Marked>()
  /// For each page, what each of Cairo's tags stands for, in order.
  private(set) var stretches: [[Stretch]] = []
  /// Where each figure stands, on the only page that shows it.
  private(set) var boxes: [Part: (page: Int, frame: Frame)?] = [:]
  /// The words of parts that pages may show in pieces.
  private var spoken: [Part: [Spoken]] = [:]
  private var cut: Set<Part> = []
  private var current: Stretch?
  private var marked = 0
  private var links = 0

  private var page: Int { stretches.count - 1 }

  func turn(to page: Page) {
    reading.turn(to: page)
    stretches.append([])
    (marked, links) = (0, 0)
  }

  func beginDocument(on context: OpaquePointer) { cairo_tag_begin(context, "Document", nil) }
  func endDocument(on context: OpaquePointer) { cairo_tag_end(context, "Document") }

  /// - Parameter frame: where the group stands on the page.
  func begin(_ group: Group, at frame: @autoclosure () -> Frame?) {
    reading.begin(group)
    guard case .figure = group.structure, let figure = reading.figure, let frame = frame() else {
      return
    }
    boxes[figure] = boxes[figure] == nil ? (page, frame) : .some(nil)
  }

  func end() { reading.end() }

  /// Before the words of a line are drawn.
  ///
  /// Of a drawing shown in parts, a line is heard where its letters are first seen; the edge of
  /// that sheet may cut it, so its words are kept.
  func openWords(of part: Part?, at line: Line, on context: OpaquePointer) {
    guard let part else { return open(.artefact, on: context) }
    guard let key = reading.keyOfWords else { return open(.part(part), on: context) }
    guard line.isSeen, reading.isNew(line: line.number) else { return open(.artefact, on: context) }
    spoken[part, default: []].append(Spoken(key: key, line: line.number, words: line.words))
    if line.isCut { cut.insert(part) }
    open(.part(part), on: context)
  }

  /// What a part says, when its lines are cut.
  func wholeWords(of part: Part) -> String? {
    guard cut.contains(part), let spoken = spoken[part] else { return nil }
    return spoken.sorted { ($0.key, $0.line) < ($1.key, $1.line) }.map(\.words).joined()
  }

  func partOfWords() -> Part? { reading.partOfWords() }

  /// Before anything else is drawn.
  func openDrawing(on context: OpaquePointer) {
    open(reading.figure.map { .part($0) } ?? .artefact, on: context)
  }

  /// Before a link is placed: Cairo gives it a tag of its own, around nothing.
  func add(_ link: Link, on context: OpaquePointer) {
    close(on: context)
    stretches[page].append(.nothing)
    reading.add(.annotation(page: page, number: links), to: reading.part(of: link))
    links += 1
  }

  func close(on context: OpaquePointer) {
    guard current != nil else { return }
    cairo_tag_end(context, "P")
    current = nil
  }

  private func open(_ stretch: Stretch, on context: OpaquePointer) {
    guard stretch != current else { return }
    close(on: context)
    cairo_tag_begin(context, "P", nil)
    current = stretch
    stretches[page].append(stretch)
    guard case .part(let part) = stretch else { return }
    reading.add(.content(page: page, number: marked), to: part)
    marked += 1
  }
}

extension Tags {
  /// A line about to be drawn, and how much of it can be seen.
  struct Line {
    let number: Int
    let words: String
    let isSeen: Bool
    let isCut: Bool
  }

  /// A line of a text, by its number and that of the text.
  private struct Spoken {
    let key: Int
    let line: Int
    let words: String
  }
}

/// What a tag of Cairo's stands for.
enum Stretch: Equatable {
  case part(Tags.Part)
  case artefact
  case nothing
}

/// What a part holds in a PDF: a stretch of a page's content, or a link over it; by their numbers.
enum Marked {
  case content(page: Int, number: Int)
  case annotation(page: Int, number: Int)
}

extension Canvas {
  /// Draws what belongs together under its tag, or without one when none of it can be seen.
  func drawTagged(_ group: Group) throws {
    guard let tags = shelves.tags, group.structure != .none || group.key != nil || group.isRunning
    else { return try draw(group.marks) }
    guard group.isEmptyCell || group.marks.contains(where: { $0.touches(visible) }) else { return }
    tags.begin(group, at: frame(of: group.marks))
    try draw(group.marks)
    tags.end()
  }

  private func frame(of marks: [Mark]) -> Frame? {
    let frames = marks.compactMap(\.bounds)
    guard let first = frames.first else { return nil }
    let whole = frames.dropFirst().reduce(first) { $0.union($1) }
    return position.onPage(whole.intersection(visible))
  }
}

extension Mark {
  /// Whether any of it may be seen in a frame.
  fileprivate func touches(_ frame: Frame) -> Bool {
    switch self {
    case .text(let text, let point):
      Frame(x: point.x, y: point.y, width: text.width, height: text.height).intersects(frame)
    case .path(let path): path.extent?.intersects(frame) ?? false
    case .picture(_, let place), .code(_, let place), .link(_, let place):
      place.intersects(frame)
    case .destination: false
    case .group(let group): group.touches(frame)
    }
  }
}

extension Group {
  fileprivate func touches(_ frame: Frame) -> Bool {
    let seen = placement.inverse(of: frame)
    if let clip, !clip.intersects(seen) { return false }
    return marks.contains { $0.touches(seen) }
  }
}
