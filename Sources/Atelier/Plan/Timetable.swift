public import Foundation
public import People
public import Words

/// When everything of a plan happens: worked out in one pass, in order.
///
/// A sequence starts when the last of its teams is free, or at its fixed start where that is later;
/// met too late, it starts late.
public struct Timetable: Hashable, Sendable {
  /// A sequence where it falls; minutes pass from the midnight before.
  public struct Slot: Hashable, Sendable {
    public let block: Block
    public let start: Int
    /// How long the last of its teams waited for its fixed start.
    public let margin: Int
    /// How long after its fixed start it begins.
    public let late: Int
    /// How long each of its teams was free before the last one was.
    public let waits: [String: Int]
    /// Its teams, a bit for each in their order; one bit where there are none.
    let mask: UInt64

    public var end: Int { start + block.minutes }
  }

  /// What one day becomes.
  public struct DayPlan: Hashable, Sendable {
    public let day: PlanDay
    public let clock: DayClock
    public let slots: [Slot]
    public let opens: Int
    public let closes: Int
    /// When the last team is free.
    public let end: Int

    /// How long the day goes on once it should be over; less than nothing where time is left.
    public var over: Int { end - closes }

    public func shown(_ minute: Int) -> Int { clock.shown(at: minute) }

    /// « 9 h 15 »; the second of two hours alike says so.
    public func said(_ minute: Int, in wording: Wording) -> String {
      let time = wording.plan.time(shown(minute))
      return clock.isSecond(minute) ? wording.plan.secondTime(time) : time
    }
  }

  public let days: [DayPlan]

  public init(_ agenda: Agenda, in zone: TimeZone) {
    let byDay = Dictionary(grouping: agenda.blocks, by: \.day)
    let all = agenda.teams.map(\.letter)
    days = agenda.days.map { day in
      Timetable.plan(day, byDay[day.day] ?? [], teams: all, clock: DayClock(day.day, in: zone))
    }
  }

  static func plan(
    _ day: PlanDay, _ blocks: [Block], teams: [String], clock: DayClock
  ) -> DayPlan {
    let opens = clock.minute(at: day.opens)
    var (free, slots) = ([String: Int](), [Slot]())
    // Where there are no teams, everyone is one.
    var together = opens
    for block in blocks {
      let own = block.isForEveryone ? teams : teams.filter(block.teams.contains)
      let ready = own.isEmpty ? together : own.map { free[$0] ?? opens }.max() ?? opens
      let wanted = block.fixed.map(clock.minute(at:)) ?? ready
      let start = max(ready, wanted)
      let waits = Dictionary(uniqueKeysWithValues: own.map { ($0, ready - (free[$0] ?? opens)) })
      slots.append(
        Slot(
          block: block, start: start, margin: start - ready, late: start - wanted,
          waits: waits.filter { $0.value > 0 }, mask: Timetable.mask(own, among: teams)))
      for team in own { free[team] = start + block.minutes }
      together = max(together, start + block.minutes)
    }
    return DayPlan(
      day: day, clock: clock, slots: slots, opens: opens,
      closes: clock.minute(at: day.closes), end: together)
  }

  private static func mask(_ own: [String], among teams: [String]) -> UInt64 {
    if own.count == teams.count { return .max }
    return teams.enumerated().reduce(0) { mask, team in
      own.contains(team.element) ? mask | 1 << UInt64(team.offset % 64) : mask
    }
  }

  public func day(_ id: Day) -> DayPlan? { days.first { $0.day.day == id } }

  public func slot(_ block: Block.ID) -> Slot? {
    for day in days {
      if let slot = day.slots.first(where: { $0.block.id == block }) { return slot }
    }
    return nil
  }
}

extension Timetable.DayPlan {
  /// The minutes of a day, by what they are spent on, added over the longest of its teams.
  public struct Totals: Hashable, Sendable {
    public var together = 0
    public var inTeams = 0
    public var breaks = 0
    public var margin = 0
    public var planned: Int { together + inTeams + breaks + margin }
  }

  /// - Returns: of what is done together, in teams and in breaks; margin is what is left between.
  public func totals(of agenda: Agenda) -> Totals {
    var (totals, spent) = (Totals(), opens)
    for slot in slots.sorted(by: { $0.start < $1.start }) where slot.end > spent {
      let (from, minutes) = (max(slot.start, spent), slot.end - max(slot.start, spent))
      totals.margin += from - spent
      switch (slot.block.intention.isWork, agenda.isTogether(slot.block)) {
      case (false, _): totals.breaks += minutes
      case (true, true) where slot.block.isForEveryone: totals.together += minutes
      case (true, _): totals.inTeams += minutes
      }
      spent = slot.end
    }
    return totals
  }
}
