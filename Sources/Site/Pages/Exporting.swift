import Foundation
import Interchange
import People
import Storage
import Words
import Workbench

extension Visit {
  /// What can be taken away, after what should be known first.
  func exportPage() throws -> Reply {
    let apart = try workshop.longTexts(besides: "\(try dated()).xlsx")
    let said = try workshop.exportRemarks() + [apart?.said(in: wording)].compactMap { $0 }
    let remarks = said.map(language.typeset)
    return try page(
      "export", title: wording.siteImport.exportTitle, in: .exports,
      ["remarks": remarks, "hasRemarks": !remarks.isEmpty])
  }

  func exportWorkbook(as format: ExportFormat = .xlsx) async throws -> Reply {
    let (workshop, scratch) = (self.workshop, premises.scratch)
    let name = "\(try dated()).\(format.rawValue)"
    let file = try await aside {
      try workshop.exportWorkbook(as: format, named: name, scratch: scratch)
    }
    let type = format == .ods ? Download.openWorkbook : Download.workbook
    return .download(
      Download(
        name: file.name, type: file.name == name ? type : "application/zip", bytes: file.bytes))
  }

  func exportTables() async throws -> Reply {
    let (workshop, scratch) = (self.workshop, premises.scratch)
    let bytes = try await aside { try workshop.exportFolder(scratch: scratch) }
    return .download(
      Download(
        name: "\(try dated(wording.siteImport.tablesName)).zip", type: "application/zip",
        bytes: bytes))
  }

  /// A workspace of its own, without names; it takes one of the letters that copies are told by.
  func exportNameless() async throws -> Reply {
    let workshop = self.workshop
    let folder = try premises.uploads.folder()
    defer { premises.uploads.clear(folder) }
    let file = folder.appending(path: "copy.etabli")
    let bytes = try await aside {
      _ = try workshop.copy(to: file, withoutNames: true)
      return try Data(contentsOf: file)
    }
    let title = wording.siteImport.namelessName(try premises.workspace.cover().title)
    return .download(
      Download(name: "\(title).etabli", type: "application/octet-stream", bytes: bytes))
  }

  /// « Montferrand 2018-02-16 »
  private func dated(_ what: String = "") throws -> String {
    [try premises.workspace.cover().title, what, premises.today().description]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
