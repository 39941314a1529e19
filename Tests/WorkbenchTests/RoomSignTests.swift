import Entities
import Foundation
import Paper
import People
import Support
import Testing

@testable import Workbench

@Suite("Signs of rooms, and friezes printed blank") struct RoomSignTests {
  @Test("a room holds the marks of all its teams, none over another", arguments: 1...12)
  func room(count: Int) throws {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin\nJ-01;sprint;Un;2018-02-16;2018-02-16")
    try bench.take(
      "journées.csv", "événement;journée;ouvre à;ferme à\nJ-01;2018-02-16;9 h;17 h")
    let letters = "ABCDEFGHIJKL".prefix(count)
    try bench.take(
      "équipes.csv",
      "événement;équipe;salle\n" + letters.map { "J-01;\($0);Préau" }.joined(separator: "\n"))
    try bench.take(
      "séquences.csv", "réf;événement;journée;séquence;durée\nK-01;J-01;2018-02-16;Un;20")
    let drafts = try bench.workshop.drafts(
      of: .kind(.planning), PrintOptions(day: Bench.today))
    let signs = try #require(drafts.first { $0.name.hasSuffix("salles.pdf") }).publication.pages
    let room = try signs.page(at: signs.count - 1)
    #expect(room.marks.flatMap(\.said).joined().contains("Préau"))
    #expect(PageCheck().faults(of: room) == [])
  }

  @Test func `the frieze that is chosen is the one printed blank`() throws {
    let bench = try Bench()
    _ = try bench.workshop.addFrieze("Recrutement", stages: ["Le besoin"])
    let (_, second) = try bench.workshop.addFrieze("Concurrence", stages: ["Repérer", "Répondre"])
    var options = PrintOptions(day: Bench.today)
    func said() throws -> String {
      let pages = try bench.workshop.drafts(of: .kind(.frieze), options)[0].publication.pages
      return try pages.page(at: 0).marks.flatMap(\.said).joined(separator: " ")
    }
    #expect(try said().contains("Recrutement"))
    options.only = [second]
    let chosen = try said()
    #expect(chosen.contains("Concurrence") && chosen.contains("Répondre"))
    #expect(!chosen.contains("Recrutement"))
  }
}
