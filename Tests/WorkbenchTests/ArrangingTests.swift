import Atelier
import Entities
import Foundation
import Interchange
import Paper
import People
import Press
import Storage
import Support
import Testing
import Words

@testable import Workbench

@Suite("Encounters to arrange") struct EncounterWeekTests {
  @Test func `the sample counts its calls itself`() throws {
    let bench = try Bench.sample()
    let week = try bench.workshop.encounterWeek(of: Day(2017, 11, 22))
    #expect(week.count.calls == 37 && week.count.done == 10 && week.off.count == 3)
    #expect(week.counted.spaced.hasPrefix("37 appels pour 10 rencontres faites"))
    #expect(week.days.map(\.encounters.count) == [2, 3, 3, 2])
    #expect(week.before == Day(2017, 10, 17) && week.after == Day(2018, 1, 29))
  }

  @Test func `ten wanted, eight happen, each keeps its reference`() throws {
    let bench = try Bench.sample()
    let before = try bench.workshop.encounters().count
    let row = TypedRow(
      .encounters,
      cells: ["kind": "entretien", "profile": "un artisan", "during": "J-11", "ledBy": "PE-01"])
    let wanted = try bench.workshop.wantEncounters(row, count: 10)
    #expect(Set(wanted.names).count == 10)
    #expect(try bench.workshop.encounters().count == before + 10)
    let day = Day(2018, 1, 30)
    for name in wanted.names.prefix(8) {
      _ = try bench.workshop.arrange(name, .agreed, on: day)
      _ = try bench.workshop.arrange(name, .done)
    }
    _ = try bench.workshop.arrange(wanted.names[8], .off, reason: "fermé le mardi")
    let week = try bench.workshop.encounterWeek(of: day)
    #expect(week.count.calls == 9 && week.off.map(\.reason) == ["fermé le mardi"])
    #expect(week.toArrange.map(\.reference.description) == [wanted.names[9]])
    #expect(week.count.done == 14)
    // One act each: the last one is taken back alone.
    let act = try #require(try bench.workshop.workspace.acts(limit: 1).first)
    _ = try bench.workshop.undo(act.id)
    #expect(try bench.workshop.encounter(wanted.names[8]).line.stage == .wanted)
  }

