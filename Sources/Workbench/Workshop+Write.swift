import Atelier
import Entities
public import Interchange
public import People
import Reciprocity
public import Storage
import Words

/// What writing rows did.
public struct Written: Sendable {
  /// Not kept when nothing changed.
  public let act: Act.ID
  /// What each row is called now: its reference, or its name.
  public let names: [String]
}

/// A row of another table, as a field may name it.
public struct Nameable: Hashable, Sendable {
  /// A name, or a reference where there is no name or several share it.
  public let value: String
  /// What tells it apart when it is chosen from a list.
  public let label: String

  public init(value: String, label: String) { (self.value, self.label) = (value, label) }
}

extension Workshop {
  /// Writes rows that someone typed, by the rules of an import: all of them in one act, or nothing.
  ///
  /// Of a row that is there, only what was touched is written.
  /// - Parameter verb: what the act is called in the history.
  /// - Throws: ``TypedRefusal`` with every fault; ``CrossedRow`` where what was touched has moved
  ///   since it was shown; ``UnknownReference`` where the row is not there any more.
  public func write(_ rows: [TypedRow], as verb: String = "write") throws -> Written {
    try write(as: verb) { _, _ in rows }
  }

  /// The same, of rows made from what the file holds at that very moment.
  func write(
    as verb: String, _ rows: (Draft, Dossier) throws -> [TypedRow]
  ) throws -> Written {
    try workspace.perform(verb, by: author, at: now) { draft in
      let contents = try draft.reader.contents()
      var before = contents
      before.numbering = try draft.reader.numbering()
      let touched = try rows(draft, contents).map { row in
        try checkShown(row, in: contents)
        guard let touched = try row.touched(in: before) else {
          throw UnknownReference(text: row.reference?.description ?? "")
        }
        return touched
      }
      let (after, names) = try before.writing(touched, mint: mint)
      try draft.keep(after, unlike: before)
      return Written(act: draft.act, names: names)
    }
  }

  /// Words that may not be shown any more are not changed either, cards among them.
  private func checkShown(_ row: TypedRow, in contents: Dossier) throws {
    if row.kind == .encounters, row.cells["notes"] != nil, let reference = row.reference,
      withholdsNotes(of: reference, in: contents)
    {
      throw UnknownReference(text: reference.description)
    }
    guard [.verbatim, .offers, .asks].contains(row.kind), let reference = row.reference else {
      return
    }
    let register = contents.register(on: today)
    let verbatim = contents.verbatim.first { $0.reference == reference }
    guard
      verbatim.map({ register.disclose($0, to: audience) == nil }) ?? false
        || contents.isTakenBack(reference, by: register, from: audience)
    else { return }
    throw UnknownReference(text: reference.description)
  }

  private func withholdsNotes(of encounter: Reference, in contents: Dossier) -> Bool {
    let register = contents.register(on: today)
    return contents.encounters.first { $0.reference == encounter }
      .map { !register.allowsNotes(of: $0, to: audience) } ?? false
  }

  /// A row as it stands, by its reference: what each column says, by its key; without the notes of
  /// an encounter that may not be shown.
  ///
  /// - Throws: ``UnknownReference``; also for words that may not be shown any more, cards among
  ///   them.
  public func row(_ kind: TableKind, _ text: String) throws -> TypedRow {
    let reading = try reading()
    guard let reference = Reference(text),
      var cells = reading.contents.cells(of: kind, reference, in: wording.language),
      try kind != .verbatim || voice(text).voice.words != nil,
      !reading.isTakenBack(reference, from: audience)
    else { throw UnknownReference(text: text) }
    if kind == .encounters, withholdsNotes(of: reference, in: reading.contents) {
      cells["notes"] = nil
    }
    return TypedRow(kind, reference, cells: cells)
  }

  /// What a field that names rows of a table may be filled with.
  public func nameables(_ kind: TableKind) throws -> [Nameable] {
    let reading = try reading()
    let contents = reading.contents
    func named(_ names: [(name: String, reference: Reference?)]) -> [Nameable] {
      let counts = Dictionary(names.map { ($0.name.lowercased(), 1) }, uniquingKeysWith: +)
      return names.map { name, reference in
        let isShared = (counts[name.lowercased()] ?? 0) > 1
        let told = reference.map { "\(name) (\($0))" } ?? name
        return Nameable(
          value: isShared ? reference?.description ?? name : name, label: isShared ? told : "")
      }
    }
    func told(_ rows: [(Reference, String)]) -> [Nameable] {
      rows.map { Nameable(value: $0.description, label: $1.shortened(to: 80)) }
    }
    return switch kind {
    case .places: named(contents.places.map { ($0.name, nil) })
    case .profiles: named(contents.profiles.map { ($0.name, nil) })
    case .people: named(contents.people.map { ($0.name, $0.reference) })
    case .members:
      named(
        contents.members.filter { $0.belongs(on: today) }.map {
          (reading.register.people[$0.person]?.name ?? "", $0.reference)
        })
    case .calendar: named(contents.occasions.map { ($0.title, $0.reference) })
    case .hypotheses: told(contents.hypotheses.map { ($0.reference, $0.statement) })
    case .prototypes: told(contents.prototypes.map { ($0.reference, $0.name) })
    case .findings: told(contents.findings.map { ($0.reference, $0.statement) })
    case .encounters:
      told(
        contents.encounters.map { encounter in
          let parts: [String?] = [
            encounter.when.map { wording.said($0) },
            encounter.place.flatMap { reading.register.places[$0]?.name },
            reading.register.names(of: encounter.met).joined(separator: ", "),
          ]
          return (
            encounter.reference,
            parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
          )
        })
    default: []
    }
  }
}
