import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("A plan in people’s calendars") struct CalendarTests {
  private let story = "Raconter \\; écouter\\, deux fois (équipe A)"

  @Test func `says each sequence: its hours, its rooms, who leads it, what to do and to bring`()
    throws
  {
    let events = try RunningBench.started().events()
    #expect(events.count == 4)
    let told = try #require(events[story])
    #expect(told["DTSTART;TZID=Europe/Paris"] == "20171028T100000")
    #expect(told["DTEND;TZID=Europe/Paris"] == "20171028T104000")
    #expect(told["LOCATION"] == "Cuisine\\, Salle du Canal")
    #expect(told["DESCRIPTION"] == "Avec Inès\\nUn mot\\nchacun")
    #expect(told["STATUS"] == "CONFIRMED")
    #expect(events["Accueil"]?["LOCATION"] == "Salle du Canal")
    #expect(events["Accueil"]?["DESCRIPTION"] == "Avec Bastien")
  }

  @Test func `names its zone, and every night when its clocks are moved`() throws {
    let text = try RunningBench.started().text()
    #expect(text.hasPrefix("BEGIN:VCALENDAR\n"))
    #expect(text.contains("X-WR-CALNAME:Sprint\n"))
    #expect(text.contains("TZID:Europe/Paris\n"))
    #expect(text.contains("DTSTART:20170326T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"))
    #expect(text.contains("TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRDATE:20171029T030000\n"))
    #expect(!text.contains("ATTENDEE") && !text.contains("ORGANIZER") && !text.contains("METHOD"))
  }

  @Test func `an hour that comes twice is told as Greenwich tells it the second time`() throws {
    let events = try RunningBench.started().events()
    let watch = try #require(events["Veiller (équipe B)"])
    #expect(watch["DTSTART;TZID=Europe/Paris"] == "20171029T010000")
    #expect(watch["DTEND;TZID=Europe/Paris"] == "20171029T023000")
    let tidy = try #require(events["Ranger (équipe B)"])
    #expect(tidy["DTSTART;TZID=Europe/Paris"] == "20171029T023000")
    #expect(tidy["DTEND"] == "20171029T013000Z")
  }

  @Test func `is the same until something changes`() throws {
    let bench = try RunningBench.started()
    #expect(try bench.text() == bench.text())
  }

  @Test func `counts up what a change moves, and nothing else`() throws {
    let bench = try RunningBench.started()
    let before = try bench.events()
    try bench.ask(.stretch, ["K-01"], ["minutes": "10"])
    let after = try bench.events()
    for name in ["Accueil", story] {
      #expect(try #require(after[name]).revision > #require(before[name]).revision, "\(name)")
      #expect(after[name]?["UID"] == before[name]?["UID"])
    }
    #expect(after[story]?["DTSTART;TZID=Europe/Paris"] == "20171028T101000")
    #expect(after["Ranger (équipe B)"]?.revision == before["Ranger (équipe B)"]?.revision)
    try bench.ask(.change, ["K-01"], ["instruction": "Un café d’abord", "title": "Accueillir"])
    #expect(try bench.events()["Accueillir"]?.revision == after["Accueil"]?.revision)
    try bench.ask(.change, ["K-01"], ["room": "Préau"])
    let moved = try bench.events()
    #expect(try #require(moved["Accueillir"]).revision > #require(after["Accueil"]).revision)
    #expect(moved[story]?.revision == after[story]?.revision)
    try bench.ask(.team, ["B"], ["room": "Cour"])
    #expect(
      try #require(bench.events()["Ranger (équipe B)"]).revision
        > #require(after["Ranger (équipe B)"]).revision)
  }

  @Test func `what is removed is cancelled, and stands again when that is undone`() throws {
    let bench = try RunningBench.started()
    let first = try #require(bench.events()["Accueil"])
    let act = try bench.ask(.remove, ["K-01"])
    let gone = try #require(bench.events()["Accueil"])
    #expect(gone["STATUS"] == "CANCELLED" && gone["UID"] == first["UID"])
    #expect(gone.revision > first.revision)
    #expect(gone["DTSTART;TZID=Europe/Paris"] == "20171028T090000")
    #expect(gone["DESCRIPTION"] == "")
    _ = try bench.workshop.undo(act)
    let back = try #require(bench.events()["Accueil"])
    #expect(back["STATUS"] == "CONFIRMED" && back["UID"] == first["UID"])
    #expect(back.revision > gone.revision)
  }

  @Test func `what is taken from someone is cancelled in their calendar, and comes back`() throws {
    let bench = try RunningBench.started()
    let theirs = CalendarRequest("J-02", person: "PE-02")
    let first = try #require(bench.events(theirs)["Accueil"])
    let act = try bench.ask(.change, ["K-01"], ["by": "PE-01"])
    let gone = try #require(bench.events(theirs)["Accueil"])
    #expect(gone["STATUS"] == "CANCELLED" && gone["UID"] == first["UID"])
    #expect(gone.revision > first.revision)
    #expect(try bench.events()["Accueil"]?["STATUS"] == "CONFIRMED")
    _ = try bench.workshop.undo(act)
    let back = try #require(bench.events(theirs)["Accueil"])
    #expect(back["STATUS"] == "CONFIRMED" && back.revision > gone.revision)
  }

  @Test func `what goes to another team or another day is cancelled where it was`() throws {
    let bench = try RunningBench.started()
    func told(_ asked: CalendarRequest, _ name: String) throws -> String? {
      try ToldEvent.events(bench.text(asked)).first { $0["SUMMARY"].hasPrefix(name) }?["STATUS"]
    }
    #expect(try told(CalendarRequest("J-02", team: "B"), "Ranger") == "CONFIRMED")
    try bench.ask(.change, ["K-04"], ["teams": "A"])
    #expect(try told(CalendarRequest("J-02", team: "B"), "Ranger") == "CANCELLED")
    #expect(try told(CalendarRequest("J-02", team: "A"), "Ranger") == "CONFIRMED")
    try bench.ask(.move, ["K-01"], ["day": "2017-10-29"])
    #expect(try told(CalendarRequest("J-02", day: "2017-10-28"), "Accueil") == "CANCELLED")
    #expect(try told(CalendarRequest("J-02", day: "2017-10-29"), "Accueil") == "CONFIRMED")
  }

  @Test func `never counts down when copies meet, whoever meets whom`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "etabli-calendars-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let mine = try RunningBench.started(at: folder.appending(path: "mien.etabli"))
    let theirs = try mine.copied(to: folder.appending(path: "sien.etabli"))
    try mine.ask(.stretch, ["K-01"], ["minutes": "10"])
    try theirs.ask(.remove, ["K-04"])
    try theirs.ask(.stretch, ["K-01"], ["minutes": "20"])
    let (here, there) = (try mine.events(), try theirs.events())
    _ = try mine.workshop.merge(theirs.workspace, file: "mien")
    let met = try mine.events()
    for (name, told) in here.merging(
      there, uniquingKeysWith: { $0.revision > $1.revision ? $0 : $1 })
    {
      let one = try #require(met[name], "\(name)")
      #expect(one.revision >= told.revision && one["UID"] == told["UID"], "\(name)")
      if one["DTEND;TZID=Europe/Paris"] != told["DTEND;TZID=Europe/Paris"] {
        #expect(one.revision > told.revision, "\(name)")
      }
    }
    #expect(met["Ranger (équipe B)"]?["STATUS"] == "CANCELLED")
    try mine.workspace.close()
    try theirs.workspace.close()
  }

  @Test func `without a plan, the dates of the calendar are days`() throws {
    let bench = try RunningBench.started()
    let all = try bench.events(CalendarRequest())
    let day = try #require(all["Comité"])
    #expect(day["DTSTART;VALUE=DATE"] == "20171024" && day["DTEND;VALUE=DATE"] == "20171025")
    #expect(all["Sprint"] == nil && all["Accueil"] != nil)
    #expect(try bench.text(CalendarRequest()).contains("X-WR-CALNAME:Essai\n"))
    #expect(try bench.events(CalendarRequest("J-03")).count == 1)
  }

  @Test func `may be a team’s, a person’s or a day’s`() throws {
    let bench = try RunningBench.started()
    func names(_ asked: CalendarRequest) throws -> [String] {
      try ToldEvent.events(bench.text(asked)).map { $0["SUMMARY"] }
    }
    #expect(try names(CalendarRequest("J-02", team: "a")) == ["Accueil", story])
    #expect(try names(CalendarRequest("J-02", person: "PE-02")) == ["Accueil"])
    #expect(try names(CalendarRequest("J-02", person: "Inès")) == [story])
    #expect(
      try names(CalendarRequest(team: "B", day: "29/10/2017"))
        == ["Veiller (équipe B)", "Ranger (équipe B)"])
    #expect(try names(CalendarRequest(day: "2017-10-24")) == ["Comité"])
    let whose = try bench.workshop.calendar(CalendarRequest("J-02", team: "b"))
    #expect(whose.name == "Sprint Équipe B.ics")
  }

  private static let refused: [(CalendarRequest, String)] = [
    (CalendarRequest("J-99"), "J-99"), (CalendarRequest("J-02", team: "Z"), "« Z »"),
    (CalendarRequest(team: "Z"), "« Z »"),
    (CalendarRequest("J-02", person: "Zoé"), "Zoé"),
    (CalendarRequest("J-03", person: "Inès"), "Inès ne mène rien"),
    (CalendarRequest("J-02", day: "demain"), "demain"),
    (CalendarRequest("J-02", day: "2017-10-30"), "30 octobre 2017"),
  ]

  @Test(arguments: refused.indices)
  func `where there is nothing to take, one sentence says why`(place: Int) throws {
    let (asked, words) = CalendarTests.refused[place]
    let bench = try RunningBench.started()
    do {
      _ = try bench.workshop.calendar(asked)
      Issue.record("\(asked)")
    } catch let fault as any Sayable & Error {
      #expect(fault.said(in: .french).replacing("\u{A0}", with: " ").contains(words))
      #expect(fault.said(in: .french).hasSuffix("."))
      #expect(fault.said(in: .english).hasSuffix("."))
    }
  }

  @Test func `an empty calendar and an idle team are said too`() throws {
    #expect(throws: CalendarFault.nothingPlanned) {
      try RunningBench().workshop.calendar(CalendarRequest())
    }
    let bench = try RunningBench.started()
    try bench.ask(.remove, ["K-01"])
    try bench.ask(.remove, ["K-02"])
    let gone = try ToldEvent.events(bench.text(CalendarRequest("J-02", team: "A")))
    #expect(gone.map { $0["STATUS"] } == ["CANCELLED", "CANCELLED"])
    let other = try RunningBench.started()
    try other.ask(.change, ["K-01"], ["teams": "B"])
    let left = try ToldEvent.events(other.text(CalendarRequest("J-02", team: "A")))
    #expect(left.map { $0["STATUS"] } == ["CONFIRMED", "CANCELLED"])
    let idle = try RunningBench.started()
    try idle.ask(.remove, ["K-02"])
    #expect(throws: CalendarFault.leadsNothing("Bastien")) {
      _ = try idle.workshop.calendar(CalendarRequest("J-03", person: "Bastien"))
    }
    for fault in [CalendarFault.teamDoesNothing("A"), .nothingPlanned, .noSuchTeam("Z")] {
      for wording in [Wording.french, .english] { #expect(fault.said(in: wording).hasSuffix(".")) }
    }
  }
}
