import People

/// Days that are not the event’s, and what nobody leads because someone does not come.
extension Survey {
  var outside: [Snag] {
    let period = agenda.occasion.period
    let days = agenda.days.map(\.day)
    let out = days.filter { !period.contains($0) }
    guard let first = days.first, let last = days.last, !out.isEmpty else { return [] }
    let shift =
      first < period.start
      ? period.start.number - first.number : period.end.number - last.number
    let fits =
      period.contains(first.adding(days: shift)) && period.contains(last.adding(days: shift))
    return [Snag(.outside(out), mend: fits ? .shiftDays(by: shift) : nil)]
  }

  /// Whether someone said they do not come, for the half of the day when a sequence starts.
  func isAway(_ person: Person.ID, during slot: Timetable.Slot) -> Bool {
    guard !agenda.presences.isEmpty, let day = table.day(slot.block.day) else { return false }
    let half: Presence.Half = day.shown(slot.start) < 780 ? .morning : .afternoon
    let known = agenda.presences.filter { $0.person == person }
      .known(at: Sitting(slot.block.day, half))
    return known[person]?.state == .absent
  }

  /// What someone leads on a day.
  private struct Left {
    var (slots, teams): ([Timetable.Slot], [String]) = ([], [])
  }

  /// What nobody leads any more, for each person who does not come.
  var away: [Snag] {
    guard agenda.presences.contains(where: { $0.state == .absent }) else { return [] }
    return table.days.flatMap { day in
      var (order, left) = ([Person.ID](), [Person.ID: Left]())
      func note(_ people: [Person.ID], _ slot: Timetable.Slot, _ team: String?) {
        guard !people.isEmpty, people.allSatisfy({ isAway($0, during: slot) }) else { return }
        for person in people {
          if left[person] == nil { order.append(person) }
          var own = left[person] ?? Left()
          if own.slots.last?.block.id != slot.block.id { own.slots.append(slot) }
          if let team, !own.teams.contains(team) { own.teams.append(team) }
          left[person] = own
        }
      }
      for slot in day.slots where slot.block.intention.isWork {
        let block = slot.block
        guard block.leads.isEmpty, !agenda.isPlenary(block) else {
          note(block.leads, slot, nil)
          continue
        }
        for team in agenda.teams(of: block) { note(team.animators, slot, team.letter) }
      }
      return order.compactMap { person in
        left[person].map { own in
          Snag(
            .away(person, day.day.day, own.slots.map(\.block.id), teams: own.teams),
            mend: standIn(for: person, in: own.slots))
        }
      }
    }
  }

  /// Whoever is free for most of it.
  private func standIn(for person: Person.ID, in slots: [Timetable.Slot]) -> Mend? {
    let free = agenda.everyLead.filter { $0 != person }.map { other in
      (other, slots.filter { isFree(other, during: $0) }.map(\.block.id))
    }
    guard let most = free.map(\.1.count).max(), most > 0,
      let found = free.first(where: { $0.1.count == most })
    else { return nil }
    return .standIn(for: person, by: found.0, found.1)
  }
}

extension Agenda {
  /// All days so much later, with their sequences; a day that only these tell of is listed then.
  mutating func shiftDays(by count: Int, _ names: PlanNames) throws(PlanFault) {
    let told = Set(blocks.map(\.id.value))
    for old in days {
      let day = try PlanDay(
        id: told.contains(old.id.value) ? names.make() : old.id, occasion: old.occasion,
        day: old.day.adding(days: count), opens: old.opens, closes: old.closes, rooms: old.rooms)
      replace(old, by: day)
    }
    for old in blocks {
      var block = old
      block.day = old.day.adding(days: count)
      put(block)
    }
  }

  /// With what is known of those who come: how many each team is, and who does not.
  public func knowing(_ rosters: [Roster], _ presences: [Presence]) -> Agenda {
    var agenda = self
    let own = rosters.filter { $0.occasion == occasion.id }.min { $0.round < $1.round }
    if let seats = own?.seats, !seats.isEmpty {
      for team in teams {
        agenda.sizes[team.letter] = seats.count {
          $0.team.uppercased() == team.letter.uppercased()
        }
      }
    }
    agenda.presences = presences.filter { $0.occasion == occasion.id }
    return agenda
  }
}

extension Sequence where Element: Hashable {
  /// Each once, where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
