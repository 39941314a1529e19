import Atelier
public import People
public import Storage

/// What is there, what is missing, what was done last.
public struct HomePage: Sendable {
  public let title: String
  public let isFictional: Bool
  public let verbatim: Int
  public let hypotheses: Int
  public let prototypes: Int
  /// Verbatim without a theme.
  public let untagged: Int
  /// Hypotheses under way that neither words nor astonishment support.
  public let bare: [Reference]
  /// Prototypes under way without news for thirty days.
  public let silent: [Reference]
  /// Words so rare in their place and week that they may name someone.
  public let smallGroups: Int
  public let acts: [Act]
}

extension Workshop {
  public func home() throws -> HomePage {
    let reading = try reading()
    let contents = reading.contents
    return HomePage(
      title: try contents.programmes.first?.title ?? workspace.cover().title,
      isFictional: contents.programmes.contains(where: \.isFictional),
      verbatim: contents.verbatim.count, hypotheses: contents.hypotheses.count,
      prototypes: contents.prototypes.count,
      untagged: reading.facets.untagged,
      bare: try hypotheses().filter { $0.isBare && $0.state?.isOver != true }.map(\.reference),
      silent: try prototypes().filter(\.isSilent).map(\.reference),
      smallGroups: try smallGroups().count, acts: try workspace.acts(limit: 8))
  }

  /// Puts every row that an act changed back as it was.
  ///
  /// - Returns: the act that undid it.
  public func undo(_ act: Act.ID) throws -> Act.ID {
    try workspace.undo(act, by: author, at: now)
  }
}
