public import Foundation
import Interchange
import People
import Storage
import Words

/// How tables leave a workspace.
public enum ExportFormat: String, CaseIterable, Sendable { case xlsx, ods, csv }

extension Workshop {
  /// The workspace's tables as files by name: one workbook, or a table each.
  ///
  /// - Parameter scratch: a folder where a file may stand for a moment.
  public func export(as format: ExportFormat, named name: String, scratch: URL) throws
    -> [(name: String, bytes: Data)]
  {
    let tables = Dossier(try workspace.contents()).tables(in: wording.language)
    switch format {
    case .xlsx:
      let bytes = try WorkbookWriter.workbook(
        of: tables, in: wording, created: today, scratch: scratch)
      return [(name, bytes)]
    case .ods: return [(name, try DocumentWriter.workbook(of: tables, created: today))]
    case .csv:
      return tables.filter { !$0.rows.isEmpty }.map {
        ($0.title.lowercased() + ".csv", $0.separatedValues())
      }
    }
  }

  /// An empty workbook to fill in, each tab with its example.
  ///
  /// - Parameter scratch: a folder where a file may stand for a moment.
  public func template(scratch: URL) throws -> Data {
    try WorkbookWriter.template(in: wording, created: today, scratch: scratch)
  }

  /// Every table as a file of its own, in one compressed folder.
  public func exportFolder(scratch: URL) throws -> Data {
    let files = try export(as: .csv, named: "", scratch: scratch)
    return try ZipWriter.folder(files.map { ($0.name.unaccented, $0.bytes) }, created: today)
  }

  /// What should be known before tables leave the house: words that a rare profile may sign.
  public func exportRemarks() throws -> [String] {
    let contents = try workspace.contents()
    let register = contents.register
    let quotations = contents.verbatim.compactMap {
      register.disclose($0, to: .paper, on: today)
    }
    return wording.remarks(on: register.smallGroups(among: quotations))
  }
}

extension String {
  /// In plain letters, as the names inside a compressed folder are safest.
  fileprivate var unaccented: String {
    folding(options: .diacriticInsensitive, locale: nil).replacing("œ", with: "oe")
      .map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") ? String($0) : "-" }.joined()
  }
}
