import Atelier
import Entities
import People
import Press
import Storage

/// What was last read of a workspace, good until the next act.
public final class Memory: Sendable {
  private let kept = Recalled<Moment, Reading>()
  private let emblems = Recalled<[Logo], [Emblem]>()
  let kits: KitShelf

  /// A workspace between two acts, on a day: what may be shown changes with either.
  private struct Moment: Hashable {
    let stamp: Int
    let day: Day
  }

  public init(kits: KitShelf = KitShelf()) { self.kits = kits }

  func reading(of workspace: Workspace, on today: Day) throws -> Reading {
    try kept.value(Moment(stamp: try workspace.stamp(), day: today)) {
      Reading(try workspace.contents(), on: today)
    }
  }

  /// Logos as sheets hold them, each of which is drawn once to know its proportion.
  func emblems(of logos: [Logo]) -> [Emblem] { emblems.value(logos) { logos.emblems } }
}

/// Everything a workspace holds at one moment, and what is found again and again from it.
struct Reading: Sendable {
  let contents: Dossier
  let register: Register
  /// The last day of which anything is written.
  let lastDay: Day?
  /// Where each verbatim stands in the contents.
  let places: [Verbatim.ID: Int]
  private let references: [Reference: Int]
  private let verbatim: [Verbatim]
  /// What each verbatim served: astonishments, hypotheses, prototypes.
  let uses: [Verbatim.ID: [Reference]]
  private(set) var facets: VoiceFacets = VoiceFacets()
  private let foundLinks = Recalled<Bool, TraceLinks>()
  private let foundRare = Recalled<Bool, Set<Reference>>()
  private let foundQuotations = Recalled<Bool, [Quotation]>()
  let foundHanging = Recalled<Bool, [Hanging]>()
  let foundIndex = Recalled<Bool, [Int64: Turn]>()
  private let foundOrders = Recalled<Bool, [VoiceQuery.Order: [Int]]>()

  init(_ contents: Dossier, on today: Day) {
    (self.contents, register) = (contents, contents.register(on: today))
    lastDay = contents.lastDay
    verbatim = contents.verbatim
    places = Dictionary(
      verbatim.enumerated().map { ($1.id, $0) }
    ) { first, _ in first }
    references = Dictionary(
      verbatim.enumerated().map { ($1.reference, $0) }
    ) { first, _ in first }
    uses = contents.traceSources.usesOfWords
    facets = VoiceFacets(self)
  }

  func verbatim(_ id: Verbatim.ID) -> Verbatim? { places[id].map { verbatim[$0] } }
  func verbatim(_ reference: Reference) -> Verbatim? {
    place(of: reference).map { verbatim[$0] }
  }
  func place(of reference: Reference) -> Int? { references[reference] }

  /// What follows from what, between all things.
  var links: TraceLinks { foundLinks.value(true) { TraceLinks(contents.traceSources) } }

  /// The words whose profile, place and week are shared by so few that they may name someone.
  var rare: Set<Reference> {
    foundRare.value(true) { Set(register.smallGroups(among: quotations).flatMap(\.quotations)) }
  }

  /// All the words that may be shown.
  var quotations: [Quotation] {
    foundQuotations.value(true) {
      contents.verbatim.compactMap { register.disclose($0, to: .paper) }
    }
  }

  /// Some verbatim, by their places in rising order, in another order.
  func ordered(_ places: [Int], by order: VoiceQuery.Order) -> [Int] {
    guard let all = orders[order] else { return places }
    if places.count == all.count { return all }
    var isWanted = [Bool](repeating: false, count: all.count)
    for place in places { isWanted[place] = true }
    return all.filter { isWanted[$0] }
  }

  /// The places of all verbatim in each order that is not their own.
  private var orders: [VoiceQuery.Order: [Int]] {
    foundOrders.value(true) {
      let all = contents.verbatim
      let byDay = Dictionary(grouping: all.indices) { when(all[$0])?.start.number ?? .min }
      let byName = Dictionary(grouping: all.indices) { place in
        profile(of: all[place]).flatMap { register.profiles[$0]?.name } ?? "~"
      }
      return [
        .latest: byDay.sorted { $0.key > $1.key }.flatMap { $0.value.reversed() },
        .speaker: byName.sorted { $0.key < $1.key }.flatMap(\.value),
      ]
    }
  }
}

extension Workshop {
  /// Reads what pages will ask for, so that the first of them does not wait as long.
  public func readAhead() { _ = try? reading() }

  func reading() throws -> Reading { try memory.reading(of: workspace, on: today) }
}
