import Atelier
import Interchange
import People
import Words
import Workbench

extension Visit {
  func debriefList() throws -> Reply {
    try debriefList(["day": workshop.today.description])
  }

  func keepDebrief() throws -> Reply {
    let row = typed(.debriefs, nil, Self.debriefKeys)
    do {
      return .goTo(after(try workshop.write([row], as: "debrief").act, at: "/debriefs"))
    } catch let refusal as TypedRefusal {
      return try debriefList(row.cells, refusal.faults).refused
    }
  }

  func debriefPage() throws -> Reply {
    let found = try workshop.debrief(parameter("reference"))
    let day = wording.long(found.day)
    return try page(
      "debrief", title: wording.sitePeople.debriefOn(day), in: .debriefs,
      model(found).merging(["change": changing(.debriefs, found.reference)]) { own, _ in own })
  }

  private static let debriefKeys = ["day", "team", "during", "words"]

  private func debriefList(
    _ cells: [String: String], _ faults: [TypedRefusal.Fault] = []
  ) throws -> Reply {
    let list = try workshop.debriefs()
    return try page(
      "debriefs", title: wording.sitePeople.debriefsTitle, in: .debriefs,
      [
        "draft": try draft("debriefs"), "isEmpty": list.isEmpty, "evenings": list.map(model),
        "fields": models(
          try fields(.debriefs, Self.debriefKeys, cells: cells, faults: faults)),
        "now": wording.announcing(wording.sitePeople.today) + " "
          + said(try workshop.count(of: workshop.toldDay().day)),
      ].merging(refusal(faults)) { own, _ in own })
  }

  private func model(_ line: DebriefLine) -> Model {
    let about = [line.team, line.during].filter { !$0.isEmpty }.joined(separator: " · ")
    return [
      "reference": line.reference.description, "path": "/debriefs/\(line.reference)",
      "evening": language.typeset(wording.long(line.day)), "about": written(about),
      "words": spoken.typeset(line.words), "count": said(line.count),
    ]
  }

  /// « 3 rencontres, 14 verbatim, 5 thèmes »
  private func said(_ count: DayCount) -> String {
    let words = wording.sitePeople
    return language.typeset(
      count.isQuiet
        ? words.quietDay : words.thatDay(count.encounters, count.quotes, count.themes))
  }
}
