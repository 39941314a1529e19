import Atelier
import Interchange
import People
import Words
import Workbench

extension Visit {
  /// All the hypotheses, those that stand first.
  func hypotheses() throws -> Reply {
    let every = try workshop.hypotheses()
    let hand = Hand(rawValue: query["hand"])
    let all = hand.map { hand in every.filter { $0.hand == hand } } ?? every
    let words = wording.sitePages
    let isOver = { (card: HypothesisCard) in card.state?.isOver ?? false }
    let groups = [
      ("standing", words.standing, all.filter { !isOver($0) && !$0.isBare }),
      ("bare", words.bareTitle, all.filter { !isOver($0) && $0.isBare }),
      ("over", words.over, all.filter(isOver)),
    ]
    return try page(
      "hypotheses", title: wording.site.hypotheses, in: .hypotheses,
      [
        "isEmpty": every.isEmpty, "isFilteredOut": all.isEmpty && !every.isEmpty,
        "hands": hands(of: every, chosen: hand), "hasHands": every.contains { $0.hand != nil },
        "groups": groups.filter { !$0.2.isEmpty }.map { code, name, cards in
          ["code": code, "name": language.typeset(name), "cards": cards.map(model)] as Model
        },
      ])
  }

  /// In whose hands they are, to choose from.
  private func hands(of all: [HypothesisCard], chosen: Hand?) -> [Model] {
    let known = Hand.allCases.filter { hand in all.contains { $0.hand == hand } }
    return [
      [
        "name": language.typeset(wording.hands.handsAll), "path": "/hypotheses",
        "isCurrent": chosen == nil,
      ] as Model
    ]
      + known.map { hand in
        [
          "name": language.typeset(hand.label.said(in: wording).capitalisedFirst),
          "path": "/hypotheses?hand=\(hand.rawValue)", "isCurrent": chosen == hand,
        ] as Model
      }
  }

  func hypothesisPage() throws -> Reply { try hypothesisPage(parameter("reference")) }

  /// - Parameter refused: a step that was not taken, said beside its field.
  func hypothesisPage(_ text: String, refused: RefusedStep? = nil) throws -> Reply {
    let found = try workshop.hypothesis(text)
    let reference = found.card.reference
    let reply = try page(
      "hypothesis", title: reference.description, in: .hypotheses,
      model(found.card).merging([
        "supporting": found.supporting.map { model($0, tiedTo: reference) },
        "isSupported": !found.supporting.isEmpty,
        "contradicting": found.contradicting.map { model($0, tiedTo: reference) },
        "isContradicted": !found.contradicting.isEmpty,
        "suggestedBy": beside(found.suggestedBy, tiedTo: reference),
        "change": changing(.hypotheses, reference), "steps": steps(found, refused),
        "finder": try finder(to: reference),
        "life": found.life.map(language.typeset), "hasLife": !found.life.isEmpty,
        "enrichments": found.enrichments.map(model), "isEnriched": !found.enrichments.isEmpty,
        "enrich": "/write/enrichments?hypothesis=\(reference)&back=/hypotheses/\(reference)",
        "trace": model(found.trace),
      ]) { own, _ in own })
    return refused == nil ? reply : reply.refused
  }

  private func model(_ line: EnrichmentLine) -> Model {
    let words = wording.enriching
    let around = [line.place, line.during].filter { !$0.isEmpty }.joined(separator: " · ")
    return [
      "by": spoken.typeset(line.by.capitalisedFirst), "around": written(around),
      "facts": [
        (words.learnt, line.learnt), (words.adds, line.adds), (words.changes, line.changes),
      ]
      .filter { !$0.1.isEmpty }.map {
        ["name": language.typeset($0.0), "said": written($0.1)] as Model
      },
    ]
  }

  private func model(_ card: HypothesisCard) -> Model {
    let words = wording.sitePages
    return [
      "reference": card.reference.description, "path": "/hypotheses/\(card.reference)",
      "kind": words.hypothesisKinds[card.kind.rawValue] ?? "",
      "statement": spoken.typeset(card.statement),
      "horizon": shown(card.horizon.isEmpty ? "" : words.horizon(card.horizon)),
      "state": shown(card.state.map { wording.atelier.hypothesisState($0.rawValue) } ?? ""),
      "reason": written(card.reason),
      "inHands": shown(card.hand.map { wording.hands.inHands($0.label.said(in: wording)) } ?? ""),
      "evidence": language.typeset(words.evidence(card.supporting, card.contradicting)),
    ]
  }
}
