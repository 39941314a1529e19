import People
public import Reciprocity
public import Words

/// The wall of a network: what is offered and what is asked, area by area, nothing counted.
public struct BoardPoster: Hashable, Sendable {
  /// What is offered and asked about one thing: languages, gardens, digital life…
  public struct Area: Hashable, Sendable {
    public let name: String
    public let offers: [BoardNotice]
    public let asks: [BoardNotice]

    public init(name: String, offers: [BoardNotice], asks: [BoardNotice]) {
      (self.name, self.offers, self.asks) = (name, offers, asks)
    }
  }

  public let network: String
  public let welcome: String
  public let meeting: String
  public let areas: [Area]

  public init(network: String, welcome: String = "", meeting: String = "", areas: [Area]) {
    (self.network, self.welcome, self.meeting) = (network, welcome, meeting)
    self.areas = areas
  }

  /// Areas in the alphabet’s order, notices in that of their references: nobody comes first.
  public init(_ network: Network, notices: [BoardNotice], in wording: Wording) {
    let other = wording.posters.otherArea
    let areas = Dictionary(grouping: notices) { $0.area.isEmpty ? other : $0.area }
    let names = areas.keys.sorted {
      ($0 == other ? 1 : 0, $0.sortedAs) < ($1 == other ? 1 : 0, $1.sortedAs)
    }
    self.init(
      network: network.name, welcome: network.welcome, meeting: network.meeting,
      areas: names.map { name in
        let all = (areas[name] ?? []).sorted { $0.reference < $1.reference }
        return Area(name: name, offers: all.filter(\.isOffer), asks: all.filter { !$0.isOffer })
      })
  }
}

extension String {
  /// Accents folded, so that « Écriture » stands among the e’s.
  fileprivate var sortedAs: String {
    String(decomposedLetters.filter { $0.isLetter || $0.isNumber || $0 == " " })
  }
  private var decomposedLetters: String {
    let folded: [Character: Character] = [
      "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "î": "i", "ï": "i", "ô": "o",
      "ù": "u", "û": "u", "ü": "u", "ç": "c",
    ]
    return String(lowercased().map { folded[$0] ?? $0 })
  }
}
