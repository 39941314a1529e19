import Atelier
import Entities
import People
import Reciprocity
import Storage

/// What of the things that were printed may not be shown any more.
struct Losses {
  private let register: Register
  private let trail: PaperTrail
  private let verbatim: [Reference: Verbatim]
  private let people: [Reference: Person]
  /// Who offers or asks, and whether they still belong to the network.
  private let cards: [Reference: (person: Person.ID, belongs: Bool)]

  init(_ contents: Dossier, _ register: Register, _ trail: PaperTrail, on today: Day) {
    (self.register, self.trail) = (register, trail)
    verbatim = Dictionary(contents.verbatim.map { ($0.reference, $0) }) { $1 }
    people = Dictionary(contents.people.map { ($0.reference, $0) }) { $1 }
    let members = Dictionary(contents.members.map { ($0.id, $0) }) { $1 }
    let held =
      contents.offers.map { ($0.reference, $0.member) }
      + contents.asks.map { ($0.reference, $0.member) }
    cards = held.reduce(into: [:]) { cards, held in
      guard let member = members[held.1] else { return }
      cards[held.0] = (member.person, member.belongs(on: today))
    }
  }

  /// A reference that changed hands when copies met is looked at under all it ever named.
  func loss(of item: Reference, on printout: Printout) -> Hanging.Loss? {
    let isNamed = printout.named.contains(item)
    let all = [item] + (trail.formerly[item] ?? [])
    let losses = all.compactMap { lossAlone(of: $0, isNamed, to: printout.audience) }
    return losses.contains(.words) ? .words : losses.first
  }

  private func lossAlone(of item: Reference, _ isNamed: Bool, to audience: Audience)
    -> Hanging.Loss?
  {
    switch item.kind {
    case .verbatim:
      guard let said = verbatim[item] else { return trail.erased.contains(item) ? .words : nil }
      guard let quotation = register.disclose(said, to: audience) else { return .words }
      return isNamed && !quotation.isNamed ? .name : nil
    case .offer, .ask:
      guard let card = cards[item] else { return trail.erased.contains(item) ? .words : nil }
      guard card.belongs, register.allowsWords(of: card.person, to: audience) else { return .words }
      return isNamed && !register.disclose(card.person, to: audience).isNamed ? .name : nil
    case .person:
      guard let person = people[item] else { return trail.erased.contains(item) ? .name : nil }
      return isNamed && !register.names(person.id, to: audience) ? .name : nil
    default: return nil
    }
  }
}

extension Register {
  /// Whether a first name may be on what an audience is given: whoever refused it everywhere is not
  /// named to the animation team either.
  func names(_ person: Person.ID, to audience: Audience) -> Bool {
    disclose(person, to: audience).isNamed
      && (audience != .animation || allows(.firstName, of: person, to: audience))
  }
}

extension Printout {
  /// Run and duty sheets were for the animation team.
  fileprivate var audience: Audience {
    channel == .paper && kind == PrintKind.planning.rawValue ? .animation : channel.audience
  }
}

extension Consent.Channel {
  fileprivate var audience: Audience {
    switch self {
    case .paper: .paper
    case .site: .site
    case .feed: .feed
    }
  }
}
