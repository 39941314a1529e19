import Atelier
import Entities
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("Feedback as it comes") struct FeedbackTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    _ = try bench.workshop.write([TypedRow(.prototypes, cells: ["name": "Le rappel du jeudi"])])
    return bench
  }
  private func said(_ words: String) -> TypedRow {
    TypedRow(
      .verbatim,
      cells: ["words": words, "profile": "un artisan", "place": "Val", "when": "2018-02-16"])
  }

  @Test func `words just heard and the way they point are kept in one act, and undone at once`()
    throws
  {
    let bench = try bench()
    let act = try bench.workshop.hear(said("On rappelle."), of: "P-01", as: .resisting)
    let page = try bench.workshop.prototype("P-01")
    #expect(page.heard.map(\.stance) == [.resisting])
    #expect(page.heard.first?.voice.words == "On rappelle.")
    #expect(page.lastHeard.profile == "un artisan" && page.lastHeard.place == "Val")
    _ = try bench.workshop.undo(act)
    #expect(try bench.workshop.prototype("P-01").heard.isEmpty)
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `words that say nothing leave nothing behind`() throws {
    let bench = try bench()
    #expect(throws: TypedRefusal.self) {
      try bench.workshop.hear(said(" "), of: "P-01", as: .neutral)
    }
    #expect(throws: UnknownReference.self) {
      try bench.workshop.hear(said("Oui"), of: "P-07", as: .neutral)
    }
    #expect(try bench.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `words collected already are found, become feedback once, and may turn round`() throws
  {
    let bench = try bench()
    _ = try bench.workshop.write([said("Le formulaire fatigue."), said("Une voix suffit.")])
    let found = try bench.workshop.heardChoices(of: "P-01", answering: "formulaires")
    #expect(found.map(\.voice.reference) == [Reference(.verbatim, 1)])
    #expect(found.first?.stance == nil)
    _ = try bench.workshop.hear(Reference(.verbatim, 1), of: "P-01", as: .favourable)
    _ = try bench.workshop.hear(Reference(.verbatim, 1), of: "P-01", as: .neutral)
    let kept = try bench.workshop.workspace.contents().feedback
    #expect(kept.map(\.stance) == [.neutral])
    #expect(
      try bench.workshop.heardChoices(of: "P-01", answering: "v 1").first?.stance == .neutral)
  }

  @Test func `feedback is chosen, left and removed; its words stay`() throws {
    let bench = try bench()
    _ = try bench.workshop.hear(said("On rappelle."), of: "P-01", as: .favourable)
    let verbatim = Reference(.verbatim, 1)
    _ = try bench.workshop.choose(verbatim, of: "P-01", true)
    #expect(try bench.workshop.prototype("P-01").heard.map(\.isChosen) == [true])
    _ = try bench.workshop.choose(verbatim, of: "P-01", false)
    #expect(try bench.workshop.prototype("P-01").heard.map(\.isChosen) == [false])
    _ = try bench.workshop.unhear(verbatim, of: "P-01")
    #expect(try bench.workshop.prototype("P-01").heard.isEmpty)
    #expect(try bench.workshop.workspace.contents().verbatim.count == 1)
    #expect(throws: UnknownReference.self) {
      try bench.workshop.choose(verbatim, of: "P-01", true)
    }
  }
}

@Suite("A prototype’s dates on a line") struct PrototypeTimeTests {
  @Test func `stand at their scale, numbered in the order of days, none on another`() throws {
    let bench = try Bench.sample()
    let time = try #require(try bench.workshop.prototype("P-01").time)
    #expect(time.moments.map(\.number) == Array(1...time.moments.count))
    #expect(time.moments.map(\.day) == time.moments.map(\.day).sorted())
    for (one, other) in zip(time.moments, time.moments.dropFirst()) where one.level == other.level {
      #expect(other.x - one.x > 0.05)
    }
    let places = time.months.map(\.x) + time.moments.map(\.x) + time.heard
    #expect(places.allSatisfy { (0...1).contains($0) } && time.months.first?.x == 0)
    let first = try #require(time.months.first?.day.number)
    let committee = try #require(time.moments.first { $0.event == .committee })
    let next = try #require(time.months.last)
    let scale = Double(committee.day.number - first) / Double(next.day.number - first)
    #expect(abs(committee.x - scale * next.x) < 0.000_1)
  }

  @Test func `none where no date is known`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([TypedRow(.prototypes, cells: ["name": "Sans date"])])
    #expect(try bench.workshop.prototype("P-01").time == nil)
  }

  @Test func `the days feedback was heard are marked, and what is to come stays to come`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([
      TypedRow(
        .prototypes,
        cells: [
          "name": "Un", "start": "2018-02-01", "end": "2018-03-31", "committee": "2018-04-12",
        ])
    ])
    let words = TypedRow(.verbatim, cells: ["words": "Oui", "when": "2018-02-16"])
    _ = try bench.workshop.hear(words, of: "P-01", as: .favourable)
    let time = try #require(try bench.workshop.prototype("P-01").time)
    #expect(time.heard.count == 1 && time.today == time.heard.first)
    // As on paper, a trial that began is lived, whether or not someone wrote its state.
    #expect(time.moments.map(\.isPast) == [false] && time.lived?.upperBound == time.today)
    #expect(try bench.workshop.prototype("P-01").life.count == 1)
  }
}
