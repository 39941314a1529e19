import Entities
public import Foundation
public import Interchange
import People
import Storage
import Words

/// How tables leave a workspace.
public enum ExportFormat: String, CaseIterable, Sendable { case xlsx, ods, csv }

/// Tables that leave, as files.
public struct Export: Sendable {
  public let files: [(name: String, bytes: Data)]
  /// What no cell of the workbook can hold, in the last of the files.
  public var apart: LongTexts?
}

extension Workshop {
  /// The workspace's tables as files by name: one workbook, with its long texts in a file beside
  /// it where it has some, or a table each.
  ///
  /// - Parameter scratch: a folder where a file may stand for a moment.
  public func export(as format: ExportFormat, named name: String, scratch: URL) throws -> Export {
    let tables = try workspace.contents().tables(
      in: wording.language, from: try origin())
    switch format {
    case .xlsx:
      let (shown, apart) = tables.settingApart(in: name.withoutEnding + ".txt", wording)
      let bytes = try WorkbookWriter.workbook(
        of: shown, in: wording, created: today, scratch: scratch)
      let texts = apart.map { [($0.file, $0.bytes(beside: name, in: wording))] } ?? []
      return Export(files: [(name, bytes)] + texts, apart: apart)
    case .ods:
      return Export(files: [(name, try DocumentWriter.workbook(of: tables, created: today))])
    case .csv:
      return Export(
        files: tables.filter { !$0.rows.isEmpty }.map {
          ($0.title.lowercased() + ".csv", $0.separatedValues())
        })
    }
  }

  /// Said in what leaves, so that it may come back later or elsewhere.
  private func origin() throws -> TableOrigin? {
    guard let last = try workspace.acts(limit: 1).first else { return nil }
    return TableOrigin(workspace: try workspace.cover().identity, act: last.id.value)
  }

  /// What no cell of such a workbook will hold, where there is any.
  public func longTexts(besides name: String) throws -> LongTexts? {
    try workspace.contents().tables(in: wording.language)
      .settingApart(in: name.withoutEnding + ".txt", wording).apart
  }

  /// The workbook, in a compressed folder with its long texts where it has some.
  public func exportWorkbook(
    as format: ExportFormat = .xlsx, named name: String, scratch: URL
  ) throws -> (name: String, bytes: Data) {
    let export = try export(as: format, named: name, scratch: scratch)
    guard export.apart != nil else { return export.files[0] }
    return (
      name.withoutEnding + ".zip", try ZipWriter.folder(export.files, created: today)
    )
  }

  /// An empty workbook to fill in, each tab with its example.
  ///
  /// - Parameter scratch: a folder where a file may stand for a moment.
  public func template(scratch: URL) throws -> Data {
    try WorkbookWriter.template(in: wording, created: today, scratch: scratch)
  }

  /// Every table as a file of its own, in one compressed folder.
  public func exportFolder(scratch: URL) throws -> Data {
    let files = try export(as: .csv, named: "", scratch: scratch).files
    return try ZipWriter.folder(files.map { ($0.name.unaccented, $0.bytes) }, created: today)
  }

  /// What should be known before tables leave the house: words that a rare profile may sign.
  public func exportRemarks() throws -> [String] {
    let contents = try workspace.contents()
    let register = contents.register(on: today)
    let quotations = contents.verbatim.compactMap {
      register.disclose($0, to: .paper)
    }
    return wording.remarks(on: register.smallGroups(among: quotations))
  }
}

extension String {
  /// « classeur.xlsx » without its ending.
  fileprivate var withoutEnding: String {
    lastIndex(of: ".").map { String(self[..<$0]) } ?? self
  }

  /// In plain letters, as the names inside a compressed folder are safest.
  fileprivate var unaccented: String {
    folding(options: .diacriticInsensitive, locale: nil).replacing("œ", with: "oe")
      .map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? String($0) : "-" }.joined()
  }
}
