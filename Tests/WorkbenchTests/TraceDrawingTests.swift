import Atelier
import Entities
import Foundation
import FoundationXML
import People
import Storage
import Testing
import Words

@testable import Press
@testable import Workbench

@Suite("A trace drawn") struct TraceDrawingTests {
  private func thing(_ column: TraceGraph.Column, _ name: String) -> TraceGraph.Thing {
    TraceGraph.Thing(column: column, name: name, state: "", words: "", isAsked: false)
  }

  private func line(_ start: Int, _ end: Int) -> TraceGraph.Line {
    TraceGraph.Line(start: start, end: end, isAgainst: false)
  }

  private func blank(_ thing: some Any) -> (String, String) { ("", "") }

  /// How many lines from one column to the next cross.
  private func crossings(_ layout: TraceLayout) -> Int {
    let ends = layout.routes.map { ($0[0].y, $0[$0.count - 1].y) }
    return ends.indices.reduce(0) { sum, place in
      sum
        + ends[..<place].count {
          ($0.0 - ends[place].0) * ($0.1 - ends[place].1) < 0
        }
    }
  }

  @Test func `columns go from what was heard to what was decided, and empty ones are left out`() {
    let graph = TraceGraph(
      things: [thing(.decision, "Oui"), thing(.verbatim, "V-0001"), thing(.prototype, "P-01")],
      lines: [line(1, 2), line(2, 0)], leftOut: 0)
    let layout = TraceLayout(graph)
    #expect(layout.columns.map(\.column) == [.verbatim, .prototype, .decision])
    #expect(layout.corners[1].x < layout.corners[2].x && layout.corners[2].x < layout.corners[0].x)
  }

  @Test func `neighbours are put side by side, so that lines do not cross for nothing`() {
    let names = (0..<4).map { thing(.verbatim, "V-000\($0)") }
    let reports = (0..<4).map { thing(.astonishment, "E-0\($0)") }
    let graph = TraceGraph(
      things: names + reports, lines: [line(0, 7), line(1, 6), line(2, 5), line(3, 4)], leftOut: 0)
    #expect(crossings(TraceLayout(graph)) == 0)
  }

  @Test func `a line that passes a column has a place of its own there, over nothing`() {
    let graph = TraceGraph(
      things: [
        thing(.verbatim, "V-0001"), thing(.astonishment, "E-01"), thing(.hypothesis, "H-01"),
      ], lines: [line(0, 1), line(1, 2), line(0, 2)], leftOut: 0)
    let layout = TraceLayout(graph)
    let passing = layout.routes[2]
    #expect(passing.count == 4)
    let report = layout.corners[1]
    let isOver = report.y...(report.y + TraceLayout.boxHeight)
    #expect(!isOver.contains(passing[1].y) && passing[1].y == passing[2].y)
  }

  @Test func `nothing lies over anything, nor out of the drawing`() throws {
    let workshop = try Bench.sample().workshop
    for reference in ["H-07", "P-04", "E-01", "V-0018"] {
      let trace = try #require(Trace(of: Reference(reference)!, in: workshop.sources()))
      let graph = TraceGraph(trace, telling: blank, deciding: blank)
      let layout = TraceLayout(graph)
      for (place, corner) in layout.corners.enumerated() {
        #expect(corner.x + TraceLayout.boxWidth <= layout.width)
        #expect(corner.y >= 0 && corner.y + TraceLayout.boxHeight <= layout.height)
        for other in layout.corners[..<place] where other.x == corner.x {
          #expect(abs(other.y - corner.y) >= TraceLayout.boxHeight)
        }
      }
    }
  }

  @Test func `a drawing of the sample is well-formed, and tells each thing once`() throws {
    let workshop = try Bench.sample().workshop
    let drawn = try workshop.drawnTrace("P-04")
    #expect(XMLParser(data: Data(drawn.svg.utf8)).parse())
    #expect(drawn.svg.matches(of: />P-04</).count == 1)
    #expect(drawn.svg.contains("Décisions") && drawn.svg.contains(">Oui<"))
    #expect(!drawn.svg.contains("style"))
  }

  @Test func `a long trace keeps the nearest, and says how many it leaves out`() throws {
    let workshop = try Bench.sample().workshop
    let trace = try #require(Trace(of: Reference(.prototype, 4), in: workshop.sources()))
    let graph = TraceGraph(trace, most: 5, telling: blank, deciding: blank)
    #expect(graph.things.filter { $0.column != .decision }.count == 5 && graph.leftOut > 0)
    #expect(graph.things.contains { $0.isAsked })
    let drawing = TraceDrawing(graph: graph, wording: .french).svg
    #expect(drawing.contains("et \(graph.leftOut) de plus"))
  }

  @Test func `words that may not be shown any more are not drawn, nor is markup obeyed`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try bench.take(
      "verbatim.csv", "mots;personne\nMon carnet est plein;PE-01\n<script>alert(1)</script>;")
    try bench.take("hypothèses.csv", "énoncé;pour\nUn carnet;\"V-0001, V-0002\"")
    _ = try bench.workshop.withdraw("Nadia")
    let svg = try bench.workshop.drawnTrace("H-01").svg
    #expect(!svg.contains("Mon carnet") && !svg.contains("Nadia") && !svg.contains("<script"))
    #expect(svg.contains("V-0001") && svg.contains("&lt;script"))
  }

  @Test func `words are cut at a word, with an ellipsis`() {
    let lines = TraceDrawing.lines("un deux trois quatre cinq six sept", width: 10, most: 2)
    #expect(lines == ["un deux", "trois …"])
    let long = TraceDrawing.lines("un deux trois six sept", width: 9, most: 2)
    #expect(long == ["un deux", "trois …"])
    #expect(TraceDrawing.lines("anticonstitutionnel", width: 10, most: 2) == ["anticonst…"])
    #expect(TraceDrawing.lines("un", width: 10, most: 2) == ["un"])
  }
}

extension Workshop {
  fileprivate func sources() throws -> TraceSources { try reading().contents.traceSources }
}
