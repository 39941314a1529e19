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
        "said": shown(said ?? ""), "label": language.typeset(wording.siteImport.dropHere),
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
  func takeFiles() throws -> Reply {
    guard let upload, !files.isEmpty, let session else {
      return try importPage(saying: wording.siteImport.nothingSent)
    }
    let id = premises.uploads.keep(upload, of: session.digest)
    return .goTo("/import/\(id)")
  }

  /// What the files that wait would change, or why they cannot; then what they did.
  func diagnosisPage() async throws -> Reply {
    let (id, lot) = try waiting()
    if let account = lot.account { return try donePage(account) }
    let workshop = self.workshop
    let examined = try await aside { try workshop.examine(try lot.sources(), lot.answers) }
    let files = lot.upload.files
    guard let diagnosis = examined.diagnosis else {
      return try importRefusal(examined, of: files, lot.choices, at: id)
    }
    return try importPreview(diagnosis, examined.sheets, of: files, lot.choices, at: id)
  }

  /// Takes the files in; where they do not fit any more, says why instead.
  func importFiles() async throws -> Reply {
    let (id, lot) = try waiting()
    guard lot.account == nil else { return .goTo("/import/\(id)") }
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
  func sources() throws -> [SourceFile] {
    try upload.files.map { file in
      guard let bytes = try? Data(contentsOf: file.url, options: .mappedIfSafe) else {
        throw SiteFault.uploadGone
      }
      return SourceFile(name: file.name, bytes: bytes, choices: choices)
    }
  }
}
