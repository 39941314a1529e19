import Atelier
import Foundation
import People
import Support

/// People, profiles and agencies by number, and rules in few words.
enum TeamCast {
  static func uuid(_ family: UInt8, _ number: Int) -> UUID {
    UUID(
      uuid: (
        family, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, UInt8(number / 256),
        UInt8(number % 256)
      ))
  }
  static func person(_ number: Int) -> Person.ID { Identifier(uuid(1, number)) }
  static func people(_ numbers: Int...) -> Set<Person.ID> { Set(numbers.map(person)) }
  static func profile(_ number: Int) -> Profile.ID { Identifier(uuid(2, number)) }
  static func agency(_ number: Int) -> Place.ID { Identifier(uuid(3, number)) }
  static func letters(_ count: Int) -> [TeamLetter] {
    (0..<count).map { number in
      TeamLetter(String(UnicodeScalar(UInt8(65 + number % 26))) + (number < 26 ? "" : "2"))
    }
  }

  static func rule(
    _ number: Int, _ demand: TeamRule.Demand, _ strength: TeamRule.Strength = .absolute
  ) throws -> TeamRule {
    try TeamRule(id: Identifier(uuid(4, number)), demand, strength)
  }

  /// So many people: four profiles and five agencies in turn, or by chance.
  static func crowd(_ count: Int, profiles: Int = 4, agencies: Int = 5) -> [Teammate] {
    (0..<count).map {
      Teammate(person($0), profile: profile($0 % profiles), agency: agency($0 % agencies))
    }
  }
  static func crowd(
    _ count: Int, profiles: Int = 4, agencies: Int = 5, chance: inout Chance
  ) -> [Teammate] {
    func drawn(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &chance) }
    return (0..<count).map {
      Teammate(
        person($0),
        profile: drawn(8) == 0 ? nil : profile(drawn(profiles)),
        agency: drawn(8) == 0 ? nil : agency(drawn(agencies)))
    }
  }
}
