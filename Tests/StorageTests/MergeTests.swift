import Atelier
import Entities
import Foundation
import GRDB
import People
import Testing
import Words

@testable import Storage

@Suite("Two copies that meet") struct MergeTests {
  /// A file with one verbatim of each number up to `count`, and two plain copies of it.
  private func apart(_ count: Int = 1) throws -> (Workspace, Workspace, Workspace) {
    let (base, mint) = (try memory(), mint(7))
    try base.perform("import", by: "Ana", at: noon) { draft in
      for number in 1...count { try draft.save(try said(number, "Mot \(number)", mint: mint)) }
    }
    return (base, try twin(base, 21), try twin(base, 22))
  }

  private func add(_ words: String, to workspace: Workspace, by author: String = "Ben") throws {
    let mint = mint(UInt64(words.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
    try workspace.perform("edit", by: author, at: noon) { draft in
      _ = try draft.save(
        try Verbatim(id: mint.make(), reference: draft.nextReference(.verbatim), words: words))
    }
  }

  private func edit(
    _ workspace: Workspace, by author: String, _ change: (inout Verbatim) -> Void
  ) throws {
    var verbatim = try workspace.all(Verbatim.self)[0]
    change(&verbatim)
    try workspace.perform("edit", by: author, at: noon) { _ = try $0.save(verbatim) }
  }

  @Test func `bring each other what each did, and a second time nothing`() throws {
    let (mine, theirs, _) = try apart()
    try add("De chez moi", to: mine)
    try add("De chez eux", to: theirs)
    let meeting = try mine.meet(theirs)
    #expect(meeting.acts == 1 && meeting.counts["verbatim"]?.added == 1)
    #expect(
      Set(try mine.all(Verbatim.self).map(\.words)) == ["Mot 1", "De chez moi", "De chez eux"])
    #expect(try mine.acts().map(\.verb) == ["merge", "edit", "edit", "import", "create"])
    let again = try mine.meet(theirs)
    #expect(again.changesNothing)
    #expect(try mine.acts().count == 5)
    #expect(!(try theirs.meet(mine).changesNothing))
    #expect(try State(theirs) == State(mine))
    #expect(try mine.meet(theirs).changesNothing)
  }

  @Test func `keep what is printed true: the first made keeps its number`() throws {
    let (mine, theirs, third) = try apart(412)
    try add("De chez moi", to: mine)
    try add("De chez eux", to: theirs)
    try add("D’ailleurs", to: third)
    let meeting = try mine.meet(theirs)
    #expect(meeting.renamed.map(\.before) == [Reference(.verbatim, 413)])
    #expect(meeting.renamed.map(\.now) == [Reference(.verbatim, 413, copy: "B")])
    try mine.meet(third)
    let names = try mine.all(Verbatim.self).suffix(3).map(\.reference.description)
    #expect(Set(names) == ["V-0413", "B-V-0413", "C-V-0413"])
    #expect(try mine.nextReference(.verbatim) == Reference(.verbatim, 414))
    let former = try mine.formerly(Reference(.verbatim, 413)).map(\.description)
    #expect(former == ["B-V-0413", "C-V-0413"])
    let found = try mine.search("B-V-0413").first
    #expect(found?.reference == Reference(.verbatim, 413, copy: "B"))
  }

  @Test func `never collide where Établi made the copy: what is born there has its letter`() throws
  {
    let (mine, _, _) = try apart(412)
    let theirs = try lettered(mine, 31)
    try add("De chez moi", to: mine)
    try add("De chez eux", to: theirs)
    #expect(try theirs.all(Verbatim.self).last?.reference.description == "B-V-0413")
    #expect(try mine.meet(theirs).renamed.isEmpty)
    #expect(try mine.cover().copy == nil && theirs.cover().copy == "B")
  }

  @Test func `join what two people changed in different places of the same thing`() throws {
    let (mine, theirs, _) = try apart()
    try edit(mine, by: "Ana") { $0.themes = ["peur"] }
    try edit(theirs, by: "Ben") { $0.isKey = true }
    #expect(try mine.meet(theirs).disputes.isEmpty)
    let verbatim = try mine.all(Verbatim.self)[0]
    #expect(verbatim.themes == ["peur"] && verbatim.isKey)
  }

  @Test(arguments: [nil, 0] as [Int?])
  func `say where both wrote, keep the latest, and let a person settle`(side: Int?) throws {
    let (mine, theirs, third) = try apart()
    try edit(mine, by: "Ana") { $0.themes = ["peur"] }
    try edit(theirs, by: "Ben") { $0.notes = "d’abord" }
    try edit(theirs, by: "Ben") { $0.themes = ["envie"] }
    let dispute = try #require(try mine.meet(theirs).disputes.first)
    #expect((dispute.name, dispute.unit) == ("V-0001", "verbatim_theme"))
    #expect(dispute.kept?.author == "Ben" && dispute.kept?.words == ["envie"])
    #expect(dispute.others.map(\.author) == ["Ana"] && dispute.others.map(\.words) == [["peur"]])
    try mine.settle(dispute.name, dispute.unit, taking: side, by: "Zoé", at: noon)
    #expect(try mine.disputes().isEmpty)
    #expect(try mine.all(Verbatim.self)[0].themes == [side == nil ? "envie" : "peur"])
    try theirs.meet(mine)
    try third.meet(theirs)
    #expect(try State(third) == State(mine))
    #expect(throws: WorkspaceFault.self) {
      try mine.settle(dispute.name, dispute.unit, taking: side, by: "Zoé", at: noon)
    }
  }

