public import Paper
public import People
import Words

/// What was heard on some cards, card by card, as others may read it.
public struct Collection: Sendable {
  public struct Part: Sendable {
    public let reference: Reference
    /// What the card asks.
    public let title: String
    public let quotations: [Quotation]

    public init(reference: Reference, title: String, quotations: [Quotation]) {
      (self.reference, self.title, self.quotations) = (reference, title, quotations)
    }
  }

  public var programme: String
  public var parts: [Part]

  public init(programme: String, parts: [Part]) {
    (self.programme, self.parts) = (programme, parts)
  }

  /// Words longer than this stand on a page of their own, signed.
  static let long = 700
}

extension Composer {
  /// The words heard on each card, then each long testimony on its page.
  ///
  /// - Throws: ``Overflow`` for a text that no page can hold, ``TypeFault`` from the ruler.
  public func publication(of collection: Collection) throws -> Publication {
    let words = wording.blanks
    let setter = CollectionSetter(compose: self, collection: collection)
    return Publication(
      title: words.collected, subject: collection.programme, language: language,
      pages: Pages(
        try Folio(foot: "\(collection.programme), \(words.collected.lowercased())")
          .pages(try setter.sides(), by: self)))
  }
}

/// Sets what was heard on cards.
struct CollectionSetter {
  let compose: Composer
  let collection: Collection

  private var words: BlanksWording { compose.wording.blanks }
  private static let width: Length = Folio.width

  func sides() throws -> [Folio.Side] {
    let count = collection.parts.map(\.quotations.count).reduce(0, +)
    let head = Piece.stacked([
      try compose.piece(
        words.collected, Lettering.display(34), width: Self.width, as: .heading(1)),
      try compose.piece(
        words.collectedLead(count, collection.parts.count), Lettering.plain(12),
        width: Self.width
      ).after(2),
    ]).entered(words.collected)
    let pieces = try collection.parts.flatMap(pieces)
    let leaves = try Flow(in: Folio.body, item: words.collected).leaves([head] + pieces)
    let long = collection.parts.flatMap { part in
      part.quotations.filter { $0.words.count > Collection.long }.map { (part, $0) }
    }
    return leaves.map { Folio.Side(marks: $0.marks, entries: $0.entries) }
      + (try long.flatMap { try testimony($0.1, on: $0.0) })
  }

  private func pieces(_ part: Collection.Part) throws -> [Piece] {
    let title = try compose.piece(
      [
        ("\(part.reference)  ", Lettering.reference(11)),
        (part.title, Lettering.display(16, leading: 1.2)),
      ], width: Self.width, as: .heading(2)
    ).entered("\(part.reference) \(part.title)", level: 2).after(9).stayingWithNext()
    let short = part.quotations.filter { $0.words.count <= Collection.long }
    return [title] + (try short.flatMap { try quotation($0, size: 12) })
  }

  private func quotation(_ quotation: Quotation, size: Double) throws -> [Piece] {
    let text = try compose.set(
      balancedQuote: quotation.words, Lettering.voice(size, leading: 1.2), width: Self.width - 8)
    let signature = try self.signature(quotation, size: 8.8)
    return [
      Piece(quote: text, by: compose).indented(by: 8).after(4),
      signature.indented(by: 8).after(0.8),
    ]
  }

  /// « Une commerçante, Montferrand, semaine 1. V-0012 »
  private func signature(_ quotation: Quotation, size: Double) throws -> Piece {
    let whereabouts = compose.wording.whereabouts(quotation.place, quotation.occasion)
    let who = [quotation.speaker.capitalisedFirst, whereabouts].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return try compose.piece(
      [
        (who.isEmpty ? "" : who + ". ", Lettering.plain(size)),
        ("\(quotation.reference)", Lettering.plain(size, weight: 700)),
      ], width: Self.width - 8)
  }

  private func testimony(_ quotation: Quotation, on part: Collection.Part) throws
    -> [Folio.Side]
  {
    let head = try compose.heading(words.testimony, width: Self.width)
    let title = try compose.piece(
      part.title, Lettering.display(20, leading: 1.16), width: Self.width, as: .heading(1)
    ).entered("\(quotation.reference) \(part.title)").after(2)
    let text = try compose.set(
      balancedQuote: quotation.words, Lettering.voice(13, leading: 1.3), width: Self.width)
    let pieces = [
      head, title, Piece(quote: text, by: compose).after(8),
      try signature(quotation, size: 11).after(5),
    ]
    return try Flow(in: Folio.body, item: quotation.reference.description).leaves(pieces)
      .map { Folio.Side(marks: $0.marks, entries: $0.entries) }
  }
}
