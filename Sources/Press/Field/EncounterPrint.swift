public import People
import Words

/// An encounter as sheets tell it: profiles and public names of places, first names of those who
/// agreed to be named.
public struct EncounterPrint: Sendable {
  public let reference: String
  public let kind: String
  public let day: Day?
  public let when: String
  public let place: String
  public let who: String
  public let pair: [Disclosed]
  public let meetingPoint: String
  /// What to ask, a line each.
  public let questions: [String]
  public let stage: Encounter.Stage
  public let calls: Int
  public let callBack: String
  public let reason: String

  public init(
    reference: String, kind: String, day: Day?, when: String, place: String, who: String,
    pair: [Disclosed], meetingPoint: String, questions: [String], stage: Encounter.Stage,
    calls: Int, callBack: String, reason: String
  ) {
    (self.reference, self.kind, self.day, self.when) = (reference, kind, day, when)
    (self.place, self.who, self.pair) = (place, who, pair)
    (self.meetingPoint, self.questions, self.stage) = (meetingPoint, questions, stage)
    (self.calls, self.callBack, self.reason) = (calls, callBack, reason)
  }

  /// The first names that may be said.
  var names: String {
    pair.filter { !$0.name.isEmpty }.map(\.name).uniqued.joined(separator: ", ")
  }

  var whatFor: String {
    [who.capitalisedFirst, place].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
