import Entities
import Foundation
import People
import Testing

@testable import Storage

@Suite("Several people met together, kept") struct SeveralMetTests {
  private struct Cast {
    let workspace: Workspace
    let people: [Person]
    let met: Encounter
    let said: Verbatim
  }

  private func cast(_ folder: URL) throws -> Cast {
    let workspace = try Workspace.create(
      at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
    let mint = workspace.mint
    let people = try ["Nadia", "Bob"].enumerated().map { place, name in
      try Person(id: mint.make(), reference: Reference(.person, place + 1), name: name)
    }
    var met = Encounter(
      id: mint.make(), reference: Reference(.encounter, 1), kind: .workshop, when: .day(day))
    met.met = Met(people: people.map(\.id))
    let said = try Verbatim(
      id: mint.make(), reference: Reference(.verbatim, 1), words: "On verra.", encounter: met.id)
    try workspace.perform("import", by: "", at: noon) { [met] draft in
      for person in people { try draft.save(person) }
      try draft.save(met)
      try draft.save(said)
    }
    return Cast(workspace: workspace, people: people, met: met, said: said)
  }

  @Test func `are read as they were written, whether one or several`() throws {
    try inFolder { folder in
      let cast = try cast(folder)
      #expect(try cast.workspace.contents().encounters == [cast.met])
      var one = cast.met
      one.met = Met(people: [cast.people[0].id])
      try cast.workspace.perform("edit", by: "", at: noon) { [one] in _ = try $0.save(one) }
      #expect(try cast.workspace.contents().encounters == [one])
      let act = try #require(try cast.workspace.acts(limit: 1).first)
      try cast.workspace.undo(act.id, by: "", at: noon)
      #expect(try cast.workspace.contents().encounters == [cast.met])
    }
  }

  @Test func `one of them erased leaves the others, and a place that withholds`() throws {
    try inFolder { folder in
      let cast = try cast(folder)
      try cast.workspace.erase(cast.people[1].reference, by: "", at: noon)
      let left = try cast.workspace.contents()
      let met = try #require(left.encounters.first)
      #expect(met.met == Met(people: [cast.people[0].id], gone: 1))
      #expect(left.verbatim.map(\.words) == ["On verra."])
      #expect(left.register(on: day).disclose(left.verbatim[0], to: .team) == nil)
      // What is written of it afterwards does not forget them.
      var noted = met
      noted.guide = "Suite"
      try cast.workspace.perform("edit", by: "", at: noon) { [noted] in _ = try $0.save(noted) }
      #expect(try cast.workspace.contents().encounters.first?.met.gone == 1)
    }
  }

  @Test func `alone, whoever is erased takes their encounter and its words`() throws {
    try inFolder { folder in
      let cast = try cast(folder)
      var one = cast.met
      one.met = Met(people: [cast.people[1].id])
      try cast.workspace.perform("edit", by: "", at: noon) { [one] in _ = try $0.save(one) }
      try cast.workspace.erase(cast.people[1].reference, by: "", at: noon)
      #expect(try cast.workspace.contents().verbatim[0].isErased)
    }
  }
}
