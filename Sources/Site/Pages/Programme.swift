import Atelier
import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Words
import Workbench

extension Visit {
  /// The stakes, the places, the dates; every event leads to what came of it.
  func programmePage() throws -> Reply {
    let found = try workshop.programme()
    let words = wording.programmePages
    return try page(
      "programme", title: words.programmeTitle, in: .programme,
      [
        "programmes": found.programmes.map(model), "hasProgramme": !found.programmes.isEmpty,
        "residences": found.residences.compactMap(model),
        "hasResidences": !found.residences.isEmpty,
        "months": months(found), "isEmpty": found.lines.isEmpty,
        "jump": found.over > 0 && found.over < found.lines.count,
      ])
  }

  /// An event, or a whole residence: who was there, what was heard, what was drawn from it.
  func occasionPage() throws -> Reply {
    let isWhole = query["whole"] == "1"
    let found = try workshop.occasion(parameter("reference"), isWhole: isWhole)
    let (occasion, words) = (found.line.occasion, wording.programmePages)
    let title = found.isWhole ? occasion.residence : occasion.title
    let period = found.stay.period ?? occasion.period
    let path = "/programme/\(occasion.reference)"
    let narrowed = "/verbatim?during=\(occasion.id.value.uuidString)"
    return try page(
      "occasion", title: title, in: .programme,
      [
        "reference": occasion.reference.description,
        "kind": language.typeset(
          found.isWhole ? words.wholeResidence : kind(occasion)),
        "when": language.typeset(wording.said(period)),
        "place": found.isWhole ? false : written(found.line.place),
        "notes": found.isWhole ? false : written(occasion.notes),
        "counts": figures(found.counts), "isSilent": found.counts.isNothing,
        "parts": found.isWhole ? found.stay.occasions.map(part) : [], "isWhole": found.isWhole,
        "whole": !found.isWhole && !occasion.residence.isEmpty
          ? [
            "path": path + "?whole=1",
            "name": language.typeset(words.seeWhole(occasion.residence)),
          ] as Any : false,
        "alone": path, "change": changing(.calendar, occasion.reference),
        "plan": "/plan/\(occasion.reference)",
        "planSaid": language.typeset(found.isPlanned ? words.seePlan : words.makePlan),
        "people": found.people.map(person), "hasPeople": !found.people.isEmpty,
        "voices": found.voices.map { model($0) }, "hasVoices": !found.voices.isEmpty,
        "all": found.isWhole ? false : narrowed as Any,
        "allSaid": language.typeset(words.seeQuotes(found.counts.quotes)),
        "encounters": found.encounters.map(model), "hasEncounters": !found.encounters.isEmpty,
        "debriefs": found.debriefs.map(evening), "hasDebriefs": !found.debriefs.isEmpty,
        "chain": chain(found), "prints": prints(found),
      ])
  }

  // MARK: - The programme

  private func model(_ programme: Programme) -> Model {
    [
      "title": spoken.typeset(programme.title), "stakes": written(programme.stakes),
      "places": written(programme.territories.joined(separator: " · ")),
      "when": shown(programme.period.map { wording.said($0) } ?? ""),
      "isFictional": programme.isFictional,
    ]
  }

  private func model(_ residence: Residence) -> Model? {
    guard let first = residence.weeks.first else { return nil }
    let words = wording.programmePages
    return [
      "name": spoken.typeset(residence.title), "path": "/programme/\(first.reference)?whole=1",
      "about": language.typeset(
        words.weeks(residence.weeks.count, residence.interResidences.count)),
    ]
  }

  /// The events, month by month; the first that is not over is where one lands.
  private func months(_ found: ProgrammePage) -> [Model] {
    var months: [(name: String, lines: [Model])] = []
    for (place, line) in found.lines.enumerated() {
      let day = line.occasion.period.start
      let name = wording.said(When.month(year: day.year, month: day.month)).capitalisedFirst
      if months.last?.name != name { months.append((name, [])) }
      months[months.count - 1].lines.append(model(line, isNext: place == found.over))
    }
    return months.map { ["name": language.typeset($0.name), "lines": $0.lines] }
  }

