import People

/// Breaks, meals, and how long people stay at one thing.
extension Survey {
  private static let (longest, longestTogether, longestWait, longDay) = (90, 60, 10, 360)

  private func slots(of team: Team?, in day: Timetable.DayPlan) -> [Timetable.Slot] {
    guard let place = agenda.teams.firstIndex(where: { $0.letter == team?.letter }) else {
      return day.slots
    }
    return day.slots.filter { $0.mask & 1 << UInt64(place) != 0 }
  }

  private struct Stretch: Hashable {
    let day: Day
    let (from, to): (Int, Int)
  }

  private var stretches: [(Stretch, [Team], [Timetable.Slot])] {
    var (order, who, inside) = ([Stretch](), [Stretch: [Team]](), [Stretch: [Timetable.Slot]]())
    let teams: [Team?] = agenda.teams.isEmpty ? [nil] : agenda.teams
    for day in table.days {
      for team in teams {
        for run in runs(slots(of: team, in: day)) {
          let stretch = Stretch(day: day.day.day, from: run[0].start, to: run[run.count - 1].end)
          guard stretch.to - stretch.from > Survey.longest else { continue }
          if who[stretch] == nil { order.append(stretch) }
          who[stretch, default: []] += team.map { [$0] } ?? []
          inside[stretch] = run
        }
      }
    }
    return order.map { ($0, who[$0] ?? [], inside[$0] ?? []) }
  }

  /// Sequences of work that follow one another without a break nor ten free minutes.
  private func runs(_ slots: [Timetable.Slot]) -> [[Timetable.Slot]] {
    var runs: [[Timetable.Slot]] = [[]]
    for slot in slots {
      guard slot.block.intention.isWork else {
        runs.append([])
        continue
      }
      if let last = runs[runs.count - 1].last, slot.start - last.end >= 10 { runs.append([]) }
      runs[runs.count - 1].append(slot)
    }
    return runs.filter { !$0.isEmpty }
  }

  var withoutRest: [Snag] {
    stretches.map { stretch, teams, run in
      let middle = (stretch.from + stretch.to) / 2
      let cut = run.dropLast().min { abs($0.end - middle) < abs($1.end - middle) }
      let isAll = teams.count == agenda.teams.count
      let ids = teams.map(\.letter)
      return Snag(
        .longWithoutRest(ids, stretch.day, from: stretch.from, to: stretch.to),
        mend: cut.map { .rest(after: $0.block.id, isAll ? [] : ids, minutes: 15) })
    }
  }

  var withoutMeal: [Snag] {
    table.days.compactMap { day in
      let long = day.end - day.opens
      guard long > Survey.longDay, !day.slots.contains(where: { $0.block.intention == .meal })
      else {
        return nil
      }
      let noon = 750
      let near = day.slots.min {
        abs(day.shown($0.end) - noon) < abs(day.shown($1.end) - noon)
      }
      return Snag(
        .noMeal(day.day.day, minutes: long),
        mend: near.map { .meal(after: $0.block.id, minutes: 60) })
    }
  }

  /// Closing before anything was opened.
  var closings: [Snag] {
    let teams: [Team?] = agenda.teams.isEmpty ? [nil] : agenda.teams
    var found: [Block.ID] = []
    for team in teams {
      let own = table.days.flatMap { slots(of: team, in: $0) }.map(\.block)
      guard let first = own.first(where: { [.open, .close].contains($0.intention) }) else {
        continue
      }
      if first.intention == .close, !found.contains(first.id) { found.append(first.id) }
    }
    return found.map { Snag(.closesFirst($0)) }
  }

  var together: [Snag] {
    guard !agenda.teams.isEmpty else { return [] }
    return table.days.flatMap { day in
      runs(day.slots.sorted { $0.start < $1.start }).flatMap { run in
        run.split { !$0.block.isForEveryone }.compactMap { plenary in
          let minutes = plenary.reduce(0) { $0 + $1.block.minutes }
          guard let first = plenary.first, minutes > Survey.longestTogether else { return nil }
          return Snag(.longTogether(first.block.id, minutes: minutes))
        }
      }
    }
  }

  var waiting: [Snag] {
    table.days.flatMap { day in
      day.slots.indices.flatMap { waiting(before: $0, in: day) }
    }
  }

  /// Those who wait for the last one, and for as long, are told of together.
  private func waiting(before place: Int, in day: Timetable.DayPlan) -> [Snag] {
    let slot = day.slots[place]
    let late = agenda.teams.filter { slot.waits[$0.letter] != nil }
    let byMinutes = Dictionary(grouping: late) { (slot.waits[$0.letter] ?? 0) + slot.margin }
    return byMinutes.keys.filter { $0 > Survey.longestWait }.sorted(by: >).map { minutes in
      let teams = byMinutes[minutes] ?? []
      return Snag(
        .waits(teams.map(\.letter), before: slot.block.id, minutes: minutes),
        mend: filling(minutes, teams, before: place, in: day))
    }
  }

  /// The sequence before may go on, where it is for those who wait and no one else.
  private func filling(
    _ minutes: Int, _ teams: [Team], before place: Int, in day: Timetable.DayPlan
  ) -> Mend? {
    let own = Set(teams.map(\.letter))
    let before = day.slots[..<place].last { slot in
      agenda.teams(of: slot.block).contains { own.contains($0.letter) }
    }
    guard let before, Set(agenda.teams(of: before.block).map(\.letter)) == own,
      before.block.minutes + minutes <= 720
    else { return nil }
    return .stretch(before.block.id, by: minutes)
  }
}
