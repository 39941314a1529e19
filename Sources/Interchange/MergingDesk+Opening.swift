import Entities
import People
import Words

/// Which table each grid is; complaints of the cells that hold nothing to be taken.
extension MergingDesk {
  /// A sheet that is no table, or one that its headings do not settle.
  private struct Unsettled {
    let grid: Grid
    let complaints: [Complaint]
    /// Whether it may be left aside where other tabs of its file are understood.
    let mayStay: Bool
  }

  func open(_ grids: [Grid]) {
    checkAnswers(grids)
    askOfSharedAliases(grids)
    let kept = Set(before.notes.map { Plain.heading($0.heading) })
    var (unsettled, understood) = ([Unsettled](), Set<String>())
    for grid in grids { diagnosis.noticed += grid.notices }
    for grid in grids where !Recognition.isSilent(grid) {
      if refuseSpoiled(grid) {
        understood.insert(grid.file)
        continue
      }
      let reading = Recognition.reading(of: grid, answers)
      let place = CellPlace(file: grid.file, tab: grid.tab)
      if let words = Recognition.doubt(reading, of: grid, answers) {
        let line = grid.rows[reading.header].line
        unsettled.append(
          Unsettled(
            grid: grid,
            complaints: [
              Complaint(
                .headless(words.prefix(6).map { $0.shortened(to: 40) }), at: place.on(line: line))
            ], mayStay: Recognition.explains(grid)))
        continue
      }
      switch reading.outcome {
      case .aside:
        diagnosis.ignoredTabs.append(place)
        if let header = grid.rows.indices.contains(reading.header) ? reading.header : nil {
          diagnosis.layouts.append(Layout(grid.rows[header], table: nil, uses: [:]))
        }
      case .unknown(let likely, let isTie):
        unsettled.append(
          Unsettled(
            grid: grid, complaints: [complaint(of: grid, reading, likely)],
            mayStay: !isTie || Recognition.explains(grid)))
      case .table(let definition):
        do throws(ImportRefusal) {
          open(try RecognisedTable(definition, in: grid, reading, answers, kept: kept))
          understood.insert(grid.file)
          if reading.origin == .remembered {
            diagnosis.remembered.append(
              Diagnosis.Remembered(place: place, table: definition.kind))
          }
        } catch {
          let isElsewhere =
            reading.origin == .toldOfAll && error.complaints.allSatisfy(\.isOfMissingColumn)
          unsettled.append(
            Unsettled(grid: grid, complaints: error.complaints, mayStay: isElsewhere))
        }
      }
    }
    for sheet in unsettled {
      if sheet.mayStay, sheet.grid.tab != nil, understood.contains(sheet.grid.file) {
        diagnosis.ignoredTabs.append(CellPlace(file: sheet.grid.file, tab: sheet.grid.tab))
      } else {
        complaints += sheet.complaints
      }
    }
  }

  private func complaint(of grid: Grid, _ reading: SheetReading, _ likely: [TableKind]) -> Complaint
  {
    let header = grid.rows.indices.contains(reading.header) ? grid.rows[reading.header] : nil
    return Complaint(
      .unknownTable(
        header?.cells.prefix(12).map { $0.words.shortened(to: 40) } ?? [],
        likely: likely.map(\.definition.title)),
      at: CellPlace(file: grid.file, tab: grid.tab, line: header?.line))
  }

  /// What answers nothing is said: a heading or a name was misspelt.
  private func checkAnswers(_ grids: [Grid]) {
    let place = CellPlace(file: grids.first?.file ?? "")
    for column in answers.columns {
      guard let option = column.option else { continue }
      let isThere = grids.contains { grid in
        grid.rows.prefix(30).contains { row in
          row.cells.contains { column.isAbout($0.words, at: $0.place.column, of: grid) }
        } || Plain.words(column.heading).hasPrefix("col ")
          || grid.tab != nil && TabPlace.names.contains(Plain.heading(column.heading))
      }
      if !isThere { complaints.append(Complaint(.uselessAnswer(option), at: place)) }
    }
    let names =
      answers.profiles.values.map { ("--profile", $0.read) }
      + answers.places.values.map { ("--place", $0.read) }
      + answers.people.filter { !$0.name.isEmpty }.map { ("--person", $0.name) }
    guard !names.isEmpty, answers.mustServe else { return }
    let written = grids.lazy.flatMap(\.rows).flatMap(\.cells).flatMap { [$0.words] + $0.items }
    let words = Set(written.map { Plain.words($0) })
    for (option, name) in names where !words.contains(Plain.words(name)) {
      complaints.append(Complaint(.uselessAnswer("\(option) \(name.asTyped)"), at: place))
    }
  }

  func open(_ table: RecognisedTable) {
    tables[table.definition.kind, default: []].append(table)
    rowCount += table.rows.count
    if let home, let origin = table.origin, home.isForeign(origin) {
      table.isForeign = true
      diagnosis.foreign.append(CellPlace(file: table.file, tab: table.tab))
    }
    diagnosis.noticed += table.notices
    complaints += table.questions
    note(table)
  }

  private func note(_ table: RecognisedTable) {
    let keeps = table.definition.isOfThings
    diagnosis.unknownColumns += table.unknown.map {
      Diagnosis.UnknownColumn(heading: $0.words, place: $0.place, isKept: keeps)
    }
    diagnosis.setAside += table.aside.map {
      Diagnosis.SetAside(heading: $0.heading.words, place: $0.heading.place, reason: $0.reason)
    }
    let place = CellPlace(file: table.file, tab: table.tab)
    if !table.emptyLines.isEmpty {
      diagnosis.emptyRows.append(Diagnosis.EmptyRows(place: place, lines: table.emptyLines))
    }
    if let layout = table.layout { diagnosis.layouts.append(layout) }
    let kept = Set(table.positions.values).union(
      keeps ? table.unknown.compactMap(\.place.column) : [])
    for cell in table.rows.lazy.flatMap(\.cells) where kept.contains(cell.place.column ?? 0) {
      guard let flaw = cell.flaw else { continue }
      // Separated values that were exported from here hold what people wrote.
      if case .failedFormula = flaw, table.origin != nil, table.tab == nil { continue }
      complaints.append(Complaint(flaw, at: cell.place))
    }
    if let line = table.exampleLine {
      diagnosis.examples.append(CellPlace(file: table.file, tab: table.tab, line: line))
    }
  }
}

extension Complaint {
  fileprivate var isOfMissingColumn: Bool {
    if case .missingColumn = fact { true } else { false }
  }
}
