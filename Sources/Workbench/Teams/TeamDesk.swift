import Atelier
import Foundation
import Interchange
import People
import Words

/// Does to the teams of an event what a request says.
struct TeamDesk {
  var agenda: Agenda
  var rosters: [Roster]
  var rules: [AskedRule]
  var presences: [Presence]
  /// Those who came without being known.
  private(set) var newcomers: [Person] = []
  let round: String
  let cast: TeamCast
  let mint: Mint
  let today: Day
  /// The next free reference of a person.
  let reference: Reference

  var lineup: Lineup {
    Lineup(
      agenda, round: round, rosters: rosters, rules: rules, presences: presences,
      mates: cast.mates + newcomers.map { Teammate($0.id, profile: $0.profile.map(cast.widest)) },
      invited: cast.invited)
  }

  mutating func perform(_ request: TeamRequest) throws {
    if [.missing, .late, .back, .walkin, .place, .hand].contains(request.verb) { countComers() }
    switch request.verb {
    case .compose: try compose(request)
    case .missing: try say(.absent, request)
    case .late: try say(.late, request)
    case .back: try say(.present, request)
    case .walkin: try walkIn(request)
    case .mend: try mend(request)
    case .place: try place(request)
    case .out: try everyone(request) { desk, person in desk.takeOut(person) }
    case .lock: try everyone(request) { try $0.lock($1, true) }
    case .free: try everyone(request) { try $0.lock($1, false) }
    case .hand: try keyIn(request)
    case .addRule: try addRule(request)
    case .removeRule: try remove(rule(request.item()))
    case .earlier: try step(request.item(), by: -1)
    case .later: try step(request.item(), by: 1)
    }
  }

  // MARK: - Who is where

  /// Changes the allocation as it stands; begins one where there is none.
  mutating func change(_ change: (inout Roster) throws -> Void) throws {
    let occasion = agenda.occasion.id
    let place = rosters.firstIndex { $0.occasion == occasion && $0.round == round }
    var roster =
      try lineup.roster
      ?? Roster(
        id: Roster.id(of: occasion, round: round), occasion: occasion, round: round,
        Roster.Arrangement(seats: []))
    try change(&roster)
    if let place { rosters[place] = roster } else { rosters.append(roster) }
  }

  private mutating func compose(_ request: TeamRequest) throws {
    if let count = try request.count("teams") { try keepTeams(count) }
    let seed = try request.count("seed") ?? lineup.roster?.arrangement.seed ?? 1
    let asked = try lineup.asked()
    guard !asked.people.isEmpty else { throw TeamsFault.nobody }
    let (seen, now) = (try seen(request), lineup.roster?.teamOf ?? [:])
    let isStill = seen.allSatisfy { letter, people in
      Set(people) == Set(now.filter { $0.value == letter }.keys)
    }
    guard isStill else { throw TeamsFault.movedSince }
    let found = asked.compose(seed: UInt64(seed)).teams
    let (locked, today) = (asked.locked, today)
    try change { roster in
      let seats = found.letters.flatMap { letter in
        found.members(of: letter).map { person in
          Roster.Seat(person, letter.value, locked.contains(person))
        }
      }
      roster.arrangement = Roster.Arrangement(day: today, seed: seed, seats: seats)
    }
  }

  /// So many teams at least, by the letters that are free.
  private mutating func keepTeams(_ count: Int) throws {
    guard count <= Agenda.mostTeams else { throw PlanFault.tooManyTeams(most: Agenda.mostTeams) }
    guard count > 0 else { throw TeamFault.noTeam }
    for number in 0..<count {
      let letter = String(UnicodeScalar(UInt8(65 + number)))
      let isThere = agenda.teams.contains { $0.isCalled(letter) }
      guard !isThere, agenda.teams.count < count else { continue }
      try agenda.keep(
        Team(
          id: mint.make(), occasion: agenda.occasion.id, letter: letter,
          mark: Team.Mark.usual(for: letter)))
    }
  }

  private mutating func mend(_ request: TeamRequest) throws {
    let sitting = try request.sitting(among: lineup.days, today: today)
    let moves = try lineup.asked().repair(lineup.morning(sitting)).moves
    guard !moves.isEmpty else { throw TeamsFault.nothingToMend }
    let seen = Set(request.items)
    let said = Set(moves.map { "\($0.person.value.uuidString):\($0.to)" })
    guard seen.isEmpty || seen == said else { throw TeamsFault.movedSince }
    try change { roster in for move in moves { roster.put(move.person, in: move.to) } }
  }

  private mutating func place(_ request: TeamRequest) throws {
    guard request.items.count > 1, let last = request.items.last else { throw TeamsFault.noOne }
    let letter = try letter(request.said("team") ?? last)
    let whom = request.said("team") == nil ? request.items.dropLast() : request.items[...]
    for words in whom { try seat(person(words), in: letter) }
  }

