public import People

extension [Occasion] {
  /// The days of a programme, without those of a network that lives on after it; `nil` where
  /// nothing is in the calendar.
  ///
  /// - Parameter end: the last day written on the programme; a launch after it is another's.
  public func span(until end: Day?) -> Period? {
    let own = filter { $0.kind != .gathering && $0.kind != .milestone }
      .filter { $0.kind != .launch || $0.period.start <= (end ?? $0.period.end) }
      .map(\.period)
    guard let first = own.map(\.start).min(), let last = own.map(\.end).max() else { return nil }
    return Period(first, last)
  }
}
