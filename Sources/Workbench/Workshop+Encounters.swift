import Entities
import Foundation
import Interchange
public import People
import Storage
import Words

/// One meeting in the field, told without naming whoever did not agree to it.
public struct EncounterLine: Sendable {
  public let reference: Reference
  public let kind: String
  public let when: String
  public let place: String
  public let profile: String
  /// First names of those who agreed to be named, the profile of the others.
  public let ledBy: [String]
  public let agreement: String
  public let isRefused: Bool
  public let isUnasked: Bool
  /// How many verbatim were kept of it.
  public let quotes: Int
  public let stage: Encounter.Stage
  /// « à rappeler le 21 nov. », « d’accord », « n’a pas eu lieu »; empty once it is done.
  public let standing: String
  public let calls: Int
  public let meetingPoint: String
  /// Why it did not happen.
  public let reason: String
  /// Whether words said there may be of one or of another.
  public let areSeveral: Bool
  /// What tells how it stands now from how it may stand later.
  public let mark: String
}

/// One meeting, its words and what came of them.
public struct EncounterPage: Sendable {
  public let line: EncounterLine
  /// Who was met, where they are known; never by their name.
  public let people: [Reference]
  /// What it was part of.
  public let during: String
  public let guide: String
  public let notes: String
  public let voices: [ShownVerbatim]
  public let trace: ToldTrace
}

/// How far the collecting has come.
public struct QuoteCount: Hashable, Sendable {
  /// Kept of one encounter; written down since midnight; in all.
  public let here: Int
  public let today: Int
  public let all: Int
}

extension Workshop {
  /// Every encounter, the last ones first.
  public func encounters() throws -> [EncounterLine] {
    let reading = try reading()
    let counts = reading.contents.verbatim.reduce(into: [Encounter.ID: Int]()) { counts, said in
      if let encounter = said.encounter { counts[encounter, default: 0] += 1 }
    }
    return reading.contents.encounters.sorted {
      // What is to come, or has no day yet, stands before what was.
      ($0.when?.start.number ?? .max, $0.reference) > ($1.when?.start.number ?? .max, $1.reference)
    }.map { line(of: $0, quotes: counts[$0.id] ?? 0, in: reading) }
  }

  /// - Throws: ``UnknownReference``.
  public func encounter(_ text: String) throws -> EncounterPage {
    let reading = try reading()
    let encounter = try encounter(text, in: reading)
    let said = reading.contents.verbatim.filter { $0.encounter == encounter.id }
    return EncounterPage(
      line: line(of: encounter, quotes: said.count, in: reading),
      people: encounter.met.people.compactMap { reading.register.people[$0]?.reference },
      during: encounter.during.flatMap { reading.register.occasions[$0]?.title } ?? "",
      guide: encounter.guide,
      notes: encounter.notes.isEmpty || reading.register.allowsNotes(of: encounter, to: audience)
        ? encounter.notes : wording.trace.withheld,
      voices: said.map(voiceMaker(reading).voice), trace: try told(text))
  }

  /// - Throws: ``UnknownReference``.
  public func quoteCount(of text: String) throws -> QuoteCount {
    let reading = try reading()
    let encounter = try encounter(text, in: reading)
    let said = reading.contents.verbatim
    return QuoteCount(
      here: said.count { $0.encounter == encounter.id },
      today: said.count { Day(of: $0.id.moment, in: zone) == today }, all: said.count)
  }

  func encounter(_ text: String, in reading: Reading) throws -> Encounter {
    try reading.contents.encounters.named(text, by: \.reference)
  }

  func line(of encounter: Encounter, quotes: Int, in reading: Reading) -> EncounterLine {
    let register = reading.register
    return EncounterLine(
      reference: encounter.reference, kind: encounter.kind.label.said(in: wording),
      when: encounter.when.map { wording.said($0) } ?? "",
      place: encounter.place.flatMap { register.places[$0]?.name } ?? "",
      profile: who(encounter.met, register),
      ledBy: encounter.ledBy.map { register.disclose($0, to: audience).name }
        .filter { !$0.isEmpty },
      agreement: encounter.agreement.label.said(in: wording),
      isRefused: encounter.agreement == .refused, isUnasked: encounter.agreement == .unasked,
      quotes: quotes, stage: encounter.stage, standing: standing(of: encounter),
      calls: encounter.calls, meetingPoint: encounter.meetingPoint,
      reason: register.allowsNotes(of: encounter, to: audience) ? encounter.reason : "",
      areSeveral: encounter.met.areSeveral, mark: encounter.standingMark)
  }

  /// The profiles met; of those known without any said, what stands for each.
  private func who(_ met: Met, _ register: Register) -> String {
    let names = register.names(of: met)
    let told =
      names.isEmpty
      ? met.people.map { register.disclose($0, to: audience).name }.filter { !$0.isEmpty }.uniqued
      : names
    return told.joined(separator: ", ")
  }

  private func standing(of encounter: Encounter) -> String {
    let label = encounter.stage.label.said(in: wording)
    switch encounter.stage {
    case .done: return ""
    case .callBack:
      return encounter.callBack.map { wording.arranging.callBackOn(wording.short($0)) } ?? label
    default: return label
    }
  }
}

extension Register {
  /// The names of the profiles met.
  func names(of met: Met) -> [String] { met.profiles.compactMap { profiles[$0]?.name } }
}

extension Identifier {
  fileprivate var moment: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
