/// What is said on the pages of astonishment reports.
public struct ReportWording: Sendable {
  public internal(set) var title: String
  public internal(set) var kind: String
  public let facts: String
  public let surprise: String
  public let why: String
  public let question: String
  public let behind: String
  public internal(set) var findings: String
  public internal(set) var findingsLead: String
  public let takenUp: String
  public internal(set) var foot: @Sendable (_ programme: String) -> String
}

extension Wording {
  public var reports: ReportWording { pick(.french, .english) }
}

extension ReportWording {
  static let french = ReportWording(
    title: "Rapports d’étonnement",
    kind: "Étonnement",
    facts: "Ce que nous avons vu",
    surprise: "Ce qui nous surprend",
    why: "Pourquoi",
    question: "La question que cela ouvre",
    behind: "Les mots derrière",
    findings: "Constats",
    findingsLead: "Ce sur quoi plusieurs étonnements se rejoignent.",
    takenUp: "repris dans",
    foot: { "\($0), rapports d’étonnement" })

  static let english = ReportWording(
    title: "Astonishment reports",
    kind: "Astonishment",
    facts: "What we saw",
    surprise: "What surprises us",
    why: "Why",
    question: "The question it opens",
    behind: "The words behind it",
    findings: "Findings",
    findingsLead: "What several astonishments agree on.",
    takenUp: "taken up in",
    foot: { "\($0), astonishment reports" })
}
