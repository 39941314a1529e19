extension SiteImportWording {
  static let english = SiteImportWording(
    houseGroup: "Workshop",
    importTitle: "Import",
    exportTitle: "Export",
    importHelp: "Bring your tables as they are. Établi reads them, says what would change, and "
      + "writes nothing until you ask.",
    dropHere: "Your files",
    dropHint:
      "Workbooks (.xlsx, .ods, .fods), tables (.csv) or notes (.txt, .docx, .odt): one or several at "
      + "a time, dropped here or chosen.",
    lookAtFiles: "Read the files",
    startTitle: "Start from an empty workbook",
    startHelp: "One tab a table, lists to choose from, an example in grey in each. Fill in what "
      + "serves you, leave the rest.",
    templateLink: "Download the empty workbook",
    templateName: "Workbook to fill in.xlsx",
    guideTitle: "The tables and columns understood",
    guideHelp: "In any order. A column of your own is kept with its row, and exported again.",
    neededColumn: "(needed)",
    nothingSent: "No file arrived. Choose one, then try again.",
    refusedImportTitle: {
      $0 == 1 ? "One point to mend in the table" : "\($0) points to mend in the table"
    },
    refusedHelp: "Nothing was written. Correct it in your spreadsheet, save, then give the file "
      + "again below: rows that are right stay right.",
    faultyTable: { file, tab in tab.map { "\(file), tab “\($0)”" } ?? file },
    lineLabel: "Row",
    toMend: "to mend:",
    emptyCell: "(empty)",
    inColumn: { letters, heading, said in
      "Column \(letters)" + (heading.isEmpty ? "" : " (\(heading))") + ": \(said)"
    },
    faultsNotShown: {
      ($0 == 1 ? "And one more row" : "And \($0) more rows")
        + " further down: shown once these are corrected."
    },
    whichTable: { "Which table is “\($0)”?" },
    useTable: "Read it so",
    mendedFiles: "The corrected file",
    importPreviewTitle: "This is what would change",
    filesRead: { "Read in \($0.joined(separator: ", ")). Nothing is written yet." },
    importButton: "Import",
    otherFiles: "Choose other files",
    nothingToImport: "Nothing changes: it is all there already",
    nothingWritten: "There is nothing to import.",
    addedTitle: "Added",
    changedTitle: "Changed",
    createdTitle: "Made from a name",
    createdHelp: "These names were in no table. A double or a slip of the keyboard shows here.",
    createdMend: "Correct it in your file before importing.",
    noticedTitle: "Noticed on the way",
    rowsOf: { count, table in "\(table): \(count)" },
    changedRow: { $0.joined(separator: ", ") },
    more: { "and \($0) more" },
    sameRows: {
      $0 == 1 ? "One row is already there, as it is." : "\($0) rows are already there, as they are."
    },
    leftAlone: { count, table, names in
      "\(table): \(count) row\(English.s(count, " is", "s are")) not in this file (\(names)). "
        + "Nothing is erased."
    },
    keptColumn: { "Column “\($0)” (\($1)): unknown, kept with each row." },
    droppedColumn: { "Column “\($0)” (\($1)): unknown, left aside." },
    skippedTab: { "\($0): not a table we know, left aside." },
    skippedExamples: {
      $0 == 1
        ? "One example row, in grey, is left aside."
        : "\($0) example rows, in grey, are left aside."
    },
    reworded: {
      "\($0) looks like \($1), but has no reference: taken as new. If it is the same, write \($1) "
        + "in the “ref” column."
    },
    importedTitle: "Imported",
    importUndoneTitle: "This import was undone",
    importUndoneHelp: "All is as it was before. Here is what it had brought.",
    seeHome: "See the home page",
    seeVerbatim: "See the verbatim",
    importMore: "Import something else",
    exportHelp:
      "The same tables, with their references: read again as they are, they change nothing.",
    beforeLeaving: "Before this leaves the house",
    workbookTitle: "A workbook",
    workbookHelp: "All that the workspace holds, one tab a table, for Excel or LibreOffice. Change "
      + "it, then import it again. Where a text is over what a cell can hold, the workbook and that "
      + "text come in a compressed folder, to import as it is.",
    workbookButton: "Download the workbook (.xlsx)",
    openWorkbookButton: "The same, as .ods",
    tablesTitle: "Plain tables",
    tablesHelp: "One .csv file a table, in a compressed folder: what any program reads.",
    tablesButton: "Download the tables (.zip)",
    tablesName: "tables",
    namelessTitle: "A copy without names",
    namelessHelp: "A whole Établi workspace for someone else: names are replaced by the reference; "
      + "trades, notes, addresses and telephone numbers are taken out, even from the history. Read "
      + "the words themselves again: a turn of phrase may still point at someone.",
    namelessButton: "Make the copy (.etabli)",
    namelessName: { "\($0) without names" },
    uploadGone: "These files are no longer here: they are kept for an hour only. Give them again.",
    uploadUnreadable:
      "What was sent cannot be read: nothing was kept. Reload the page and give the "
      + "files again.",
    uploadCutShort: "The sending stopped on its way: nothing was kept. Give the files again.",
    uploadTooManyFiles: {
      "That is more than \($0) files at once: nothing was kept. Give them in several times."
    },
    uploadTooLarge: {
      "“\($0)” is over \($1) MB: nothing was kept. Split it into several files."
    },
    uploadTooManyFields: "This form holds too much text: nothing was kept.",
    uploadNoRoom: "There is no room left on this machine to receive files. Make some, then try "
      + "again.")
}
