public import Atelier
public import People
public import Storage
public import Words

/// Two things that are not tied together in that way.
public struct NoSuchTie: Error, Hashable, Sayable {
  let what: String
  let other: String

  public func said(in wording: Wording) -> String { wording.sense.cannotTie(what, other) }
}

extension Workshop {
  /// Ties something to what is built on it; words that stood on the other side change sides.
  ///
  /// - Throws: ``UnknownReference``, ``NoSuchTie``.
  public func link(_ text: String, to other: String, as tie: Tie) throws -> Act.ID {
    try workspace.perform("link", by: author, at: now) { try $0.tie(text, to: other, tie) }
  }

  /// Takes a tie away, whichever it was.
  ///
  /// - Throws: ``UnknownReference``, ``NoSuchTie``.
  public func unlink(_ text: String, from other: String) throws -> Act.ID {
    try workspace.perform("unlink", by: author, at: now) { try $0.tie(text, to: other, nil) }
  }
}

extension Draft {
  fileprivate func tie(_ text: String, to other: String, _ tie: Tie?) throws -> Act.ID {
    let (kind, otherKind) = (try kind(of: text), try kind(of: other))
    let ties = Tie.between(kind, otherKind)
    guard !ties.isEmpty, tie.map(ties.contains) ?? true else {
      throw NoSuchTie(what: text, other: other)
    }
    switch (kind, otherKind) {
    case (.verbatim, .astonishment):
      var report = try found(AstonishmentReport.self, other)
      report.tie(try found(Verbatim.self, text).id, tie)
      try save(report)
    case (.astonishment, .finding):
      var finding = try found(Finding.self, other)
      finding.tie(try found(AstonishmentReport.self, text).id, tie)
      try save(finding)
    case (let kind, _):
      var hypothesis = try found(Hypothesis.self, other)
      switch kind {
      case .verbatim: hypothesis.tie(try found(Verbatim.self, text).id, tie)
      case .astonishment: hypothesis.tie(try found(AstonishmentReport.self, text).id, tie)
      default: hypothesis.tie(try found(Finding.self, text).id, tie)
      }
      try save(hypothesis)
    }
    return act
  }
}