  private func model(_ line: OccasionLine, isNext: Bool) -> Model {
    let occasion = line.occasion
    return [
      "reference": occasion.reference.description, "path": "/programme/\(occasion.reference)",
      "title": spoken.typeset(occasion.title), "kind": language.typeset(kind(occasion)),
      "when": language.typeset(wording.said(occasion.period)), "place": written(line.place),
      "counts": figures(line.counts), "isNext": isNext,
    ]
  }

  /// « Semaine 2 de résidence »
  private func kind(_ occasion: Occasion) -> String {
    if occasion.kind == .residenceWeek, let week = occasion.week {
      return wording.programmePages.weekOf(week)
    }
    return occasion.kind.label.said(in: wording).capitalisedFirst
  }

  /// « 30 rencontres · 61 verbatim · 4 étonnements »
  private func figures(_ counts: StayCounts) -> Any {
    let words = wording.programmePages
    let said: [(Int, (Int) -> String)] = [
      (counts.encounters, words.encounters), (counts.quotes, words.quotes),
      (counts.astonishments, words.astonishments), (counts.hypotheses, words.hypotheses),
      (counts.prototypes, words.prototypes),
    ]
    return shown(said.filter { $0.0 > 0 }.map { $0.1($0.0) }.joined(separator: " · "))
  }

  // MARK: - An event

  private func part(_ occasion: Occasion) -> Model {
    [
      "path": "/programme/\(occasion.reference)", "title": spoken.typeset(occasion.title),
      "kind": language.typeset(kind(occasion)),
      "when": language.typeset(wording.said(occasion.period)),
    ]
  }

  private func person(_ line: PersonLine) -> Model {
    [
      "name": line.name, "path": "/people/\(line.reference)",
      "about": written(line.trade.isEmpty ? line.profile : line.trade),
    ]
  }

  private func evening(_ line: DebriefLine) -> Model {
    [
      "path": "/debriefs/\(line.reference)", "when": language.typeset(wording.long(line.day)),
      "words": spoken.typeset(line.words), "reference": line.reference.description,
    ]
  }

  /// What was drawn from these days, a heading each.
  private func chain(_ found: OccasionPage) -> [Model] {
    let words = wording.programmePages
    let groups: [(String, String, [(Reference, String, String)])] = [
      (
        "astonishment", words.drawnAstonishments,
        found.astonishments.map { ($0.reference, $0.title, $0.question) }
      ),
      (
        "hypothesis", words.drawnHypotheses,
        found.hypotheses.map { card in
          (card.reference, card.statement, card.state.map(state) ?? "")
        }
      ),
      (
        "prototype", words.drawnPrototypes,
        found.prototypes.map { ($0.reference, $0.name, $0.need) }
      ),
    ]
    return groups.filter { !$0.2.isEmpty }.map { family, name, items in
      [
        "family": family, "name": language.typeset(name),
        "items": items.map { reference, title, about in
          [
            "path": path(of: reference) ?? "", "reference": reference.description,
            "title": spoken.typeset(title), "about": written(about),
          ] as Model
        },
      ]
    }
  }

  private func state(_ state: Hypothesis.State) -> String {
    wording.atelier.hypothesisState(state.rawValue)
  }

  /// What of it goes on paper.
  private func prints(_ found: OccasionPage) -> [Model] {
    let words = wording.sitePrints
    var offered: [(PrintKind, String)] = []
    if found.isPlanned {
      offered.append((.planning, "?only=\(found.line.occasion.reference)"))
    }
    if !found.voices.isEmpty { offered.append((.verbatim, "")) }
    if !found.astonishments.isEmpty { offered.append((.astonishments, "")) }
    if !found.prototypes.isEmpty { offered.append((.prototypes, "")) }
    return offered.map { kind, query in
      [
        "name": language.typeset(words.printNames[kind.rawValue] ?? kind.rawValue),
        "path": "/print/\(kind.rawValue)" + query,
      ]
    }
  }
}
