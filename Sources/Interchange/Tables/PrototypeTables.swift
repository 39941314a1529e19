import Atelier
import Entities
import Foundation
import People

enum PrototypeTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Prototype]> { \.prototypes }
  static let letters: Reference.Kind? = .prototype
  static func name(of value: Prototype, in names: Names) -> String { value.name }

  static let definition = TableDefinition(
    .prototypes, Bilingual("Prototypes", "Prototypes"),
    purpose: Bilingual(
      "Ce que l’on essaie : le besoin, le seuil fixé avant, ce que l’on apprend.",
      "What is being tried: the need, the threshold set before, what is learned."),
    natural: ["name"],
    columns: [
      .reference("P-01"),
      Column(
        "name", "nom", "name", also: ["prototype", "titre", "title"], required: true,
        example: Bilingual("Le rappel du jeudi", "The Thursday call")),
      Column("need", "besoin", "need", .sentences),
      Column("hypotheses", "hypothèses", "hypotheses", .rows(of: .hypotheses)),
      Column("bornDuring", "né pendant", "born during", .row(of: .calendar)),
      Column(
        "counted", "on compte", "counted",
        example: Bilingual("rappels suivis d’une rencontre", "calls followed by a meeting")),
      Column("atLeast", "seuil", "threshold", .whole, example: Bilingual("9", "9")),
      Column("outOf", "sur", "out of", .whole, example: Bilingual("15", "15")),
      Column("result", "résultat", "result", .whole),
      Column("places", "lieux", "places", .rows(of: .places)),
      Column("start", "test du", "test from", .day), Column("end", "test au", "test to", .day),
      Column("learned", "appris", "learned", .sentences, also: ["ce que l’on a appris"]),
      Column("resists", "résiste", "resists", .sentences, also: ["ce qui résiste"]),
      Column("asked", "décision demandée", "decision asked", .sentences),
      Column("committee", "comité", "committee"),
      Column("answer", "décision", "decision", .choice(Labels.answerOfCommittee.names)),
      Column("reason", "motif", "reason", .sentences, also: ["raison"]), .notes,
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Prototype?
  ) throws -> Prototype? {
    guard let reference else { return nil }
    let trial = try reader.period(
      from: reader.day("start", old: old?.trial?.start),
      to: reader.day("end", old: old?.trial?.end), about: "end")
    return try Prototype(
      id: Identifier(id), reference: reference, name: reader.text("name", old: old?.name),
      need: reader.text("need", old: old?.need),
      hypotheses: reader.rows("hypotheses", of: .hypotheses, old: old?.hypotheses),
      bornDuring: reader.row("bornDuring", of: .calendar, old: old?.bornDuring),
      threshold: threshold(from: &reader, old: old?.threshold),
      places: reader.rows("places", of: .places, old: old?.places), trial: trial,
      learned: reader.text("learned", old: old?.learned),
      resists: reader.text("resists", old: old?.resists),
      decisionAsked: reader.text("asked", old: old?.decisionAsked),
      committee: committee(reader.text("committee", old: old?.committee)),
      decision: decision(from: &reader, old: old?.decision), life: old?.life ?? Life(),
      notes: reader.text("notes", old: old?.notes))
  }

  /// The committee's day as we write days, or its name as it is.
  private static func committee(_ words: String) -> String {
    guard let date = WrittenDate(words), let day = date.day, let month = date.month,
      let year = date.year
    else { return words }
    return Day(year, month, day)?.description ?? words
  }

  private static func threshold(
    from reader: inout RecordReader, old: Threshold?
  ) throws -> Threshold? {
    let counted = reader.text("counted", old: old?.counted)
    let atLeast = reader.whole("atLeast", old: old?.atLeast)
    let outOf = reader.whole("outOf", old: old?.outOf)
    let result = reader.whole("result", old: old?.result)
    guard let atLeast, let outOf else {
      if atLeast != nil || result != nil {
        reader.complain(.missing(Bilingual("sur", "out of")), about: "outOf")
      } else if outOf != nil || !counted.isEmpty {
        reader.complain(.missing(Bilingual("seuil", "threshold")), about: "atLeast")
      }
      return nil
    }
    return try Threshold(counted: counted, atLeast: atLeast, outOf: outOf, result: result)
  }

  private static func decision(
    from reader: inout RecordReader, old: Decision?
  ) throws -> Decision? {
    let answer = reader.choice("answer", among: Labels.answerOfCommittee, old: old?.answer)
    let reason = reader.text("reason", old: old?.reason)
    guard let answer else {
      if !reason.isEmpty {
        reader.complain(.missing(Bilingual("décision", "decision")), about: "answer")
      }
      return nil
    }
    return try Decision(answer, reason: reason)
  }

  static func cells(of value: Prototype, in names: Names) -> [String: String] {
    func number(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }
    return [
      "reference": value.reference.description, "name": value.name, "need": value.need,
      "hypotheses": names(value.hypotheses), "bornDuring": names[value.bornDuring],
      "counted": value.threshold?.counted ?? "", "atLeast": number(value.threshold?.atLeast),
      "outOf": number(value.threshold?.outOf), "result": number(value.threshold?.result),
      "places": names(value.places), "start": value.trial?.start.description ?? "",
      "end": value.trial?.end.description ?? "", "learned": value.learned,
      "resists": value.resists, "asked": value.decisionAsked, "committee": value.committee,
      "answer": names.label(value.decision?.answer, Labels.answerOfCommittee),
      "reason": value.decision?.reason ?? "", "notes": value.notes,
    ]
  }
}

enum FeedbackTable: DossierTable {
  static var path: WritableKeyPath<Dossier, [Feedback]> { \.feedback }
  static func name(of value: Feedback, in names: Names) -> String { "" }

  static let definition = TableDefinition(
    .feedback, Bilingual("Retours", "Feedback"), also: ["retours au fil de l’eau"],
    purpose: Bilingual(
      "Les mots entendus pendant qu’un prototype est essayé.",
      "Words heard while a prototype is being tried."),
    natural: ["prototype", "verbatim"],
    columns: [
      Column(
        "prototype", "prototype", "prototype", .row(of: .prototypes), required: true,
        example: Bilingual("P-01", "P-01")),
      Column(
        "verbatim", "verbatim", "verbatim", .row(of: .verbatim), also: ["retour", "feedback"],
        required: true, example: Bilingual("V-0001", "V-0001")),
      Column("stance", "sens", "stance", .choice(Labels.stance.names)),
      Column("chosen", "choisi", "chosen", .truth),
    ])

  static func value(
    from reader: inout RecordReader, id: UUID, reference: Reference?, old: Feedback?
  ) throws -> Feedback? {
    let prototype: Prototype.ID? = reader.row("prototype", of: .prototypes, old: old?.prototype)
    let verbatim: Verbatim.ID? = reader.row("verbatim", of: .verbatim, old: old?.verbatim)
    let stance = reader.choice("stance", among: Labels.stance, old: old?.stance)
    guard let prototype, let verbatim else { return nil }
    return Feedback(
      id: Identifier(id), prototype: prototype, verbatim: verbatim, stance: stance ?? .neutral,
      isChosen: reader.truth("chosen", old: old?.isChosen))
  }

  static func cells(of value: Feedback, in names: Names) -> [String: String] {
    [
      "prototype": names[value.prototype], "verbatim": names[value.verbatim],
      "stance": names.label(value.stance, Labels.stance), "chosen": names.mark(value.isChosen),
    ]
  }
}
