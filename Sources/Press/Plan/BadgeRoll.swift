public import People

/// A badge for everybody who comes to an event, and some for those nobody expected.
public struct BadgeRoll: Sendable {
  /// One badge.
  public struct Badge: Sendable {
    /// What may be read across a table; nothing where its line waits for a hand.
    let name: String
    /// The letter of a team; empty where whoever wears it circles one.
    let team: String
    /// Whether people may ask them what comes next.
    let animates: Bool

    /// - Parameter shown: a profile stands for nobody’s name.
    public init(_ shown: Disclosed?, team: String, animates: Bool = false) {
      name = shown.map { $0.isNamed ? $0.name : "" } ?? ""
      (self.team, self.animates) = (team, animates)
    }
  }

  /// What someone answered about photos, where they would be seen.
  public enum Answer: String, CaseIterable, Sendable { case yes, no, unasked }

  /// A line of the list for whoever takes photos.
  public struct Sitter: Sendable {
    let person: Person.ID
    let team: String
    let paper: Answer
    let site: Answer

    public init(_ person: Person.ID, team: String, paper: Answer, site: Answer) {
      (self.person, self.team, self.paper, self.site) = (person, team, paper, site)
    }
  }

  public let badges: [Badge]
  /// Badges without a name nor a team, at the least.
  public let spare: Int
  public let sitters: [Sitter]

  public init(badges: [Badge] = [], spare: Int = 0, sitters: [Sitter] = []) {
    (self.badges, self.spare, self.sitters) = (badges, spare, sitters)
  }

  /// Some of its badges alone, by their places.
  public func only(_ places: [Int]) -> BadgeRoll {
    BadgeRoll(badges: places.map { badges[$0] })
  }

  public var isEmpty: Bool { badges.isEmpty && spare == 0 }

  /// How many sheets hold them all; what is left of the last one is to spare.
  public func sheets(of each: Int) -> Int { (badges.count + spare + each - 1) / max(each, 1) }
}
