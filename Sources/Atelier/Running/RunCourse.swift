import People

/// Lays out what is left of a day from where its teams are: one pass, in the order of the plan.
struct RunCourse {
  private let day: RunDay
  private let ways: [TeamLetter: RunWay]
  private let now: Int
  private var free: [TeamLetter: Int]
  private var places: [TeamLetter: Int] = [:]
  private var found: [TeamLetter: [RunState.Step]] = [:]

  init(_ day: RunDay, _ ways: [TeamLetter: RunWay], now: Int) {
    (self.day, self.ways, self.now) = (day, ways, now)
    // Between two, nothing has begun: what follows cannot have started before now.
    free = ways.mapValues { way in way.isBetween ? max(way.since, now) : day.opens }
  }

  mutating func steps() -> [TeamLetter: [RunState.Step]] {
    for block in day.blocks { lay(block) }
    return found
  }

  private mutating func lay(_ block: RunBlock) {
    let teams = day.teams(of: block)
    var going: [TeamLetter] = []
    for team in teams {
      guard let way = ways[team] else { continue }
      let place = places[team, default: 0]
      places[team] = place + 1
      if way.isPast(place) {
        add(block, to: team, way.skipped.contains(block.id) ? .skipped : .past, way)
      } else if way.skipped.contains(block.id) {
        let at = free[team] ?? day.opens
        add(block, to: team, .skipped, way, start: at, end: at)
      } else {
        going.append(team)
      }
    }
    run(block, going)
  }

  /// Those who are in it, and those who will be once they are free, leave it together.
  private mutating func run(_ block: RunBlock, _ teams: [TeamLetter]) {
    let begun = teams.filter { ways[$0]?.isCurrent((places[$0] ?? 1) - 1) ?? false }
    // At tables of their own, one that says where it is says nothing of those that say nothing.
    let silent = teams.filter { ways[$0]?.place == nil }
    guard
      block.teams.isEmpty || silent.isEmpty || silent.count == teams.count
        || isMeeting(block, teams)
    else {
      run(block, silent)
      run(block, teams.filter { !silent.contains($0) })
      return
    }
    let minutes = teams.compactMap { ways[$0]?.minutes(block) }.max() ?? 0
    let ready = teams.filter { !begun.contains($0) }.map { free[$0] ?? day.opens }.max()
    let since = begun.compactMap { ways[$0]?.since }
    let start: Int
    if let ready, since.isEmpty {
      let isAsPlanned = ready <= block.start && teams.allSatisfy { ways[$0]?.place == nil }
      start = max(ready, isAsPlanned ? block.start : block.fixed ?? ready)
    } else {
      start = since.min() ?? block.start
    }
    let end = since.isEmpty ? start + minutes : max(now, (since.max() ?? start) + minutes)
    for team in teams {
      guard let way = ways[team] else { continue }
      let own = begun.contains(team) ? way.since : max(start, free[team] ?? day.opens)
      let stage = self.stage(begun.contains(team), way, own, end)
      add(block, to: team, stage, way, start: own, end: max(end, own))
      free[team] = max(end, own)
    }
  }

  /// Whether teams that were apart are there together: then each waits for the others.
  private func isMeeting(_ block: RunBlock, _ teams: [TeamLetter]) -> Bool {
    teams.contains { team in
      guard let before = found[team]?.last(where: { $0.stage != .skipped })?.block else {
        return false
      }
      return !Set(day.teams(of: before)).isSuperset(of: day.teams(of: block))
    }
  }

  private func stage(_ isSaid: Bool, _ way: RunWay, _ start: Int, _ end: Int) -> RunState.Stage {
    if isSaid { return .current }
    guard way.place == nil else { return .ahead }
    return end <= now ? .past : start <= now ? .current : .ahead
  }

  private mutating func add(
    _ block: RunBlock, to team: TeamLetter, _ stage: RunState.Stage, _ way: RunWay,
    start: Int? = nil, end: Int? = nil
  ) {
    let real = way.real[block.id]
    found[team, default: []].append(
      RunState.Step(
        block: block, stage: stage, start: start ?? real?.start ?? block.start,
        end: end ?? real?.end ?? block.start + block.minutes, minutes: way.minutes(block),
        realStart: real?.start, realEnd: real?.end))
  }
}
