import Foundation
import Ink
import Paper
import Words

/// Cards of 63 × 88 mm, nine to an A4: a border, an icon, a title and words, as the peers draw them.
struct CardsBench {
  let texts: Texts
  let icon: Picture
  private let ruler = PangoRuler()
  private let title = TextStyle(
    family: "Lato", weight: 700, size: 12, leading: 1.2, colour: Colour(0x083b4c))
  private let body = TextStyle(family: "Lato", size: 9.5, leading: 1.2)

  init(deck: String, icon: String) throws {
    texts = try Texts(deck)
    self.icon = Picture(
      name: icon, format: .svg, bytes: try Data(contentsOf: URL(filePath: icon)))
  }

  func print(to path: String, times: Int, isTagged: Bool) throws {
    let imposition = try Imposition(Size(width: 63, height: 88), cut: .none)
    let pages = imposition.sheets(of: texts.rows.count * times) { number in
      try card(texts.rows[number % texts.rows.count])
    }
    let publication = Publication(title: "Jeu de cartes", language: .french, pages: pages)
    try Renderer(isTagged: isTagged)
      .pdf(publication, created: Date(timeIntervalSince1970: 1_704_067_200))
      .write(to: URL(filePath: path))
  }

  private func card(_ text: (title: String, body: String)) throws -> [Mark] {
    let border = Path.roundedRectangle(
      Frame(x: 1.5, y: 1.5, width: 60, height: 85), radius: 3,
      stroke: Path.Stroke(Colour(0x0b6e4f), width: 0.6))
    let picture = Mark.picture(icon, in: Frame(x: 48.5, y: 4.5, width: 10, height: 10))
    let heading = try ruler.set(StyledText(text.title, title), width: 41)
    let words = try ruler.set(StyledText(text.body, body), width: 53)
    return [
      .group(Group(.artefact, [.path(border)])),
      .group(Group(.figure(alternative: "Icône"), [picture])),
      .group(Group(.heading(2), [.text(heading, at: Point(x: 5, y: 5))])),
      .group(Group(.paragraph, [.text(words, at: Point(x: 5, y: 20))])),
    ]
  }
}
