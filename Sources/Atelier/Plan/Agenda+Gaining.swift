import People

/// Where time can be gained: minutes are taken from the sequences that hold up what comes after,
/// in proportion to what each can give, breaks untouched.
extension Agenda {
  /// What must end or start sooner.
  enum Target { case end, start(Block.ID) }

  /// - Returns: how many minutes less of each; `nil` where nothing can be gained.
  func gain(for target: Target, in plan: Timetable.DayPlan) -> Mend? {
    var (trial, cuts) = (plan, [Block.ID: Int]())
    let all = teams.map(\.letter)
    for _ in 0..<12 {
      guard let (missing, chain) = Agenda.holding(target, in: trial), missing > 0 else { break }
      let slack = chain.map { $0.intention.isWork ? $0.minutes - $0.minimum : 0 }
      let taken = Agenda.share(missing, among: slack)
      guard taken.contains(where: { $0 > 0 }) else { break }
      var less: [Block.ID: Int] = [:]
      for (block, minutes) in zip(chain, taken) where minutes > 0 { less[block.id] = minutes }
      cuts.merge(less, uniquingKeysWith: +)
      let blocks = trial.slots.map { slot in
        less[slot.block.id].map(slot.block.shorter) ?? slot.block
      }
      trial = Timetable.plan(plan.day, blocks, teams: all, clock: plan.clock)
    }
    return cuts.isEmpty ? nil : .shorten(cuts)
  }

  /// Whole minutes in proportion, by the largest remainder; ties go to the later.
  static func share(_ minutes: Int, among slack: [Int]) -> [Int] {
    let whole = slack.reduce(0, +)
    guard whole > minutes else { return slack }
    var taken = slack.map { minutes * $0 / whole }
    let order = slack.indices.sorted { a, b in
      let (first, second) = (minutes * slack[a] % whole, minutes * slack[b] % whole)
      return first == second ? a > b : first > second
    }
    for place in order.prefix(minutes - taken.reduce(0, +)) { taken[place] += 1 }
    return taken
  }

  /// How many minutes are missing, and the sequences that follow one another up to there without
  /// any margin, in order.
  private static func holding(
    _ target: Target, in day: Timetable.DayPlan
  ) -> (Int, [Block])? {
    switch target {
    case .end:
      guard let last = day.slots.lastIndex(where: { $0.end == day.end }) else { return nil }
      return (day.over, chain(upTo: last, in: day.slots))
    case .start(let id):
      guard let place = day.slots.firstIndex(where: { $0.block.id == id }) else { return nil }
      return (day.slots[place].late, chain(upTo: place, in: day.slots).dropLast())
    }
  }

  private static func chain(upTo last: Int, in slots: [Timetable.Slot]) -> [Block] {
    var (chain, place) = ([slots[last].block], last)
    while slots[place].margin == 0,
      let before = slots[..<place].lastIndex(where: { $0.leads(to: slots[place]) })
    {
      chain.append(slots[before].block)
      place = before
    }
    return chain.reversed()
  }
}

extension Timetable.Slot {
  fileprivate func leads(to next: Timetable.Slot) -> Bool {
    end == next.start && mask & next.mask != 0
  }
}

extension Block {
  fileprivate func shorter(by minutes: Int) -> Block {
    var block = self
    try? block.last(self.minutes - minutes, atLeast: minimum)
    return block
  }
}
