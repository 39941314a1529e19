import Atelier
import Interchange
import People
import Words
import Workbench

/// Friezes: what each person went through, stage by stage, keyed in strip by strip.
extension Visit {
  func friezeList() throws -> Reply {
    let stages = wording.friezes.stages.joined(separator: "\n")
    return try friezeList(friezeFields(title: "", stages: stages))
  }

  /// A title and its stages, one a line.
  func keepFrieze() throws -> Reply {
    let stages = form.words("stages").split(whereSeparator: \.isNewline).map { $0.trimmed }
      .filter { !$0.isEmpty }
    var fields = friezeFields(title: form.words("title"), stages: form.words("stages"))
    if form["title"].isBlank { fields[0].faults = [wording.friezePages.friezeNoTitle] }
    fields[1].faults = wrong(stages).map { [$0] } ?? []
    fields = try fields.map(askingOfNames)
    guard fields.allSatisfy(\.faults.isEmpty) else { return try friezeList(fields).refused }
    let (act, reference) = try workshop.addFrieze(form.words("title"), stages: stages)
    return .goTo(after(act, at: "/friezes/\(reference)"))
  }

  private static let mostStages = 30

  private func wrong(_ stages: [String]) -> String? {
    let words = wording.friezePages
    if stages.isEmpty { return words.friezeNoStage }
    if stages.count > Self.mostStages { return words.friezeManyStages(Self.mostStages) }
    let twice = stages.first { stage in stages.count { $0 == stage } > 1 }
    return twice.map { words.friezeTwice(spoken.quoted($0.shortened(to: 60))) }
  }

  private func friezeFields(title: String, stages: String) -> [Field] {
    let words = wording.friezePages
    return [
      Field(
        name: "title", label: words.friezeTitleLabel, kind: .line, value: title,
        spoken: spokenElsewhere),
      Field(
        name: "stages", label: words.friezeStages, kind: .text, value: stages,
        hint: words.friezeStagesHint, spoken: spokenElsewhere),
    ]
  }

  private func friezeList(_ fields: [Field]) throws -> Reply {
    let (lines, words) = (try workshop.friezes(), wording.friezePages)
    let wrong = fields.count { !$0.faults.isEmpty }
    return try page(
      "friezes", title: words.friezesTitle, in: .friezes,
      [
        "refused": shown(wrong == 0 ? "" : wording.siteForms.refused(wrong)),
        "isEmpty": lines.isEmpty, "fields": models(fields),
        "lines": lines.map { line in
          [
            "path": "/friezes/\(line.reference)", "name": spoken.typeset(line.title),
            "reference": line.reference.description,
            "said": language.typeset(words.counted(line.stages, line.strips)),
          ] as Model
        },
      ])
  }

  func friezePage() throws -> Reply {
    let frieze = try workshop.frieze(parameter("reference"))
    return try page(
      "frieze", title: frieze.title, in: .friezes,
      [
        "reference": frieze.reference.description, "path": "/friezes/\(frieze.reference)",
        "isEmpty": frieze.sides.isEmpty, "stages": frieze.stages.map { spoken.typeset($0) },
        "sides": frieze.sides.map { side in
          [
            "name": side.name.isEmpty
              ? language.typeset(wording.friezePages.anyone)
              : spoken.typeset(side.name.capitalisedFirst),
            "several": side.strips.count > 1,
            "medians": side.medians.map { ["feeling": feeling($0)] as Model },
            "strips": side.strips.map { strip in model(strip, of: frieze) },
          ] as Model
        },
      ])
  }

  private func model(_ strip: ShownStrip, of frieze: ShownFrieze) -> Model {
    let about = [strip.profile.capitalisedFirst, strip.when].filter { !$0.isEmpty }
    return [
      "label": strip.label, "about": written(about.joined(separator: " · ")),
      "moments": strip.moments.enumerated().map { place, moment -> Model in
        guard let moment else { return ["isFilled": false, "stage": frieze.stages[place]] }
        let quote = strip.quotes[place]
        return [
          "isFilled": true, "stage": spoken.typeset(frieze.stages[place]),
          "feeling": feeling(moment.feeling.map(Double.init)),
          "actions": written(moment.actions), "people": written(moment.people),
          "tools": written(moment.tools), "delay": written(moment.delay),
          "blockage": written(moment.blockage),
          "quote": quote.map { model($0) as Any } ?? false,
        ]
      },
    ]
  }

  /// « −2 », with the class that draws it; `false` where nobody said.
  private func feeling(_ value: Double?) -> Any {
    guard let value else { return false }
    let sign = value < 0 ? "−" : value > 0 ? "+" : ""
    return [
      "said": sign + wording.number(abs(value)), "level": "f\(Int((value + 3).rounded()))",
    ] as Model
  }

