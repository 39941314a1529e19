public import People
import Words

/// What someone agrees to as a card of theirs goes up on the wall.
public struct Welcome: Hashable, Sendable {
  public var showsName = false
  public var agreesToMeet = false

  public init(showsName: Bool = false, agreesToMeet: Bool = false) {
    (self.showsName, self.agreesToMeet) = (showsName, agreesToMeet)
  }

  /// A yes for each thing agreed to, of that day and of the wall, which is paper; what was left
  /// unticked is no answer.
  public func consents(of person: Person.ID, on day: Day, mint: Mint) -> [Consent] {
    let purposes: [Consent.Purpose] =
      (showsName ? [.firstName] : []) + (agreesToMeet ? [.introduction] : [])
    return purposes.map {
      Consent(
        id: mint.make(), person: person, purpose: $0, channel: .paper, answer: .given, day: day)
    }
  }
}

extension Sequence<Member> {
  /// Whether someone becomes a member by their first card: nobody does who is one by that name,
  /// whatever its case and accents, nor who is told by a reference, which names someone there.
  public func isJoined(by name: String, among people: [Person]) -> Bool {
    let who = name.trimmed.lowercased().unaccented
    if who.isEmpty || Reference(name.trimmed) != nil { return false }
    let members = Set(map(\.person))
    return !people.contains {
      members.contains($0.id) && $0.name.trimmed.lowercased().unaccented == who
    }
  }
}
