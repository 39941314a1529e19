/// What became of a file that is open: its path names it no more, or others wrote in it.
public enum Displacement: Hashable, Sendable {
  /// Nothing bears its name any more; where it is now, `nil` where it was deleted.
  case gone(to: String?)
  /// Something else bears its name; where the open one is now, `nil` where it was deleted.
  case replaced(to: String?)
  /// Another program wrote over it.
  case overwritten

  /// Whether the words that are open here are in no file that has a name.
  public var isAdrift: Bool {
    switch self {
    case .gone(let place), .replaced(let place): place == nil
    case .overwritten: true
    }
  }
}