  @Test func `a step chosen before someone else took one says so, and changes nothing`() throws {
    let bench = try Bench.sample()
    let row = TypedRow(.encounters, cells: ["kind": "appel"])
    let name = try #require(try bench.workshop.wantEncounters(row, count: 1).names.first)
    let seen = try bench.workshop.encounter(name).line.mark
    _ = try bench.workshop.arrange(name, .agreed, on: Day(2018, 3, 1), seen: seen)
    for step in [Arranging.agreed, .back, .off, .called] {
      #expect(throws: EncounterMoved.self) {
        try bench.workshop.arrange(name, step, on: Day(2018, 3, 9), reason: "non", seen: seen)
      }
    }
    let line = try bench.workshop.encounter(name).line
    #expect(line.stage == .agreed && line.calls == 1)
    _ = try bench.workshop.arrange(name, .done, seen: line.mark)
  }

  @Test func `too many at once, or none, are refused`() throws {
    let bench = try Bench.sample()
    let row = TypedRow(.encounters, cells: ["kind": "appel"])
    for count in [0, 51] {
      #expect(throws: ImpossibleWish.self) { try bench.workshop.wantEncounters(row, count: count) }
    }
    #expect(try bench.workshop.wantEncounters(row, count: 50).names.count == 50)
  }

  @Test func `the command tells a week, and takes an encounter further`() throws {
    let bench = try Bench.sample()
    let week = try bench.workshop.arranged(ArrangingRequest(reference: "J-07", deed: "show"))
    #expect(week.contains { $0.spaced.contains("37 appels") })
    #expect(week.contains { $0.contains("R-31") && $0.contains("sa fille se marie") })
    let lines = try bench.workshop.arranged(
      ArrangingRequest(
        reference: "J-11", deed: "want", profile: "un artisan", count: "2", by: "PE-01"))
    #expect(lines.contains { $0.contains("R-36") } && lines.contains { $0.contains("R-37") })
    let called = try bench.workshop.arranged(
      ArrangingRequest(reference: "R-36", deed: "back", on: "2018-02-20"))
    #expect(called[0].spaced.contains("à rappeler le 20 févr., 1 appel"))
    #expect(throws: ArrangingFault.self) {
      try bench.workshop.arranged(ArrangingRequest(reference: "R-36", deed: "back", on: "mardi"))
    }
    #expect(throws: Refusal.self) {
      try bench.workshop.arranged(ArrangingRequest(reference: "R-36", deed: "off"))
    }
  }

  @Test func `a table tells several, and several are read back`() throws {
    let bench = try Bench.sample()
    let row = try bench.workshop.row(.encounters, "R-35")
    #expect(row.cells["profile"] == "un conseiller entreprise, une conseillère entreprise")
    #expect(row.cells["person"] == "PE-08, PE-07")
    try bench.take(
      "rencontres.csv",
      "réf;type;date;profil;personne\nR-35;atelier;2018-01-31;un conseiller entreprise;PE-08")
    let one = try #require(
      try bench.workshop.workspace.contents().encounters.first { $0.reference.number == 35 })
    #expect(!one.met.areSeveral && one.person != nil)
  }

  @Test func `a profile told with commas is one, profiles told one by one are several`() throws {
    let bench = try Bench()
    try bench.take(
      "rencontres.csv",
      "type;date;profil\nvisite;2018-01-09;homme, 45 ans, menuisier\n"
        + "atelier;2018-01-09;un couvreur, une fleuriste")
    let met = try bench.workshop.workspace.contents().encounters
    #expect(met.map(\.met.profiles.count) == [1, 2])
  }

  @Test func `a sheet of the week and a notebook are made, even from nothing`() throws {
    for bench in [try Bench(), try Bench.sample()] {
      for kind in [PrintKind.encounters, .fieldbook, .evening] {
        let drafts = try bench.workshop.drafts(of: .kind(kind), PrintOptions(day: Bench.today))
        #expect(drafts.count == 1 && drafts[0].publication.pages.count >= 1, "\(kind)")
      }
    }
  }

  private func said(_ bench: Bench, _ options: PrintOptions) throws -> String {
    let drafts = try bench.workshop.drafts(of: .kind(.encounters), options)
    let all = drafts[0].publication.pages
    let pages = try (0..<all.count).map { try all.page(at: $0) }
    return Hearing(of: pages).lines.joined(separator: " ")
  }

  @Test func `names who goes only where they agreed to be printed`() throws {
    let bench = try Bench.sample()
    var options = PrintOptions(day: Bench.today)
    options.about = Day(2017, 11, 20)
    let text = try said(bench, options)
    #expect(text.contains("Théo") && text.contains("R-16"))
    _ = try bench.workshop.withdraw("PE-03")
    let after = try said(bench, options)
    #expect(!after.contains("Théo"))
  }
}

@Suite("The evening") struct EveningTests {
  @Test func `tells what the day leaves to do`() throws {
    let bench = try Bench.sample()
    let evening = try bench.workshop.evening(of: Day(2017, 11, 22))
    #expect(evening.during?.description == "J-07" && evening.written.map(\.description) == ["B-07"])
    #expect(evening.torn.count <= 2 && !evening.torn.isEmpty)
    #expect(!evening.unheard.contains("une sociologue en résidence"))
    try bench.take(
      "rencontres.csv",
      "type;date;profil;état;rendez-vous\nentretien;2017-11-22;un artisan;;\n"
        + "visite;2017-11-23;un artisan;d’accord;9 h")
    let more = try bench.workshop.evening(of: Day(2017, 11, 22))
    #expect(more.silent.count == evening.silent.count + 1)
    #expect(more.tomorrow.last?.meetingPoint == "9 h")
  }

