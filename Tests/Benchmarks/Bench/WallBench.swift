import Foundation
import Ink
import Paper
import Words

/// A page larger than any sheet, laid out, cut into sheets that overlap, and drawn.
struct WallBench {
  let texts: Texts
  let photograph: String

  init(deck: String, photograph: String) throws {
    texts = try Texts(deck)
    self.photograph = photograph
  }

  func poster(to path: String) throws -> [String: Double] {
    try draw(Size(width: 841, height: 1189), on: SheetSize.a4.size, to: path)
  }

  /// Five metres long.
  func frieze(to path: String) throws -> [String: Double] {
    try draw(Size(width: 5000, height: 297), on: SheetSize.a3.size, to: path)
  }

  private func draw(_ size: Size, on sheet: Size, to path: String) throws -> [String: Double] {
    var (bytes, sheets) = (Data(), 0)
    let spent = try Spent {
      let ruler = PangoRuler()
      let tiling = try Tiling(size, on: sheet, margin: 8)
      let page = Page(size: size, marks: try marks(on: size, ruler))
      let pages = tiling.sheets(of: page) { tile, strip in
        let name = try ruler.set(StyledText(tile.name, style(8)), width: nil)
        return [
          .group(Group(.artefact, placement: strip.placement, [.text(name, at: .zero)]))
        ]
      }
      let publication = Publication(title: "Mur", language: .french, pages: pages)
      bytes = try Renderer().pdf(publication, created: Date(timeIntervalSince1970: 0))
      sheets = pages.count
    }
    try bytes.write(to: URL(filePath: path))
    return [
      "clock": spent.clock, "processor": spent.processor, "sheets": Double(sheets),
    ]
  }

  private func style(_ size: Double, weight: Int = 400) -> TextStyle {
    TextStyle(family: "Lato", weight: weight, size: size, leading: 1.2)
  }

  private func marks(on size: Size, _ ruler: PangoRuler) throws -> [Mark] {
    let photo = Picture(
      name: photograph, format: .jpeg, bytes: try Data(contentsOf: URL(filePath: photograph)))
    let title = try ruler.set(
      StyledText("Frise du recrutement", style(120, weight: 700)), width: nil)
    let head: [Mark] = [
      .path(.rectangle(Frame(size), fill: Colour(0xf2eddb))),
      .picture(photo, in: Frame(x: 600, y: 10, width: 200, height: 200 * (1067.0 / 1600))),
      .text(title, at: Point(x: 20, y: 10)),
    ]
    let columns = Int(size.width / 100)
    return try texts.rows.prefix(columns * 10).enumerated().reduce(into: head) { marks, item in
      let (row, column) = item.offset.quotientAndRemainder(dividingBy: columns)
      let box = Frame(
        x: 10 + Length(millimetres: 100) * Double(column),
        y: 100 + Length(millimetres: 18) * Double(row), width: 94, height: 16)
      let words = try ruler.set(
        StyledText(String(item.element.body.prefix(80)), style(14)), width: 90)
      marks += [
        .path(
          .rectangle(
            box, fill: .white, stroke: Path.Stroke(Colour(0x0b6e4f), width: Length(points: 2)))),
        .text(words, at: Point(x: box.x + 2, y: box.y + 1)),
      ]
    }
  }
}
