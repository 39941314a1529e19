public import Foundation
import Interchange
import People
import Storage
import Words

/// How tables leave a workspace.
public enum ExportFormat: String, CaseIterable, Sendable { case xlsx, csv }

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
    case .csv:
      return tables.filter { !$0.rows.isEmpty }.map {
        ($0.title.lowercased() + ".csv", $0.separatedValues())
      }
    }
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
