import Words
import Workbench

extension Visit {
  /// What two copies say otherwise, to be chosen.
  func disputeList() throws -> Reply {
    let words = wording.disputes
    let cards = try workshop.disputeCards()
    let resumed = try workshop.resumedCards()
    return try page(
      "disputes", title: words.title, in: .home,
      [
        "intro": language.typeset(cards.isEmpty ? wording.copies.noDisputes : words.intro),
        "cards": cards.map(model), "hasResumed": !resumed.isEmpty,
        "resumedTitle": words.resumedTitle, "resumedNote": language.typeset(words.resumedNote),
        "resumed": resumed.map(model),
      ])
  }

  func settleDispute() throws -> Reply {
    let act = try workshop.choose(Int(form["rank"]) ?? 0, of: form["name"], form["unit"])
    return .goTo(act.map { after($0, at: "/disputes") } ?? "/disputes")
  }

  private func model(_ card: DisputeCard) -> Model {
    let words = wording.disputes
    func model(_ side: DisputeCard.Side) -> Model {
      let take = card.isRemoval ? words.remove : words.take
      return [
        "said": language.typeset(side.said), "rank": "\(side.rank)",
        "lines": side.words.isEmpty ? [wording.copies.nothingThere] : side.words,
        "isRemoval": card.isRemoval, "button": language.typeset(side.rank == 0 ? words.keep : take),
      ]
    }
    return [
      "name": card.name, "unit": card.unit, "field": language.typeset(card.field),
      "about": spoken.typeset(card.title), "sides": card.sides.map(model),
      "isRemoval": card.isRemoval, "keep": language.typeset(words.keep),
    ]
  }
}
