import Atelier
import Entities
import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("A plan kept in a file") struct PlanKeepingTests {
  private struct Cast {
    let occasion: Occasion
    let mathilde: Person
    let plan: PlanDay
    let team: Team
    var blocks: [Block]
    let material: Material
  }

  private func cast(_ mint: Mint) throws -> Cast {
    let occasion = try Occasion(
      id: mint.make(), reference: Reference(.occasion, 2), kind: .sprint, title: "Sprint",
      period: Period(day), participants: 28)
    let mathilde = try Person(
      id: mint.make(), reference: Reference(.person, 1), name: "Mathilde", roles: [.animator])
    let plan = try PlanDay(
      id: mint.make(), occasion: occasion.id, day: day, opens: try time("8 h 45"),
      closes: try time("17 h"), rooms: [try #require(Room("Préau (12)"))])
    let team = try Team(
      id: mint.make(), occasion: occasion.id, letter: "A", mark: .disc, room: "Préau",
      animators: [mathilde.id])
    let blocks = try (1...2).map { place in
      try Block(
        id: mint.make(), reference: Reference(.block, place), occasion: occasion.id, day: day,
        rank: ["g", "n"][place - 1], title: "Séquence \(place)", intention: .open,
        teams: place == 1 ? [] : ["A"], minutes: 40, minimum: 30, isOptional: true,
        fixed: try time("9 h"), leads: [mathilde.id], helpers: [mathilde.id], room: "Préau",
        instruction: "Écouter.", notes: "Mathilde dit.", decks: ["residence"],
        produces: "trois phrases", method: "pitch")
    }
    let material = try Material(
      id: mint.make(), block: blocks[0].id, name: "Gommettes", count: 8, share: .person, stock: 160)
    return Cast(
      occasion: occasion, mathilde: mathilde, plan: plan, team: team, blocks: blocks,
      material: material)
  }

  private func keep(_ cast: Cast, in workspace: Workspace) throws -> Act.ID {
    try workspace.perform("plan", by: "Ana", at: noon) { draft in
      try draft.save(cast.occasion)
      try draft.save(cast.mathilde)
      try draft.save(cast.plan)
      try draft.save(cast.team)
      for block in cast.blocks { try draft.save(block) }
      try draft.save(cast.material)
      return draft.act
    }
  }

  private func time(_ words: String) throws -> TimeOfDay { try #require(TimeOfDay(words)) }

  @Test func `comes back as it went, and is undone as a whole`() throws {
    let workspace = try memory()
    let cast = try cast(workspace.mint)
    let act = try keep(cast, in: workspace)
    let contents = try workspace.contents()
    #expect(contents.planDays == [cast.plan] && contents.teams == [cast.team])
    #expect(contents.blocks == cast.blocks && contents.materials == [cast.material])
    #expect(contents.agenda(of: cast.occasion).blocks == cast.blocks)
    #expect(try workspace.check() == [])
    try workspace.undo(act, by: "Ana", at: noon)
    #expect(try workspace.contents() == Dossier())
  }

  @Test func `meets another copy field by field, and two put at one place both stay`() throws {
    let mine = try memory()
    let cast = try cast(mine.mint)
    _ = try keep(cast, in: mine)
    let theirs = try lettered(mine, 7)
    func insert(_ title: String, in workspace: Workspace, _ change: (inout Block) throws -> Void)
      throws
    {
      var agenda = try workspace.contents().agenda(of: cast.occasion)
      let (id, letter) = (
        Block.ID(workspace.mint.make(Block.self).value), try workspace.cover().copy
      )
      try agenda.add(
        Block(
          id: id, reference: Reference(.block, 3, copy: letter), occasion: cast.occasion.id,
          day: day, title: title, minutes: 10), at: .after(cast.blocks[0].id))
      var first = try #require(agenda[cast.blocks[0].id])
      try change(&first)
      try agenda.change(first)
      try workspace.perform("plan", by: "Ana", at: noon) { draft in
        for block in agenda.blocks { try draft.save(block) }
      }
    }
    try insert("Un", in: mine) { $0.title = "Dire ce qui étonne" }
    try insert("Deux", in: theirs) { try $0.last(25, atLeast: 20) }
    try mine.meet(theirs)
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
    let agenda = try mine.contents().agenda(of: cast.occasion)
    #expect(Set(agenda.blocks[1...2].map(\.title)) == ["Un", "Deux"])
    #expect(agenda.blocks[0].title == "Dire ce qui étonne")
    #expect(agenda.blocks[0].minutes == 25 && agenda.blocks[0].minimum == 20)
  }

  @Test func `forgets who led, and leaves the place to be filled`() throws {
    let workspace = try memory()
    let cast = try cast(workspace.mint)
    _ = try keep(cast, in: workspace)
    try workspace.erase(Reference(.person, 1), by: "Ana", at: noon)
    #expect(try workspace.check() == [])
    let contents = try workspace.contents()
    #expect(contents.blocks.count == 2 && contents.blocks.allSatisfy { $0.leads.isEmpty })
    #expect(contents.teams.map(\.animators) == [[]])
    let agenda = contents.agenda(of: cast.occasion)
    #expect(
      Snags(of: agenda, Timetable(agenda, in: .gmt)).all.contains {
        $0.matter == .noAnimator("A") || $0.matter == .noLead(cast.blocks[0].id)
      })
  }

  @Test func `loses what animators note, and no name, in a copy without names`() throws {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let cast = try cast(workspace.mint)
      _ = try keep(cast, in: workspace)
      let url = folder.appending(path: "b.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "Ana", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(3), today: day)
      let blocks = try copy.contents().blocks
      #expect(blocks.map(\.title) == cast.blocks.map(\.title))
      #expect(blocks.allSatisfy { $0.notes.isEmpty })
      try copy.close()
      try workspace.close()
    }
  }
}
