/// What a YAML text names with `&` to use again with `*`.
///
/// Named things that name others grow tenfold at each step: a few lines would fill the memory.
struct Aliases {
  /// Whether they cannot grow beyond a few thousand values.
  let areFew: Bool

  init(in text: String) {
    var (named, used, before) = (0, 0, UInt8(ascii: " "))
    let bytes = Array(text.utf8)
    for (place, byte) in bytes.enumerated() {
      defer { before = byte }
      guard Self.openings.contains(before), place + 1 < bytes.count else { continue }
      if byte == UInt8(ascii: "&") { named += 1 }
      if byte == UInt8(ascii: "*"), bytes[place + 1] != byte { used += 1 }
    }
    areFew = named == 0 || used <= 24
  }

  /// What may stand before a value.
  private static let openings = Set(" \t\n\r[{,:".utf8)
}
