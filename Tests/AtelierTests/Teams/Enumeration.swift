import Atelier
import People

/// Every way to seat people, and what each misses, counted from what the rules say: nothing of what
/// composes teams is used here.
struct Enumeration {
  let asked: TeamsAsked

  /// The least score of all: absolute rules, the others in order, changes.
  func best() -> [Int] {
    var least: [Int]?
    forEach { teams in
      let score = score(of: teams)
      if least.map({ score.lexicographicallyPrecedes($0) }) ?? true { least = score }
    }
    return least ?? []
  }

  func forEach(_ body: ([Int]) -> Void) {
    var teamOf = [Int](repeating: 0, count: asked.people.count)
    func seat(_ person: Int) {
      guard person < teamOf.count else { return body(teamOf) }
      for team in asked.teams.indices {
        teamOf[person] = team
        seat(person + 1)
      }
    }
    seat(0)
  }

  /// The score of teams, a rule at a time.
  func score(of teamOf: [Int]) -> [Int] {
    let best = asked.rules.filter { $0.strength == .best }.map { missed($0.demand, teamOf) }
    let absolute = asked.rules.filter { $0.strength == .absolute }
      .reduce(0) { $0 + missed($1.demand, teamOf) }
    return [absolute] + best + [moved(teamOf)]
  }

  func moved(_ teamOf: [Int]) -> Int {
    asked.people.indices.count { person in
      guard let stood = asked.standing[asked.people[person].id] else { return false }
      return asked.teams[teamOf[person]] != stood
    }
  }

  private func missed(_ demand: TeamRule.Demand, _ teamOf: [Int]) -> Int {
    let (people, teams) = (asked.people, asked.teams.count)
    func counts(_ isOne: (Teammate) -> Bool) -> [Int] {
      var counts = [Int](repeating: 0, count: teams)
      for (person, team) in zip(people, teamOf) where isOne(person) { counts[team] += 1 }
      return counts
    }
    func uneven(_ counts: [Int]) -> Int {
      let total = counts.reduce(0, +)
      let (low, high) = (total / teams, (total + teams - 1) / teams)
      return counts.reduce(0) { $0 + ($1 < low ? low - $1 : $1 > high ? $1 - high : 0) }
    }
    let profiles = Set(people.compactMap(\.profile))
    switch demand {
    case .levelSizes: return uneven(counts { _ in true })
    case .sizes(let range):
      return counts { _ in true }.reduce(0) { sum, count in
        sum + max(range.lowerBound - count, 0) + max(count - range.upperBound, 0)
      }
    case .spreadProfiles:
      return profiles.reduce(0) { sum, profile in
        sum + uneven(counts { $0.profile == profile })
      }
    case .neverAlone(let profile):
      return profiles.filter { profile == nil || $0 == profile }.reduce(0) { sum, one in
        sum + counts { $0.profile == one }.count { $0 == 1 }
      }
    case .together(let named):
      let there = counts { named.contains($0.id) }
      let total = there.reduce(0, +)
      return there.reduce(0) { $0 + min($1, total - $1) }
    case .apart(let named): return doubles(counts { named.contains($0.id) })
    case .fixed(let person, let letter):
      guard let team = asked.teams.firstIndex(of: letter),
        let place = people.firstIndex(where: { $0.id == person })
      else { return 0 }
      return teamOf[place] == team ? 0 : 1
    case .onePerAgency:
      return Set(people.compactMap(\.agency)).reduce(0) { sum, agency in
        sum + doubles(counts { $0.agency == agency })
      }
    case .notAgain(let earlier):
      return earlier.reduce(0) { sum, team in
        sum + counts { team.contains($0.id) }.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
      }
    }
  }

  private func doubles(_ counts: [Int]) -> Int { counts.reduce(0) { $0 + max(0, $1 - 1) } }
}
