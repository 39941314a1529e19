public import Foundation
import Synchronization

/// The identity of one kept thing, typed so that no other kind can take its place.
///
/// Made by a ``Mint`` (UUID version 7, RFC 9562): identifiers sort by the time they were made.
public struct Identifier<Kept>: Hashable, Sendable, Codable, Comparable {
  public let value: UUID

  public init(_ value: UUID) { self.value = value }

  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(UUID.self)
  }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
  public static func < (a: Self, b: Self) -> Bool { a.value.uuidString < b.value.uuidString }

  /// When it was made, in milliseconds since 1970.
  public var milliseconds: UInt64 {
    let bytes = value.uuid
    return [bytes.0, bytes.1, bytes.2, bytes.3, bytes.4, bytes.5]
      .reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// Makes identifiers from a clock and a source of chance, both passed in.
///
/// One that was made later is never dated earlier, even where the clock was moved back meanwhile.
public struct Mint: Sendable {
  private final class Last: Sendable {
    private let milliseconds = Mutex<UInt64>(0)

    func advance(to time: UInt64) -> UInt64 {
      milliseconds.withLock { last in
        last = max(last, time)
        return last
      }
    }
  }
  private let last = Last()
  private let milliseconds: @Sendable () -> UInt64
  private let chance: @Sendable () -> UInt64

  /// - Parameters:
  ///   - milliseconds: since 1970, UTC.
  ///   - chance: 64 random bits at each call.
  public init(
    milliseconds: @escaping @Sendable () -> UInt64, chance: @escaping @Sendable () -> UInt64
  ) {
    (self.milliseconds, self.chance) = (milliseconds, chance)
  }

  /// - Parameter earlier: a time, in milliseconds, that it must come after.
  public func make<Kept>(_ kind: Kept.Type = Kept.self, after earlier: UInt64 = 0)
    -> Identifier<Kept>
  {
    let time = last.advance(to: max(milliseconds(), earlier == 0 ? 0 : earlier + 1))
    let (high, low) = (chance(), chance())
    func byte(_ word: UInt64, _ place: Int) -> UInt8 { UInt8(truncatingIfNeeded: word >> place) }
    return Identifier(
      UUID(
        uuid: (
          byte(time, 40), byte(time, 32), byte(time, 24), byte(time, 16), byte(time, 8),
          byte(time, 0), 0x70 | byte(high, 8) & 0x0f, byte(high, 0), 0x80 | byte(low, 56) & 0x3f,
          byte(low, 48), byte(low, 40), byte(low, 32), byte(low, 24), byte(low, 16),
          byte(low, 8), byte(low, 0)
        )))
  }
}
