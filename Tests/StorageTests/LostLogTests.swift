import Foundation
import GRDB
import People
import Testing

@testable import Storage

@Suite("A log taken away while the file is open") struct LostLogTests {
  private let takenAway = "rm essai.etabli-wal essai.etabli-shm"

  @Test(arguments: [false, true])
  func `alone loses nothing: what it held is written back`(atRest: Bool) throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      if atRest { try open.settle() }
      try outside(folder, takenAway)
      try open.say(2)
      #expect(open.displacement() == nil)
      try open.close()
      let again = try Workspace.open(at: url, mint: mint(9), today: day)
      #expect(try again.words == ["Mot 1", "Mot 2"])
    }
  }

  @Test(arguments: [false, true])
  func `and begun again by another program, no more is written, and neither wipes the other`(
    atRest: Bool
  ) throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      if atRest { try open.settle() }
      _ = open.displacement()
      try outside(folder, takenAway)
      let other = try OtherProgram(on: url)
      other.say(7)
      #expect(open.displacement() == .logReplaced)
      do {
        try open.say(2)
        Issue.record("an act was done")
      } catch WorkspaceFault.displaced(_, .logReplaced) {}
      let copy = try #require(try open.keepOpenCopy(today: day))
      try open.close()
      other.letGo()
      let kept = try Workspace.open(at: copy, mint: mint(9), today: day)
      #expect(try kept.words == ["Mot 1"])
      let file = try Workspace.open(at: url, mint: mint(9), today: day)
      #expect(try file.writer.read { try Int.fetchAll($0, sql: "SELECT value FROM figure") } == [7])
    }
  }

  @Test func `a file that another program has open without its log is not opened to be written`()
    throws
  {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      try open.close()
      let other = try OtherProgram(on: url)
      other.run("PRAGMA journal_mode = WAL")
      other.say(7)
      try outside(folder, takenAway)
      #expect {
        try Workspace.open(at: url, mint: mint(9), today: day)
      } throws: { fault in
        if case WorkspaceFault.logTakenAway(let file) = fault {
          file == "essai.etabli"
        } else {
          false
        }
      }
      other.letGo()
      _ = try Workspace.open(at: url, mint: mint(9), today: day)
    }
  }

  @Test func `nothing is begun where the log of a file renamed meanwhile still is`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "mv essai.etabli ailleurs.etabli")
      #expect {
        try Workspace.create(at: url, title: "Essai", mint: mint(9), at: noon)
      } throws: { fault in
        if case WorkspaceFault.logInTheWay(_, let log) = fault {
          log == "essai.etabli-wal"
        } else {
          false
        }
      }
      try open.close()
      let kept = folder.appendingPathComponent("ailleurs.etabli")
      #expect(try Workspace.open(at: kept, mint: mint(9), today: day).words == ["Mot 1"])
    }
  }
}
