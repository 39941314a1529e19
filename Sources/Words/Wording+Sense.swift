/// What is said of tying things together, and of the drawing of a trace.
public struct SenseWording: Sendable {
  public let cannotTie: @Sendable (_ what: String, _ to: String) -> String
  /// The head of the last column of a drawn trace.
  public let decisions: String
  public let leadsTo: String
  public let speaksAgainst: String
  /// Things that a drawing leaves to the list.
  public let leftOut: @Sendable (_ count: Int) -> String
}

extension Wording {
  public var sense: SenseWording { pick(.french, .english) }
}

extension SenseWording {
  static let french = SenseWording(
    cannotTie: {
      "\($0) ne se relie pas ainsi à \($1). Un verbatim va vers un étonnement ou une hypothèse, un "
        + "étonnement vers un constat ou une hypothèse, un constat vers une hypothèse."
    },
    decisions: "Décisions",
    leadsTo: "mène à",
    speaksAgainst: "contredit ou résiste",
    leftOut: { "et \($0) de plus, dans la liste" })

  static let english = SenseWording(
    cannotTie: {
      "\($0) is not linked to \($1) in that way. A verbatim goes to an astonishment or a "
        + "hypothesis, an astonishment to a finding or a hypothesis, a finding to a hypothesis."
    },
    decisions: "Decisions",
    leadsTo: "leads to",
    speaksAgainst: "contradicts or resists",
    leftOut: { "and \($0) more, in the list" })
}
