public import Atelier
public import People
public import Words

/// What happened and will happen, at its real date, lane by lane.
public struct ProgrammeFrieze: Hashable, Sendable {
  /// One thing with its dates: a bar when it lasts more than a day, else a diamond.
  public struct Item: Hashable, Sendable {
    public let title: String
    /// Where, or a week’s number; empty when there is nothing to add.
    public let detail: String
    public let period: Period
    public var isDay: Bool { period.start == period.end }

    public init(title: String, detail: String = "", period: Period) {
      (self.title, self.detail, self.period) = (title, detail, period)
    }
  }
  /// Things of one kind.
  public struct Lane: Hashable, Sendable {
    public let name: String
    public let family: Family
    public let items: [Item]

    public init(name: String, family: Family, items: [Item]) {
      (self.name, self.family) = (name, family)
      self.items = items.sorted { ($0.period.start, $0.title) < ($1.period.start, $1.title) }
    }
  }

  public let title: String
  public let lanes: [Lane]
  /// The first and last day drawn.
  public let span: Period
  public let today: Day?

  /// `nil` when there is nothing to draw.
  public init?(title: String, lanes: [Lane], span: Period? = nil, today: Day? = nil) {
    let periods = lanes.flatMap { $0.items.map(\.period) }
    guard let first = periods.map(\.start).min(), let last = periods.map(\.end).max(),
      let all = Period(first, last)
    else { return nil }
    let drawn = span ?? all
    self.lanes = lanes.compactMap { $0.within(drawn) }
    guard !self.lanes.isEmpty else { return nil }
    (self.title, self.span, self.today) = (title, drawn, today)
  }

  /// The occasions of a calendar and the trials of prototypes, each in its lane.
  public init?(
    _ programme: Programme, occasions: [Occasion], prototypes: [Prototype], register: Register,
    in wording: Wording, span: Period? = nil, today: Day? = nil
  ) {
    let words = wording.friezes.lanes
    func lane(_ name: String, _ family: Family, _ kinds: Set<Occasion.Kind>) -> Lane {
      Lane(
        name: name, family: family,
        items: occasions.filter { kinds.contains($0.kind) }
          .map { Item($0, register: register, wording: wording) })
    }
    let trials = prototypes.compactMap { prototype in
      prototype.trial.map {
        Item(title: prototype.name, detail: prototype.reference.description, period: $0)
      }
    }
    let tests = lane(words.trials, .prototype, [.test])
    self.init(
      title: programme.title,
      lanes: [
        lane(words.sprints, .astonishment, [.sprint]),
        lane(words.residence, .hypothesis, [.residenceWeek]),
        lane(words.meetings, .ticket, [.interResidence, .seminar]),
        Lane(name: words.trials, family: .prototype, items: tests.items + trials),
        lane(words.committees, .verbatim, [.review, .committee]),
        lane(words.milestones, .plan, [.launch, .milestone]),
        lane(words.network, .network, [.gathering]),
      ], span: span, today: today)
  }
}

extension ProgrammeFrieze.Item {
  init(_ occasion: Occasion, register: Register, wording: Wording) {
    let place = occasion.place.flatMap { register.places[$0]?.shownName } ?? ""
    let isTold = occasion.title.contains(place)
    let week = occasion.week.map { wording.calendar.week($0).capitalisedFirst }
    self.init(
      title: week.map { "\($0) : \(occasion.title)" } ?? occasion.title,
      detail: isTold ? "" : place, period: occasion.period)
  }
}

extension ProgrammeFrieze.Lane {
  /// What touches the days drawn; `nil` when nothing does.
  func within(_ span: Period) -> ProgrammeFrieze.Lane? {
    let inside = items.filter { $0.period.start <= span.end && span.start <= $0.period.end }
    return inside.isEmpty ? nil : ProgrammeFrieze.Lane(name: name, family: family, items: inside)
  }
}
