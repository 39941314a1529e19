import Atelier
import Foundation
import People
import Workbench

/// What of a day that is run a page shows: which day, which team, at which time where one is
/// rehearsed.
struct LiveSight {
  /// After how long a page asks again.
  static let seconds = 15

  let path: String
  let team: TeamLetter
  let day: String
  let at: String
  let breaks: Bool

  /// - Parameter asked: the end of an address, or what a form repeats of it.
  init(_ live: LiveDay, _ asked: Form) {
    path = "/plan/\(live.plan.occasion.reference)/live"
    (day, at, breaks) = (asked["day"], asked["at"], !asked["breaks"].isEmpty)
    let named = live.teams.first { $0.value == asked["team"] }
    team = named ?? live.late.first ?? live.teams[0]
  }

  func address(team: TeamLetter) -> String { address(team, breaks) }
  func address(breaks: Bool) -> String { address(team, breaks) }
  var here: String { address(team, breaks) }

  private func address(_ team: TeamLetter, _ breaks: Bool) -> String {
    LiveSight.address(
      path, team: team.value, day: day, at: at, breaks: breaks)
  }

  static func address(
    _ path: String, team: String, day: String, at: String, breaks: Bool
  ) -> String {
    let asked = [
      ("team", team), ("day", day), ("at", at), ("breaks", breaks ? "1" : ""),
    ].filter { !$0.1.isEmpty }.map { "\($0.0)=\(Form.encoded($0.1))" }
    return path + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
  }
}
