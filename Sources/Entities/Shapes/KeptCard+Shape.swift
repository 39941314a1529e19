public import Atelier
import People

extension KeptCard: Entity {
  public static let shape: Shape<KeptCard> = Shape(
    .card, "kept_card", Bilingual("Cartes gardées", "Kept cards"), KeptCard.init, fields)

  private static let fields = Fields(of: KeptCard.self) {
    Field("kit", "kit", "kit", .code, as: .codes) { $0.kit }
    Field("deck", "jeu", "deck", .code, as: .codes) { $0.deck }
    Field("title", "titre", "title", .title, as: .sentences, sought: .title) { $0.title }
    Field("words", "texte", "text", .words, as: .sentences, sought: .words) { $0.words }
    Field("day", "gardée le", "kept on", .moment) { $0.day }
    Field("notes", "notes", "notes", .aside, as: .sentences) { $0.notes }
  }
}

extension Dossier {
  public var keptCards: [KeptCard] {
    get { self[KeptCard.self] }
    _modify { yield &self[KeptCard.self] }
  }
}
