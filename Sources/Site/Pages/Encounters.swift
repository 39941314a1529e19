import HTTPTypes
import Interchange
import People
import Words
import Workbench

extension Visit {
  func encounterList() throws -> Reply {
    let list = try workshop.encounters()
    let quotes = list.reduce(0) { $0 + $1.quotes }
    return try page(
      "encounters", title: wording.sitePeople.encountersTitle, in: .encounters,
      [
        "isEmpty": list.isEmpty, "encounters": list.map(model),
        "found": language.typeset(
          wording.sitePeople.encountersFound(
            list.count { $0.stage == .done }, quotes)),
      ])
  }

  /// - Parameter refused: why a step of it could not be taken.
  func encounterPage(refused: String = "") throws -> Reply {
    let found = try workshop.encounter(parameter("reference"))
    return try page(
      "encounter", title: found.line.reference.description, in: .encounters,
      model(found.line).merging([
        "change": changing(.encounters, found.line.reference),
        "people": found.people.map { ["link": link($0)] as Model },
        "refused": shown(refused), "faults": [String](),
        "during": written(found.during),
        "guide": written(found.guide), "notes": written(found.notes),
        "voices": found.voices.map { model($0) }, "isSilent": found.voices.isEmpty,
        "trace": model(found.trace), "book": "/print/fieldbook?only=\(found.line.reference)",
      ]) { own, _ in own }
      .merging(arranging(found.line, back: "/encounters/\(found.line.reference)")) { own, _ in own }
    )
  }

  /// Place, person and consent, once.
  func newEncounter() throws -> Reply {
    try encounterForm([
      "kind": Encounter.Kind.interview.label.said(in: wording),
      "when": workshop.today.description,
    ])
  }

  func keepEncounter() throws -> Reply {
    let row = typed(.encounters, nil, Self.encounterKeys)
    do {
      let written = try workshop.write([row], as: "encounter")
      return .goTo(
        after(written.act, at: safe("/encounters/\(written.names.first ?? "")/quotes")))
    } catch let refusal as TypedRefusal {
      return try encounterForm(row.cells, refusal.faults).refused
    }
  }

  private static let encounterKeys = [
    "kind", "when", "place", "profile", "person", "ledBy", "during", "agreement", "guide", "notes",
  ]

  private func encounterForm(
    _ cells: [String: String], _ faults: [TypedRefusal.Fault] = []
  ) throws -> Reply {
    var asked = try fields(.encounters, Self.encounterKeys, cells: cells, faults: faults)
    for place in asked.indices where asked[place].name == "agreement" {
      asked[place].hint = wording.sitePeople.agreementHint
    }
    return try page(
      "encounter-new", title: wording.sitePeople.encounterNew, in: .encounters,
      [
        "fields": models(asked)
      ].merging(refusal(faults)) { own, _ in own })
  }

  func model(_ line: EncounterLine) -> Model {
    let words = wording.sitePeople
    let what = [line.kind.capitalisedFirst, line.when].filter { !$0.isEmpty }
      .joined(separator: ", ")
    let standing = [
      line.standing, line.calls > 0 ? wording.arranging.callsMade(line.calls) : "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      "reference": line.reference.description, "path": "/encounters/\(line.reference)",
      "what": language.typeset(what), "place": written(line.place),
      "who": written(line.profile.capitalisedFirst),
      "ledBy": shown(line.ledBy.isEmpty ? "" : words.ledBy(line.ledBy.joined(separator: ", "))),
      "quotes": language.typeset(words.quotes(line.quotes)),
      "agreement": language.typeset(words.agreement(line.agreement)),
      "isRefused": line.isRefused, "isUnasked": line.isUnasked && line.stage == .done,
      "standing": shown(standing.capitalisedFirst), "isDone": line.stage == .done,
      "meetingPoint": written(line.meetingPoint), "reason": written(line.reason),
    ]
  }
}
