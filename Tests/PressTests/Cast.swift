import Foundation
import People

/// A few words that people could have said, already through the gate.
enum Cast {
  private static let (employer, montferrand) = (identifier(9001), identifier(9002))

  private static func identifier(_ number: Int) -> UUID {
    UUID(uuidString: "00000000-0000-7000-8000-" + String(format: "%012d", number)) ?? UUID()
  }

  static func verbatim(_ number: Int) -> Verbatim.ID { Verbatim.ID(identifier(number)) }

  static func quotation(
    _ number: Int, _ words: String, fromMemory: Bool = false, answers: Int? = nil,
    isKey: Bool = false, profile: String = "un employeur", themes: [String] = []
  ) throws -> Quotation {
    let said = try Verbatim(
      id: verbatim(number), reference: Reference(.verbatim, number), words: words,
      fidelity: fromMemory ? .fromMemory : .wordForWord,
      profile: Identifier<Profile>(employer), when: .month(year: 2017, month: 10),
      place: Identifier<Place>(montferrand), themes: themes, answers: answers.map(verbatim),
      isKey: isKey)
    let register = Register(
      profiles: [try Profile(id: Identifier<Profile>(employer), name: profile)],
      places: [try Place(id: Identifier<Place>(montferrand), name: "Montferrand")],
      today: try today)
    let shown = register.disclose(said, to: .paper)
    guard let shown else { throw Refusal.emptyVerbatim }
    return shown
  }

  private static var today: Day {
    get throws {
      guard let day = Day(2018, 1, 18) else { throw Refusal.unnamedPlace }
      return day
    }
  }
}
