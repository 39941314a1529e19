public import Atelier
import People

extension Enrichment: Entity {
  public static let shape: Shape<Enrichment> = Shape(
    "enrichment", Bilingual("Croisements", "Crossings"), Enrichment.init, fields)

  private static let fields = Fields(of: Enrichment.self) {
    Field("hypothesis", "orientation", "orientation", .link) { $0.hypothesis }
    Field("by", column: "tried_by", "qui l’essaie déjà", "who already tries it", .title) { $0.by }
    Field("place", "où", "where", .link) { $0.place }
    Field("during", "pendant", "during", .link) { $0.during }
    Field("learnt", "ce qu’ils ont appris", "what they learnt", .words, as: .sentences) {
      $0.learnt
    }
    Field("adds", "ce qu’ils ajoutent", "what they add", .words, as: .sentences) { $0.adds }
    Field("changes", "ce que cela change", "what it changes", .words, as: .sentences) {
      $0.changes
    }
  }
}

extension Dossier {
  public var enrichments: [Enrichment] {
    get { self[Enrichment.self] }
    _modify { yield &self[Enrichment.self] }
  }
}