  private mutating func seat(_ person: Person.ID, in letter: TeamLetter) throws {
    if lineup.animators.contains(person) { throw TeamsFault.animates(cast.called(person)) }
    try change { $0.put(person, in: letter) }
  }

  /// Without a team, but still among those who come.
  mutating func takeOut(_ person: Person.ID) {
    try? change { $0.arrangement.seats.removeAll { $0.person == person } }
    guard !presences.contains(where: { $0.isOf(person, at: agenda.occasion.id) }) else { return }
    presences.append(
      Presence(
        id: mint.make(), occasion: agenda.occasion.id, person: person, state: .present))
  }

  private mutating func lock(_ person: Person.ID, _ isLocked: Bool) throws {
    guard lineup.roster?.teamOf[person] != nil else {
      throw TeamsFault.seatless(cast.called(person))
    }
    try change { $0.lock(person, isLocked) }
  }

  private mutating func everyone(
    _ request: TeamRequest, _ act: (inout TeamDesk, Person.ID) throws -> Void
  ) throws {
    guard !request.items.isEmpty else { throw TeamsFault.noOne }
    for words in request.items { try act(&self, person(words)) }
  }

  // MARK: - Who comes

  /// Those who were counted on while nobody said who comes still are, once something is said of
  /// one of them.
  private mutating func countComers() {
    let lineup = lineup
    guard lineup.roster == nil, lineup.presences.isEmpty else { return }
    let occasion = agenda.occasion.id
    presences += lineup.comers.sorted().map { person in
      Presence(id: mint.make(), occasion: occasion, person: person, state: .present)
    }
  }

  private mutating func say(_ state: Presence.State, _ request: TeamRequest) throws {
    let time = try state == .late ? request.time("at") : nil
    let sitting = try request.sitting(among: lineup.days, today: today)
    let day = request.isSaid("every") ? nil : sitting.day
    try everyone(request) { desk, person in
      desk.note(person, state, day: day, half: sitting.half, time)
    }
  }

  private mutating func note(
    _ person: Person.ID, _ state: Presence.State, day: Day?, half: Presence.Half,
    _ time: TimeOfDay? = nil
  ) {
    let occasion = agenda.occasion.id
    let place = presences.firstIndex {
      $0.isOf(person, at: occasion) && $0.day == day && $0.half == half
    }
    // What is said of a whole day stands for its halves too, of every day for each.
    let said = place.map { presences[$0].id }
    defer {
      presences.removeAll {
        $0.isOf(person, at: occasion) && $0.id != said && (day == nil || $0.day == day)
          && (half == .whole || $0.half == half) && ($0.day != day || $0.half != half)
      }
    }
    if let place {
      (presences[place].state, presences[place].arrives) = (state, time)
      return
    }
    presences.append(
      Presence(
        id: mint.make(), occasion: occasion, person: person, day: day, half: half, state: state,
        arrives: time))
  }

  /// Someone known, else someone new of this first name.
  private mutating func walkIn(_ request: TeamRequest) throws {
    guard !request.items.isEmpty else { throw TeamsFault.noOne }
    let sitting = try request.sitting(among: lineup.days, today: today)
    for words in request.items {
      let person = try someone(words, profile: request.said("profile"))
      if lineup.animators.contains(person) { throw TeamsFault.animates(cast.called(person)) }
      note(person, .present, day: sitting.day, half: sitting.half)
    }
  }

  private mutating func someone(_ words: String, profile: String?) throws -> Person.ID {
    do {
      return try person(words)
    } catch is UnknownReference where Reference(words).map({ $0.deck != nil }) ?? true {
      let number = reference.number + newcomers.count
      let new = try Person(
        id: mint.make(), reference: Reference(.person, number, copy: reference.copy),
        name: words, roles: [.participant], profile: try profile.map(cast.profile))
      newcomers.append(new)
      return new.id
    }
  }

  // MARK: - What words mean

  func person(_ words: String) throws -> Person.ID {
    if let new = newcomers.first(where: { $0.name == words }) { return new.id }
    return try cast.person(words)
  }

  /// A team of the event; any letter where nothing says which there are.
  func letter(_ words: String, isNew: Bool = false) throws -> TeamLetter {
    guard Team.isLetter(words) else { throw TeamsFault.noLetter }
    let known = lineup.letters
    if let found = known.first(where: { $0.value.lowercased() == words.lowercased() }) {
      return found
    }
    guard isNew, agenda.teams.isEmpty else { throw PlanFault.unknownTeam(words) }
    return TeamLetter(words.uppercased())
  }
}

extension TeamRequest {
  /// What begins the field that lists a team: `team-A`.
  static let list = "list-"
}

extension Presence {
  func isOf(_ person: Person.ID, at occasion: Occasion.ID) -> Bool {
    self.person == person && self.occasion == occasion
  }
}
