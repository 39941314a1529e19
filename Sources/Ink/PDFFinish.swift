import Foundation
import Paper
import Words

/// Adds to a PDF what Cairo cannot write: its language, how to print it, where to cut it.
struct PDFFinish {
  private let publication: Publication
  /// What stands for each figure, in the order they were drawn.
  var alternatives: [String] = []
  /// For each page, TrimBox and BleedBox in points from the bottom left corner.
  private var boxes: [(trim: Box, bleed: Box)?] = []

  init(_ publication: Publication) { self.publication = publication }

  mutating func add(_ page: Page) {
    boxes.append(
      page.trim.map { trim in
        let bleed = trim.inset(by: -page.bleed).intersection(Frame(page.size))
        return (Box(trim, on: page.size), Box(bleed, on: page.size))
      })
  }

  func complete(_ drawn: Data) throws(InkError) -> Data {
    let document = PDFDocument()
    try document.read(drawn)
    document.setRoot("/Lang", to: "(\(publication.language.rawValue))")
    document.setRoot(
      "/ViewerPreferences", to: "<< /PrintScaling /None /DisplayDocTitle true >>")
    for (number, boxes) in boxes.enumerated() {
      guard let boxes else { continue }
      document.setPage(number, "/TrimBox", to: boxes.trim.array)
      document.setPage(number, "/BleedBox", to: boxes.bleed.array)
    }
    document.setAlternatives(alternatives)
    return try document.write()
  }
}

/// A rectangle as PDF gives it: left, bottom, right, top, in points, y going up.
private struct Box {
  let array: String

  init(_ frame: Frame, on page: Size) {
    let edges = [frame.x, page.height - frame.bottom, frame.right, page.height - frame.y]
    array = "[\(edges.map { String(($0.points * 1000).rounded() / 1000) }.joined(separator: " "))]"
  }
}
