import Foundation
import Ink
import Paper
import People
import Press
import Storage

extension Workshop {
  /// Everything of one kind, printed as of the options' day.
  ///
  /// - Parameter progress: called after each page with the print's name, pages done and pages in
  ///   all; `false` stops.
  /// - Throws: ``Overflows``, ``TypeFault``, or what the workspace says.
  public func print(
    _ kind: PrintKind, _ options: PrintOptions,
    progress: @escaping (String, Int, Int) -> Bool = { _, _, _ in true }
  ) throws -> [Print] {
    let contents = try workspace.contents()
    let printing = Printing(
      contents: contents, kit: try workspace.cover().kit, furnishings: furnishings,
      wording: wording, options: options, created: now)
    let press = PrintingPress(created: now, options: options, progress: progress)
    return try printing.drafts(of: kind).map { try press.print($0) }
  }
}

/// A print that is set but not drawn yet.
struct PrintDraft {
  let name: String
  let publication: Publication
  var remarks: [String] = []
  /// What is worth saying each time, though nothing is wrong.
  var reminder: String?
}

/// Draws drafts into files' bytes.
struct PrintingPress {
  let created: Date
  let options: PrintOptions
  let progress: (String, Int, Int) -> Bool

  func print(_ draft: PrintDraft) throws -> Print {
    var publication = draft.publication
    if options.isBlackAndWhite {
      publication.pages = publication.pages.map { $0.inBlackAndWhite() }
    }
    let bytes = try Renderer().pdf(publication, created: created) { done, total in
      progress(draft.name, done, total)
    }
    return Print(
      name: draft.name, bytes: bytes, pageCount: publication.pages.count,
      remarks: draft.remarks + (draft.reminder.map { [$0] } ?? []))
  }
}
