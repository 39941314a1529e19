import Foundation
import People
import Testing

@testable import Interchange

@Suite("A calendar, written") struct CalendarWriterTests {
  private let moment = Date(timeIntervalSince1970: 1_499_760_000)

  private func lines(_ event: EventCalendar.Event, in zone: String = "Europe/Paris") throws
    -> [String]
  {
    let calendar = EventCalendar(
      name: "Essai", zone: try #require(TimeZone(identifier: zone)), revised: moment,
      events: [event])
    let text = String(decoding: try CalendarWriter.bytes(of: calendar), as: UTF8.self)
    #expect(text.utf8.filter { $0 == 10 }.count == text.utf8.filter { $0 == 13 }.count)
    #expect(
      text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 }, "folded lines")
    return text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  private func event(
    _ title: String, details: String = "", at start: Date, revision: Int = 1
  ) -> EventCalendar.Event {
    EventCalendar.Event(
      identity: UUID(), title: title, place: "", details: details,
      span: .hours(from: start, minutes: 30), revision: revision)
  }

  @Test func `signs that only machines obey are left out, and lines stay lines`() throws {
    let told = try lines(
      event("Un\u{0}\u{7}mot\r\nEND:VEVENT", details: "Une\r\nligne\u{2028}puis\tune", at: moment))
    #expect(told.contains("SUMMARY:Un  mot END:VEVENT"))
    #expect(told.contains("DESCRIPTION:Une\\nligne\\npuis une"))
    #expect(told.filter { $0 == "END:VEVENT" }.count == 1)
  }

  @Test func `long words with accents are folded between letters`() throws {
    let title = String(repeating: "é", count: 300)
    #expect(try lines(event(title, at: moment)).contains("SUMMARY:" + title))
  }

  @Test(arguments: [-5, 0, Int.max]) func `a count stays one that calendars hold`(revision: Int)
    throws
  {
    let told = try lines(event("Un", at: moment, revision: revision))
    let count = try #require(told.first { $0.hasPrefix("SEQUENCE:") }?.dropFirst(9))
    #expect(Int(count) == min(max(revision, 0), Int(Int32.max)))
  }

  @Test func `a zone whose clocks never move is told once`() throws {
    let told = try lines(event("Un", at: moment), in: "GMT")
    #expect(told.filter { $0.hasPrefix("TZOFFSETTO") } == ["TZOFFSETTO:+0000"])
  }

  @Test(arguments: [
    // The hour that comes twice, and on both of its sides.
    (1_509_231_599, "DTSTART;TZID=Europe/Paris:20171029T005959"),
    (1_509_235_200, "DTSTART;TZID=Europe/Paris:20171029T020000"),
    (1_509_238_799, "DTSTART;TZID=Europe/Paris:20171029T025959"),
    (1_509_238_800, "DTSTART:20171029T010000Z"), (1_509_242_399, "DTSTART:20171029T015959Z"),
    (1_509_242_400, "DTSTART;TZID=Europe/Paris:20171029T030000"),
    // The hour that is skipped.
    (1_521_939_599, "DTSTART;TZID=Europe/Paris:20180325T015959"),
    (1_521_939_600, "DTSTART;TZID=Europe/Paris:20180325T030000"),
  ]) func `each hour of both change nights is told without doubt`(second: Int, told: String) throws
  {
    let start = Date(timeIntervalSince1970: Double(second))
    #expect(try lines(event("Un", at: start)).contains(told))
  }

  @Test func `whole days end before the next one, and take nobody’s time`() throws {
    let period = try #require(
      Day(2017, 12, 30).flatMap { start in
        Day(2017, 12, 31).flatMap { Period(start, $0) }
      })
    let told = try lines(
      EventCalendar.Event(
        identity: UUID(), title: "Fin", place: "Vauclair", span: .days(period), revision: 0,
        isCancelled: true))
    for line in [
      "DTSTART;VALUE=DATE:20171230", "DTEND;VALUE=DATE:20180101", "TRANSP:TRANSPARENT",
      "STATUS:CANCELLED", "LOCATION:Vauclair",
    ] {
      #expect(told.contains(line), "\(line)")
    }
    #expect(!told.contains("BEGIN:VTIMEZONE"))
  }
}
