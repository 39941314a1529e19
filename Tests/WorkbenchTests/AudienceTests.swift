import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("Each who reads is asked about") struct AudienceTests {
  private func silenced(_ answers: [(Consent.Purpose, Consent.Channel, Consent.Answer)]) throws
    -> Silenced
  {
    try Silenced(
      answers.map { Silenced.Answer(purpose: $0.0, channel: $0.1, answer: $0.2, days: -1) })
  }

  /// The same verbs, told to somebody else.
  private func told(_ silenced: Silenced, to audience: Audience) throws -> [String: String] {
    let bench = silenced.bench.workshop
    return try silenced.told(
      by: Workshop(
        workspace: bench.workspace, furnishings: Bench.furnishings, mint: Bench.mint,
        today: Bench.today, now: Bench.now, author: "", wording: .french, audience: audience))
  }

  /// All that is a page for a browser, and what is said of it.
  private func pages(_ silenced: Silenced) throws -> [PrintKind: [Print]] {
    var options = PrintOptions(day: Bench.today)
    options.format = .html
    var pages: [PrintKind: [Print]] = [:]
    for kind in PrintKind.allCases {
      pages[kind] = try silenced.bench.workshop.print(kind, options)
    }
    return pages
  }

  private static let holding: [PrintKind] = [
    .verbatim, .astonishments, .filledFrieze, .poster, .prototypes, .board,
  ]

  @Test(arguments: [Consent.Answer.refused, .withdrawn])
  func `someone who refused “en ligne” is in no HTML file, on paper all the same`(
    no: Consent.Answer
  ) throws {
    let silenced = try silenced([
      (.words, .paper, .given), (.firstName, .paper, .given), (.words, .site, no),
      (.firstName, .site, no),
    ])
    for (kind, prints) in try pages(silenced) {
      for page in prints.map({ String(decoding: $0.bytes, as: UTF8.self) }) {
        #expect(!page.contains(Silenced.words) && !page.contains(Silenced.name), "\(kind)")
      }
    }
    for kind in Self.holding {
      #expect(try silenced.laidOut(kind, on: Bench.today).contains(Silenced.words), "\(kind)")
    }
  }

  @Test func `an HTML file says how much of it is shown on paper only`() throws {
    let silenced = try silenced([(.words, .paper, .given), (.words, .site, .refused)])
    let pages = try pages(silenced)
    let words = Wording.french.forgetting
    for (kind, count) in [
      (PrintKind.verbatim, 2), (.astonishments, 2), (.prototypes, 2), (.poster, 1),
      (.filledFrieze, 1),
    ] {
      let remarks = pages[kind]?.first?.remarks
      #expect(remarks?.contains(words.onPaperOnly(count)) == true, "\(kind): \(remarks ?? [])")
    }
    #expect(pages[.board]?.first?.remarks.contains(words.notOnTheWall(2)) == true)
    let all = try self.pages(try self.silenced([]))
    for remark in all.values.joined().flatMap(\.remarks) {
      #expect(!remark.contains("sur papier seulement"))
    }
  }

  @Test func `the team reads what was refused on paper and agreed to on a screen, no sheet has it`()
    throws
  {
    let silenced = try silenced([
      (.words, .paper, .refused), (.words, .site, .given), (.firstName, .paper, .refused),
    ])
    let told = try silenced.told()
    for place in ["voices", "search", "trace V-0001", "V-0001", "board", "O-01", "row O-01"] {
      #expect(told[place]?.contains(Silenced.words) == true, "\(place)")
    }
    for kind in PrintKind.allCases where kind != .cards && kind != .forms {
      #expect(try !silenced.laidOut(kind, on: Bench.today).contains(Silenced.words), "\(kind)")
    }
    let page = try silenced.bench.workshop.voice("V-0001")
    #expect(page.notShown == [.paper] && page.signature.isEmpty)
    #expect(try silenced.bench.workshop.list(.verbatim).rows.joined().contains("QUETZAL un"))
  }

  @Test func `words are corrected by the team as long as it reads them`() throws {
    let silenced = try silenced([(.words, .paper, .refused), (.words, .site, .given)])
    let workshop = silenced.bench.workshop
    let row = try workshop.row(.verbatim, "V-0001").adding(["words": "QUETZAL corrigé"])
    _ = try workshop.write([row])
    #expect(try workshop.voice("V-0001").voice.words == "QUETZAL corrigé")
  }

  @Test func `whose name is not known to be refused is named at the desk, by a profile elsewhere`()
    throws
  {
    let silenced = try silenced([])
    #expect(try silenced.told()["voices"]?.contains(Silenced.name) == true)
    #expect(try told(silenced, to: .site)["voices"]?.contains(Silenced.name) == false)
    #expect(try !silenced.laidOut(.verbatim, on: Bench.today).contains(Silenced.name))
    let no = try self.silenced(Consent.Channel.allCases.map { (.firstName, $0, .refused) })
    #expect(try no.told().filter { $0.value.contains(Silenced.name) }.isEmpty)
  }

  /// What she answered on paper and on the screen, and who then reads her words.
  private static let table: [(paper: Consent.Answer?, site: Consent.Answer?, who: Set<Audience>)] =
    [
      (nil, nil, [.team, .site, .paper]), (.given, nil, [.team, .site, .paper]),
      (.refused, nil, []), (nil, .refused, [.paper]), (nil, .given, [.team, .site, .paper]),
      (.given, .withdrawn, [.team, .paper]), (.withdrawn, .given, [.team, .site]),
      (.withdrawn, .refused, []),
    ]

  @Test(arguments: AudienceTests.table)
  func `no verb tells her words to whom they are not for`(
    paper: Consent.Answer?, site: Consent.Answer?, who: Set<Audience>
  ) throws {
    let silenced = try silenced(
      [(Consent.Channel.paper, paper), (.site, site)].compactMap { channel, answer in
        answer.map { (.words, channel, $0) }
      })
    for audience in Audience.allCases where audience != .paper {
      for (place, told) in try told(silenced, to: audience) where place != "remarks" {
        if !who.contains(audience) {
          #expect(!told.contains(Silenced.words), "\(audience), \(place)")
        } else if ["voices", "search", "V-0001", "board", "E-01", "R-01"].contains(place) {
          #expect(told.contains(Silenced.words), "\(audience), \(place)")
        }
      }
    }
    for kind in Self.holding {
      let sheet = try silenced.laidOut(kind, on: Bench.today)
      #expect(sheet.contains(Silenced.words) == who.contains(.paper), "\(kind)")
    }
  }
}
