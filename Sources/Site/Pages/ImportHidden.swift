import Interchange
import Words

/// What a workbook hides, on the page that says what it would change: taken, or left aside.
extension Visit {
  /// Decides otherwise for one kind of what is hidden.
  func chooseHidden() async throws -> Reply {
    let (id, lot) = try waiting()
    guard let what = Hidden(rawValue: form["what"]) else { throw SiteFault.unreadableForm }
    let since = lot.changes.filter { $0.version > seenVersion ?? lot.version }
    if since.contains(where: { $0.thing == nil }) {
      return try await diagnosisPage(MovedLot(changes: since, typed: [:]))
    }
    premises.uploads.choose(what.turned(lot.choices), in: id)
    return .goTo("/import/\(id)")
  }

  /// The buttons for what these notices tell.
  func hiddenModel(_ notices: [SheetNotice], _ choices: SheetChoices) -> Model {
    hiddenModel(
      Hidden.allCases.filter { what in notices.contains { what.tells($0.fact) } }, choices)
  }

  /// The tabs whose name may be the place of their rows, each with the button that decides.
  func tabModel(_ notices: [SheetNotice]) -> [Model] {
    let words = wording.shapes
    return notices.compactMap { notice in
      guard case .tabAsPlace(let tab, let isTaken) = notice.fact else { return nil }
      let label = isTaken ? words.leaveTabAsPlace(tab) : words.takeTabAsPlace(tab)
      return [
        "code": MendedPlace(
          CellPlace(file: notice.place.file, tab: notice.place.tab, line: 1)
        ).code, "label": language.typeset(label),
      ]
    }
  }

  /// The buttons for what keeps a whole workbook out.
  func hiddenModel(refusedFor sheets: [FaultySheet], _ choices: SheetChoices) -> Model {
    let isHidden = sheets.contains { $0.faults.contains(.allHidden) }
    return hiddenModel(isHidden ? [.tabs] : [], choices)
  }

  private func hiddenModel(_ found: [Hidden], _ choices: SheetChoices) -> Model {
    [
      "hasHidden": !found.isEmpty,
      "hiddenTitle": language.typeset(wording.shapes.hiddenTitle),
      "hidden": found.map { what in
        ["code": what.rawValue, "label": language.typeset(what.label(choices, wording.shapes))]
          as Model
      },
    ]
  }
}

private enum Hidden: String, CaseIterable {
  case tabs, rows, struck, titles

  func tells(_ fact: SheetNotice.Fact) -> Bool {
    switch (self, fact) {
    case (.tabs, .hiddenTab), (.rows, .hiddenRows), (.struck, .struck),
      (.titles, .sections), (.titles, .titlesTaken):
      true
    default: false
    }
  }

  func turned(_ choices: SheetChoices) -> SheetChoices {
    var turned = choices
    switch self {
    case .tabs: turned.takesHiddenTabs.toggle()
    case .rows: turned.takesHiddenRows.toggle()
    case .struck: turned.takesStruck.toggle()
    case .titles: turned.takesTitles.toggle()
    }
    return turned
  }

  func label(_ choices: SheetChoices, _ words: ShapesWording) -> String {
    switch self {
    case .tabs: choices.takesHiddenTabs ? words.leaveTabs : words.takeTabs
    case .rows: choices.takesHiddenRows ? words.leaveRows : words.takeRows
    case .struck: choices.takesStruck ? words.leaveStruck : words.takeStruck
    case .titles: choices.takesTitles ? words.leaveTitles : words.takeTitles
    }
  }
}
