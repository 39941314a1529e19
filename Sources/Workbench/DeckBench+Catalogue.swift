import Foundation
#if canImport(Glibc)
  import Glibc
#endif
import Kits
import Paper
import Press
public import Words

/// A kit as it is offered: what it is called, and the decks and sheets in it.
public struct KitOffer: Sendable {
  public struct Item: Hashable, Sendable {
    public let name: String
    public let title: String
    /// How many cards, and of what size in millimetres; `nil` for a sheet to read.
    public let cards: Cards?
  }

  public struct Cards: Hashable, Sendable {
    public let count: Int
    /// « 96 × 68 »
    public let size: String
    public let isTwoSided: Bool
  }

  public let name: String
  public let title: String
  /// Made by people, beside their workspace: its words may be changed.
  public let isOwn: Bool
  public let languages: [Language]
  public let items: [Item]
  /// Why it cannot be read, a sentence each.
  public let faults: [String]
}

extension DeckBench {
  /// Every known kit, those of the program first.
  public func catalogue() -> [KitOffer] {
    (furnishings.kitNames + furnishings.ownKitNames).map { offer(of: $0) }
  }

  func offer(of name: String) -> KitOffer {
    let isOwn = !furnishings.kitNames.contains(name)
    do {
      let kit = try kit(known: name)
      let language = speaking(kit).wording.language
      let decks = kit.decks(in: language).map {
        KitOffer.Item(name: $0.name, title: $0.title, cards: cards(of: $0))
      }
      let sheets = kit.sheets(in: language).map {
        KitOffer.Item(name: $0.name, title: $0.title, cards: nil)
      }
      return KitOffer(
        name: name, title: kit.title(in: language), isOwn: isOwn, languages: kit.languages,
        items: decks + sheets, faults: [])
    } catch {
      let said = (error as? any Sayable)?.said(in: wording) ?? name
      return KitOffer(
        name: name, title: name, isOwn: isOwn, languages: [], items: [],
        faults: said.split(separator: "\n").map(String.init))
    }
  }

  private func cards(of deck: Deck) -> KitOffer.Cards {
    let size = deck.layout.form.size
    return KitOffer.Cards(
      count: deck.cards.count, size: wording.said(size), isTwoSided: deck.layout.back != nil)
  }
}

extension Wording {
  /// « 96 × 68 », in millimetres.
  func said(_ size: Size) -> String {
    func said(_ length: Length) -> String { number((length.millimetres * 10).rounded() / 10) }
    return "\(said(size.width))\(NoBreak.full)×\(NoBreak.full)\(said(size.height))"
  }
}

extension Furnishings {
  /// Changes with any file of any kit.
  ///
  /// Asked at each page, hence `stat`: the attributes Foundation reads take eight times as long.
  func kitsStamp() -> Int {
    var hasher = Hasher()
    for folder in [kits, ownKits].compactMap({ $0 }) {
      hasher.combine(folder.path)
      for name in FileManager.default.subpaths(atPath: folder.path) ?? [] {
        var facts = stat()
        guard stat("\(folder.path)/\(name)", &facts) == 0 else { continue }
        hasher.combine(name)
        hasher.combine(facts.st_size)
        hasher.combine(facts.st_mtim.tv_sec)
        hasher.combine(facts.st_mtim.tv_nsec)
      }
    }
    return hasher.finalize()
  }
}
