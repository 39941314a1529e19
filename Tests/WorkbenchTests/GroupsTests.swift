import Entities
import Foundation
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("Small groups settled in one gesture") struct GroupsTests {
  private static let said = (1...3).map { "paroles \($0);un garagiste;2026-03-03;Bourg" }

  private func bench(_ more: String = "") throws -> Bench {
    let bench = try Bench()
    try bench.take(
      "verbatim.csv",
      "verbatim;profil;date;lieu\n" + Self.said.joined(separator: "\n") + "\n" + more)
    return bench
  }

  private func remarks(_ workshop: Workshop) throws -> [String] {
    try workshop.print(.verbatim, PrintOptions(day: Bench.today)).flatMap(\.remarks)
  }

  @Test func `three quotes of one unknown profile, place and week warn`() throws {
    let workshop = try bench().workshop
    for said in [try workshop.check(), try remarks(workshop)] {
      #expect(said.contains { $0.contains("un garagiste (V-0001, V-0002, V-0003)") })
    }
    #expect(try workshop.smallGroupCards().map(\.references.count) == [3])
    #expect(try workshop.voice("V-0002").group?.references.count == 3)
  }

  @Test func `widening changes all of the group in one act, and comes back in one`() throws {
    let workshop = try bench("ailleurs;un garagiste;2026-03-03;Vauclair").workshop
    #expect(throws: GroupRefusal.noWider(profile: "un garagiste")) {
      try workshop.widenGroup(of: "V-0001")
    }
    let act = try workshop.widenGroup(of: "V-0003", to: "un artisan")
    let contents = try workshop.workspace.contents()
    let register = contents.register(on: Bench.today)
    let speakers = contents.verbatim.compactMap { register.disclose($0, to: .paper)?.speaker }
    #expect(speakers == ["un artisan", "un artisan", "un artisan", "un garagiste"])
    #expect(try workshop.smallGroupCards().map(\.wider) == ["", "un artisan"])
    #expect(throws: GroupRefusal.notWider(profile: "un artisan", wider: "un garagiste")) {
      try workshop.widenGroup(of: "V-0001", to: "Un Garagiste")
    }
    _ = try workshop.undo(act)
    #expect(try workshop.workspace.contents().profiles.map(\.name) == ["un garagiste"])
  }

  @Test func `known as several, it is not asked about again, and check says that it is kept`()
    throws
  {
    let bench = try bench()
    let workshop = bench.workshop
    let act = try workshop.knowSeveral(of: "V-0002")
    #expect(try workshop.smallGroupCards().isEmpty && remarks(workshop).isEmpty)
    #expect(try !workshop.check().contains { $0.contains("garagiste") })
    #expect(try workshop.checkKnown().count == 1)
    #expect(try workshop.checkKnown()[0].contains("février 2018"))
    // More of the same are not asked about either; another week is.
    try bench.take(
      "verbatim.csv",
      "verbatim;profil;date;lieu\nencore;un garagiste;2026-03-04;Bourg\n"
        + "plus tard;un garagiste;2026-05-04;Bourg")
    #expect(
      try workshop.smallGroupCards().map { $0.references.map(\.description) } == [["V-0005"]])
    #expect(throws: GroupRefusal.noGroup("V-0001")) { try workshop.knowSeveral(of: "V-0001") }
    _ = try workshop.askAgain(of: "V-0004")
    #expect(try workshop.smallGroupCards().count == 2)
    #expect(throws: (any Error).self) { try workshop.undo(act) }
  }

  @Test func `known as several one week, it is asked about another week of the same month`() throws
  {
    let bench = try Bench()
    let workshop = bench.workshop
    func take(_ words: String, _ day: String) throws {
      try bench.take(
        "\(words).csv", "verbatim;profil;date;lieu\n\(words);un garagiste;\(day);Brévalle\n")
    }
    try take("un", "24/10/2023")
    _ = try workshop.knowSeveral(of: "V-0001")
    #expect(try workshop.smallGroupCards().isEmpty)
    try take("deux", "25/10/2023")
    #expect(try workshop.smallGroupCards().isEmpty)
    try take("trois", "03/10/2023")
    #expect(try workshop.smallGroupCards().map(\.references.count) == [3])
    _ = try workshop.knowSeveral(of: "V-0003")
    #expect(try workshop.smallGroupCards().isEmpty)
    #expect(try workshop.workspace.contents().knownGroups.count == 2)
  }

  @Test func `names, addresses and numbers inside words are said with their reference`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "prénom\nRémi\nÉloïse-Mélusine")
    try bench.take(
      "verbatim.csv",
      "verbatim;profil;version publiée\nDemandez à remi;un artisan;\n"
        + "À Saint-Rémi on attend;un artisan;\nEcrivez à a@exemple.fr;un artisan;\n"
        + "Avec ELOISE MELUSINE;un artisan;\nAvec Rémi on rit;un artisan;Avec […] on rit")
    try bench.take("étonnements.csv", "titre;faits\nLe cahier;On appelle le 06 12 34 56 78")
    let check = try bench.workshop.check().joined(separator: "\n")
    let cards = try remarks(bench.workshop).joined(separator: "\n")
    let reports = try bench.workshop.print(.astonishments, PrintOptions(day: Bench.today))
      .flatMap(\.remarks).joined(separator: "\n")
    for (said, named) in [
      (check, ["V-0001", "V-0003", "V-0004", "E-01"]), (cards, ["V-0001", "V-0003", "V-0004"]),
      (reports, ["E-01"]),
    ] {
      for reference in named { #expect(said.contains("• \(reference)"), "\(reference)") }
      for reference in ["V-0002", "V-0005"] { #expect(!said.contains("• \(reference)")) }
    }
    #expect(check.contains("a@exemple.fr") && check.contains("06\u{A0}12\u{A0}34\u{A0}56\u{A0}78"))
  }
}
