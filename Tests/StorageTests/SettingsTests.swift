import Foundation
import Testing
import Words

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

  @Test func `where a workspace stands changes with an act and with a setting`() throws {
    let workspace = try memory()
    let before = try workspace.standing()
    #expect(before.stamp == (try workspace.stamp()))
    try workspace.set { $0.purpose = .sprint }
    let settings = try workspace.settings()
    #expect(try workspace.standing() == Standing(stamp: before.stamp, settings: settings))
    let all = try everything(mint())
    try workspace.perform("import", by: "", at: noon) { try $0.save(all) }
    #expect(try workspace.standing().stamp == workspace.stamp())
    #expect(try workspace.standing().stamp > before.stamp)
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

  @Test func `logos are kept in their order, beside settings and not among them`() throws {
    let workspace = try memory()
    let logos = ["Ville d’Été", "Un labo\u{301}"].map { Logo(owner: $0, bytes: Data($0.utf8)) }
    try workspace.setLogos { $0 += logos }
    try workspace.set { $0.contact = "labo@exemple.fr" }
    #expect(try workspace.logos() == logos)
    try workspace.setLogos { $0.removeFirst() }
    #expect(try workspace.logos() == [logos[1]])
    #expect(try workspace.settings() == Settings(contact: "labo@exemple.fr"))
  }

  @Test func `the words of a house are kept pair by pair`() throws {
    let workspace = try memory()
    let words = HouseWords([
      HouseWords.Pair(ours: "bilan", theirs: "observation", gender: .feminine),
      HouseWords.Pair(ours: "comité", theirs: "groupe d’appui"),
    ])
    try workspace.set { $0.words = words }
    #expect(try workspace.settings().words == words)
    try workspace.set { $0.words = HouseWords() }
    #expect(try workspace.settings() == Settings())
  }

  @Test func `a copy without names tells neither whom to write to nor whose it is`() throws {
    try inFolder { folder in
      let workspace = try memory()
      try workspace.set { ($0.purpose, $0.contact) = (.residence, "06 00 00 00 00") }
      try workspace.set { $0.words = HouseWords([.init(ours: "animateur", theirs: "Claire")]) }
      try workspace.setLogos { $0.append(Logo(owner: "Ville", bytes: Data([1]))) }
      let url = folder.appendingPathComponent("copie.etabli")
      try workspace.copy(to: url, withoutNames: true, by: "", at: noon)
      let copy = try Workspace.open(at: url, mint: mint(), today: day)
      #expect(try copy.settings() == Settings(purpose: .residence))
      #expect(try copy.logos().isEmpty)
      try copy.close()
    }
  }
}
