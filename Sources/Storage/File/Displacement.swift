/// What became of a file that is open: its path names it no more, or others wrote in it.
public enum Displacement: Hashable, Sendable {
  /// Nothing bears its name any more; where it is now, `nil` where it was deleted.
  case gone(to: String?)
  /// Something else bears its name; where the open one is now, `nil` where it was deleted.
  case replaced(to: String?)
  /// Another program wrote over it; what was open is kept elsewhere and can be copied.
  case overwritten
  /// The same, and what was open was not kept: it can be neither read nor copied.
  case overwrittenForGood
  /// Its log was taken away and another program has begun one of its own: neither sees what the
  /// other writes.
  case logReplaced

  /// Whether nothing of the file can be trusted to be read.
  public var isOverwritten: Bool { self == .overwritten || self == .overwrittenForGood }

  /// Whether there is something to copy.
  public var canBeCopied: Bool { self != .overwrittenForGood }

  /// Whether the words that are open here are in no file that has a name.
  public var isAdrift: Bool {
    switch self {
    case .gone(let place), .replaced(let place): place == nil
    case .overwritten, .overwrittenForGood, .logReplaced: true
    }
  }
}
