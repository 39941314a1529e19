public import People

/// Who leads what, and where.
extension Survey {
  /// A stretch of a day during which someone or some room is taken.
  private struct Taken {
    let day: Int
    let slot: Timetable.Slot
  }

  /// Pairs that overlap among those of one key, and for how many minutes.
  private func overlaps(_ taken: [Taken]) -> [(Timetable.Slot, Timetable.Slot, Int)] {
    var (found, open) = ([(Timetable.Slot, Timetable.Slot, Int)](), [Taken]())
    for one in taken.sorted(by: { ($0.day, $0.slot.start) < ($1.day, $1.slot.start) }) {
      open.removeAll { $0.day != one.day || $0.slot.end <= one.slot.start }
      for other in open where other.slot.block.id != one.slot.block.id {
        found.append(
          (other.slot, one.slot, min(other.slot.end, one.slot.end) - one.slot.start))
      }
      open.append(one)
    }
    return found
  }

  private func taken<Key: Hashable>(
    by keys: (Timetable.Slot) -> [Key]
  ) -> (order: [Key], taken: [Key: [Taken]]) {
    var (order, all) = ([Key](), [Key: [Taken]]())
    for (place, day) in table.days.enumerated() {
      for slot in day.slots {
        for key in Set(keys(slot)) {
          if all[key] == nil { order.append(key) }
          all[key, default: []].append(Taken(day: place, slot: slot))
        }
      }
    }
    return (order, all)
  }

  var ledTwice: [Snag] {
    let (_, taken) = taken { agenda.leads(of: $0.block) }
    return taken.keys.sorted().flatMap { person in
      overlaps(taken[person] ?? []).map { first, second, minutes in
        Snag(
          .leadsTwice(person, first.block.id, second.block.id, minutes: minutes),
          mend: handOver(second, from: person) ?? handOver(first, from: person))
      }
    }
  }

  /// Someone of its team, a helper, then anyone who leads something and has nothing to do then.
  private func handOver(_ slot: Timetable.Slot, from person: Person.ID) -> Mend? {
    let block = slot.block
    let near = block.helpers + agenda.teams(of: block).flatMap(\.animators)
    let known = (near + agenda.everyLead).filter { $0 != person }
    guard let other = known.first(where: { isFree($0, during: slot) }) else { return nil }
    let leads = agenda.leads(of: block)
    return .lead(block.id, by: leads.map { $0 == person ? other : $0 })
  }

  func isFree(_ person: Person.ID, during slot: Timetable.Slot) -> Bool {
    guard let day = table.day(slot.block.day), !isAway(person, during: slot) else { return false }
    return !day.slots.contains { other in
      other.block.id != slot.block.id && other.start < slot.end && slot.start < other.end
        && agenda.leads(of: other.block).contains(person)
    } && !agenda.leads(of: slot.block).contains(person)
  }

  var unled: [Snag] {
    let teams = agenda.teams.filter { team in
      team.animators.isEmpty
        && agenda.blocks.contains { block in
          block.intention.isWork && block.leads.isEmpty && !agenda.isPlenary(block)
            && agenda.teams(of: block).contains { $0.letter == team.letter }
        }
    }
    let blocks = agenda.blocks.filter {
      $0.intention.isWork && $0.leads.isEmpty && agenda.isPlenary($0)
    }
    return teams.map { Snag(.noAnimator($0.letter), mend: animator(of: $0)) }
      + blocks.map { Snag(.noLead($0.id), mend: lead(of: $0)) }
  }

  private func animator(of team: Team) -> Mend? {
    let busy = Set(agenda.teams.flatMap(\.animators))
    let own = slots.filter { slot in
      slot.block.intention.isWork && !agenda.isPlenary(slot.block)
        && agenda.teams(of: slot.block).contains { $0.letter == team.letter }
    }
    return agenda.everyLead.first { person in
      !busy.contains(person) && own.allSatisfy { isFree(person, during: $0) }
    }.map { .animate(team.letter, by: $0) }
  }

  /// Whoever leads most of what is done together.
  private func lead(of block: Block) -> Mend? {
    guard let slot = table.slot(block.id) else { return nil }
    let counts = agenda.blocks.filter(agenda.isPlenary).flatMap(\.leads)
      .reduce(into: [Person.ID: Int]()) { $0[$1, default: 0] += 1 }
    let order = counts.keys.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
    return order.first { isFree($0, during: slot) }.map { .lead(block.id, by: [$0]) }
  }
}

extension Agenda {
  /// Everyone who leads or animates something, in the order they are first named.
  public var everyLead: [Person.ID] {
    var seen: Set<Person.ID> = []
    return (blocks.flatMap(\.leads) + teams.flatMap(\.animators) + blocks.flatMap(\.helpers))
      .filter { seen.insert($0).inserted }
  }
}

extension Survey {
  /// The rooms a sequence takes: its own, or those of its teams, and how many people go there.
  private func rooms(of block: Block) -> [(name: String, people: Int)] {
    let own = agenda.teams(of: block)
    if !block.room.isEmpty { return [(block.room, agenda.people(in: own))] }
    if agenda.isPlenary(block) { return [] }
    // Teams of one room are there together.
    let byRoom = Dictionary(grouping: own.filter { !$0.room.isEmpty }) { $0.room.lowercased() }
    return own.map { $0.room.lowercased() }.uniqued.compactMap { byRoom[$0] }
      .map { ($0[0].room, agenda.people(in: $0)) }
  }

  var rooms: [Snag] {
    let (order, taken) = taken { slot in
      slot.block.intention.isWork ? rooms(of: slot.block).map { $0.name.lowercased() } : []
    }
    let twice = order.sorted().flatMap { room in
      overlaps(taken[room] ?? []).map { first, second, minutes in
        let name = rooms(of: second.block).first { $0.name.lowercased() == room }?.name ?? room
        return Snag(
          .roomTwice(name, first.block.id, second.block.id, minutes: minutes),
          mend: freeRoom(for: second))
      }
    }
    return twice + tooSmall
  }

  private var tooSmall: [Snag] {
    slots.flatMap { slot in
      rooms(of: slot.block).compactMap { room in
        let day = agenda[slot.block.day]
        guard let seats = day?.rooms.first(where: { $0.isCalled(room.name) })?.seats,
          seats < room.people
        else { return nil }
        return Snag(
          .roomTooSmall(slot.block.id, room: room.name, seats: seats, people: room.people),
          mend: freeRoom(for: slot))
      }
    }
  }

  /// The smallest free room that seats them.
  private func freeRoom(for slot: Timetable.Slot) -> Mend? {
    guard let day = table.day(slot.block.day) else { return nil }
    let people = agenda.people(in: agenda.teams(of: slot.block))
    let busy = day.slots.filter { other in
      other.block.id != slot.block.id && other.start < slot.end && slot.start < other.end
    }.flatMap { rooms(of: $0.block).map(\.name) }
    let own = rooms(of: slot.block).map(\.name)
    return day.day.rooms.filter { room in
      (room.seats ?? 0) >= people && !(busy + own).contains { room.isCalled($0) }
    }.min { ($0.seats ?? 0) < ($1.seats ?? 0) }.map { .useRoom(slot.block.id, $0.name) }
  }
}

extension Room {
  func isCalled(_ other: String) -> Bool { name.lowercased() == other.lowercased() }
}
