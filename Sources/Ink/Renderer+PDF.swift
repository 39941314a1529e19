import CCairo
public import Foundation
public import Paper

extension Renderer {
  /// Draws a document as PDF, page after page; each page has its own size.
  ///
  /// The same publication and date give the same bytes.
  /// - Parameter progress: told how many pages are drawn, and of how many; `false` stops.
  /// - Throws: ``InkError``, and whatever making a page throws.
  public func pdf(
    _ publication: Publication, created: Date, progress: ((Int, Int) -> Bool)? = nil
  ) throws -> Data {
    let surface = try Surface.pdf(width: 595, height: 842)
    surface.describe(publication, created: created)
    let shelves = Shelves(anchors: Anchors(), tags: isTagged ? Tags() : nil)
    var finish = PDFFinish(publication, created: created)
    try drawPages(of: publication, on: surface, shelves: shelves) { page, drawn in
      finish.add(page)
      return progress?(drawn, publication.pages.count) ?? true
    }
    return try finish.complete(try surface.finish(), tags: shelves.tags)
  }

  private func drawPages(
    of publication: Publication, on surface: borrowing Surface, shelves: Shelves,
    each: (Page, Int) -> Bool
  ) throws {
    let count = publication.pages.count
    var outline = Outline()
    for number in 0..<count {
      let page = try publication.pages.page(at: number)
      cairo_pdf_surface_set_size(surface.raw, page.size.width.points, page.size.height.points)
      if !page.label.isEmpty { cairo_pdf_surface_set_page_label(surface.raw, page.label) }
      outline.add(page.entries, page: number + 1, to: surface)
      let turn = Turn(isFirst: number == 0, isLast: number == count - 1)
      try draw(page, on: surface, shelves: shelves, turn: turn)
      guard each(page, number + 1) else { throw InkError.cancelled }
    }
  }

  private func draw(
    _ page: Page, on surface: borrowing Surface, shelves: Shelves, turn: Turn
  ) throws {
    let canvas = Canvas(on: surface, showing: page.size, shelves: shelves)
    shelves.tags?.turn(to: page)
    if turn.isFirst { shelves.tags?.beginDocument(on: canvas.context) }
    try canvas.draw(page.marks)
    shelves.tags?.close(on: canvas.context)
    if turn.isLast {
      try shelves.anchors?.settle(on: canvas.context)
      shelves.tags?.endDocument(on: canvas.context)
    }
    cairo_show_page(canvas.context)
    try canvas.check()
    shelves.pictures.turnPage()
  }
}

/// Where a page stands: one tag holds the whole document, from the first page to the last.
private struct Turn {
  let isFirst: Bool
  let isLast: Bool
}

/// The outline of a document: entries under the last one of a lesser level.
private struct Outline {
  private var parents: [(level: Int, entry: Int32)] = []

  mutating func add(_ entries: [Page.Entry], page: Int, to surface: borrowing Surface) {
    for entry in entries {
      parents.removeAll { $0.level >= entry.level }
      let parent = parents.last?.entry ?? Int32(CAIRO_PDF_OUTLINE_ROOT)
      let added = cairo_pdf_surface_add_outline(
        surface.raw, parent, entry.title, "page=\(page) pos=[0 0]",
        CAIRO_PDF_OUTLINE_FLAG_OPEN)
      parents.append((entry.level, added))
    }
  }
}

extension Surface {
  /// What the document says of itself; nothing for what is left empty.
  fileprivate borrowing func describe(_ publication: Publication, created: Date) {
    let date = created.ISO8601Format()
    let facts: [(cairo_pdf_metadata_t, String)] = [
      (CAIRO_PDF_METADATA_TITLE, publication.title),
      (CAIRO_PDF_METADATA_AUTHOR, publication.author),
      (CAIRO_PDF_METADATA_SUBJECT, publication.subject),
      (CAIRO_PDF_METADATA_KEYWORDS, publication.keywords.joined(separator: ", ")),
      (CAIRO_PDF_METADATA_CREATOR, "Établi"),
      (CAIRO_PDF_METADATA_CREATE_DATE, date), (CAIRO_PDF_METADATA_MOD_DATE, date),
    ]
    for (fact, words) in facts where !words.isEmpty {
      cairo_pdf_surface_set_metadata(raw, fact, words)
    }
  }
}
