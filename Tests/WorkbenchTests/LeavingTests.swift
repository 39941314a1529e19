import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("What leaves with someone, told before and after") struct LeavingTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia\nPE-02;Ali")
    try bench.take(
      "verbatim.csv",
      "mots;personne;profil;thèmes\nUn;PE-01;une artisane;Peur\nDeux;PE-02;un maire;Tri\n"
        + "Trois;PE-01;un maire;Tri")
    return bench
  }

  private var options: PrintOptions { PrintOptions(day: Bench.today) }

  @Test func `a withdrawal is told before it is done, and nothing is`() throws {
    let bench = try bench()
    try bench.workshop.note(try bench.workshop.print(.verbatim, options))
    let lines = try bench.workshop.foreseenWithdrawal(of: "Nadia")
    #expect(lines[0].contains("PE-01") && lines[1].contains("V-0001, V-0003."))
    #expect(lines.count == 5 && lines[2].contains("(2)") && lines[3].contains("V-0001"))
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.consents.isEmpty && contents.printouts.count == 1)
    _ = try bench.workshop.withdraw("Nadia")
    #expect(try bench.workshop.foreseenWithdrawal(of: "PE-01").count == 1)
  }

  @Test func `words that only went on a web page have no card to stand in their place`() throws {
    let workshop = try bench().workshop
    var html = options
    html.format = .html
    try workshop.note(try workshop.print(.verbatim, html))
    _ = try workshop.withdrawal(of: "PE-01")
    let hanging = try workshop.hangingCards()
    #expect(hanging.count == 2 && !hanging.contains { $0.isReplaceable })
    #expect(try workshop.print(.replacements, options).isEmpty)
  }

  @Test func `what was made of words withheld counts in no list of ways to narrow`() throws {
    let workshop = try bench().workshop
    _ = try workshop.withdraw("Nadia")
    let list = try workshop.voices(VoiceQuery())
    #expect(list.themes.map { "\($0.name) \($0.count)" } == ["Tri 1"])
    #expect(list.profiles.map(\.name) == ["un maire"] && list.unused == 1)
    #expect(list.voices.filter { $0.words == nil }.allSatisfy { $0.themes.isEmpty })
    var query = VoiceQuery()
    query.theme = "Peur"
    #expect(try workshop.voices(query).voices.isEmpty)
  }

  @Test func `a profile that nobody else has goes too, one written for itself is told`() throws {
    let bench = try bench()
    #expect(try bench.workshop.foreseen("PE-01").counts.contains("profil"))
    _ = try bench.workshop.erase("PE-01")
    #expect(try bench.workshop.workspace.contents().profiles.map(\.name) == ["un maire"])
    let other = try Bench()
    try other.take("profils.csv", "profil\nun garagiste")
    try other.take("personnes.csv", "réf;prénom;profil\nPE-01;Nadia;un garagiste")
    let said = try other.workshop.erase("PE-01").joined(separator: "\n")
    #expect(said.contains("un garagiste") && said.contains("reste"))
    #expect(try other.workshop.workspace.contents().profiles.count == 1)
  }

  @Test func `a file kept beside is named as it was typed where it still has what was erased`()
    throws
  {
    try inScratch { folder in
      let file = folder.appending(path: "a.etabli")
      let workspace = try Workspace.create(
        at: file, title: "Essai", mint: Bench.mint, at: Bench.now)
      let workshop = Workshop(
        workspace: workspace, furnishings: Bench.furnishings, mint: Bench.mint,
        today: Bench.today, now: Bench.now, author: "", wording: .french)
      let table = "réf;prénom\nPE-01;Nadia\nPE-02;Ali"
      _ = try workshop.take([SourceFile(name: "personnes.csv", bytes: Data(table.utf8))])
      let beside = try #require(
        try workspace.keepBeside(Bench.today, Wording.french.storage.beforeMerge))
      let said = try workshop.erase("PE-01", file: "travail/a.etabli").joined(separator: "\n")
      let told = Language.french.quoted("travail/\(beside.lastPathComponent)")
      #expect(said.contains(told), "\(said)")
      // What was there is gone from it too: nothing is told of it any more.
      try FileManager.default.removeItem(at: beside)
      #expect(try !workshop.erase("PE-02", file: "travail/a.etabli").joined().contains("À côté"))
      try workspace.close()
    }
  }

  @Test func `how a table was read is told by its headings, not as it is written down`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    var answers = ImportAnswers()
    answers.columns = [ImportAnswers.Column("Ce que dit Nadia", is: .column("words"))]
    let table = SourceFile(
      name: "mots.csv", bytes: Data("Ce que dit Nadia;profil\nUn;un maire".utf8),
      table: .verbatim)
    _ = try bench.workshop.take([table], answers)
    let naming = try bench.workshop.foreseen("PE-01").naming
    let line = try #require(naming.first { $0.handle.hasPrefix("manière") })
    #expect(line.passages.allSatisfy { !$0.contains("{") && !$0.contains("\"") })
    #expect(line.passages.contains { $0.contains("nadia") })
  }

  @Test func `a field to settle is known by any of its names`() {
    let wording = Wording.french
    for typed in ["verbatim", "words", "version publiée", "published", "Verbatim"] {
      #expect(wording.calls("words", of: "verbatim", typed), "\(typed)")
    }
    #expect(wording.calls("verbatim_theme", of: "verbatim", "thèmes"))
    #expect(wording.calls("verbatim_theme", of: "verbatim", "themes"))
    #expect(!wording.calls("verbatim_theme", of: "verbatim", "mots"))
  }

  @Test func `every kind of thing has its name and its gender in what is told of acts`() {
    for entity in entities {
      #expect(Wording.french.acts.names[entity.facts.table] != nil, "\(entity.facts.table)")
      #expect(Wording.english.acts.names[entity.facts.table] != nil, "\(entity.facts.table)")
    }
    #expect(Wording.french.acts.names["team"]?.isFeminine == true)
  }
}
