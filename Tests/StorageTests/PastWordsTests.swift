import Entities
import Foundation
import People
import Testing

@testable import Storage

/// Files whose every byte is searched.
private func holders(of words: [String], in folder: URL) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
    let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
    return words.filter { bytes.range(of: Data($0.utf8)) != nil }.map { "\(name): \($0)" }
  }
}

@Suite("What is only in past changes") struct PastWordsTests {
  /// Someone who is there, and words of theirs that came and went.
  private func undone(_ folder: URL) throws -> Workspace {
    let workspace = try Workspace.create(
      at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
    let person = try Person(
      id: mint(3).make(), reference: Reference(.person, 2), name: "Quintilde")
    try workspace.perform("import", by: "", at: noon) { _ = try $0.save(person) }
    let act = try workspace.perform("import", by: "", at: noon) { draft in
      let said = try Verbatim(
        id: mint(4).make(), reference: Reference(.verbatim, 1), words: "ANNULEQ mots de Q",
        speaker: person.id, themes: ["thèmeq"], notes: "NOTEANNULEE")
      try draft.save(said)
      try draft.note("GOMMETTEQ", under: "Gommette", of: said)
      return draft.act
    }
    try workspace.undo(act, by: "", at: noon)
    return workspace
  }

  private let words = ["ANNULEQ", "NOTEANNULEE", "GOMMETTEQ", "Quintilde"]

  @Test func `words entered, then undone, go with whoever said them`() throws {
    try inFolder { folder in
      let workspace = try undone(folder)
      #expect(try !holders(of: words, in: folder).isEmpty)
      let erasure = try workspace.erase(Reference(.person, 2), by: "", at: noon)
      #expect(erasure.counts == ["person": 1, "verbatim": 1])
      try workspace.close()
      let left = try holders(of: words, in: folder)
      #expect(left == [])
    }
  }

  @Test func `so does a file that a merge kept aside`() throws {
    try inFolder { folder in
      let workspace = try undone(folder)
      let other = try twin(workspace, 51)
      try other.erase(Reference(.person, 2), by: "", at: noon)
      let meeting = try workspace.meet(other)
      #expect(meeting.before != nil)
      try workspace.close()
      let left = try holders(of: words, in: folder)
      #expect(left == [])
    }
  }

  @Test func `a register is obeyed for what is only in past changes`() throws {
    try inFolder { folder in
      let workspace = try undone(folder)
      let said: Identifier<Verbatim> = mint(4).make()
      let again = try workspace.eraseAgain(Forgotten([said.value]), by: "", at: noon)
      #expect(again?.counts == ["verbatim": 1])
      try workspace.close()
      let left = try holders(of: Array(words.prefix(3)), in: folder)
      #expect(left == [])
    }
  }

  @Test func `someone who was entered and undone is erased by their old reference or name`() throws
  {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let act = try workspace.perform("import", by: "", at: noon) { draft in
        try draft.save(
          Person(id: mint(3).make(), reference: Reference(.person, 7), name: "Quintilde"))
        return draft.act
      }
      try workspace.undo(act, by: "", at: noon)
      #expect(
        try workspace.read { try $0.formerPeople(named: "quintilde") } == [Reference(.person, 7)])
      try workspace.erase(Reference(.person, 7), by: "", at: noon)
      #expect(try workspace.read { try $0.wasErased(Reference(.person, 7)) })
      #expect(try workspace.erase(Reference(.person, 7), by: "", at: noon).isEmpty)
      try workspace.close()
      let left = try holders(of: ["Quintilde"], in: folder)
      #expect(left == [])
    }
  }

  @Test func `words once ascribed to someone go, those of whoever said them stay`() throws {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "a.etabli"), title: "Essai", mint: mint(), at: noon)
      let mint = mint(3)
      let people = try ["Quintilde", "Ysabeau"].enumerated().map { number, name in
        try Person(id: mint.make(), reference: Reference(.person, number + 1), name: name)
      }
      let (first, second): (Verbatim.ID, Verbatim.ID) = (mint.make(), mint.make())
      func say(_ id: Verbatim.ID, _ number: Int, _ words: String, by speaker: Person) throws {
        try workspace.perform("write", by: "", at: noon) { draft in
          _ = try draft.save(
            Verbatim(
              id: id, reference: Reference(.verbatim, number), words: words, speaker: speaker.id))
        }
      }
      try workspace.perform("import", by: "", at: noon) { draft in
        for person in people { try draft.save(person) }
      }
      try say(first, 1, "MOTSDEQ d’abord", by: people[0])
      try say(first, 1, "MOTSDEY ensuite", by: people[1])
      try say(second, 2, "MALATTRIBUES", by: people[0])
      try say(second, 2, "MALATTRIBUES", by: people[1])
      try workspace.erase(Reference(.person, 1), by: "", at: noon)
      #expect(
        try workspace.contents().verbatim.map(\.words) == ["MOTSDEY ensuite", "MALATTRIBUES"])
      try workspace.close()
      let left = try holders(of: ["MOTSDEQ", "Quintilde"], in: folder)
      #expect(left == [])
    }
  }
}

