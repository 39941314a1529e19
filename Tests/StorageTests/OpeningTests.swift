import Entities
import Foundation
import People
import Testing
import Words

@testable import Storage

@Suite("Opening a workspace") struct OpeningTests {
  private func fault(_ url: URL) -> String {
    do {
      _ = try Workspace.open(at: url, mint: mint(), today: day)
      return "opened"
    } catch let fault as any Sayable {
      return fault.said(in: .french)
    } catch {
      return "\(error)"
    }
  }

  private func sample(_ folder: URL) throws -> URL {
    let url = folder.appendingPathComponent("Essai n° 1 & co?#%.etabli")
    let workspace = try Workspace.create(at: url, title: "Essai", mint: mint(), at: noon)
    let all = try everything(mint(2))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    try workspace.close()
    return url
  }

  @Test func `finds what was closed, in one file alone`() throws {
    try inFolder { folder in
      let url = try sample(folder)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
      let bytes = [UInt8](try Data(contentsOf: url))
      #expect(bytes[18] == 1 && bytes[19] == 1, "the file still asks for its log")
      #expect(Array(bytes[68..<72]) == Array("Etab".utf8))
      let again = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(try again.contents() == everything(mint(2)))
      #expect(try again.cover().title == "Essai")
      #expect(!again.isReadOnly)
      try again.close()
    }
  }

  @Test func `reads a file nobody may write, without leaving anything beside it`() throws {
    try inFolder { folder in
      let url = try sample(folder)
      let workspace = try Workspace.open(at: url, mint: mint(), today: day, readOnly: true)
      #expect(try workspace.all(Verbatim.self).count == 3)
      #expect(try workspace.search("embaucher").count == 1)
      #expect(throws: WorkspaceFault.self) {
        try workspace.perform("edit", by: "Ana", at: noon) { _ in }
      }
      try workspace.close()
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
  }

  @Test func `refuses what is not there, and does not write over what is`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("absent.etabli")
      #expect(fault(url).hasPrefix("« absent.etabli » est introuvable."))
      #expect(fault(folder).contains("est un dossier"))
      let there = try sample(folder)
      #expect(throws: WorkspaceFault.self) {
        try Workspace.create(at: there, title: "Autre", mint: mint(), at: noon)
      }
      #expect(throws: WorkspaceFault.self) {
        try Workspace.create(
          at: folder.appendingPathComponent("nulle/part.etabli"), title: "x", mint: mint(), at: noon
        )
      }
    }
  }

  @Test(arguments: ["", "Bonjour", String(repeating: "SQLite format 3", count: 20)])
  func `refuses another kind of file`(words: String) throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("lettre.etabli")
      try Data(words.utf8).write(to: url)
      #expect(fault(url).contains("n’est pas un espace de travail Établi"))
    }
  }

  @Test func `refuses another application's database`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("autre.etabli")
      try shell(url, "CREATE TABLE t (a); PRAGMA application_id = 42;")
      #expect(fault(url).contains("n’est pas un espace de travail Établi"))
    }
  }

  @Test func `refuses a file cut short, wherever it was cut`() throws {
    try inFolder { folder in
      let whole = try Data(contentsOf: sample(folder))
      let url = folder.appendingPathComponent("coupé.etabli")
      for size in [60, 100, 4096, whole.count / 2, whole.count - 4096, whole.count - 1] {
        try whole.prefix(size).write(to: url)
        #expect(fault(url).contains("est incomplet ou abîmé"), "\(size) bytes")
      }
    }
  }

  @Test func `says so when its pages are damaged`() throws {
    try inFolder { folder in
      let url = try sample(folder)
      var bytes = try Data(contentsOf: url)
      bytes.replaceSubrange(4096..<40_960, with: Data(repeating: 0xAA, count: 36_864))
      try bytes.write(to: url)
      #expect(fault(url).contains("est incomplet ou abîmé"))
    }
  }

  @Test func `refuses what a later version saved`() throws {
    try inFolder { folder in
      let url = try sample(folder)
      try shell(url, "INSERT INTO grdb_migrations VALUES ('2031-01-01 later tables')")
      #expect(fault(url).contains("a été enregistré par une version plus récente"))
    }
  }
}
