import Foundation
import Interchange
import People
import Storage
import Words
import Workbench

extension Visit {
  /// The form above all others: what someone just said, by a profile that holds from one quote to
  /// the next.
  func sayingForm() throws -> Model {
    let saying = try workshop.saying()
    return [
      "choices": saying.profiles.map {
        [
          "name": spoken.typeset($0), "value": $0, "isChosen": $0 == saying.held,
        ] as Model
      },
      "isNobody": saying.held == nil,
      "encounter": saying.encounter?.description ?? "",
      "during": shown(
        saying.encounter.map { wording.desk.sayDuring($0.description) } ?? ""),
      "known": try workshop.nameables(.profiles).map { ["value": $0.value] as Model },
    ]
  }

  /// Keeps what someone just said; what cannot be kept is shown again beside what is wrong.
  func keepSaying() throws -> Reply {
    let profile = form.words(form["other"].isBlank ? "profile" : "other")
    let fidelity: Verbatim.Fidelity = form["exact"].isEmpty ? .fromMemory : .wordForWord
    var cells = [
      "words": form.words("words"), "profile": profile,
      "fidelity": fidelity.label.said(in: wording),
    ]
    if form["encounter"].isEmpty {
      cells["when"] = premises.today().description
    } else {
      cells["encounter"] = form["encounter"]
    }
    do {
      let written = try workshop.write([TypedRow(.verbatim, cells: cells)])
      return .goTo(after(written.act, at: "/"))
    } catch let refusal as TypedRefusal {
      return try writingPage(.verbatim, nil, cells, refusal.faults)
    }
  }

  /// The chain from words to decisions: how many of each, and what is missing under it.
  func chain(_ home: HomePage) -> [Model] {
    let (words, desk) = (wording.sitePages, wording.desk)
    return [
      link(
        home.verbatim, words.verbatimCollected, "/verbatim", "verbatim",
        gap: (home.untagged, desk.gapUntagged, "/verbatim?only=untagged")),
      link(
        home.astonishments, desk.astonishmentsMade, "/astonishments", "astonishment",
        gap: (home.unasked, desk.gapUnasked, "/astonishments")),
      link(
        home.hypotheses, words.hypothesesWritten, "/hypotheses", "hypothesis",
        gap: (home.bare.count, desk.gapBare, "/hypotheses#bare")),
      link(
        home.prototypes, words.prototypesMade, "/prototypes", "prototype",
        gap: (home.silent.count, desk.gapSilent, "/prototypes")),
      link(
        home.decisions, desk.decisionsMade, "/prototypes", "decision",
        gap: (home.awaited, desk.gapDecisions, "/prototypes")),
    ].filter { $0["number"] as? String != "0" }
  }

  private func link(
    _ number: Int, _ name: (Int) -> String, _ path: String, _ family: String,
    gap: (count: Int, said: (Int) -> String, path: String)
  ) -> Model {
    [
      "number": wording.number(Double(number)), "name": language.typeset(name(number)),
      "path": path, "family": family,
      "gap": gap.count > 0
        ? ["said": language.typeset(gap.said(gap.count)), "path": gap.path] as Model : false as Any,
    ]
  }

  /// What today holds: its dates and its encounters.
  func today(_ home: HomePage) -> Model {
    [
      "occasions": home.current.map(model),
      "encounters": home.encounters.map { line in
        [
          "link": link(line.reference), "kind": language.typeset(line.kind),
          "profile": written(line.profile), "place": written(line.place),
          "isUnasked": line.isUnasked && line.stage == .done,
        ] as Model
      },
      "isEmpty": home.current.isEmpty && home.encounters.isEmpty,
    ]
  }
}
