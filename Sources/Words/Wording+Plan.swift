/// What is said of a plan: its hours, what may not be done, what there is to settle and to know.
public struct PlanWording: Sendable {
  // Hours and people.
  /// From minutes since midnight; past midnight, it says so.
  public let time: @Sendable (_ minutes: Int) -> String
  /// The second of two hours alike, in the night when the clocks go back.
  public let secondTime: @Sendable (_ time: String) -> String
  public let duration: @Sendable (_ minutes: Int) -> String
  public let weekdays: [String]
  public let everyone: String
  /// All of them, each on its own.
  public let everyTeam: String
  public let teams: @Sendable (_ letters: [String]) -> String
  public let toProvide: String

  // What may not be.
  public let closesBeforeOpening:
    @Sendable (_ day: String, _ opens: String, _ closes: String) -> String
  public let impossibleLetter: @Sendable (_ letter: String) -> String
  public let untitled: @Sendable (_ reference: String) -> String
  public let impossibleDuration: @Sendable (_ title: String, _ minutes: Int) -> String
  public let impossibleMinimum:
    @Sendable (_ title: String, _ minimum: Int, _ minutes: Int) -> String
  public let unnamedMaterial: String
  public let impossibleCount: @Sendable (_ name: String, _ count: Int) -> String
  public let unknownBlock: @Sendable (_ name: String) -> String
  public let unknownDay: @Sendable (_ name: String) -> String
  public let unknownTeam: @Sendable (_ name: String) -> String
  public let unreadableTime: @Sendable (_ written: String) -> String
  public let unreadableMinutes: @Sendable (_ written: String) -> String
  public let unknownIntention: @Sendable (_ written: String) -> String
  /// An option that a verb does not read; of a place, what puts a sequence elsewhere is told.
  public let stray: @Sendable (_ option: String, _ verb: String) -> String
  public let nothingToMend: @Sendable (_ written: String) -> String
  public let letterTwice: @Sendable (_ letter: String) -> String
  public let dayTwice: @Sendable (_ day: String) -> String
  public let tooManyBlocks: @Sendable (_ day: String, _ most: Int) -> String
  public let tooManyTeams: @Sendable (_ most: Int) -> String
  public let cannotSplit: @Sendable (_ title: String, _ minutes: Int, _ whole: Int) -> String
  public let alreadyParted: @Sendable (_ title: String) -> String
  public let cannotJoin: @Sendable (_ first: String, _ second: String) -> String
  public let notFixed: @Sendable (_ title: String) -> String
  public let alreadyFixed: @Sendable (_ title: String, _ time: String) -> String
  public let outOfDay: @Sendable (_ title: String) -> String
  public let noDay: String
  public let alreadyPlanned: String
  public let unknownFormat: @Sendable (_ name: String, _ known: [String]) -> String

  // What there is to settle.
  /// Days that are not the event’s.
  public let outside: @Sendable (_ days: [String], _ period: String) -> String
  /// At most three titles, of so many; the letters of the teams left without anyone.
  public let away:
    @Sendable (
      _ name: String, _ day: String, _ titles: [String], _ count: Int, _ teams: [String]
    ) -> String
  /// After a sentence that holds several times.
  public let times: @Sendable (_ count: Int) -> String
  public let overflows:
    @Sendable (_ day: String, _ end: String, _ closes: String, _ minutes: Int) -> String
  public let late: @Sendable (_ title: String, _ time: String, _ minutes: Int) -> String
  public let leadsTwice:
    @Sendable (
      _ name: String, _ first: String, _ second: String, _ at: String, _ minutes: Int
    ) -> String
  public let roomTwice:
    @Sendable (
      _ room: String, _ first: String, _ second: String, _ at: String, _ minutes: Int
    ) -> String
  public let roomTooSmall:
    @Sendable (_ title: String, _ room: String, _ seats: Int, _ people: Int) -> String
  public let noAnimator: @Sendable (_ letter: String) -> String
  /// At most three titles, of so many.
  public let unlistedTeam: @Sendable (_ letter: String, _ titles: [String], _ count: Int) -> String
  public let noLead: @Sendable (_ title: String, _ at: String) -> String
  public let runsShort: @Sendable (_ name: String, _ needed: Int, _ stock: Int) -> String
  public let unknownDeck: @Sendable (_ title: String, _ deck: String) -> String

  // What there is to know.
  public let longWithoutRest:
    @Sendable (
      _ who: String, _ day: String, _ duration: String, _ from: String, _ to: String
    ) -> String
  public let noMeal: @Sendable (_ day: String, _ duration: String) -> String
  public let closesFirst: @Sendable (_ title: String, _ at: String) -> String
  public let longTogether: @Sendable (_ title: String, _ at: String, _ duration: String) -> String
  public let waits: @Sendable (_ who: String, _ before: String, _ minutes: Int) -> String
  public let noInstruction: @Sendable (_ first: [String], _ count: Int) -> String
  public let margin: @Sendable (_ before: String, _ at: String, _ minutes: Int) -> String

  // What mends it.
  public let shiftDays: @Sendable (_ days: Int) -> String
  public let standIn: @Sendable (_ title: String, _ count: Int, _ name: String) -> String
  public let shorten: @Sendable (_ cuts: [(String, Int)]) -> String
  public let stretch: @Sendable (_ title: String, _ minutes: Int) -> String
  public let handOver: @Sendable (_ title: String, _ names: [String]) -> String
  public let animate: @Sendable (_ letter: String, _ name: String) -> String
  public let useRoom: @Sendable (_ title: String, _ room: String) -> String
  public let listTeam: @Sendable (_ letter: String) -> String
  public let leaveDeck: @Sendable (_ title: String, _ deck: String) -> String
  public let addRest: @Sendable (_ at: String, _ who: String) -> String
  public let addMeal: @Sendable (_ at: String) -> String
  public let rest: String
  public let meal: String
}

extension Wording {
  public var plan: PlanWording { pick(.french, .english) }
}