  func newStrip() throws -> Reply { try stripPage([:], StripRefusal()) }

  /// Keeps every stage that says something, and its words as verbatim, in one act.
  func keepStrip() throws -> Reply {
    let frieze = try workshop.frieze(parameter("reference"))
    let stages = frieze.stages.indices.compactMap(typedStage)
    let header = typed(.friezes, nil, Self.headerKeys)
    guard !stages.isEmpty else {
      return try stripPage(
        header.cells, StripRefusal(), said: wording.friezePages.stripNone
      ).refused
    }
    do {
      let act = try workshop.addStrip(
        to: "\(frieze.reference)", TypedStrip(header: header, stages: stages))
      return .goTo(after(act, at: "/friezes/\(frieze.reference)"))
    } catch let refusal as StripRefusal {
      return try stripPage(
        header.cells, refusal, said: wording.siteForms.refused(refusal.count)
      ).refused
    }
  }

  private static let headerKeys = ["audience", "profile", "when"]
  /// What is asked of a stage: what is wrong elsewhere is told above it.
  private static let asked = Set(stageKeys + ["words"])
  private static let stageKeys = ["actions", "people", "tools", "delay", "blockage", "feeling"]
  private static func prefix(_ stage: Int) -> String { "s\(stage)-" }
  private static func wordsPrefix(_ stage: Int) -> String { "w\(stage)-" }

  /// A stage where something was written.
  private func typedStage(_ place: Int) -> TypedStrip.Stage? {
    let row = typed(.friezes, nil, Self.stageKeys, prefix: Self.prefix(place))
    let words = typed(.verbatim, nil, ["words"], prefix: Self.wordsPrefix(place))
    let isSaid = words.cells["words"].map { !$0.isBlank } ?? false
    guard isSaid || row.cells.values.contains(where: { !$0.isBlank }) else { return nil }
    let fidelity = Verbatim.Fidelity.wordForWord.label.said(in: wording)
    return TypedStrip.Stage(
      place: place, row: row, words: isSaid ? words.adding(["fidelity": fidelity]) : nil)
  }

  private func stripPage(
    _ header: [String: String], _ refusal: StripRefusal, said: String = ""
  ) throws -> Reply {
    let frieze = try workshop.frieze(parameter("reference"))
    let words = wording.friezePages
    return try page(
      "strip", title: words.stripNew, in: .friezes,
      [
        "frieze": spoken.typeset(frieze.title), "path": "/friezes/\(frieze.reference)",
        "refused": shown(said),
        "faults": refusal.header.filter { $0.column == nil }
          .map { language.typeset($0.fact.asked(in: wording)) },
        "header": models(
          try fields(.friezes, Self.headerKeys, cells: header, faults: refusal.header)),
        "stages": try frieze.stages.enumerated().map { place, name -> Model in
          [
            "name": spoken.typeset(name), "number": place + 1,
            "whole": ((refusal.stages[place] ?? []) + (refusal.words[place] ?? []))
              .filter { fault in fault.column.map { !Self.asked.contains($0) } ?? true }
              .map { language.typeset($0.fact.asked(in: wording)) },
            "fields": models(try stageFields(place, refusal)),
          ]
        },
      ])
  }

  /// What is asked of a stage; a feeling is chosen on its scale.
  private func stageFields(_ place: Int, _ refusal: StripRefusal) throws -> [Field] {
    let row = typed(.friezes, nil, Self.stageKeys, prefix: Self.prefix(place))
    let said = typed(.verbatim, nil, ["words"], prefix: Self.wordsPrefix(place))
    let asked = try fields(
      .friezes, Self.stageKeys, prefix: Self.prefix(place), cells: row.cells,
      faults: refusal.stages[place] ?? []
    ).map { field in
      var field = field
      if field.name.hasSuffix("feeling") {
        field.kind = .choice((-3...3).map(Visit.scale))
        if let value = Int(field.value) { field.value = Visit.scale(value) }
      }
      if place > 0 { field.hint = "" }
      return field
    }
    let words = try fields(
      .verbatim, ["words"], prefix: Self.wordsPrefix(place), cells: said.cells,
      faults: refusal.words[place] ?? []
    ).map { field in
      var field = field
      field.isRequired = false
      field.label = wording.friezePages.stripWords
      field.hint = ""
      return field
    }
    return asked + words
  }

  private static func scale(_ feeling: Int) -> String {
    feeling < 0 ? "−\(-feeling)" : "\(feeling)"
  }
}
