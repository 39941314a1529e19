import Foundation
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("A place written twice") struct JoiningTests {
  @Test func `in one table is one place, and what its rows say otherwise is told`() throws {
    let bench = try Bench()
    let diagnosis = try bench.take("lieux.csv", "nom;type\nSaintes;agence\nSaintes;ville\n")
    let kinds = try bench.workshop.workspace.all(Place.self).map(\.kind)
    #expect(kinds == ["agence"] || kinds == ["ville"])
    let other = kinds == ["agence"] ? "ville" : "agence"
    let told = diagnosis.told(in: .french, isRehearsal: false)
    #expect(told.contains("« \(kinds[0]) » reste, « \(other) » est gardé en note"))
    try bench.take("verbatim.csv", "verbatim;lieu\nEncore;Saintes\n")
    #expect(try bench.workshop.workspace.all(Verbatim.self).count == 1)
  }

  @Test func `before today is said by check and by home, and joined by one gesture`() throws {
    for wording in [Wording.french, .english] {
      let workshop = try Bench(wording).workshop
      try workshop.workspace.perform("write", by: "", at: Bench.now) { draft in
        for _ in 1...2 { try draft.save(try Place(id: Bench.mint.make(), name: "Saintes")) }
      }
      #expect(try workshop.check().contains { $0.contains("Saintes") && $0.contains("--join") })
      #expect(try workshop.home().doubles == ["Saintes"])
      #expect(try workshop.joinDoubles().said.count == 1)
      #expect(try workshop.home().doubles.isEmpty && workshop.doubles().isEmpty)
      #expect(try workshop.joinDoubles().said == [wording.joining.none])
    }
  }
}
