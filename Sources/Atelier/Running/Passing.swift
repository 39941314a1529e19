public import Foundation
public import People

extension RunMark {
  /// A mark is kept as one of these words.
  public enum Word: String, CaseIterable, Hashable, Sendable, Codable {
    case here, started, finished, skipped, lengthened, later, cancels
  }

  public var word: Word {
    switch what {
    case .here: .here
    case .started: .started
    case .finished: .finished
    case .skipped: .skipped
    case .lengthened: .lengthened
    case .later: .later
    case .cancels: .cancels
    }
  }
}

extension RunProposal {
  /// Which of the three answers to a delay it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case share, skip, later
  }

  public var kind: Kind {
    switch self {
    case .share: .share
    case .skip: .skip
    case .later, .laterRefused: .later
    }
  }
}

/// A mark as it is kept: of which day of what it was made, and the proposal it was chosen in.
///
/// Never rewritten: one is taken back by another one. Its block may be gone since.
public struct Passing: Hashable, Sendable, Identifiable {
  public let occasion: Occasion.ID
  /// The day of the plan.
  public let day: Day
  public let mark: RunMark
  public let choice: RunProposal.Kind?

  public var id: Identifier<Passing> { Identifier(mark.id.value) }
  public var block: Block.ID { Identifier(mark.block.value) }
  public var gesture: Identifier<Passing> { Identifier(mark.gesture.value) }
  /// How many minutes more, or late, where it says so.
  public var minutes: Int? {
    switch mark.what {
    case .lengthened(let minutes), .later(let minutes): minutes
    default: nil
    }
  }
  /// The one it takes back.
  public var cancelled: Identifier<Passing>? {
    if case .cancels(let other) = mark.what { Identifier(other.value) } else { nil }
  }

  /// Instants are kept to the second.
  public init(
    _ mark: RunMark, of occasion: Occasion.ID, on day: Day, choice: RunProposal.Kind? = nil
  ) {
    (self.occasion, self.day, self.choice) = (occasion, day, choice)
    self.mark = RunMark(
      id: mark.id, gesture: mark.gesture, block: mark.block, team: mark.team,
      at: Date(timeIntervalSince1970: mark.at.timeIntervalSince1970.rounded(.down)),
      what: mark.what)
  }

  /// From what is kept of it.
  ///
  /// - Throws: where its word asks for minutes, or for another mark, and has none.
  public init(
    id: ID, occasion: Occasion.ID, day: Day, block: Block.ID, team: String, at: Date,
    word: RunMark.Word, minutes: Int?, cancels: Identifier<Passing>?,
    gesture: Identifier<Passing>, choice: RunProposal.Kind?
  ) throws(RunFault) {
    let what: RunMark.What
    switch word {
    case .here: what = .here
    case .started: what = .started
    case .finished: what = .finished
    case .skipped: what = .skipped
    case .lengthened, .later:
      guard let minutes else { throw .noMinutes }
      guard (-1440...1440).contains(minutes) else { throw .impossibleMinutes(minutes) }
      what = word == .later ? .later(minutes) : .lengthened(minutes)
    case .cancels:
      guard let cancels else { throw .cancelsNothing }
      what = .cancels(Identifier(cancels.value))
    }
    self.init(
      RunMark(
        id: Identifier(id.value), gesture: Identifier(gesture.value),
        block: Identifier(block.value), team: TeamLetter(team), at: at, what: what),
      of: occasion, on: day, choice: choice)
  }
}

extension RunLog {
  /// What was said of one day of an occasion.
  public init(_ passings: [Passing], of occasion: Occasion.ID, on day: Day) {
    self.init(
      passings.filter { $0.occasion == occasion && $0.day == day }.map(\.mark))
  }
}
