import Atelier
import Entities
import Foundation
import People
import Testing

@testable import Storage

@Suite("Teams kept in a file") struct TeamsKeepingTests {
  private struct Cast {
    let occasion: Occasion
    let people: [Person]
    var roster: Roster
    let rule: AskedRule
    let presences: [Presence]
  }

  private func cast(_ mint: Mint) throws -> Cast {
    let occasion = try Occasion(
      id: mint.make(), reference: Reference(.occasion, 2), kind: .sprint, title: "Sprint",
      period: Period(day))
    let people = try ["Nour", "Ewen", "Maylis"].enumerated().map { place, name in
      try Person(
        id: mint.make(), reference: Reference(.person, place + 1), name: name,
        roles: [.participant])
    }
    let seats = zip(people, ["A", "B", "A"]).map { Roster.Seat($0.id, $1, $1 == "B") }
    let roster = try Roster(
      id: Roster.id(of: occasion.id, round: ""), occasion: occasion.id,
      Roster.Arrangement(day: day, seed: 2017, seats: seats))
    let rule = try AskedRule(
      id: mint.make(), occasion: occasion.id, rank: "n", kind: .together,
      people: [people[0].id, people[2].id], strength: .absolute, reason: .carpool)
    let presences = people.prefix(2).map { person in
      Presence(
        id: mint.make(), occasion: occasion.id, person: person.id, day: day, half: .morning,
        state: .late, arrives: TimeOfDay(10, 30))
    }
    return Cast(
      occasion: occasion, people: people, roster: roster, rule: rule, presences: presences)
  }

  private func keep(_ cast: Cast, in workspace: Workspace) throws -> Act.ID {
    try workspace.perform("teams", by: "Ana", at: noon) { draft in
      try draft.save(cast.occasion)
      for person in cast.people { try draft.save(person) }
      try draft.save(cast.roster)
      try draft.save(cast.rule)
      for presence in cast.presences { try draft.save(presence) }
      return draft.act
    }
  }

  private func save(_ seats: [(Person, String)], of cast: Cast, seed: Int, in workspace: Workspace)
    throws
  {
    var roster = cast.roster
    roster.arrangement = Roster.Arrangement(
      day: day, seed: seed, seats: seats.map { Roster.Seat($0.id, $1) })
    try workspace.perform("teams", by: "Ana", at: noon) { _ = try $0.save(roster) }
  }

  @Test func `come back as they went, and are undone as a whole`() throws {
    let workspace = try memory()
    let cast = try cast(workspace.mint)
    let act = try keep(cast, in: workspace)
    let contents = try workspace.contents()
    #expect(contents.rosters == [cast.roster] && contents.teamRules == [cast.rule])
    #expect(contents.presences == cast.presences)
    #expect(try workspace.check() == [])
    try workspace.undo(act, by: "Ana", at: noon)
    #expect(try workspace.contents() == Dossier())
  }

