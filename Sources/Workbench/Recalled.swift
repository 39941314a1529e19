import Synchronization

/// The last thing found, for as long as it is asked for under the same key.
final class Recalled<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let kept = Mutex<(key: Key, value: Value)?>(nil)

  /// What is known under that key, or else found now: those who ask meanwhile wait for it.
  func value(_ key: Key, _ find: () throws -> Value) rethrows -> Value {
    try kept.withLock { kept in
      if let kept, kept.key == key { return kept.value }
      let value = try find()
      kept = (key, value)
      return value
    }
  }
}
