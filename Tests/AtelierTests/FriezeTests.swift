import Atelier
import Foundation
import People
import Testing

@Suite("Friezes") struct FriezeTests {
  private func frieze(_ feelings: [(String, Int?)]) throws -> Frieze {
    let strips = try feelings.enumerated().map { place, feeling in
      Strip(
        label: "S-0\(place)", audience: feeling.0,
        moments: [try StripMoment(stage: 1, feeling: feeling.1)])
    }
    return try Frieze(
      id: Identifier(UUID()), reference: Reference(.frieze, 1), title: "Recruter",
      stages: ["besoin", "annonce"], strips: strips)
  }

  @Test(arguments: [
    ([-3], -3.0), ([2, -3, 1], 1.0), ([1, 2], 1.5), ([3, -1, 0, 2], 1.0),
  ])
  func `the middle feeling stands between the two middle ones when even`(
    feelings: [Int], median: Double
  ) throws {
    let frieze = try frieze(feelings.map { ("employeur", $0) } + [("conseil", 3)])
    #expect(frieze.median(of: "employeur", at: 1) == median)
  }

  @Test func `no feeling has no middle`() throws {
    let frieze = try frieze([("employeur", nil)])
    #expect(frieze.median(of: "employeur", at: 1) == nil)
    #expect(frieze.median(of: "employeur", at: 0) == nil)
    #expect(frieze.median(of: "personne", at: 1) == nil)
  }

  @Test func `publics come in the order of their first strip`() throws {
    #expect(try frieze([("b", 1), ("a", 1), ("b", 2)]).publics == ["b", "a"])
  }

  @Test(arguments: [-4, 4, 99]) func `a feeling goes from −3 to 3`(feeling: Int) {
    #expect(throws: Unfit.impossibleFeeling(feeling)) {
      try StripMoment(stage: 0, feeling: feeling)
    }
  }

  @Test func `no strip speaks of a stage the frieze lacks`() throws {
    for stage in [-1, 1] {
      let strip = Strip(label: "S-01", audience: "", moments: [try StripMoment(stage: stage)])
      #expect(throws: Unfit.unknownStage(Reference(.frieze, 1), strip: "S-01")) {
        try Frieze(
          id: Identifier(UUID()), reference: Reference(.frieze, 1), title: "Recruter",
          stages: ["besoin"], strips: [strip])
      }
    }
  }
}
