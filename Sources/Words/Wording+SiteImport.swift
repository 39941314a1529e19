/// What the pages to import and to export say.
public struct SiteImportWording: Sendable {
  public let houseGroup: String
  public let importTitle: String
  public let exportTitle: String
  public let importHelp: String
  public let dropHere: String
  public let dropHint: String
  public let lookAtFiles: String
  public let startTitle: String
  public let startHelp: String
  public let templateLink: String
  public let templateName: String
  public let guideTitle: String
  public let guideHelp: String
  /// Lines of a table that people must fill.
  public let neededColumn: String
  public let nothingSent: String

  // What is wrong.
  public let refusedImportTitle: @Sendable (_ faults: Int) -> String
  public let refusedHelp: String
  public let faultyTable: @Sendable (_ file: String, _ tab: String?) -> String
  public let lineLabel: String
  public let toMend: String
  public let emptyCell: String
  public let inColumn: @Sendable (_ letters: String, _ heading: String, _ said: String) -> String
  public let faultsNotShown: @Sendable (_ count: Int) -> String
  public let whichTable: @Sendable (_ file: String) -> String
  public let useTable: String
  public let mendedFiles: String

  // What would change.
  public let importPreviewTitle: String
  public let filesRead: @Sendable (_ names: [String]) -> String
  public let importButton: String
  public let otherFiles: String
  public let nothingToImport: String
  public let nothingWritten: String
  public let addedTitle: String
  public let changedTitle: String
  public let createdTitle: String
  public let createdHelp: String
  /// Before it is written.
  public let createdMend: String
  public let noticedTitle: String
  public let rowsOf: @Sendable (_ count: Int, _ table: String) -> String
  public let changedRow: @Sendable (_ columns: [String]) -> String
  public let more: @Sendable (_ count: Int) -> String
  public let sameRows: @Sendable (_ count: Int) -> String
  public let leftAlone: @Sendable (_ count: Int, _ table: String, _ names: String) -> String
  public let keptColumn: @Sendable (_ heading: String, _ place: String) -> String
  public let droppedColumn: @Sendable (_ heading: String, _ place: String) -> String
  public let skippedTab: @Sendable (_ place: String) -> String
  public let skippedExamples: @Sendable (_ count: Int) -> String
  public let reworded: @Sendable (_ name: String, _ resembles: String) -> String

  // What was done.
  public let importedTitle: String
  public let importUndoneTitle: String
  public let importUndoneHelp: String
  public let seeHome: String
  public let seeVerbatim: String
  public let importMore: String

  // Taking away.
  public let exportHelp: String
  public let beforeLeaving: String
  public let workbookTitle: String
  public let workbookHelp: String
  public let workbookButton: String
  public let openWorkbookButton: String
  public let tablesTitle: String
  public let tablesHelp: String
  public let tablesButton: String
  public let tablesName: String
  public let namelessTitle: String
  public let namelessHelp: String
  public let namelessButton: String
  public let namelessName: @Sendable (_ title: String) -> String

  // What may happen to files on their way.
  public let uploadGone: String
  public let uploadUnreadable: String
  public let uploadCutShort: String
  public let uploadTooManyFiles: @Sendable (_ limit: Int) -> String
  public let uploadTooLarge: @Sendable (_ file: String, _ megabytes: Int) -> String
  public let uploadTooManyFields: String
  public let uploadNoRoom: String
}

extension Wording {
  public var siteImport: SiteImportWording { pick(.french, .english) }
}
