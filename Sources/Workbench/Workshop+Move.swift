import Atelier
import Interchange
public import People
public import Storage
import Words

/// Entering a state, as someone asks for it.
public struct AskedStep: Hashable, Sendable {
  public var day: Day
  public var reason: String
  /// Who decided: a committee, a team, an inter-residence.
  public var by: String

  public init(on day: Day, because reason: String = "", by: String = "") {
    (self.day, self.reason, self.by) = (day, reason, by)
  }

  func entering<State: LifeState>(_ state: State) -> Life<State>.Step {
    Life.Step(
      state, on: day, reason: reason.isBlank ? "" : reason, by: by.isBlank ? "" : by)
  }
}

extension Workshop {
  /// Takes a hypothesis or a prototype into its next state, by the code of that state.
  ///
  /// States entered together with others are entered by ``fuse(_:into:_:)`` and
  /// ``split(_:into:_:)``.
  /// - Throws: ``UnknownReference``, `LifeRefusal`.
  public func move(_ text: String, to state: String, _ step: AskedStep) throws -> Act.ID {
    try workspace.perform("move", by: author, at: now) { draft in
      switch try draft.kind(of: text) {
      case .hypothesis:
        var found = try draft.found(Hypothesis.self, text)
        found.life = try found.life.entering(code: state, step)
        try draft.save(found)
      case .prototype:
        var found = try draft.found(Prototype.self, text)
        found.life = try found.life.entering(code: state, step)
        try draft.save(found)
      default: throw UnknownReference(text: text)
      }
      return draft.act
    }
  }
}

extension Life {
  fileprivate func entering(code: String, _ step: AskedStep) throws -> Life {
    guard let state = State(rawValue: code), !state.needsOthers else {
      throw LifeRefusal.cannotFollow(state: code, before: current?.state.rawValue ?? "")
    }
    return try entering(step.entering(state))
  }
}

extension Draft {
  /// Of what bears this reference: a card's alone does not say it.
  ///
  /// - Throws: ``UnknownReference``.
  func kind(of text: String) throws -> Reference.Kind {
    guard let reference = Reference(text) else { throw UnknownReference(text: text) }
    return try reader.borne(reference).kind
  }

  /// - Throws: ``UnknownReference``.
  func found<Value: Kept>(_ kind: Value.Type = Value.self, _ text: String) throws -> Value {
    guard let reference = Reference(text), let value = try reader.find(Value.self, reference) else {
      throw UnknownReference(text: text)
    }
    return value
  }
}
