public import People

/// An offer or an ask as it may be put up on a wall: the only form that prints and pages take.
public struct BoardNotice: Hashable, Sendable {
  public let reference: Reference
  public let isOffer: Bool
  public let title: String
  public let area: String
  public let nature: Knowledge.Nature
  public let form: Knowledge.Form
  public let contact: Knowledge.Contact
  public let since: Day?
  /// The member's first name where they agreed to it, else empty.
  public let name: String
  /// The member agreed to be put in touch with someone.
  public let agreesToMeet: Bool

  init(
    _ reference: Reference, isOffer: Bool, _ knowledge: Knowledge, name: String, agreesToMeet: Bool
  ) {
    (self.reference, self.isOffer, self.name) = (reference, isOffer, name)
    (title, area, nature) = (knowledge.title, knowledge.area, knowledge.nature)
    (form, contact, since) = (knowledge.form, knowledge.contact, knowledge.since)
    self.agreesToMeet = agreesToMeet
  }
}

extension Register {
  /// The offers and asks that may be shown: on the wall by their member's wish, who still belongs
  /// and did not take their words back.
  ///
  /// A talking circle leaves no trace: it is never shown.
  public func disclose(
    offers: [Offer], asks: [Ask], members: [Member], to audience: Audience
  ) -> [BoardNotice] {
    let belonging = Dictionary(
      members.filter { $0.belongs(on: today) && allowsWords(of: $0.person, to: audience) }
        .map { ($0.id, $0) }
    ) { first, _ in first }
    func notice(
      _ reference: Reference, _ isOffer: Bool, _ knowledge: Knowledge, _ member: Member.ID
    ) -> BoardNotice? {
      guard knowledge.isOnWall, knowledge.form != .talkingCircle, let member = belonging[member]
      else { return nil }
      let shown = disclose(member.person, to: audience)
      return BoardNotice(
        reference, isOffer: isOffer, knowledge, name: shown.isNamed ? shown.name : "",
        agreesToMeet: agreesToMeet(member.person, through: audience))
    }
    return offers.compactMap { notice($0.reference, true, $0.knowledge, $0.member) }
      + asks.compactMap { notice($0.reference, false, $0.knowledge, $0.member) }
  }
}
