public import Atelier
import Paper
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
      self.items = items.sorted {
        ($0.period.start, $0.title.inOrder) < ($1.period.start, $1.title.inOrder)
      }
    }
  }

  public let title: String
  public let lanes: [Lane]
  /// The first and last day drawn.
  public let span: Period
  public let today: Day?
  /// What stands outside the days drawn, far from the rest: told beside the broken axis.
  public let beyond: [Item]

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
    beyond = lanes.flatMap(\.items)
      .filter { $0.period.end < drawn.start || drawn.end < $0.period.start }
      .sorted { ($0.period.start, $0.title) < ($1.period.start, $1.title) }
  }

  private init(title: String, lanes: [Lane], span: Period, today: Day?, beyond: [Item]) {
    (self.title, self.lanes, self.span, self.today) = (title, lanes, span, today)
    self.beyond = beyond
  }

  /// The same in so many parts of as many months, those where nothing happens left out.
  func parts(_ count: Int) -> [ProgrammeFrieze] {
    let months = TimeScale(span, left: 0, week: 7).months
    let found = (0..<count).compactMap { number -> ProgrammeFrieze? in
      let (from, to) = (months.count * number / count, months.count * (number + 1) / count)
      guard from < to else { return nil }
      let last = months[to - 1]
      let end = last.adding(days: Day.length(ofMonth: last.month, in: last.year) - 1)
      guard let part = Period(max(months[from], span.start), min(end, span.end)) else { return nil }
      let inside = lanes.compactMap { $0.within(part) }
      return inside.isEmpty
        ? nil
        : ProgrammeFrieze(title: title, lanes: inside, span: part, today: today, beyond: [])
    }
    return found.enumerated().map { place, part in
      place + 1 < found.count
        ? part
        : ProgrammeFrieze(
          title: title, lanes: part.lanes, span: part.span, today: today, beyond: beyond)
    }
  }

  /// Half of its things and the other half, where one sheet does not hold them all.
  var halves: [ProgrammeFrieze] {
    let all = lanes.flatMap { lane in lane.items.map { (lane, $0) } }
    guard all.count > 1 else { return [] }
    return [Array(all.prefix(all.count / 2)), Array(all.dropFirst(all.count / 2))].enumerated()
      .map { place, kept in
        let shown = lanes.compactMap { lane -> Lane? in
          let items = kept.filter { $0.0 == lane }.map(\.1)
          return items.isEmpty ? nil : Lane(name: lane.name, family: lane.family, items: items)
        }
        return ProgrammeFrieze(
          title: title, lanes: shown, span: span, today: today, beyond: place == 1 ? beyond : [])
      }
  }

  /// The occasions of a calendar and the trials of prototypes, each in its lane.
  public init?(
    _ programme: Programme, occasions: [Occasion], prototypes: [Prototype], register: Register,
    in wording: Wording, span: Period? = nil, today: Day? = nil
  ) {
    let words = wording.friezes.lanes
    let residences = Set(occasions.map(\.residence).filter { !$0.isEmpty })
    func lane(_ name: String, _ family: Family, _ kinds: Set<Occasion.Kind>) -> Lane {
      Lane(
        name: name, family: family,
        items: occasions.filter { kinds.contains($0.kind) }
          .map {
            Item($0, register: register, wording: wording, saysResidence: residences.count > 1)
          })
    }
    let trials = prototypes.compactMap { prototype in
      prototype.trial.map {
        Item(title: prototype.name, detail: prototype.reference.description, period: $0)
      }
    }
    let tests = lane(words.trials, .prototype, [.test])
    let lanes = [
      lane(words.sprints, .astonishment, [.sprint]),
      lane(words.residence, .hypothesis, [.residenceWeek]),
      lane(words.meetings, .ticket, [.interResidence, .seminar]),
      Lane(name: words.trials, family: .prototype, items: tests.items + trials),
      lane(words.committees, .verbatim, [.review, .committee]),
      lane(words.milestones, .plan, [.launch, .milestone]),
      lane(words.network, .network, [.gathering]),
    ]
    let shown = span.map { drawn in lanes.compactMap { $0.within(drawn) } } ?? lanes
    self.init(
      title: programme.title, lanes: lanes,
      span: Period.withoutLonely(shown.flatMap(\.items).map(\.period)) ?? span, today: today)
  }
}

extension ProgrammeFrieze.Item {
  /// - Parameter saysResidence: there are several, whose weeks have the same numbers.
  init(_ occasion: Occasion, register: Register, wording: Wording, saysResidence: Bool) {
    let place = occasion.place.flatMap { register.places[$0]?.shownName } ?? ""
    let week = occasion.week.map { wording.calendar.week($0).capitalisedFirst }
    let residence = saysResidence ? occasion.residence : ""
    let head = [week ?? "", residence].filter { !$0.isEmpty }.joined(separator: ", ")
    let title = head.isEmpty ? occasion.title : "\(wording.announcing(head)) \(occasion.title)"
    self.init(title: title, detail: title.contains(place) ? "" : place, period: occasion.period)
  }
}

extension ProgrammeFrieze.Lane {
  /// What touches the days drawn; `nil` when nothing does.
  func within(_ span: Period) -> ProgrammeFrieze.Lane? {
    let inside = items.filter { $0.period.start <= span.end && span.start <= $0.period.end }
    return inside.isEmpty ? nil : ProgrammeFrieze.Lane(name: name, family: family, items: inside)
  }
}

extension Period {
  /// The days of most things, without the one or two that half a year of nothing parts from them at
  /// either end; `nil` where there are none such.
  static func withoutLonely(_ periods: [Period]) -> Period? {
    var groups: [(start: Day, end: Day, count: Int)] = []
    for period in periods.sorted(by: { $0.start < $1.start }) {
      if let last = groups.last, period.start.number - last.end.number < 183 {
        groups[groups.count - 1] = (last.start, max(last.end, period.end), last.count + 1)
      } else {
        groups.append((period.start, period.end, 1))
      }
    }
    let kept = groups.filter { $0.count > 2 }
    guard groups.count > 1, let first = kept.first, let last = kept.last,
      kept.count < groups.count
    else { return nil }
    return Period(first.start, last.end)
  }
}

extension String {
  /// « Moment 2 » comes before « Moment 10 ».
  fileprivate var inOrder: String {
    var (result, figures) = ("", "")
    for letter in self + " " {
      if letter.isASCII, letter.isNumber {
        figures.append(letter)
        continue
      }
      result += String(repeating: "0", count: max(0, 9 - figures.count) * (figures.isEmpty ? 0 : 1))
      result += figures
      figures = ""
      result.append(letter)
    }
    return result
  }
}
