/// Addresses and telephone numbers written in a text.
public enum Contacts {
  /// Every e-mail address and telephone number, as it is written, where it stands.
  public static func found(in text: String) -> [Range<String.Index>] {
    let signs = text.utf8
    guard signs.contains(UInt8(ascii: "@")) || signs.contains(where: { 48...57 ~= $0 }) else {
      return []
    }
    let addresses = text.ranges(of: address)
    let numbers = [french, international].flatMap { text.ranges(of: $0) }
      .filter { 8...15 ~= text[$0].unicodeScalars.count { ("0"..."9").contains($0) } }
    return (addresses + numbers).sorted { $0.lowerBound < $1.lowerBound }
      .reduce(into: []) { kept, range in
        if kept.last.map({ !$0.overlaps(range) }) ?? true { kept.append(range) }
      }
  }

  private static var address: Regex<Substring> {
    /[\p{L}0-9._%+\-]+@[\p{L}0-9.\-]+\.[\p{L}]{2,}/
  }
  /// Ten digits as they are written in France.
  private static var french: Regex<Substring> {
    /\b0[0-9](?:[\s.\-\/\u{A0}\u{202F}]?[0-9]{2}){4}\b/
  }
  /// A country's number, then the rest in groups.
  private static var international: Regex<Substring> {
    /(?:\+|\b00)[0-9]{1,3}(?:[\s.\-\/\u{A0}\u{202F}]?\(?[0-9]{1,4}\)?){2,6}\b/
  }
}
