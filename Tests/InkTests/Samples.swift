import Foundation
import Ink
import Paper
import Words

/// Small publications to render and read back.
enum Sample {
  static let day = Date(timeIntervalSince1970: 1_508_839_200)
  static let inter = TextStyle(family: "Inter", size: 11)
  static let garamond = TextStyle(family: "EB Garamond", size: 16)
  static let mono = TextStyle(family: "JetBrains Mono", size: 9)

  static func text(
    _ words: String, _ style: TextStyle = inter, x: Length = 15, y: Length = 15,
    width: Length? = nil
  ) throws -> Mark {
    let set = try PangoRuler().set(StyledText(words, style), width: width)
    return .text(set, at: Point(x: x, y: y))
  }

  static func square(_ frame: Frame, _ colour: Colour) -> Mark {
    .path(
      Path(
        [
          .move(frame.origin), .line(Point(x: frame.right, y: frame.y)),
          .line(Point(x: frame.right, y: frame.bottom)), .line(Point(x: frame.x, y: frame.bottom)),
          .close,
        ], fill: colour))
  }

  static func page(_ marks: [Mark], trim: Frame? = nil) -> Page {
    Page(size: Size(width: 100, height: 70), trim: trim, bleed: 3, marks: marks)
  }

  static func publication(_ pages: [Page]) -> Publication {
    Publication(
      title: "Étonnements d’automne", author: "Atelier", keywords: ["résidence", "verbatim"],
      language: .french, pages: Pages(pages))
  }

  static func pdf(_ pages: [Page]) throws -> Data {
    try Renderer().pdf(publication(pages), created: day)
  }
}
