import Entities
public import Interchange
public import People
public import Reciprocity
public import Storage
import Words

/// A card someone makes with a member, or with someone who becomes one by it.
public struct NewCard: Sendable {
  /// A row of the table of offers, or of asks; its member by their first name or reference.
  public var row: TypedRow
  /// Where someone new can be met.
  public var place = ""
  /// Whether that is kept as it is though it may name someone.
  public var keepsPlaceSo = false
  /// What they agree to by it.
  public var welcome = Welcome()

  public init(_ row: TypedRow) { self.row = row }
}

extension Workshop {
  /// Puts a card on the board: whoever it is of becomes a member where they are not one yet, and
  /// what they agreed to is kept with today's date; all in one act.
  ///
  /// - Throws: ``TypedRefusal``, whose rows are all the card itself.
  public func putUp(_ card: NewCard) throws -> (act: Act.ID, reference: Reference) {
    try workspace.perform("card", by: author, at: now) { draft in
      let before = try draft.reader.dossier()
      let (after, names) = try card.written(in: before, on: today, mint: mint)
      try draft.keep(after, unlike: before)
      guard let reference = names.last.flatMap({ Reference($0) }) else {
        throw UnknownReference(text: names.last ?? "")
      }
      let member =
        try draft.reader.find(Offer.self, reference)?.member
        ?? draft.reader.find(Ask.self, reference)?.member
      if let person = try member.flatMap({ try draft.find($0) })?.person {
        for consent in card.welcome.consents(of: person, on: today, mint: mint) {
          try draft.save(consent)
        }
      }
      return (draft.act, reference)
    }
  }

  /// Takes a card off the board, or puts it back.
  ///
  /// - Throws: ``UnknownReference``.
  public func putUp(_ text: String, _ isUp: Bool) throws -> Act.ID {
    try workspace.perform(isUp ? "putBack" : "takeDown", by: author, at: now) { draft in
      guard let reference = Reference(text) else { throw UnknownReference(text: text) }
      if var offer = try draft.reader.find(Offer.self, reference) {
        offer.knowledge.isOnWall = isUp
        try draft.save(offer)
      } else if var ask = try draft.reader.find(Ask.self, reference) {
        ask.knowledge.isOnWall = isUp
        try draft.save(ask)
      } else {
        throw UnknownReference(text: text)
      }
      return draft.act
    }
  }

  /// Notes in the calendar that the people of two cards meet, or met.
  ///
  /// - Parameter isKeptSo: whether the place is kept as it is though it may name someone.
  /// - Throws: ``UnknownReference`` unless both are on the board, one an offer, the other an ask;
  ///   ``TypedRefusal``.
  public func meet(
    _ text: String, _ other: String, on day: String, at place: String,
    keepingPlaceSo isKeptSo: Bool = false
  ) throws -> Act.ID {
    let notices = try BoardDesk(self).notices
    let both = try [text, other].map { try notices.named($0, by: \.reference) }
    guard let offer = both.first(where: \.isOffer), let ask = both.first(where: { !$0.isOffer })
    else { throw UnknownReference(text: other) }
    let title = wording.siteBoard.meeting(offer.reference.description, ask.reference.description)
    var row = TypedRow(
      .calendar, cells: ["kind": "rencontre", "title": title, "start": day, "place": place])
    // The title is ours.
    row.keptSo = isKeptSo ? ["title", "place"] : ["title"]
    return try write([row], as: "meet").act
  }
}

extension NewCard {
  /// With a row for the member first, where nobody of that name is one.
  func written(in before: Dossier, on day: Day, mint: Mint) throws -> (Dossier, [String]) {
    let who = (row.cells["member"] ?? "").trimmed
    let joins = before.members.isJoined(by: who, among: before.people)
    var member = TypedRow(
      .members, cells: ["name": who, "joined": day.description, "place": place])
    member.keptSo = row.keptSo.map {
      Set(($0.contains("member") ? ["name"] : []) + (keepsPlaceSo ? ["place"] : []))
    }
    return try before.writing(joins ? [member, row] : [row], mint: mint)
  }
}
