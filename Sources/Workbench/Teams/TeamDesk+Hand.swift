import Atelier
import Foundation
import Interchange
import People
import Words

/// Teams keyed in by hand, from slips shuffled on a table.
extension TeamDesk {
  /// Each team that is said has these people and no others: « A : Aïcha, Bernard ».
  mutating func keyIn(_ request: TeamRequest) throws {
    var teams: [TeamLetter: [Person.ID]] = [:]
    for (letter, words) in try lists(request) {
      teams[letter, default: []] += try TypedRow.items(words).map(person)
    }
    guard !teams.isEmpty else { throw TeamsFault.unreadableTeam("") }
    let said = try Teams(teams)
    let seen = try seen(request)
    if !seen.isEmpty { return try move(from: seen, to: said) }
    for person in said.teamOf.keys where lineup.animators.contains(person) {
      throw TeamsFault.animates(cast.called(person))
    }
    let left = (lineup.roster?.teamOf ?? [:]).filter { person, letter in
      teams[letter] != nil && said.teamOf[person] == nil
    }
    for person in left.keys.sorted() { takeOut(person) }
    let today = today
    try change { roster in
      for (person, letter) in said.teamOf.sorted(by: { $0.key < $1.key }) {
        roster.put(person, in: letter)
      }
      roster.arrangement = Roster.Arrangement(day: today, seats: roster.seats)
    }
  }

  private func lists(_ request: TeamRequest) throws -> [(TeamLetter, String)] {
    let fields = request.fields.filter { $0.key.hasPrefix(TeamRequest.list) }.sorted {
      $0.key < $1.key
    }.map { (String($0.key.dropFirst(TeamRequest.list.count)), $0.value) }
    let lines = try request.items.flatMap { $0.split(whereSeparator: \.isNewline) }.map { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { throw TeamsFault.unreadableTeam(String(line)) }
      return (String(halves[0]).trimmed, String(halves[1]))
    }
    return try (fields + lines).map { (try letter($0, isNew: true), $1) }
  }

  /// Who was in each team when the page was made; those who are gone since are left out.
  func seen(_ request: TeamRequest) throws -> [TeamLetter: [Person.ID]] {
    let marks = request.fields.filter { $0.key.hasPrefix(TeamRequest.seen) }
    return Dictionary(
      uniqueKeysWithValues: try marks.map { name, words in
        let letter = try letter(String(name.dropFirst(TeamRequest.seen.count)), isNew: true)
        return (letter, TypedRow.items(words).compactMap { try? person($0) })
      })
  }

  /// Moves only those that the page moved: others may have been moved meanwhile by someone else.
  ///
  /// - Throws: ``TeamsFault/crossed(_:)`` where that is so of the same ones.
  private mutating func move(from seen: [TeamLetter: [Person.ID]], to said: Teams) throws {
    let before = Dictionary(
      seen.flatMap { letter, people in people.map { ($0, letter) } }
    ) { first, _ in first }
    let (after, now) = (said.teamOf, lineup.roster?.teamOf ?? [:])
    let told = Set(said.letters)
    let moved = Set(before.keys).union(after.keys).sorted().filter { person in
      // A list that was not sent says nothing of those it held.
      after[person] != before[person]
        && (after[person] != nil || before[person].map(told.contains) == true)
    }
    let crossed = moved.filter { now[$0] != before[$0] && now[$0] != after[$0] }
    guard crossed.isEmpty else {
      throw TeamsFault.crossed(
        crossed.map { TeamsFault.Seated(name: cast.called($0), team: now[$0]?.value) })
    }
    for person in moved where after[person] == nil { takeOut(person) }
    let today = today
    try change { roster in
      for person in moved { after[person].map { roster.put(person, in: $0) } }
      roster.arrangement = Roster.Arrangement(day: today, seats: roster.seats)
    }
  }
}
