import CCairo
import Paper

/// The structure of a tagged PDF, for people who hear the pages (ISO 32000-1, 14.7 and 14.8).
final class Tags {
  /// What stands for each figure, in the order they were drawn: Cairo cannot write it.
  private(set) var alternatives: [String] = []
  private var artefacts = 0

  func beginDocument(on context: OpaquePointer) { cairo_tag_begin(context, "Document", nil) }
  func endDocument(on context: OpaquePointer) { cairo_tag_end(context, "Document") }

  func begin(_ structure: Structure, on context: OpaquePointer) {
    if structure == .artefact { artefacts += 1 }
    guard artefacts == 0, let name = structure.tag else { return }
    if case .figure(let alternative) = structure { alternatives.append(alternative) }
    cairo_tag_begin(context, name, nil)
  }

  func end(_ structure: Structure, on context: OpaquePointer) {
    if structure == .artefact { return artefacts -= 1 }
    guard artefacts == 0, let name = structure.tag else { return }
    cairo_tag_end(context, name)
  }
}

extension Structure {
  /// The standard structure type, when there is one.
  fileprivate var tag: String? {
    switch self {
    case .none, .artefact: nil
    case .section: "Sect"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .quote: "BlockQuote"
    case .list: "L"
    case .listItem: "LI"
    case .table: "Table"
    case .row: "TR"
    case .headerCell: "TH"
    case .cell: "TD"
    case .figure: "Figure"
    }
  }
}

extension Canvas {
  /// Draws what belongs together under its tag, or without one when none of it can be seen.
  func drawTagged(_ group: Group) throws {
    guard let tags = shelves.tags, group.structure != .none else { return try draw(group.marks) }
    guard group.marks.contains(where: { $0.touches(visible) }) else { return }
    tags.begin(group.structure, on: context)
    try draw(group.marks)
    tags.end(group.structure, on: context)
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
