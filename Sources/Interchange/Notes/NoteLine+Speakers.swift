import Words

extension NoteLine {
  /// One line for each who speaks in it: « Une élue : « Oui. » La boulangère : « Non. » ».
  ///
  /// It is cut only where a quote is closed and someone else is named before the next one.
  func bySpeaker(_ told: NotesContext) -> [NoteLine] {
    let marks = text.count { Self.openings.contains($0) }
    guard shape != .heading, shape != .blank, marks > 1 else { return [self] }
    let letters = Array(text)
    var (starts, at) = ([0], 0)
    while at < letters.count {
      guard let end = Quotes.end(of: at, in: letters) else {
        at += 1
        continue
      }
      at = end + 1
      let next = letters[at...].firstIndex { Self.openings.contains($0) } ?? letters.count
      if next < letters.count, names(letters[at..<next], told) { starts.append(at) }
    }
    guard starts.count > 1 else { return [self] }
    return zip(starts, starts.dropFirst() + [letters.count]).map { start, end in
      var line = self
      line.text = String(letters[start..<end]).trimmed
      return line
    }
  }

  private static let openings: Set<Character> = ["«", "“", "\"", "„"]

  /// Whether what stands between two quotes says who speaks next.
  private func names(_ between: ArraySlice<Character>, _ told: NotesContext) -> Bool {
    let said = String(between).trimmed.drop { ".,;–—- ".contains($0) }
    guard said.hasSuffix(":") else { return false }
    let line = NoteLine(said + " …", number: number)
    switch SpeakerLabel(line, told)?.voice {
    case .named, .profile, .numbered, .interviewer, .unsure: return true
    case .aside, nil: return false
    }
  }
}
