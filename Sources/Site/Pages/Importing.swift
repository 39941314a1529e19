import Foundation
import Interchange
import Storage
import Words
import Workbench

extension Visit {
  /// Where files are given, and what to fill in.
  func importPage(saying said: String? = nil) throws -> Reply {
    let reply = try page(
      "import", title: wording.siteImport.importTitle, in: .imports,
      [
        "said": shown(said ?? ""), "given": [Model](),
        "label": language.typeset(wording.siteImport.dropHere),
        "tables": TableKind.allCases.map { guide($0.definition) },
      ])
    return said == nil ? reply : reply.refused
  }

  func emptyWorkbook() throws -> Reply {
    .download(
      Download(
        name: wording.siteImport.templateName, type: Download.workbook,
        bytes: try workshop.template(scratch: premises.scratch)))
  }

  /// Keeps the files that came, and goes on to what they would change.
  func takeFiles() async throws -> Reply {
    guard let upload, !files.isEmpty, let session else {
      return try importPage(saying: wording.siteImport.nothingSent)
    }
    let sources = try upload.sources()
    if sources.contains(where: \.isNotes) {
      if let table = sources.first(where: { !$0.isNotes }) {
        return try importPage(saying: NotesRefusal(.mixed, in: table.name).said(in: wording))
      }
      do {
        return try await propose(upload, NotesContext(), of: session)
      } catch let refusal as NotesRefusal {
        return try importPage(saying: refusal.said(in: wording))
      }
    }
    let id = premises.uploads.keep(upload, of: session.digest)
    let given = form.given
    if !given.isEmpty { try premises.uploads.answer(in: id) { $0.corrections = given } }
    return .goTo("/import/\(id)")
  }

  /// What the files that wait would change, or why they cannot; then what they did.
  ///
  /// - Parameter moved: what was answered in another tab since the page that was sent.
  func diagnosisPage(_ moved: MovedLot? = nil) async throws -> Reply {
    let (id, lot) = try waiting()
    if let account = lot.account { return try donePage(account) }
    let workshop = self.workshop
    let examined = try await aside { try workshop.examine(try lot.sources(), lot.answers) }
    let files = lot.upload.files
    guard let diagnosis = examined.diagnosis else {
      return try importRefusal(examined, of: files, lot, at: id, moved).conflicting(moved)
    }
    return try importPreview(diagnosis, examined, of: files, lot, at: id, moved).conflicting(moved)
  }

  /// Takes the files in; where they do not fit any more, says why instead.
  func importFiles() async throws -> Reply {
    let (found, gone) = try waitingOrGone()
    guard let (id, lot) = found else { return gone ?? .goTo("/import") }
    guard lot.account == nil else { return .goTo("/import/\(id)") }
    // What is about to come in is what was shown, or it is shown again.
    let since = lot.changes.filter { $0.version > seenVersion ?? lot.version }
    if !since.isEmpty {
      return try await diagnosisPage(MovedLot(changes: since, typed: [:]))
    }
    let workshop = self.workshop
    do {
      let taken = try await aside { try workshop.takeIn(try lot.sources(), lot.answers) }
      premises.uploads.settle(id, taken)
      return .goTo(after(taken.act, at: "/import/\(id)"))
    } catch is ImportRefusal {
      return .goTo("/import/\(id)")
    }
  }

  func waiting() throws -> (id: String, lot: UploadShelf.Lot) {
    let id = parameter("id")
    return (id, try premises.uploads.find(id, of: session?.digest))
  }

  private func guide(_ table: TableDefinition) -> Model {
    [
      "name": language.typeset(table.title.said(in: wording)),
      "purpose": language.typeset(table.purpose.said(in: wording)),
      "columns": table.columns.map { column in
        [
          "heading": language.typeset(column.header.said(in: wording)),
          "isRequired": column.isRequired,
          "help": shown(column.help.said(in: wording)),
        ] as Model
      },
    ]
  }
}

extension UploadShelf.Lot {
  /// The files as an import reads them.
  func sources() throws -> [SourceFile] { try upload.sources(choices) }
}

extension Upload {
  func sources(_ choices: SheetChoices = SheetChoices()) throws -> [SourceFile] {
    try files.map { file in
      guard let bytes = try? Data(contentsOf: file.url, options: .mappedIfSafe) else {
        throw SiteFault.uploadGone
      }
      return SourceFile(name: file.name, bytes: bytes, choices: choices)
    }
  }
}
