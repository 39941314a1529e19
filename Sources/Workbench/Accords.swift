import Atelier
import Entities
import Foundation
import People
import Reciprocity
import Storage

/// What people agreed to, and how their words are signed, thing by thing: what comes later does not
/// make a print out of date, what changes or goes does.
struct Accords: Hashable, Sendable {
  private var seals: [UUID: Int] = [:]

  init(of contents: Dossier, on day: Day) {
    let register = contents.register(on: day)
    for person in contents.people {
      seal(person.id.value, [person, register.answers(of: person.id)])
    }
    for place in contents.places { seal(place.id.value, [place]) }
    for occasion in contents.occasions { seal(occasion.id.value, [occasion]) }
    for profile in contents.profiles { seal(profile.id.value, [profile]) }
    for member in contents.members { seal(member.id.value, [member, member.belongs(on: day)]) }
    for encounter in contents.encounters { seal(encounter.id.value, [encounter]) }
    for offer in contents.offers { seal(offer.id.value, [offer]) }
    for ask in contents.asks { seal(ask.id.value, [ask]) }
    for said in contents.verbatim {
      seal(
        said.id.value,
        [
          said.words, said.published, said.speaker, said.profile, said.encounter, said.isErased,
          said.place, said.when, said.during, said.card,
        ])
    }
  }

  private mutating func seal(_ id: UUID, _ parts: [any Hashable]) {
    var hasher = Hasher()
    for part in parts { hasher.combine(AnyHashable(part)) }
    seals[id] = hasher.finalize()
  }

  /// Whether all that this knew is still so.
  func stand(in later: Accords) -> Bool { seals.allSatisfy { later.seals[$0.key] == $0.value } }
}
