import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("What copies disagree on, on the site") struct DisputePageTests {
  /// A site over a file that met a copy in which the same words have other themes.
  private func met(_ language: Language, in folder: URL) throws -> Knock {
    let knock = try Knock(language, withSample: false, at: folder.appending(path: "a.etabli"))
    let mint = Mint(milliseconds: { 1_518_768_000_000 }, chance: { .random(in: .min ... .max) })
    let workspace = knock.workshop.workspace
    var verbatim = try Verbatim(
      id: mint.make(), reference: Reference(.verbatim, 1), words: "On verra bien")
    try workspace.perform("write", by: "Ana", at: Knock.now) { try $0.save(verbatim) }
    let place = folder.appending(path: "b.etabli")
    try workspace.copy(to: place, by: "Ana", at: Knock.now)
    let copy = try Workspace.open(at: place, mint: mint, today: Knock.today)
    defer { try? copy.close() }
    verbatim.notes = "dit en riant"
    try workspace.perform("edit", by: "Ana", at: Knock.now) { try $0.save(verbatim) }
    verbatim.notes = "dit en pleurant"
    try copy.perform("edit", by: "Ben", at: Knock.now.addingTimeInterval(9)) {
      try $0.save(verbatim)
    }
    _ = try knock.workshop.merge(copy, file: "a.etabli")
    return knock
  }

  @Test func `once the words may not be shown, no verb tells what copies said of them`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disputes-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let knock = try met(.french, in: folder)
    #expect(try knock.workshop.disputes(file: "a.etabli").joined().contains("dit en riant"))
    _ = try knock.workshop.take([
      SourceFile(name: "personnes.csv", bytes: Data("réf;prénom\nPE-01;Nadia".utf8)),
      SourceFile(
        name: "verbatim.csv", bytes: Data("réf;verbatim;personne\nV-0001;On verra bien;PE-01".utf8)),
    ])
    _ = try knock.workshop.withdraw("PE-01")
    let told = try knock.workshop.disputes(file: "a.etabli").joined(separator: "\n")
    #expect(told.contains("V-0001"))
    for words in ["dit en", "On verra"] { #expect(!told.contains(words), "\(told)") }
  }

  @Test(arguments: Language.allCases) func `is read with both wordings, and chosen there`(
    language: Language
  ) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "disputes-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let knock = try met(language, in: folder)
    #expect(try await knock.ask("/").body.contains("href=\"/disputes\""))
    let field = Verbatim.facts.label(of: "notes")?.said(in: .of(language))
    #expect(try await knock.ask("/disputes").body.contains("<small>\(field ?? "?")</small>"))
    let page = try await knock.ask("/disputes").body
    for said in ["dit en riant", "dit en pleurant", "Ana", "Ben", "V-0001"] {
      #expect(page.contains(said), "\(said)")
    }
    let form = try #require(SentForm(in: page, to: "/disputes", index: 1))
    let chosen = try await knock.ask("/disputes", by: .post, form: form.encoded)
    #expect(chosen.status == 303)
    #expect(try knock.workshop.disputeCards().isEmpty)
    #expect(!(try await knock.ask("/").body.contains("href=\"/disputes\"")))
    // Undone, it is open again; written over, it is told.
    let settled = try #require(try knock.workshop.workspace.acts(limit: 1).first)
    _ = try knock.workshop.undo(settled.id)
    #expect(try knock.workshop.disputeCards().count == 1)
    var verbatim = try knock.workshop.workspace.contents().verbatim[0]
    verbatim.notes = "dit en chantant"
    try knock.workshop.workspace.perform("edit", by: "Cléo", at: Knock.now) { [verbatim] in
      _ = try $0.save(verbatim)
    }
    #expect(try knock.workshop.disputeCards().isEmpty)
    let told = try await knock.ask("/disputes").body
    for said in ["dit en riant", "dit en pleurant", "dit en chantant", "Cléo"] {
      #expect(told.contains(said), "\(said)")
    }
    #expect(SentForm(in: told, to: "/disputes") == nil)
    let again = try await knock.ask("/disputes", by: .post, form: form.encoded)
    #expect(again.status < 500)
    try knock.workshop.workspace.close()
  }

  @Test func `a place written twice is joined from home`() async throws {
    let knock = try Knock()
    let mint = Mint(milliseconds: { 1_518_768_000_000 }, chance: { .random(in: .min ... .max) })
    try knock.workshop.workspace.perform("write", by: "", at: Knock.now) { draft in
      for _ in 1...2 { try draft.save(try Place(id: mint.make(), name: "Saintes")) }
    }
    let form = try #require(try await knock.form(of: "/", to: "/doubles"))
    #expect(try await knock.ask("/doubles", by: .post, form: form.encoded).status == 303)
    #expect(try await knock.form(of: "/", to: "/doubles") == nil)
  }
}
