public import Atelier
import Entities
public import People
import Storage
import Words

/// How much was kept of some events.
public struct StayCounts: Hashable, Sendable {
  public var encounters = 0
  public var quotes = 0
  public var astonishments = 0
  public var hypotheses = 0
  public var prototypes = 0
  public var isNothing: Bool { self == StayCounts() }
}

/// An event among the others of a programme.
public struct OccasionLine: Sendable {
  public let occasion: Occasion
  public let place: String
  public let counts: StayCounts
}

/// What is being tried, and its calendar.
public struct ProgrammePage: Sendable {
  public let programmes: [Programme]
  public let residences: [Residence]
  /// In the order of their days.
  public let lines: [OccasionLine]
  /// How many of them are over.
  public let over: Int
}

/// An event, or a whole residence, and all that came of it.
public struct OccasionPage: Sendable {
  /// The one that was asked for.
  public let line: OccasionLine
  /// The whole it is told with: itself, or the weeks of its residence.
  public let stay: Stay
  public let isWhole: Bool
  public let counts: StayCounts
  /// Who led encounters, wrote astonishments or led sequences then.
  public let people: [PersonLine]
  public let encounters: [EncounterLine]
  /// The words heard then, those that are kept as keys first.
  public let voices: [ShownVerbatim]
  public let debriefs: [DebriefLine]
  public let astonishments: [AstonishmentCard]
  public let hypotheses: [HypothesisCard]
  public let prototypes: [PrototypeCard]
  public let isPlanned: Bool
}

extension Workshop {
  /// The stakes, the places and the dates of what is being tried.
  public func programme() throws -> ProgrammePage {
    let reading = try reading()
    let occasions = Stay(reading.contents.occasions).occasions
    let told = toldDay(of: reading).day
    return ProgrammePage(
      programmes: reading.contents.programmes,
      residences: Residence.all(in: reading.contents.occasions),
      lines: occasions.map { line(of: $0, in: reading) },
      over: occasions.prefix { $0.period.end < told }.count)
  }

  /// - Parameter isWhole: whether to tell the whole residence it is of.
  /// - Throws: ``UnknownReference``.
  public func occasion(_ text: String, isWhole: Bool) throws -> OccasionPage {
    let reading = try reading()
    let contents = reading.contents
    let occasion = try contents.occasions.named(text, by: \.reference)
    let stay = Stay(isWhole ? occasion.companions(among: contents.occasions) : [occasion])
    let held = Held(stay, in: reading)
    let ids = Set(held.astonishments.map(\.id))
    let states = Set(held.hypotheses.map(\.reference))
    let born = Set(held.prototypes.map(\.reference))
    let agenda = stay.occasions.flatMap { contents.agenda(of: $0).everyLead }
    let names = Set(
      held.encounters.flatMap(\.ledBy) + held.astonishments.compactMap(\.author) + agenda)
    let known = Set(contents.people.filter { names.contains($0.id) }.map(\.reference))
    let maker = voiceMaker(reading)
    let words = held.words.map { contents.verbatim[$0] }
    return OccasionPage(
      line: line(of: occasion, in: reading), stay: stay,
      isWhole: stay.occasions.count > 1, counts: held.counts,
      people: try people().people.filter { known.contains($0.reference) },
      encounters: try encounters().filter { line in
        held.encounters.contains { $0.reference == line.reference }
      },
      voices: (words.filter(\.isKey) + words.filter { !$0.isKey }).prefix(Self.told)
        .map(maker.voice),
      debriefs: try debriefs().filter { line in
        held.debriefs.contains { $0.reference == line.reference }
      },
      astonishments: try astonishments().filter { card in
        contents.astonishments.contains { ids.contains($0.id) && $0.reference == card.reference }
      },
      hypotheses: try hypotheses().filter { states.contains($0.reference) },
      prototypes: try prototypes().filter { born.contains($0.reference) },
      isPlanned: contents.blocks.contains { $0.occasion == occasion.id })
  }

  private func line(of occasion: Occasion, in reading: Reading) -> OccasionLine {
    OccasionLine(
      occasion: occasion,
      place: occasion.place.flatMap { reading.register.places[$0]?.name } ?? "",
      counts: Held(Stay([occasion]), in: reading).counts)
  }

  /// How many words a page of an event tells before it leads to all of them.
  private static let told = 6
}

/// What a workspace keeps of some events.
private struct Held {
  let encounters: [Encounter]
  /// The places of the words.
  let words: [Int]
  let debriefs: [Debrief]
  let astonishments: [AstonishmentReport]
  let hypotheses: [Hypothesis]
  let prototypes: [Prototype]

  init(_ stay: Stay, in reading: Reading) {
    let contents = reading.contents
    encounters = contents.encounters.filter { met in
      met.isDone && stay.holds(met.during, on: met.when?.onlyDay)
    }
    words = stay.occasions.flatMap { reading.facets.ofOccasion[$0.id] ?? [] }
    debriefs = contents.debriefs.filter { stay.holds($0.during, on: $0.day) }
    astonishments = contents.astonishments.filter { stay.holds(nil, on: $0.day) }
    hypotheses = contents.hypotheses.filter { stay.holds(nil, on: $0.birthday) }
    prototypes = contents.prototypes.filter { stay.holds($0.bornDuring, on: nil) }
  }

  var counts: StayCounts {
    StayCounts(
      encounters: encounters.count, quotes: words.count, astonishments: astonishments.count,
      hypotheses: hypotheses.count, prototypes: prototypes.count)
  }
}

extension When {
  /// The day, where it is known to the day.
  fileprivate var onlyDay: Day? { if case .day(let day) = self { day } else { nil } }
}
