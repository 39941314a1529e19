import Crypto
import Foundation
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

/// The link by which the owner enters: it serves once.
final class EntryKey: Sendable {
  private let kept: Mutex<String?>

  init(_ secret: String) { kept = Mutex(secret) }

  /// Whether this is the key; it is none any more afterwards.
  func spend(_ secret: String) -> Bool {
    kept.withLock { key in
      guard let known = key, Secret.match(known, secret) else { return false }
      key = nil
      return true
    }
  }
}
