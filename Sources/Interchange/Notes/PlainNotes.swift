import Words

/// Reads notes typed in a text file, or pasted, perhaps with the marks of Markdown.
enum PlainNotes {
  static func lines(of text: String, isMarkdown: Bool) -> [NoteLine] {
    if Subtitles.areIn(text) { return Subtitles.lines(of: text) }
    if Chats.areIn(text) { return Chats.lines(of: text) }
    var (lines, speakers) = ([NoteLine](), NotesTable.Speakers())
    let rows = split(text)
    for (at, line) in rows.enumerated() {
      let under = at + 1 < rows.count ? rows[at + 1] : ""
      if isMarkdown, let row = NotesTable.markdown(line) {
        let isHead = NotesTable.isRule(under)
        if isHead { _ = speakers.head(row.map { plain($0[...], true) }) }
        lines.append(
          row.isEmpty || isHead
            ? NoteLine("", number: at + 1)
            : NotesTable.line(
              speakers.filled(row.map { plain($0[...], true) }), number: at + 1))
        continue
      }
      speakers = NotesTable.Speakers()
      lines.append(read(line, number: at + 1, isMarkdown: isMarkdown))
      // A line of signs under a title underlines it.
      if at > 0, line.count > 2, line.allSatisfy({ $0 == "=" }), lines[at - 1].shape == .plain {
        lines[at - 1].shape = .heading
      }
    }
    return lines
  }

  /// Lines, however they end; a page of its own begins one too.
  static func split(_ text: String) -> [Substring] {
    text.withLineFeeds.unicodeScalars.split(omittingEmptySubsequences: false) {
      breaks.contains($0)
    }.map { Substring($0) }
  }

  private static let breaks: Set<Unicode.Scalar> = [
    "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  private static func read(_ line: Substring, number: Int, isMarkdown: Bool) -> NoteLine {
    let text = line.trimmed
    let depth = text.prefix { $0 == "#" }.count
    if (1...6).contains(depth), text.dropFirst(depth).first?.isWhitespace == true {
      return NoteLine(plain(text.drop { $0 == "#" }, isMarkdown), .heading, number: number)
    }
    if text.hasPrefix(">") {
      let said = text.drop { $0 == ">" || $0.isWhitespace }
      return NoteLine(plain(said, isMarkdown), .quoted, number: number)
    }
    guard isMarkdown else { return NoteLine(text, number: number) }
    if text.hasPrefix("```") || text.hasPrefix("~~~") { return NoteLine("", number: number) }
    // Marks of a list are read before those of emphasis: both may be a star.
    var read = NoteLine(text, number: number)
    read.marked = read.text.matches(of: /~~([^~]+)~~/).map { String($0.1) }
    read.text = read.text.replacing(/~~([^~]+)~~/) { $0.1 }
    let isBold = read.text.hasPrefix("**") && read.text.hasSuffix("**") && read.shape == .plain
    read.text = plain(read.text[...], isMarkdown)
    if isBold, read.text.count < 60, !read.text.contains(":") { read.shape = .heading }
    return read
  }

  /// Without the marks of emphasis, links and code.
  private static func plain(_ text: Substring, _ isMarkdown: Bool) -> String {
    guard isMarkdown, text.contains(where: { "*_`[".contains($0) }) else { return text.trimmed }
    let bare = text.replacing(/!?\[([^\[\]]*)\]\([^()\s]*\)/) { $0.1 }
      .replacing(/(\*\*|__|\*|`)(\S(?:[^*_`]*\S)?)\1/) { $0.2 }.trimmed
    let isUnderlined = bare.count > 2 && bare.hasPrefix("_") && bare.hasSuffix("_")
    return isUnderlined ? bare.dropFirst().dropLast().trimmed : bare
  }
}
