public import Atelier
import Entities
public import People
public import Storage
public import Words

/// What is there, what is missing, what was done last.
public struct HomePage: Sendable {
  public let title: String
  public let isFictional: Bool
  public let verbatim: Int
  public let astonishments: Int
  public let hypotheses: Int
  public let prototypes: Int
  /// Decisions given on prototypes, and those asked for that wait.
  public let decisions: Int
  public let awaited: Int
  /// Verbatim without a theme.
  public let untagged: Int
  /// Astonishments that ask no question yet.
  public let unasked: Int
  /// Hypotheses under way that neither words nor astonishment support.
  public let bare: [Reference]
  /// Prototypes under way without news for thirty days.
  public let silent: [Reference]
  /// Words so rare in their place and week that they may name someone.
  public let smallGroups: Int
  /// Names of places and profiles that several rows bear.
  public let doubles: [String]
  /// How many disagreements between copies are to be settled.
  public let disputes: Int
  /// How many printed references are to be taken down.
  public let hanging: Int
  public let acts: [Act]
  /// Whether nothing at all is kept yet.
  public let isEmpty: Bool
  /// The day as of which it tells.
  public let told: ToldDay
  /// The dates of that day, then those to come, the nearest first.
  public let current: [Occasion]
  public let coming: [Occasion]
  /// The encounters of that day.
  public let encounters: [EncounterLine]
  /// The last words heard, the latest first.
  public let heard: [ShownVerbatim]
  /// What someone is here for; `nil` until they say.
  public let purpose: Settings.Purpose?
}

extension Workshop {
  public func home() throws -> HomePage {
    let reading = try reading()
    let contents = reading.contents
    let purpose = try workspace.settings().purpose
    let told = toldDay(of: reading)
    let (current, coming) = coming(contents.occasions, on: told.day, for: purpose)
    let maker = voiceMaker(reading)
    return HomePage(
      title: try contents.programmes.first?.title ?? workspace.cover().title,
      isFictional: contents.programmes.contains(where: \.isFictional),
      verbatim: contents.verbatim.count, astonishments: contents.astonishments.count,
      hypotheses: contents.hypotheses.count, prototypes: contents.prototypes.count,
      decisions: contents.prototypes.count { $0.decision != nil },
      awaited: contents.prototypes.count { $0.decision == nil && !$0.decisionAsked.isEmpty },
      untagged: reading.facets.untagged,
      unasked: contents.astonishments.count { $0.question.trimmed.isEmpty },
      bare: try hypotheses().filter { $0.isBare && $0.state?.isOver != true }.map(\.reference),
      silent: try prototypes().filter(\.isSilent).map(\.reference),
      smallGroups: try smallGroups().count, doubles: try workspace.doubles().map(\.name),
      disputes: try workspace.disputes().count, hanging: try hanging().count,
      acts: try latestActs(8),
      isEmpty: contents.holdsNothing, told: told, current: current, coming: coming,
      encounters: try encounters(on: told.day, in: reading),
      heard: reading.ordered(Array(contents.verbatim.indices), by: .latest).prefix(7)
        .map { maker.voice(of: contents.verbatim[$0]) },
      purpose: purpose)
  }

  /// A network lives by its gatherings; its other dates are told when there is none.
  private func coming(_ occasions: [Occasion], on day: Day, for purpose: Settings.Purpose?)
    -> (current: [Occasion], coming: [Occasion])
  {
    let ahead = occasions.filter { $0.period.end >= day }
      .sorted { ($0.period.start, $0.reference) < ($1.period.start, $1.reference) }
    let gatherings = purpose == .network ? ahead.filter { $0.kind == .gathering } : []
    let told = (gatherings.isEmpty ? ahead : gatherings)
    return (
      told.filter { $0.period.start <= day },
      Array(told.filter { $0.period.start > day }.prefix(3))
    )
  }

  private func encounters(on day: Day, in reading: Reading) throws -> [EncounterLine] {
    reading.contents.encounters.filter { $0.when == .day(day) }
      .sorted { $0.reference < $1.reference }
      .map { met in
        line(
          of: met, quotes: reading.contents.verbatim.count { $0.encounter == met.id }, in: reading)
      }
  }

  /// Takes in the fictional residency that comes with the program, in one act.
  ///
  /// - Returns: that act.
  /// - Throws: ``NotEmpty`` where something is kept already.
  public func fillWithExample() throws -> Act.ID? {
    guard try workspace.contents().holdsNothing else { throw NotEmpty() }
    _ = try take(
      DeckBench(furnishings: furnishings, wording: wording, now: now).start(from: "residence"))
    return try workspace.acts(limit: 1).first?.id
  }

  /// Puts every row that an act changed back as it was.
  ///
  /// - Returns: the act that undid it.
  /// - Throws: ``UndoRefused`` where it was undone already or something moved since.
  public func undo(_ act: Act.ID) throws -> Act.ID {
    do {
      return try workspace.undo(act, by: author, at: now)
    } catch let fault as WorkspaceFault {
      guard let known = try workspace.act(act) else { throw fault }
      throw UndoRefused(told: try told(known), fault: fault)
    }
  }

  /// The last acts; where none of them can be undone, also the last one that can.
  public func latestActs(_ count: Int) throws -> [Act] {
    let acts = try workspace.acts(limit: count)
    guard !acts.contains(where: \.canBeUndone), let standing = try workspace.lastStanding(),
      standing.canBeUndone
    else { return acts }
    return acts + [standing]
  }
}

/// The example only goes where nothing is: it would mix fiction with what people said.
public struct NotEmpty: Error, Sayable {
  public func said(in wording: Wording) -> String { wording.siteHouse.exampleRefused }
}
