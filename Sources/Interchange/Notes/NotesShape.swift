/// What notes are made of, which tells what a line without a mark is.
struct NotesShape {
  enum Kind { case quotes, turns, items, lines }

  let kind: Kind
  /// Labels that come back, as they are compared.
  private let repeated: Set<String>
  private let hasLabels: Bool
  /// The first line, where it stands alone above the others.
  private let title: NoteLine?

  /// - Parameter labels: those of each line, where it has one.
  init(of lines: [NoteLine], labels: [SpeakerLabel?]) {
    let filled = lines.filter { $0.shape != .blank }
    let labels = labels.compactMap { $0 }
    let counts = Dictionary(labels.map { (Plain.words($0.text), 1) }, uniquingKeysWith: +)
    repeated = Set(counts.filter { $0.value > 1 }.keys)
    let sure = labels.filter { label in
      switch label.voice {
      case .aside: false
      case .unsure: counts[Plain.words(label.text)] ?? 0 > 1
      default: true
      }
    }
    hasLabels = !sure.isEmpty
    let unquoted = sure.count { !Quotes(in: $0.content).leads }
    let quoting = filled.count { line in
      line.shape != .heading && !Quotes(in: line.text).passages.isEmpty
    }
    let marked = filled.count { $0.shape == .item || $0.shape == .quoted }
    let plain = filled.count { $0.shape == .plain && NotesHeading($0) == nil }
    if sure.count > 1, unquoted * 2 > sure.count, unquoted * 2 >= quoting {
      kind = .turns
    } else if quoting > 0 {
      kind = .quotes
    } else if !sure.isEmpty {
      kind = .turns
    } else {
      kind = marked > 0 && marked * 2 >= plain ? .items : .lines
    }
    title = Self.title(of: lines)
  }

  /// Whether a label is someone's: one of a kind may be the beginning of a sentence.
  func trusts(_ label: SpeakerLabel) -> Bool {
    if case .unsure = label.voice { return repeated.contains(Plain.words(label.text)) || hasLabels }
    return true
  }

  func isTitle(_ line: NoteLine) -> Bool { title == line }

  private static func title(of lines: [NoteLine]) -> NoteLine? {
    guard let at = lines.firstIndex(where: { $0.shape != .blank }), lines.count > at + 2,
      lines[at + 1].shape == .blank, lines[at].shape == .plain, !lines[at].isCue,
      lines[at].text.count < 70, !lines[at].text.contains(":"), let last = lines[at].text.last,
      !".!?…»\"”:".contains(last)
    else { return nil }
    return lines[at]
  }
}

extension [NoteLine] {
  /// Paragraphs whole again: lines cut at the width of a page, quotes that go on over several.
  func joined() -> [NoteLine] {
    var joined: [NoteLine] = []
    var at = 0
    while at < count {
      var line = self[at]
      at += 1
      let end = line.shape == .heading ? at : quoteEnd(from: at - 1)
      while at < end {
        if self[at].shape != .blank {
          line.text += "\n" + self[at].text
          line.marked += self[at].marked
        }
        at += 1
      }
      if let last = joined.last, last.goesOn(with: line) {
        joined[joined.count - 1].text += " " + line.text
        joined[joined.count - 1].marked += line.marked
      } else {
        joined.append(line)
      }
    }
    return joined
  }

  /// Past the line that closes the quotes which a line opens, where one of the next does.
  private func quoteEnd(from start: Int) -> Int {
    var depth = Quotes.open(in: self[start].text)
    guard depth > 0 else { return start + 1 }
    for at in (start + 1)..<Swift.max(start + 1, Swift.min(count, start + 12)) {
      if self[at].shape == .heading { break }
      depth += Quotes.open(in: self[at].text)
      if depth <= 0 { return at + 1 }
    }
    return start + 1
  }
}

extension NoteLine {
  /// Whether the next line is the same paragraph.
  fileprivate func goesOn(with next: NoteLine) -> Bool {
    guard shape == .plain || shape == .item || shape == .quoted, let last = text.last,
      let first = next.text.first
    else { return false }
    let isEnd = ".!?…»\"”:".contains(last)
    if isCue {
      // A file that says who speaks in each cue is taken at its word; a pause may be another voice.
      if next.isVoiced || next.isAfterPause { return false }
      return next.isCue && next.shape == .plain && shape != .heading && !isEnd
        && text.utf8.count < 300 && !next.text.prefix(40).contains(":")
    }
    if shape == .quoted, next.shape == .quoted { return !isEnd }
    guard next.shape == .plain, next.time.isEmpty, !isEnd else { return false }
    let continues = first.isLowercase || "(,;".contains(first)
    return continues && (shape == .item || text.count > 45)
  }
}
