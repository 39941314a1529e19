import People
import Words

extension Wording {
  /// Profiles so rare in a place and a week that they may name someone: a line for each place and
  /// week.
  func remarks(on groups: [SmallGroup]) -> [String] {
    guard !groups.isEmpty else { return [] }
    let places = groups.map { whereabouts($0.place, $0.moment) }.uniqued
    let lines = places.map { place in
      let profiles = groups.filter { whereabouts($0.place, $0.moment) == place }.map {
        "\($0.profile) (\($0.quotations.map(\.description).joined(separator: ", ")))"
      }
      let said = profiles.joined(separator: ", ")
      return "• " + (place.isEmpty ? said : "\(announcing(place.capitalisedFirst)) \(said)")
    }
    let more = lines.dropFirst(Wording.mostLines)
    return [prints.smallGroups(groups.count)] + lines.prefix(Wording.mostLines)
      + (more.isEmpty ? [] : [prints.moreSmallGroups(more.count)]) + [self.groups.how]
  }

  /// As many places and weeks as are read rather than skipped.
  private static let mostLines = 12
}

extension Array where Element: Hashable {
  /// Each once, where it first stood.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
