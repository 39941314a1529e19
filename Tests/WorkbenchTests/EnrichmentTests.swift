import Atelier
import Entities
import Foundation
import Interchange
import Paper
import People
import Storage
import Support
import Testing
import Words

@testable import Workbench

@Suite("Orientations crossed with what others try") struct EnrichmentTests {
  @Test func `fourteen are crossed on 24 October, and none is arbitrated there`() throws {
    let contents = try Bench.sample().workshop.workspace.contents()
    #expect(contents.enrichments.count == 14)
    let crossing = try #require(contents.occasions.first { $0.reference.description == "J-06" })
    #expect(contents.enrichments.allSatisfy { $0.during == crossing.id })
    for hypothesis in contents.hypotheses {
      for step in hypothesis.life.steps where step.state == .arbitrated {
        #expect(step.day == Day(2018, 1, 18), "\(hypothesis.reference)")
      }
    }
    // What is still open after the project team spoke is what the second one arbitrates.
    let open = contents.hypotheses.filter { hypothesis in
      let state = hypothesis.life.state(on: Day(2017, 12, 1) ?? crossing.period.start)
      return state == .proposed || state == .explored
    }
    #expect(open.allSatisfy { $0.life.steps.contains { $0.state == .arbitrated } })
  }

  @Test func `a trace tells who enriched it, before what it became`() throws {
    let bench = try Bench.sample()
    let trace = try bench.workshop.told("H-01")
    #expect(trace.outcomes.count == 2)
    #expect(trace.outcomes[0].hasPrefix("enrichie par l’agence de Vauclair"))
    let page = try bench.workshop.hypothesis("H-01")
    #expect(page.enrichments.map(\.place) == ["Agence de Vauclair"])
    #expect(try bench.workshop.hypothesis("H-15").enrichments.isEmpty)
  }

  @Test func `a row needs who tries it, and an orientation that is there`() throws {
    let bench = try Bench.sample()
    for cells in [["hypothesis": "H-01", "by": " "], ["hypothesis": "H-99", "by": "nous"]] {
      #expect(throws: TypedRefusal.self) {
        try bench.workshop.write([TypedRow(.enrichments, cells: cells)])
      }
    }
    _ = try bench.workshop.write([
      TypedRow(.enrichments, cells: ["hypothesis": "H-15", "by": "une mairie", "adds": "Un banc."])
    ])
    #expect(try bench.workshop.hypothesis("H-15").enrichments.map(\.adds) == ["Un banc."])
  }

  @Test func `its sheet is an A3, blank from nothing`() throws {
    for bench in [try Bench(), try Bench.sample()] {
      let drafts = try bench.workshop.drafts(
        of: .kind(.crossing), PrintOptions(day: Day(2017, 10, 24) ?? Bench.today))
      let pages = try #require(drafts.first).publication.pages
      #expect(drafts.count == 1 && pages.count >= 1)
      let size = try pages.page(at: 0).size
      #expect(max(size.width, size.height).millimetres > 400)
    }
  }
}
