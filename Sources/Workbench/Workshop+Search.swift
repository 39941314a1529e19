import Entities
public import People
import Reciprocity
public import Storage
import Words

/// What was found of one kind.
public struct FoundKind: Sendable {
  public let kind: Reference.Kind
  public let hits: [Found]
}

/// Something found, with the words that answer; none where they may not be shown any more.
public struct Found: Sendable {
  public let reference: Reference
  public let pieces: [Hit.Piece]?
}

extension Workshop {
  /// How many answers a search shows at most.
  public static let mostFound = 100

  /// What answers the words typed, the kind that answers best first.
  ///
  /// Words withheld are found by their reference only.
  public func search(_ typed: String) throws -> [FoundKind] {
    let reading = try reading()
    var groups: [FoundKind] = []
    let hits = try workspace.search(typed, limit: Workshop.mostFound).map { hit in
      Found(reference: hit.reference, pieces: isWithheld(hit, in: reading) ? nil : hit.pieces)
    }.filter { $0.pieces != nil || $0.reference == Reference(typed) }
    for hit in hits where !groups.contains(where: { $0.kind == hit.reference.kind }) {
      let kind = hit.reference.kind
      groups.append(FoundKind(kind: kind, hits: hits.filter { $0.reference.kind == kind }))
    }
    return groups
  }

  /// Whether what was found may not be shown: words refused or taken back, and what their speaker
  /// offers or asks for.
  func isWithheld(_ hit: Hit, in reading: Reading) -> Bool {
    switch hit.kind {
    case .verbatim:
      let verbatim = reading.verbatim(Identifier(hit.id))
      return verbatim.map { reading.register.disclose($0, to: audience) == nil } ?? false
    case .offer, .ask: return reading.isTakenBack(hit.reference, from: audience)
    default: return false
    }
  }
}

extension Reading {
  /// Whether a card is of someone who keeps their words from those who read.
  func isTakenBack(_ card: Reference, from audience: Audience) -> Bool {
    contents.isTakenBack(card, by: register, from: audience)
  }
}

extension Dossier {
  func isTakenBack(_ card: Reference, by register: Register, from audience: Audience) -> Bool {
    let member =
      offers.first { $0.reference == card }?.member ?? asks.first { $0.reference == card }?.member
    let person = members.first { $0.id == member }?.person
    return !register.allowsWords(of: person, to: audience)
  }
}
