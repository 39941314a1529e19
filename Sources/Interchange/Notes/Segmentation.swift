import Entities
import People
import Words

/// From the paragraphs of someone's notes to passages that may be someone's words.
///
/// One passage a quote, a turn of speech, a dash or a line, by what the notes are made of; titles,
/// questions, dates and places stand around.
struct Segmentation {
  private(set) var passages: [Passage] = []
  /// Lines that say who was there, which no passage repeats.
  private(set) var attendance: [String] = []
  /// Lines that are no passage, and that none repeats.
  private(set) var left: [String] = []
  private let shape: NotesShape
  private let told: NotesContext

  private var (heading, lead, question) = ("", "", "")
  /// Whether a passage stands under the title.
  private var isHeadingUsed = false
  /// Whether something stands under the lead already: a blank line then ends it.
  private var isLeadUsed = false
  private var when: When?
  private var (place, profile) = ("", "")
  private var interviewers: Set<String> = []
  /// Who has the floor, from a label until another.
  private var floor: SpeakerLabel.Voice?
  private var (floorDetail, floorTime) = ("", "")
  /// Whether whoever asks did so on the line of their label.
  private var hasAsked = false
  /// Whether whoever has the floor said something, and something that announces a list.
  private var (hasSpoken, isListing) = (false, false)
  /// Whether a blank line comes before this one.
  private var isAfterBlank = false
  /// Whether the last passage is a turn that a line without a label goes on with.
  private var isTurnOpen = false

  init(of lines: [NoteLine], _ told: NotesContext) {
    var told = told
    let paragraphs = lines.joined().flatMap { $0.bySpeaker(told) }
    told.interviewers += paragraphs.compactMap { NotesHeading.interviewer($0) }
    self.told = told
    let labels = paragraphs.map { line in
      line.shape == .blank || line.shape == .heading || NotesHeading(line) != nil
        ? nil : SpeakerLabel(line, told)
    }
    shape = NotesShape(of: paragraphs, labels: labels)
    for (line, label) in zip(paragraphs, labels) {
      if !attributes(line) { read(line, label) }
      isAfterQuote = line.shape != .blank && Quotes(in: line.text).isWhole
      isAfterBlank = line.shape == .blank
    }
    end()
    passages = passages.flatMap(\.rows)
  }

  /// What stood around nothing is said, not lost.
  private mutating func end() {
    leave()
    if !heading.isEmpty, !isHeadingUsed { left.append(heading) }
  }

  private mutating func leave() {
    if !lead.isEmpty, !isLeadUsed { left.append(lead) }
    lead = ""
  }

  private mutating func read(_ line: NoteLine, _ label: SpeakerLabel?) {
    switch line.shape {
    case .blank:
      if shape.kind != .turns { isTurnOpen = false }
      if isLeadUsed { lead = "" }
    case .heading: begin(line.text)
    case .plain, .item, .quoted:
      if let heading = NotesHeading(line) { return take(heading) }
      if shape.isTitle(line) { return begin(line.text) }
      // A file that says who speaks in each cue is taken at its word.
      if let label, line.isVoiced || shape.trusts(label) || line.isCue && label.isPerhapsSomeone {
        readLabelled(line, label)
      } else {
        readBare(line)
      }
    }
  }

  /// Whether the last passage is a quote that its line closes.
  private var isAfterQuote = false

  /// Whether a line says who said the quote just above it: « — un maçon ».
  private mutating func attributes(_ line: NoteLine) -> Bool {
    guard isAfterQuote, !passages.isEmpty, [.item, .quoted].contains(line.shape) else {
      return false
    }
    let isDashed = line.text.first.map { "—–-―".contains($0) } ?? false
    guard line.shape == .item || isDashed else { return false }
    let name = line.text.trimmed.drop { "—–-― ".contains($0) }
    guard name.utf8.count < 60, !name.isEmpty, !name.contains(where: { "«“\"!?:".contains($0) }),
      let label = SpeakerLabel(NoteLine(name + " : …", number: line.number), told)
    else { return false }
    let last = passages.count - 1
    guard passages[last].speaker.isEmpty, passages[last].profile.isEmpty else { return false }
    switch label.voice {
    case .named(let name): passages[last].speaker = name
    case .profile(let name): passages[last].profile = name
    case .unsure(let name) where line.shape == .quoted: passages[last].speaker = name
    default: return false
    }
    if !label.detail.isEmpty { passages[last].around.append(label.detail) }
    return true
  }

  private mutating func begin(_ title: String) {
    // A title that stands above nothing is said, not lost.
    if !heading.isEmpty, !isHeadingUsed { left.append(heading) }
    isHeadingUsed = false
    if case .attendance(let words)? = NotesHeading(NoteLine(title, number: 0)) {
      return attendance.append(words)
    }
    leave()
    (heading, question, floor, isTurnOpen) = (title, "", nil, false)
    if let heading = NotesHeading(NoteLine(title, number: 0)) { take(heading) }
  }

  private mutating func take(_ heading: NotesHeading) {
    switch heading {
    case .when(let day, let where_):
      when = day
      if !where_.isEmpty { place = where_ }
    case .place(let name): place = name
    case .profile(let name): profile = name
    case .interviewer: break
    case .topic(let words): (self.heading, isHeadingUsed) = (words, false)
    case .attendance(let words): attendance.append(words)
    }
    isTurnOpen = false
  }

