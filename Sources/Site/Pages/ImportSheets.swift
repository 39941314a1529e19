import Interchange
import Words
import Workbench

extension Visit {
  /// How each sheet is read, with what changes it: its table, and what each column is.
  ///
  /// - Parameter complaints: a sheet is shown unfolded where its table or its columns are asked.
  func sheetModels(
    _ sheets: [SheetLook], _ complaints: [Complaint] = [], of files: [UploadedFile], at id: String
  ) -> [Model] {
    sheets.enumerated().compactMap { place, sheet in
      guard let file = files.firstIndex(where: { $0.name == sheet.file }),
        !sheet.rows.isEmpty || sheet.table == nil
      else { return nil }
      let own = complaints.filter {
        $0.place.file == sheet.file && $0.place.tab == sheet.tab && $0.fact.isAboutColumns
      }
      return model(sheet, place: place, file: file, at: id).merging([
        "isOpen": !own.isEmpty,
        "asked": own.map {
          language.typeset($0.fact.asked(in: wording).capitalisedFirst)
        },
      ]) { own, _ in own }
    }
  }

  private func model(_ sheet: SheetLook, place: Int, file: Int, at id: String) -> Model {
    let words = wording.siteQuestions
    let table = sheet.table?.definition.title.said(in: wording)
    let said =
      sheet.isAside
      ? words.leftAside
      : table.map { sheet.isRemembered ? words.readAsBefore($0) : words.readAs($0) }
        ?? words.notKnown
    return [
      "name": language.typeset(wording.siteImport.faultyTable(sheet.file, sheet.tab)),
      "said": language.typeset(said), "path": "/import/\(id)/table",
      "place": String(place), "file": String(file), "tab": sheet.tab ?? "",
      "was": sheet.isAside ? Visit.nothing : sheet.table?.rawValue ?? "",
      "which": language.typeset(wording.siteImport.whichTable(sheet.tab ?? sheet.file)),
      "hasFirst": sheet.isHeaded != nil,
      "whichFirst": language.typeset(words.firstLine),
      "firsts": [
        option("titles", words.firstIsHeading, isChosen: sheet.isHeaded != false),
        option("words", words.firstIsRow, isChosen: sheet.isHeaded == false),
      ],
      "tables": tables(sheet), "hasColumns": sheet.table != nil,
      "columns": sheet.columns.map { column in
        [
          "number": String(column.number), "letters": column.letters,
          "heading": column.heading, "place": "\(place)-\(column.number)",
          "label": language.typeset(words.whichColumn(column.letters, column.heading)),
          "uses": uses(column, of: sheet.table),
        ] as Model
      },
      "rows": sheet.rows.map { ["cells": $0.map { $0.shortened(to: 90) }] as Model },
    ]
  }

  private func tables(_ sheet: SheetLook) -> [Model] {
    let all = TableKind.allCases.map { kind in
      option(
        kind.rawValue, kind.definition.title.said(in: wording), isChosen: kind == sheet.table)
    }
    let nothing = option(Visit.nothing, wording.siteQuestions.noTable, isChosen: sheet.isAside)
    let isUnknown = sheet.table == nil && !sheet.isAside
    return (isUnknown ? [option("", wording.siteQuestions.chooseTable, isChosen: true)] : [])
      + [nothing] + all
  }

  private func uses(_ column: SheetLook.Column, of table: TableKind?) -> [Model] {
    guard let table else { return [] }
    let words = wording.siteQuestions
    let columns = table.definition.columns.map {
      option(
        $0.key, $0.header.said(in: wording), isChosen: column.use == .column($0.key))
    }
    let aside = option(Visit.nothing, words.notTaken, isChosen: column.use == .aside)
    return [aside]
      + (table.definition.isOfThings
        ? [option(Visit.kept, words.keptWithRow, isChosen: column.use == .kept)] : [])
      + columns
  }

  func option(_ code: String, _ name: String, isChosen: Bool) -> Model {
    ["code": code, "name": language.typeset(name), "isChosen": isChosen]
  }
}

extension Visit {
  /// The first rows of each sheet that is taken, in their own words.
  func sampleModels(_ sheets: [SheetLook]) -> [Model] {
    let words = wording.siteMending
    return sheets.filter { $0.table != nil && !$0.rows.isEmpty }.map { sheet in
      let rest = sheet.count - sheet.rows.count
      let taken = sheet.columns.indices.filter { sheet.columns[$0].use != .aside }
      return [
        "name": language.typeset(wording.siteImport.faultyTable(sheet.file, sheet.tab)),
        "columns": taken.map {
          ["letters": sheet.columns[$0].letters, "heading": sheet.columns[$0].heading] as Model
        },
        "rows": zip(sheet.lines, sheet.rows).map { line, cells in
          ["line": String(line), "cells": taken.map { cells[$0].shortened(to: 400) }] as Model
        },
        "more": shown(rest > 0 ? words.moreRows(rest) : ""),
      ]
    }
  }
}
