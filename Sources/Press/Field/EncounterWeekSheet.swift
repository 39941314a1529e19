public import Paper
public import People
import Words

extension Composer {
  /// The encounters of a week: what is set, whom to call, what did not happen; lines to add more.
  ///
  /// - Parameters:
  ///   - week: its Monday; a line to write it on where there is none.
  ///   - counted: « 37 appels pour 10 rencontres faites »
  public func encounterWeek(
    _ encounters: [EncounterPrint], of week: Day?, counted: String
  ) throws -> [Page] {
    try EncounterWeekSheet(
      sheet: FieldSheet(compose: self), encounters: encounters, week: week, counted: counted
    ).pages()
  }
}

struct EncounterWeekSheet {
  let sheet: FieldSheet
  let encounters: [EncounterPrint]
  let week: Day?
  let counted: String

  private var wording: Wording { sheet.compose.wording }
  private var words: ArrangingWording { wording.arranging }
  /// Rows for what nobody knows of yet.
  private static let spare = 6

  func pages() throws -> [Page] {
    let title = words.arrangingTitle
    let under = week.map { words.weekOfDay(wording.long($0)) } ?? words.blankWeek
    let head = try sheet.head(
      week == nil ? words.blankWeek : title,
      week == nil ? [] : [under, encounters.isEmpty ? "" : counted], lead: words.arrangeHint)
    let off = encounters.filter { $0.stage == .off }
    return try sheet.pages(
      [
        [head] + days() + arranging()
          + (try off.isEmpty
            ? [] : [sheet.title(words.offTitle)] + off.map { try refused($0) })
      ],
      foot: week == nil ? title : "\(title) · \(under)")
  }

  private func days() throws -> [Piece] {
    let set = encounters.filter { $0.stage == .agreed || $0.stage == .done }
    let days = Dictionary(grouping: set) { $0.day }
    return try days.keys.sorted { ($0?.number ?? .max) < ($1?.number ?? .max) }
      .flatMap { day -> [Piece] in
        let name =
          day.map {
            wording.plan.weekdays[$0.weekday - 1].capitalisedFirst + " " + wording.long($0)
          } ?? words.arrangeAgreed
        return [try sheet.title(name)] + (try (days[day] ?? []).map { try row($0) })
      }
  }

  private func row(_ encounter: EncounterPrint) throws -> Piece {
    let what = Piece.stacked([
      try sheet.words(encounter.whatFor, weight: 600, width: 78),
      try sheet.words(encounter.kind, size: 9, width: 78),
    ])
    let point = [encounter.meetingPoint, goers(encounter)].filter { !$0.isEmpty }
    return Piece.beside([
      (0, try sheet.words(encounter.reference, size: 9.6, weight: 600, width: 18)), (20, what),
      (102, try sheet.words(point.joined(separator: " · "), size: 9.6, width: 52)),
      (158, try sheet.compose.tick(words.boxDone, isTicked: encounter.stage == .done)),
    ]).ruled
  }

  private func arranging() throws -> [Piece] {
    let open = encounters.filter { $0.stage.isOpen && $0.stage != .agreed }
    let rows = try open.map { try row(calling: $0) }
    let blank = try (0..<Self.spare).map { _ in try row(calling: nil) }
    return [try sheet.title(words.toArrange)] + rows + blank
  }

  private func row(calling encounter: EncounterPrint?) throws -> Piece {
    let first: Piece
    if let encounter {
      let standing = [
        encounter.kind, goers(encounter), encounter.callBack,
        encounter.calls > 0 ? words.callsMade(encounter.calls) : "",
      ].filter { !$0.isEmpty }.joined(separator: " · ")
      first = Piece.beside([
        (0, try sheet.words(encounter.reference, size: 9.6, weight: 600, width: 18)),
        (20, try sheet.words(encounter.whatFor, weight: 600, width: 78)),
        (102, try sheet.words(standing, size: 9.2, width: 78)),
      ])
    } else {
      first = try sheet.blank(words.who)
    }
    let boxes = try sheet.boxes([
      ("1", 0), ("2", 0), ("3 " + words.boxCalled, 0), (words.boxBack, 24), (words.boxAgreed, 24),
    ])
    let isGiven = encounter.map { !$0.names.isEmpty } ?? false
    let why = try sheet.boxes([(words.boxOff, isGiven ? Folio.width : 92)])
    var last: [(x: Length, piece: Piece)] = [(x: 0, piece: why)]
    if !isGiven { last.append((x: 126, piece: try sheet.blank(words.goTogether, width: 54))) }
    return Piece.stacked([first, boxes.after(0.8), Piece.beside(last)]).ruled
  }

  /// « Y vont : Nadia, Samir »
  private func goers(_ encounter: EncounterPrint) -> String {
    encounter.names.isEmpty
      ? "" : wording.announcing(words.goTogether) + " " + encounter.names
  }

  private func refused(_ encounter: EncounterPrint) throws -> Piece {
    Piece.beside([
      (0, try sheet.words(encounter.reference, size: 9.6, weight: 600, width: 18)),
      (20, try sheet.words(encounter.whatFor, weight: 600, width: 78)),
      (102, try sheet.words(encounter.reason, size: 9.6, width: 78)),
    ]).ruled
  }
}

extension Composer {
  /// One box and its word.
  func tick(_ words: String, isTicked: Bool) throws -> Piece {
    Piece(height: 6, marks: try tickBox(words, isTicked: isTicked, at: Point(x: 0, y: 0.6)).marks)
  }
}
