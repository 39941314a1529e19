/// Orientations crossed with what others already try.
public struct EnrichingWording: Sendable {
  public let enrichedBy: @Sendable (_ who: String) -> String
  public let enrichedTitle: String
  public let enrichedNone: String
  public let enrichAdd: String
  public let enrichedByNobody: String
  public let crossingTitle: String
  public let crossingLead: String
  public let crossingFile: String
  public let orientation: String
  public let triedBy: String
  public let learnt: String
  public let adds: String
  public let changes: String
}

extension Wording {
  public var enriching: EnrichingWording { pick(.french, .english) }
}

extension EnrichingWording {
  static let french = EnrichingWording(
    enrichedBy: { "enrichie par \($0)" },
    enrichedTitle: "Enrichie par",
    enrichedNone: "Pas encore croisée avec ce que d’autres essaient.",
    enrichAdd: "Noter un croisement",
    enrichedByNobody: "Dites qui l’essaie déjà : un laboratoire, une agence, un partenaire.",
    crossingTitle: "Croisement",
    crossingLead:
      "Qui l’essaie déjà, où, et ce que cela change. On ne valide ni n’arbitre ici : on "
      + "enrichit.",
    crossingFile: "croisement",
    orientation: "L’orientation", triedBy: "Qui l’essaie déjà, où",
    learnt: "Ce qu’ils ont appris", adds: "Ce qu’ils ajoutent", changes: "Ce que cela change")

  static let english = EnrichingWording(
    enrichedBy: { "enriched by \($0)" },
    enrichedTitle: "Enriched by",
    enrichedNone: "Not crossed yet with what others try.",
    enrichAdd: "Note a crossing",
    enrichedByNobody: "Say who already tries it: a laboratory, an agency, a partner.",
    crossingTitle: "Crossing",
    crossingLead: "Who already tries it, where, and what it changes. Nothing is validated or "
      + "arbitrated here: it is enriched.",
    crossingFile: "crossing",
    orientation: "The orientation", triedBy: "Who already tries it, where",
    learnt: "What they learnt", adds: "What they add", changes: "What it changes")
}
