import Paper
import Words

/// What a card says, without its drawing.
public struct ToldFace: Hashable, Sendable {
  /// Its largest words, those that are its own.
  public let title: String
  /// The others, in the order in which they are read, front then back.
  public let words: [String]
}

extension Deck {
  /// The words of a card: those that all cards of the deck share are left out, for they ask or tick.
  public func told(_ card: Card) -> ToldFace {
    let faces = [layout.front] + (layout.back.map { [$0] } ?? [])
    let texts = faces.flatMap { $0.parts }.filter { $0.condition.holds(card.fields) }
      .flatMap { $0.texts(card.fields) }
      .filter { template, _ in template.fields.contains { isOwn($0, of: card) } }
      .map { (words: $0.0.plain(card.fields).trimmed, size: $0.1.size) }
      .filter { !$0.words.isEmpty }
    let largest = texts.map(\.size).max()
    guard let first = texts.firstIndex(where: { $0.size == largest }) else {
      return ToldFace(title: "", words: [])
    }
    var rest = texts.map(\.words)
    let title = rest.remove(at: first)
    return ToldFace(title: title, words: rest.filter { $0 != title })
  }

  /// Whether a field is one of the row's, and says something.
  private func isOwn(_ field: String, of card: Card) -> Bool {
    !field.hasPrefix("label.") && !["n", "count", "ref", "blank"].contains(field)
      && card.fields[field]?.isEmpty == false
  }
}

extension CardLayout.Part {
  /// Its texts, those whose condition holds.
  fileprivate func texts(_ fields: [String: String]) -> [(Template, CardStyle)] {
    guard case .stack(let items, _) = content else { return [] }
    return items.filter { $0.condition.holds(fields) }.flatMap { item -> [(Template, CardStyle)] in
      switch item.shape {
      case .text(let template, let style): [(template, style)]
      case .ticks(let templates, let style): templates.map { ($0, style) }
      case .lines: []
      }
    }
  }
}
