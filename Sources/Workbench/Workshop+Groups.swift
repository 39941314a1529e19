import Entities
import Foundation
public import People
public import Storage
public import Words

/// A group so small that it may name someone, and what one gesture can do for all of it.
public struct GroupCard: Hashable, Sendable {
  /// « Bourg, mars 2026 : un garagiste (V-0001, V-0002) »
  public let said: String
  public let profile: String
  /// All that the workspace holds of it.
  public let references: [Reference]
  /// The more general profile that is known; empty when there is none.
  public let wider: String
  /// When the team said that they are several.
  public let known: Day?

  /// One of the group stands for all of it.
  public var name: String { references.first?.description ?? "" }
}

/// Why a gesture was refused on a group.
public enum GroupRefusal: Error, Hashable, Sayable {
  case noGroup(String)
  case noWider(profile: String)
  case notWider(profile: String, wider: String)

  public func said(in wording: Wording) -> String {
    switch self {
    case .noGroup(let text): wording.groups.noGroup(text)
    case .noWider(let profile): wording.groups.noWider(profile)
    case .notWider(let profile, let wider): wording.groups.notWider(profile, wider)
    }
  }
}

extension Workshop {
  /// The groups to look at, by their first reference.
  public func smallGroupCards() throws -> [GroupCard] {
    let reading = try reading()
    return cards(of: reading.register.smallGroups(among: reading.quotations), in: reading)
  }

  /// Those of which the team knows that they are several.
  public func knownGroupCards() throws -> [GroupCard] {
    let reading = try reading()
    return cards(of: reading.register.knownSmallGroups(among: reading.quotations), in: reading)
  }

  /// Gives all words of a group the profile one step more general, in one act.
  ///
  /// - Parameters:
  ///   - text: a verbatim of the group.
  ///   - name: the more general profile, where none is known yet; it is made if need be.
  /// - Throws: ``UnknownReference``, ``GroupRefusal``.
  public func widenGroup(of text: String, to name: String = "") throws -> Act.ID {
    let (reading, group) = try group(of: text)
    return try workspace.perform("widen", by: author, at: now) { draft in
      for reference in group.quotations {
        guard var verbatim = reading.verbatim(reference),
          let profile = reading.profile(of: verbatim).flatMap({ reading.register.profiles[$0] })
        else { continue }
        verbatim.profile = try draft.wider(than: profile, named: name.trimmed, mint)
        try draft.save(verbatim)
      }
      return draft.act
    }
  }

  /// Keeps that a group is of several people: it is not asked about again.
  ///
  /// - Throws: ``UnknownReference``, ``GroupRefusal``.
  public func knowSeveral(of text: String) throws -> Act.ID {
    let (reading, group) = try group(of: text)
    if reading.register.isKnown(group) { throw GroupRefusal.noGroup(text) }
    return try workspace.perform("several", by: author, at: now) { draft in
      let known = Set(reading.contents.knownGroups.filter { $0.holds(group) }.map(\.moment))
      for week in group.weeks.subtracting(known).sorted(by: { $0.code < $1.code }) {
        try draft.save(
          KnownGroup(
            id: mint.make(), profile: group.profile, place: group.place, moment: week, day: today))
      }
      return draft.act
    }
  }

  /// Asks again about a group known as several.
  ///
  /// - Throws: ``UnknownReference``, ``GroupRefusal``.
  public func askAgain(of text: String) throws -> Act.ID {
    let (reading, group) = try group(of: text)
    guard reading.register.isKnown(group) else { throw GroupRefusal.noGroup(text) }
    return try workspace.perform("askAgain", by: author, at: now) { draft in
      for known in reading.contents.knownGroups where known.holds(group) {
        try draft.remove(known.id)
      }
      return draft.act
    }
  }

  func cards(of groups: [SmallGroup], in reading: Reading) -> [GroupCard] {
    groups.map { group in
      let whole =
        group.quotations.first.flatMap {
          reading.register.group(of: $0, among: reading.quotations)?.quotations
        } ?? []
      let profile = whole.first.flatMap { reading.verbatim($0) }.flatMap { reading.profile(of: $0) }
      let wider = profile.flatMap { reading.register.profiles[$0]?.wider }
      let known = reading.contents.knownGroups.filter { $0.holds(group) }.map(\.day).min()
      let list = group.quotations.map(\.description).joined(separator: ", ")
      return GroupCard(
        said: wording.groups.group(
          wording.whereabouts(group.place, group.moment).capitalisedFirst, group.profile, list),
        profile: group.profile, references: whole,
        wider: wider.flatMap { reading.register.profiles[$0]?.name } ?? "", known: known)
    }
  }

  private func group(of text: String) throws -> (Reading, SmallGroup) {
    let reading = try reading()
    guard let reference = Reference(text), reading.verbatim(reference) != nil else {
      throw UnknownReference(text: text)
    }
    guard let group = reading.register.group(of: reference, among: reading.quotations) else {
      throw GroupRefusal.noGroup(reference.description)
    }
    return (reading, group)
  }
}

extension Draft {
  /// The profile one step more general; one of that name is made where none is known.
  fileprivate func wider(than profile: Profile, named name: String, _ mint: Mint) throws
    -> Profile.ID
  {
    let now = try find(profile.id) ?? profile
    if let wider = now.wider { return wider }
    guard !name.isEmpty else { throw GroupRefusal.noWider(profile: profile.name) }
    let all = try all(Profile.self)
    let found =
      try all.first { NameFinder.areSame($0.name, name) }
      ?? Profile(id: mint.make(), name: name)
    var (next, seen): (Profile?, Set<Profile.ID>) = (found, [])
    while let step = next, seen.insert(step.id).inserted {
      if step.id == profile.id {
        throw GroupRefusal.notWider(profile: profile.name, wider: found.name)
      }
      next = step.wider.flatMap { wider in all.first { $0.id == wider } }
    }
    try save(found)
    try save(Profile(id: now.id, name: now.name, wider: found.id))
    return found.id
  }
}
