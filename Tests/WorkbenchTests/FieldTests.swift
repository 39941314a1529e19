import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("What comes back from the field") struct FieldTests {
  private func met(_ cells: [String: String]) -> TypedRow {
    TypedRow(.encounters, cells: ["kind": "entretien"].merging(cells) { $1 })
  }
  private func said(_ words: String, _ themes: String = "") -> TypedRow {
    TypedRow(.verbatim, cells: ["words": words, "themes": themes, "encounter": "R-01"])
  }

  @Test func `words follow the encounter they were said in, and are counted with it`() throws {
    let workshop = try Bench().workshop
    _ = try workshop.write([
      met(["when": "16/02/2018", "place": "Vauclair", "profile": "un garagiste"])
    ])
    _ = try workshop.write([said("Un."), said("Deux."), said("Trois.")], as: "quotes")
    _ = try workshop.write([TypedRow(.verbatim, cells: ["words": "Ailleurs."])])
    let page = try workshop.encounter("R-01")
    #expect(page.voices.map(\.words) == ["Un.", "Deux.", "Trois."])
    #expect(page.voices.map(\.speaker) == ["Un garagiste", "Un garagiste", "Un garagiste"])
    let count = try workshop.quoteCount(of: "R-01")
    #expect([count.here, count.today, count.all] == [3, 4, 4])
    #expect(try workshop.encounters().map(\.quotes) == [3])
  }

  @Test func `the words of a refused encounter are kept and shown nowhere`() throws {
    let workshop = try Bench().workshop
    _ = try workshop.write([met(["when": "2018-02-16", "agreement": "refusé"])])
    _ = try workshop.write([said("Un.")])
    let page = try workshop.encounter("R-01")
    #expect(page.line.isRefused && page.line.quotes == 1)
    #expect(page.voices.map(\.words) == [nil])
  }

  @Test func `whoever led an encounter is named to the team until they refuse`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom;profil\nPE-01;Nadia;une sociologue")
    _ = try bench.workshop.write([met(["when": "2018-02-16", "ledBy": "Nadia"])])
    #expect(try bench.workshop.encounter("R-01").line.ledBy == ["Nadia"])
    _ = try bench.workshop.note(
      [ConsentAnswer(.firstName, .paper, .refused)], of: "PE-01", on: Bench.today, basis: .consent)
    #expect(try bench.workshop.encounter("R-01").line.ledBy == ["une sociologue"])
  }

  @Test func `encounters are told from the last one, whatever is known of their date`() throws {
    let workshop = try Bench().workshop
    for when in ["octobre 2017", "2018-02-16", "2017-10-12"] {
      _ = try workshop.write([met(["when": when])])
    }
    #expect(try workshop.encounters().map(\.reference.number) == [2, 3, 1])
  }

  @Test func `a debrief stands beside what was collected that day`() throws {
    let workshop = try Bench().workshop
    _ = try workshop.write([met(["when": "2018-02-15"])])
    _ = try workshop.write([said("Un.", "tri, délais"), said("Deux.", "tri")])
    _ = try workshop.write([
      TypedRow(.debriefs, cells: ["day": "2018-02-14", "words": "La veille."]),
      TypedRow(.debriefs, cells: ["day": "2018-02-15", "words": "Le soir même."]),
    ])
    let lines = try workshop.debriefs()
    #expect(lines.map(\.words) == ["Le soir même.", "La veille."])
    #expect(lines[0].count.encounters == 1 && lines[0].count.quotes == 2)
    #expect(lines[0].count.themes == 2 && lines[1].count.isQuiet)
    #expect(try workshop.debrief("B-01").words == "La veille.")
    #expect(try workshop.count(of: Bench.today).isQuiet)
  }

  @Test func `nothing is found at a reference that is not there`() throws {
    let workshop = try Bench().workshop
    #expect(throws: UnknownReference.self) { try workshop.encounter("R-09") }
    #expect(throws: UnknownReference.self) { try workshop.debrief("B-09") }
    #expect(throws: UnknownReference.self) { try workshop.quoteCount(of: "zut") }
  }
}
