import Entities
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
  public let key: Int
  /// Words so rare in their place and week that they may name someone.
  public let rare: Int
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
      untagged: facets.untagged, unused: facets.unused, key: facets.keyPlaces.count,
      rare: reading.rare.count, profiles: facets.profiles,
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
    guard query.words.contains(where: { !$0.isWhitespace }) else {
      return reading.ordered(kept, by: query.order ?? .reference)
    }
    let answers = try reading.answers(to: query.words, in: workspace)
    let found = isNarrowed ? answers.filter(Set(kept).contains) : answers
    return query.order.map { reading.ordered(found.sorted(), by: $0) } ?? found
  }

  private var isNarrowed: Bool {
    query.profile != nil || query.during != nil || !query.theme.isEmpty || query.only != nil
  }

  /// What every way to narrow keeps: the fewest first, so that little is looked through.
  private var kept: [Int] {
    let facets = reading.facets
    let lists: [[Int]] = [
      query.profile.map { facets.ofProfile[$0] ?? [] },
      query.during.map { facets.ofOccasion[$0] ?? [] },
      query.theme.isEmpty ? nil : facets.ofTheme[query.theme] ?? [],
      query.only.map(only),
    ].compactMap { $0 }.sorted { $0.count < $1.count }
    guard let fewest = lists.first else { return Array(reading.contents.verbatim.indices) }
    return lists.dropFirst().reduce(fewest) { kept, list in kept.filter(Set(list).contains) }
  }

  private func only(_ only: VoiceQuery.Only) -> [Int] {
    switch only {
    case .untagged: reading.facets.untaggedPlaces
    case .unused: reading.facets.unusedPlaces
    case .key: reading.facets.keyPlaces
    case .rare: rare.compactMap { reading.place(of: $0) }.sorted()
    }
  }
}

extension Reading {
  func profile(of verbatim: Verbatim) -> Identifier<Profile>? {
    register.origin(of: verbatim).profile
  }
  func during(_ verbatim: Verbatim) -> Occasion.ID? {
    register.origin(of: verbatim).during
  }
  func when(_ verbatim: Verbatim) -> When? {
    register.origin(of: verbatim).when
  }
  /// Whether the team may read these words, and what was made of them.
  func isShown(_ verbatim: Verbatim) -> Bool { register.disclose(verbatim, to: .team) != nil }
}

/// What verbatim can be narrowed to, and where each way leads, found once.
///
/// Words that the team may not read count in none.
struct VoiceFacets: Sendable {
  private(set) var untaggedPlaces: [Int] = []
  private(set) var unusedPlaces: [Int] = []
  private(set) var keyPlaces: [Int] = []
  private(set) var ofProfile: [Identifier<Profile>: [Int]] = [:]
  private(set) var ofTheme: [String: [Int]] = [:]
  private(set) var ofOccasion: [Occasion.ID: [Int]] = [:]
  private(set) var profiles: [VoiceList.Choice<Identifier<Profile>>] = []
  private(set) var themes: [VoiceList.Choice<String>] = []
  private(set) var occasions: [VoiceList.Choice<Occasion.ID>] = []

  var untagged: Int { untaggedPlaces.count }
  var unused: Int { unusedPlaces.count }

  init() {}

  init(_ reading: Reading) {
    for (place, verbatim) in reading.contents.verbatim.enumerated()
    where reading.isShown(verbatim) {
      if verbatim.themes.isEmpty { untaggedPlaces.append(place) }
      if reading.uses[verbatim.id] == nil { unusedPlaces.append(place) }
      if verbatim.isKey { keyPlaces.append(place) }
      if let profile = reading.profile(of: verbatim) {
        ofProfile[profile, default: []].append(place)
      }
      for theme in Set(verbatim.themes) { ofTheme[theme, default: []].append(place) }
      if let during = reading.during(verbatim) { ofOccasion[during, default: []].append(place) }
    }
    let register = reading.register
    profiles = VoiceFacets.choices(ofProfile) { register.profiles[$0]?.name }
      .sorted { $0.name.unaccented < $1.name.unaccented }
    themes = VoiceFacets.choices(ofTheme) { $0 }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
    let starts = register.occasions.mapValues { $0.period.start }
    occasions = VoiceFacets.choices(ofOccasion) { register.occasions[$0]?.title }
      .sorted { (starts[$0.value]?.number ?? 0) < (starts[$1.value]?.number ?? 0) }
  }

  private static func choices<Value>(_ places: [Value: [Int]], _ name: (Value) -> String?)
    -> [VoiceList.Choice<Value>]
  {
    places.compactMap { value, places in
      name(value).map { VoiceList.Choice(value: value, name: $0, count: places.count) }
    }
  }
}
