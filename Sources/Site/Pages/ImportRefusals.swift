import Interchange
import Words
import Workbench

extension Visit {
  /// Every fault beside the row it concerns.
  func importRefusal(
    _ examined: Examined, of files: [UploadedFile], _ choices: SheetChoices, at id: String
  ) throws -> Reply {
    let words = wording.siteImport
    let sheets = examined.faulty
    let complaints = examined.refusal?.complaints ?? []
    let asked = complaints.count { $0.fact.isQuestion }
    let faults = complaints.count - asked
    let questions = questionModels(complaints, of: files)
    var room = Visit.mostRows
    let models = sheets.map { sheet -> Model in
      let rows = sheet.rows.prefix(room)
      room -= rows.count
      return model(sheet, rows: rows)
    }
    let rest = sheets.reduce(0) { $0 + $1.rows.count } - (Visit.mostRows - room)
    return try page(
      "import-refusal",
      title: faults == 0
        ? wording.siteQuestions.questionsTitle(asked) : words.refusedImportTitle(complaints.count),
      in: .imports,
      [
        "hasFaults": faults > 0, "asks": !questions.isEmpty, "questions": questions,
        "answers": "/import/\(id)/answers",
        "looks": sheetModels(examined.sheets, complaints, of: files, at: id),
        "sheets": models, "label": language.typeset(words.mendedFiles),
        "rest": shown(rest > 0 ? words.faultsNotShown(rest) : ""), "path": "/import/\(id)",
      ].merging(hiddenModel(refusedFor: sheets, choices)) { own, _ in own })
  }

  /// As many rows as are mended in one go.
  private static let mostRows = 50

  private func model(
    _ sheet: FaultySheet, rows: ArraySlice<FaultySheet.Row>
  ) -> Model {
    let words = wording.siteImport
    let columns = sheet.columns
    return [
      "name": language.typeset(words.faultyTable(sheet.file, sheet.tab)),
      "faults": sheet.faults.map { language.typeset(said($0).capitalisedFirst) },
      "hasRows": !rows.isEmpty,
      "columns": columns.map {
        ["letters": $0.letters, "heading": shown($0.heading)] as Model
      },
      "width": String(columns.count + 1),
      "rows": rows.map { row in
        [
          "line": String(row.line),
          "cells": row.cells.map { cell in
            [
              "text": cell.text.shortened(to: 90), "isFaulty": cell.isFaulty,
              "isEmpty": cell.text.isEmpty && cell.isFaulty,
            ] as Model
          },
          "faults": row.faults.map { language.typeset(said($0)) },
        ] as Model
      },
    ]
  }

  private func said(_ fault: FaultySheet.Fault) -> String {
    guard let column = fault.column else { return said(fault.fact).capitalisedFirst }
    return wording.siteImport.inColumn(column.letters, column.heading, said(fault.fact))
  }

  /// On a page, a table is told by choosing it.
  private func said(_ fact: Complaint.Fact) -> String {
    fact.asked(in: wording)
  }
}
