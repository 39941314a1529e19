import Atelier
import Paper
import People
import Support
import Testing
import Words

@testable import Press

@Suite("A prototype's line of time") struct TimeLineTests {
  private let compose = Composer(ruler: FixedRuler(), wording: .french)

  private func sheet(_ days: [Int], milestones: Int = 2) throws -> PrototypeSheet {
    var sheet = PrototypeSheet(reference: Reference(.prototype, 1), name: "Essai")
    let start = try day(2017, 9, 12)
    let states: [Prototype.State] = [.sketched, .pitched, .kept, .inProgress, .testing, .reviewed]
    sheet.steps = zip(states, days).map { .init($0, on: start.adding(days: $1)) }
    sheet.milestones = (0..<milestones).map {
      .init($0 % 2 == 0 ? .review : .committee, title: "", day: start.adding(days: 250 + $0 * 28))
    }
    return sheet
  }

  @Test(
    "no label stands on another, nor leaves the line",
    arguments: [
      [0, 1, 58, 118], [0, 1, 2, 3, 4, 5], [0, 10, 20, 30, 40, 50], [0, 100, 101, 102, 240, 249],
    ])
  func labels(days: [Int]) throws {
    for milestones in [0, 2, 12] {
      let sheet = try sheet(days, milestones: milestones)
      let line = try #require(
        TimeLine(of: sheet, on: day(2018, 2, 16), width: 180, wording: .french))
      let piece = try TimeLineSetter(compose: compose, line: line).piece()
      let reading = SheetReading(
        Page(size: Size(width: 180, height: piece.height), marks: piece.marks))
      #expect(reading.collisions.isEmpty)
      #expect(reading.outside(Size(width: 180, height: piece.height), margin: 0).isEmpty)
    }
  }

  @Test func `days that would touch share a label, in their order`() throws {
    let line = try #require(
      TimeLine(
        of: sheet([0, 1, 58, 118]), on: day(2018, 2, 16), width: 180, wording: .french))
    #expect(line.nodes.first?.title(in: .french) == "Esquissé et présenté")
    #expect(line.nodes.count == 5)
  }

  /// States with the days since 12 September 2017 on which they were entered.
  private func titles(
    _ steps: [(Prototype.State, Int)], committee: Int, in wording: Wording = .french
  ) throws -> [String] {
    var sheet = try sheet([], milestones: 0)
    let start = try day(2017, 9, 12)
    sheet.steps = steps.map { .init($0, on: start.adding(days: $1)) }
    sheet.milestones = [
      .init(.committee, title: "Comité national", day: start.adding(days: committee))
    ]
    let line = try #require(
      TimeLine(of: sheet, on: day(2019, 10, 7), width: 180, wording: wording))
    return line.nodes.map { $0.title(in: wording).replacing(NoBreak.full, with: " ") }
  }

  @Test func `what a committee decided is said as its answer`() throws {
    let steps: [(Prototype.State, Int)] = [(.testing, 0), (.adopted, 200)]
    #expect(try titles(steps, committee: 200) == ["En test", "Comité : adopté"])
    #expect(try titles(steps, committee: 200, in: .english) == ["Testing", "Committee: adopted"])
  }

  @Test func `a state entered near a committee, on another day, is not its answer`() throws {
    let steps: [(Prototype.State, Int)] = [(.testing, 0), (.inProgress, 198)]
    #expect(try titles(steps, committee: 200) == ["En test", "En cours, comité"])
  }

  @Test func `states of one day are answered together`() throws {
    let steps: [(Prototype.State, Int)] = [(.testing, 0), (.reviewed, 200), (.stopped, 200)]
    #expect(try titles(steps, committee: 200) == ["En test", "Comité : bilan et arrêté"])
  }

  @Test(
    "today is marked inside the line, which begins today where all is to come",
    arguments: [
      (2017, 9, true), (2018, 2, true), (2017, 8, true), (2015, 8, false), (2019, 1, false),
    ])
  func today(year: Int, month: Int, isMarked: Bool) throws {
    let line = try #require(
      TimeLine(
        of: sheet([0, 1, 58, 118]), on: day(year, month, 16), width: 180, wording: .french))
    #expect((line.today != nil) == isMarked)
  }

  @Test func `time runs to scale`() throws {
    let line = try #require(
      TimeLine(
        of: sheet([0, 1, 58, 118]), on: day(2018, 2, 16), width: 180, wording: .french))
    let week = line.x(try day(2018, 1, 15)) - line.x(try day(2018, 1, 8))
    let other = line.x(try day(2017, 11, 13)) - line.x(try day(2017, 11, 6))
    #expect(abs(week.millimetres - other.millimetres) < 1e-9)
    #expect(line.x(line.span.start) == 4 && line.x(line.span.end) == 176)
  }

  @Test func `without a date there is no line`() throws {
    let sheet = try sheet([], milestones: 2)
    #expect(TimeLine(of: sheet, on: try day(2018, 2, 16), width: 180, wording: .french) == nil)
  }
}
