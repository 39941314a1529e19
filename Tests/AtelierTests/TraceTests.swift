import Atelier
import Foundation
import People
import Testing

@Suite("A trace") struct TraceTests {
  private let day = Day(number: 17_463)

  /// R-01 → V-0001 → E-01 → C-01 → H-02 → P-01 → V-0003; V-0001 answered by V-0002, which speaks
  /// against H-01, refused; H-01 was split into H-02.
  private func sources() throws -> TraceSources {
    var all = TraceSources()
    let met = Encounter(
      id: Identifier(UUID()), reference: Reference(.encounter, 1), kind: .call, when: .day(day))
    func words(_ number: Int, _ encounter: Encounter.ID? = nil, answers: Verbatim.ID? = nil) throws
      -> Verbatim
    {
      try Verbatim(
        id: Identifier(UUID()), reference: Reference(.verbatim, number), words: "Mots",
        encounter: encounter, answers: answers)
    }
    let heard = try words(1, met.id)
    let (answer, back) = (try words(2, answers: heard.id), try words(3))
    let report = try AstonishmentReport(
      id: Identifier(UUID()), reference: Reference(.astonishment, 1), title: "Silence", facts: "",
      verbatim: [heard.id])
    let finding = try Finding(
      id: Identifier(UUID()), reference: Reference(.finding, 1), statement: "On se tait",
      astonishments: [report.id])
    let refused = try Hypothesis(
      id: Identifier(UUID()), reference: Reference(.hypothesis, 1), kind: .lead, statement: "Un",
      evidenceAgainst: [answer.id],
      life: Life([.init(.refused, on: day, reason: "hors du droit", by: "comité")]))
    let kept = try Hypothesis(
      id: Identifier(UUID()), reference: Reference(.hypothesis, 2), kind: .lead,
      statement: "Deux", splitFrom: refused.id, findings: [finding.id], evidenceFor: [back.id],
      life: Life())
    let prototype = try Prototype(
      id: Identifier(UUID()), reference: Reference(.prototype, 1), name: "Hotline",
      hypotheses: [kept.id], committee: "comité local",
      decision: try Decision(.yes, reason: "utile"), life: Life())
    (all.encounters, all.verbatim) = ([met], [heard, answer, back])
    (all.astonishments, all.findings) = ([report], [finding])
    (all.hypotheses, all.prototypes) = ([refused, kept], [prototype])
    all.feedback = [
      Feedback(
        id: Identifier(UUID()), prototype: prototype.id, verbatim: back.id, stance: .favourable)
    ]
    return all
  }

  private func lines(_ nodes: [Trace.Node], _ depth: Int = 0) -> [String] {
    nodes.flatMap { node in
      [
        String(repeating: " ", count: depth) + "\(node.reference) \(node.relation)"
          + (node.isRepeated ? " again" : "")
      ] + lines(node.branches, depth + 1)
    }
  }

  @Test func `goes down from words to a decision and to a refusal's reason`() throws {
    let trace = try #require(Trace(of: Reference(.verbatim, 1), in: sources()))
    let stance = "\(Trace.Relation.received(.favourable))"
    #expect(
      lines(trace.below) == [
        "V-0002 answered", " H-01 contradicted", "  H-02 split", "   P-01 tried",
        "    V-0003 \(stance)", "     H-02 supported again", "E-01 astonished", " C-01 found",
        "  H-02 suggested again",
      ])
    let refused = trace.below[0].branches[0]
    #expect(
      refused.outcomes == [
        .hypothesis(.init(.refused, on: day, reason: "hors du droit", by: "comité"))
      ])
    let prototype = refused.branches[0].branches[0]
    #expect(
      prototype.outcomes == [
        .decision(try Decision(.yes, reason: "utile"), committee: .named("comité local"))
      ])
    #expect(lines(trace.above) == ["R-01 heard"])
  }

  @Test func `goes up from a prototype to the encounter`() throws {
    let trace = try #require(Trace(of: Reference(.prototype, 1), in: sources()))
    let up = lines(trace.above)
    #expect(up.first == "H-02 tried")
    #expect(up.contains(" C-01 suggested"))
    #expect(up.contains("    R-01 heard"))
    #expect(trace.outcomes.count == 1)
  }

  @Test func `of nothing is nothing`() throws {
    #expect(try Trace(of: Reference(.verbatim, 99), in: sources()) == nil)
    #expect(try Trace(of: Reference(.verbatim, 1, copy: "B"), in: sources()) == nil)
  }
}
