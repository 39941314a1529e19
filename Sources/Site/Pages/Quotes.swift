import Interchange
import People
import Words
import Workbench

extension Visit {
  /// Ten empty lines for the words of one encounter.
  func quotesPage() throws -> Reply {
    let plain = ["fidelity": Verbatim.Fidelity.wordForWord.label.said(in: wording)]
    return try quotesPage(Dictionary(uniqueKeysWithValues: Self.lines.map { ($0, plain) }))
  }

  /// Keeps every line that is filled, in one act, or shows them again beside what is wrong.
  func keepQuotes() throws -> Reply {
    let reference = try workshop.encounter(parameter("reference")).line.reference
    let keys = try keys(of: reference.description)
    let typed = Self.lines.map { line in
      (line, row: self.typed(.verbatim, nil, keys, prefix: Self.prefix(line)))
    }
    let cells = Dictionary(uniqueKeysWithValues: typed.map { ($0.0, $0.row.cells) })
    let filled = typed.filter { $0.row.isFilled }
    guard !filled.isEmpty else {
      return try quotesPage(cells, said: wording.sitePeople.quotesNone).refused
    }
    do {
      let rows = filled.map { line in
        line.row.adding(["encounter": "\(reference)"])
      }
      let written = try workshop.write(rows, as: "quotes")
      return .goTo(after(written.act, at: safe("/encounters/\(reference)/quotes")))
    } catch let refusal as TypedRefusal {
      let faults = Dictionary(grouping: refusal.faults) { filled[$0.row].0 }
      return try quotesPage(
        cells, faults, said: wording.siteForms.refused(refusal.faults.count)
      ).refused
    }
  }

  private static let lines = 1...10
  private static let quoteKeys = ["words", "themes", "fidelity", "key"]
  /// Who of several spoke.
  private static let pickKeys = ["profile", "speaker"]

  private func keys(of reference: String) throws -> [String] {
    try workshop.encounter(reference).line.areSeveral
      ? Self.quoteKeys + Self.pickKeys : Self.quoteKeys
  }
  private static func prefix(_ line: Int) -> String { "line\(line)-" }

  private func quotesPage(
    _ cells: [Int: [String: String]], _ faults: [Int: [TypedRefusal.Fault]] = [:],
    said: String = ""
  ) throws -> Reply {
    let reference = parameter("reference")
    let line = try workshop.encounter(reference).line
    let (words, count) = (wording.sitePeople, try workshop.quoteCount(of: reference))
    return try page(
      "quotes", title: words.quotesTitle(line.reference.description), in: .encounters,
      model(line).merging([
        "refused": shown(said), "draft": try draft("quotes", line.reference.description),
        "picked": shown(line.areSeveral ? wording.arranging.pickedAmong : ""),
        "counters": [
          (count.here, words.quotesHere), (count.today, words.quotesToday),
          (count.all, words.quotesAll),
        ].map { ["number": wording.number(Double($0.0)), "name": language.typeset($0.1)] },
        "lines": try Self.lines.map { line -> Model in
          let wrong = faults[line] ?? []
          return [
            "said": language.typeset(words.quotesLine(line)),
            "faults": wrong.filter { $0.column == nil || $0.column == "encounter" }
              .map { language.typeset($0.fact.asked(in: wording)) },
            "fields": models(try quoteFields(line, cells[line] ?? [:], wrong)),
          ]
        },
      ]) { own, _ in own })
  }

  /// A line may stay empty; how to fill it is said once.
  private func quoteFields(
    _ line: Int, _ cells: [String: String], _ faults: [TypedRefusal.Fault]
  ) throws -> [Field] {
    try fields(
      .verbatim, keys(of: parameter("reference")), prefix: Self.prefix(line), cells: cells,
      faults: faults
    ).map { field in
      var field = field
      field.isRequired = false
      if line > 1 { field.hint = "" }
      return field
    }
  }
}

extension TypedRow {
  /// Whether someone wrote something in it, beyond what was chosen for them.
  fileprivate var isFilled: Bool {
    ["words", "themes", "key"].contains { !(cells[$0] ?? "").trimmed.isEmpty }
  }
}
