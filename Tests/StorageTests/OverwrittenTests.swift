import Entities
import Foundation
import People
import Testing
import Words

@testable import Storage

@Suite("What was open, once the file was written over") struct OverwrittenTests {
  private func rest(_ open: Workspace, from start: Double = 0) {
    let rest = Rest(of: open)
    for second in 0...3 { rest.look(at: noon.addingTimeInterval(start + Double(second))) }
  }

  @Test(
    arguments: [
      "cp avant.etabli essai.etabli", "cat autre.etabli > essai.etabli", ": > essai.etabli",
      "echo Bonjour > essai.etabli", "truncate -s 8192 essai.etabli",
    ], [false, true])
  func `is copied whole, at rest or not`(line: String, atRest: Bool) throws {
    try inFolder { folder in
      let (_, other) = try workspace(folder, "autre", seed: 7)
      try other.close()
      let (url, open) = try workspace(folder)
      try open.say(1)
      try open.backup(to: folder.appendingPathComponent("avant.etabli"))
      rest(open)
      try open.say(2)
      if atRest { rest(open, from: 10) }
      try open.say(3)
      if atRest { rest(open, from: 20) }
      try outside(folder, line)
      let there = bytes(url)
      #expect(open.displacement() == .overwritten)
      let copy = try #require(try open.keepOpenCopy(today: day))
      #expect(copy.lastPathComponent == "essai (ouvert, 2017-10-24).etabli")
      let kept = try Workspace.open(at: copy, mint: mint(), today: day)
      #expect(try kept.words == ["Mot 1", "Mot 2", "Mot 3"] && kept.check() == [])
      try kept.close()
      #expect(try open.keepOpenCopy(today: day) == copy)
      try open.close()
      #expect(bytes(url) == there)
    }
  }

  @Test func `is said to be lost where it was not read before, and no copy is offered`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "cp essai.etabli a; echo Bonjour > essai.etabli")
      let place = try #require(open.displacement())
      #expect(place == .overwrittenForGood && !place.canBeCopied)
      #expect(throws: WorkspaceFault.self) { try open.keepOpenCopy(today: day) }
      for wording in [Wording.french, .english] {
        #expect(!place.said(of: "essai.etabli", in: wording).contains(wording.ground.keepOpenCopy))
      }
      try open.close()
    }
  }

  @Test func `a log begun again since is not taken for that of what was kept`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      rest(open)
      // Written back and begun again, with nobody at rest.
      try open.say(2)
      try open.settle()
      try open.say(3)
      try outside(folder, "echo Bonjour > essai.etabli")
      #expect(open.displacement() == .overwrittenForGood)
      try open.close()
    }
  }

  @Test func `leaves nothing in the folder where it was kept`() throws {
    try inFolder { folder in
      let (url, first) = try workspace(folder)
      try first.close()
      let scratch = folder.appendingPathComponent("passage")
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
      let open = try Workspace.open(at: url, mint: mint(), today: day, scratch: scratch)
      try open.say(1)
      rest(open)
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
      try outside(folder, "echo Bonjour > essai.etabli")
      #expect(try open.keepOpenCopy(today: day) != nil)
      #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
      try open.close()
    }
  }

  @Test func `a link asked for and led elsewhere is told under its own name`() throws {
    try inFolder { folder in
      let (real, first) = try workspace(folder)
      try first.close()
      let (_, other) = try workspace(folder, "autre", seed: 7)
      try other.close()
      try outside(folder, "ln -s essai.etabli lien.etabli")
      let link = folder.appendingPathComponent("lien.etabli")
      let open = try Workspace.open(at: real, asked: link, mint: mint(), today: day)
      try open.say(1)
      #expect(open.displacement() == nil && open.askedName == "lien.etabli")
      try outside(folder, "ln -sf autre.etabli lien.etabli")
      guard case .replaced(let place?) = open.displacement() else {
        Issue.record("\(String(describing: open.displacement()))")
        return
      }
      #expect(URL(fileURLWithPath: place).lastPathComponent == "essai.etabli")
      #expect(throws: WorkspaceFault.self) { try open.say(2) }
      try open.close()
    }
  }
}

@Suite("What stands in the way of a log") struct LogInTheWayTests {
  /// A file with a log that nobody has open.
  private func left(_ folder: URL) throws -> URL {
    let (_, open) = try workspace(folder)
    try open.say(1)
    try outside(folder, "mkdir apres; cp essai.etabli essai.etabli-wal apres/")
    try open.close()
    return folder.appendingPathComponent("apres/essai.etabli")
  }

  private func cause(_ work: () throws -> Void) -> WorkspaceFault? {
    do { try work() } catch { return error as? WorkspaceFault }
    return nil
  }

  @Test func `a folder for copies that is not there is named as such`() throws {
    try inFolder { folder in
      let url = try left(folder)
      let nowhere = folder.appendingPathComponent("rien/x")
      let fault = cause { _ = try Workspace.reading(at: url, mint: mint(), scratch: nowhere) }
      guard case .folderMissing(let told)? = fault else {
        Issue.record("\(String(describing: fault))")
        return
      }
      #expect(told == nowhere.path)
    }
  }

  @Test func `an emptied file is told under its own name, never that of a copy`() throws {
    try inFolder { folder in
      let url = try left(folder)
      try outside(folder, ": > apres/essai.etabli; printf x >> apres/essai.etabli-wal")
      try outside(
        folder, "dd if=/dev/urandom of=apres/essai.etabli-wal bs=4096 count=2 2>/dev/null")
      for open in [
        { _ = try Workspace.reading(at: url, mint: mint()) },
        { _ = try Workspace.open(at: url, mint: mint(), today: day) },
      ] as [() throws -> Void] {
        let fault = cause(open)
        let said = try #require(fault).said(in: .french)
        #expect(said.contains("essai.etabli") && !said.contains("copie"), "\(said)")
      }
    }
  }

  @Test func `a log put aside in part leaves nothing where the disk is full`() throws {
    try inFolder { folder in
      let url = try left(folder)
      let aside = folder.appendingPathComponent("apres")
      // A log that nobody can read stands for a disk that nobody can write on.
      try outside(folder, "rm apres/essai.etabli-wal; mkdir apres/essai.etabli-wal")
      #expect(throws: (any Error).self) {
        try WorkspaceFile(url: url).copyLogAside(day, .french)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: aside.path)
      #expect(!names.contains { $0.contains("mis de côté") }, "\(names)")
    }
  }
}
