import Foundation
import Paper
import Words

/// Adds to a PDF what Cairo cannot write: its language, how to print it, where to cut it, how to
/// hear it.
struct PDFFinish {
  private let publication: Publication
  private let created: Date
  /// For each page, TrimBox and BleedBox in points from the bottom left corner.
  private var boxes: [(trim: Box, bleed: Box)?] = []
  private var heights: [Length] = []

  init(_ publication: Publication, created: Date) {
    (self.publication, self.created) = (publication, created)
  }

  mutating func add(_ page: Page) {
    heights.append(page.size.height)
    boxes.append(
      page.trim.map { trim in
        let bleed = trim.inset(by: -page.bleed).intersection(Frame(page.size))
        return (Box(trim, on: page.size), Box(bleed, on: page.size))
      })
  }

  /// - Parameter tags: what was drawn for those who listen, in a tagged PDF.
  func complete(_ drawn: Data, tags: Tags?) throws(InkError) -> Data {
    let document = PDFDocument()
    try document.read(drawn)
    document.set(document.root, "/Lang", .text(publication.language.rawValue))
    document.set(
      document.root, "/ViewerPreferences",
      .dictionary([("/PrintScaling", .name("/None")), ("/DisplayDocTitle", .bool(true))]))
    let metadata = document.add(
      Metadata(publication, created: created).packet,
      [("/Type", .name("/Metadata")), ("/Subtype", .name("/XML"))])
    document.set(document.root, "/Metadata", .object(metadata))
    let pages = document.pages()
    for (page, boxes) in zip(pages, boxes) {
      guard let boxes else { continue }
      document.set(page, "/TrimBox", boxes.trim.value)
      document.set(page, "/BleedBox", boxes.bleed.value)
    }
    if let tags { try mark(pages, of: document, with: tags) }
    return try document.write()
  }

  private func mark(
    _ pages: [PDFObject], of document: borrowing PDFDocument, with tags: Tags
  ) throws(InkError) {
    for (page, stretches) in zip(pages, tags.stretches) where !stretches.isEmpty {
      var marks = ContentMarks(stretches) { String(tags.reading.role(of: $0).type.dropFirst()) }
      try document.rewrite(page) { content throws(InkError) in try marks.rewritten(content) }
    }
    var tree = StructureTree(tags, pages: pages, heights: heights)
    tree.write(to: document)
  }
}

/// A rectangle as PDF gives it: left, bottom, right, top, in points, y going up.
private struct Box {
  let value: PDFValue

  init(_ frame: Frame, on page: Size) {
    let edges = [frame.x, page.height - frame.bottom, frame.right, page.height - frame.y]
    value = .array(edges.map { .real($0.points) })
  }
}
