import Atelier
import Kits
import Press

extension DeckBench {
  /// What the decks and the sheets of all kits are called, for a plan that asks for some; kits are
  /// not read for one that asks for none.
  func names(for agenda: Agenda) -> Set<String>? {
    guard agenda.blocks.contains(where: { !$0.decks.isEmpty }) else { return nil }
    let kits = (furnishings.kitNames + furnishings.ownKitNames).compactMap { try? kit(known: $0) }
    return Set(
      kits.flatMap { kit in
        kit.languages.flatMap { language in
          kit.decks(in: language).map(\.name) + kit.sheets(in: language).map(\.name)
        }
      })
  }
}
