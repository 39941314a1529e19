import Foundation
import Paper

/// What stands on a page once every group has been put in its place.
struct SheetReading {
  private(set) var texts: [(words: String, frame: Frame)] = []
  private(set) var links: [(aim: Link, frame: Frame)] = []
  private(set) var destinations: Set<String> = []
  private(set) var structures: [Structure] = []

  init(_ page: Page) { read(page.marks, from: .zero) }

  var words: String { texts.map(\.words).joined(separator: "\n") }

  private mutating func read(_ marks: [Mark], from origin: Point) {
    for mark in marks {
      switch mark {
      case .text(let text, let place):
        let frame = Frame(x: 0, y: 0, width: text.width, height: text.height)
        texts.append((text.words, frame.moved(by: place).moved(by: origin)))
      case .link(let aim, let frame): links.append((aim, frame.moved(by: origin)))
      case .destination(let name, _): destinations.insert(name)
      case .group(let group):
        structures.append(group.structure)
        let corner = Point(x: group.placement.x + origin.x, y: group.placement.y + origin.y)
        read(group.marks, from: corner)
      case .path, .picture, .code: break
      }
    }
  }

  /// Pairs of texts that stand on one another.
  var collisions: [(String, String)] {
    texts.indices.flatMap { first in
      texts.indices.dropFirst(first + 1)
        .filter { texts[first].frame.inset(by: 0.2).intersects(texts[$0].frame.inset(by: 0.2)) }
        .map { (texts[first].words, texts[$0].words) }
    }
  }

  /// Texts nearer to the sheet's edge than a copier prints.
  func outside(_ size: Size, margin: Length = 5) -> [String] {
    let printable = Frame(size).inset(by: margin)
    return texts.filter {
      $0.frame.x < printable.x || $0.frame.right > printable.right + 0.1
        || $0.frame.y < printable.y || $0.frame.bottom > printable.bottom + 0.1
    }.map(\.words)
  }
}

extension Publication {
  func readings() throws -> [SheetReading] {
    try (0..<pages.count).map { SheetReading(try pages.page(at: $0)) }
  }
}
