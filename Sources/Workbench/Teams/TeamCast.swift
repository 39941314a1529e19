import Atelier
import Entities
import Foundation
import People
import Words

/// Everybody who may be put in teams, with what rules look at and the names that may be shown.
struct TeamCast {
  let mates: [Teammate]
  /// Who is there while nobody said who comes.
  let invited: Set<Person.ID>
  let names: TeamNames
  private let register: Register
  private let shared: Set<Profile.ID>
  let occasions: [Occasion]
  private let shown: [Person.ID: (name: String, reference: Reference)]

  init(_ register: Register, occasions: [Occasion], besides newcomers: [Person] = []) {
    let people = register.people.values + newcomers
    let shared = register.sharedSteps(of: people)
    func widest(_ profile: Profile.ID) -> Profile.ID { register.widest(profile, but: shared) }
    (self.register, self.occasions, self.shared) = (register, occasions, shared)
    mates = people.map { person in
      Teammate(person.id, profile: person.profile.map(widest), agency: person.place)
    }
    invited = Set(people.filter { $0.roles.contains(.participant) }.map(\.id))
    let known = newcomers.map { ($0.id, (name: $0.name, reference: $0.reference)) }
    shown = Dictionary(
      register.people.values.map { person in
        let disclosed = register.disclose(person.id, to: .team)
        let name = disclosed.isNamed ? disclosed.name : person.reference.description
        return (person.id, (name: name, reference: person.reference))
      } + known
    ) { first, _ in first }
    names = TeamNames(
      people: shown.map { (id: $0.key, name: $0.value.name, reference: $0.value.reference) },
      profiles: register.profiles.mapValues(\.name),
      agencies: register.places.mapValues(\.shownName))
  }

  /// The first name, the reference beside it where several bear it.
  func called(_ person: Person.ID) -> String { names[person] ?? "" }
  func reference(_ person: Person.ID) -> Reference? { shown[person]?.reference }
  func widest(_ profile: Profile.ID) -> Profile.ID { register.widest(profile, but: shared) }

  /// The profile that rules balance.
  func profile(of person: Person.ID) -> String {
    mates.first { $0.id == person }?.profile.flatMap { names[$0] } ?? ""
  }

  func person(_ words: String) throws -> Person.ID {
    // « Aïcha (PE-07) » is how those of one first name are told apart.
    if let mark = words.lastIndex(of: "("), words.hasSuffix(")"),
      let reference = Reference(String(words[words.index(after: mark)...].dropLast()))
    {
      return try register.person(called: reference.description)
    }
    return try register.person(called: words)
  }

  func profile(_ words: String) throws -> Profile.ID {
    let found = register.profiles.values.filter { NameFinder.areSame($0.name, words) }
    guard let first = found.min(by: { $0.id < $1.id }) else {
      throw TeamsFault.unknownProfile(words)
    }
    return first.id
  }

  func occasion(_ words: String) throws -> Occasion.ID {
    try occasions.named(words, by: \.reference).id
  }
}

extension Register {
  /// A profile, then each more general one.
  private func steps(of profile: Profile.ID) -> [Profile.ID] {
    var steps = [profile]
    while let wider = profiles[steps[steps.count - 1]]?.wider, profiles[wider] != nil,
      !steps.contains(wider)
    {
      steps.append(wider)
    }
    return steps
  }

  /// What everybody is: « une personne » tells nobody from anybody.
  func sharedSteps(of people: [Person]) -> Set<Profile.ID> {
    let all = people.filter { $0.roles.contains(.participant) }.compactMap(\.profile)
    let chains = all.map { Set(steps(of: $0)) }
    guard let first = chains.first, chains.count > 1 else { return [] }
    return chains.dropFirst().reduce(first) { $0.intersection($1) }
  }

  /// The most general profile that still tells people apart.
  func widest(_ profile: Profile.ID, but shared: Set<Profile.ID>) -> Profile.ID {
    steps(of: profile).last { !shared.contains($0) } ?? profile
  }
}
