import Atelier
import Entities
import Foundation
import Interchange
import People
import Reciprocity
public import Storage
public import Words

extension Workshop {
  /// « 2018-02-16 09:00, Anne : V-0086 écrit : « C’est le dernier… » »
  public func said(_ act: Act) throws -> String {
    let moment = act.at.formatted(
      Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: zone).year().month().day()
        .time(includingFractionalSeconds: false))
    let author = act.by.isEmpty ? "" : ", \(act.by)"
    return "\(moment)\(author) : \(try told(act))"
  }

  /// An act by its reference and its first words: « V-0086 modifié : thèmes ».
  ///
  /// Words that may not be shown any more are not; people are told by their references.
  public func told(_ act: Act) throws -> String {
    if let id = act.undoes, let undone = try workspace.act(id) {
      return wording.acts.undone(try told(undone))
    }
    return try ActTeller(self, try workspace.deed(of: act)).said
  }
}

/// Puts an act in a few words.
private struct ActTeller {
  let workshop: Workshop
  let deed: Deed

  init(_ workshop: Workshop, _ deed: Deed) { (self.workshop, self.deed) = (workshop, deed) }

  private var wording: Wording { workshop.wording }
  private var words: ActsWording { wording.acts }
  private var verb: String { wording.storage.verb(deed.act.verb) }

  /// The acts told by what they wrote; others are told by what they did.
  private static let writing: Set<String> = [
    "write", "edit", "card", "encounter", "arrange", "wish", "quotes", "notes", "debrief",
  ]
  /// Things that are made of sentences.
  private static let written: Set<String> = [
    "verbatim", "debrief", "astonishment", "finding", "hypothesis", "prototype",
  ]

  /// Acts of a whole file: what they touched is not theirs to tell, least of all an erasure.
  private static let alone: Set<String> = ["create", "copy", "merge", "erase"]
  var said: String {
    get throws {
      if ActTeller.alone.contains(deed.act.verb) { return verb }
      if !deed.isWhole { return words.long(verb, deed.act.changes) }
      guard let last = deed.tallies.last else { return verb }
      let isOneThing = deed.tallies.count == 1 && last.count == 1
      if deed.act.verb == "import" { return isOneThing ? try one(last) : imported }
      guard ActTeller.writing.contains(deed.act.verb) else { return try done(to: last) }
      guard last.count == 1 else { return counted(last) }
      return try one(last)
    }
  }

  private func one(_ tally: Deed.Tally) throws -> String {
    let isFeminine = words.names[tally.kind]?.isFeminine ?? false
    let what = deed.references.first?.description ?? name(tally.kind, 1)
    let head = "\(what) \(words.fate(fate(of: tally), isFeminine, 1))"
    let detail = [parts, names.isEmpty ? try firstWords : names].filter { !$0.isEmpty }
    return detail.isEmpty ? head : words.about(head, detail.joined(separator: ", "))
  }

  private func counted(_ tally: Deed.Tally) -> String {
    let isFeminine = words.names[tally.kind]?.isFeminine ?? false
    let count = words.count(tally.count, name(tally.kind, tally.count))
    let head = "\(count) \(words.fate(fate(of: tally), isFeminine, tally.count))"
    return names.isEmpty ? head : words.about(head, names)
  }

  /// « 12 verbatim importés », the most numerous first.
  private var imported: String {
    let tallies = deed.tallies.sorted { $0.count > $1.count }
    let kinds = tallies.prefix(3).map { words.count($0.count, name($0.kind, $0.count)) }
    let areFeminine = tallies.allSatisfy { words.names[$0.kind]?.isFeminine ?? false }
    let count = tallies.reduce(0) { $0 + $1.count }
    let fate: ActsWording.Fate = tallies.allSatisfy { $0.fate == .changed } ? .changed : .imported
    let rest = tallies.dropFirst(3).reduce(0) { $0 + $1.count }
    return "\(words.list(kinds, rest)) \(words.fate(fate, areFeminine, count))"
  }

  private func done(to tally: Deed.Tally) throws -> String {
    guard !deed.references.isEmpty else { return names.isEmpty ? verb : words.deed(verb, names) }
    let things = words.list(deed.references.map(\.description), deed.more)
    let isOne = deed.references.count == 1 && deed.more == 0
    let detail = !names.isEmpty ? names : isOne ? try firstWords : ""
    return words.deed(verb, detail.isEmpty ? things : "\(things), \(detail)")
  }

  private func fate(of tally: Deed.Tally) -> ActsWording.Fate {
    switch tally.fate {
    case .added where deed.act.verb == "import": .imported
    case .added: ActTeller.written.contains(tally.kind) ? .written : .added
    case .changed: .changed
    case .removed: .removed
    case nil: .touched
    }
  }

  private func name(_ kind: String, _ count: Int) -> String {
    guard let name = words.names[kind] else { return wording.storage.kind(kind) }
    return wording.house(count > 1 ? name.several : name.one)
  }

  /// « 12 juillet 2017 · Préau (12) »: what things without a reference say of themselves.
  private var names: String {
    let own = deed.names.map { parts in
      let said = parts.map { Day($0).map(wording.long) ?? $0 }.joined(separator: " · ")
      return wording.language.quoted(said.shortened(to: 40))
    }
    return words.list(own, own.isEmpty ? 0 : (deed.tallies.last?.count ?? 0) - own.count)
  }

  private var parts: String {
    let kind = deed.tallies.last?.kind ?? ""
    let facts = entities.lazy.map { $0.facts }.first { $0.table == kind }
    // Of words and of what is published of them, only what changed is told.
    let names = deed.parts.map { part in
      facts?.ownLabel(of: part)?.said(in: wording) ?? wording.field(part, of: kind)
    }
    return words.list(names.map { wording.house($0) }, 0)
  }

  /// How the one thing it is about begins, as it stands now and as far as it may be shown.
  private var firstWords: String {
    get throws {
      guard deed.references.count == 1, let reference = deed.references.first,
        let text = try workshop.firstWords(of: reference)
      else { return "" }
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return wording.language.quoted(line.shortened(to: 40))
    }
  }
}

extension Workshop {
  /// What a thing says first, for the team; `nil` for what has no words or may not be shown.
  fileprivate func firstWords(of reference: Reference) throws -> String? {
    let reading = try reading()
    let contents = reading.contents
    return switch reference.kind {
    case .verbatim:
      reading.verbatim(reference).flatMap { voiceMaker(reading).voice(of: $0).words }
    case .debrief: contents.debriefs.first { $0.reference == reference }?.words
    case .astonishment: contents.astonishments.first { $0.reference == reference }?.title
    case .finding: contents.findings.first { $0.reference == reference }?.statement
    case .hypothesis: contents.hypotheses.first { $0.reference == reference }?.statement
    case .prototype: contents.prototypes.first { $0.reference == reference }?.name
    case .card: contents.keptCards.first { $0.reference == reference }?.title
    case .occasion: contents.occasions.first { $0.reference == reference }?.title
    case .block: contents.blocks.first { $0.reference == reference }?.title
    case .frieze: contents.friezes.first { $0.reference == reference }?.title
    case .offer, .ask:
      try BoardDesk(self).notices.first { $0.reference == reference }?.title
    default: nil
    }
  }
}

/// Why an act is not undone, told by what it did.
public struct UndoRefused: Error, Sayable {
  let told: String
  let fault: WorkspaceFault

  public func said(in wording: Wording) -> String {
    switch fault {
    case .movedSince(_, let row): wording.acts.moved(told, row)
    case .alreadyUndone: wording.acts.already(told)
    default: fault.said(in: wording)
    }
  }
}
