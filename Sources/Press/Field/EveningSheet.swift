public import Paper
import People
import Words

extension Composer {
  /// The evening’s debrief: what surprised first, then what the day leaves; ten lines to key in.
  public func evening(_ print: EveningPrint) throws -> [Page] {
    try EveningSheet(sheet: FieldSheet(compose: self), print: print).pages()
  }
}

struct EveningSheet {
  let sheet: FieldSheet
  let print: EveningPrint

  private var wording: Wording { sheet.compose.wording }
  private var words: EveningWording { wording.evening }
  /// Those who speak first, where nobody is known; what is shown of words to look at again.
  private static let (people, most) = (6, 6)

  func pages() throws -> [Page] {
    let title = print.day.map { words.eveningOf(wording.long($0)) } ?? words.eveningBlank
    let head = try sheet.head(
      print.day == nil ? title : words.eveningTitle,
      print.day == nil ? [] : [title, print.during], lead: words.eveningLead)
    let parts: [[Piece]] = [
      try first(), try silent(), try again(), try begun(), try torn(), try unheard(),
      try tomorrow(), try ten(),
    ]
    return try sheet.pages([[head] + parts.flatMap { $0 }], foot: title)
  }

  private func lines(_ count: Int) -> Piece {
    sheet.compose.writingLines(count, width: Folio.width)
  }

  private func first() throws -> [Piece] {
    let names = print.residents.filter(\.isNamed).map(\.name)
    let all = names + Array(repeating: "", count: max(0, (names.isEmpty ? Self.people : 1)))
    return [
      try sheet.title(words.eveningFirst),
      try sheet.words(words.eveningFirstSaid).after(1).stayingWithNext(),
    ] + (try all.map { try sheet.blank($0).after(0.6) })
  }

  private func silent() throws -> [Piece] {
    let rows = try print.silent.flatMap { met -> [Piece] in
      let head = try sheet.words(
        "\(met.reference) · \([met.kind, met.whatFor].filter { !$0.isEmpty }.joined(separator: ", "))",
        weight: 600)
      return [head.after(1.4).stayingWithNext(), lines(2)]
    }
    return [try sheet.title(words.eveningSilent)]
      + (rows.isEmpty
        ? [print.day == nil ? lines(3) : try sheet.words(words.eveningSilentNone).after(1)] : rows)
  }

  private func again() throws -> [Piece] {
    let rows = try print.again.prefix(Self.most).map { again in
      Piece.stacked([
        try quote(again.quotation, width: Folio.width),
        try sheet.boxes([(again.why, 0), (words.eveningTheme, 60)]).after(0.6),
      ]).ruled
    }
    let more = print.again.count - Self.most
    return [try sheet.title(words.eveningAgain)]
      + (rows.isEmpty
        ? [print.day == nil ? lines(3) : try sheet.words(words.eveningAgainNone).after(1)] : rows)
      + (more > 0 ? [try sheet.words(words.andMore(more), size: 9.2).after(1.2)] : [])
  }

  private func quote(_ quotation: Quotation, width: Length) throws -> Piece {
    let said = try sheet.compose.set(
      wording.language.quoted(quotation.words), Lettering.voice(11.5, leading: 1.25), width: width)
    return Piece.stacked([
      sheet.compose.piece(quote: said),
      try sheet.words(
        [quotation.speaker.capitalisedFirst, quotation.reference.description]
          .filter { !$0.isEmpty }.joined(separator: " · "), size: 9, width: width
      ).after(0.4),
    ])
  }

  private func begun() throws -> [Piece] {
    let rows = try print.begun.flatMap { begun -> [Piece] in
      [
        try sheet.words("\(begun.reference) · \(begun.title) · \(begun.lacks)", weight: 600)
          .after(1.4).stayingWithNext(), lines(2),
      ]
    }
    return [try sheet.title(words.eveningBegun)]
      + (rows.isEmpty
        ? [print.day == nil ? lines(2) : try sheet.words(words.eveningBegunNone).after(1)] : rows)
  }

  private func torn() throws -> [Piece] {
    let half: Length = (Folio.width - 10) / 2
    let rows = try print.torn.flatMap { torn -> [Piece] in
      let quotes = try torn.quotations.prefix(2).enumerated().map { place, quotation in
        (
          x: (half + 10) * Double(place),
          piece: try quote(quotation, width: half)
        )
      }
      return [
        try sheet.words(torn.hypothesis, size: 10, weight: 600).after(1.6).stayingWithNext(),
        Piece.beside(quotes).after(1.6),
      ]
    }
    return [try sheet.title(words.eveningTorn)] + rows
      + [try sheet.blank(words.eveningTornAsk).after(1), lines(1)]
  }

  private func unheard() throws -> [Piece] {
    let names = print.unheard.map(\.capitalisedFirst).joined(separator: ", ")
    return [
      try sheet.title(words.eveningUnheard),
      names.isEmpty
        ? print.day == nil ? lines(1) : try sheet.words(words.eveningUnheardNone).after(1)
        : try sheet.words(names).after(1), lines(1),
    ]
  }

  private func tomorrow() throws -> [Piece] {
    let rows = try print.tomorrow.map { met in
      try sheet.words(
        [met.reference, met.kind, met.whatFor, met.meetingPoint, met.names]
          .filter { !$0.isEmpty }.joined(separator: " · ")
      ).after(1.2)
    }
    return [try sheet.title(words.eveningTomorrow)] + rows + [lines(2)]
  }

  /// A reference, then what to note: what is keyed in afterwards.
  private func ten() throws -> [Piece] {
    let row = Piece(
      height: 8.5,
      marks: [
        sheet.line(from: 0, to: 22, y: 8), sheet.line(from: 26, to: Folio.width, y: 8),
      ])
    return [
      try sheet.title(words.eveningTen),
      try sheet.words(words.eveningTenSaid, size: 9.4).after(1).stayingWithNext(),
    ] + Array(repeating: row, count: 10)
  }
}
