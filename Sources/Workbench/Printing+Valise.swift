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
            ValiseDeck(title: $0.publication.title, sheets: sheets(of: $0.publication.pages.count))
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
        pages = pages + even(draft.publication.pages)
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
    if name == "badges", let badges = try badgeDraft(of: agenda, print) { return [badges] }
    if name == "tents", !agenda.teams.isEmpty {
      return [
        draft("", wording.badges.tents.capitalisedFirst, Pages(try composer.tents(of: print)))
      ]
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

  private func sheets(of pages: Int) -> Int { (pages + 1) / 2 }

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
