import Entities
import Foundation
import People
import Testing

@testable import Storage

@Suite("The file under the feet") struct GroundTests {
  enum Become: String, CaseIterable {
    case goneTo, gone, replaced, replacedTo, overwritten, logReplaced
  }

  /// What may happen to « essai.etabli » while it is open; « autre » and « avant » are workspaces.
  static let mishaps: [(how: String, line: String, what: Become)] = [
    ("renamed", "mv essai.etabli ailleurs.etabli", .goneTo),
    ("moved to a folder", "mkdir d; mv essai.etabli d/", .goneTo),
    ("deleted", "rm essai.etabli", .gone),
    ("replaced by another workspace", "mv autre.etabli essai.etabli", .replaced),
    ("replaced by an older state of itself", "mv avant.etabli essai.etabli", .replaced),
    (
      "renamed, and another put in its place", "mv essai.etabli a; cp autre.etabli essai.etabli",
      .replacedTo
    ),
    ("replaced by a folder", "rm essai.etabli; mkdir essai.etabli", .replaced),
    ("replaced by a dead link", "mv essai.etabli a; ln -s nulle-part essai.etabli", .goneTo),
    ("written over by another workspace", "cat autre.etabli > essai.etabli", .overwritten),
    ("written over by an older state of itself", "cat avant.etabli > essai.etabli", .overwritten),
    ("written over by a letter", "echo Bonjour > essai.etabli", .overwritten),
    ("emptied", ": > essai.etabli", .overwritten),
    ("cut short", "truncate -s 8192 essai.etabli", .overwritten),
  ]

  private func kind(_ place: Displacement?) -> Become? {
    switch place {
    case nil: nil
    case .gone(let place): place == nil ? .gone : .goneTo
    case .replaced(let place): place == nil ? .replaced : .replacedTo
    case .overwritten, .overwrittenForGood: .overwritten
    case .logReplaced: .logReplaced
    }
  }

  @Test(arguments: mishaps.indices, [false, true])
  func `is looked at before each act, and nothing is written elsewhere`(
    which: Int, atRest: Bool
  ) throws {
    let mishap = GroundTests.mishaps[which]
    try inFolder { folder in
      let (_, other) = try workspace(folder, "autre", seed: 7)
      try other.say(1, "Autre")
      try other.close()
      let (url, open) = try workspace(folder)
      try open.say(1)
      try open.backup(to: folder.appendingPathComponent("avant.etabli"))
      try open.say(2)
      if atRest { try open.settle() }
      try outside(folder, mishap.line)
      let (now, there) = (kind(open.displacement()), bytes(url))
      #expect(now == mishap.what, "\(mishap.how)")
      do {
        try open.say(3)
        Issue.record("\(mishap.how): an act was done")
      } catch WorkspaceFault.displaced(_, let place) {
        #expect(kind(place) == mishap.what, "\(mishap.how)")
      }
      Rest(of: open).look(at: noon)
      if mishap.what != .overwritten {
        let copy = try #require(try open.keepOpenCopy(today: day))
        #expect(copy.lastPathComponent == "essai (ouvert, 2017-10-24).etabli")
        let kept = try Workspace.reading(at: copy, mint: mint())
        #expect(try kept.words == ["Mot 1", "Mot 2"], "\(mishap.how)")
      }
      try open.close()
      #expect(bytes(url) == there, "\(mishap.how): the other file was written in")
      guard let there, there.starts(with: Data("SQLite format 3".utf8)), there.count > 8192 else {
        return
      }
      let after = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(try after.check() == [], "\(mishap.how)")
      #expect(try after.words == (mishap.line.contains("avant") ? ["Mot 1"] : ["Autre 1"]))
      try after.close()
    }
  }

