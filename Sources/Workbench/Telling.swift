import Atelier
import Entities
import Interchange
import People
import Press
import Reciprocity
import Storage
import Words

/// A first name, an address or a number written inside words, and where.
struct Telling: Hashable {
  /// Its reference, or the name of what has none.
  let handle: String
  /// As they are written, each once.
  let found: [String]

  /// Things with a reference, in their order, then the others by their names.
  static func order(_ handle: String) -> (Int, Reference, String) {
    let none = Reference(.verbatim, 1)
    return Reference(handle).map { (0, $0, "") } ?? (1, none, handle)
  }
}

/// Looks through words for what names someone or says how to reach them.
struct TellingFinder {
  private let names: NameFinder

  /// - Parameter people: those whose first names the workspace knows.
  init(_ people: some Sequence<Person>) {
    names = NameFinder(people.map(\.name).filter { $0.count > 2 })
  }

  func callAsFunction(_ reference: Reference, _ words: [String]) -> Telling? {
    self(reference.description, words)
  }

  func callAsFunction(_ handle: String, _ words: [String]) -> Telling? {
    let found = words.flatMap { PassageFlags(in: $0, knowing: names).telling }.uniqued
    return found.isEmpty ? nil : Telling(handle: handle, found: found)
  }

  /// Whatever its shape says was written by people, in it and in its lists.
  func callAsFunction<Kept: Entity>(
    each kept: some Sequence<Kept>, called handle: (Kept) -> String
  ) -> [Telling] {
    let written = Kept.facts.columns.filter(\.matter.isWritten)
    return kept.compactMap { thing in
      let row = Kept.shape.row(thing)
      return self(
        handle(thing),
        written.flatMap { column -> [String] in
          let rows = column.list.map { row.lists[$0] ?? [] } ?? [row.cells]
          return rows.compactMap { String.read($0.values[column.column] ?? .null) }
        })
    }
  }

  func callAsFunction<Kept: Entity & Referenced>(each kept: some Sequence<Kept>) -> [Telling] {
    self(each: kept) { $0.reference.description }
  }

  func callAsFunction(_ quotations: some Sequence<Quotation>) -> [Telling] {
    quotations.compactMap { self($0.reference, [$0.words]) }
  }

  func callAsFunction(_ reports: some Sequence<AstonishmentReport>) -> [Telling] {
    reports.compactMap {
      self($0.reference, [$0.title, $0.facts, $0.surprise, $0.why, $0.question])
    }
  }

  func callAsFunction(_ prototypes: some Sequence<Prototype>) -> [Telling] {
    prototypes.compactMap {
      self($0.reference, [$0.name, $0.need, $0.learned, $0.resists, $0.decisionAsked])
    }
  }

  func callAsFunction(_ findings: some Sequence<Finding>) -> [Telling] {
    findings.compactMap { self($0.reference, [$0.statement]) }
  }

  func callAsFunction(_ hypotheses: some Sequence<Hypothesis>) -> [Telling] {
    hypotheses.compactMap { self($0.reference, [$0.statement]) }
  }

  func callAsFunction(_ encounters: some Sequence<Encounter>) -> [Telling] {
    encounters.compactMap { self($0.reference, [$0.guide, $0.notes]) }
  }

  func callAsFunction(_ debriefs: some Sequence<Debrief>) -> [Telling] {
    debriefs.compactMap { self($0.reference, [$0.words]) }
  }

  func callAsFunction(_ notices: some Sequence<BoardNotice>) -> [Telling] {
    notices.compactMap { self($0.reference, [$0.title]) }
  }
}

extension Wording {
  /// A line for each thing, under one that says what to do.
  ///
  /// - Parameter most: how many lines are read rather than skipped; the rest is counted.
  func remarks(on tellings: [Telling], atMost most: Int = .max) -> [String] {
    guard !tellings.isEmpty else { return [] }
    let all = tellings.sorted { Telling.order($0.handle) < Telling.order($1.handle) }
    let lines = all.prefix(most).map {
      groups.named(
        $0.handle, $0.found.map { language.quoted($0) }.joined(separator: ", "))
    }
    return [groups.telling] + lines
      + (all.count > most ? [groups.moreTelling(all.count - most)] : [])
  }
}
