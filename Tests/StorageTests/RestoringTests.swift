import Entities
import Foundation
import People
import Testing
import Words

@testable import Storage

@Suite("Going back to a backup") struct RestoringTests {
  private func sample(_ folder: URL) throws -> (url: URL, backup: URL) {
    let url = folder.appendingPathComponent("Essai.etabli")
    let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
    try workspace.perform("edit", by: "Ana", at: noon) {
      _ = try $0.save(try said(1, "Avant", mint: mint(2)))
    }
    let backup = folder.appendingPathComponent("sauvegarde.etabli")
    try workspace.backup(to: backup)
    try workspace.perform("edit", by: "Ana", at: noon) {
      _ = try $0.save(try said(2, "Après", mint: mint(3)))
    }
    try workspace.close()
    return (url, backup)
  }

  private func words(_ url: URL) throws -> [String] {
    let workspace = try Workspace.open(at: url, mint: mint(), today: day)
    defer { try? workspace.close() }
    return try workspace.all(Verbatim.self).map(\.words)
  }

  @Test func `keeps what it replaces, so that one can go forth again`() throws {
    try inFolder { folder in
      let (url, backup) = try sample(folder)
      let aside = try #require(try Workspace.restore(url, from: backup, today: day))
      #expect(try words(url) == ["Avant"] && words(aside) == ["Avant", "Après"])
      _ = try Workspace.restore(url, from: aside, today: day)
      #expect(try words(url) == ["Avant", "Après"] && words(backup) == ["Avant"])
    }
  }

  @Test func `works where the file is gone or damaged`() throws {
    try inFolder { folder in
      let (url, backup) = try sample(folder)
      try Data(repeating: 7, count: 9000).write(to: url)
      let aside = try #require(try Workspace.restore(url, from: backup, today: day))
      #expect(try words(url) == ["Avant"] && Data(contentsOf: aside).count == 9000)
      try FileManager.default.removeItem(at: url)
      #expect(try Workspace.restore(url, from: backup, today: day) == nil)
      #expect(try words(url) == ["Avant"])
    }
  }

  @Test func `is refused while someone has the file open, and for another workspace`() throws {
    try inFolder { folder in
      let (url, backup) = try sample(folder)
      let open = try Workspace.open(at: url, mint: mint(), today: day)
      _ = try open.contents()
      let fault = #expect(throws: WorkspaceFault.self) {
        try Workspace.restore(url, from: backup, today: day)
      }
      #expect(fault?.said(in: .french).contains("occupé") == true)
      try open.close()
      let other = folder.appendingPathComponent("autre.etabli")
      try Workspace.create(at: other, title: "Autre", mint: mint(77), at: noon).close()
      #expect(throws: WorkspaceFault.self) {
        try Workspace.restore(other, from: backup, today: day)
      }
      #expect(try words(url) == ["Avant", "Après"])
    }
  }
}

@Suite("A clock that was moved back") struct ClockTests {
  @Test func `leaves acts and identifiers in order`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("Essai.etabli")
      var time: UInt64 = 1_508_846_400_000
      let workspace = try Workspace.create(
        at: url, title: "Essai", mint: Mint(milliseconds: { [time] in time }, chance: { 7 }),
        at: noon)
      try workspace.close()
      var made: [Verbatim.ID] = []
      for turn in 1...4 {
        time -= 3_600_000
        let early = Mint(
          milliseconds: { [time] in time }, chance: { .random(in: .min ... .max) })
        let moment = Date(timeIntervalSince1970: Double(time) / 1000)
        let again = try Workspace.open(at: url, mint: early, today: day)
        try again.perform("edit", by: "Ana", at: moment) { draft in
          made.append(early.make())
          _ = try draft.save(
            try Verbatim(
              id: made[made.count - 1], reference: draft.nextReference(.verbatim),
              words: "Mot \(turn)"))
        }
        try again.close()
      }
      let last = try Workspace.open(at: url, mint: mint(), today: day)
      let acts = try last.acts()
      #expect(acts.map(\.id) == acts.map(\.id).sorted(by: >))
      #expect(made == made.sorted() && Set(made).count == 4)
      // What people read is what the clock said.
      #expect(acts[0].at < acts[1].at)
      try last.undo(acts[0].id, by: "Ana", at: noon)
      #expect(try last.all(Verbatim.self).count == 3)
      try last.close()
    }
  }

  @Test func `lets the later writing win where copies meet`() throws {
    let mine = try memory()
    try mine.perform("edit", by: "Ana", at: noon) {
      _ = try $0.save(try said(1, "Un", mint: mint(2)))
    }
    let theirs = try twin(mine, 3)
    let early = Workspace(
      try twin(mine, 4).writer, url: nil,
      mint: Mint(milliseconds: { 5 }, chance: { .random(in: .min ... .max) }))
    func write(_ note: String, _ workspace: Workspace) throws {
      var verbatim = try workspace.all(Verbatim.self)[0]
      verbatim.notes = note
      try workspace.perform("edit", by: "Ana", at: noon) { _ = try $0.save(verbatim) }
    }
    // Theirs came first; the one whose clock is wrong had it, and wrote over it.
    try write("d’abord", theirs)
    try early.meet(theirs)
    try write("ensuite", early)
    try mine.meet(theirs)
    let meeting = try mine.meet(early)
    #expect(meeting.disputes.isEmpty)
    #expect(try mine.all(Verbatim.self)[0].notes == "ensuite")
  }
}
