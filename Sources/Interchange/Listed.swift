/// Several things written in one cell so that they are read back as they were.
enum Listed {
  /// Parted by commas, or by semicolons where things hold commas; what would not be read back as
  /// it is stands in straight quotes.
  static func text(_ items: [String]) -> String {
    let items = items.filter { !$0.isBlank }
    let holdsCommas = items.contains { $0.unicodeScalars.contains(",") }
    if holdsCommas, items.count > 1, !items.contains(where: isHard) {
      return items.joined(separator: "; ")
    }
    return items.map { needsQuotes($0) ? quoted($0) : $0 }.joined(separator: ", ")
  }

  static func items(_ text: String) -> [String] {
    let signs = Array(text.withoutBlanksAround.unicodeScalars)
    let ranges = spans(in: signs)
    let (marks, spans) = (separators(in: signs, outside: ranges), Set(ranges))
    guard
      let governing = ["\n", "|", ";", ","].first(where: { mark in
        marks.contains { signs[$0] == mark }
      })
    else { return [item(signs[...], spans)].filter { !$0.isBlank } }
    var (items, start) = ([String](), 0)
    for mark in marks where signs[mark] == governing {
      items.append(item(signs[start..<mark], spans))
      start = mark + 1
    }
    return (items + [item(signs[start...], spans)]).filter { !$0.isBlank }
  }
}

extension Listed {
  private static let quote: UnicodeScalar = "\""

  private static func isSeparator(_ sign: UnicodeScalar) -> Bool {
    sign == "\n" || sign == "|" || sign == ";" || sign == ","
  }

  /// What semicolons alone do not part.
  private static func isHard(_ item: String) -> Bool {
    hasBlankEnds(item.unicodeScalars)
      || item.unicodeScalars.contains { $0 == ";" || $0 == "|" || $0 == "\n" || $0 == quote }
  }

  private static func needsQuotes(_ item: String) -> Bool {
    let signs = item.unicodeScalars
    if hasBlankEnds(signs) || signs.contains(where: isSeparator) { return true }
    guard signs.first == quote else { return false }
    return signs.count < 2 || signs.last != quote || !isClean(signs.dropFirst().dropLast())
  }

  private static func quoted(_ item: String) -> String {
    var text = String.UnicodeScalarView([quote])
    for sign in item.unicodeScalars {
      if sign == quote { text.append(sign) }
      text.append(sign)
    }
    text.append(quote)
    return String(text)
  }

  private static func hasBlankEnds(_ signs: some BidirectionalCollection<UnicodeScalar>) -> Bool {
    (signs.first.map(Blanks.contain) ?? false) || (signs.last.map(Blanks.contain) ?? false)
  }

  /// Whether quotes around it part nothing: they are then the person's own, and are kept.
  private static func isClean(_ inside: some BidirectionalCollection<UnicodeScalar>) -> Bool {
    !hasBlankEnds(inside) && !inside.contains { isSeparator($0) || $0 == quote }
  }
}

extension Listed {
  /// Where things stand in quotes, these included: from a beginning to an end.
  private static func spans(in signs: [UnicodeScalar]) -> [Range<Int>] {
    var (spans, at, mayOpen) = ([Range<Int>](), 0, true)
    while at < signs.count {
      if mayOpen, signs[at] == quote, let end = end(ofSpanAt: at, in: signs) {
        spans.append(at..<end)
        (at, mayOpen) = (end, false)
        continue
      }
      mayOpen = isSeparator(signs[at]) || mayOpen && Blanks.contain(signs[at])
      at += 1
    }
    return spans
  }

  /// Nothing where words follow the closing quote: it closes a word, not a thing of the list.
  private static func end(ofSpanAt start: Int, in signs: [UnicodeScalar]) -> Int? {
    var at = start + 1
    while at < signs.count, signs[at] != quote || at + 1 < signs.count && signs[at + 1] == quote {
      at += signs[at] == quote ? 2 : 1
    }
    guard at < signs.count else { return nil }
    let next = signs[(at + 1)...].first { isSeparator($0) || !Blanks.contain($0) }
    return next.map(isSeparator) ?? true ? at + 1 : nil
  }

  private static func separators(
    in signs: [UnicodeScalar], outside spans: [Range<Int>]
  ) -> [Int] {
    var (marks, next) = ([Int](), spans[...])
    for (at, sign) in signs.enumerated() {
      if let span = next.first, at >= span.upperBound { next = next.dropFirst() }
      if isSeparator(sign), next.first.map({ !$0.contains(at) }) ?? true { marks.append(at) }
    }
    return marks
  }

  private static func item(_ piece: ArraySlice<UnicodeScalar>, _ spans: Set<Range<Int>>) -> String {
    let start = piece.firstIndex { !Blanks.contain($0) } ?? piece.endIndex
    let end = piece.lastIndex { !Blanks.contain($0) }.map { $0 + 1 } ?? start
    guard start < end, spans.contains(start..<end) else { return string(piece[start..<end]) }
    let inside = piece[(start + 1)..<(end - 1)]
    if isClean(inside) { return string(piece[start..<end]) }
    var (text, isSecond) = (String.UnicodeScalarView(), false)
    for sign in inside {
      isSecond = sign == quote && !isSecond
      if !isSecond { text.append(sign) }
    }
    return String(text)
  }

  private static func string(_ signs: ArraySlice<UnicodeScalar>) -> String {
    String(String.UnicodeScalarView(signs))
  }
}
