public import Paper
import Words

extension Composer {
  /// What to take to encounters: for each its questions, the agreement to read and sign, a page of
  /// the notebook; blank ones where nothing is known.
  public func fieldBook(
    _ encounters: [EncounterPrint], agreement: Notice, scale: Double = 1
  ) throws -> [Page] {
    let all: [EncounterPrint?] = encounters.isEmpty ? [nil] : encounters
    return try all.flatMap { encounter in
      try FieldBook(sheet: FieldSheet(compose: self), encounter: encounter)
        .pages(agreement, scale: scale)
    }
  }
}

struct FieldBook {
  let sheet: FieldSheet
  let encounter: EncounterPrint?

  private var words: ArrangingWording { sheet.compose.wording.arranging }
  private static let questions = 8
  /// As many as fill what the questions leave.
  private static let notes = 4...20

  func pages(_ agreement: Notice, scale: Double) throws -> [Page] {
    let foot = [encounter?.reference ?? words.blankEncounter, encounter?.whatFor ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ").shortened(to: 90)
    let sides = try written(foot) + (try agreement.parts.flatMap { try self.sides($0, scale) })
    return try Folio(foot: foot).pages(sides, by: sheet.compose)
  }

  /// What is asked and what is heard, on both sides of as few sheets as it takes.
  private func written(_ foot: String) throws -> [Folio.Side] {
    let asked = try questions()
    let most = try sheet.sides(asked, foot).count + 1
    for count in Self.notes.reversed() {
      let sides = try sheet.sides(asked + notebook(count), foot)
      if sides.count <= most || count == Self.notes.lowerBound { return sides }
    }
    return []
  }

  /// A little smaller where a few lines would take a side of their own.
  private func sides(_ part: [Notice.Block], _ scale: Double) throws -> [Folio.Side] {
    func set(_ scale: Double) throws -> [Folio.Side] {
      try NoticeSetter(compose: sheet.compose, scale: scale).sides(part)
    }
    let plain = try set(scale)
    guard plain.count > 1 else { return plain }
    for less in [0.97, 0.94, 0.91] {
      let sides = try set(scale * less)
      if sides.count < plain.count { return sides }
    }
    return plain
  }

  /// Who, where and when: known, or lines to say it on.
  private func facts() throws -> [Piece] {
    guard let encounter else {
      return [
        try sheet.blank(words.who), try sheet.blank(words.whereAndWhen),
        try sheet.blank(words.goTogether),
      ]
    }
    return try [
      (words.whereAndWhen, [encounter.when, encounter.meetingPoint]),
      (words.goTogether, [encounter.names]),
    ].map { name, said in
      let said = said.filter { !$0.isEmpty }.joined(separator: ", ")
      return said.isEmpty
        ? try sheet.blank(name)
        : try sheet.words(
          sheet.compose.wording.announcing(name) + " " + said, size: 10.4, weight: 600
        ).after(1)
    }
  }

  private var under: [String] {
    encounter.map { [$0.reference, $0.kind.capitalisedFirst, $0.whatFor] } ?? []
  }

  private func questions() throws -> [Piece] {
    let asked = encounter?.questions ?? []
    let lines = try (asked.isEmpty ? Array(repeating: "", count: Self.questions) : asked)
      .flatMap { question -> [Piece] in
        let room = sheet.compose.writingLines(question.isEmpty ? 2 : 3, width: Folio.width)
        guard !question.isEmpty else { return [room.after(3)] }
        return [
          try sheet.words(question, size: 12, weight: 600).after(5).stayingWithNext(), room,
        ]
      }
    return [
      try sheet.head(words.bookQuestions, under, lead: words.bookQuestionsLead)
    ] + (try facts()) + lines
  }

  private func notebook(_ count: Int) throws -> [Piece] {
    let notes = try (1...count).map { _ in
      Piece.stacked([
        sheet.compose.writingLines(2, width: Folio.width),
        try sheet.boxes([(words.bookWordForWord, 0), (words.themeLine, 60)]).after(0.4),
      ]).after(1)
    }
    return [
      try sheet.title(words.notebookTitle),
      try sheet.words(words.notebookLead, size: 9.6).after(1).stayingWithNext(),
    ] + notes + [
      try sheet.title(words.surprised), sheet.compose.writingLines(2, width: Folio.width),
    ]
  }
}
