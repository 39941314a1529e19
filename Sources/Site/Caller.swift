import People

/// What someone is to the workspace.
enum Caller: String, CaseIterable, Sendable {
  /// Whoever knocks.
  case visitor
  /// Who holds the machine and came in by its one-time link.
  case owner
}

extension Caller {
  /// As whom the verbs are asked what may be told; what is printed is read by others.
  var audience: Audience {
    switch self {
    case .visitor: .site
    case .owner: .team
    }
  }
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
