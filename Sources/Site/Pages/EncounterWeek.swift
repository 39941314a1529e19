import HTTPTypes
import Interchange
import People
import Words
import Workbench

/// The encounters of a week, from the first call to the last word.
extension Visit {
  func encounterWeek() throws -> Reply {
    try weekPage([
      "kind": Encounter.Kind.interview.label.said(in: wording), "during": occasionOfWeek ?? "",
    ])
  }

  /// Writes down encounters that are wanted.
  func keepWanted() throws -> Reply {
    let row = typed(.encounters, nil, Self.wantedKeys)
    guard let count = Int(form["count"].isEmpty ? "1" : form["count"]) else {
      return try weekPage(row.cells, said: wording.arranging.wantCount).refused
    }
    do {
      return .goTo(after(try workshop.wantEncounters(row, count: count).act, at: weekPath))
    } catch let refusal as TypedRefusal {
      return try weekPage(row.cells, refusal.faults).refused
    } catch let wish as ImpossibleWish {
      return try weekPage(row.cells, said: wish.said(in: wording)).refused
    }
  }

  /// One step of one encounter.
  func arrangeEncounter() throws -> Reply {
    let text = parameter("reference")
    let back = safe(form["back"].isEmpty ? "/encounters/\(text)" : form["back"])
    guard let step = Arranging(rawValue: form["do"]) else { return .goTo(back) }
    do {
      let act = try workshop.arrange(
        text, step, on: Day(form["day"]), reason: form.words("reason"), seen: form["seen"])
      return .goTo(after(act, at: back))
    } catch let refusal as Refusal {
      return try encounterPage(refused: refusal.said(in: wording)).refused
    } catch let moved as EncounterMoved {
      return try encounterPage(refused: moved.said(in: wording)).refused
    }
  }

  /// What may be done to an encounter from where it stands.
  func arranging(_ line: EncounterLine, back: String) -> Model {
    let words = wording.arranging
    func deed(_ step: Arranging, _ name: String, takesDay: Bool = false, takesReason: Bool = false)
      -> Model
    {
      [
        "do": step.rawValue, "name": language.typeset(name), "takesDay": takesDay,
        "takesReason": takesReason, "place": "\(step.rawValue)-\(line.reference)",
        "back": back, "path": "/encounters/\(line.reference)/arranging", "seen": line.mark,
        "about": line.reference.description,
      ]
    }
    let steps: [Model] =
      line.stage.isOpen
      ? [
        deed(.called, words.arrangeCalled), deed(.back, words.arrangeBack, takesDay: true),
        deed(.agreed, words.arrangeAgreed, takesDay: true), deed(.done, words.arrangeDone),
        deed(.off, words.arrangeOff, takesReason: true),
      ] : line.stage == .off ? [deed(.want, words.arrangeWant)] : []
    return ["steps": steps, "hasSteps": !steps.isEmpty]
  }

  private static let wantedKeys = ["kind", "profile", "place", "ledBy", "during", "guide"]

  private var weekPath: String {
    let of = query["of"]
    return safe("/encounters/week" + (Day(of) == nil ? "" : "?of=\(of)"))
  }

  private var occasionOfWeek: String? {
    // What is wanted now is of this week, even where all is told as of an older one.
    try? workshop.encounterWeek(of: Day(query["of"]) ?? workshop.today).occasions.first?.reference
      .description
  }

  private func weekPage(
    _ cells: [String: String], _ faults: [TypedRefusal.Fault] = [], said: String = ""
  ) throws -> Reply {
    let words = wording.arranging
    let week = try workshop.encounterWeek(of: Day(query["of"]))
    let count = Field(
      name: "count", label: words.wantCount, kind: .line,
      value: form["count"].isEmpty ? "1" : form["count"])
    let isEmpty = week.toArrange.isEmpty && week.days.isEmpty && week.off.isEmpty
    let reply = try page(
      "encounter-week", title: words.arrangingTitle, in: .encounters,
      [
        "week": language.typeset(words.weekOfDay(wording.long(week.period.start))),
        "counted": language.typeset(week.counted), "isEmpty": isEmpty,
        "action": weekPath, "isOpen": !faults.isEmpty || !said.isEmpty || isEmpty,
        "before": week.before.map { "/encounters/week?of=\($0)" as Any } ?? false,
        "after": week.after.map { "/encounters/week?of=\($0)" as Any } ?? false,
        "print": "/print/encounters?about=\(week.period.start)",
        "toArrange": week.toArrange.map { weekly($0) }, "hasToArrange": !week.toArrange.isEmpty,
        "days": week.days.map { day in
          [
            "name": language.typeset(
              wording.plan.weekdays[day.day.weekday - 1].capitalisedFirst + " "
                + wording.long(day.day)),
            "place": "day-\(day.day)", "encounters": day.encounters.map { weekly($0) },
          ] as Model
        },
        "off": week.off.map { weekly($0) }, "hasOff": !week.off.isEmpty,
        "fields": models(
          try fields(.encounters, Self.wantedKeys, cells: cells, faults: faults) + [count]),
      ].merging(
        said.isEmpty
          ? refusal(faults)
          : ["refused": shown(said), "faults": [String]()]
      ) { own, _ in own })
    return reply
  }

  private func weekly(_ line: EncounterLine) -> Model {
    model(line).merging(arranging(line, back: weekPath)) { own, _ in own }
  }
}
