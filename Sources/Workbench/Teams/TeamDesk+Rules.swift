public import Atelier
import Foundation
import Interchange
import People
import Words

/// Rules: asked, taken off, put before one another.
extension TeamDesk {
  mutating func addRule(_ request: TeamRequest) throws {
    let words = request.item()
    guard let kind = AskedRule.Kind(rawValue: words) ?? AskedRule.Kind(named: words) else {
      throw TeamsFault.unknownKind(words)
    }
    var whom = Array(request.items.dropFirst()) + TypedRow.items(request.said("people") ?? "")
    var team = request.said("team")
    if kind == .fixed, team == nil, whom.count > 1 { team = whom.removeLast() }
    let last = lineup.rules.compactMap(\.place).max()
    let new = try AskedRule(
      id: mint.make(), occasion: agenda.occasion.id, rank: Rank.between(last, nil).key,
      kind: kind, people: kind.namesPeople ? try people(whom) : [],
      team: kind == .fixed ? try letter(team ?? "").value : "",
      profile: kind == .neverAlone ? try request.said("profile").map(cast.profile) : nil,
      least: kind == .sizes ? try request.count("least") : nil,
      most: kind == .sizes ? try request.count("most") : nil,
      strength: request.isSaid("absolute") ? .absolute : .best,
      reason: try request.said("reason").map(reason),
      earlier: kind == .notAgain ? try request.said("of").map(cast.occasion) : nil,
      earlierRound: kind == .notAgain ? request.said("round") ?? "" : "")
    try check(new)
    rules.append(new)
  }

  private func check(_ new: AskedRule) throws {
    switch new.kind {
    case .together where new.people.count < 2: throw TeamFault.tooFewTogether
    case .apart where new.people.count < 2: throw TeamFault.tooFewApart
    case .fixed where new.people.count != 1: throw TeamsFault.noOne
    case .sizes where new.least == nil && new.most == nil: throw TeamsFault.noSizes
    case .notAgain:
      let occasion = new.earlier ?? agenda.occasion.id
      let isThere = lineup.rosters.contains {
        $0.occasion == occasion && $0.round == new.earlierRound
      }
      guard isThere else { throw TeamsFault.noEarlierRound }
    default: break
    }
    guard !lineup.rules.contains(where: new.asksAs) else { throw TeamsFault.ruleTwice }
  }

  private func people(_ words: [String]) throws -> [Person.ID] {
    try words.reduce(into: []) { people, words in
      let found = try person(words)
      if !people.contains(found) { people.append(found) }
    }
  }

  private func reason(_ words: String) throws -> TeamRule.Reason {
    guard let found = TeamRule.Reason(rawValue: words) ?? TeamRule.Reason(named: words) else {
      throw TeamsFault.unknownReason(words)
    }
    return found
  }

  /// By its number among those that are shown, or by its identifier.
  func rule(_ words: String) throws -> AskedRule {
    let all = lineup.rules
    if let number = Int(words), all.indices.contains(number - 1) { return all[number - 1] }
    guard let found = all.first(where: { $0.id.value.uuidString == words }) else {
      throw TeamsFault.unknownRule(words.isEmpty ? "…" : words)
    }
    return found
  }

  mutating func remove(_ rule: AskedRule) { rules.removeAll { $0.id == rule.id } }

  /// Puts a rule one step before or after, among those of its strength.
  mutating func step(_ words: String, by step: Int) throws {
    let moved = try rule(words)
    var row = lineup.rules.filter { $0.strength == moved.strength }
    guard let from = row.firstIndex(where: { $0.id == moved.id }),
      row.indices.contains(from + step)
    else { return }
    row.swapAt(from, from + step)
    let ranks = Rank.several(row.count, between: nil, nil)
    for (rule, rank) in zip(row, ranks) {
      guard let place = rules.firstIndex(where: { $0.id == rule.id }) else { continue }
      rules[place].rank = rank.key
    }
  }
}

extension AskedRule.Kind {
  /// Whether it is about people it names.
  public var namesPeople: Bool { [.together, .apart, .fixed].contains(self) }
}

extension AskedRule {
  /// Whether another one asks the same of the same.
  fileprivate func asksAs(_ other: AskedRule) -> Bool {
    kind == other.kind && Set(people) == Set(other.people) && team == other.team
      && profile == other.profile && least == other.least && most == other.most
      && earlier == other.earlier && earlierRound == other.earlierRound
  }
}
