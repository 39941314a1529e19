import Atelier
import Entities
import Foundation
import Paper
import People
import Storage
import Support
import Testing
import Words

@testable import Workbench

@Suite("Only what changed since a plan was last printed") struct ChangedSheetsTests {
  private var onlyNew: PrintOptions {
    var options = PrintOptions(day: Bench.today)
    options.isOnlyNew = true
    return options
  }

  private func print(_ bench: Bench) throws {
    let workshop = bench.workshop
    try workshop.note(try workshop.print(.planning, PrintOptions(day: Bench.today)))
  }

  private func changed(_ bench: Bench) throws -> [String: Int] {
    let drafts = try bench.workshop.drafts(of: .kind(.planning), onlyNew)
    return Dictionary(
      uniqueKeysWithValues: drafts.map { ($0.name, $0.publication.pages.count) })
  }

  @Test func `is all of it before anything is printed, and nothing right after`() throws {
    let bench = try Bench.sample()
    let all = try bench.workshop.drafts(of: .kind(.planning), PrintOptions(day: Bench.today))
    #expect(try changed(bench).count == all.count)
    try print(bench)
    #expect(try changed(bench).isEmpty)
  }

  @Test func `is the sheets that a longer sequence moves, and what is left out is said`() throws {
    let bench = try Bench.sample()
    try print(bench)
    let block = try #require(bench.workshop.plan("J-02").agenda.blocks.last)
    _ = try bench.workshop.replan(
      "J-02", PlanRequest(.stretch, [block.reference.description], ["minutes": "-5"]))
    let moved = try changed(bench)
    #expect(moved["j-02-programme.pdf"] == 1 && moved["j-02-deroule.pdf"] != nil)
    #expect(moved["j-02-badges.pdf"] == nil && moved["j-02-chevalets.pdf"] == nil)
    let drafts = try bench.workshop.drafts(of: .kind(.planning), onlyNew)
    let remarks = drafts.flatMap(\.remarks).joined()
    #expect(remarks.contains("comme au dernier tirage"))
    // Printed, they are as they were again; those left out are still known.
    try bench.workshop.note(try bench.workshop.print(.planning, onlyNew))
    #expect(try changed(bench).isEmpty)
  }

  @Test func `is the badge and the list of someone who changes teams`() throws {
    let bench = try Bench.sample()
    _ = try bench.workshop.reteam("J-02", TeamRequest(.hand, ["A : PE-12, PE-14", "B : PE-15"]))
    try print(bench)
    _ = try bench.workshop.reteam("J-02", TeamRequest(.place, ["PE-12", "B"]))
    let moved = try changed(bench)
    #expect(moved["j-02-badges.pdf"] == 1 && moved["j-02-photos.pdf"] != nil)
    let drafts = try bench.workshop.drafts(of: .kind(.planning), onlyNew)
    let badges = try #require(drafts.first { $0.name == "j-02-badges.pdf" })
    let page = try badges.publication.pages.page(at: 0)
    let roll = page.marks.flatMap(\.said)
    // One badge with its team, the others of the sheet are blank.
    #expect(roll.count { $0 == Wording.french.badges.about } == 1)
    #expect(moved["j-02-valise.pdf"] == nil, "what is worn is printed apart")
    #expect(moved["j-02-programme.pdf"] == nil && moved["j-02-materiel.pdf"] == nil)
  }

  @Test func `a page has the same seal each time, another once a word changes`() throws {
    func page(_ x: Length) -> Page {
      Page(
        size: SheetSize.a4.size,
        marks: [.path(.rectangle(Frame(x: x, y: 1, width: 2, height: 3), fill: .black))])
    }
    #expect(page(1).seal == page(1).seal && page(1).seal.count == 16)
    #expect(page(1).seal != page(1.02).seal && page(1).seal == page(1.001).seal)
  }
}
