import Atelier
import Entities
import Foundation
import GRDB
import People
import Reciprocity
import Testing
import Words

@testable import Storage

@Suite("Forgetting someone") struct ErasingTests {
  /// Words that nobody else says, wherever they may be kept.
  private static let secrets = [
    "Philomène", "PHILOMÈNE", "philomen", "chaudronni", "palétuvier", "paletuvi", "murmurait",
    "ornithorynque", "ornithorynqu",
  ]

  /// A file where Philomène was met, spoke, was renamed and quoted by others.
  private func sample(_ folder: URL) throws -> Workspace {
    let url = folder.appendingPathComponent("Essai.etabli")
    let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
    let mint = mint(3)
    var person = try Person(
      id: mint.make(), reference: Reference(.person, 1), name: "Philomène", roles: [.member],
      trade: "chaudronnière", notes: "palétuvier")
    let met = Encounter(
      id: mint.make(), reference: Reference(.encounter, 1), kind: .visit, when: .day(day),
      person: person.id, notes: "Philomène murmurait")
    let member = try Member(
      id: mint.make(), reference: Reference(.member, 1), person: person.id)
    let first = try Verbatim(
      id: mint.make(), reference: Reference(.verbatim, 1), words: "Un palétuvier, ça plie.",
      speaker: person.id, themes: ["ornithorynque"], published: "Un palétuvier […]", notes: "x")
    let second = try Verbatim(
      id: mint.make(), reference: Reference(.verbatim, 2), words: "Le palétuvier encore.",
      encounter: met.id)
    try workspace.perform("import", by: "Ana", at: noon) { draft in
      try draft.save(person)
      try draft.save(met)
      try draft.save(member)
      try draft.save(
        Offer(
          id: mint.make(), reference: Reference(.offer, 1), member: member.id,
          knowledge: try Knowledge(title: "Je saurais souder un ornithorynque")))
      try draft.save(
        Consent(
          id: mint.make(), person: person.id, purpose: .words, channel: .paper, answer: .given,
          day: day))
      try draft.save(first)
      try draft.save(second)
      try draft.note("ornithorynque", under: "Gommette", of: first)
      try draft.save(
        try Verbatim(
          id: mint.make(), reference: Reference(.verbatim, 3),
          words: "PHILOMÈNE l’avait dit, Philomène avait raison.", answers: first.id,
          published: "[…] Philomène avait raison."))
      try draft.save(
        try AstonishmentReport(
          id: mint.make(), reference: Reference(.astonishment, 1), title: "Tiens",
          author: person.id, facts: "Vu", verbatim: [first.id, second.id]))
    }
    person.name = "Mado"
    try workspace.perform("edit", by: "Philomène", at: noon) { _ = try $0.save(person) }
    return workspace
  }

