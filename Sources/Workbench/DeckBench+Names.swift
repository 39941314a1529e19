import Atelier
import Kits
import Press
import Words

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

  /// What the decks a plan asks for are called by their codes: as the kit named first has it, then
  /// as any other does.
  func titles(for agenda: Agenda, first kit: String) -> [String: String] {
    guard agenda.blocks.contains(where: { !$0.decks.isEmpty }) else { return [:] }
    let known = ([kit] + furnishings.kitNames + furnishings.ownKitNames)
      .compactMap { try? self.kit(known: $0) }
    let pairs = known.flatMap { kit in
      kit.decks(in: wording.language).map { ($0.name, $0.title) }
        + kit.sheets(in: wording.language).map { ($0.name, $0.title) }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
