import Interchange
import Storage
import Words
import Workbench

extension Visit {
  /// What files would change, with the one button that does it.
  func importPreview(
    _ diagnosis: Diagnosis, _ examined: Examined, of files: [UploadedFile],
    _ lot: UploadShelf.Lot, at id: String, _ moved: MovedLot? = nil
  ) throws -> Reply {
    let words = wording.siteImport
    let isEmpty = diagnosis.changesNothing
    return try page(
      "import-preview", title: isEmpty ? words.nothingToImport : words.importPreviewTitle,
      in: .imports,
      model(diagnosis).merging(hiddenModel(diagnosis.noticed, lot.choices)) { own, _ in own }
        .merging([
          "path": "/import/\(id)", "isEmpty": isEmpty,
          "read": language.typeset(
            isEmpty ? words.nothingWritten : words.filesRead(files.map(\.name))),
          "tabs": tabModel(diagnosis.noticed), "answers": "/import/\(id)/answers",
          "alike": alikeModels(diagnosis, at: id), "hasAlike": !diagnosis.alike.isEmpty,
          "sheets": sheetModels(examined.sheets, of: files, at: id),
          "samples": sampleModels(examined.sheets), "hasSamples": !isEmpty,
        ]) { own, _ in own }.merging(mendedModel(examined, of: lot, at: id)) { own, _ in own }
        .merging(movedModel(moved)) { own, _ in own })
  }

  /// What files did.
  func donePage(_ taken: Taken) throws -> Reply {
    let words = wording.siteImport
    let act = try premises.workspace.act(taken.act)
    let isUndone = act?.isUndone == true
    return try page(
      "imported", title: isUndone ? words.importUndoneTitle : words.importedTitle, in: .imports,
      model(taken.diagnosis).merging(["isUndone": isUndone, "toMend": false]) { $1 })
  }

  private func model(_ diagnosis: Diagnosis) -> Model {
    let words = wording.siteImport
    let changed = diagnosis.changed.prefix(Visit.mostNamed)
    let rest = diagnosis.changed.count - changed.count
    let noticed = self.noticed(diagnosis)
    return [
      "added": groups(diagnosis.added, naming: 6), "hasAdded": !diagnosis.added.isEmpty,
      "changed": changed.map {
        [
          "name": $0.item.name,
          "columns": language.typeset(
            words.changedRow($0.cells.map { $0.said(in: wording) })),
        ] as Model
      },
      "hasChanged": !diagnosis.changed.isEmpty,
      "restChanged": shown(rest > 0 ? words.more(rest).capitalisedFirst : ""),
      "created": groups(diagnosis.created, naming: Visit.mostNamed),
      "hasCreated": !diagnosis.created.isEmpty,
      "toMend": shown(words.createdMend), "noticed": noticed.map(language.typeset),
      "hasNoticed": !noticed.isEmpty,
    ]
  }

  /// As many names as someone reads one by one.
  private static let mostNamed = 50

  private func groups(_ items: [Diagnosis.Item], naming most: Int) -> [Model] {
    inTables(items).map { table, found in
      [
        "said": language.typeset(
          wording.siteImport.rowsOf(found.count, table.definition.title.said(in: wording))),
        "names": names(found, most),
      ]
    }
  }

  private func inTables(_ items: [Diagnosis.Item]) -> [(TableKind, [Diagnosis.Item])] {
    TableKind.allCases.compactMap { table in
      let found = items.filter { $0.table == table }
      return found.isEmpty ? nil : (table, found)
    }
  }

  private func names(_ items: [Diagnosis.Item], _ most: Int) -> String {
    let rest = items.count - most
    let named = items.prefix(most).map(\.name)
    return (named + (rest > 0 ? [wording.siteImport.more(rest)] : [])).joined(separator: ", ")
  }

  private func noticed(_ diagnosis: Diagnosis) -> [String] {
    let words = wording.siteImport
    let same = diagnosis.unchanged.values.reduce(0, +)
    var lines = same > 0 ? [words.sameRows(same)] : []
    lines += inTables(diagnosis.leftAlone).map { table, found in
      words.leftAlone(found.count, table.definition.title.said(in: wording), names(found, 5))
    }
    lines += diagnosis.unknownColumns.map { column in
      let sentence = column.isKept ? words.keptColumn : words.droppedColumn
      return sentence(column.heading, said(column.place))
    }
    lines += diagnosis.noticedColumns(in: wording)
    lines += diagnosis.ignoredTabs.map { words.skippedTab(said($0)) }
    if !diagnosis.examples.isEmpty { lines.append(words.skippedExamples(diagnosis.examples.count)) }
    if let people = diagnosis.peopleSaid(in: wording) { lines.insert(people, at: 0) }
    lines += diagnosis.joinedSaid(in: wording)
    lines += diagnosis.noticed.map { $0.said(in: wording) }
    return lines + diagnosis.reworded.map { words.reworded($0.item.name, $0.resembles) }
  }

  private func said(_ place: CellPlace) -> String {
    wording.grids.place(place.file, place.tab, place.line, place.letters)
  }
}
