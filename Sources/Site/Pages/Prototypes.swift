import Atelier
import People
import Words
import Workbench

extension Visit {
  /// Prototypes by state, in the order of their lives.
  func prototypeBoard() throws -> Reply {
    let all = try workshop.prototypes()
    let states: [Prototype.State?] = Prototype.State.allCases.map { $0 } + [nil]
    let columns = states.map { state in (state, all.filter { $0.state == state }) }
    return try page(
      "prototypes", title: wording.site.prototypes, in: .prototypes,
      [
        "isEmpty": all.isEmpty,
        "columns": columns.filter { !$0.1.isEmpty }.map { state, cards in
          [
            "name": state.map { wording.atelier.state($0.rawValue).capitalisedFirst }
              ?? language.typeset(wording.sitePages.withoutState),
            "count": String(cards.count), "cards": cards.map(model),
          ] as Model
        },
      ])
  }

  func prototypePage() throws -> Reply {
    let found = try workshop.prototype(parameter("reference"))
    let words = wording.sitePages
    let trial = found.trial.map { wording.said($0) } ?? ""
    let tested = [trial, found.places.joined(separator: ", ")].filter { !$0.isEmpty }
    return try page(
      "prototype", title: found.card.name, in: .prototypes,
      model(found.card).merging([
        "tested": shown(tested.joined(separator: " · ")),
        "hypotheses": found.hypotheses.map {
          (link($0.reference) as? Model ?? [:])
            .merging(["statement": spoken.typeset($0.statement)]) { own, _ in own }
        }, "hasHypotheses": !found.hypotheses.isEmpty,
        "heard": heard(found), "learned": written(found.learned), "resists": written(found.resists),
        "asked": written(found.decisionAsked),
        "committee": shown(
          found.committee.isEmpty
            ? "" : words.committee(Day(found.committee).map(wording.long) ?? found.committee)),
        "decision": shown(
          found.decision.map {
            words.decided(wording.trace.answers[$0.answer.rawValue] ?? "", $0.reason)
          } ?? ""),
        "life": found.life.map(language.typeset), "hasLife": !found.life.isEmpty,
        "trace": model(found.trace),
      ]) { own, _ in own })
  }

  /// What was heard, by the way it points.
  private func heard(_ found: PrototypePage) -> [Model] {
    [Feedback.Stance.favourable, .resisting, .neutral].compactMap { stance in
      let voices = found.heard.filter { $0.stance == stance }.map { model($0.voice) }
      guard !voices.isEmpty else { return nil }
      let name = wording.sitePages.stances[stance.rawValue]?(voices.count) ?? ""
      return ["name": language.typeset(name), "code": stance.rawValue, "voices": voices]
    }
  }

  private func model(_ card: PrototypeCard) -> Model {
    let words = wording.sitePages
    let heard = [Feedback.Stance.favourable, .resisting, .neutral].compactMap { stance in
      card.heard[stance].flatMap { words.stances[stance.rawValue]?($0) }
    }
    return [
      "reference": card.reference.description, "path": "/prototypes/\(card.reference)",
      "name": spoken.typeset(card.name), "need": written(card.need),
      "state": shown(card.state.map { wording.atelier.state($0.rawValue) } ?? ""),
      "since": shown(card.since.map { words.since(wording.long($0)) } ?? ""),
      "heardShort": shown(heard.joined(separator: " · ")),
      "isSilent": card.isSilent,
      "threshold": shown(
        card.threshold.map {
          words.threshold($0.counted.capitalisedFirst, $0.atLeast, $0.outOf, $0.result)
        } ?? ""),
    ]
  }
}
