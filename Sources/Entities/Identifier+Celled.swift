import Foundation
public import People

extension Identifier: Celled where Kept: Entity {
  public var cell: ColumnValue { .text(value.uuidString) }
  public static func read(_ cell: ColumnValue) -> Identifier? {
    String.read(cell).flatMap { UUID(digits: $0) }.map { Identifier($0) }
  }
  public static var asking: Asking { .row(of: Kept.self) }
}

extension UUID {
  /// The same as `init(uuidString:)`, which scans text some ten times slower on Linux.
  init?(digits words: String) {
    var words = words
    let read: (UInt64, UInt64)? = words.withUTF8 { text in
      guard text.count == 36 else { return nil }
      var (high, low, count): (UInt64, UInt64, Int) = (0, 0, 0)
      for (place, letter) in text.enumerated() {
        if place == 8 || place == 13 || place == 18 || place == 23 {
          guard letter == UInt8(ascii: "-") else { return nil }
          continue
        }
        guard let digit = UUID.digit(letter) else { return nil }
        if count < 16 { high = high << 4 | digit } else { low = low << 4 | digit }
        count += 1
      }
      return (high.bigEndian, low.bigEndian)
    }
    guard let read else { return nil }
    self.init(uuid: unsafeBitCast(read, to: uuid_t.self))
  }

  private static func digit(_ letter: UInt8) -> UInt64? {
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(letter - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(letter - UInt8(ascii: "A")) + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(letter - UInt8(ascii: "a")) + 10
    default: nil
    }
  }
}
