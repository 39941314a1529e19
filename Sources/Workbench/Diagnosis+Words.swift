public import Interchange
public import Words

extension Diagnosis {
  /// What an import changes, table by table, then what it noticed.
  public func told(in wording: Wording, isRehearsal: Bool) -> String {
    let teller = DiagnosisTeller(diagnosis: self, wording: wording)
    let nothing = changesNothing ? [wording.account.nothing] : []
    let rehearsal = isRehearsal ? [wording.account.rehearsal] : []
    return (teller.lines + nothing + rehearsal).joined(separator: "\n")
  }
}

private struct DiagnosisTeller {
  let diagnosis: Diagnosis
  let wording: Wording

  private var words: AccountWording { wording.account }

  var lines: [String] {
    grouped(diagnosis.added, words.added)
      + diagnosis.changed.map { change in
        words.changed(
          change.item.name, change.cells.map { $0.said(in: wording) }.joined(separator: ", "))
      }
      + grouped(diagnosis.created, words.created)
      + unchanged
      + grouped(diagnosis.leftAlone, words.leftAlone)
      + diagnosis.unknownColumns.map {
        words.unknownColumn(place($0.place), $0.heading, $0.isKept)
      }
      + diagnosis.noticedColumns(in: wording).map { "• " + $0 }
      + diagnosis.ignoredTabs.map { words.ignoredTab(place($0)) }
      + diagnosis.reworded.map { words.reworded($0.item.name, $0.resembles) }
      + diagnosis.alike.map { names in
        let options = names.dropFirst().map { "--profile " + "\($0)=\(names[0])".asTyped }
        return "• " + wording.questions.alike(names) + " "
          + wording.questions.alikeOption(options)
      }
      + people + diagnosis.joinedSaid(in: wording)
      + diagnosis.noticed.map { notice in
        let otherwise = notice.option.map { " " + wording.shapes.otherwise($0) } ?? ""
        return "• " + notice.said(in: wording) + otherwise
      }
  }

  private var people: [String] { diagnosis.peopleSaid(in: wording).map { ["= " + $0] } ?? [] }

  private var unchanged: [String] {
    let count = diagnosis.unchanged.values.reduce(0, +)
    return count == 0 ? [] : [words.unchanged(count)]
  }

  private func grouped(
    _ items: [Diagnosis.Item], _ sentence: (Int, String, String) -> String
  ) -> [String] {
    TableKind.allCases.compactMap { table in
      let found = items.filter { $0.table == table }
      guard !found.isEmpty else { return nil }
      let shown = found.prefix(5).map(\.name)
      let rest = found.count - shown.count
      let names = shown + (rest > 0 ? [words.andMore(rest)] : [])
      return sentence(
        found.count, table.definition.title.said(in: wording), names.joined(separator: ", "))
    }
  }

  private func place(_ place: CellPlace) -> String {
    wording.grids.place(place.file, place.tab, place.line, place.letters)
  }
}

extension Diagnosis.Change.Cell {
  /// « besoin (« noter » → « dire ») »
  public func said(in wording: Wording) -> String {
    wording.account.moved(
      column.said(in: wording), was.said(in: wording).shortened(to: 60),
      now.said(in: wording).shortened(to: 60))
  }
}

extension Diagnosis {
  /// What of the sheets was not taken and why, which rows say nothing, what was read as before.
  public func noticedColumns(in wording: Wording) -> [String] {
    let words = wording.questions
    func said(_ place: CellPlace) -> String {
      wording.grids.place(place.file, place.tab, place.line, place.letters)
    }
    return setAside.compactMap { column -> String? in
      switch column.reason {
      case .told: nil
      case .furniture: words.furniture(said(column.place), column.heading)
      case .proof: wording.notes.proofAside(said(column.place), column.heading)
      case .foreignReferences: words.foreignReferences(said(column.place), column.heading)
      case .personal(let data):
        words.personalAside(said(column.place), column.heading, data.said(in: wording))
      }
    }
      + emptyRows.map { rows in
        words.emptyRows(said(rows.place), Array(rows.lines.prefix(5)), max(0, rows.lines.count - 5))
      }
      + foreign.map { words.foreignTable(said($0)) }
      + (erased.isEmpty
        ? [] : [words.erasedAside(erased.prefix(5).map(\.name), max(0, erased.count - 5))])
      + (withheld.isEmpty
        ? []
        : [words.withheldAside(withheld.prefix(5).map(\.name), max(0, withheld.count - 5))])
      + remembered.map {
        words.readAsBefore(said($0.place), $0.table.definition.title.said(in: wording))
      }
  }

  /// Rows of one name that became one, or will.
  public func joinedSaid(in wording: Wording) -> [String] {
    wording.told(joined) + wording.foretold(joining)
  }

  /// « 1 personne créée, 3 retrouvées. »; `nil` where sheets name nobody.
  public func peopleSaid(in wording: Wording) -> String? {
    peopleMade == 0 && peopleFound.isEmpty
      ? nil : wording.questions.people(peopleMade, peopleFound.count)
  }
}
