import Interchange
import People
import Reciprocity
import Words
import Workbench

extension Visit {
  /// A card to fill with someone: an offer or an ask, their words, who they are.
  func newCard() throws -> Reply {
    try cardPage(
      kind: query["kind"],
      cells: ["area": query["area"], "wall": "oui"], ticks: [])
  }

  /// Puts it on the board, or shows it again beside what is wrong.
  func keepCard() throws -> Reply {
    let kind = form["kind"]
    let ticks = Set(["name", "meet"].filter { !form["card-\($0)"].isEmpty })
    let table: TableKind = kind == "ask" ? .asks : .offers
    let row = typed(table, nil, Self.cardKeys, prefix: "card-")
      .adding(["since": workshop.today.description])
    let cells = row.cells
    let place = form.words("card-place")
    let shown = cells.merging(["place": place]) { own, _ in own }
    guard ["offer", "ask"].contains(kind) else {
      return try cardPage(
        kind: kind, cells: shown, ticks: ticks, noKind: wording.siteBoard.noKind)
    }
    var card = NewCard(row)
    (card.place, card.welcome.showsName) = (place, ticks.contains("name"))
    card.keepsPlaceSo = form.markKept("card-place", place) != nil
    card.welcome.agreesToMeet = ticks.contains("meet")
    do {
      let kept = try workshop.putUp(card)
      return .goTo(after(kept.act, at: "/board/\(kept.reference)"))
    } catch let refusal as TypedRefusal {
      return try cardPage(kind: kind, cells: shown, ticks: ticks, faults: refusal.faults)
    }
  }

  private static let cardKeys = ["title", "nature", "area", "member", "contact", "wall"]

  private func cardPage(
    kind: String, cells: [String: String], ticks: Set<String>,
    faults: [TypedRefusal.Fault] = [], noKind: String = ""
  ) throws -> Reply {
    let words = wording.siteBoard
    let more = noKind.isEmpty ? 0 : 1
    let reply = try page(
      "board-new", title: words.putUp, in: .board,
      [
        "noKind": shown(noKind),
        "kinds": [("offer", words.offerBegins), ("ask", words.askBegins)].map { code, name in
          ["code": code, "name": language.typeset(name), "isPicked": kind == code] as Model
        },
        "fields": models(try cardFields(cells, faults)),
        "ticks": models([
          tick("wall", words.onWall, isTicked: cells["wall"]?.isEmpty == false),
          tick("name", words.showName, isTicked: ticks.contains("name")),
          tick("meet", words.agreesToMeet, isTicked: ticks.contains("meet")),
        ]),
      ].merging(refusal(faults, more: more)) { own, _ in own })
    return faults.isEmpty && more == 0 ? reply : reply.refused
  }

  private func tick(_ name: String, _ label: String, isTicked: Bool) -> Field {
    Field(name: "card-\(name)", label: label, kind: .tick, value: isTicked ? "oui" : "")
  }

  /// In the order of a talk: what, about what, who, how to reach them.
  private func cardFields(
    _ cells: [String: String], _ faults: [TypedRefusal.Fault]
  ) throws -> [Field] {
    let words = wording.siteBoard
    let known = try fields(.offers, cells: cells)
    func field(
      _ key: String, _ label: String, _ kind: Field.Kind? = nil, hint: String = "",
      also column: String? = nil
    ) -> Field {
      let own = known.first { $0.name == key }
      let wrong = faults.filter {
        $0.column == key || ($0.column != nil && $0.column == column)
      }
      return Field(
        name: "card-\(key)", label: label, kind: kind ?? own?.kind ?? .line,
        value: cells[key] ?? "", hint: hint, isRequired: own?.isRequired ?? false,
        faults: wrong.map { $0.fact.asked(in: wording) },
        canKeep: wrong.contains(where: \.fact.isKeepable),
        keptSo: form.markKept("card-\(key)", cells[key]), spoken: spokenElsewhere)
    }
    let areas = try workshop.boardAreas().map { Nameable(value: $0, label: "") }
    return [
      field("title", words.inTheirWords, .text, hint: words.wordsHint),
      field("area", words.cardArea, .name(areas)), field("nature", words.cardSort),
      field("member", words.whoseCard, hint: words.whoHint, also: "name"),
      field("contact", words.reachBy),
      field("place", words.whereToMeet, .name(try workshop.nameables(.places))),
    ]
  }
}
