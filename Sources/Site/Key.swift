import Crypto
import Foundation
import Storage
import Synchronization

/// Secrets: what opens a door, and what is kept of it.
enum Secret {
  /// 256 random bits as letters that a link can carry.
  static func make() -> String {
    SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }

  static func digest(of secret: String) -> String { digest(of: Data(secret.utf8)) }

  static func digest(of bytes: Data) -> String {
    SHA256.hash(data: bytes).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }
    .joined()
  }

  /// Compares in the same time wherever they differ.
  static func match(_ a: String, _ b: String) -> Bool {
    let (a, b) = (Array(digest(of: a).utf8), Array(digest(of: b).utf8))
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension Secret {
  /// The same secret under a mask made for one answer: what travels pressed never holds the same
  /// letters twice, so that its length tells nothing of them (BREACH, CVE-2013-3587).
  static func masked(_ secret: String) -> String {
    let letters = Array(secret.utf8)
    let mask = letters.map { _ in UInt8.random(in: .min ... .max) }
    return "~"
      + (mask + zip(mask, letters).map(^)).map { byte in
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }.joined()
  }

  /// Whether a secret was sent, under a mask or as it is.
  static func match(masked sent: String, _ secret: String) -> Bool {
    match(unmasked(sent), secret)
  }

  private static func unmasked(_ sent: String) -> String {
    guard sent.hasPrefix("~") else { return sent }
    let digits = sent.dropFirst().compactMap(\.hexDigitValue)
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
    let half = bytes.count / 2
    return String(decoding: zip(bytes.prefix(half), bytes.suffix(half)).map(^), as: UTF8.self)
  }
}

/// The links by which the owner enters: each serves once.
final class EntryKey: Sendable {
  private let kept: Mutex<String?>
  /// Where another one may have been left since.
  private let sessions: Sessions
  private let now: @Sendable () -> Date

  init(_ secret: String, _ sessions: Sessions, now: @escaping @Sendable () -> Date) {
    kept = Mutex(secret)
    (self.sessions, self.now) = (sessions, now)
  }

  /// Whether this is a key; it is none any more afterwards.
  func spend(_ secret: String) throws -> Bool {
    let isFirst = kept.withLock { key in
      guard let known = key, Secret.match(known, secret) else { return false }
      key = nil
      return true
    }
    return try isFirst || sessions.admit(Secret.digest(of: secret), on: now())
  }

  /// Whether this is a key, which it stays.
  func holds(_ secret: String) throws -> Bool {
    let isFirst = kept.withLock { $0.map { Secret.match($0, secret) } ?? false }
    return try isFirst || sessions.awaits(Secret.digest(of: secret), on: now())
  }
}
