import Foundation
import Words

/// Reads what telephones export of a conversation (WhatsApp, Signal): a message, its stamp, who wrote.
///
/// « 12/03/2024, 14:05 - Nadia: Bonjour » on Android, « [12/03/2024 14:05:33] Nadia: Bonjour » on
/// iPhones; lines without a stamp go on with the message above.
enum Chats {
  private static var stamp: Regex<(Substring, Substring, Substring, Substring)> {
    /^[\u{200E}\u{200F}\u{FEFF}]*\[?(\d{1,2}[\/.\-]\d{1,2}[\/.\-]\d{2,4})(?:,|\sà|\sat)?\s+(\d{1,2}[:h]\d{2})(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\]\s*|\s+[-–]\s+)(.*)$/
  }

  /// Whether a text begins with a stamped line, and somebody writes in two of them.
  static func areIn(_ text: String) -> Bool {
    let lines = PlainNotes.split(String(text.prefix(4_000))).map(\.trimmed).filter { !$0.isEmpty }
    guard let first = lines.first, first.firstMatch(of: stamp) != nil else { return false }
    return lines.count { line in line.firstMatch(of: stamp).map { said($0.3) != nil } ?? false } > 1
  }

  /// A message is a line, on several where it was written so.
  static func lines(of text: String) -> [NoteLine] {
    var (lines, isOpen) = ([NoteLine](), false)
    for (at, line) in PlainNotes.split(text).enumerated() {
      if let found = line.firstMatch(of: stamp) {
        guard let (who, words) = said(found.3) else {
          isOpen = false
          continue
        }
        var message = NoteLine("", time: "\(found.1) \(found.2)", number: at + 1)
        (message.text, message.shape) = ("\(who) : \(words)", .plain)
        message.isVoiced = true
        lines.append(message)
        isOpen = true
      } else if isOpen {
        lines[lines.count - 1].text += "\n" + line
      }
    }
    for at in lines.indices { lines[at].text = lines[at].text.trimmed }
    return lines
  }

  /// Who writes and what; `nil` for what the program itself says, or a picture left out.
  private static func said(_ rest: Substring) -> (who: String, words: String)? {
    guard let colon = rest.firstRange(of: ": ") ?? rest.firstRange(of: ":") else { return nil }
    let unseen: Set<Character> = ["\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}"]
    let who = String(rest[..<colon.lowerBound].filter { !unseen.contains($0) }).trimmed
    let words = String(rest[colon.upperBound...].drop { unseen.contains($0) }).trimmed
    let isLeftOut = words.hasPrefix("<") && words.hasSuffix(">")
    guard (1...40).contains(who.count), !isLeftOut else { return nil }
    return (who, words)
  }
}
