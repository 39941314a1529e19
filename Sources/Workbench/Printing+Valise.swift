import Atelier
import Entities
import Foundation
import Kits
import Paper
import People
import Press
import Words

/// One document in the order of use: what to print, then before each sequence a divider and behind
/// it what it needs, last what comes back.
extension Printing {
  func valise(of agenda: Agenda, _ print: PlanPrint, by composer: Composer) throws -> PrintDraft? {
    let wanted = agenda.blocks.filter { !$0.decks.isEmpty }
    guard !wanted.isEmpty else { return nil }
    let names = wanted.flatMap(\.decks)
    var (found, aside): ([String: [PrintDraft]], Overflows) = ([:], Overflows([]))
    for name in names.uniqued {
      do { found[name] = try drafts(called: name, agenda, print) } catch let fault as Misfit
        where !options.isStrict
      { aside = aside.with(Overflows([], unlaid: [Unlaid(item: name, fault: fault)])) }
    }
    let decks = Dictionary(
      uniqueKeysWithValues: wanted.map { block in
        (
          block.id,
          block.decks.flatMap { found[$0] ?? [] }.map {
            ValiseDeck(title: $0.publication.title, sheets: sheets(of: $0))
          }
        )
      })
    var valise = onSheet(
      draft(
        "\(agenda.occasion.reference.description.lowercased())-valise",
        "\(agenda.occasion.title), \(wording.valise.valise.lowercased())",
        Pages(try composer.valiseList(of: print, decks))))
    var pages = even(valise.publication.pages)
    var carried = Carried()
    for block in wanted {
      pages = pages + laid(try composer.valiseSeparator(of: print, decks, before: block.id))
      for draft in block.decks.flatMap({ found[$0] ?? [] }) {
        // What people wear changes one by one: it is printed apart.
        if options.isOnlyNew, draft.kind == PrintKind.worn { continue }
        pages = pages + onSheets(draft)
        carried = carried.union(draft.carried)
        valise.remarks += draft.remarks.filter { !valise.remarks.contains($0) }
      }
    }
    valise.publication.pages = pages + laid(try composer.valiseReturn(of: print))
    valise.carried = carried
    // Its cards and its badges are read by anyone.
    if !carried.named.isEmpty { valise.kind = PrintKind.worn }
    return try valise.leaving(aside, by: composer, isOfCards: false)
  }

  /// A deck or a sheet of a kit by its name: of the kit of the workspace where it has one.
  ///
  /// What people wear and what stands on their tables is made for the teams as they stand.
  private func drafts(called name: String, _ agenda: Agenda, _ print: PlanPrint) throws
    -> [PrintDraft]
  {
    if name == "badges", var badges = try badgeDraft(of: agenda, print) {
      badges.publication.title = wording.badges.badges.capitalisedFirst
      return [badges]
    }
    if name == "tents", !agenda.teams.isEmpty {
      var tents = draft(
        "", wording.badges.tents.capitalisedFirst, Pages(try composer.tents(of: print)))
      tents.isOneSided = true
      return [tents]
    }
    var bench = DeckBench(furnishings: furnishings, wording: wording, now: created)
    (bench.emblems, bench.own) = (emblems, own)
    let kits = [kit] + furnishings.kitNames + furnishings.ownKitNames
    for kit in kits {
      guard let found = try? bench.kit(known: kit), found.holds(name, in: wording.language) else {
        continue
      }
      // A card that does not fit is left aside, as where its deck is printed alone.
      var options = options
      // What is too small for the sheets round the cards is too small for the cards.
      if options.sheet?.isForWalls == false { options.sheet = nil }
      return try bench.drafts(knownKit: kit, deck: name, options).map { draft in
        try draft.withoutUnfit?() ?? draft
      }
    }
    return []
  }

  private func sheets(of draft: PrintDraft) -> Int {
    let pages = draft.publication.pages.count
    return draft.isOneSided ? pages : (pages + 1) / 2
  }

  /// As they come out of a printer of both sides: a white back behind what has none.
  private func onSheets(_ draft: PrintDraft) -> Pages {
    let pages = draft.publication.pages
    guard draft.isOneSided else { return even(pages) }
    return Pages(count: pages.count * 2) { index in
      let page = try pages.page(at: index / 2)
      return index % 2 == 0 ? page : Page(size: page.size, label: "", marks: [])
    }
  }

  /// A side more where their count is odd: what follows begins a sheet of its own.
  private func laid(_ pages: [Page]) -> Pages {
    even(onSheet(draft("", "", Pages(pages))).publication.pages)
  }
  private func even(_ pages: Pages) -> Pages {
    guard pages.count % 2 == 1 else { return pages }
    return pages
      + Pages(count: 1) { _ in
        Page(size: try pages.page(at: pages.count - 1).size, label: "", marks: [])
      }
  }
}
