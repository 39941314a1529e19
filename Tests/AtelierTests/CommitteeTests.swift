import Atelier
import People
import Testing
import Words

@Suite("Whom a decision is asked of, and when it is known") struct CommitteeTests {
  private let mint = Mint(milliseconds: { 0 }, chance: { 7 })
  private func day(_ words: String) throws -> Day { try #require(Day(words)) }

  private func occasion() throws -> Occasion {
    try Occasion(
      id: mint.make(), reference: Reference(.occasion, 13), kind: .committee,
      title: "Comité national", period: Period(day("2018-06-14")))
  }

  @Test func `it is read once: a day, a date of the calendar, or a name`() throws {
    let calendar = [try occasion()]
    let june = try day("2018-06-14")
    #expect(Committee("2018-06-14", among: calendar) == .day(june))
    #expect(Committee("14/06/2018", among: calendar) == .day(june))
    #expect(
      Committee("J-13", among: calendar)
        == .occasion(Reference(.occasion, 13), title: "Comité national", day: june))
    #expect(Committee("J-14", among: calendar) == .named("J-14"))
    #expect(Committee("comité local", among: calendar) == .named("comité local"))
    for nothing in ["", "  "] { #expect(Committee(nothing, among: calendar) == nil) }
  }

  @Test(arguments: Language.allCases) func `it is said the same wherever it is`(
    language: Language
  ) throws {
    let (wording, calendar) = (Wording.of(language), [try occasion()])
    func said(_ words: String) -> String? {
      Committee(words, among: calendar)?.said(in: wording)
    }
    #expect(said("J-13") == "Comité national" && said("comité local") == "comité local")
    #expect(said("2018-06-14")?.contains("2018") == true)
  }

  @Test(
    "a decision is known from the day of its committee, else from the end of the life",
    arguments: [
      ("2018-06-14", 13, false), ("2018-06-14", 14, true), ("J-13", 13, false), ("J-13", 14, true),
      ("comité local", 9, false), ("comité local", 10, true),
    ])
  func known(committee: String, june: Int, isKnown: Bool) throws {
    let life = try Life<Prototype.State>([
      .init(.testing, on: day("2018-04-01")), .init(.reviewed, on: day("2018-06-01")),
      .init(.adopted, on: day("2018-06-10"), reason: "utile"),
    ])
    let prototype = try Prototype(
      id: mint.make(), reference: Reference(.prototype, 1), name: "Un", committee: committee,
      decision: Decision(.yes, reason: "utile"), life: life)
    let on = try #require(Day(2018, 6, june))
    #expect((prototype.decision(knownOn: on, among: [try occasion()]) != nil) == isKnown)
  }

  @Test(
    "one that is made or tried is silent after thirty days without news",
    arguments: Prototype.State.allCases)
  func silence(state: Prototype.State) throws {
    let start = try day("2018-04-01")
    let life = try Life<Prototype.State>([.init(state, on: start, reason: "parce que")])
    let prototype = try Prototype(
      id: mint.make(), reference: Reference(.prototype, 1), name: "Un", life: life)
    let isUnderWay = [.inProgress, .testing].contains(state)
    #expect(!prototype.isSilent(on: start.adding(days: 30), lastHeard: nil))
    #expect(prototype.isSilent(on: start.adding(days: 31), lastHeard: nil) == isUnderWay)
    #expect(!prototype.isSilent(on: start.adding(days: 31), lastHeard: start.adding(days: 1)))
  }

  @Test func `its line is lived from the first thing known to its end, or to that day`() throws {
    let (start, trial) = (try day("2018-04-01"), Period(try day("2018-03-01")))
    let steps: [Life<Prototype.State>.Step] = [
      .init(.testing, on: start), .init(.adopted, on: start.adding(days: 9), reason: "utile"),
    ]
    let none: [Life<Prototype.State>.Step] = []
    #expect(none.lived(until: start, trial: nil) == nil)
    let early = try #require(steps.lived(until: start.adding(days: 3), trial: trial))
    #expect(early.begun == trial.start && early.reached == start.adding(days: 3))
    let late = try #require(steps.lived(until: start.adding(days: 90), trial: nil))
    #expect(late.begun == start && late.reached == start.adding(days: 9))
  }
}
