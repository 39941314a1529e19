import Atelier
import Entities
import Foundation
import Kits
import Paper
import People
import Press
import Words

extension Printing {
  /// A sheet to fill in of each object, and backs of cards.
  func blankDrafts() throws -> [PrintDraft] {
    let composer = enlarging(isLarge: options.isLargePrint)
    let forms = try BlankForm.all(in: wording).map { try blank($0, composer) }
    // Eight of them stand on no sheet smaller than A4.
    var printing = options.printing
    if let sheet = options.sheet, !sheet.isForWalls { printing.sheet = SheetSize.a4.size }
    let backs = draft(
      "vierge-dos-de-cartes", wording.blanks.backs, try self.composer.blankBacks(printing))
    return forms + [backs]
  }

  /// One of them, by its code, for a print that has nothing else to show yet.
  func blankDraft(_ code: String) throws -> [PrintDraft] {
    let composer = enlarging(isLarge: options.isLargePrint)
    return try BlankForm.all(in: wording).filter { $0.code == code }.map { try blank($0, composer) }
  }

  private static let names = [
    "astonishment": "etonnement", "observation": "observation", "notebook": "carnet",
    "finding": "constat", "verbatim": "verbatim", "collection": "recueil",
    "attendance": "presences",
  ]

  private func blank(_ form: BlankForm, _ composer: Composer) throws -> PrintDraft {
    onSheet(
      PrintDraft(
        name: "vierge-\(Self.names[form.code] ?? form.code).pdf",
        publication: try composer.publication(of: form, subject: programme?.title ?? "")))
  }

  /// What was heard on cards, card by card; where nothing was, the sheet to collect it on.
  func collectionDrafts() throws -> [PrintDraft] {
    let parts = collectedParts
    guard let programme, !parts.isEmpty else { return try blankDraft("collection") }
    let shown = parts.flatMap(\.quotations)
    let composer = enlarging(isLarge: options.isLargePrint)
    let publication = try composer.publication(
      of: Collection(programme: programme.title, parts: parts))
    return [
      onSheet(
        PrintDraft(
          name: "recueil.pdf", publication: publication, remarks: remarks(on: shown),
          rare: rareGroups(shown.map(\.source)), carried: Carried(shown)))
    ]
  }

  private var collectedParts: [Collection.Part] {
    let cards = Dictionary(contents.verbatim.map { ($0.id, $0.card) }) { first, _ in first }
    let heard = Dictionary(grouping: quotations.filter { cards[$0.source]??.deck != nil }) {
      cards[$0.source] ?? nil
    }
    return heard.compactMap { card, quotations -> Collection.Part? in
      guard let card, isWanted(card) || quotations.contains(where: { isWanted($0.reference) })
      else { return nil }
      return Collection.Part(reference: card, title: title(of: card), quotations: quotations)
    }.sorted { $0.reference < $1.reference }
  }

  /// As it was kept, else as its kit says it now.
  private func title(of card: Reference) -> String {
    if let kept = contents.keptCards.first(where: { $0.reference == card }) { return kept.title }
    if let chosen = contents.hypotheses.first(where: { $0.reference == card }) {
      return chosen.statement
    }
    let bench = DeckBench(furnishings: furnishings, wording: wording, now: created)
    return bench.cards(bearing: card, first: kit, in: wording.language).first?.face.title ?? ""
  }
}
