import Atelier
import Paper
import People
import Words

/// A prototype's dates on a line to scale: what was, what is to come, where today stands.
struct TimeLine {
  /// One or several dates too near each other to be told apart.
  struct Node {
    var moments: [Moment]
    var period: Period
    var isPast: Bool
    /// Said instead of the period, as for a trial that began on that day.
    var dates: String?
    var x: Length
  }
  /// A state entered, or a meeting held, on a day.
  struct Moment: Hashable {
    let title: String
    let day: Day
    let isMeeting: Bool
  }

  let span: Period
  let width: Length
  private(set) var nodes: [Node]
  /// How far the green line goes.
  let reached: Day
  let trial: Period?
  /// The first thing known of it: what was lived begins there.
  let begun: Day
  /// Within the line's span, else not shown.
  let today: Day?
  static let inset: Length = 4

  /// `nil` when no date is known.
  init?(of sheet: PrototypeSheet, on day: Day, width: Length, wording: Wording) {
    guard let lived = sheet.steps.lived(until: day, trial: sheet.trial) else { return nil }
    // What is all to come is told from today.
    let first = lived.begun
    let milestones = sheet.milestones.filter { $0.day >= first }
    let last =
      (milestones.map(\.day) + sheet.steps.map(\.day) + [sheet.trial?.end ?? first]).max() ?? first
    let isNear = first.number - day.number < 400
    span = Period.months(from: isNear ? min(first, day) : first, to: last)
    (self.width, begun) = (width, first)
    trial = sheet.trial
    today = span.contains(day) ? day : nil
    reached = min(lived.reached, span.end)
    nodes = []
    nodes = sheet.steps.map { node(of: $0, in: sheet, on: day, wording: wording) }
    if let trial = sheet.trial, !sheet.steps.contains(where: { $0.state == .testing }) {
      nodes.append(node(of: trial, on: day, wording: wording))
    }
    nodes += milestones.map { node(of: $0, on: day, wording: wording) }
    nodes.sort { $0.period.start < $1.period.start }
    joinNeighbours(nearer: 4.4)
  }

  /// Where a day stands on the line.
  func x(_ day: Day) -> Length {
    let days = Double(max(1, span.end.number - span.start.number))
    let room = width - Self.inset * 2
    return Self.inset + room * (Double(day.number - span.start.number) / days)
  }

  private func node(
    of step: Life<Prototype.State>.Step, in sheet: PrototypeSheet, on day: Day, wording: Wording
  ) -> Node {
    let isTrial = step.state == .testing && sheet.trial != nil
    return Node(
      moments: [
        Moment(
          title: wording.atelier.state(step.state.rawValue), day: step.day, isMeeting: false)
      ], period: Period(step.day),
      isPast: step.day <= day,
      dates: isTrial ? sheet.trial.map { wording.said($0, isShort: true) } : nil,
      x: x(step.day))
  }

  /// A trial that nobody wrote as a state.
  private func node(of trial: Period, on day: Day, wording: Wording) -> Node {
    let title = wording.atelier.state(Prototype.State.testing.rawValue)
    return Node(
      moments: [Moment(title: title, day: trial.start, isMeeting: false)],
      period: Period(trial.start), isPast: trial.start <= day,
      dates: wording.said(trial, isShort: true), x: x(trial.start))
  }

  private func node(of milestone: PrototypeSheet.Milestone, on day: Day, wording: Wording) -> Node {
    let time = wording.tracking.time
    let title = milestone.kind == .committee ? time.committee : time.review
    return Node(
      moments: [Moment(title: title, day: milestone.day, isMeeting: true)],
      period: Period(milestone.day), isPast: milestone.day <= day, x: x(milestone.day))
  }

  /// Nodes that would touch become one, as long as both are past or both to come.
  private mutating func joinNeighbours(nearer distance: Length) {
    nodes = nodes.reduce(into: []) { joined, node in
      guard let last = joined.last, last.isPast == node.isPast, node.x - last.x < distance else {
        return joined.append(node)
      }
      joined[joined.count - 1] = last.joined(with: node)
    }
  }

  /// One node fewer: the two nearest ones become one.
  mutating func joinNearest() {
    let gaps = zip(nodes, nodes.dropFirst()).map { $1.x - $0.x }
    guard let nearest = gaps.indices.min(by: { gaps[$0] < gaps[$1] }) else { return }
    let next = nodes.remove(at: nearest + 1)
    nodes[nearest] = nodes[nearest].joined(with: next)
  }
}

extension TimeLine.Node {
  fileprivate func joined(with next: Self) -> Self {
    var node = self
    node.moments += next.moments
    node.period = Period(period.start, next.period.end) ?? period
    node.dates = next.dates ?? dates
    node.isPast = isPast && next.isPast
    return node
  }

  /// « Esquissé et présenté », « Comité : adopté », « En test, bilan »
  func title(in wording: Wording) -> String {
    let meetings = moments.filter(\.isMeeting)
    guard !meetings.isEmpty else {
      return wording.enumeration(moments.map(\.title).uniqued).capitalisedFirst
    }
    let decided = moments.filter { state in
      !state.isMeeting && meetings.contains { $0.day == state.day && $0.title != state.title }
    }
    let rest = moments.filter { !decided.contains($0) }
    let said = rest.map { moment in
      let isLast = meetings.last { $0.day == moment.day } == moment
      let states = isLast ? decided.filter { $0.day == moment.day }.map(\.title) : []
      return states.isEmpty
        ? moment.title : "\(wording.announcing(moment.title)) \(wording.enumeration(states))"
    }
    return said.uniqued.joined(separator: ", ").capitalisedFirst
  }

  func date(in wording: Wording) -> String { dates ?? wording.said(period, isShort: true) }
}
