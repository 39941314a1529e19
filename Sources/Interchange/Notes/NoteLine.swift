import Words

/// A paragraph of someone's notes, and what its place among others tells.
struct NoteLine: Hashable {
  enum Shape: Hashable {
    case plain, heading
    /// Under a dash, a bullet or a number.
    case item
    /// As Markdown and word processors set what someone else said.
    case quoted
    /// Nothing: it parts those around it.
    case blank
  }

  var text: String
  var shape: Shape
  /// When it was said in a recording: « 00:01:12 ».
  var time: String
  /// From 1.
  let number: Int
  /// Whether it ends where a screen ended it, rather than a sentence.
  var isCue = false
  /// Whether nobody spoke for a while before it.
  var isAfterPause = false
  /// Words of it that are struck out or hidden.
  var marked: [String] = []
  /// Whether what speaks is said of each cue where it is known, so that silence is another voice.
  var isVoiced = false

  /// - Parameter shape: what the file itself says it is; the text tells where it says nothing.
  init(_ text: some StringProtocol, _ shape: Shape = .plain, time: String = "", number: Int) {
    (self.time, self.number) = (time, number)
    let (rest, found) = Self.withoutTime(text.trimmed)
    if time.isEmpty { self.time = found }
    guard shape == .plain else {
      (self.text, self.shape) = (rest, rest.isEmpty ? .blank : shape)
      return
    }
    if rest.isEmpty || Self.isRule(rest) {
      (self.text, self.shape) = ("", .blank)
    } else if let item = Self.item(rest) {
      let (said, later) = Self.withoutTime(item)
      (self.text, self.shape) = (said, said.isEmpty ? .blank : .item)
      if self.time.isEmpty { self.time = later }
    } else {
      (self.text, self.shape) = (rest, .plain)
    }
  }

  /// « --- », « * * * », « ===== »: a line drawn with signs.
  private static func isRule(_ text: String) -> Bool {
    let signs = text.unicodeScalars.filter { !Blanks.contain($0) }
    return signs.count > 2 && signs.allSatisfy { "-–—=_*~#·.".unicodeScalars.contains($0) }
      && text != "..."
  }

  /// What follows a dash, a bullet or a number; `nil` where there is none.
  private static func item(_ text: String) -> String? {
    guard let first = text.first else { return nil }
    let rest = text.dropFirst()
    if "•‣◦▪▫●○■□▸►➢➤✓✔→·–—―".contains(first) { return unboxed(rest) }
    if "-*+o".contains(first) {
      let isParted = rest.first?.isWhitespace == true
      let isSpeech =
        first == "-"
        && (rest.first?.isLetter == true || rest.first.map { "«“\"".contains($0) } == true)
      return isParted && !rest.trimmed.isEmpty || isSpeech ? unboxed(rest) : nil
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let after = text.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let mark = after.first, ".)".contains(mark),
      after.dropFirst().first?.isWhitespace == true
    else { return nil }
    return unboxed(after.dropFirst())
  }

  /// Without the box of a list of things to do.
  private static func unboxed(_ text: Substring) -> String {
    let text = text.trimmed
    for box in ["[ ] ", "[x] ", "[X] "] where text.hasPrefix(box) {
      return text.dropFirst(box.count).trimmed
    }
    return text
  }

  /// Without the moment of a recording that begins or ends it.
  private static func withoutTime(_ text: String) -> (rest: String, time: String) {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return (text, "") }
    let leading =
      /^[\[(]?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?(?:\s*(?:-->|-|–|→)\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)?[\])]?(?=\s|$|:)[\s:–\-]*/
    // Patterns are dear: most lines begin otherwise.
    if let first = text.first, first.isNumber || "[(".contains(first),
      let found = text.prefix(60).firstMatch(of: leading)
    {
      return (text.dropFirst(found.0.count).trimmed, String(found.1))
    }
    guard text.utf8.count < 80, let last = text.last, last.isNumber || "])".contains(last),
      let found = text.firstMatch(of: /\s[\[(]?(\d{1,2}:\d{2}:\d{2})(?:[.,]\d{1,3})?[\])]?$/)
    else { return (text, "") }
    return (text[..<found.range.lowerBound].trimmed, String(found.1))
  }
}
