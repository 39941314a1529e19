import Atelier
import People
import Words
import Workbench

extension Visit {
  /// All the hypotheses, those that stand first.
  func hypotheses() throws -> Reply {
    let all = try workshop.hypotheses()
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
        "isEmpty": all.isEmpty,
        "groups": groups.filter { !$0.2.isEmpty }.map { code, name, cards in
          ["code": code, "name": language.typeset(name), "cards": cards.map(model)] as Model
        },
      ])
  }

  func hypothesisPage() throws -> Reply {
    let found = try workshop.hypothesis(parameter("reference"))
    return try page(
      "hypothesis", title: found.card.reference.description, in: .hypotheses,
      model(found.card).merging([
        "supporting": voices(found.supporting), "contradicting": voices(found.contradicting),
        "life": found.life.map(language.typeset), "hasLife": !found.life.isEmpty,
        "trace": model(found.trace),
      ]) { own, _ in own })
  }

  /// Voices under their heading, which is left out with them.
  func voices(_ voices: [ShownVerbatim]) -> Any {
    voices.isEmpty ? false : ["voices": voices.map { model($0) }] as Any
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
      "evidence": language.typeset(words.evidence(card.supporting, card.contradicting)),
    ]
  }
}
