import Entities
import Foundation
import Paper
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Sheets to fill in by hand") struct BlanksTests {
  private let options = PrintOptions(day: Bench.today)

  @Test("are all printed from an empty workspace", arguments: [Wording.french, .english])
  func blanks(wording: Wording) throws {
    let workshop = try Bench(wording).workshop
    let prints = try workshop.print(.blanks, options)
    #expect(
      prints.map(\.name) == [
        "vierge-etonnement.pdf", "vierge-observation.pdf", "vierge-carnet.pdf",
        "vierge-constat.pdf", "vierge-verbatim.pdf", "vierge-recueil.pdf",
        "vierge-presences.pdf", "vierge-dos-de-cartes.pdf",
      ])
    #expect(prints.allSatisfy { $0.pageCount == 1 })
    #expect(try workshop.canPrint(.astonishments) && workshop.canPrint(.collection))
    #expect(
      try workshop.print(.astonishments, options).map(\.name) == ["vierge-etonnement.pdf"])
    #expect(try workshop.print(.collection, options).map(\.name) == ["vierge-recueil.pdf"])
  }

  @Test func `give way to what was heard, card by card`() throws {
    let bench = try Bench()
    let long = String(
      repeating: "On a tenu bon, et puis un matin la porte s’est ouverte. ", count: 20)
    try bench.take(
      "verbatim.csv",
      "mots;profil;sur la carte\nJ’ai su un lundi.;un artisan;QU-03\n\(long);;QU-03\n")
    var options = options
    options.format = .html
    let paper = try bench.workshop.print(.collection, self.options)
    #expect(paper.map(\.name) == ["recueil.pdf"] && paper[0].pageCount == 2)
    let page = String(decoding: try #require(paper.first).bytes.prefix(5), as: UTF8.self)
    #expect(page == "%PDF-")
  }

  @Test func `leave out words that their speaker keeps`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try bench.take(
      "accords.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;non;2018-01-01")
    try bench.take("verbatim.csv", "mots;personne;sur la carte\nSecret;PE-01;QU-03\n")
    #expect(
      try bench.workshop.print(.collection, options).map(\.name) == ["vierge-recueil.pdf"])
  }
}
