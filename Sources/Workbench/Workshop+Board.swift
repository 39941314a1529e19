import Entities
public import People
public import Reciprocity
import Storage
import Words

/// A card of the exchange board, whose it is, and whom it could meet or has met.
public struct BoardCard: Sendable {
  /// Two cards whose people met, as the calendar says.
  public struct Met: Hashable, Sendable {
    public let other: Reference
    public let day: Day
  }
  public let notice: BoardNotice
  /// Tells who it is without naming them.
  public let member: Reference?
  public let nearest: [BoardNotice]
  public let met: [Met]
}

/// What a network offers and asks, area by area.
public struct BoardPage: Sendable {
  public struct Area: Sendable {
    /// Empty for what has none.
    public let name: String
    public let offers: [BoardCard]
    public let asks: [BoardCard]
  }
  public let network: Network?
  public let areas: [Area]
  public let offers: Int
  public let asks: Int
  /// Without agreement for the board, or of a member who left.
  public let hidden: [Reference]
}

/// One card; nothing of it but its reference where it may not be shown.
public struct BoardCardPage: Sendable {
  public let reference: Reference
  public let card: BoardCard?
  /// Shown to whoever comes by; a talking circle is not even named.
  public let canBePutUp: Bool
  /// Its member refused their words or took them back: nothing of it is read, nor written.
  public let isTakenBack: Bool
  /// The offers for an ask, the asks for an offer: whose people it could meet.
  public let opposite: [BoardNotice]
}

extension Workshop {
  /// The areas in the order of the alphabet, what has none at the end.
  public func board() throws -> BoardPage {
    let desk = try BoardDesk(self)
    let areas = Dictionary(grouping: desk.notices) { $0.area.trimmed }
    let names = areas.keys.sorted {
      ($0.isEmpty ? 1 : 0, $0.unaccented.lowercased()) < (
        $1.isEmpty ? 1 : 0, $1.unaccented.lowercased()
      )
    }
    return BoardPage(
      network: desk.contents.networks.first,
      areas: names.map { name in
        let all = (areas[name] ?? []).sorted { $0.reference < $1.reference }.map(desk.card)
        return BoardPage.Area(
          name: name, offers: all.filter(\.notice.isOffer), asks: all.filter { !$0.notice.isOffer })
      },
      offers: desk.notices.filter(\.isOffer).count, asks: desk.notices.filter { !$0.isOffer }.count,
      hidden: desk.hidden)
  }

  /// - Throws: ``UnknownReference``.
  public func boardCard(_ text: String) throws -> BoardCardPage {
    let desk = try BoardDesk(self)
    guard let reference = Reference(text), let knowledge = desk.knowledge(of: reference) else {
      throw UnknownReference(text: text)
    }
    let notice = desk.notices.first { $0.reference == reference }
    let isTakenBack = try reading().isTakenBack(reference, from: audience)
    return BoardCardPage(
      reference: reference, card: notice.map(desk.card),
      canBePutUp: !knowledge.isOnWall && knowledge.form != .talkingCircle && !isTakenBack,
      isTakenBack: isTakenBack,
      opposite: desk.notices.filter { $0.isOffer != (reference.kind == .offer) }
        .sorted { $0.reference < $1.reference })
  }

  /// The areas that cards of the board have, in the order of the alphabet.
  public func boardAreas() throws -> [String] {
    Set(try BoardDesk(self).notices.map(\.area.trimmed).filter { !$0.isEmpty })
      .sorted { $0.unaccented.lowercased() < $1.unaccented.lowercased() }
  }
}

/// The cards of a board, passed through the gate of disclosure once.
struct BoardDesk {
  let contents: Dossier
  let notices: [BoardNotice]
  private let pairing: Pairing
  private let members: [Reference: Reference]
  private let met: [Reference: [BoardCard.Met]]

  init(_ workshop: Workshop) throws {
    let reading = try workshop.reading()
    contents = reading.contents
    notices = reading.register.disclose(
      offers: contents.offers, asks: contents.asks, members: contents.members,
      to: workshop.audience)
    pairing = Pairing(notices)
    let names = Dictionary(contents.members.map { ($0.id, $0.reference) }) { first, _ in first }
    let owned =
      contents.offers.map { ($0.reference, $0.member) }
      + contents.asks.map { ($0.reference, $0.member) }
    members = Dictionary(
      owned.compactMap { card, member in names[member].map { (card, $0) } }
    ) { first, _ in first }
    met = BoardDesk.meetings(in: contents)
  }

  func card(_ notice: BoardNotice) -> BoardCard {
    let (reference, owner) = (notice.reference, members[notice.reference])
    let met = met[reference] ?? []
    let nearest = pairing.nearest(to: reference, atMost: 6).filter { other in
      members[other.reference] != owner && !met.contains { $0.other == other.reference }
    }
    return BoardCard(
      notice: notice, member: owner, nearest: Array(nearest.prefix(3)), met: met)
  }

  /// What is kept and not shown; never the cards of a talking circle.
  var hidden: [Reference] {
    let shown = Set(notices.map(\.reference))
    return
      (contents.offers.map { ($0.reference, $0.knowledge) }
      + contents.asks.map { ($0.reference, $0.knowledge) })
      .filter { $1.form != .talkingCircle && !shown.contains($0) }.map(\.0).sorted()
  }

  func knowledge(of reference: Reference) -> Knowledge? {
    contents.offers.first { $0.reference == reference }?.knowledge
      ?? contents.asks.first { $0.reference == reference }?.knowledge
  }

  /// A meeting is a gathering of the calendar whose title names an offer and an ask.
  private static func meetings(in contents: Dossier) -> [Reference: [BoardCard.Met]] {
    var met: [Reference: [BoardCard.Met]] = [:]
    for occasion in contents.occasions where occasion.kind == .gathering {
      let named = occasion.title.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        .compactMap { Reference(String($0)) }
      let day = occasion.period.start
      for offer in named where offer.kind == .offer {
        for ask in named where ask.kind == .ask {
          met[offer, default: []].append(BoardCard.Met(other: ask, day: day))
          met[ask, default: []].append(BoardCard.Met(other: offer, day: day))
        }
      }
    }
    return met.mapValues { $0.sorted { $0.day < $1.day } }
  }
}
