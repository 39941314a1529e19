/// What stands among words and is none: addresses, options of a command, codes. No sign of theirs is
/// changed, nor a space put in.
enum Untouched {
  /// Stands for one of them meanwhile (U+FFFC, the object replacement character).
  static let mark: Character = "\u{FFFC}"

  /// Works on the words around them.
  static func around(_ words: String, _ work: (String) -> String) -> String {
    guard mayHold(words), !words.contains(mark) else { return work(words) }
    var (kept, rest) = ([Substring](), "")
    var place = words.startIndex
    while place < words.endIndex {
      let end = words[place...].firstIndex(where: \.isWhitespace) ?? words.endIndex
      let (before, code, after) = parted(words[place..<end])
      rest += before
      if !code.isEmpty {
        rest.append(mark)
        kept.append(code)
      }
      rest += after
      let next = words[end...].firstIndex { !$0.isWhitespace } ?? words.endIndex
      rest += words[end..<next]
      place = next
    }
    if kept.isEmpty { return work(words) }
    var codes = kept.makeIterator()
    return work(rest).reduce(into: "") { result, character in
      if character == mark, let code = codes.next() {
        result += code
      } else {
        result.append(character)
      }
    }
  }

  /// Told by one look at the bytes: `@`, `=`, `\`, `--`, `://`, a letter then `/` or `.` then a letter.
  private static func mayHold(_ words: String) -> Bool {
    var (last, before): (UInt8, UInt8) = (0x20, 0x20)
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "`"), UInt8(ascii: "\\"): return true
      case UInt8(ascii: "/") where last == UInt8(ascii: "/"): return true
      case UInt8(ascii: "-") where last == UInt8(ascii: "-") && before == 0x20: return true
      default:
        let isLetter = (0x61...0x7a).contains(byte | 0x20)
        if isLetter, last == UInt8(ascii: "."),
          (0x30...0x39).contains(before) || (0x61...0x7a).contains(before | 0x20)
        {
          return true
        }
      }
      (before, last) = (last, byte)
    }
    return false
  }

  /// A run without spaces: what opens it, the address or code in it if any, what closes it.
  private static func parted(
    _ run: Substring
  ) -> (before: Substring, code: Substring, after: Substring) {
    let opening = run.prefix { "\"'«“‘([".contains($0) }
    var core = run.dropFirst(opening.count)
    let closing = core.reversed().prefix { "\"'»”’)].,;:!?…".contains($0) }.count
    core = core.dropLast(closing)
    guard isCode(core) else { return (run, "", "") }
    return (opening, core, run.suffix(closing))
  }

  private static func isCode(_ core: Substring) -> Bool {
    if core.contains("://") || core.hasPrefix("www.") || core.contains("\\") { return true }
    if core.hasPrefix("--"), core.dropFirst(2).first?.isLetter == true { return true }
    if core.hasPrefix("`"), core.hasSuffix("`"), core.count > 2 { return true }
    if core.contains("="), !core.hasPrefix("="), core.allSatisfy(\.isASCII) { return true }
    if let at = core.firstIndex(of: "@"), at > core.startIndex {
      return isDomain(core[core.index(after: at)...])
    }
    return isDomain(core) && core.contains { "/?#".contains($0) }
  }

  /// « exemple.fr », « exemple.fr/aide?id=3 »
  private static func isDomain(_ core: Substring) -> Bool {
    let host = core.prefix { !"/?#:".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1 else { return false }
    return last.allSatisfy(\.isLetter)
      && labels.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}
