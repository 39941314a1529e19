import Interchange
import People
import Words
import Workbench

/// What was mended on the pages of an import: said, taken back, and never lost.
extension Visit {
  /// What was written over cells, each with what takes it back.
  func mendedModel(_ examined: Examined, of lot: UploadShelf.Lot, at id: String) -> Model {
    let (words, made, names) = (wording.siteMending, examined.corrected, lot.answers.named)
    return [
      "hasMended": !made.isEmpty || !names.isEmpty, "hasUnplaced": !examined.unplaced.isEmpty,
      "mendedTitle": language.typeset(words.mendedTitle(made.count + names.count)),
      "version": String(lot.version),
      "answers": "/import/\(id)/answers",
      "mended": made.map { one in
        [
          "where": language.typeset(named(one.place)),
          "undo": MendedPlace.undo
            + MendedPlace(one.place).code + "=",
          "said": language.typeset(said(one)),
        ] as Model
      }
        + names.map { name in
          [
            "where": language.quoted(shortened(name.thing.read)),
            "undo": MendedPlace.undoName + "=" + name.thing.code,
            "said": language.typeset(said(of: name.thing, name.told)),
          ] as Model
        },
      "unplaced": examined.unplaced.map { one in
        [
          "where": language.typeset(named(one.place)),
          "said": language.typeset(
            one.now.map { words.unplacedCell(shortened(one.was), shortened($0)) }
              ?? words.unplacedRow),
        ] as Model
      },
      "carried": made.flatMap { carried($0, beside: lot.answers.corrections.told[$0.place]?.kept) }
        + [["name": Self.version, "value": String(lot.version)]],
    ]
  }

  private func said(_ one: Corrected) -> String {
    let words = wording.siteMending
    guard let now = one.now else { return words.mendedRow(shortened(one.was)) }
    return now == one.was
      ? words.takenCell(shortened(now)) : words.mendedCell(shortened(one.was), shortened(now))
  }

  /// What was answered of a name.
  func said(of thing: AnsweredThing, _ told: String) -> String {
    let words = wording.siteMending
    if case .dates = thing { return words.datesRead(told == DateOrder.month.rawValue) }
    if told == Visit.kept, case .person = thing { return words.nameIsNew }
    if told == Visit.voice, case .person = thing { return words.nameIsVoice }
    if Reference(told) != nil, case .person = thing { return words.nameIs(told) }
    if told.isEmpty { return words.nameLeft }
    return told == thing.read ? words.nameKept : words.nameBecomes(shortened(told))
  }

  /// What a form carries along of a correction, so that nothing is lost with the files.
  private func carried(_ one: Corrected, beside kept: String?) -> [Model] {
    let code = MendedPlace(one.place).code
    guard let now = one.now else {
      return [["name": MendedPlace.left + code, "value": one.was]]
    }
    return [
      ["name": MendedPlace.kept + code, "value": now],
      ["name": MendedPlace.keptRead + code, "value": one.was],
    ] + (kept.map { [["name": MendedPlace.known + code, "value": $0]] } ?? [])
  }

  private func shortened(_ text: String) -> String { text.shortened(to: 120) }

  private func named(_ place: CellPlace) -> String {
    wording.grids.place(place.file, place.tab, place.line, place.letters)
  }

  /// What waits at an address; where it waits no more, what was typed for it is kept on the page,
  /// and put back once the same files are given again.
  func waitingOrGone() throws -> (found: (id: String, lot: UploadShelf.Lot)?, gone: Reply?) {
    do {
      return (try waiting(), nil)
    } catch SiteFault.uploadGone {
      let sent = form.decided
      let (typed, answers) = (sent.corrections, sent.answersTyped)
      guard session != nil, !typed.isEmpty || !answers.isEmpty else { throw SiteFault.uploadGone }
      return (nil, try gonePage(typed, answers))
    }
  }

  private func text(of correction: Corrections.Correction, at place: CellPlace) -> String {
    if place.column == nil {
      return language.typeset(
        wording.siteMending.mendedRow(shortened(correction.read ?? "")))
    }
    return correction.text.isEmpty
      ? language.typeset(wording.siteImport.emptyCell) : correction.text
  }

  private func gonePage(
    _ typed: Corrections, _ answers: [(read: String, told: String)]
  ) throws -> Reply {
    let words = wording.siteMending
    let told = typed.told.sorted { a, b in
      (a.key.file, a.key.tab ?? "", a.key.line ?? 0, a.key.column ?? 0)
        < (b.key.file, b.key.tab ?? "", b.key.line ?? 0, b.key.column ?? 0)
    }
    let reply = try page(
      "import-gone", title: words.goneTitle, in: .imports,
      [
        "label": language.typeset(words.giveAgain),
        "typed": told.map { place, correction in
          ["where": language.typeset(named(place)), "text": text(of: correction, at: place)]
            as Model
        } + answers.map { ["where": $0.read, "text": $0.told] as Model },
        "given": told.flatMap { place, correction -> [Model] in
          let code = MendedPlace(place).code
          guard place.column != nil else {
            return [["name": MendedPlace.givenLeft + code, "value": correction.read ?? ""]]
          }
          return [
            ["name": MendedPlace.given + code, "value": correction.text],
            ["name": MendedPlace.givenRead + code, "value": correction.read ?? ""],
          ]
            + (correction.kept.map { [["name": MendedPlace.givenKnown + code, "value": $0]] }
              ?? [])
        },
      ])
    guard case .page(let html, _) = reply else { return reply }
    return .page(html, status: SiteFault.uploadGone.status)
  }
}
