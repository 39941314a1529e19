import CIcal
public import Foundation
import People

/// Writes events as one iCalendar file (RFC 5545), through libical.
///
/// It names no method and no organiser: a file to take, not an invitation to answer.
public struct CalendarWriter {
  private let calendar: EventCalendar

  public static func bytes(of calendar: EventCalendar) throws -> Data {
    try CalendarWriter(calendar: calendar).bytes()
  }

  private func bytes() throws(WorkbookFault) -> Data {
    let whole = CalendarPart(ICAL_VCALENDAR_COMPONENT)
    whole.add(icalproperty_new_prodid("-//Etabli//Etabli//FR"))
    whole.add(icalproperty_new_version("2.0"))
    whole.add(named("X-WR-CALNAME", calendar.name.onOneLine))
    whole.add(named("X-WR-TIMEZONE", calendar.zone.identifier))
    if let hours = hours { whole.add(zone(hours)) }
    for event in calendar.events { whole.add(part(event)) }
    return try whole.bytes()
  }

  private func named(_ name: String, _ words: String) -> OpaquePointer? {
    let property = icalproperty_new_x(words)
    icalproperty_set_x_name(property, name)
    return property
  }

  // MARK: - The zone

  /// How its clocks hang from the year before the first event to the year after the last.
  private var hours: [ZoneHours]? {
    let moments = calendar.events.compactMap { event in
      if case .hours(let start, _) = event.span { start } else { nil }
    }
    guard let first = moments.min(), let last = moments.max() else { return nil }
    let year = 366.0 * 86_400
    return ZoneHours.all(
      of: calendar.zone, from: first.addingTimeInterval(-year), to: last.addingTimeInterval(year))
  }

  private func zone(_ hours: [ZoneHours]) -> CalendarPart {
    let zone = CalendarPart(ICAL_VTIMEZONE_COMPONENT)
    zone.add(icalproperty_new_tzid(calendar.zone.identifier))
    for change in hours {
      let part = CalendarPart(change.isSummer ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT)
      let times = change.moments.map { icaltimetype($0, offset: change.before) }
      part.add(icalproperty_new_dtstart(times[0]))
      part.add(icalproperty_new_tzoffsetfrom(Int32(change.before)))
      part.add(icalproperty_new_tzoffsetto(Int32(change.after)))
      for time in times.dropFirst() {
        part.add(
          icalproperty_new_rdate(
            icaldatetimeperiodtype(time: time, period: icalperiodtype_null_period())))
      }
      zone.add(part)
    }
    return zone
  }

  // MARK: - Events

  private func part(_ event: EventCalendar.Event) -> CalendarPart {
    let part = CalendarPart(ICAL_VEVENT_COMPONENT)
    part.add(icalproperty_new_uid("\(event.identity.uuidString.lowercased())@etabli"))
    part.add(icalproperty_new_dtstamp(icaltimetype(universal: calendar.revised)))
    part.add(icalproperty_new_sequence(Int32(clamping: max(event.revision, 0))))
    switch event.span {
    case .hours(let start, let minutes):
      part.add(clocked(start, icalproperty_new_dtstart))
      part.add(clocked(start.addingTimeInterval(Double(minutes * 60)), icalproperty_new_dtend))
    case .days(let period):
      part.add(icalproperty_new_dtstart(icaltimetype(period.start)))
      part.add(icalproperty_new_dtend(icaltimetype(period.end.adding(days: 1))))
      part.add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT))
    }
    part.add(icalproperty_new_summary(event.title.onOneLine))
    if !event.place.isEmpty { part.add(icalproperty_new_location(event.place.onOneLine)) }
    if !event.details.isEmpty { part.add(icalproperty_new_description(event.details.onLines)) }
    part.add(
      icalproperty_new_status(event.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED))
    return part
  }

  /// What the clocks of the zone show then; as Greenwich tells it in the hour that they show for the
  /// second time, which would be taken for the first.
  private func clocked(
    _ moment: Date, _ make: (icaltimetype) -> OpaquePointer?
  ) -> OpaquePointer? {
    let offset = calendar.zone.secondsFromGMT(for: moment)
    guard !isShownAgain(moment, offset) else { return make(icaltimetype(universal: moment)) }
    let property = make(icaltimetype(moment, offset: offset))
    icalproperty_add_parameter(property, icalparameter_new_tzid(calendar.zone.identifier))
    return property
  }

  private func isShownAgain(_ moment: Date, _ offset: Int) -> Bool {
    let before = calendar.zone.secondsFromGMT(for: moment.addingTimeInterval(-3 * 3600))
    guard before > offset else { return false }
    let first = moment.addingTimeInterval(Double(offset - before))
    return calendar.zone.secondsFromGMT(for: first) == before
  }
}

extension String {
  /// Without signs that only machines obey, which some calendars refuse.
  fileprivate var onLines: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in
        String(
          String.UnicodeScalarView(
            line.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7f ? " " : $0 }))
      }.joined(separator: "\n")
  }

  fileprivate var onOneLine: String { onLines.replacing("\n", with: " ") }
}
