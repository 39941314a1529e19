/// What someone is to the workspace.
enum Caller: String, CaseIterable, Sendable {
  /// Whoever knocks.
  case visitor
  /// Who holds the machine and came in by its one-time link.
  case owner
}

/// Who may take a route.
enum Rule: Sendable {
  case everyone, owner

  func admits(_ caller: Caller) -> Bool {
    switch self {
    case .everyone: true
    case .owner: caller == .owner
    }
  }
}