  private mutating func readLabelled(_ line: NoteLine, _ label: SpeakerLabel) {
    isTurnOpen = false
    if label.voice == .aside {
      let quotes = Quotes(in: label.content)
      floor = nil
      if quotes.passages.isEmpty { return readUnspoken(line) }
      return emit(quotes, line)
    }
    (floor, floorDetail, floorTime) = (label.voice, label.detail, line.time)
    (hasSpoken, isListing) = (!label.content.isEmpty, label.content.hasSuffix(":"))
    hasAsked = floor == .interviewer && !label.content.isEmpty
    guard !label.content.isEmpty else { return }
    speak(label.content, line)
  }

  private mutating func readBare(_ line: NoteLine) {
    if isTurnOpen, line.shape == .plain, !isAnother(line) {
      passages[passages.count - 1].words += "\n" + line.text
      passages[passages.count - 1].marked += line.marked
      return
    }
    if isAnother(line), floor != .interviewer { loseFloor() }
    // What follows a whole question, without a label, answers it.
    if floor == .interviewer, hasAsked, line.shape == .item || question.hasSuffix("?") {
      (floor, floorDetail) = (.numbered(""), "")
    }
    if floor != nil, shape.kind == .turns {
      speak(line.text, line)
    } else {
      floor = nil
      readUnspoken(line)
    }
  }

  /// Whether a line without a label may be someone else's than the last who had one.
  ///
  /// A dash after words that were said begins an answer; a cue of a file that says who speaks in
  /// each says it of its own; a paragraph after a blank one may be anyone's.
  private func isAnother(_ line: NoteLine) -> Bool {
    guard shape.kind == .turns, floor != nil, hasSpoken else { return false }
    if line.isVoiced || line.isAfterPause { return true }
    return line.shape == .item ? !isListing : isAfterBlank && !line.isCue
  }

  /// Nobody knows who speaks from here.
  private mutating func loseFloor() {
    (floor, floorDetail, floorTime, isTurnOpen) = (.numbered(""), "", "", false)
  }

  /// What someone who has the floor says.
  private mutating func speak(_ words: String, _ line: NoteLine) {
    if floor == .interviewer {
      question = question.isEmpty || isAnswered ? words : question + "\n" + words
      isAnswered = false
      return
    }
    isAnswered = true
    let quotes = Quotes(in: words)
    guard quotes.leads, !quotes.passages.isEmpty else {
      emit(words, line, .wordForWord)
      isTurnOpen = shape.kind == .turns
      return
    }
    emit(quotes, line)
    // A quote that is closed is a whole turn.
    if shape.kind != .turns { floor = nil }
  }

  /// Whether something was said since the last question.
  private var isAnswered = false

  private mutating func readUnspoken(_ line: NoteLine) {
    let quotes = Quotes(in: line.text)
    let isSpeech = line.shape == .quoted && !quotes.leads
    if !quotes.passages.isEmpty, !isSpeech { return emit(quotes, line) }
    let isRecorded = line.isCue || line.time.count { $0 == ":" } == 2
    switch line.shape {
    case .quoted: emit(line.text, line, .wordForWord)
    case .item:
      emit(
        line.text, line, isRecorded ? .wordForWord : .fromMemory, isLikely: shape.kind != .quotes)
    case .plain where shape.kind == .lines || isRecorded:
      emit(line.text, line, isRecorded ? .wordForWord : .fromMemory)
    default:
      leave()
      (lead, isLeadUsed) = (line.text, false)
    }
  }

  private mutating func emit(_ quotes: Quotes, _ line: NoteLine) {
    for (at, quote) in quotes.passages.enumerated() {
      let isWhole = at == 0 && quotes.leads
      emit(
        quote, line, .wordForWord, beside: quotes.comment,
        isLikely: isWhole || !Quotes.isTerm(quote))
    }
  }

  private mutating func emit(
    _ words: String, _ line: NoteLine, _ fidelity: Verbatim.Fidelity, beside comment: String = "",
    isLikely: Bool = true
  ) {
    guard words.contains(where: \.isLetter) else {
      // Figures and lone signs between quotes say little, and are not lost.
      if fidelity == .wordForWord || words.contains(where: \.isNumber) { left.append(words) }
      return
    }
    var passage = Passage(words, line: line.number, fidelity: fidelity)
    passage.when = when
    passage.told = when == nil ? told.when : ""
    passage.place = place.isEmpty ? told.place : place
    passage.profile = profile.isEmpty ? told.profile : profile
    passage.isLikely = isLikely
    passage.marked = line.marked.filter { words.contains($0) }
    var label = ""
    switch floor {
    case .named(let name), .unsure(let name):
      passage.speaker = name
      if !floorDetail.isEmpty { passage.profile = floorDetail }
    case .profile(let name): passage.profile = name
    case .numbered(let mark):
      label = mark
      if !floorDetail.isEmpty { passage.profile = floorDetail }
    case .interviewer, .aside, nil: break
    }
    let time = line.time.isEmpty && floor != nil ? floorTime : line.time
    passage.around = [heading, lead, question, comment, label, time].filter { !$0.isEmpty }
    passages.append(passage)
    (isLeadUsed, isHeadingUsed) = (true, true)
  }
}
