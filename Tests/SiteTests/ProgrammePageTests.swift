import Atelier
import Entities
import Foundation
import HTTPTypes
import People
import Storage
import Testing
import Words
import Workbench

@testable import Site

@Suite("The programme, event by event") struct ProgrammePageTests {
  /// The words of a page, its markup and its invisible spaces aside.
  private func words(_ body: String) -> String {
    body.replacing(/<[^>]+>/, with: " ").replacing("\u{A0}", with: " ")
      .replacing("\u{202F}", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  @Test func `stakes, places and dates are told, and every event leads to its page`() async throws {
    let knock = try Knock()
    let body = try await knock.ask("/programme").body
    let contents = try knock.workshop.workspace.contents()
    let programme = try #require(contents.programmes.first)
    #expect(words(body).contains("Aller vers les très petites entreprises"))
    for place in programme.territories { #expect(body.contains(place.prefix(6))) }
    for occasion in contents.occasions {
      #expect(body.contains("href=\"/programme/\(occasion.reference)\""), "\(occasion.reference)")
    }
    #expect(words(body).contains("Résidence de Montferrand 3 semaines, 2 inter-résidences"))
  }

  @Test func `each event has its page, with what came of it and the way to its plan`() async throws
  {
    let knock = try Knock()
    let contents = try knock.workshop.workspace.contents()
    for occasion in contents.occasions {
      let answer = try await knock.ask("/programme/\(occasion.reference)")
      #expect(answer.status == 200, "\(occasion.reference)")
      #expect(answer.body.contains("href=\"/plan/\(occasion.reference)\""))
    }
    let week = try await knock.ask("/programme/J-04").body
    let own = contents.encounters.filter { met in
      contents.occasions.contains { $0.id == met.during && $0.reference.description == "J-04" }
    }
    #expect(!own.isEmpty)
    for met in own { #expect(week.contains("href=\"/encounters/\(met.reference)\"")) }
    for report in contents.astonishments where report.day.map({ $0 <= Day(2017, 10, 6)! }) == true {
      #expect(week.contains("href=\"/astonishments/\(report.reference)\""))
    }
    #expect(try await knock.ask("/programme/J-99").status == 404)
  }

  @Test func `a whole residence holds what each of its weeks holds`() async throws {
    let knock = try Knock()
    let whole = try knock.workshop.occasion("J-07", isWhole: true)
    let parts = try ["J-04", "J-06", "J-07", "J-10", "J-11"].map {
      try knock.workshop.occasion($0, isWhole: false)
    }
    #expect(whole.stay.occasions.map(\.reference.description).count == parts.count)
    #expect(whole.counts.encounters == parts.reduce(0) { $0 + $1.counts.encounters })
    #expect(whole.counts.quotes == parts.reduce(0) { $0 + $1.counts.quotes })
    let body = try await knock.ask("/programme/J-07?whole=1").body
    for part in parts { #expect(body.contains("/programme/\(part.line.occasion.reference)")) }
  }

  @Test func `an empty workspace says how to begin`() async throws {
    let knock = try Knock(withSample: false)
    let body = try await knock.ask("/programme").body
    #expect(words(body).contains("Le calendrier est vide"))
    #expect(body.contains("/write/programme?back=/programme"))
  }
}

@Suite("The rooms at hand") struct SectionTests {
  private static let counted = Section.allCases.filter { !$0.kinds.isEmpty }

  private func near(
    _ purpose: Settings.Purpose?, holding: Set<Section>
  ) -> [Section] {
    let away = Section.steppingBack(for: purpose) { holding.contains($0) }
    return Section.allCases.filter { $0 != .settings && !away.contains($0) }
  }

  @Test("twelve rooms at most are at hand", arguments: Settings.Purpose.allCases + [nil])
  func atMostTwelve(purpose: Settings.Purpose?) {
    let rooms = near(purpose, holding: Set(Self.counted))
    #expect(rooms.count <= Section.mostNear)
    #expect(rooms.contains(.verbatim) && rooms.contains(.print) && rooms.contains(.home))
  }

  @Test func `a room is at hand once it holds something`() {
    let first = near(nil, holding: [.verbatim])
    #expect(!first.contains(.board) && !first.contains(.prototypes) && first.contains(.imports))
    #expect(near(nil, holding: [.verbatim, .board]).contains(.board))
  }

  @Test func `every room is named once in the navigation`() {
    let named = Section.groups(.of(.french)).flatMap(\.sections)
    #expect(Set(named) == Set(Section.allCases).subtracting([.settings]))
    #expect(named.count == Set(named).count)
  }
}
