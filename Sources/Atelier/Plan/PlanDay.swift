public import People

/// One day of what is planned: its window, and the rooms there are.
public struct PlanDay: Hashable, Sendable, Identifiable {
  public let id: Identifier<PlanDay>
  public var occasion: Occasion.ID
  public var day: Day
  public var opens: TimeOfDay
  /// When the rooms must be left.
  public var closes: TimeOfDay
  public var rooms: [Room]

  public init(
    id: ID, occasion: Occasion.ID, day: Day, opens: TimeOfDay, closes: TimeOfDay,
    rooms: [Room] = []
  ) throws(PlanFault) {
    guard opens < closes else { throw .closesBeforeOpening(day, opens, closes) }
    (self.id, self.occasion, self.day) = (id, occasion, day)
    (self.opens, self.closes, self.rooms) = (opens, closes, rooms)
  }

  /// A day of which only its sequences are known: from nine, or the first fixed start before, to
  /// six.
  init(heldBy blocks: [Block], on day: Day) {
    let (nine, six) = (TimeOfDay(known: 540), TimeOfDay(known: 1080))
    id = Identifier(blocks[0].id.value)
    (occasion, self.day, rooms) = (blocks[0].occasion, day, [])
    opens = min(blocks.compactMap(\.fixed).min() ?? nine, nine)
    closes = six
  }
}

/// Somewhere to work in, and how many it seats where that is known.
public struct Room: Hashable, Sendable {
  public let name: String
  public let seats: Int?

  public init?(_ name: String, seats: Int? = nil) {
    guard !name.allSatisfy(\.isWhitespace), (seats ?? 1) > 0 else { return nil }
    (self.name, self.seats) = (name, seats)
  }

  /// Reads « Préau (12) ».
  public init?(_ words: String) {
    guard words.last == ")", let open = words.lastIndex(of: "("),
      let seats = Int(words[words.index(after: open)...].prefix { $0.isNumber }), seats < 100_000
    else {
      self.init(words, seats: nil)
      return
    }
    var name = words[..<open]
    while name.last?.isWhitespace == true { name.removeLast() }
    self.init(String(name), seats: seats)
  }
}

extension Room: CustomStringConvertible {
  /// « Préau (12) ».
  public var description: String { seats.map { "\(name) (\($0))" } ?? name }
}
