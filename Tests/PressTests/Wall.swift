import Foundation
import Paper
import People
import Press
import Support
import Testing
import Words

/// What a wall sheet shows: where its words stand, where its shapes do.
struct Wall {
  let page: Page

  static var composer: Composer {
    Composer(ruler: FixedRuler(), wording: .french, isFictional: true)
  }

  /// Each text with the frame its lines take, a hair smaller so that neighbours may touch.
  var labels: [(words: String, frame: Frame)] {
    page.marks.flatMap { Wall.labels($0) }
  }
  var paths: [Path] { page.marks.flatMap { Wall.paths($0) } }
  var words: String { labels.map(\.words).joined(separator: " ").replacing("\n", with: " ") }

  /// Pairs of texts that lie on each other.
  var collisions: [String] {
    let labels = labels
    return labels.indices.flatMap { first in
      labels.indices.dropFirst(first + 1).compactMap { second in
        labels[first].frame.intersects(labels[second].frame)
          ? "\(labels[first].words) / \(labels[second].words)" : nil
      }
    }
  }

  /// Texts and shapes nearer than 5 mm to the sheet’s edge.
  var beyondMargin: [String] {
    let inside = Frame(page.size).inset(by: 5)
    func isOut(_ frame: Frame) -> Bool {
      frame.x < inside.x || frame.y < inside.y || frame.right > inside.right
        || frame.bottom > inside.bottom
    }
    let shapes = paths.compactMap { Mark.path($0).bounds?.inset(by: 1) }.filter { isOut($0) }
    return labels.filter { isOut($0.frame) }.map(\.words)
      + shapes.map { "shape at \($0.x.millimetres), \($0.y.millimetres)" }
  }

  private static func labels(_ mark: Mark) -> [(words: String, frame: Frame)] {
    switch mark {
    case .text(let text, let place):
      let wide = text.lines.map { $0.x + $0.width }.max() ?? 0
      let left = text.lines.map(\.x).min() ?? 0
      let frame = Frame(
        x: place.x + left, y: place.y, width: wide - left, height: text.height)
      return text.words.isEmpty ? [] : [(text.words, frame.inset(by: 0.2))]
    case .group(let group): return group.marks.flatMap { labels($0) }
    default: return []
    }
  }

  private static func paths(_ mark: Mark) -> [Path] {
    switch mark {
    case .path(let path): [path]
    case .group(let group) where group.clip == nil: group.marks.flatMap { paths($0) }
    default: []
    }
  }
}