  @Test func `keep what stands, and still do when that is undone`() throws {
    let (mine, theirs, _) = try apart()
    try edit(mine, by: "Ana") { $0.notes = "peur" }
    try edit(theirs, by: "Ben") { $0.notes = "d’abord" }
    try edit(theirs, by: "Ben") { $0.notes = "envie" }
    let dispute = try #require(try mine.meet(theirs).disputes.first)
    try mine.settle(dispute.name, dispute.unit, taking: nil, by: "Zoé", at: noon)
    let settling = try #require(try mine.acts(limit: 1).first)
    #expect(settling.verb == "settle")
    _ = try? mine.undo(settling.id, by: "Zoé", at: noon)
    #expect(try mine.all(Verbatim.self)[0].notes == "envie")
  }

  @Test func `have a name in words for everything that can differ`() throws {
    for shelf in Shelf.all {
      let (columns, lists) = try Workspace.inMemory(title: "x", mint: mint(9), at: noon).writer.read
      {
        (try $0.columns(in: shelf.table).map(\.name), shelf.lists)
      }
      for part in columns + lists where !["id", "copy", "number"].contains(part) {
        #expect(shelf.label(of: shelf.unit(part)) != nil, "\(shelf.table).\(part)")
      }
    }
  }

  @Test func `keep what one removed while the other went on writing in it, and say so`() throws {
    let (mine, theirs, third) = try apart()
    let id = try mine.all(Verbatim.self)[0].id
    try mine.perform("remove", by: "Ana", at: noon) { _ = try $0.remove(id) }
    try edit(theirs, by: "Ben") { $0.isKey = true }
    let dispute = try #require(try mine.meet(theirs).disputes.first)
    #expect((dispute.unit, dispute.kept) == ("presence", nil))
    #expect(try mine.find(id)?.isKey == true)
    try mine.settle("v1", "presence", taking: 0, by: "Zoé", at: noon)
    #expect(try mine.find(id) == nil)
    try theirs.meet(mine)
    try third.meet(theirs)
    #expect(try theirs.find(id) == nil && third.find(id) == nil)
  }

  @Test func `remove what was removed knowingly, and never give its number again`() throws {
    let (mine, theirs, _) = try apart(2)
    try add("Trois", to: theirs)
    for verbatim in try theirs.all(Verbatim.self).dropFirst() {
      try theirs.perform("remove", by: "Ben", at: noon) { _ = try $0.remove(verbatim.id) }
    }
    #expect(try mine.meet(theirs).counts["verbatim"]?.removed == 1)
    #expect(try mine.nextReference(.verbatim) == Reference(.verbatim, 4))
    #expect(try mine.search("Mot").count == 1)
  }

  @Test func `give back what one removed while the other came to use it`() throws {
    let (mine, theirs, third) = try apart()
    let person = try Person(
      id: mint(5).make(), reference: Reference(.person, 1), name: "Nadia", roles: [.member])
    try mine.perform("edit", by: "Ana", at: noon) { _ = try $0.save(person) }
    try theirs.meet(mine)
    try third.meet(mine)
    try mine.perform("remove", by: "Ana", at: noon) { _ = try $0.remove(person.id) }
    try edit(theirs, by: "Ben") { $0.speaker = person.id }
    try mine.meet(theirs)
    #expect(try mine.find(person.id) == person)
    try third.meet(mine)
    #expect(try State(third) == State(mine))
  }

