import Atelier
import Foundation
import People
import Testing

@Suite("What is done to a plan") struct PlanVerbsTests {
  private func plan() throws -> PlanCast {
    var cast = try PlanCast(from: "9 h")
    try cast.block("Cadre", 30)
    try cast.block("Raconter", 40, "AB", least: 30)
    try cast.block("Écouter", 45, "C", at: "9 h 30")
    try cast.block("Marcher", 15, "D")
    try cast.block("Étonner", 25)
    return cast
  }
  private func titles(_ agenda: Agenda) -> [String] { agenda.blocks.map(\.title) }

  @Test func `a sequence is added, moved and removed`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    let new = try Block(
      id: Identifier(UUID()), reference: Reference(.block, 99), occasion: cast.occasion.id,
      day: cast.days[0].day,
      title: "Pause", intention: .rest, minutes: 15)
    try agenda.add(new, at: .before(cast.blocks[4].id))
    #expect(titles(agenda) == ["Cadre", "Raconter", "Écouter", "Marcher", "Pause", "Étonner"])
    try agenda.move(new.id, to: .first(of: cast.days[0].day))
    try agenda.move(cast.blocks[0].id, to: .last(of: cast.days[0].day))
    #expect(titles(agenda) == ["Pause", "Raconter", "Écouter", "Marcher", "Étonner", "Cadre"])
    try agenda.remove(new.id)
    #expect(titles(agenda) == ["Raconter", "Écouter", "Marcher", "Étonner", "Cadre"])
    #expect(throws: PlanFault.unknownBlock("")) { try agenda.remove(new.id) }
  }

  @Test func `moving one changes the rank of no other, once all have one`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    try agenda.move(cast.blocks[4].id, to: .after(cast.blocks[0].id))
    let before = agenda
    try agenda.move(cast.blocks[3].id, to: .first(of: cast.days[0].day))
    let changed = agenda.blocks.filter { $0 != before[$0.id] }
    #expect(changed.map(\.title) == ["Marcher"])
  }

  @Test func `a step goes past what its teams do`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    try agenda.step(cast.blocks[3].id, later: false)
    #expect(titles(agenda) == ["Marcher", "Cadre", "Raconter", "Écouter", "Étonner"])
    try agenda.step(cast.blocks[3].id, later: false)
    #expect(titles(agenda).first == "Marcher")
    try agenda.step(cast.blocks[1].id, later: true)
    #expect(titles(agenda) == ["Marcher", "Cadre", "Écouter", "Étonner", "Raconter"])
  }

  @Test func `two put at one place by two people both stay, and a third fits between`() throws {
    var cast = try plan()
    let rank = Rank.between(nil, nil)
    for place in cast.blocks.indices { cast.blocks[place].rank = rank.key }
    var agenda = cast.agenda
    #expect(titles(agenda) == ["Cadre", "Raconter", "Écouter", "Marcher", "Étonner"])
    try agenda.move(cast.blocks[4].id, to: .after(cast.blocks[0].id))
    #expect(titles(agenda) == ["Cadre", "Étonner", "Raconter", "Écouter", "Marcher"])
  }

  @Test func `a length is changed within its bounds`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    let id = cast.blocks[1].id
    try agenda.stretch(id, by: -20)
    #expect(agenda[id]?.minutes == 20 && agenda[id]?.minimum == 20)
    try agenda.stretch(id, by: 700)
    #expect(agenda[id]?.minutes == 720)
    for bad in [1, -720, -5000, Int.max, Int.min] {
      #expect(throws: PlanFault.self) { try agenda.stretch(id, by: bad) }
    }
    #expect(throws: PlanFault.impossibleMinimum("Raconter", minimum: 31, of: 30)) {
      try agenda.last(id, 30, atLeast: 31)
    }
  }

  @Test func `cut in two, it is as long in all, and only the first is fixed`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    try agenda.split(cast.blocks[2].id, at: 20, as: cast.names().block())
    let pieces = agenda.blocks.filter { $0.title == "Écouter" }
    #expect(pieces.map(\.minutes) == [20, 25])
    #expect(pieces.map { $0.fixed != nil } == [true, false])
    #expect(pieces.allSatisfy { $0.minimum <= $0.minutes })
    for bad in [0, 45, -1] {
      #expect(throws: PlanFault.cannotSplit("Raconter", at: bad - 5, of: 40)) {
        try agenda.split(cast.blocks[1].id, at: bad - 5, as: cast.names().block())
      }
    }
  }

  @Test func `parted then joined, it is for the same teams`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    let id = cast.blocks[1].id
    try agenda.part(id, as: cast.names().blocks(1))
    let parts = agenda.blocks.filter { $0.title == "Raconter" }
    #expect(parts.map { agenda.teams(of: $0).map(\.letter) } == [["A"], ["B"]])
    #expect(throws: PlanFault.alreadyParted("Raconter")) {
      try agenda.part(id, as: cast.names().blocks(1))
    }
    try agenda.join(id, with: parts[1].id)
    #expect(agenda[id].map { agenda.teams(of: $0).map(\.letter) } == ["A", "B"])
    #expect(throws: PlanFault.cannotJoin("Raconter", "Cadre")) {
      try agenda.join(id, with: cast.blocks[0].id)
    }
    #expect(throws: PlanFault.cannotJoin("Raconter", "Raconter")) { try agenda.join(id, with: id) }
  }

  @Test func `each takes the place of the other`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    try agenda.swap(cast.blocks[0].id, cast.blocks[4].id)
    #expect(titles(agenda) == ["Étonner", "Raconter", "Écouter", "Marcher", "Cadre"])
  }

  @Test func `a start is fixed, then freed`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    let (id, ten) = (cast.blocks[4].id, try #require(TimeOfDay(10)))
    #expect(throws: PlanFault.notFixed("Étonner")) { try agenda.free(id) }
    try agenda.fix(id, at: try #require(TimeOfDay(11)))
    try agenda.fix(id, at: ten)
    #expect(throws: PlanFault.alreadyFixed("Étonner", ten)) { try agenda.fix(id, at: ten) }
    try agenda.free(id)
    #expect(agenda[id]?.fixed == nil)
  }

  @Test func `the rest of a day is shifted, fixed starts along`() throws {
    let cast = try plan()
    var agenda = cast.agenda
    try agenda.shift(from: cast.blocks[0].id, by: 15, in: cast.zone)
    #expect(
      cast.starts(agenda) == [
        "Cadre 09:15", "Raconter 09:45", "Écouter 09:45", "Marcher 09:45", "Étonner 10:30",
      ])
    try agenda.shift(from: cast.blocks[4].id, by: 20, in: cast.zone)
    #expect(cast.starts(agenda).last == "Étonner 10:50")
    #expect(throws: PlanFault.outOfDay("Écouter")) {
      try agenda.shift(from: cast.blocks[2].id, by: 1000, in: cast.zone)
    }
  }

  @Test func `a day is copied with all it needs`() throws {
    var cast = try plan()
    cast.materials = [
      try Material(
        id: Identifier(UUID()), block: cast.blocks[1].id, name: "Gommettes", count: 8,
        share: .person)
    ]
    var agenda = cast.agenda
    let next = try #require(Day(2017, 7, 12))
    try agenda.copy(cast.days[0].day, to: next, names: cast.names())
    #expect(agenda.days.map(\.day.day) == [11, 12])
    #expect(agenda.blocks.count == 10 && Set(agenda.blocks.map(\.reference)).count == 10)
    #expect(titles(agenda).prefix(5) == titles(agenda).suffix(5))
    #expect(agenda.needs.map(\.count) == [8 * 28])
    #expect(throws: PlanFault.dayTwice(next)) {
      try agenda.copy(cast.days[0].day, to: next, names: cast.names())
    }
  }

  @Test func `a day holds two hundred sequences, a plan twelve teams`() throws {
    var cast = try PlanCast(teams: 12)
    for place in 0..<200 { try cast.block("S\(place)", 1) }
    var agenda = cast.agenda
    let more = try cast.block("Une de trop", 1)
    #expect(throws: PlanFault.tooManyBlocks(cast.days[0].day, most: 200)) {
      try agenda.add(more, at: .last(of: cast.days[0].day))
    }
    let team = try Team(
      id: Identifier(UUID()), occasion: cast.occasion.id, letter: "Z", mark: .disc)
    #expect(throws: PlanFault.tooManyTeams(most: 12)) { try agenda.add(team) }
    var small = try PlanCast(teams: 1).agenda
    let twin = try Team(
      id: Identifier(UUID()), occasion: small.occasion.id, letter: "a", mark: .disc)
    #expect(throws: PlanFault.letterTwice("a")) { try small.add(twin) }
  }

  @Test(arguments: [0, -1, 721, 43_200]) func `no length but from a minute to twelve hours`(
    minutes: Int
  ) throws {
    var cast = try PlanCast()
    #expect(throws: PlanFault.impossibleDuration("Trop", minutes)) {
      try cast.block("Trop", minutes)
    }
  }

  @Test(arguments: 0..<40) func `whatever is done, a plan stays one`(seed: Int) throws {
    var chance = SplitMix(state: UInt64(seed) &+ 1000)
    let cast = try PlanTimetableTests.sown(&chance)
    var agenda = cast.agenda
    let names = cast.names()
    for _ in 0..<60 {
      guard let one = agenda.blocks.randomElement(using: &chance)?.id,
        let two = agenda.blocks.randomElement(using: &chance)?.id
      else { return }
      switch Int.random(in: 0..<8, using: &chance) {
      case 0: try? agenda.move(one, to: .after(two))
      case 1: try? agenda.move(one, to: .before(two))
      case 2: try? agenda.stretch(one, by: Int.random(in: -40...40, using: &chance))
      case 3:
        try? agenda.split(
          one, at: Int.random(in: 0...60, using: &chance), as: names.block())
      case 4: try? agenda.part(one, as: names.blocks(11))
      case 5: try? agenda.join(one, with: two)
      case 6: try? agenda.swap(one, two)
      default: try? agenda.remove(one)
      }
      #expect(Set(agenda.blocks.map(\.id)).count == agenda.blocks.count)
      #expect(agenda.blocks.allSatisfy { (1...$0.minutes).contains($0.minimum) })
      #expect(
        Agenda(of: agenda.occasion, days: agenda.days, teams: agenda.teams, blocks: agenda.blocks)
          .blocks == agenda.blocks)
    }
  }
}
