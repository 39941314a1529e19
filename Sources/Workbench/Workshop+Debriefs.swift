import Entities
public import People
import Storage
import Words

/// What a team said one evening, and what was collected that day.
public struct DebriefLine: Sendable {
  public let reference: Reference
  public let day: Day
  public let team: String
  /// What it was part of.
  public let during: String
  public let words: String
  public let count: DayCount
}

/// What happened on one day.
public struct DayCount: Hashable, Sendable {
  public let encounters: Int
  public let quotes: Int
  /// Different themes of those words.
  public let themes: Int
  public var isQuiet: Bool { encounters + quotes == 0 }
}

extension Workshop {
  /// Every debrief, the last evening first.
  public func debriefs() throws -> [DebriefLine] {
    let reading = try reading()
    let days = DayCounts(reading)
    return reading.contents.debriefs.sorted { ($0.day, $0.reference) > ($1.day, $1.reference) }
      .map { debrief in
        DebriefLine(
          reference: debrief.reference, day: debrief.day, team: debrief.team,
          during: debrief.during.flatMap { reading.register.occasions[$0]?.title } ?? "",
          words: debrief.words, count: days[debrief.day])
      }
  }

  /// - Throws: ``UnknownReference``.
  public func debrief(_ text: String) throws -> DebriefLine {
    try debriefs().named(text, by: \.reference)
  }

  /// What happened on a day, by the dates that people gave.
  public func count(of day: Day) throws -> DayCount { DayCounts(try reading())[day] }
}

/// What happened on each day, counted once.
private struct DayCounts {
  private let encounters: [Day: Int]
  private let quotes: [Day: Int]
  private let themes: [Day: Set<String>]

  init(_ reading: Reading) {
    var (met, said, themes): ([Day: Int], [Day: Int], [Day: Set<String>]) = ([:], [:], [:])
    for encounter in reading.contents.encounters {
      if encounter.isDone, case .day(let day)? = encounter.when { met[day, default: 0] += 1 }
    }
    for verbatim in reading.contents.verbatim {
      guard case .day(let day)? = reading.when(verbatim) else { continue }
      said[day, default: 0] += 1
      if reading.isShown(verbatim) { themes[day, default: []].formUnion(verbatim.themes) }
    }
    (encounters, quotes, self.themes) = (met, said, themes)
  }

  subscript(day: Day) -> DayCount {
    DayCount(
      encounters: encounters[day] ?? 0, quotes: quotes[day] ?? 0, themes: themes[day]?.count ?? 0)
  }
}
