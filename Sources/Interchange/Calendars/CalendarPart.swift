import CIcal
import Foundation
import People

/// A part of a calendar as libical holds it, freed with all that was put in it.
struct CalendarPart: ~Copyable {
  private let raw: OpaquePointer?

  init(_ kind: icalcomponent_kind) { raw = icalcomponent_new(kind) }

  deinit { if let raw { icalcomponent_free(raw) } }

  func add(_ property: OpaquePointer?) {
    if let raw, let property { icalcomponent_add_property(raw, property) }
  }

  /// A part of this one from now on, which frees it.
  func add(_ part: consuming CalendarPart) {
    if let raw, let inner = part.released() { icalcomponent_add_component(raw, inner) }
  }

  private consuming func released() -> OpaquePointer? {
    let released = raw
    discard self
    return released
  }

  /// As people's calendars read it: lines of 75 bytes at most, each ended as on the Internet.
  func bytes() throws(WorkbookFault) -> Data {
    guard let raw, let text = icalcomponent_as_ical_string_r(raw) else {
      throw .unwritable(code: 0)
    }
    defer { icalmemory_free_buffer(text) }
    return Data(bytes: text, count: strlen(text))
  }
}

extension icaltimetype {
  /// What the clocks show at a moment, so many seconds east of Greenwich.
  init(_ moment: Date, offset: Int) {
    self = icaltime_from_timet_with_zone(
      time_t(moment.timeIntervalSince1970.rounded(.down)) + offset, 0, nil)
  }

  /// A moment as Greenwich tells it.
  init(universal moment: Date) {
    self = icaltime_from_timet_with_zone(
      time_t(moment.timeIntervalSince1970.rounded(.down)), 0, icaltimezone_get_utc_timezone())
  }

  init(_ day: Day) {
    self = icaltime_null_date()
    (year, month, self.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
  }
}
