import Interchange
public import People

/// The answer of someone that holds, for each purpose on each channel.
public struct ConsentGrid: Hashable, Sendable {
  /// One question, and the answer that holds where there was one.
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
  /// Whether their words may not be shown where the team reads them.
  public let isSilent: Bool

  init(of person: Person.ID, in register: Register) {
    isSilent = !register.allowsWords(of: person, to: .team)
    rows = Consent.Purpose.allCases.map { purpose in
      Consent.Channel.allCases.map { channel in
        let held = register.answer(of: person, for: purpose, on: channel)
        return Cell(
          purpose: purpose, channel: channel, answer: held?.answer, day: held?.day,
          basis: held?.basis)
      }
    }
  }

  public var cells: [Cell] { rows.flatMap { $0 } }

  /// What tells these answers from those that may stand later.
  public var mark: String {
    let told = cells.map { "\($0.name) \($0.answer?.rawValue ?? "") \($0.day?.description ?? "")" }
    return VersionMark.of(told.joined(separator: "\n"))
  }

  /// Whether answers kept on a day would take the place of a no of that very day.
  public func hasNo(wipedBy answers: [ConsentAnswer], on day: Day) -> Bool {
    cells.contains { cell in
      guard let held = cell.answer, held != .given, cell.day == day else { return false }
      return answers.contains(ConsentAnswer(cell.purpose, cell.channel, .given))
    }
  }

  public var isEmpty: Bool { cells.allSatisfy { $0.answer == nil } }
  public var isWithdrawn: Bool { cells.allSatisfy { $0.answer == .withdrawn } }

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
