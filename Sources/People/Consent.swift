/// What someone agreed to or refused, for one purpose and one channel, on a day.
public struct Consent: Hashable, Sendable, Identifiable {
  public enum Purpose: String, CaseIterable, Hashable, Sendable, Codable {
    /// To have one's words quoted, under a general profile.
    case words
    /// To have one's first name shown.
    case firstName
    case image
    case voice
    /// To be filmed.
    case video
    /// To be put in touch with someone of the network.
    case introduction
  }
  public enum Channel: String, CaseIterable, Hashable, Sendable, Codable {
    case paper
    /// Online, or on a screen.
    case site
    /// Beyond this project: another network.
    case feed
  }
  public enum Answer: String, CaseIterable, Hashable, Sendable, Codable {
    case given, refused, withdrawn

    public var isNo: Bool { self != .given }
  }
  /// Why the words may be kept (GDPR, article 6).
  public enum LegalBasis: String, CaseIterable, Hashable, Sendable, Codable {
    case consent, publicInterest
  }

  public let id: Identifier<Consent>
  public var person: Person.ID
  public var purpose: Purpose
  public var channel: Channel
  public var answer: Answer
  public var day: Day
  public var basis: LegalBasis

  public init(
    id: Identifier<Consent>, person: Person.ID, purpose: Purpose, channel: Channel,
    answer: Answer, day: Day, basis: LegalBasis = .consent
  ) {
    (self.id, self.person, self.purpose, self.channel) = (id, person, purpose, channel)
    (self.answer, self.day, self.basis) = (answer, day, basis)
  }
}
