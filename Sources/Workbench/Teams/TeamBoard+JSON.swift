import Atelier
import Foundation
import People
import Words

extension TeamBoard {
  /// For machines: who is where, the rules, what a morning asks for.
  public func json() throws -> String {
    let object: [String: Any] = [
      "event": occasion.reference.description, "round": lineup.round,
      "composed": lineup.roster?.arrangement.day?.description ?? NSNull() as Any,
      "seed": lineup.roster?.arrangement.seed ?? NSNull() as Any,
      "day": sitting.day.description, "half": sitting.half.rawValue,
      "teams": tables.map { table in
        [
          "team": table.letter.value, "room": table.team?.room ?? "",
          "animators": table.animators, "people": table.members.map(object(of:)),
          "vacant": table.vacant,
        ] as [String: Any]
      },
      "waiting": waiting.map(object(of:)), "rules": ruleLines.map(object(of:)),
      "contradictions": contradictions.map { contradiction in
        contradiction.rules.compactMap { rule in
          lineup.rules.firstIndex { $0.id.value == rule.id.value }.map { $0 + 1 }
        }
      },
      "moves": moves.map { move in
        [
          "person": cast.reference(move.person)?.description ?? "",
          "from": move.from?.value ?? NSNull() as Any, "to": move.to.value,
        ] as [String: Any]
      },
      "notices": notices,
    ]
    let data = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  private func object(of member: Member) -> [String: Any] {
    [
      "reference": member.reference, "name": member.name, "profile": member.profile,
      "locked": member.isLocked, "presence": member.state.rawValue,
      "arrives": member.arrives?.description ?? NSNull() as Any,
    ]
  }

  private func object(of line: RuleLine) -> [String: Any] {
    [
      "number": line.number, "kind": line.rule.kind.rawValue, "said": line.said,
      "strength": line.rule.strength.rawValue,
      "reason": line.rule.reason?.rawValue ?? NSNull() as Any, "held": line.isHeld,
      "verdicts": line.verdicts, "idle": line.isIdle,
    ]
  }
}
