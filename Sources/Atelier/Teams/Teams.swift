public import People

/// Who is in which team.
public struct Teams: Hashable, Sendable {
  public private(set) var letters: [TeamLetter]
  public private(set) var teamOf: [Person.ID: TeamLetter]

  public init(_ letters: [TeamLetter], teamOf: [Person.ID: TeamLetter] = [:]) {
    (self.letters, self.teamOf) = (letters.sorted(), teamOf)
  }

  /// From slips shuffled on a table and keyed in, team by team.
  public init(_ teams: [TeamLetter: [Person.ID]]) throws(TeamFault) {
    var teamOf: [Person.ID: TeamLetter] = [:]
    for (letter, people) in teams {
      for person in people {
        guard teamOf.updateValue(letter, forKey: person) == nil else {
          throw .samePersonTwice(person)
        }
      }
    }
    self.init(Array(teams.keys), teamOf: teamOf)
  }

  public func members(of letter: TeamLetter) -> [Person.ID] {
    teamOf.filter { $0.value == letter }.keys.sorted()
  }

  /// How many people are elsewhere than they stood.
  public func changes(from standing: [Person.ID: TeamLetter]) -> Int {
    standing.count { person, letter in teamOf[person].map { $0 != letter } ?? false }
  }
}
