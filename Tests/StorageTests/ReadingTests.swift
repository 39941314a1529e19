import Foundation
import GRDB
import People
import Testing
import Words

@testable import Storage

@Suite("Reading a file as it lies") struct ReadingTests {
  private func listing(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `leaves nothing beside it nor in the scratch folder`() throws {
    try inFolder { folder in
      let scratch = folder.appendingPathComponent("scratch")
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: false)
      let (_, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "mkdir a b; cp essai.etabli* a/; cp essai.etabli b/")
      for (name, words) in [("a", 1), ("b", 0)] {
        let there = folder.appendingPathComponent(name)
        let before = try listing(there)
        let url = there.appendingPathComponent("essai.etabli")
        let read = try Workspace.reading(at: url, mint: mint(), scratch: scratch)
        #expect(try read.words.count == words)
        #expect(try listing(there) == before && listing(scratch).isEmpty)
        #expect(read.isReadOnly && read.url == url)
        try read.close()
      }
      try open.close()
    }
  }

  @Test func `many at once never find it busy, and delay nobody who writes`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1)
      try open.close()
      let readers = try (1...8).map { _ in try Workspace.reading(at: url, mint: mint()) }
      for reader in readers { #expect(try reader.words == ["Mot 1"]) }
      let writer = try Workspace.open(at: url, mint: mint(), today: day)
      try writer.say(2)
      for reader in readers { #expect(try reader.words == ["Mot 1", "Mot 2"]) }
      for reader in readers { try reader.close() }
      try writer.close()
      #expect(try listing(folder) == ["essai.etabli"])
    }
  }

  @Test func `what was erased for good is not shown, though it is still in the file`() throws {
    try inFolder { folder in
      let (url, open) = try workspace(folder)
      try open.say(1, "Secret")
      try open.say(2)
      let erased = try #require(try open.all(Verbatim.self).first)
      try open.close()
      let before = bytes(url)
      let read = try Workspace.reading(at: url, mint: mint(), hiding: Forgotten([erased.id.value]))
      #expect(try read.words == [Verbatim.erasedWords, "Mot 2"])
      #expect(try read.search("Secret").isEmpty)
      #expect(read.notices == [.stillInTheFile(file: "essai.etabli", count: 1)])
      try read.close()
      #expect(bytes(url) == before)
      let plain = try Workspace.reading(at: url, mint: mint(), hiding: Forgotten([UUID()]))
      #expect(try plain.words == ["Secret 1", "Mot 2"] && plain.notices.isEmpty)
      try plain.close()
    }
  }

  @Test func `of an earlier version is read as of today, and stays as it was`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("ancien.etabli")
      let text = OldFile.folder.appendingPathComponent("2026-11-22-first-tables.sql")
      let queue = try DatabaseQueue(path: url.path, configuration: Workspace.configuration())
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: try String(contentsOf: text, encoding: .utf8))
      }
      try queue.close()
      let before = bytes(url)
      let read = try Workspace.reading(at: url, mint: mint())
      #expect(try !read.words.isEmpty)
      #expect(try read.settings() == Settings())
      try read.close()
      #expect(bytes(url) == before)
      #expect(try listing(folder) == ["ancien.etabli"])
    }
  }

  @Test func `says where there is no room to replay a log`() throws {
    try inFolder { folder in
      let (_, open) = try workspace(folder)
      try open.say(1)
      try outside(folder, "mkdir a; cp essai.etabli* a/")
      let url = folder.appendingPathComponent("a/essai.etabli")
      let nowhere = folder.appendingPathComponent("essai.etabli/nulle-part")
      do {
        _ = try Workspace.reading(at: url, mint: mint(), scratch: nowhere)
        Issue.record("read")
      } catch let fault as WorkspaceFault {
        #expect(fault.said(in: .french).contains("n’existe pas"))
      }
      try open.close()
    }
  }
}
