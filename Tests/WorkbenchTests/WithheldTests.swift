import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("A table of what someone took back") struct WithheldTests {
  private func silenced(_ answer: Consent.Answer) throws -> Workshop {
    try Silenced([.init(purpose: .words, channel: .paper, answer: answer, days: -1)]).bench
      .workshop
  }

  @Test(arguments: [TableKind.verbatim, .offers]) func `keeps the row without its words`(
    kind: TableKind
  ) throws {
    let (agreed, mute) = (try silenced(.given), try silenced(.withdrawn))
    #expect(try agreed.list(kind).rows.joined().contains { $0.contains(Silenced.words) })
    let listing = try mute.list(kind)
    #expect(try listing.rows.count == agreed.list(kind).rows.count)
    #expect(!listing.rows.joined().contains { $0.contains(Silenced.words) })
    #expect(listing.rows.contains { $0.contains(Wording.french.trace.withheld) })
    #expect(try !agreed.list(kind, search: Silenced.words).rows.isEmpty)
    #expect(try mute.list(kind, search: Silenced.words).rows.isEmpty)
  }

  @Test func `keeps what others said as it is`() throws {
    let listing = try silenced(.withdrawn).list(.verbatim)
    #expect(listing.rows.joined().contains("Paroles d’une autre"))
  }

  @Test func `and the page of a meeting do not show what was noted of whoever was met`() throws {
    for (answer, isShown) in [(Consent.Answer.given, true), (.withdrawn, false)] {
      let workshop = try silenced(answer)
      let row = "réf;type;date;notes\nR-01;entretien;2018-01-09;Elle a ri de bon cœur\n"
      _ = try workshop.take([SourceFile(name: "rencontres.csv", bytes: .init(row.utf8))])
      #expect(try workshop.encounter("R-01").notes.contains("ri de bon") == isShown)
      let rows = try workshop.list(.encounters).rows
      #expect(rows.joined().contains { $0.contains("ri de bon") } == isShown)
    }
  }
}
