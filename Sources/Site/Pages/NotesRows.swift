import HTTPTypes
import Interchange
import People
import Storage
import Words
import Workbench

/// The page of the rows that notes propose, as found or as someone changed them.
extension Visit {
  /// - Parameter faults: those of each row, by its number, where rows were sent.
  func passagesPage(
    _ part: NotesPart, at id: String, _ faults: [Int: [TypedRefusal.Fault]] = [:],
    saying said: String = ""
  ) async throws -> Reply {
    let words = wording.notes
    let isWhole = part.numbers.count == part.count
    let sent = isReading ? nil : try sentFlags(part)
    let isKept = try isReading && areKept(part, at: id)
    return try page(
      "passages", title: words.passagesTitle(part.count), in: .imports,
      [
        "path": "/notes/\(id)", "from": String(part.numbers.lowerBound), "said": shown(said),
        "kept": shown(isKept ? words.passagesKept : ""),
        "attendance": shown(words.aside(part.attendance, part.left)),
        "part": shown(
          isWhole
            ? ""
            : words.passagesPart(part.numbers.lowerBound + 1, part.numbers.upperBound, part.count)),
        "next": part.next.map { "/notes/\(id)?from=\($0)" as Any } ?? false,
        "rows": part.numbers.map { number in
          row(number, part, sent?[number], faults[number] ?? [], isKept: isKept)
        },
        "people": try nameable(.people), "profiles": try nameable(.profiles),
        "places": try nameable(.places),
      ])
  }

  private func row(
    _ number: Int, _ part: NotesPart, _ sent: PassageFlags?, _ faults: [TypedRefusal.Fault],
    isKept: Bool
  ) -> Model {
    let (passage, prefix) = (part.passages[number], Visit.rowPrefix(number))
    let cells =
      sent == nil
      ? passage.cells(in: wording)
      : typed(.verbatim, nil, Passage.keys, prefix: prefix).cells
    let isTicked = sent == nil ? passage.isLikely && !isKept : !form[prefix + "keep"].isEmpty
    let doubt = sent == nil && !passage.isLikely ? wording.notes.perhapsNoWords : ""
    let flags = (sent ?? part.flags[number]).said(in: wording)
    let around = cells["notes"] ?? ""
    return [
      "p": prefix, "line": language.typeset(wording.notes.passageLine(number + 1, passage.line)),
      "isTicked": isTicked, "words": cells["words"] ?? "", "speaker": cells["speaker"] ?? "",
      "profile": cells["profile"] ?? "", "when": cells["when"] ?? "", "place": cells["place"] ?? "",
      "around": around, "isAlone": around.isEmpty,
      "fidelities": [Verbatim.Fidelity.wordForWord, .fromMemory].map { fidelity in
        let name = fidelity.label.said(in: wording)
        return option(name, name, isChosen: name == cells["fidelity"])
      },
      "flags": shown([doubt, flags].filter { !$0.isEmpty }.joined(separator: " ")),
      "faults": faults.map { language.typeset(told($0)) },
      "keepables": faults.filter(\.fact.isKeepable).compactMap(\.column).map { key in
        ["field": prefix + key, "about": language.typeset(label(of: key))] as Model
      },
      "keptSo": Passage.keys.compactMap { key -> Model? in
        form.markKept(prefix + key, cells[key]).map { ["field": prefix + key, "mark": $0] }
      },
      "hasFaults": !faults.isEmpty,
    ]
  }

  /// Whether these rows were kept, and nobody undid it since.
  private func areKept(_ part: NotesPart, at id: String) throws -> Bool {
    let lot = try premises.uploads.find(id, of: session?.digest)
    guard let act = lot.acts[part.numbers.lowerBound] else { return false }
    return try premises.workspace.act(act)?.isUndone == false
  }

  /// « Date : lu « 32/13 »… »
  private func told(_ fault: TypedRefusal.Fault) -> String {
    let said = fault.fact.asked(in: wording)
    guard let column = fault.column else { return said }
    return wording.notes.inField(label(of: column), said)
  }

  private func label(of key: String) -> String {
    TableKind.verbatim.definition.column(key)?.header.said(in: wording).capitalisedFirst ?? key
  }

  /// What is to be read again in rows as they were sent, by their numbers.
  private func sentFlags(_ part: NotesPart) throws -> [Int: PassageFlags] {
    let texts = part.numbers.map { number in
      ["words", "profile", "place", "notes"].map { form.words(Visit.rowPrefix(number) + $0) }
        .joined(separator: "\n")
    }
    return Dictionary(uniqueKeysWithValues: zip(part.numbers, try workshop.flags(in: texts)))
  }

  /// What a field may name, once for all rows.
  func nameable(_ kind: TableKind) throws -> [Model] {
    try workshop.nameables(kind).map {
      ["value": $0.value, "note": $0.label.isEmpty ? false : language.typeset($0.label) as Any]
    }
  }
}
