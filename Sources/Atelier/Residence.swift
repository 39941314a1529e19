public import People

/// About three weeks of immersion, spread over some months, and who lives them.
public struct Residence: Hashable, Sendable {
  public let title: String
  public let weeks: [Occasion]
  public let interResidences: [Occasion]

  /// The residences of a calendar, in the order of their first week.
  public static func all(in occasions: [Occasion]) -> [Residence] {
    let weeks = occasions.filter { $0.kind == .residenceWeek }
    let titles = weeks.sorted { $0.period.start < $1.period.start }
      .reduce(into: [String]()) { if !$0.contains($1.residence) { $0.append($1.residence) } }
    return titles.map { title in
      Residence(
        title: title,
        weeks: weeks.filter { $0.residence == title }
          .sorted { ($0.week ?? 0, $0.period.start) < ($1.week ?? 0, $1.period.start) },
        interResidences: occasions.filter {
          $0.kind == .interResidence && $0.residence == title
        }.sorted { $0.period.start < $1.period.start })
    }
  }

  /// How many encounters of each kind took place during one of its weeks.
  public func counters(of encounters: [Encounter], in week: Int) -> [Encounter.Kind: Int] {
    let during = Set(weeks.filter { $0.week == week }.map(\.id))
    return encounters.filter { $0.isDone && $0.during.map(during.contains) ?? false }
      .reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }
  }
}
