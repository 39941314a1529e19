import Entities
import Foundation
public import People
import Storage
import Words

/// Whose words are likely to come next, for a form that takes them as they are heard.
public struct Saying: Sendable {
  /// The last general profiles written down, the latest first.
  public let profiles: [String]
  /// The one held from the last words, while they are still fresh.
  public let held: String?
  /// The encounter held with it.
  public let encounter: Reference?
}

extension Workshop {
  /// A profile and an encounter hold from one quote to the next for this long, in seconds.
  static let hold: TimeInterval = 20 * 60

  /// Told by the words written down last, whoever wrote them.
  public func saying() throws -> Saying {
    let reading = try reading()
    let latest = reading.contents.verbatim.sorted { $0.id.value.born > $1.id.value.born }
    var profiles: [String] = []
    for verbatim in latest.prefix(200) where profiles.count < 3 {
      guard let profile = name(of: verbatim, in: reading), !profiles.contains(profile) else {
        continue
      }
      profiles.append(profile)
    }
    let fresh = try latest.first.flatMap { try isFresh($0) ? $0 : nil }
    return Saying(
      profiles: profiles, held: fresh.flatMap { name(of: $0, in: reading) },
      encounter: fresh?.encounter.flatMap { reading.register.encounters[$0]?.reference })
  }

  /// Whether some words were typed a moment ago: those that an import brought hold nothing.
  private func isFresh(_ verbatim: Verbatim) throws -> Bool {
    let born = verbatim.id.value.born
    guard abs(now.timeIntervalSince(born)) < Workshop.hold else { return false }
    return try workspace.acts(limit: 20).contains { act in
      ["write", "quotes"].contains(act.verb) && !act.isUndone
        && abs(act.at.timeIntervalSince(born)) < 5
    }
  }

  private func name(of verbatim: Verbatim, in reading: Reading) -> String? {
    reading.profile(of: verbatim).flatMap { reading.register.profiles[$0]?.name }
  }
}

extension UUID {
  /// When an identifier was made: its first 48 bits count milliseconds (RFC 9562, 5.7).
  fileprivate var born: Date {
    let bytes = uuid
    let parts = [bytes.0, bytes.1, bytes.2, bytes.3, bytes.4, bytes.5]
    let milliseconds = parts.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}