  @Test func `join what a rule binds whole, whatever the kind`() throws {
    let (mine, all) = (try memory(), try everything(mint(2)))
    try mine.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    let theirs = try twin(mine, 71)
    let frieze = all.friezes[0]
    try mine.perform("edit", by: "Ana", at: noon) { draft in
      try draft.save(
        try Frieze(
          id: frieze.id, reference: frieze.reference, title: "Recruter mieux",
          stages: ["besoin"], strips: []))
      var prototype = all.prototypes[0]
      prototype.decision = nil
      try draft.save(prototype)
      try draft.save(
        try Verbatim(
          id: all.verbatim[0].id, reference: all.verbatim[0].reference, words: "On n’embauche pas.",
          published: "On […] pas."))
    }
    try theirs.perform("edit", by: "Ben", at: noon) { draft in
      try draft.save(
        try Frieze(
          id: frieze.id, reference: frieze.reference, title: frieze.title, stages: frieze.stages,
          strips: frieze.strips.reversed()))
      var prototype = all.prototypes[0]
      prototype.threshold = try Threshold(counted: "visites", atLeast: 1, outOf: 2)
      try draft.save(prototype)
      var verbatim = all.verbatim[0]
      verbatim.themes = []
      try draft.save(verbatim)
    }
    let meeting = try mine.meet(theirs)
    #expect(meeting.disputes.map(\.unit) == ["frieze_stage"])
    try theirs.meet(mine)
    #expect(try State(mine) == State(theirs))
    let now = try mine.contents()
    #expect(now.friezes[0].title == "Recruter mieux")
    #expect([0, 3].contains(now.friezes[0].strips.count))
    #expect(now.prototypes[0].decision == nil && now.prototypes[0].threshold?.outOf == 2)
    #expect(now.verbatim[0].published == "On […] pas." && now.verbatim[0].themes == [])
    try mine.settle("F-01", "frieze_stage", taking: 0, by: "Zoé", at: noon)
    #expect(try mine.disputes().isEmpty)
    #expect([0, 3].contains(try mine.contents().friezes[0].strips.count))
  }

  @Test func `are refused when they are not of one workspace`() throws {
    let (mine, other) = (try memory(), try Workspace.inMemory(title: "x", mint: mint(3), at: noon))
    let fault = #expect(throws: WorkspaceFault.self) { try mine.meet(other) }
    #expect(fault?.said(in: .french).contains("n’est pas une copie") == true)
  }

  @Test func `are not undone act by act: the file as it was is beside`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("Essai.etabli")
      let mine = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
      let theirs = try twin(mine, 41)
      try add("De chez eux", to: theirs)
      try add("De chez moi", to: mine)
      let meeting = try mine.meet(theirs)
      #expect(meeting.before?.lastPathComponent == "Essai (avant réunion 2017-10-24).etabli")
      let act = try #require(try mine.acts().first { $0.verb == "merge" })
      let fault = #expect(throws: WorkspaceFault.self) {
        try mine.undo(act.id, by: "Ana", at: noon)
      }
      #expect(fault?.said(in: .french).contains("etabli restore") == true)
      #expect(try mine.meet(theirs).before == nil)
      try mine.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  }

  @Test(arguments: [1, 2, 3, 10, 37, 84, 111] as [UInt64])
  func `end equal, whatever the order and whatever three people did`(seed: UInt64) throws {
    var dice = Dice(seed)
    let base = try memory()
    let mints = (0..<4).map { mint(seed * 100 + UInt64($0)) }
    for _ in 0..<6 { try live(base, mints[3], &dice, author: "Zoé") }
    let part = seed % 2 == 0 ? lettered : twin
    let copies = [base, try part(base, seed * 10 + 1), try part(base, seed * 10 + 2)]
    for _ in 0..<18 {
      let who = Int.random(in: 0..<3, using: &dice)
      if Int.random(in: 0..<7, using: &dice) == 0 {
        try copies[who].meet(copies[(who + Int.random(in: 1...2, using: &dice)) % 3])
      } else {
        try live(copies[who], mints[who], &dice, author: "\(who)")
      }
    }
    var states: [State] = []
    for (a, b, c) in [(0, 1, 2), (0, 2, 1), (1, 0, 2), (1, 2, 0), (2, 0, 1), (2, 1, 0)] {
      let flat = try twin(copies[a], 501)
      try flat.meet(copies[b])
      try flat.meet(copies[c])
      states.append(try State(flat))
      let (nested, pair) = (try twin(copies[a], 502), try twin(copies[b], 503))
      try pair.meet(copies[c])
      try nested.meet(pair)
      states.append(try State(nested))
      #expect(try nested.meet(flat).changesNothing && flat.meet(copies[c]).changesNothing)
      #expect(try State(flat).differences(from: states[0]) == [])
    }
    for (place, state) in states.enumerated() {
      #expect(state.differences(from: states[0]) == [], "order \(place)")
    }
  }
}
