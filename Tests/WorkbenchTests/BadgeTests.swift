import Atelier
import Entities
import Foundation
import Kits
import Paper
import People
import Storage
import Support
import Testing
import Words

@testable import Workbench

@Suite("What people wear, from the teams as they stand") struct BadgeTests {
  /// Twelve people in three teams; the first two agreed to have their first name on paper.
  private func workshop(_ wording: Wording = .french) throws -> Workshop {
    let workshop = try TeamBench.bench(wording)
    _ = try workshop.replan("J-02", PlanRequest(.day, ["2017-07-11"]))
    _ = try workshop.replan("J-02", PlanRequest(.add, ["Parler"], ["minutes": "30"]))
    try TeamBench.ask(workshop, .compose)
    try answer(workshop, ["PE-01", "PE-02"], .firstName, .given)
    return workshop
  }

  private func answer(
    _ workshop: Workshop, _ people: [String], _ purpose: Consent.Purpose, _ answer: Consent.Answer
  ) throws {
    let known = try workshop.workspace.contents().people
    try workshop.workspace.perform("consent", by: "", at: Bench.now) { draft in
      for person in known where people.contains(person.reference.description) {
        try draft.save(
          Consent(
            id: Bench.mint.make(), person: person.id, purpose: purpose, channel: .paper,
            answer: answer, day: Bench.today))
      }
    }
  }

  private func draft(
    _ end: String, _ workshop: Workshop, _ options: PrintOptions = PrintOptions(day: Bench.today)
  ) throws -> PrintDraft {
    let all = try workshop.drafts(of: .kind(.planning), options)
    return try #require(all.first { $0.name == "j-02-\(end).pdf" }, "\(all.map(\.name))")
  }

  @Test func `whoever leads before everyone has a badge, and a line on the list for photos`() throws
  {
    let workshop = try workshop()
    let before = try said(draft("badges", workshop)).count { $0 == Wording.french.badges.animates }
    let block = try #require(workshop.plan("J-02").agenda.blocks.first).reference.description
    try workshop.workspace.perform("person", by: "", at: Bench.now) { draft in
      try draft.save(
        Person(
          id: Bench.mint.make(), reference: Reference(.person, 401), name: "Yvonne",
          roles: [.facilitator]))
    }
    _ = try workshop.replan("J-02", PlanRequest(.change, [block], ["by": "PE-401"]))
    try answer(workshop, ["PE-401"], .firstName, .given)
    let badges = try said(draft("badges", workshop))
    #expect(badges.count { $0 == Wording.french.badges.animates } == before + 1)
    #expect(badges.contains("Yvonne"))
    #expect(try said(draft("photos", workshop)).contains("Yvonne"))
  }

  private func said(_ draft: PrintDraft) throws -> [String] {
    try (0..<draft.publication.pages.count).flatMap { number in
      let page = try draft.publication.pages.page(at: number)
      #expect(PageCheck().faults(of: page) == [], "\(draft.name), \(number)")
      return page.marks.flatMap(\.said).map { $0.replacing("\u{A0}", with: " ") }
    }
  }

  @Test func `a first name is printed with a yes on paper, else a line waits for a hand`() throws {
    let workshop = try workshop()
    let badges = try draft("badges", workshop)
    let words = try said(badges)
    #expect(words.contains("Aïcha") && words.contains("Bernard"))
    for place in 2..<12 { #expect(!words.contains(TeamBench.name(place))) }
    // Ten without a yes, and whoever animates.
    #expect(words.count { $0 == "mon prénom, si je veux" } == 11)
    #expect(badges.remarks.contains { $0.hasPrefix("11 badges laissent") })
    #expect(badges.carried.named.map(\.description).sorted() == ["PE-01", "PE-02"])
  }

  @Test func `every badge has the same box for photos, whatever was answered`() throws {
    let workshop = try workshop()
    let before = try said(draft("badges", workshop))
    try answer(workshop, ["PE-01", "PE-03"], .image, .refused)
    let after = try said(draft("badges", workshop))
    #expect(before == after)
    let badges = try draft("badges", workshop).publication.pages.count * 10
    #expect(after.count { $0 == "pas de photo" } == badges)
    let list = try said(draft("photos", workshop))
    #expect(list.count { $0 == "non" } == 2)
    #expect(list.contains("à demander d’abord") && list.contains("Aïcha"))
  }

  @Test func `those who come unforeseen have badges to circle their team on`() throws {
    let words = try said(draft("badges", workshop()))
    #expect(words.contains("j’entoure mon équipe"))
    #expect(words.count { $0 == "mon prénom" } >= 2)
    #expect(words.contains("j’anime"))
  }

  @Test func `one badge is printed again, for whom it is asked`() throws {
    let workshop = try workshop()
    var options = PrintOptions(day: Bench.today, only: [Reference(.person, 1)])
    let all = try workshop.drafts(of: .kind(.planning), options)
    #expect(all.map(\.name) == ["j-02-badges.pdf"])
    let words = try said(all[0])
    #expect(words.contains("Aïcha") && !words.contains("Bernard"))
    options.only = [Reference(.person, 1), Reference(.occasion, 3)]
    #expect(try workshop.drafts(of: .kind(.planning), options).isEmpty)
  }

  @Test func `a first name taken back is found again on badges that were printed`() throws {
    let workshop = try workshop()
    try workshop.note(try workshop.print(.planning, PrintOptions(day: Bench.today)))
    #expect(try workshop.hangingCards().isEmpty)
    try answer(workshop, ["PE-02"], .firstName, .withdrawn)
    #expect(try workshop.hangingCards().map(\.reference.description) == ["PE-02"])
  }

  @Test func `sheets cut beforehand have no line to cut along, and an unknown one is said`() throws
  {
    let workshop = try workshop()
    var options = PrintOptions(day: Bench.today)
    func dashed(_ page: Page) -> Bool { "\(page.marks)".contains("dash: [Paper.Length(") }
    #expect(try dashed(draft("badges", workshop, options).publication.pages.page(at: 0)))
    for name in workshop.furnishings.labelNames {
      options.labels = name
      let page = try draft("badges", workshop, options).publication.pages.page(at: 0)
      #expect(!dashed(page), "\(name)")
      #expect(PageCheck().faults(of: page) == [], "\(name)")
    }
    options.labels = "12x12"
    #expect(throws: LabelFault.self) { try draft("badges", workshop, options) }
    #expect(workshop.furnishings.labels.faults == [])
  }

  @Test func `a tent for each table is read from both ends`() throws {
    let tents = try draft("chevalets", workshop())
    #expect(tents.publication.pages.count == 3)
    #expect(try said(tents).contains("A"))
  }

  @Test func `English is whole`() throws {
    let words = try said(draft("badges", workshop(.english)))
    #expect(words.contains("no photo") && words.contains("Ask me about"))
  }
}
