import Atelier
import Foundation
import People
import Press

/// A small workshop: a garage owner's words, a hypothesis, and a prototype tried from 8 January.
struct Workshop {
  var consents: [Consent] = []
  var prototype: Prototype
  var feedback: [Feedback] = []
  var verbatim: [Verbatim] = []
  let bruno: Person
  /// The day it really is.
  var today = Day(number: 17_578)
  static let mint = Mint(
    milliseconds: { 1_518_739_200_000 }, chance: { UInt64.random(in: .min ... .max) })

  init() throws {
    bruno = try Person(
      id: Self.mint.make(), reference: Reference(.person, 14), name: "Bruno", trade: "garagiste",
      profile: Self.garage.id)
    prototype = try Prototype(
      id: Self.mint.make(), reference: Reference(.prototype, 4), name: "Le job express",
      need: "Diffuser en une heure un besoin urgent.", hypotheses: [],
      threshold: Threshold(counted: "demandes pourvues en 48 h", atLeast: 6, outOf: 10, result: 7),
      trial: Period(try day(2018, 1, 8), try day(2018, 3, 2)),
      learned: "Le rappel du soir compte.", resists: "L’après-midi.",
      decisionAsked: "Étendre à quatre agences, jusqu’en décembre.", committee: "comité de juin",
      life: Life([
        .init(.sketched, on: try day(2017, 10, 17)), .init(.pitched, on: try day(2017, 10, 18)),
        .init(.kept, on: try day(2017, 11, 9)), .init(.testing, on: try day(2018, 1, 8)),
        .init(.reviewed, on: try day(2018, 5, 17)),
      ]))
    consents = [consent(.words, .given, try day(2018, 1, 8))]
    for (number, stance, date) in [
      (301, Feedback.Stance.favourable, try day(2018, 1, 16)),
      (306, .resisting, try day(2018, 2, 6)), (311, .neutral, try day(2018, 2, 27)),
    ] { try hear(number, stance, on: date) }
  }

  static let garage: Profile = {
    guard let profile = try? Profile(id: mint.make(), name: "un garagiste") else {
      preconditionFailure("a profile with a name")
    }
    return profile
  }()

  mutating func hear(
    _ number: Int, _ stance: Feedback.Stance, on day: Day, words: String? = nil,
    isChosen: Bool = false
  ) throws {
    let said = try Verbatim(
      id: Self.mint.make(), reference: Reference(.verbatim, number),
      words: words ?? "Paroles numéro \(number).", speaker: bruno.id, profile: Self.garage.id,
      when: .day(day))
    verbatim.append(said)
    feedback.append(
      Feedback(
        id: Self.mint.make(), prototype: prototype.id, verbatim: said.id, stance: stance,
        isChosen: isChosen))
  }

  func consent(_ purpose: Consent.Purpose, _ answer: Consent.Answer, _ day: Day) -> Consent {
    Consent(
      id: Self.mint.make(), person: bruno.id, purpose: purpose, channel: .paper, answer: answer,
      day: day)
  }

  func source() throws -> TrackingSource {
    let committee = try Occasion(
      id: Self.mint.make(), reference: Reference(.occasion, 13), kind: .committee,
      title: "Comité national", period: Period(try day(2018, 6, 14)))
    return TrackingSource(
      programme: try Programme(id: Self.mint.make(), title: "Très petites entreprises"),
      prototypes: [prototype], feedback: feedback, verbatim: verbatim,
      register: Register(
        people: [bruno], consents: consents, profiles: [Self.garage], occasions: [committee],
        today: today))
  }
}

/// A day that the calendar has.
func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
  struct NoSuchDay: Error {}
  guard let day = Day(year, month, day) else { throw NoSuchDay() }
  return day
}
