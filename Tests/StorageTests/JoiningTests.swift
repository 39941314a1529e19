import Entities
import Foundation
import People
import Testing

@testable import Storage

@Suite("Places and profiles of one name") struct JoiningTests {
  /// Writes a verbatim said by someone of a profile at a place, both made for it.
  private func meet(
    _ workspace: Workspace, seed: UInt64, kind: String = "", publicName: String = "",
    name: String = "Saintes"
  ) throws {
    let mint = mint(seed)
    try workspace.perform("write", by: "Ana", at: noon) { draft in
      let place = try Place(id: mint.make(), name: name, kind: kind, publicName: publicName)
      let profile = try Profile(id: mint.make(), name: "une élue")
      try draft.save(place)
      try draft.save(profile)
      try draft.note("près du canal \(seed)", under: "Accès", of: place)
      try draft.save(
        try Verbatim(
          id: mint.make(), reference: draft.nextReference(.verbatim), words: "Mot \(seed)",
          profile: profile.id, place: place.id))
    }
  }

  private func apart() throws -> (Workspace, Workspace, Workspace) {
    let base = try memory()
    return (base, try twin(base, 21), try twin(base, 22))
  }

  /// Whether everything names the only place and the only profile that are left.
  private func areOne(_ workspace: Workspace) throws -> Bool {
    let contents = try workspace.contents()
    return try contents.places.count == 1 && contents.profiles.count == 1
      && contents.verbatim.allSatisfy {
        $0.place == contents.places[0].id && $0.profile == contents.profiles[0].id
      } && workspace.doubles().isEmpty && workspace.check().isEmpty
  }

  @Test func `are one where two copies made them apart, and it is said`() throws {
    let (mine, theirs, third) = try apart()
    try meet(mine, seed: 1, kind: "agence")
    try meet(theirs, seed: 2, publicName: "Bourg", name: "SAINTES")
    let meeting = try mine.meet(theirs)
    #expect(meeting.joined.map(\.count) == [2, 2])
    #expect(meeting.joined.allSatisfy { $0.aside.isEmpty })
    #expect(try areOne(mine))
    let place = try mine.all(Place.self)[0]
    #expect((place.kind, place.publicName) == ("agence", "Bourg"))
    #expect(
      try mine.contents().notes.first { $0.heading == "Accès" }?.words.split(separator: "\n")
        .sorted() == ["près du canal 1", "près du canal 2"])
    try theirs.meet(mine)
    try third.meet(theirs)
    #expect(try State(theirs) == State(mine) && State(third) == State(mine))
  }

  @Test func `come to the same where each copy joins them by itself`() throws {
    let (mine, theirs, third) = try apart()
    try meet(mine, seed: 1)
    try meet(theirs, seed: 2)
    let asTheyWere = try twin(mine, 31)
    try mine.meet(theirs)
    try theirs.meet(asTheyWere)
    #expect(try areOne(mine) && areOne(theirs))
    try meet(third, seed: 3)
    try third.meet(mine)
    try theirs.meet(third)
    try mine.meet(theirs)
    try third.meet(theirs)
    #expect(try areOne(mine) && areOne(theirs) && areOne(third))
    #expect(try mine.all(Verbatim.self).count == 3)
    #expect(try State(mine).differences(from: State(theirs)) == [])
    #expect(try State(mine).differences(from: State(third)) == [])
  }

  @Test func `keep in a note what they say otherwise`() throws {
    let workspace = try memory()
    try meet(workspace, seed: 1, kind: "agence", publicName: "Bourg")
    try meet(workspace, seed: 2, kind: "ville", publicName: "Bourg")
    #expect(try workspace.doubles().map(\.name) == ["Saintes", "une élue"])
    let joined = try workspace.perform(Act.joining, by: "Ana", at: noon) { try $0.join() }
    let aside = try #require(joined.flatMap(\.aside).first)
    #expect(Set([aside.kept, aside.words]) == ["agence", "ville"])
    #expect(try workspace.all(Place.self).map(\.kind) == [aside.kept])
    #expect(try areOne(workspace))
    #expect(
      try workspace.contents().notes.contains {
        $0.heading == "type (autre ligne de ce nom)" && $0.words == aside.words
      })
    let act = try #require(try workspace.acts(limit: 1).first)
    #expect(act.verb == "join")
    try workspace.undo(act.id, by: "Ana", at: noon)
    #expect(try workspace.doubles().count == 2)
  }

  @Test func `never make a profile wider than itself`() throws {
    let (workspace, mint) = (try memory(), mint(5))
    try workspace.perform("write", by: "", at: noon) { draft in
      let (artisan, firm) = (Identifier<Profile>(mint.make(Profile.self).value), mint)
      let wide = try Profile(id: firm.make(), name: "une très petite entreprise", wider: nil)
      let again = try Profile(id: firm.make(), name: "un artisan")
      try draft.save(try Profile(id: artisan, name: "Un artisan", wider: wide.id))
      try draft.save(again)
      try draft.save(try Profile(id: wide.id, name: wide.name, wider: again.id))
      try draft.join()
    }
    let profiles = try workspace.all(Profile.self)
    #expect(profiles.count == 2)
    for profile in profiles {
      var (next, steps) = (profile.wider, 0)
      while let id = next, steps < 3 {
        (next, steps) = (profiles.first { $0.id == id }?.wider, steps + 1)
      }
      #expect(steps < 3, "\(profile.name)")
    }
    #expect(try workspace.contents().notes.map(\.words) == ["Un artisan"])
  }

  @Test func `are not people, whose names are told instead`() throws {
    let (mine, theirs, _) = try apart()
    for (workspace, seed) in [(mine, 1), (theirs, 2)] as [(Workspace, UInt64)] {
      let mint = mint(seed)
      try workspace.perform("write", by: "", at: noon) { draft in
        _ = try draft.save(
          try Person(
            id: mint.make(), reference: draft.nextReference(.person), name: "Lucie"))
      }
    }
    let meeting = try mine.meet(theirs)
    #expect(meeting.joined.isEmpty && meeting.namesakes.map(\.name) == ["Lucie"])
    #expect(
      meeting.namesakes.first?.references.map(\.description).sorted() == ["B-PE-01", "PE-01"])
    #expect(try mine.all(Person.self).count == 2)
    #expect(try mine.meet(theirs).namesakes.isEmpty)
  }
}
