import Atelier
import Entities
import Foundation
import People
import Storage
import Testing
import Words

@Suite("Undoing an act") struct UndoTests {
  @Test func `puts everything back, and undoing that brings it all again`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    let done = try workspace.acts()[0]
    try workspace.undo(done.id, by: "Ben", at: noon)
    #expect(try workspace.contents() == Dossier())
    #expect(try workspace.search("embauche").isEmpty)
    let undone = try workspace.acts()[0]
    #expect((undone.verb, undone.by, undone.undoes) == ("undo", "Ben", done.id))
    try workspace.undo(undone.id, by: "Ben", at: noon)
    let again = try workspace.contents()
    #expect(Set(again.people) == Set(all.people) && again.friezes == all.friezes)
    #expect(again.figures.map(\.value) == [0.1 + 0.2])
    #expect(Set(again.hypotheses) == Set(all.hypotheses) && again.prototypes == all.prototypes)
    #expect(try workspace.search("embauche").map(\.reference) == [Reference(.verbatim, 1)])
    #expect(try workspace.check() == [])
  }

  @Test func `says who, when and how much`() throws {
    let workspace = try memory()
    let at = Date(timeIntervalSince1970: 1_508_846_400.123)
    try workspace.perform("edit", by: "Ana", at: at) {
      _ = try $0.save(try said(1, "Bon.", mint: mint(), themes: ["a", "b"]))
    }
    let act = try workspace.acts(limit: 1)[0]
    #expect((act.verb, act.by, act.at, act.changes) == ("edit", "Ana", at, 3))
    #expect(!act.isUndone && act.undoes == nil)
  }

  @Test func `is refused where a row moved since, and then nothing moves`() throws {
    let (workspace, mint) = (try memory(), mint())
    let verbatim = try said(12, "Bon.", mint: mint)
    try workspace.perform("import", by: "Ana", at: noon) { draft in
      try draft.save(verbatim)
      try draft.save(try said(13, "Bien.", mint: mint))
    }
    let act = try workspace.acts()[0].id
    var later = verbatim
    later.isKey = true
    try workspace.perform("edit", by: "Ana", at: noon) { _ = try $0.save(later) }
    let fault = #expect(throws: WorkspaceFault.self) {
      try workspace.undo(act, by: "Ana", at: noon)
    }
    #expect(
      fault?.said(in: .french) == "« import » ne peut pas être annulé : V-0012 a changé depuis. "
        + "Annulez d’abord ce qui a suivi.")
    #expect(try workspace.all(Verbatim.self).count == 2)
  }

  @Test func `is refused where something else came to lean on it`() throws {
    let (workspace, mint) = (try memory(), mint())
    let verbatim = try said(1, "Bon.", mint: mint)
    try workspace.perform("import", by: "Ana", at: noon) { _ = try $0.save(verbatim) }
    let act = try workspace.acts()[0].id
    try workspace.perform("edit", by: "Ana", at: noon) { draft in
      _ = try draft.save(
        try Verbatim(
          id: mint.make(), reference: Reference(.verbatim, 2), words: "Oui.", answers: verbatim.id))
    }
    #expect(throws: WorkspaceFault.self) { try workspace.undo(act, by: "Ana", at: noon) }
    #expect(try workspace.all(Verbatim.self).count == 2)
  }

  @Test func `is refused twice, and for the creation`() throws {
    let workspace = try memory()
    try workspace.perform("edit", by: "Ana", at: noon) {
      _ = try $0.save(try said(1, "Bon.", mint: mint()))
    }
    let act = try workspace.acts()[0].id
    try workspace.undo(act, by: "Ana", at: noon)
    #expect(throws: WorkspaceFault.self) { try workspace.undo(act, by: "Ana", at: noon) }
    let creation = try #require(try workspace.acts().last)
    #expect(throws: WorkspaceFault.self) { try workspace.undo(creation.id, by: "A", at: noon) }
    #expect(throws: WorkspaceFault.self) {
      try workspace.undo(Identifier(UUID()), by: "Ana", at: noon)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `of a whole history, last act first, walks back through every state`(seed: UInt64) throws {
    var dice = Dice(seed)
    let (workspace, mint) = (try memory(), mint(seed))
    var states = [try Snapshot(workspace)]
    for _ in 0..<25 {
      let before = try workspace.acts().count
      try? workspace.perform("edit", by: "Ana", at: noon) { draft in
        for _ in 0..<Int.random(in: 1...4, using: &dice) { try stir(draft, mint, &dice) }
      }
      if try workspace.acts().count > before { states.append(try Snapshot(workspace)) }
    }
    #expect(states.count > 8)
    let acts = try workspace.acts().dropLast()
    for act in acts {
      let now = states.removeLast()
      #expect(try Snapshot(workspace) == now)
      try workspace.undo(act.id, by: "Ana", at: noon)
    }
    #expect(try Snapshot(workspace) == states[0])
    #expect(try workspace.check() == [])
  }
}

/// What can be compared of a workspace, without the order in which things were added.
struct Snapshot: Equatable {
  let people: Set<Person>
  let verbatim: Set<Verbatim>
  let figures: Set<Figure>
  let notes: Set<Note>
  let found: Set<UUID>

  init(_ workspace: Workspace) throws {
    let all = try workspace.contents()
    (people, verbatim) = (Set(all.people), Set(all.verbatim))
    (figures, notes) = (Set(all.figures), Set(all.notes))
    found = Set(try workspace.search("parole", limit: 10_000).map(\.id))
    #expect(found == Set(all.verbatim.filter { $0.words.contains("Parole") }.map(\.id.value)))
  }
}

/// Adds, changes or removes something at random.
private func stir(_ draft: Draft, _ mint: Mint, _ dice: inout Dice) throws {
  let (people, verbatim) = (try draft.all(Person.self), try draft.all(Verbatim.self))
  switch Int.random(in: 0..<7, using: &dice) {
  case 0:
    try draft.save(
      try Person(
        id: mint.make(), reference: draft.nextReference(.person), name: "Nadia",
        roles: Set(Role.allCases.filter { _ in Bool.random(using: &dice) })))
  case 1, 2:
    try draft.save(
      try Verbatim(
        id: mint.make(), reference: draft.nextReference(.verbatim),
        words: Bool.random(using: &dice) ? "Parole donnée" : "Mots d’un soir",
        speaker: people.randomElement(using: &dice)?.id, themes: ["peur", "loi"],
        answers: verbatim.randomElement(using: &dice)?.id))
  case 3:
    guard var known = verbatim.randomElement(using: &dice) else { return }
    known.themes = (0..<Int.random(in: 0...3, using: &dice)).map { "thème \($0)" }
    known.notes = "\(UInt8.random(in: 0...255, using: &dice))"
    try draft.save(known)
    try draft.note(known.notes, under: "Gommette", of: known)
  case 4:
    if let known = verbatim.randomElement(using: &dice) { try draft.remove(known.id) }
  case 5:
    if let known = people.randomElement(using: &dice) { try draft.remove(known.id) }
  default:
    try draft.save(
      try Figure(id: mint.make(), label: "cafés", value: .random(in: -1...1, using: &dice)))
  }
}
