/// Words of one of several people who were met together.
extension Register {
  /// Those who may have said words of some profile; of any, where none was said.
  func these(_ met: Met, _ profile: Profile.ID?) -> Origin.Several {
    let may = met.people.filter { person in
      guard let profile, let own = people[person]?.profile else { return true }
      return lineage(of: own).contains(profile) || lineage(of: profile).contains(own)
    }
    return Origin.Several(people: may, isMissingSomeone: met.gone > 0)
  }

  /// What can be said of whoever spoke: of one, the profile that was met; of several, their nearest
  /// common one. Of someone who was met among several, their own says more.
  func profile(of met: Met, said speaker: Person.ID?) -> Profile.ID? {
    guard met.areSeveral else { return met.profiles.first }
    guard speaker == nil, met.gone == 0 else { return nil }
    return common(of: met)
  }

  /// The nearest profile that all those who were met share; none where one has none.
  public func common(of met: Met) -> Profile.ID? {
    let own = met.people.map { people[$0]?.profile }
    guard !own.contains(nil) else { return nil }
    let lines = (met.profiles + own.compactMap { $0 }).map { lineage(of: $0) }
    return lines.first?.first { profile in lines.allSatisfy { $0.contains(profile) } }
  }

  /// A profile, then wider and wider ones.
  private func lineage(of profile: Profile.ID) -> [Profile.ID] {
    var line = [profile]
    while let wider = profiles[line[line.count - 1]]?.wider, !line.contains(wider) {
      line.append(wider)
    }
    return line
  }
}
