import Entities
import Interchange
public import People
import Storage
import Words

/// Someone as the team reads them at its own desk, by their first name.
public struct PersonLine: Sendable {
  public let reference: Reference
  public let name: String
  public let roles: [String]
  public let trade: String
  public let profile: String
  public let place: String
  /// What stands for them on other pages and on paper; empty when nothing may.
  public let shownAs: String
  public let consents: ConsentGrid
}

/// Those who answer, among all.
public struct PeopleList: Sendable {
  public let people: [PersonLine]
  public let all: Int
  /// The roles that someone has.
  public let roles: [Role]
}

/// One person, what they agreed to, and what is held about them.
public struct PersonPage: Sendable {
  public let line: PersonLine
  public let notes: String
  public let holding: Holding
}

extension Workshop {
  /// Everyone, in the order of their first names.
  ///
  /// - Parameters:
  ///   - role: only those who have it.
  ///   - words: only those whose name, trade or profile holds them, accents and case aside.
  public func people(role: Role? = nil, named words: String = "") throws -> PeopleList {
    let reading = try reading()
    let all = reading.contents.people
    let wanted = words.unaccented.lowercased().split(separator: " ")
    let found = all.filter { person in
      let profile = person.profile.flatMap { reading.register.profiles[$0]?.name } ?? ""
      let held = [person.name, person.trade, profile, person.reference.description]
        .joined(separator: " ").unaccented.lowercased()
      return role.map(person.roles.contains) ?? true && wanted.allSatisfy { held.contains($0) }
    }
    let sorted = found.sorted {
      ($0.name.unaccented.lowercased(), $0.reference) < (
        $1.name.unaccented.lowercased(), $1.reference
      )
    }
    let roles = Set(all.flatMap(\.roles))
    return PeopleList(
      people: sorted.map { line(of: $0, in: reading) }, all: all.count,
      roles: Role.allCases.filter(roles.contains))
  }

  /// - Throws: ``UnknownReference``; ``AlreadyErased``.
  public func person(at text: String) throws -> PersonPage {
    let reading = try reading()
    guard let reference = Reference(text),
      let person = reading.contents.people.first(where: { $0.reference == reference })
    else { throw try Reference(text).map(nobody) ?? UnknownReference(text: text) }
    return PersonPage(
      line: line(of: person, in: reading), notes: person.notes,
      holding: try holding(of: person.reference.description))
  }

  private func line(of person: Person, in reading: Reading) -> PersonLine {
    let register = reading.register
    return PersonLine(
      reference: person.reference, name: person.name,
      roles: Role.allCases.filter(person.roles.contains).map { $0.label.said(in: wording) },
      trade: person.trade,
      profile: person.profile.flatMap { register.profiles[$0]?.name } ?? "",
      place: person.place.flatMap { register.places[$0]?.name } ?? "",
      shownAs: register.disclose(person.id, to: .paper).name.capitalisedFirst,
      consents: ConsentGrid(of: person.id, in: register))
  }
}
