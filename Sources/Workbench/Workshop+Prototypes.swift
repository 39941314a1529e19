public import Atelier
import Entities
public import People
import Storage
import Words

/// A prototype among others.
public struct PrototypeCard: Hashable, Sendable {
  public let reference: Reference
  public let name: String
  public let need: String
  public let state: Prototype.State?
  /// Since when it is in that state.
  public let since: Day?
  /// How many words were heard while it was tried, by the way they point.
  public let heard: [Feedback.Stance: Int]
  /// Under way, and nothing heard nor decided for thirty days.
  public let isSilent: Bool
  public let threshold: Threshold?
}

/// A prototype, what was heard of it, and what was decided.
public struct PrototypePage: Sendable {
  public struct Heard: Sendable {
    public let voice: ShownVerbatim
    public let stance: Feedback.Stance
    public let isChosen: Bool
  }
  public let card: PrototypeCard
  public let places: [String]
  public let trial: Period?
  public let greenLight: GreenLight?
  /// The hypotheses it tries, with their statements.
  public let hypotheses: [(reference: Reference, statement: String)]
  public let heard: [Heard]
  public let learned: String
  public let resists: String
  public let decisionAsked: String
  public let committee: Committee?
  public let decision: Decision?
  /// Its states and its committee, as they are said, in the order of days.
  public let life: [String]
  public let time: PrototypeTime?
  /// The states it may enter, in the order of a life.
  public let next: [Prototype.State]
  /// The profile and the place of the last feedback, which the next one often shares.
  public let lastHeard: (profile: String, place: String)
  public let trace: ToldTrace
}

extension Workshop {
  /// All of them by reference.
  public func prototypes() throws -> [PrototypeCard] {
    let reading = try reading()
    return reading.contents.prototypes.sorted { $0.reference < $1.reference }
      .map { card(of: $0, in: reading) }
  }

  /// - Throws: ``UnknownReference``.
  public func prototype(_ text: String) throws -> PrototypePage {
    let reading = try reading()
    let found = try reading.contents.prototypes.named(text, by: \.reference)
    let maker = voiceMaker(reading)
    let tried = Set(found.hypotheses)
    let heard = feedback(on: found, in: reading).compactMap { feedback in
      reading.verbatim(feedback.verbatim).map {
        PrototypePage.Heard(
          voice: maker.voice(of: $0), stance: feedback.stance, isChosen: feedback.isChosen)
      }
    }
    let days = feedback(on: found, in: reading).compactMap { feedback -> Day? in
      guard case .day(let day)? = reading.verbatim(feedback.verbatim).flatMap(reading.when)
      else { return nil }
      return day
    }
    let time = PrototypeTime(
      of: found, heard: days, today: toldDay(of: reading).day, among: reading.contents.occasions)
    return PrototypePage(
      card: card(of: found, in: reading),
      places: found.places.compactMap { reading.register.places[$0]?.name }, trial: found.trial,
      greenLight: found.greenLight,
      hypotheses: reading.contents.hypotheses.filter { tried.contains($0.id) }
        .map { ($0.reference, $0.statement) },
      heard: heard, learned: found.learned, resists: found.resists,
      decisionAsked: found.decisionAsked,
      committee: found.committee(among: reading.contents.occasions), decision: found.decision,
      life: time.map { $0.moments.map(said) } ?? [], time: time,
      next: Prototype.State.allCases.filter { state in
        found.life.current.map { $0.state.followers.contains(state) } ?? true
      },
      lastHeard: lastHeard(in: reading), trace: try told(text))
  }

  private func said(_ moment: PrototypeTime.Moment) -> String {
    switch moment.event {
    case .state(let step): wording.said(step).capitalisedFirst
    case .committee: "\(wording.sitePrototypes.committeeMark), \(wording.long(moment.day))"
    }
  }

  private func lastHeard(in reading: Reading) -> (profile: String, place: String) {
    let heard = reading.contents.feedback.compactMap { reading.verbatim($0.verbatim) }
    guard let last = heard.max(by: { $0.reference < $1.reference }) else { return ("", "") }
    let (origin, register) = (reading.register.origin(of: last), reading.register)
    return (
      origin.profile.flatMap { register.profiles[$0]?.name } ?? "",
      origin.place.flatMap { register.places[$0]?.name } ?? ""
    )
  }

  private func feedback(on prototype: Prototype, in reading: Reading) -> [Feedback] {
    reading.contents.feedback.filter { $0.prototype == prototype.id }
  }

  private func card(of prototype: Prototype, in reading: Reading) -> PrototypeCard {
    let heard = feedback(on: prototype, in: reading)
    let days = heard.compactMap { feedback in
      reading.verbatim(feedback.verbatim).flatMap { reading.when($0)?.start }
    }
    let step = prototype.life.current
    return PrototypeCard(
      reference: prototype.reference, name: prototype.name, need: prototype.need,
      state: step?.state, since: step?.day,
      heard: heard.reduce(into: [:]) { $0[$1.stance, default: 0] += 1 },
      isSilent: prototype.isSilent(on: toldDay(of: reading).day, lastHeard: days.max()),
      threshold: prototype.threshold)
  }
}
