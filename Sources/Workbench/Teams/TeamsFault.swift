import Atelier
import Foundation
import Interchange
public import Words

/// Why something cannot be done to teams.
public enum TeamsFault: Error, Hashable, Sendable {
  case nobody
  /// What teams themselves refuse, in a sentence with the names that may be shown.
  case refused(String)
  case noOne
  case animates(String)
  case seatless(String)
  case nothingToMend
  /// What was seen is not what is proposed any more.
  case movedSince
  /// Someone else moved these meanwhile, each with the team they are in now.
  case crossed([Seated])

  /// Someone as they are called, and their team if they have one.
  public struct Seated: Hashable, Sendable {
    let name: String
    let team: String?
  }
  case unreadableCount(String)
  case unknownHalf(String)
  case unknownKind(String)
  case unknownReason(String)
  case unknownProfile(String)
  case unknownRule(String)
  case ruleTwice
  case noSizes
  case noLetter
  case noEarlierRound
  case unreadableTeam(String)
}

extension TeamsFault: Sayable {
  public func said(in wording: Wording) -> String {
    let words = wording.teamPages
    return switch self {
    case .nobody: wording.teams.nobody
    case .refused(let sentence): sentence
    case .noOne: words.teamsNoOne
    case .animates(let name): words.animatesHere(name)
    case .seatless(let name): words.seatless(name)
    case .nothingToMend: words.teamsNothingToMend
    case .movedSince: words.teamsMovedSince
    case .crossed(let who):
      words.teamsCrossed(who.map { words.nowIn($0.name, $0.team) }.joined(separator: ", "))
    case .unreadableCount(let typed): words.unreadableCount(typed)
    case .unknownHalf(let typed): words.unknownHalf(typed)
    case .unknownKind(let typed): words.unknownKind(typed, AskedRule.Kind.names(in: wording))
    case .unknownReason(let typed): words.unknownReason(typed, TeamRule.Reason.names(in: wording))
    case .unknownProfile(let typed): words.unknownProfile(typed)
    case .unknownRule(let typed): words.unknownRule(typed)
    case .ruleTwice: words.teamsRuleTwice
    case .noSizes: words.teamsNoSizes
    case .noLetter: words.teamsNoLetter
    case .noEarlierRound: words.teamsNoEarlierRound
    case .unreadableTeam(let typed): words.unreadableTeam(typed)
    }
  }
}

extension AskedRule.Kind {
  static func names(in wording: Wording) -> String {
    allCases.map { $0.label.said(in: wording) }.joined(separator: ", ")
  }
}

extension TeamRule.Reason {
  static func names(in wording: Wording) -> String {
    allCases.map { $0.label.said(in: wording) }.joined(separator: ", ")
  }
}
