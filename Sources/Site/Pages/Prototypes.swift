import Atelier
import Interchange
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

  /// - Parameters:
  ///   - refused: what was typed on it and could not be kept.
  ///   - step: the state it could not enter.
  func prototypePage(refused: RefusedPrototype? = nil, step: RefusedStep? = nil) throws -> Reply {
    let found = try workshop.prototype(parameter("reference"))
    let words = wording.sitePages
    let trial = found.trial.map { wording.said($0) } ?? ""
    let tested = [trial, found.places.joined(separator: ", ")].filter { !$0.isEmpty }
    let reply = try page(
      "prototype", title: found.card.name, in: .prototypes,
      model(found.card).merging([
        "tested": shown(tested.joined(separator: " · ")),
        "greenLight": found.greenLight.map { written(said($0)) } ?? false,
        "mayFail": found.greenLight.map { light in
          written(light.mayFail.isEmpty ? "" : wording.hands.mayFail(light.mayFail))
        } ?? false,
        "hypotheses": found.hypotheses.map {
          (link($0.reference) as? Model ?? [:])
            .merging(["statement": spoken.typeset($0.statement)]) { own, _ in own }
        }, "hasHypotheses": !found.hypotheses.isEmpty,
        "labels": labels(.prototypes), "heard": heard(found),
        "learned": written(found.learned), "resists": written(found.resists),
        "asked": written(found.decisionAsked),
        "committee": shown(
          found.committee.map { words.committee($0.saidAlone(in: wording)) } ?? ""),
        "decided": shown(
          found.decision.map {
            words.decided(wording.trace.answers[$0.answer.rawValue] ?? "", $0.reason)
          } ?? ""),
        "change": changing(.prototypes, found.card.reference),
        "tracking": ["since": try workshop.toldDay().day.adding(days: -30).description] as Model,
        "bar": thresholdBar(found.card), "noThreshold": noThreshold(found.card),
        "life": life(found), "hasLife": !found.life.isEmpty,
        "time": timeLine(found), "hearing": try hearing(found, refused),
        "finding": try finding(found), "parts": try parts(found, refused),
        "steps": steps(found, step),
        "trace": model(found.trace),
      ]) { own, _ in own })
    return refused == nil && step == nil ? reply : reply.refused
  }

  private func said(_ light: GreenLight) -> String {
    wording.hands.greenLight(light.by, light.until.map { wording.long($0) } ?? "")
  }

  /// What was heard, by the way it points.
  private func heard(_ found: PrototypePage) -> [Model] {
    [Feedback.Stance.favourable, .resisting, .neutral].compactMap { stance in
      let heard = found.heard.filter { $0.stance == stance }
      guard !heard.isEmpty else { return nil }
      let name = wording.sitePages.stances[stance.rawValue]?(heard.count) ?? ""
      return [
        "name": language.typeset(name),
        "voices": heard.map { heard in
          model(heard.voice).merging([
            "isChosen": heard.isChosen,
            "deeds": "/prototypes/\(found.card.reference)/feedback/\(heard.voice.reference)",
          ]) { own, _ in own }
        },
      ]
    }
  }

  private func noThreshold(_ card: PrototypeCard) -> Any {
    guard card.threshold == nil else { return false }
    let words = wording.sitePrototypes
    let isBefore = card.state?.precedesTrial ?? true
    return language.typeset(isBefore ? words.noThresholdNow : words.noThreshold)
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
