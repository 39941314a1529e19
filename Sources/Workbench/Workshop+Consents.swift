public import People
public import Storage

/// An answer someone gave, for one purpose on one channel.
public struct ConsentAnswer: Hashable, Sendable {
  public let purpose: Consent.Purpose
  public let channel: Consent.Channel
  public let answer: Consent.Answer

  public init(_ purpose: Consent.Purpose, _ channel: Consent.Channel, _ answer: Consent.Answer) {
    (self.purpose, self.channel, self.answer) = (purpose, channel, answer)
  }
}

extension Workshop {
  /// Keeps the answers someone gave on a day, all in one act; those of other days stay as history.
  ///
  /// What was answered to the same question on that very day is corrected rather than contradicted.
  ///
  /// - Returns: the act, which is not kept when nothing changed.
  public func note(
    _ answers: [ConsentAnswer], of typed: String, on day: Day, basis: Consent.LegalBasis
  ) throws -> Act.ID {
    let person = try someone(typed)
    return try workspace.perform("consent", by: author, at: now) { draft in
      let theirs = try draft.all(Consent.self).filter { $0.person == person.id && $0.day == day }
      for answer in answers {
        let same = theirs.filter {
          $0.purpose == answer.purpose && $0.channel == answer.channel
        }
        for doubled in same.dropFirst() { try draft.remove(doubled.id) }
        try draft.save(
          Consent(
            id: same.first?.id ?? mint.make(), person: person.id, purpose: answer.purpose,
            channel: answer.channel, answer: answer.answer, day: day, basis: basis))
      }
      return draft.act
    }
  }
}
