import Foundation
import Testing

@testable import Storage

@Suite("Settings of a workspace") struct SettingsTests {
  @Test func `nothing is chosen until someone chooses`() throws {
    #expect(try memory().settings() == Settings())
  }

  @Test func `one is changed without the others, and outside the history of acts`() throws {
    let workspace = try memory()
    let before = try workspace.stamp()
    try workspace.set { $0.contact = "labo@exemple.fr" }
    try workspace.set { $0.purpose = .network }
    #expect(
      try workspace.settings() == Settings(purpose: .network, contact: "labo@exemple.fr"))
    try workspace.set { $0.contact = "" }
    #expect(try workspace.settings() == Settings(purpose: .network))
    #expect(try workspace.stamp() == before)
  }

  @Test func `they stay in the file, in its backups, and an old file has room for them`() throws {
    try inFolder { folder in
      let old = try MigrationTests().old(folder)
      let workspace = try Workspace.open(at: old, mint: mint(), today: day)
      #expect(try workspace.settings() == Settings())
      try workspace.set { $0.purpose = .sprint }
      let backup = folder.appendingPathComponent("sauvegarde.etabli")
      try workspace.backup(to: backup)
      try workspace.close()
      let again = try Workspace.open(at: backup, mint: mint(), today: day)
      #expect(try again.settings().purpose == .sprint)
      try again.close()
    }
  }

  @Test func `a copy without names says nothing of whom to write to`() throws {
    try inFolder { folder in
      let workspace = try memory()
      try workspace.set { ($0.purpose, $0.contact) = (.residence, "06 00 00 00 00") }
      let url = folder.appendingPathComponent("copie.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(try copy.settings() == Settings(purpose: .residence))
      try copy.close()
    }
  }
}
