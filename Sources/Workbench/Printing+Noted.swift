import Entities
import Paper
import People
import Press
import Storage
import Words

extension Printing {
  /// The verbatim of which a card was printed already, and is not said to be taken down.
  var printedCards: Set<Reference> {
    contents.printHistory.onPaper(as: PrintKind.verbatim.rawValue)
  }

  /// « 2 paroles retirées depuis l’impression du 21 nov. : V-0412, V-0415. »
  func takenBackSince(_ kind: PrintKind) -> [String] {
    let found = takenBack(kind)
    if found.hanging.isEmpty || kind == .replacements { return [] }
    let names = found.hanging.map(\.reference.description).joined(separator: ", ")
    let (words, count) = (wording.takeDown, found.hanging.count)
    return [
      found.since.map { words.since(count, wording.short($0, in: today.year), names) }
        ?? words.sinceEarlier(count, names)
    ]
  }

  /// The same without references, for those who read a folder on paper.
  func takenBackOnPaper(_ kind: PrintKind) -> String {
    let found = takenBack(kind)
    guard let since = found.since, !found.hanging.isEmpty else { return "" }
    return wording.takeDown.sinceOnPaper(found.hanging.count, wording.long(since))
  }

  /// What prints of the same thing held and this one does not, and the day of the last of them.
  ///
  /// Cards are printed a few at a time: all of them are looked at, of no day in particular; of a
  /// folder or a poster, the last one stands for those before it.
  private func takenBack(_ kind: PrintKind) -> (hanging: [Hanging], since: Day?) {
    let lost = hanging.filter {
      $0.loss == .words && (kind != .verbatim || isWanted($0.reference))
    }
    func isSame(_ printout: Printout) -> Bool {
      printout.kind == kind.rawValue && printout.channel == (audience == .paper ? .paper : .site)
    }
    if kind == .verbatim { return (lost.filter { $0.printouts.contains(where: isSame) }, nil) }
    guard let last = contents.printHistory.printouts.last(where: isSame) else { return ([], nil) }
    return (lost.filter { $0.printouts.contains(last) }, last.day)
  }

  /// A card of the same size and reference for each card and poster of words taken back; none for
  /// those that only went on a web page.
  func replacementDrafts() throws -> [PrintDraft] {
    let wanted = hanging.filter { $0.isReplaceable && isWanted($0.reference) }
    guard !wanted.isEmpty else { return [] }
    let cards = VerbatimCards(composer)
    let pages = try cards.replacements(wanted.map(\.reference), options.printing)
    return [
      draft(
        "cartes-de-remplacement", wording.takeDown.replacement, pages,
        carried: Carried(items: wanted.map(\.reference)))
    ]
  }
}

extension Carried {
  /// The prototypes of a folder and the words quoted beside them.
  init(_ tracking: Tracking) {
    let quoted = tracking.sheets.flatMap { sheet in
      [sheet.origin.quotation].compactMap { $0 } + sheet.voices.shown.map(\.quotation)
    }
    self = Carried(items: tracking.sheets.map(\.reference)).union(Carried(quoted))
  }

  /// The reports of a folder and the words behind them.
  init(_ folder: ReportFolder) {
    self = Carried(items: folder.sheets.map(\.reference))
      .union(Carried(folder.sheets.flatMap(\.quotations)))
  }
}
