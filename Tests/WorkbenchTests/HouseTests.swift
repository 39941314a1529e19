import Foundation
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("The house: home, tour, backups") struct HouseTests {
  @Test func `an empty workspace is filled with the example in one act, which one undo takes back`()
    throws
  {
    let bench = try Bench()
    #expect(try bench.workshop.home().isEmpty)
    let act = try #require(try bench.workshop.fillWithExample())
    let home = try bench.workshop.home()
    #expect(!home.isEmpty && home.isFictional && home.verbatim > 20)
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.home().isEmpty)
  }

  @Test func `the example is never mixed with what someone said`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots;profil\nun;un artisan")
    #expect(throws: NotEmpty.self) { try bench.workshop.fillWithExample() }
    #expect(try bench.workshop.home().verbatim == 1)
  }

  @Test func `what comes is told the nearest first, and gatherings alone to a network`() throws {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv",
      """
      type;titre;début;fin
      comité;Comité;2018-03-02;2018-03-02
      permanence;Accueil;2018-04-09;2018-04-09
      sprint;Sprint;2018-02-15;2018-02-16
      sprint;Sprint passé;2018-01-15;2018-01-16
      """)
    func titles() throws -> [String] {
      let home = try bench.workshop.home()
      return (home.current + home.coming).map(\.title)
    }
    #expect(try titles() == ["Sprint", "Comité", "Accueil"])
    try bench.workshop.workspace.set { $0.purpose = .network }
    #expect(try titles() == ["Accueil"])
  }

  @Test func `the tour ticks what the workspace shows, and nothing else`() throws {
    let bench = try Bench()
    func taken() throws -> Set<TourStep.Code> {
      Set(try bench.workshop.tour().filter(\.isDone).map(\.code))
    }
    #expect(try taken() == [])
    try bench.take("verbatim.csv", "mots;profil\nun;un artisan")
    #expect(try taken() == [.words])
    let act = try bench.workshop.tag([Reference(.verbatim, 1)], with: "tri")
    #expect(try taken() == [.words, .theme])
    _ = try bench.workshop.undo(act)
    #expect(try taken() == [.words, .undo])
  }

  @Test func `the example takes every step but those of one's own`() throws {
    let steps = try Bench.sample().workshop.tour()
    #expect(steps.filter { !$0.isDone }.map(\.code) == [.undo, .backup])
  }

  @Test func `a backup is put beside, dated, numbered the second time, and ticks the tour`() throws
  {
    try inHouse { (workshop: Workshop) throws in
      #expect(try workshop.backup().name == "Essai (2018-02-16).etabli")
      #expect(try workshop.backup().name == "Essai (2018-02-16) 2.etabli")
      #expect(try workshop.backups().count == 2)
      #expect(try workshop.tour().first { $0.code == .backup }?.isDone == true)
      #expect(throws: UnknownReference.self) {
        _ = try workshop.backup(named: "../Essai.etabli")
      }
    }
  }

  @Test func `a workspace in memory has nothing to back up`() throws {
    let bench = try Bench()
    #expect(throws: NotAFile.self) { try bench.workshop.backup() }
    #expect(try bench.workshop.backups().isEmpty)
  }

  @Test func `a backup is restored beside, without what was erased since; ours does not move`()
    throws
  {
    try inHouse { (workshop: Workshop) throws in
      _ = try workshop.take([
        SourceFile(
          name: "verbatim.csv", bytes: Data("mots;profil\nun;un artisan\ndeux;un artisan".utf8))
      ])
      let backup = try workshop.backup()
      _ = try workshop.erase("V-0001")
      let back = try workshop.restore(backup)
      #expect(back.name == "Essai (retour du 2018-02-16).etabli")
      let restored = try Workspace.open(at: back.url, mint: Bench.mint, today: Bench.today)
      let words = try restored.all(Verbatim.self).map(\.words)
      #expect(words.contains("deux") && !words.contains("un"))
      #expect(try words == workshop.workspace.all(Verbatim.self).map(\.words))
      try restored.close()
    }
  }

  @Test func `another workspace's backup that bears the same name is refused, and leaves nothing`()
    throws
  {
    try inHouse { (workshop: Workshop) throws in
      let folder = try #require(workshop.workspace.url).deletingLastPathComponent()
      try Workspace.create(
        at: folder.appending(path: "Essai (ailleurs).etabli"), title: "Essai", mint: Bench.mint,
        at: Bench.now
      ).close()
      let other = try workshop.backup(named: "Essai (ailleurs).etabli")
      #expect(throws: OtherWorkspace.self) { try workshop.restore(other) }
      #expect(try workshop.backups() == [other])
    }
  }

  private func inHouse(_ work: (Workshop) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "etabli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let workspace = try Workspace.create(
      at: folder.appending(path: "Essai.etabli"), title: "Essai", mint: Bench.mint, at: Bench.now)
    defer { try? workspace.close() }
    try work(
      Workshop(
        workspace: workspace, furnishings: Bench.furnishings, mint: Bench.mint,
        today: Bench.today, now: Bench.now, author: "Anne", wording: .french))
  }
}
