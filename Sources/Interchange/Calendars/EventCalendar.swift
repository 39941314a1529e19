public import Foundation
public import People

/// Events as they leave for the calendars people already have.
public struct EventCalendar: Sendable {
  /// One of them, at some hours of a day or all day long.
  public struct Event: Sendable {
    public enum Span: Hashable, Sendable {
      /// From a moment on, for so many minutes that pass.
      case hours(from: Date, minutes: Int)
      case days(Period)
    }

    /// The same whatever becomes of it: calendars know an event again by it.
    public let identity: UUID
    public let title: String
    public let place: String
    public let details: String
    public let span: Span
    /// Higher each time its hours, its place or its state changed (RFC 5545, 3.8.7.4).
    public let revision: Int
    public let isCancelled: Bool

    public init(
      identity: UUID, title: String, place: String, details: String = "", span: Span,
      revision: Int, isCancelled: Bool = false
    ) {
      (self.identity, self.title, self.place, self.details) = (identity, title, place, details)
      (self.span, self.revision, self.isCancelled) = (span, revision, isCancelled)
    }
  }

  public let name: String
  /// Where the clocks of its events hang.
  public let zone: TimeZone
  /// When what it tells was last revised.
  public let revised: Date
  public let events: [Event]

  public init(name: String, zone: TimeZone, revised: Date, events: [Event]) {
    (self.name, self.zone, self.revised, self.events) = (name, zone, revised, events)
  }
}
