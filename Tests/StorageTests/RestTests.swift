import Foundation
import People
import Testing

@testable import Storage

@Suite("The file at rest") struct RestTests {
  private func alone(_ url: URL) throws -> [String] {
    try inFolderReturning { folder in
      try outside(folder, "cp '\(url.path)' seul.etabli")
      return try Workspace.reading(
        at: folder.appendingPathComponent("seul.etabli"), mint: mint()
      ).words
    }
  }

  private func inFolderReturning<Value>(_ work: (URL) throws -> Value) throws -> Value {
    var value: Value?
    try inFolder { value = try work($0) }
    return try #require(value)
  }

  @Test func `two seconds after the last act, the file alone has every word`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      let rest = Rest(of: open)
      var now = noon
      func wait(_ seconds: TimeInterval) {
        now += seconds
        rest.look(at: now)
      }
      try open.say(1)
      wait(0.5)
      wait(1.5)
      try open.say(2)
      wait(1)
      wait(1.5)
      #expect(try alone(url) == [], "nobody has rested yet")
      wait(0.5)
      #expect(try alone(url) == ["Mot 1", "Mot 2"])
      #expect(try Data(contentsOf: URL(fileURLWithPath: url.path + "-wal")).isEmpty)
      try open.say(3)
      for _ in 0..<5 { wait(0.5) }
      #expect(try alone(url) == ["Mot 1", "Mot 2", "Mot 3"])
      try open.close()
    }
  }

  @Test func `a clock put back delays the rest by no more than itself`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      let rest = Rest(of: open)
      try open.say(1)
      rest.look(at: noon)
      rest.look(at: noon.addingTimeInterval(-3600))
      #expect(try alone(url) == ["Mot 1"])
      try open.close()
    }
  }

  @Test func `what a reader holds is left for the next rest, and nobody waits for it`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      let reader = try OtherProgram(on: url)
      reader.run("BEGIN; SELECT count(*) FROM act")
      try open.say(2)
      let rest = Rest(of: open)
      for second in 0...2 { rest.look(at: noon.addingTimeInterval(Double(second))) }
      try open.say(3)
      reader.run("COMMIT")
      for second in 3...7 { rest.look(at: noon.addingTimeInterval(Double(second))) }
      #expect(try alone(url) == ["Mot 1", "Mot 2", "Mot 3"])
      reader.letGo()
      try open.close()
    }
  }

  @Test func `what another program wrote is brought back too`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      let rest = Rest(of: open)
      let other = try OtherProgram(on: url)
      other.say(1)
      for second in 0...2 { rest.look(at: noon.addingTimeInterval(Double(second))) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: url.path + "-wal")).isEmpty)
      other.letGo()
      try open.close()
    }
  }

  @Test func `killed before it rests, its words are in the file and its log together`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      for turn in 1...5 { try open.say(turn) }
      try outside(folder, "mkdir apres; cp essai.etabli essai.etabli-wal apres/")
      let after = folder.appendingPathComponent("apres/essai.etabli")
      let read = try Workspace.reading(at: after, mint: mint())
      #expect(try read.words.count == 5 && read.notices.isEmpty)
      let again = try Workspace.open(at: after, mint: mint(), today: day)
      #expect(try again.words.count == 5 && again.notices.isEmpty)
      try again.close()
      try open.close()
    }
  }

  @Test func `a long log is written back though nobody rests`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      for turn in 1...40 { try open.say(turn, String(repeating: "long ", count: 60_000)) }
      let log = try #require(FileMark(url.path + "-wal"))
      #expect(log.size < 12_000_000)
      #expect(open.displacement() == nil)
      try open.close()
    }
  }
}