  @Test func `renamed, it has every word in its new place, alone`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "mv essai.etabli ailleurs.etabli")
      let rest = Rest(of: open)
      for second in 0...3 { rest.look(at: noon.addingTimeInterval(Double(second))) }
      try outside(folder, "mkdir seul; cp ailleurs.etabli seul/")
      let alone = folder.appendingPathComponent("seul/ailleurs.etabli")
      #expect(try Workspace.reading(at: alone, mint: mint()).words == ["Mot 1"])
      try open.close()
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.sorted() == ["ailleurs.etabli", "seul"])
    }
  }

  @Test func `a link led elsewhere is told, with where the open file is`() throws {
    try inFolder { folder in
      let (real, first) = try workspace(folder)
      try first.close()
      let (_, other) = try workspace(folder, "autre", seed: 7)
      try other.close()
      try outside(folder, "mkdir d; ln -s ../essai.etabli d/lien.etabli")
      let link = folder.appendingPathComponent("d/lien.etabli")
      let open = try Workspace.open(at: link, mint: mint(), today: day)
      try open.say(1)
      try outside(folder, "ln -sf ../autre.etabli d/lien.etabli")
      guard case .replaced(let place?) = open.displacement() else {
        Issue.record("\(String(describing: open.displacement()))")
        return
      }
      #expect(URL(fileURLWithPath: place).lastPathComponent == "essai.etabli")
      #expect(throws: WorkspaceFault.self) { try open.say(2) }
      try open.close()
      let again = try Workspace.open(at: real, mint: mint(), today: day)
      #expect(try again.words == ["Mot 1"])
      try again.close()
    }
  }

  @Test func `put back in its place, it is written in again`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "mv essai.etabli a")
      #expect(throws: WorkspaceFault.self) { try open.say(2) }
      try outside(folder, "mv a essai.etabli; chmod 600 essai.etabli; ln essai.etabli deux")
      #expect(open.displacement() == nil)
      try open.say(3)
      try open.close()
      #expect(try Workspace.reading(at: url, mint: mint()).words == ["Mot 1", "Mot 3"])
    }
  }

  /// What moves the marks of a file and none of its bytes.
  @Test(arguments: [
    "touch essai.etabli", "touch -d '2001-01-01 10:00' essai.etabli", "chmod 640 essai.etabli",
    "cp essai.etabli c; cat c > essai.etabli", "cp essai.etabli c; cp c essai.etabli",
  ])
  func `touched and no more, it is no alarm`(line: String) throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      let rest = Rest(of: open)
      for turn in 1...3 {
        for second in 0...3 {
          rest.look(at: noon.addingTimeInterval(Double(turn * 10 + second)))
        }
        try outside(folder, line)
        #expect(open.displacement() == nil, "\(turn)")
        try open.say(turn)
        try outside(folder, line)
        #expect(open.displacement() == nil, "\(turn), with a log")
      }
      try open.close()
      #expect(try Workspace.reading(at: url, mint: mint()).words == ["Mot 1", "Mot 2", "Mot 3"])
    }
  }

  @Test func `touched, it is still told from one whose bytes changed under the same first ones`()
    throws
  {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      let rest = Rest(of: open)
      for second in 0...3 { rest.look(at: noon.addingTimeInterval(Double(second))) }
      try outside(folder, "touch essai.etabli")
      #expect(open.displacement() == nil)
      try outside(folder, "printf x | dd of=essai.etabli bs=1 seek=20000 conv=notrunc 2>/dev/null")
      #expect(open.displacement()?.isOverwritten == true)
      #expect(throws: WorkspaceFault.self) { try open.say(2) }
      try open.close()
    }
  }

  @Test func `what other programs write through SQLite is no alarm`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      let other = try OtherProgram(on: url)
      for turn in 1...30 {
        other.say(turn)
        if turn % 3 == 0 { other.run("PRAGMA wal_checkpoint(TRUNCATE)") }
        if turn % 5 == 0 { other.run("PRAGMA wal_checkpoint(PASSIVE)") }
        #expect(open.displacement() == nil, "turn \(turn)")
        try open.say(turn)
        if turn % 4 == 0 { try open.settle() }
      }
      let second = try Workspace.open(at: url, mint: mint(), today: day)
      try second.say(31)
      try second.settle()
      #expect(open.displacement() == nil)
      try second.close()
      other.run("VACUUM")
      other.run("PRAGMA wal_checkpoint(TRUNCATE)")
      try open.say(32)
      other.letGo()
      try open.close()
      let after = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(try after.words.count == 32 && after.contents().figures.count == 30)
      try after.close()
    }
  }

  /// The lock by which SQLite tells others that the file is in use.
  private func isLocked(_ url: URL) throws -> Bool {
    let number = try #require(
      FileManager.default.attributesOfItem(atPath: url.path)[.systemFileNumber] as? Int)
    let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8)
    return locks.split(separator: "\n").contains {
      $0.contains(" \(ProcessInfo.processInfo.processIdentifier) ") && $0.contains(":\(number) ")
    }
  }

  @Test func `nothing that is asked of an open file lets go of its locks`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      #expect(try isLocked(url))
      let asked: [(String, () throws -> Void)] = [
        ("is it one", { #expect(Workspace.isOne(url)) }),
        ("check", { _ = try open.check() }),
        ("backup", { try open.backup(to: folder.appendingPathComponent("b.etabli")) }),
        (
          "copy", { try open.copy(to: folder.appendingPathComponent("c.etabli"), by: "", at: noon) }
        ),
        ("read", { try Workspace.reading(at: url, mint: mint()).close() }),
        ("open again", { try Workspace.open(at: url, mint: mint(), today: day).close() }),
        ("settle", { try open.settle() }),
        ("look", { _ = open.displacement() }),
        ("sweep", { try open.sweep() }),
        (
          "restore elsewhere",
          {
            let b = folder.appendingPathComponent("b.etabli")
            _ = try Workspace.restore(
              folder.appendingPathComponent("r.etabli"), from: b, today: day)
          }
        ),
        (
          "merge",
          {
            let c = try Workspace.open(
              at: folder.appendingPathComponent("c.etabli"), mint: mint(), today: day)
            try c.say(9)
            _ = try open.merge(c, by: "", at: noon, today: day)
            try c.close()
          }
        ),
        (
          "restore over",
          {
            let b = folder.appendingPathComponent("b.etabli")
            _ = try? Workspace.restore(url, from: b, today: day)
          }
        ),
      ]
      for (name, ask) in asked {
        try ask()
        #expect(try isLocked(url), "\(name)")
      }
      try open.close()
      #expect(try !isLocked(url))
    }
  }
}