  private func found(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
      let bytes = try Data(contentsOf: folder.appendingPathComponent(name))
      return ErasingTests.secrets.filter { bytes.range(of: Data($0.utf8)) != nil }
        .map { "\(name): \($0)" }
    }
  }

  @Test func `leaves none of their words in the file, its log, or a backup`() throws {
    try inFolder { folder in
      let workspace = try sample(folder)
      #expect(try !found(in: folder).isEmpty)
      let erasure = try workspace.erase(
        Reference(.person, 1), namesOut: .everywhere, by: "Ana", at: noon)
      #expect(
        erasure.counts == [
          "person": 1, "consent": 1, "member": 1, "offer": 1, "encounter": 1, "verbatim": 2,
        ])
      // The name before the last one went too.
      try workspace.backup(to: folder.appendingPathComponent("sauvegarde.etabli"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count > 2)
      let left = try found(in: folder)
      #expect(left == [])
      try workspace.close()
      let closed = try found(in: folder)
      #expect(closed == [])
    }
  }

  @Test func `keeps the place of their words, and what others made of them`() throws {
    try inFolder { folder in
      let workspace = try sample(folder)
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "Ana", at: noon)
      let all = try workspace.contents()
      #expect(all.verbatim.map(\.words) == ["[…]", "[…]", "[…] l’avait dit, […] avait raison."])
      #expect(all.verbatim[2].published == "[…] […] avait raison.")
      #expect(all.verbatim[2].answers == all.verbatim[0].id)
      #expect(all.astonishments[0].verbatim == all.verbatim.prefix(2).map(\.id))
      #expect(all.astonishments[0].author == nil && all.encounters[0].person == nil)
      #expect(all.people.isEmpty && all.members.isEmpty && all.offers.isEmpty)
      #expect(all.register(on: day).disclose(all.verbatim[0], to: .paper) == nil)
      #expect(try workspace.nextReference(.person) == Reference(.person, 2))
      #expect(try workspace.search("palétuvier").isEmpty)
      #expect(try workspace.check() == [])
      // Nor does an old workbook.
      try workspace.perform("import", by: "Ana", at: noon) { draft in
        let old = try Verbatim(
          id: all.verbatim[0].id, reference: Reference(.verbatim, 1), words: "Un palétuvier")
        #expect(try draft.save(old) == .unchanged)
        try draft.note("ornithorynque", under: "Gommette", of: old)
      }
      let back = try Person(
        id: mint(77).make(), reference: Reference(.person, 1), name: "Nadia", roles: [.member])
      let refusal = #expect(throws: WorkspaceFault.self) {
        try workspace.perform("import", by: "Ana", at: noon) { _ = try $0.save(back) }
      }
      #expect(refusal?.said(in: .french).hasPrefix("PE-01 a été effacé") == true)
      let last = try workspace.acts()[0].id
      let fault = #expect(throws: WorkspaceFault.self) {
        try workspace.undo(last, by: "Ana", at: noon)
      }
      #expect(fault?.said(in: .french).hasPrefix("Un effacement ne s’annule pas") == true)
      // Nothing brings them back, act by act.
      for act in try workspace.acts() {
        _ = try? workspace.undo(act.id, by: "Ana", at: noon)
      }
      let left = try found(in: folder)
      #expect(left == [])
    }
  }

  @Test func `does not let them come back with an older copy, nor with what was written since`()
    throws
  {
    try inFolder { folder in
      let workspace = try sample(folder)
      let (older, newer) = (try twin(workspace, 51), try twin(workspace, 52))
      let person = try older.all(Person.self)[0]
      try newer.perform("edit", by: "Ben", at: noon) { draft in
        var renamed = person
        renamed.trade = "chaudronnière encore"
        try draft.save(renamed)
        try draft.save(
          try Verbatim(
            id: mint(53).make(), reference: Reference(.verbatim, 4), words: "Encore un palétuvier",
            speaker: person.id))
        try draft.save(
          try Verbatim(
            id: mint(54).make(), reference: Reference(.verbatim, 5), words: "Merci Philomène !"))
      }
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "Ana", at: noon)
      try workspace.meet(older)
      #expect(try workspace.meet(newer).unnamed == 1)
      #expect(
        try workspace.all(Verbatim.self).map(\.words) == [
          "[…]", "[…]", "[…] l’avait dit, […] avait raison.", "[…]", "Merci […] !",
        ])
      #expect(try workspace.all(Person.self).isEmpty)
      let left = try found(in: folder)
      #expect(left == [])
      try older.meet(workspace)
      try newer.meet(older)
      #expect(try State(older) == State(workspace) && State(newer) == State(workspace))
      #expect(try older.meet(newer).changesNothing)
    }
  }

  @Test func `reaches one quote, one meeting, and nothing else`() throws {
    try inFolder { folder in
      let workspace = try sample(folder)
      try workspace.erase(Reference(.verbatim, 1), by: "Ana", at: noon)
      #expect(try workspace.all(Verbatim.self).map(\.isErased) == [true, false, false])
      try workspace.erase(Reference(.encounter, 1), by: "Ana", at: noon)
      #expect(try workspace.all(Verbatim.self).map(\.isErased) == [true, true, false])
      #expect(try workspace.all(Person.self).count == 1)
      #expect(throws: WorkspaceFault.self) {
        try workspace.erase(Reference(.astonishment, 1), by: "Ana", at: noon)
      }
      #expect(throws: WorkspaceFault.self) {
        try workspace.erase(Reference(.verbatim, 99), by: "Ana", at: noon)
      }
    }
  }

  @Test func `leaves a first name that someone else bears, and says so`() throws {
    let (workspace, mint) = (try memory(), mint(3))
    try workspace.perform("import", by: "Ana", at: noon) { draft in
      for number in 1...2 {
        try draft.save(
          try Person(id: mint.make(), reference: Reference(.person, number), name: "Nadia"))
      }
      try draft.save(try said(1, "Nadia le dit.", mint: mint))
    }
    let erasure = try workspace.erase(Reference(.person, 1), by: "Ana", at: noon)
    #expect(erasure.sharedNames == ["Nadia"])
    #expect(try workspace.all(Verbatim.self)[0].words == "Nadia le dit.")
  }

  @Test func `is done again after going back to a backup, from the register beside`() throws {
    try inFolder { folder in
      let workspace = try sample(folder)
      let url = try #require(workspace.url)
      let backup = folder.appendingPathComponent("sauvegarde.etabli")
      try workspace.backup(to: backup)
      try workspace.erase(Reference(.person, 1), namesOut: .everywhere, by: "Ana", at: noon)
      let register = try workspace.forgotten()
      try workspace.close()
      // Somewhere else, beside no file that knows.
      let moved = folder.appendingPathComponent("Retrouvé.etabli")
      _ = try Workspace.restore(moved, from: backup, today: day)
      let found = try Workspace.open(at: moved, mint: mint(9), today: day)
      #expect(try found.all(Person.self).count == 1)
      #expect(try found.eraseAgain(register, by: "Ana", at: noon) != nil)
      #expect(try found.eraseAgain(register, by: "Ana", at: noon) == nil)
      #expect(try found.all(Person.self).isEmpty)
      try found.close()
      // In the place of the file that was erased in: what it says is erased again before.
      let (replaced, erased) = try Workspace.restore(url, from: backup, mint: mint(9), today: day)
      #expect(erased > 0)
      let aside = try #require(replaced)
      #expect(aside.lastPathComponent == "Essai (remplacé 2017-10-24).etabli")
      let again = try Workspace.open(at: url, mint: mint(9), today: day)
      #expect(try again.eraseAgain(register, by: "Ana", at: noon) == nil)
      #expect(try again.all(Person.self).isEmpty)
      try again.close()
      try FileManager.default.removeItem(at: backup)
      // The names are known again once the backup is back: they go from everyone's words.
      let left = try self.found(in: folder)
      #expect(left == [])
    }
  }

  @Test func `a copy without names has none anywhere, and comes back without taking any`() throws {
    try inFolder { folder in
      let workspace = try sample(folder)
      try workspace.perform("edit", by: "Anastasia", at: noon) { draft in
        try draft.save(
          try Verbatim(
            id: mint(61).make(), reference: Reference(.verbatim, 4),
            words: "Appelez Mado au 06 12 34 56 78 ou mado.martin@exemple.fr."))
      }
      let apart = folder.appendingPathComponent("sans noms", isDirectory: true)
      try FileManager.default.createDirectory(at: apart, withIntermediateDirectories: true)
      let url = apart.appendingPathComponent("copie.etabli")
      let (letter, left) = try workspace.copy(
        to: url, withoutNames: true, by: "Anastasia", at: noon)
      #expect(letter == "B" && left?.people == 1 && left?.notes == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: apart.path).count == 1)
      let bytes = try Data(contentsOf: url)
      let words = [
        "Philom", "PHILOM", "Mado", "mado", "philomen", "Anastasia", "56 78", "murmurait",
      ]
      for word in words { #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)") }
      let copy = try Workspace.open(at: url, mint: mint(62), today: day)
      #expect(try copy.all(Person.self).map(\.name) == ["PE-01"])
      #expect(
        try copy.all(Verbatim.self).last?.words == "Appelez [PE-01] au […] ou […].")
      #expect(try copy.search("palétuvier").count == 2)
      var quote = try copy.all(Verbatim.self)[0]
      quote.isKey = true
      try copy.perform("edit", by: "Ben", at: noon) { _ = try $0.save(quote) }
      #expect(throws: WorkspaceFault.self) { try copy.meet(workspace) }
      #expect(try workspace.meet(copy).disputes.isEmpty)
      #expect(try workspace.all(Person.self).map(\.name) == ["Mado"])
      #expect(try workspace.all(Verbatim.self)[0].isKey)
      #expect(try workspace.all(Verbatim.self)[0].words == "Un palétuvier, ça plie.")
      try copy.close()
      try workspace.close()
    }
  }
}
