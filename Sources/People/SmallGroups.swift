/// Quotations whose profile, place and week are shared by so few that they may name someone.
public struct SmallGroup: Hashable, Sendable {
  public let profile: String
  public let place: String
  public let moment: Quotation.Moment
  public let quotations: [Reference]
  /// The weeks in which they were said.
  public let weeks: Set<Quotation.Moment>

  /// How few people make a group that may name someone.
  public static let threshold = 3
}

extension Register {
  /// The groups of fewer than three people, however much each said, by their first reference; not
  /// those of which the team knows that they are several.
  ///
  /// Whoever has a narrower profile is one of the group too: a car mechanic is also a craftsperson.
  /// Words of which nobody noted who said them count as one voice.
  public func smallGroups(among quotations: some Collection<Quotation>) -> [SmallGroup] {
    allSmallGroups(among: quotations).filter { !isKnown($0) }
  }

  /// Those that would be asked about, did the team not know that they are several.
  public func knownSmallGroups(among quotations: some Collection<Quotation>) -> [SmallGroup] {
    allSmallGroups(among: quotations).filter(isKnown)
  }

  /// All that is said by one profile in one place and week, whether few say it or many; `nil` of
  /// words that are signed by a first name, or by nothing.
  public func group(of reference: Reference, among quotations: some Collection<Quotation>)
    -> SmallGroup?
  {
    let anonymous = quotations.filter { $0.isOfOneProfile }
    guard let one = anonymous.first(where: { $0.reference == reference }) else { return nil }
    let all = anonymous.filter {
      $0.speaker == one.speaker && Whereabouts($0) == Whereabouts(one)
    }
    return SmallGroup(
      profile: one.speaker, place: one.place, moment: one.occasion,
      quotations: all.map(\.reference).sorted(), weeks: Set(all.map(\.week)))
  }

  /// Whether the team knows it of every week in which something was said.
  public func isKnown(_ group: SmallGroup) -> Bool {
    let known = Set(knownGroups.filter { $0.holds(group) }.map(\.moment))
    return known.contains(group.moment) || group.weeks.isSubset(of: known)
  }

  private func allSmallGroups(among quotations: some Collection<Quotation>) -> [SmallGroup] {
    let anonymous = quotations.filter { $0.isOfOneProfile }
    let together = Dictionary(grouping: anonymous) { Whereabouts($0) }
    return together.values.flatMap { smallGroups(where: $0) }
      .sorted { $0.quotations[0] < $1.quotations[0] }
  }

  /// A place and a week.
  private struct Whereabouts: Hashable {
    let place: String
    let moment: Quotation.Moment
    init(_ quotation: Quotation) {
      (place, moment) = (quotation.place, quotation.occasion)
    }
  }

  private func smallGroups(where quotations: [Quotation]) -> [SmallGroup] {
    Dictionary(grouping: quotations, by: \.speaker).values.compactMap { group in
      guard let first = group.first else { return nil }
      let voices = quotations.filter { $0.speaker == first.speaker || isNarrower($0, than: first) }
        .map(\.voice)
      guard Set(voices).count < SmallGroup.threshold else { return nil }
      return SmallGroup(
        profile: first.speaker, place: first.place, moment: first.occasion,
        quotations: group.map(\.reference).sorted(), weeks: Set(group.map(\.week)))
    }
  }

  /// Whether one profile widens, step by step, to the other.
  private func isNarrower(_ quotation: Quotation, than wide: Quotation) -> Bool {
    guard let aim = wide.profile else { return false }
    var (next, seen): (Identifier<Profile>?, Set<Identifier<Profile>>) = (quotation.profile, [])
    while let profile = next, seen.insert(profile).inserted {
      if profile == aim { return true }
      next = profiles[profile]?.wider
    }
    return false
  }
}

extension Quotation {
  /// Signed by a profile: « plusieurs personnes » says nothing of any of them.
  fileprivate var isOfOneProfile: Bool {
    !speaker.isEmpty && !isNamed && !(isOfSeveral && profile == nil)
  }
}
