import Interchange
import Words
import Workbench

extension Visit {
  /// Every fault beside the row it concerns.
  func importRefusal(
    _ sheets: [FaultySheet], _ count: Int, of files: [UploadedFile],
    _ choices: SheetChoices, at id: String
  ) throws -> Reply {
    let words = wording.siteImport
    var room = Visit.mostRows
    let models = sheets.map { sheet -> Model in
      let rows = sheet.rows.prefix(room)
      room -= rows.count
      return model(sheet, rows: rows, files, at: id)
    }
    let rest = sheets.reduce(0) { $0 + $1.rows.count } - (Visit.mostRows - room)
    return try page(
      "import-refusal", title: words.refusedImportTitle(count), in: .imports,
      [
        "sheets": models, "label": language.typeset(words.mendedFiles),
        "rest": shown(rest > 0 ? words.faultsNotShown(rest) : ""), "path": "/import/\(id)",
      ].merging(hiddenModel(refusedFor: sheets, choices)) { own, _ in own })
  }

  /// As many rows as are mended in one go.
  private static let mostRows = 50

  private func model(
    _ sheet: FaultySheet, rows: ArraySlice<FaultySheet.Row>, _ files: [UploadedFile],
    at id: String
  ) -> Model {
    let words = wording.siteImport
    let columns = sheet.columns
    let place = files.firstIndex { $0.name == sheet.file }
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
      "tables": sheet.isUnknown && place != nil ? tables : [],
      "asks": sheet.isUnknown && place != nil, "file": place.map(String.init) ?? "",
      "which": language.typeset(words.whichTable(sheet.file)), "path": "/import/\(id)/table",
    ]
  }

  private var tables: [Model] {
    TableKind.allCases.map {
      [
        "code": $0.rawValue,
        "name": language.typeset($0.definition.title.said(in: wording)),
      ]
    }
  }

  private func said(_ fault: FaultySheet.Fault) -> String {
    guard let column = fault.column else { return said(fault.fact).capitalisedFirst }
    return wording.siteImport.inColumn(column.letters, column.heading, said(fault.fact))
  }

  /// On a page, a table is told by choosing it.
  private func said(_ fact: Complaint.Fact) -> String {
    if case .unknownTable(let headings) = fact { return wording.siteImport.unknownTable(headings) }
    return fact.said(in: wording)
  }
}