  @Test func `keeps ten lines by reference, in one act`() throws {
    let bench = try Bench.sample()
    try bench.take("étonnements.csv", "titre;faits\nTiens;Vu")
    let workshop = bench.workshop
    let words = try workshop.workspace.contents().verbatim.count
    _ = try workshop.keepEvening(
      [
        EveningLine(about: "R-35", words: "On se parlera encore."),
        EveningLine(about: "V-0001", words: "temps long"),
        EveningLine(about: "E-06", words: "Personne ne l’avait dit."),
        EveningLine(about: "PE-01", words: "le silence"),
        EveningLine(about: "", words: "À suivre."),
        EveningLine(about: "", words: ""),
      ], of: Bench.today, team: "les résidents", during: "J-11")
    let after = try workshop.workspace.contents()
    #expect(after.verbatim.count == words + 1)
    #expect(after.verbatim.last?.fidelity == .fromMemory)
    #expect(after.verbatim[0].themes.contains("temps long"))
    #expect(after.astonishments.last?.surprise == "Personne ne l’avait dit.")
    #expect(after.debriefs.last?.words.spaced == "Nadia : le silence\nÀ suivre.")
    let act = try #require(try workshop.workspace.acts(limit: 1).first)
    _ = try workshop.undo(act.id)
    #expect(try workshop.workspace.contents().verbatim.count == words)
  }

  @Test(arguments: [("P-01", "x"), ("Zorro", "x"), ("R-35", "")])
  func `a line that names nothing it can take keeps nothing`(about: String, words: String) throws {
    let bench = try Bench.sample()
    let before = try bench.workshop.workspace.contents()
    #expect(throws: EveningFaults.self) {
      try bench.workshop.keepEvening(
        [EveningLine(about: "", words: "Rien."), EveningLine(about: about, words: words)],
        of: Bench.today, team: "", during: "")
    }
    #expect(try bench.workshop.workspace.contents() == before)
  }

  @Test func `tells every line that cannot be kept, and asks which of those who share a name`()
    throws
  {
    let bench = try Bench.sample()
    try bench.take("personnes.csv", "prénom;profil\nCamille;\nCamille;")
    let lines = [("Camille", "a dit"), ("", "Une phrase"), ("Zorro", "x")]
    let faults = try #require(throws: EveningFaults.self) {
      try bench.workshop.keepEvening(
        lines.map { EveningLine(about: $0.0, words: $0.1) }, of: Bench.today, team: "", during: "")
    }
    #expect(faults.all.map(\.line) == [0, 2])
    let said = faults.said(in: .french)
    #expect(said.contains("personnes s’appellent « Camille »") && said.contains("PE-"))
  }

  @Test func `takes five sides at most for an encounter, and tells who goes`() throws {
    let bench = try Bench.sample()
    let book = try bench.workshop.drafts(
      of: .kind(.fieldbook), PrintOptions(day: Bench.today, only: [Reference(.encounter, 20)]))[0]
    #expect(book.publication.pages.count == 5)
    let said = try book.publication.pages.page(at: 0).marks.flatMap(\.said).joined(separator: " ")
    #expect(said.contains("Samir"))
  }

  @Test func `shows no words that were refused`() throws {
    let bench = try Bench.sample()
    var options = PrintOptions(day: Bench.today)
    options.about = Day(2017, 11, 22)
    let torn = try bench.workshop.evening(of: options.about).torn
    let sources = Set(torn.flatMap(\.sources))
    let contents = try bench.workshop.workspace.contents()
    var source = try #require(contents.verbatim.first { sources.contains($0.id) })
    var encounter = try #require(contents.encounters.first { $0.person == nil })
    (source.encounter, encounter.agreement) = (encounter.id, .refused)
    _ = try bench.workshop.workspace.perform("edit", by: "", at: Bench.now) {
      [encounter, source] in
      try $0.save(encounter)
      try $0.save(source)
    }
    let after = try bench.workshop.evening(of: options.about)
    #expect(!after.torn.flatMap(\.sources).contains(source.id))
  }
}

extension String {
  fileprivate var spaced: String {
    replacing("\u{a0}", with: " ").replacing("\u{202f}", with: " ")
  }
}
