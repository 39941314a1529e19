import Foundation
import Interchange
import People
import Reciprocity
import Testing

@testable import Workbench

@Suite("Whoever said no is neither named nor quoted") struct SilenceTests {
  /// Histories that end in a no, by days from today.
  static let refusals: [[(Consent.Answer, Int)]] = [
    [(.refused, -10)],
    [(.given, -20), (.withdrawn, -10)],
    [(.given, 0), (.refused, 0)],
    [(.given, -20), (.withdrawn, 30)],
    [(.withdrawn, -10), (.given, 30)],
  ]
  /// Days before, between and after those answers.
  static let days = [-25, -15, -5, 0, 60]

  private func silenced(_ purposes: [Consent.Purpose], _ history: [(Consent.Answer, Int)]) throws
    -> Silenced
  {
    let agreed = Consent.Purpose.allCases.map {
      Silenced.Answer(purpose: $0, channel: .paper, answer: .given, days: -30)
    }
    return try Silenced(
      agreed
        + purposes.flatMap { purpose in
          history.map {
            Silenced.Answer(purpose: purpose, channel: .paper, answer: $0.0, days: $0.1)
          }
        })
  }

  @Test("her words are printed and told while she agrees")
  func agreed() throws {
    let silenced = try silenced([], [])
    for kind in [PrintKind.verbatim, .astonishments, .filledFrieze, .poster, .prototypes, .board] {
      let page = try silenced.laidOut(kind, on: Bench.today)
      #expect(page.contains(Silenced.words), "\(kind)")
      #expect(page.contains(Silenced.name) || [.poster, .filledFrieze].contains(kind), "\(kind)")
    }
    let told = try silenced.told()
    for place in ["voices", "board", "search", "trace V-0001", "O-01", "row O-01"] {
      #expect(told[place]?.contains(Silenced.words) == true, "\(place)")
    }
  }

  @Test("no print holds her words or her name, whatever day it tells of", arguments: 0..<5)
  func prints(number: Int) throws {
    let history = Self.refusals[number]
    let (mute, nameless) = (try silenced([.words], history), try silenced([.firstName], history))
    for days in Self.days {
      let day = Bench.today.adding(days: days)
      for kind in PrintKind.allCases where kind != .cards && kind != .forms {
        #expect(try !mute.laidOut(kind, on: day).contains(Silenced.words), "\(kind), \(days)")
        #expect(try !nameless.laidOut(kind, on: day).contains(Silenced.name), "\(kind), \(days)")
      }
    }
  }

  @Test("no page tells her words or her name", arguments: 0..<5)
  func pages(number: Int) throws {
    let history = Self.refusals[number]
    for (place, told) in try silenced([.words], history).told() {
      #expect(!told.contains(Silenced.words), "\(place)")
    }
    for (place, told) in try silenced([.firstName], history).told() {
      #expect(!told.contains(Silenced.name), "\(place)")
    }
  }

  @Test func `a page for a browser holds no more than the paper`() throws {
    let silenced = try silenced([.words, .firstName], [(.withdrawn, -1)])
    var options = PrintOptions(day: Bench.today.adding(days: -5))
    options.format = .html
    for kind in PrintKind.allCases where kind != .cards && kind != .forms {
      for print in try silenced.bench.workshop.print(kind, options) {
        let page = String(decoding: print.bytes, as: UTF8.self)
        #expect(!page.contains(Silenced.words) && !page.contains(Silenced.name), "\(kind)")
      }
    }
  }

  @Test func `after a withdrawal her cards meet nobody's, and come back by undo`() throws {
    let silenced = try silenced([], [])
    let workshop = silenced.bench.workshop
    #expect(try workshop.boardCard("D-01").card?.nearest.map(\.reference.description) == ["O-01"])
    let act = try workshop.withdrawal(of: "PE-01")
    #expect(try workshop.boardCard("D-01").card?.nearest.isEmpty == true)
    #expect(try workshop.boardCard("O-01").isTakenBack)
    #expect(try workshop.boardCard("O-01").card == nil)
    #expect(throws: UnknownReference.self) { try workshop.row(.offers, "O-01") }
    #expect(throws: UnknownReference.self) {
      try workshop.meet("O-01", "D-01", on: "2018-02-16", at: "")
    }
    _ = try workshop.undo(act)
    #expect(try workshop.boardCard("O-01").card != nil)
  }

  @Test func `what is held about someone has their words, and only references of others'`() throws {
    let workshop = try silenced([], []).bench.workshop
    let forms: (Holding) throws -> [String] = { [$0.text, $0.html, try $0.json()] }
    for held in try forms(workshop.holding(of: "PE-01")) {
      #expect(held.contains("QUETZAL un") && held.contains("QUETZAL deux"))
      #expect(held.contains("QUETZAL montrer") && held.contains("R-01"))
      #expect(!held.contains("Paroles d’une autre") && !held.contains("On note tout"))
      for reference in ["V-0003", "R-02", "E-01"] { #expect(held.contains(reference)) }
    }
    for held in try forms(workshop.holding(of: "PE-02")) {
      #expect(held.contains("Paroles d’une autre") && !held.contains(Silenced.words))
      #expect(held.contains("V-0001, V-0002") || held.contains("\"V-0001\""))
    }
  }
}
