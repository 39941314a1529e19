public import People

/// What someone answered last, for each purpose on each channel.
public struct ConsentGrid: Hashable, Sendable {
  /// One question, and its last answer where there was one.
  public struct Cell: Hashable, Sendable {
    public let purpose: Consent.Purpose
    public let channel: Consent.Channel
    public let answer: Consent.Answer?
    public let day: Day?
    public let basis: Consent.LegalBasis?

    /// « words-paper », in a form.
    public var name: String { "\(purpose.rawValue)-\(channel.rawValue)" }
  }

  /// Purposes in order, a cell for each channel in order.
  public let rows: [[Cell]]

  init(of person: Person.ID, in consents: [Person.ID: [Consent]], on day: Day) {
    let theirs = (consents[person] ?? []).filter { $0.day <= day }
    rows = Consent.Purpose.allCases.map { purpose in
      Consent.Channel.allCases.map { channel in
        let last = theirs.filter { $0.purpose == purpose && $0.channel == channel }
          .max { ($0.day.number, $0.answer.weight) < ($1.day.number, $1.answer.weight) }
        return Cell(
          purpose: purpose, channel: channel, answer: last?.answer, day: last?.day,
          basis: last?.basis)
      }
    }
  }

  public var cells: [Cell] { rows.flatMap { $0 } }
  public var isEmpty: Bool { cells.allSatisfy { $0.answer == nil } }
  public var isWithdrawn: Bool { cells.allSatisfy { $0.answer == .withdrawn } }

  /// Whether their words may not be shown where the team reads them.
  public var isSilent: Bool {
    cells.contains {
      $0.purpose == .words && $0.channel == .paper && $0.answer.map { $0 != .given } ?? false
    }
  }

  /// The purposes that were answered so, each with its channels.
  public func answered(_ isWanted: (Consent.Answer) -> Bool) -> [(
    purpose: Consent.Purpose, channels: [Consent.Channel]
  )] {
    rows.compactMap { cells in
      let wanted = cells.filter { $0.answer.map(isWanted) ?? false }
      return wanted.first.map { ($0.purpose, wanted.map(\.channel)) }
    }
  }
}

extension Consent.Answer {
  /// On one day, a no wins over a yes.
  fileprivate var weight: Int { self == .given ? 0 : 1 }
}
