/// Places that are someone’s home: « chez Karim », « domicile de Paul Durand », « appartement de Léa ».
enum HomeShape {
  static func isSomeones(_ words: String) -> Bool {
    let parts = words.split { $0.isWhitespace || "’'".contains($0) }
    for (at, part) in parts.enumerated() {
      let plain = Plain.words(part)
      guard at < 3, let kind = kinds[plain] else { continue }
      let rest = parts[(at + 1)...].drop { links.contains(Plain.words($0)) }
      guard let name = rest.first else { continue }
      let isFirst = Plain.words(name).split(separator: " ").allSatisfy {
        NameShape.isFirst(String($0))
      }
      // « Maison Jean Monnet » is called after someone, and is no one’s home.
      let isOwned = parts[(at + 1)..<rest.startIndex].contains { owning.contains(Plain.words($0)) }
      if isFirst, kind == .home || isOwned && name.first?.isUppercase == true { return true }
      if kind == .home, name.first?.isUppercase == true, !ProfileShape.isAcronym(name),
        !ProfileShape.isCommon(name)
      {
        return true
      }
    }
    return false
  }

  private enum Kind {
    /// Where only someone lives; where others may be too.
    case home, house
  }

  private static let kinds: [String: Kind] = [
    "chez": .home, "domicile": .home, "appartement": .home, "appart": .home, "logement": .home,
    "studio": .home, "flat": .home, "maison": .house, "bureau": .house, "cuisine": .house,
    "salon": .house, "jardin": .house, "ferme": .house, "chambre": .house, "home": .house,
    "house": .house, "cabinet": .house, "garage": .house,
  ]
  private static let owning: Set<String> = ["de", "d", "of"]
  private static let links: Set<String> = ["de", "d", "du", "of", "la", "le", "l", "notre", "mon"]
}
