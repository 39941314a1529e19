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
public struct EveningFault: Error, Sayable {
  enum Fact { case unreadable(String), notTaken(Reference), withoutWords(String) }
  public let line: Int
  let fact: Fact

  public func said(in wording: Wording) -> String {
    let words = wording.evening
    return switch fact {
    case .unreadable(let text): words.eveningUnreadable(text)
    case .notTaken(let reference): words.eveningNotTaken(reference.description)
    case .withoutWords(let text): words.eveningWithoutWords(text)
    }
  }
}

extension Workshop {
  /// Keeps what was said in the evening, line by line, all of it in one act.
  ///
  /// Words about an encounter are heard there, from memory; of a verbatim they are its themes; of an
  /// astonishment, what it still lacks; all else is the debrief.
  /// - Throws: ``EveningFault``, ``TypedRefusal``, ``UnknownReference``.
  public func keepEvening(
    _ lines: [EveningLine], of day: Day, team: String, during: String
  ) throws -> Written {
    let reading = try reading()
    var (rows, said) = ([TypedRow](), [String]())
    for (place, line) in lines.enumerated() where !line.isEmpty {
      func refuse(_ fact: EveningFault.Fact) -> EveningFault {
        EveningFault(line: place, fact: fact)
      }
      guard !line.words.isEmpty else { throw refuse(.withoutWords(line.about)) }
      guard let reference = line.about.isEmpty ? nil : Reference(line.about) else {
        guard let told = line.about.isEmpty ? line.words : try debriefed(line, in: reading) else {
          throw refuse(.unreadable(line.about))
        }
        said.append(told)
        continue
      }
      switch reference.kind {
      case .encounter:
        rows.append(
          TypedRow(
            .verbatim,
            cells: [
              "words": line.words, "encounter": reference.description,
              "fidelity": Verbatim.Fidelity.fromMemory.label.said(in: wording),
            ]))
      case .verbatim: rows.append(try themed(reference, line.words, in: reading))
      case .astonishment: rows.append(try continued(reference, line.words, in: reading))
      case .person:
        guard let told = try debriefed(line, in: reading) else {
          throw refuse(.unreadable(line.about))
        }
        said.append(told)
      default: throw refuse(.notTaken(reference))
      }
    }
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

  /// « Nadia : … », where someone is called so and may be named to the team; else their reference.
  private func debriefed(_ line: EveningLine, in reading: Reading) throws -> String? {
    guard let person = try? reading.register.person(called: line.about) else { return nil }
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
