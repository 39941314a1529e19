import Atelier
import Entities
import Foundation
import Interchange
public import People
import Storage
public import Words

/// One line of what is keyed in after a debrief.
public struct EveningLine: Hashable, Sendable {
  /// What it is about: a reference, a first name, or nothing.
  public let about: String
  public let words: String

  public init(about: String, words: String) {
    (self.about, self.words) = (about.trimmed, words.trimmed)
  }

  var isEmpty: Bool { about.isEmpty && words.isEmpty }
}

/// Why a line cannot be kept, by its place.
public struct EveningFault: Sayable, Sendable {
  enum Fact: Error, Sendable {
    case unreadable(String), notTaken(Reference), withoutWords(String)
    case several(String, [Reference])
  }
  public let line: Int
  let fact: Fact

  public func said(in wording: Wording) -> String {
    let words = wording.evening
    return switch fact {
    case .unreadable(let text): words.eveningUnreadable(text)
    case .notTaken(let reference): words.eveningNotTaken(reference.description)
    case .withoutWords(let text): words.eveningWithoutWords(text)
    case .several(let name, let references):
      words.eveningSeveral(name, references.map(\.description))
    }
  }
}

/// All the lines that nothing could be done with: none is kept.
public struct EveningFaults: Error, Sayable {
  public let all: [EveningFault]

  public func said(in wording: Wording) -> String {
    all.map { $0.said(in: wording) }.joined(separator: " ")
  }
}

extension Workshop {
  /// Keeps what was said in the evening, line by line, all of it in one act.
  ///
  /// Words about an encounter are heard there, from memory; of a verbatim they are its themes; of an
  /// astonishment, what it still lacks; all else is the debrief.
  /// - Throws: ``EveningFaults``, ``TypedRefusal``, ``UnknownReference``.
  public func keepEvening(
    _ lines: [EveningLine], of day: Day, team: String, during: String
  ) throws -> Written {
    let reading = try reading()
    var (rows, said, faults) = ([TypedRow](), [String](), [EveningFault]())
    for (place, line) in lines.enumerated() where !line.isEmpty {
      do {
        switch try taken(line, in: reading) {
        case .row(let row): rows.append(row)
        case .said(let words): said.append(words)
        }
      } catch let fact as EveningFault.Fact {
        faults.append(EveningFault(line: place, fact: fact))
      } catch is UnknownReference {
        faults.append(EveningFault(line: place, fact: .unreadable(line.about)))
      }
    }
    guard faults.isEmpty else { throw EveningFaults(all: faults) }
    if !said.isEmpty {
      rows.append(
        TypedRow(
          .debriefs,
          cells: [
            "day": day.description, "team": team, "during": during,
            "words": said.joined(separator: "\n"),
          ]))
    }
    return try write(rows, as: "evening")
  }

  /// What a line is kept as.
  private enum Taken { case row(TypedRow), said(String) }

  private func taken(_ line: EveningLine, in reading: Reading) throws -> Taken {
    guard !line.words.isEmpty else { throw EveningFault.Fact.withoutWords(line.about) }
    guard !line.about.isEmpty else { return .said(line.words) }
    guard let reference = Reference(line.about), reference.kind != .person else {
      return .said(try debriefed(line, in: reading))
    }
    switch reference.kind {
    case .encounter:
      return .row(
        TypedRow(
          .verbatim,
          cells: [
            "words": line.words, "encounter": reference.description,
            "fidelity": Verbatim.Fidelity.fromMemory.label.said(in: wording),
          ]))
    case .verbatim: return .row(try themed(reference, line.words, in: reading))
    case .astonishment: return .row(try continued(reference, line.words, in: reading))
    default: throw EveningFault.Fact.notTaken(reference)
    }
  }

  /// « Nadia : … », where someone is called so and may be named to the team; else their reference.
  private func debriefed(_ line: EveningLine, in reading: Reading) throws -> String {
    let person: Person.ID
    do { person = try reading.register.person(called: line.about) } catch let several
      as SeveralPeople
    {
      throw EveningFault.Fact.several(line.about, several.references)
    }
    let shown = reading.register.disclose(person, to: .team)
    let name =
      shown.isNamed ? shown.name : reading.register.people[person]?.reference.description ?? ""
    return wording.announcing(name) + " " + line.words
  }

  private func themed(_ reference: Reference, _ words: String, in reading: Reading) throws
    -> TypedRow
  {
    guard let said = reading.verbatim(reference), reading.isShown(said) else {
      throw UnknownReference(text: reference.description)
    }
    let themes = (said.themes + TypedRow.items(words)).uniqued
    return TypedRow(.verbatim, reference, cells: ["themes": TypedRow.cell(themes)])
  }

  private func continued(_ reference: Reference, _ words: String, in reading: Reading) throws
    -> TypedRow
  {
    let report = try reading.contents.astonishments.named(reference.description, by: \.reference)
    let parts = [
      ("surprise", report.surprise), ("why", report.why), ("question", report.question),
    ]
    let key = parts.first { $0.1.isBlank } ?? ("facts", report.facts)
    let whole = [key.1, words].filter { !$0.isBlank }.joined(separator: "\n")
    return TypedRow(.astonishments, reference, cells: [key.0: whole])
  }
}
