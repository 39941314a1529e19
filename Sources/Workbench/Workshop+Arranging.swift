import Atelier
import Entities
import Foundation
public import Interchange
public import People
public import Storage
public import Words

/// The encounters of a week: those to arrange, those of each day, those that did not happen.
public struct EncounterWeek: Sendable {
  /// Monday and Sunday.
  public let period: Period
  public let count: ArrangingCount
  /// « 37 appels pour 10 rencontres, 3 à organiser »
  public let counted: String
  public let toArrange: [EncounterLine]
  public let days: [(day: Day, encounters: [EncounterLine])]
  public let off: [EncounterLine]
  /// Weeks before and after in which something is.
  public let before: Day?
  public let after: Day?
  /// What is on the calendar that week.
  public let occasions: [Occasion]
}

extension Workshop {
  /// The week of a day; where nobody says which, this one.
  public func encounterWeek(of day: Day? = nil) throws -> EncounterWeek {
    let reading = try reading()
    let week = Period.week(of: day ?? toldDay(of: reading).day)
    let own = reading.contents.encounters(of: week)
    func lines(_ encounters: [Encounter]) -> [EncounterLine] {
      encounters.sorted { $0.reference < $1.reference }.map { met in
        line(
          of: met, quotes: reading.contents.verbatim.count { $0.encounter == met.id }, in: reading)
      }
    }
    let dated = own.filter { $0.stage == .done || $0.stage == .agreed }
    let byDay = Dictionary(grouping: dated) { $0.when.flatMap(\.day) ?? week.start }
    let days = reading.contents.encounters.compactMap { $0.when?.day }
    let count = ArrangingCount(of: own)
    return EncounterWeek(
      period: week, count: count, counted: wording.said(count),
      toArrange: lines(
        own.filter { $0.stage.isOpen && $0.stage != .agreed }),
      days: byDay.keys.sorted().map { ($0, lines(byDay[$0] ?? [])) },
      off: lines(own.filter { $0.stage == .off }),
      before: days.filter { $0 < week.start }.max(), after: days.filter { $0 > week.end }.min(),
      occasions: reading.contents.occasions.filter {
        $0.period.start <= week.end && week.start <= $0.period.end
      })
  }

  /// Takes an encounter one step further, in one act.
  ///
  /// - Parameter seen: the mark of how it stood where the step was chosen; empty when nobody looked.
  /// - Throws: ``UnknownReference``, ``EncounterMoved``, or what refuses the step.
  public func arrange(
    _ text: String, _ step: Arranging, on day: Day? = nil, reason: String = "", seen: String = ""
  ) throws -> Act.ID {
    _ = try encounter(text, in: reading())
    return try workspace.perform("arrange", by: author, at: now) { draft in
      let found = try draft.found(Encounter.self, text)
      guard seen.isEmpty || seen == found.standingMark else {
        throw EncounterMoved(reference: found.reference)
      }
      try draft.save(found.after(step, on: day, reason: reason, today: today))
      return draft.act
    }
  }

  /// Writes down encounters that are wanted: as many rows of the same, in one act.
  public func wantEncounters(_ row: TypedRow, count: Int) throws -> Written {
    guard (1...Workshop.mostWanted).contains(count) else {
      throw ImpossibleWish(count: count, most: Workshop.mostWanted)
    }
    let wanted = row.adding(["stage": Encounter.Stage.wanted.label.said(in: wording)])
    return try write(Array(repeating: wanted, count: count), as: "wish")
  }

  public static let mostWanted = 50
}

/// So many encounters are not wanted at once.
public struct ImpossibleWish: Error, Sayable {
  let count: Int
  let most: Int

  public func said(in wording: Wording) -> String { wording.arranging.impossibleWish(count, most) }
}

/// Someone else took an encounter further since it was looked at.
public struct EncounterMoved: Error, Sayable {
  let reference: Reference

  public func said(in wording: Wording) -> String {
    wording.arranging.moved(reference.description)
  }
}

extension Encounter {
  /// What tells how it stands from how it stood.
  var standingMark: String {
    let day = callBack.map(\.description) ?? ""
    let when = when.map { "\($0)" } ?? ""
    return VersionMark.of([stage.rawValue, when, day, "\(calls)", reason].joined(separator: "|"))
  }
}

extension Dossier {
  /// Those of a week, and all that wait for a day without being part of anything.
  func encounters(of week: Period) -> [Encounter] {
    let periods = Dictionary(occasions.map { ($0.id, $0.period) }) { first, _ in first }
    return encounters.filter { encounter in
      encounter.isOf(week) { periods[$0] }
        || encounter.stage.isOpen && encounter.when == nil && encounter.during == nil
    }
  }
}

extension Period {
  /// From Monday to Sunday.
  static func week(of day: Day) -> Period {
    let monday = day.adding(days: 1 - day.weekday)
    return Period(monday, monday.adding(days: 6)) ?? Period(day)
  }
}

extension When {
  var day: Day? { if case .day(let day) = self { day } else { nil } }
}

extension Wording {
  /// « 37 appels pour 10 rencontres faites, 3 à organiser »
  func said(_ count: ArrangingCount) -> String {
    arranging.counted(count.calls, count.done, count.open, count.off)
  }
}