  @Test func `a composition is kept whole where copies meet, and two are for someone to settle`()
    throws
  {
    let mine = try memory()
    let cast = try cast(mine.mint)
    _ = try keep(cast, in: mine)
    let theirs = try lettered(mine, 7)
    let (nour, ewen, maylis) = (cast.people[0], cast.people[1], cast.people[2])
    try save([(nour, "A"), (ewen, "A"), (maylis, "B")], of: cast, seed: 3, in: mine)
    try save([(nour, "B"), (ewen, "A"), (maylis, "B")], of: cast, seed: 4, in: theirs)
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
    let dispute = try #require(try mine.disputes().first)
    #expect(try mine.disputes().count == 1)
    let words = Set((dispute.kept?.words ?? []) + dispute.others.flatMap(\.words))
    #expect(words.contains("PE-01 · A") && words.contains("PE-01 · B"), "\(words)")
    let kept = try #require(try mine.contents().rosters.first)
    let teams = kept.seats.map(\.team)
    #expect(
      teams == ["A", "A", "B"] && kept.arrangement.seed == 3
        || teams == ["B", "A", "B"] && kept.arrangement.seed == 4)
    try mine.settle(dispute.name, dispute.unit, taking: 0, by: "Ana", at: noon)
    #expect(try mine.disputes().isEmpty)
    let other = try #require(try mine.contents().rosters.first)
    #expect(other.seats.map(\.team) != teams && other.arrangement.seed != kept.arrangement.seed)
    #expect(try mine.check() == [])
  }

  @Test func `two first compositions of one round meet as one`() throws {
    let mine = try memory()
    var cast = try cast(mine.mint)
    try mine.perform("write", by: "Ana", at: noon) { draft in
      try draft.save(cast.occasion)
      for person in cast.people { try draft.save(person) }
    }
    let theirs = try lettered(mine, 7)
    try mine.perform("teams", by: "Ana", at: noon) { _ = try $0.save(cast.roster) }
    cast.roster.put(cast.people[0].id, in: "B")
    try theirs.perform("teams", by: "Ben", at: noon) { _ = try $0.save(cast.roster) }
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
    #expect(try mine.contents().rosters.count == 1 && mine.disputes().count == 1)
  }

  @Test func `rules and presences of two copies both stay`() throws {
    let mine = try memory()
    let cast = try cast(mine.mint)
    _ = try keep(cast, in: mine)
    let theirs = try lettered(mine, 7)
    for (workspace, kind) in [(mine, AskedRule.Kind.levelSizes), (theirs, .onePerAgency)] {
      let rule = try AskedRule(id: workspace.mint.make(), occasion: cast.occasion.id, kind: kind)
      try workspace.perform("teams", by: "Ana", at: noon) { _ = try $0.save(rule) }
    }
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
    #expect(try mine.contents().teamRules.count == 3 && mine.disputes().isEmpty)
  }

  @Test func `forget who had a place, and leave it empty; their rules and presences go`() throws {
    let workspace = try memory()
    let cast = try cast(workspace.mint)
    _ = try keep(cast, in: workspace)
    try workspace.erase(Reference(.person, 1), by: "Ana", at: noon)
    #expect(try workspace.check() == [])
    let contents = try workspace.contents()
    let roster = try #require(contents.rosters.first)
    #expect(roster.seats.map(\.person) == [nil, cast.people[1].id, cast.people[2].id])
    #expect(roster.seats.map(\.team) == ["A", "B", "A"])
    #expect(contents.teamRules.map(\.people) == [[cast.people[2].id]])
    #expect(contents.teamRules.allSatisfy { $0.rule([]) == nil })
    #expect(contents.presences.map(\.person) == [cast.people[1].id])
    let written = try OldFile.text(of: workspace.writer)
    let gone = cast.people[0].id.value.uuidString
    #expect(!written.contains("Nour"))
    for line in written.split(separator: "\n") where line.contains("INSERT INTO change") {
      #expect(!line.contains("arrives") || !line.contains(gone))
      #expect(!line.contains("'presence'") || !line.contains(gone))
    }
  }

  @Test func `are told to whom asks what is held about them`() throws {
    let workspace = try memory()
    let cast = try cast(workspace.mint)
    _ = try keep(cast, in: workspace)
    let theirs = try workspace.belongings(of: cast.people[0].id)
    #expect(theirs.contains(cast.presences[0].id.value))
    let parts = try workspace.parts(of: cast.people[0].id, except: theirs)
    #expect(Set(parts.map(\.kind.table)) == ["roster", "team_rule"])
  }

  @Test func `go with a copy without names, which has none`() throws {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let cast = try cast(workspace.mint)
      _ = try keep(cast, in: workspace)
      let url = folder.appending(path: "b.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "Ana", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(3), today: day)
      #expect(try copy.contents().rosters.first?.seats.count == 3)
      let text = try OldFile.text(of: copy.writer)
      for person in cast.people { #expect(!text.contains(person.name), "\(person.name)") }
      try copy.close()
      try workspace.close()
    }
  }
}
