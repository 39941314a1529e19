public import Atelier
import Entities
public import Interchange
public import People
public import Storage

extension Workshop {
  /// Keeps words that were just said of a prototype: a verbatim and its feedback, in one act.
  ///
  /// - Parameter words: a row of the table of verbatim.
  /// - Throws: ``UnknownReference``, ``TypedRefusal``.
  public func hear(_ words: TypedRow, of text: String, as stance: Feedback.Stance) throws -> Act.ID
  {
    try workspace.perform("hear", by: author, at: now) { draft in
      let prototype = try draft.prototype(text)
      let before = try draft.reader.dossier()
      let (after, names) = try before.writing([words], mint: mint)
      try draft.keep(after, unlike: before)
      let verbatim = try draft.verbatim(names.first ?? "")
      try draft.save(
        Feedback(
          id: mint.make(), prototype: prototype.id, verbatim: verbatim.id, stance: stance))
      return draft.act
    }
  }

  /// Makes words collected already feedback on a prototype, or turns the way they point.
  ///
  /// - Throws: ``UnknownReference``.
  public func hear(_ verbatim: Reference, of text: String, as stance: Feedback.Stance) throws
    -> Act.ID
  {
    try workspace.perform("hear", by: author, at: now) { draft in
      let (prototype, verbatim) = (
        try draft.prototype(text), try draft.verbatim(verbatim.description)
      )
      var feedback =
        try draft.feedback(verbatim.id, on: prototype.id)
        ?? Feedback(id: mint.make(), prototype: prototype.id, verbatim: verbatim.id)
      feedback.stance = stance
      try draft.save(feedback)
      return draft.act
    }
  }

  /// Words are no longer feedback on a prototype; they stay among the verbatim.
  public func unhear(_ verbatim: Reference, of text: String) throws -> Act.ID {
    try change("unhear", verbatim, text) { draft, feedback in try draft.remove(feedback.id) }
  }

  /// Picks feedback for what is shown of a prototype, or no longer.
  public func choose(_ verbatim: Reference, of text: String, _ isChosen: Bool) throws -> Act.ID {
    try change(isChosen ? "choose" : "unchoose", verbatim, text) { draft, feedback in
      var feedback = feedback
      feedback.isChosen = isChosen
      try draft.save(feedback)
    }
  }

  private func change(
    _ verb: String, _ verbatim: Reference, _ text: String,
    _ change: (Draft, Feedback) throws -> Void
  ) throws -> Act.ID {
    try workspace.perform(verb, by: author, at: now) { draft in
      let (prototype, heard) = (
        try draft.prototype(text), try draft.verbatim(verbatim.description)
      )
      guard let feedback = try draft.feedback(heard.id, on: prototype.id) else {
        throw UnknownReference(text: verbatim.description)
      }
      try change(draft, feedback)
      return draft.act
    }
  }
}

/// Words that may become feedback, and which way they point already.
public struct HeardChoice: Sendable {
  public let voice: ShownVerbatim
  public let stance: Feedback.Stance?
}

extension Workshop {
  /// What answers some words, or a reference, and may become feedback on a prototype.
  ///
  /// - Throws: ``UnknownReference``.
  public func heardChoices(of text: String, answering typed: String) throws -> [HeardChoice] {
    let reading = try reading()
    let prototype = try reading.contents.prototypes.named(text, by: \.reference)
    let found: [Verbatim]
    if let asked = Reference(typed) {
      found = reading.verbatim(asked).map { [$0] } ?? []
    } else if typed.contains(where: { !$0.isWhitespace }) {
      found = try reading.answers(to: typed, in: workspace).map { reading.contents.verbatim[$0] }
    } else {
      found = []
    }
    let maker = voiceMaker(reading)
    let voices = found.lazy.map { ($0.id, maker.voice(of: $0)) }.filter { $0.1.words != nil }
    return Array(voices.prefix(12)).map { id, voice in
      let feedback = reading.contents.feedback.first {
        $0.prototype == prototype.id && $0.verbatim == id
      }
      return HeardChoice(voice: voice, stance: feedback?.stance)
    }
  }
}

extension Draft {
  fileprivate func prototype(_ text: String) throws -> Prototype {
    guard let reference = Reference(text), let found = try reader.find(Prototype.self, reference)
    else { throw UnknownReference(text: text) }
    return found
  }
  fileprivate func verbatim(_ text: String) throws -> Verbatim {
    guard let reference = Reference(text), let found = try reader.find(Verbatim.self, reference)
    else { throw UnknownReference(text: text) }
    return found
  }
  fileprivate func feedback(_ verbatim: Verbatim.ID, on prototype: Prototype.ID) throws
    -> Feedback?
  {
    try all(Feedback.self).first { $0.prototype == prototype && $0.verbatim == verbatim }
  }
}
