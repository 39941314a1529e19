public import People
import Storage
import Words

/// Which verbatim are asked for, in which order.
public struct VoiceQuery: Hashable, Sendable {
  public enum Only: String, CaseIterable, Sendable { case untagged, unused, key, rare }
  public enum Order: String, CaseIterable, Sendable { case reference, latest, speaker }

  /// Words to look for; a blank finds everything.
  public var words = ""
  public var profile: Identifier<Profile>?
  public var theme = ""
  public var during: Occasion.ID?
  public var only: Only?
  /// By reference when nothing is said; what answers words, the best first.
  public var order: Order?
  /// From 1.
  public var page = 1

  public static let pageLength = 50

  public init() {}
}

/// A page of verbatim, and what the rest can be narrowed to.
public struct VoiceList: Sendable {
  /// One way to narrow, and how many verbatim it keeps.
  public struct Choice<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    public let name: String
    public let count: Int
  }

  public let voices: [ShownVerbatim]
  /// How many were collected, how many answer, on how many pages.
  public let collected: Int
  public let found: Int
  public let pages: Int
  public let untagged: Int
  public let unused: Int
  public let profiles: [Choice<Identifier<Profile>>]
  public let themes: [Choice<String>]
  public let occasions: [Choice<Occasion.ID>]
}

extension Workshop {
  /// The verbatim a query keeps, fifty a page.
  public func voices(_ query: VoiceQuery) throws -> VoiceList {
    let reading = try reading()
    let rare = try query.only == .rare ? smallGroups() : []
    let found = try VoiceSieve(query: query, reading: reading, rare: rare).sift(search: workspace)
    let pages = max(1, (found.count + VoiceQuery.pageLength - 1) / VoiceQuery.pageLength)
    let first = (min(max(query.page, 1), pages) - 1) * VoiceQuery.pageLength
    let shown = found[first..<min(first + VoiceQuery.pageLength, found.count)]
    let maker = voiceMaker(reading)
    let facets = reading.facets
    return VoiceList(
      voices: shown.map { maker.voice(of: reading.contents.verbatim[$0]) },
      collected: reading.contents.verbatim.count, found: found.count, pages: pages,
      untagged: facets.untagged, unused: facets.unused, profiles: facets.profiles,
      themes: facets.themes, occasions: facets.occasions)
  }

}

/// Keeps what a query asks for, by its place in the contents.
private struct VoiceSieve {
  let query: VoiceQuery
  let reading: Reading
  /// The words whose group is so small that they may name someone.
  let rare: Set<Reference>

  func sift(search workspace: Workspace) throws -> [Int] {
    let all = reading.contents.verbatim
    guard query.words.contains(where: { !$0.isWhitespace }) else {
      return ordered(all.indices.filter { keeps(all[$0]) })
    }
    let found = try workspace.read {
      try $0.references(answering: query.words, kinds: [.verbatim])
    }.compactMap { reading.place(of: $0) }.filter { keeps(all[$0]) }
    return query.order == nil ? found : ordered(found.sorted())
  }

  private func keeps(_ verbatim: Verbatim) -> Bool {
    if let profile = query.profile, reading.profile(of: verbatim) != profile { return false }
    if let during = query.during, reading.during(verbatim) != during { return false }
    if !query.theme.isEmpty, !verbatim.themes.contains(query.theme) { return false }
    return switch query.only {
    case .untagged: verbatim.themes.isEmpty
    case .unused: reading.uses[verbatim.id] == nil
    case .key: verbatim.isKey
    case .rare: rare.contains(verbatim.reference)
    case nil: true
    }
  }

  private func ordered(_ places: [Int]) -> [Int] {
    let all = reading.contents.verbatim
    switch query.order {
    case .reference, nil: return places
    case .latest:
      let days = places.map { (reading.when(all[$0])?.start.number ?? .min, $0) }
      return days.sorted { ($0.0, $1.1) > ($1.0, $0.1) }.map(\.1)
    case .speaker:
      let names = places.map { place in
        (
          reading.profile(of: all[place]).flatMap { reading.register.profiles[$0]?.name } ?? "~",
          place
        )
      }
      return names.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }
  }
}

extension Reading {
  func profile(of verbatim: Verbatim) -> Identifier<Profile>? {
    let encounter = verbatim.encounter.flatMap { register.encounters[$0] }
    let speaker = verbatim.speaker ?? encounter?.person
    return verbatim.profile ?? encounter?.profile
      ?? speaker.flatMap { register.people[$0]?.profile }
  }
  func during(_ verbatim: Verbatim) -> Occasion.ID? {
    verbatim.during ?? verbatim.encounter.flatMap { register.encounters[$0]?.during }
  }
  func when(_ verbatim: Verbatim) -> When? {
    verbatim.when ?? verbatim.encounter.flatMap { register.encounters[$0]?.when }
  }
}

/// What verbatim can be narrowed to, counted once.
struct VoiceFacets: Sendable {
  var untagged = 0
  var unused = 0
  var profiles: [VoiceList.Choice<Identifier<Profile>>] = []
  var themes: [VoiceList.Choice<String>] = []
  var occasions: [VoiceList.Choice<Occasion.ID>] = []

  init() {}

  init(_ reading: Reading) {
    var counts: ([Identifier<Profile>: Int], [String: Int], [Occasion.ID: Int]) = ([:], [:], [:])
    for verbatim in reading.contents.verbatim {
      if verbatim.themes.isEmpty { untagged += 1 }
      if reading.uses[verbatim.id] == nil { unused += 1 }
      if let profile = reading.profile(of: verbatim) { counts.0[profile, default: 0] += 1 }
      for theme in Set(verbatim.themes) { counts.1[theme, default: 0] += 1 }
      if let during = reading.during(verbatim) { counts.2[during, default: 0] += 1 }
    }
    let register = reading.register
    profiles = VoiceFacets.choices(counts.0) { register.profiles[$0]?.name }
      .sorted { $0.name.unaccented < $1.name.unaccented }
    themes = VoiceFacets.choices(counts.1) { $0 }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
    let starts = register.occasions.mapValues { $0.period.start }
    occasions = VoiceFacets.choices(counts.2) { register.occasions[$0]?.title }
      .sorted { (starts[$0.value]?.number ?? 0) < (starts[$1.value]?.number ?? 0) }
  }

  private static func choices<Value>(_ counts: [Value: Int], _ name: (Value) -> String?)
    -> [VoiceList.Choice<Value>]
  {
    counts.compactMap { value, count in
      name(value).map { VoiceList.Choice(value: value, name: $0, count: count) }
    }
  }
}
