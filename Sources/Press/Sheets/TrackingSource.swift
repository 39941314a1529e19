public import Atelier
public import People

/// What the workshop knows of its prototypes, on its way to a folder that others will read.
///
/// This is where words and names pass the gate: what is not disclosed goes no further.
public struct TrackingSource {
  public var programme: Programme
  public var prototypes: [Prototype]
  public var hypotheses: [Hypothesis]
  public var reports: [AstonishmentReport]
  public var feedback: [Feedback]
  public var verbatim: [Verbatim]
  public var register: Register
  /// Who will read it.
  public var audience: Audience

  public init(
    programme: Programme, prototypes: [Prototype], hypotheses: [Hypothesis] = [],
    reports: [AstonishmentReport] = [], feedback: [Feedback] = [], verbatim: [Verbatim] = [],
    register: Register, audience: Audience = .paper
  ) {
    (self.programme, self.prototypes, self.hypotheses) = (programme, prototypes, hypotheses)
    (self.reports, self.feedback, self.verbatim) = (reports, feedback, verbatim)
    (self.register, self.audience) = (register, audience)
  }

  /// The folder as of a day; with `since`, only what is new from that day on.
  public func tracking(on day: Day, since: Day? = nil) -> Tracking {
    let gate = Gate(self, on: day, since: since)
    return Tracking(
      programme: programme.title, day: day, since: since,
      sheets: prototypes.sorted { $0.reference < $1.reference }.map(gate.sheet))
  }
}

/// Lets through what may be shown to its readers, of what had happened by a day.
private struct Gate {
  let source: TrackingSource
  let day: Day
  let since: Day?
  private let verbatim: [Verbatim.ID: Verbatim]
  private let hypotheses: [Hypothesis.ID: Hypothesis]
  private let reports: [AstonishmentReport.ID: AstonishmentReport]
  private let feedback: [Prototype.ID: [Feedback]]

  init(_ source: TrackingSource, on day: Day, since: Day?) {
    (self.source, self.day, self.since) = (source, day, since)
    verbatim = Dictionary(source.verbatim.map { ($0.id, $0) }) { $1 }
    hypotheses = Dictionary(source.hypotheses.map { ($0.id, $0) }) { $1 }
    reports = Dictionary(source.reports.map { ($0.id, $0) }) { $1 }
    feedback = Dictionary(grouping: source.feedback, by: \.prototype)
  }

  func sheet(of prototype: Prototype) -> PrototypeSheet {
    var sheet = PrototypeSheet(
      reference: prototype.reference, name: prototype.name,
      asked: PrototypeSheet.Request(
        prototype.decisionAsked, committee: prototype.committee(among: occasions),
        decision: prototype.decision(knownOn: day, among: occasions)))
    (sheet.need, sheet.trial) = (prototype.need, prototype.trial)
    sheet.greenLight = prototype.greenLight
    sheet.bornDuring =
      prototype.bornDuring.flatMap { source.register.occasions[$0]?.title } ?? ""
    sheet.places = prototype.places.compactMap { source.register.places[$0]?.shownName }
    sheet.steps = prototype.life.steps.filter { $0.day <= day }
    sheet.milestones = milestones
    sheet.origin = origin(of: prototype)
    sheet.threshold = prototype.threshold
    sheet.voices = voices(of: prototype)
    (sheet.learned, sheet.resists) = (prototype.learned, prototype.resists)
    return sheet
  }

  private var occasions: some Sequence<Occasion> { source.register.occasions.values }

  private var milestones: [PrototypeSheet.Milestone] {
    source.register.occasions.values
      .filter { $0.kind == .review || $0.kind == .committee }
      .sorted { ($0.period.start, $0.reference) < ($1.period.start, $1.reference) }
      .map { PrototypeSheet.Milestone($0.kind, title: $0.title, day: $0.period.start) }
  }

  private func disclose(_ id: Verbatim.ID) -> Quotation? {
    verbatim[id].flatMap { source.register.disclose($0, to: source.audience) }
  }
}

extension Gate {
  /// The words kept in sight come first, then the oldest reference.
  private func origin(of prototype: Prototype) -> PrototypeSheet.Origin {
    var origin = PrototypeSheet.Origin()
    let parents = prototype.hypotheses.compactMap { hypotheses[$0] }
    let words = Set(parents.flatMap(\.evidenceFor)).compactMap(disclose)
      .sorted { ($0.isKey ? 0 : 1, $0.reference) < ($1.isKey ? 0 : 1, $1.reference) }
    origin.quotation = words.first
    origin.others = max(0, words.count - 1)
    origin.astonishments = Set(parents.flatMap(\.astonishments))
      .compactMap { reports[$0]?.reference }.sorted()
    origin.hypotheses = parents.map { ($0.reference, $0.statement) }
    return origin
  }

  private func voices(of prototype: Prototype) -> PrototypeSheet.Voices {
    var voices = PrototypeSheet.Voices()
    let heard = (feedback[prototype.id] ?? []).filter(isNew)
    let known = heard.filter { verbatim[$0.verbatim] != nil }
    let quotable = known.compactMap { feedback -> (PrototypeSheet.Voices.Heard, Bool, Day?)? in
      guard let quotation = disclose(feedback.verbatim) else { return nil }
      let when = when(feedback.verbatim)
      let moment = moment(when, of: quotation, in: prototype.trial)
      return (.init(quotation, feedback.stance, moment: moment), feedback.isChosen, when?.start)
    }
    voices.isChosen = quotable.contains { $0.1 }
    voices.shown = quotable.filter { $0.1 || !voices.isChosen }
      .sorted { ($0.2 ?? day, $0.0.quotation.reference) < ($1.2 ?? day, $1.0.quotation.reference) }
      .map(\.0)
    voices.totals = known.reduce(into: [:]) { $0[$1.stance, default: 0] += 1 }
    voices.withheld = known.count - quotable.count
    return voices
  }

  /// Words without a date are never taken for old ones.
  private func isNew(_ feedback: Feedback) -> Bool {
    guard let when = when(feedback.verbatim) else { return true }
    return when.start <= day && (since.map { when.end >= $0 } ?? true)
  }

  private func when(_ id: Verbatim.ID) -> When? {
    verbatim[id].flatMap { source.register.origin(of: $0).when }
  }

  /// The week of the trial, never the day.
  private func moment(_ when: When?, of quotation: Quotation, in trial: Period?)
    -> PrototypeSheet.Voices.Moment
  {
    guard case .day(let day)? = when, let trial, trial.contains(day) else {
      return .otherwise(quotation.occasion)
    }
    return .week(trial.week(of: day))
  }
}

extension When {
  /// The last day it may be.
  fileprivate var end: Day {
    switch self {
    case .day(let day): day
    case .month(let year, let month):
      Day(year, month, Day.length(ofMonth: month, in: year)) ?? start
    case .year(let year): Day(year, 12, 31) ?? start
    }
  }
}