@Suite("Names in texts of others, when someone is erased") struct ChosenNamesTests {
  private func workspace(_ folder: URL) throws -> Workspace {
    let workspace = try Workspace.create(
      at: folder.appending(path: "a.etabli"), title: "Chez Rémi", mint: mint(), at: noon)
    let mint = mint(3)
    try workspace.perform("import", by: "", at: noon) { draft in
      try draft.save(Person(id: mint.make(), reference: Reference(.person, 1), name: "Rémi"))
      try draft.save(Place(id: mint.make(), name: "Chez Rémi", territory: "Val de Rémi"))
      try draft.save(
        Occasion(
          id: mint.make(), reference: Reference(.occasion, 1), kind: .sprint,
          title: "Sprint de Rémi",
          period: Period(day), notes: "Avec Rémi"))
      for (number, words) in ["Rémi attend.", "À Saint-Rémi, rien.", "Le remi du coin."]
        .enumerated()
      {
        try draft.save(said(number + 1, words, mint: mint))
      }
    }
    try workspace.set {
      $0.contact = "Équipe de Rémi, remi.martin@exemple.fr"
    }
    try workspace.setLogos {
      $0 = [
        Logo(
          owner: "Ville de Rémi",
          bytes: Data("<svg aria-label=\"Rémi\"><!-- Rémi --><text>Rémi</text></svg>".utf8))
      ]
    }
    return workspace
  }

  @Test func `are listed before, with a few words around`() throws {
    try inFolder { folder in
      let workspace = try workspace(folder)
      let foreseen = try workspace.foreseen(Reference(.person, 1))
      #expect(foreseen.counts == ["person": 1])
      #expect(
        foreseen.naming.map(\.handle)
          == ["title", "contact", "logo.0", "J-01", "V-0001", "V-0003"])
      #expect(foreseen.naming.last?.passages == ["Le remi du coin."])
      #expect(foreseen.naming[1].passages.count == 2)
      try workspace.close()
    }
  }

  @Test func `stay where nobody chose, and are told after`() throws {
    try inFolder { folder in
      let workspace = try workspace(folder)
      let erasure = try workspace.erase(Reference(.person, 1), by: "", at: noon)
      #expect(erasure.unnamed == 0 && erasure.naming.count == 6)
      let contents = try workspace.contents()
      #expect(contents.verbatim[0].words == "Rémi attend.")
      #expect(contents.places[0].name == "Chez Rémi")
      #expect(try workspace.cover().title == "Chez Rémi")
      try workspace.close()
    }
  }

  @Test func `go from those that were chosen only`() throws {
    try inFolder { folder in
      let workspace = try workspace(folder)
      let foreseen = try workspace.foreseen(Reference(.person, 1))
      let chosen = foreseen.naming.filter { ["V-0001", "title"].contains($0.handle) }.map(\.key)
      let erasure = try workspace.erase(
        Reference(.person, 1), namesOut: .only(Set(chosen)), by: "", at: noon)
      #expect(erasure.unnamed == 2 && erasure.naming.count == 4)
      let contents = try workspace.contents()
      #expect(contents.verbatim[0].words == "[…] attend.")
      #expect(contents.verbatim[2].words == "Le remi du coin.")
      #expect(try workspace.cover().title == "Chez […]")
      try workspace.close()
    }
  }

  @Test func `go from all but places, territories and events, settings and drawings included`()
    throws
  {
    try inFolder { folder in
      let workspace = try workspace(folder)
      let backup = folder.appending(path: "sauvegarde.etabli")
      try workspace.backup(to: backup)
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "", at: noon)
      func check(_ workspace: Workspace) throws {
        let contents = try workspace.contents()
        #expect(
          contents.verbatim.map(\.words)
            == ["[…] attend.", "À Saint-Rémi, rien.", "Le […] du coin."])
        #expect(contents.occasions[0].title == "Sprint de Rémi")
        #expect(contents.occasions[0].notes == "Avec […]")
        #expect(contents.places[0].name == "Chez Rémi")
        #expect(contents.places[0].territory == "Val de Rémi")
        #expect(try workspace.cover().title == "Chez […]")
        #expect(try workspace.settings().contact == "Équipe de […], […]")
        let logo = try workspace.logos()[0]
        #expect(logo.owner == "Ville de […]")
        #expect(
          String(decoding: logo.bytes, as: UTF8.self)
            == "<svg aria-label=\"[…]\"><!-- […] --><text>[…]</text></svg>")
      }
      try check(workspace)
      // Going back to a backup chooses the same again.
      let url = try #require(workspace.url)
      try workspace.close()
      _ = try Workspace.restore(url, from: backup, today: day)
      let back = try Workspace.open(at: url, mint: mint(9), today: day)
      try check(back)
      try back.close()
    }
  }

  @Test func `the same texts lose it in every copy that meets`() throws {
    try inFolder { folder in
      let workspace = try workspace(folder)
      let other = try twin(workspace, 52)
      let foreseen = try workspace.foreseen(Reference(.person, 1))
      let chosen = foreseen.naming.filter { $0.handle == "V-0001" }.map(\.key)
      try workspace.erase(Reference(.person, 1), namesOut: .only(Set(chosen)), by: "", at: noon)
      #expect(try other.meet(workspace).unnamed == 1)
      #expect(
        try other.contents().verbatim.map(\.words)
          == ["[…] attend.", "À Saint-Rémi, rien.", "Le remi du coin."])
      #expect(try State(other) == State(workspace))
      try workspace.close()
    }
  }

  @Test func `a register erases nothing but what can be erased`() throws {
    try inFolder { folder in
      let workspace = try workspace(folder)
      let place = try workspace.contents().places[0].id.value
      #expect(try workspace.pending(Forgotten([place])) == 0)
      #expect(try workspace.eraseAgain(Forgotten([place]), by: "", at: noon) == nil)
      try workspace.close()
    }
  }
}
