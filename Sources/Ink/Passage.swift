import CPango
import Paper
import Words

/// The words of a text end to end in UTF-8, and the style of each stretch of them.
struct Passage {
  struct Span {
    let start: Int
    let end: Int
    let style: ReadyStyle
  }
  private(set) var words: [UInt8] = []
  private(set) var spans: [Span] = []
  /// What was written where another sign is shaped in its place, by its first byte.
  private(set) var written: [Int: [UInt8]] = [:]
  /// Stretches that no line's end may part.
  private var compounds: [Range<Int>] = []

  /// - Parameter soften: puts soft hyphens in words that may be cut.
  init(
    _ text: StyledText, style: (TextStyle) throws -> ReadyStyle, soften: ((String) -> String)?
  ) throws {
    for run in text.runs where !run.words.isEmpty || text.runs.count == 1 {
      let start = words.count
      let run = (words: soften?(run.words) ?? run.words, style: run.style)
      append(text.language == .french ? Raised.shaped(run.words) : run.words)
      spans.append(Span(start: start, end: words.count, style: try style(run.style)))
      if run.style.keepsCompounds { compounds += Self.compounds(in: words, from: start) }
      if run.words.contains(" -") { compounds += Self.options(in: words, from: start) }
    }
  }

  private mutating func append(_ run: String) {
    guard PlainEmoji.mayBeIn(run) || Raised.mayHoldSigns(run) else {
      return words.append(contentsOf: run.utf8)
    }
    for character in run {
      let plain = PlainEmoji.standing(for: character)
      if let said = Raised.written(character) ?? plain.map({ _ in character }) {
        written[words.count] = Array(String(said).utf8)
      }
      words.append(contentsOf: String(plain ?? character).utf8)
    }
  }

  /// Where words joined by a hyphen stand.
  private static func compounds(in words: [UInt8], from start: Int) -> [Range<Int>] {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
    return words[start...].split(whereSeparator: isBlank)
      .filter { $0.dropFirst().dropLast().contains(UInt8(ascii: "-")) }.map(\.indices)
  }

  /// « -rf »: what an option's hyphen announces is never on the next line.
  private static func options(in words: [UInt8], from start: Int) -> [Range<Int>] {
    words[start...].split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      .filter { $0.first == UInt8(ascii: "-") && (2...24).contains($0.count) }.map(\.indices)
  }

  /// The span that holds a byte, the last one at the very end.
  func span(at place: Int) -> Span {
    spans.first { place < $0.end } ?? spans[spans.count - 1]
  }

  func hasLineFeed(at place: Int) -> Bool { place < words.count && words[place] == 0x0a }

  /// Hands words and styles over to a layout.
  func fill(_ layout: OpaquePointer) {
    pango_layout_set_font_description(layout, spans[0].style.description)
    if spans.count == 1, compounds.isEmpty {
      pango_layout_set_attributes(layout, spans[0].style.attributes)
    } else {
      let attributes = mixedAttributes()
      pango_layout_set_attributes(layout, attributes)
      pango_attr_list_unref(attributes)
    }
    words.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return pango_layout_set_text(layout, "", 0) }
      pango_layout_set_text(
        layout, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
    }
  }

  private func mixedAttributes() -> OpaquePointer {
    let list = pango_attr_list_new()!
    for (number, span) in spans.enumerated() {
      // A colour of its own keeps each span in items of its own; it is never drawn with.
      let own = pango_attr_foreground_new(UInt16(truncatingIfNeeded: number), 0, 0)!
      let font = pango_attr_font_desc_new(span.style.description)!
      for mark in [font, own] + span.style.style.marks {
        mark.pointee.start_index = UInt32(span.start)
        mark.pointee.end_index = UInt32(span.end)
        pango_attr_list_insert(list, mark)
      }
    }
    for compound in compounds {
      let whole = pango_attr_allow_breaks_new(0)!
      whole.pointee.start_index = UInt32(compound.lowerBound)
      whole.pointee.end_index = UInt32(compound.upperBound)
      pango_attr_list_insert(list, whole)
    }
    return list
  }
}
