public import Atelier
public import Paper
public import People
import Words

extension ResidencePoster {
  /// Upright: what is left by the rest is filled with the words. On A2 it is read from two metres,
  /// on A4 from one.
  ///
  /// - Throws: ``Overflow`` naming what is too long to be read from two metres.
  public func page(with composer: Composer, sheet: Size = SheetSize.a2.size) throws -> Page {
    try laid(with: composer, sheet: sheet).page
  }

  /// A poster, what found room on it and what did not.
  public struct Laid {
    public var page: Page
    public let shown: [Quotation]
    /// Those of the choice that have no room.
    public let left: [Quotation]
    public let figuresLeft: [Figure]
  }

  /// The same, with the words that found room on it.
  public func laid(with composer: Composer, sheet: Size = SheetSize.a2.size) throws -> Laid {
    let fit = SheetFit(whole: SheetSize.a2.size, on: sheet)
    var laid = try composer.laid(by: fit).partingWords { composer in
      try ResidencePosterSheet(poster: self, composer: composer, sheet: fit.laid).laid()
    }
    laid.page = laid.page.laid(by: fit)
    return laid
  }
}

/// The places of a residence’s poster, from the top down and from the foot up.
struct ResidencePosterSheet {
  let poster: ResidencePoster
  let composer: Composer

  let sheet: Size
  let side: Length = 24
  /// What is read from two metres is never smaller.
  static let smallest = 28.0

  var words: PostersWording { composer.wording.posters }
  var left: Length { side }
  var width: Length { sheet.width - side * 2 }
  var right: Length { sheet.width - side }

  func laid() throws -> ResidencePoster.Laid {
    let head = try heading(from: 20)
    let counted = try figures(from: head.bottom + 8)
    func marks(_ choice: QuoteChoice, isLast: Bool) throws -> ([Mark], QuoteChoice)? {
      let low = try foot(
        upTo: sheet.height - max(10, 7 / composer.scale), choice, figuresLeft: counted.left)
      let weeks = try self.weeks(upTo: low.top - 8)
      let top = counted.bottom + 11
      let room = Frame(x: left, y: top, width: width, height: weeks.top - 12 - top)
      let quotes = try ResidencePosterQuotes(
        choice: choice, composer: composer, room: room, title: poster.title
      ).marks(isLast: isLast)
      return quotes.map {
        (head.marks + counted.marks + $0 + weeks.marks + low.marks, choice)
      }
    }
    let choices = [poster.quotes] + poster.lesser
    let set = try choices.lazy.enumerated().compactMap { place, choice in
      try marks(choice, isLast: place + 1 == choices.count)
    }.first
    let page = Page(size: sheet, entries: [Page.Entry(poster.title)], marks: set?.0 ?? [])
    let shown = set?.1.shown ?? []
    return ResidencePoster.Laid(
      page: page, shown: shown, left: poster.quotes.shown.filter { !shown.contains($0) },
      figuresLeft: Array(poster.figures.suffix(counted.left)))
  }

  private func heading(from top: Length) throws -> (marks: [Mark], bottom: Length) {
    let overline = try composer.set(
      poster.overline.uppercased(),
      TextStyle(
        family: "Inter", weight: 700, size: 28, leading: 1.15, tracking: 40,
        colour: Family.astonishment.colour, keepsCompounds: true), width: width - 74)
    let y = top + overline.height + 4
    let title = try composer.spread(
      poster.title, in: Frame(x: left, y: y, width: width, height: 98),
      sizes: [92, 84, 76, 68, 60, 52])
    return (
      [
        composer.mark(overline, at: Point(x: left, y: top)),
        composer.mark(title, at: Point(x: left, y: y), as: .heading(1)),
      ], y + title.height
    )
  }

  /// Weeks side by side, each with its colour and its pattern.
  private func weeks(upTo bottom: Length) throws -> (marks: [Mark], top: Length) {
    guard !poster.weeks.isEmpty else { return ([], bottom) }
    let gap: Length = 6
    // As many rows as it takes for every word to stand whole in its week.
    var (columns, texts, each) = (poster.weeks.count, [WeekTexts](), width)
    for rows in 1...poster.weeks.count {
      columns = (poster.weeks.count + rows - 1) / rows
      each = (width - gap * Double(columns - 1)) / Double(columns)
      texts = try poster.weeks.map { try weekTexts($0, width: each - 24) }
      let isWide = texts.contains { max($0.name.width, $0.aim.width) > each - 23 }
      let lines = texts.map { $0.name.lines.count + $0.aim.lines.count }.max() ?? 0
      if !isWide, lines <= 6 || rows > 1 { break }
    }
    let room = Frame(x: 0, y: 0, width: each - 23, height: sheet.height)
    for (week, text) in zip(poster.weeks, texts) {
      _ = try composer.fitting(text.name, in: room, item: poster.title, field: week.name)
      _ = try composer.fitting(text.aim, in: room, item: poster.title, field: week.aim)
    }
    let height = (texts.map { $0.name.height + $0.aim.height }.max() ?? 0) + 14
    let rows = (texts.count + columns - 1) / columns
    let top = bottom - height * Double(rows) - gap * Double(rows - 1)
    let marks = texts.enumerated().flatMap { index, text -> [Mark] in
      let frame = Frame(
        x: left + (each + gap) * Double(index % columns),
        y: top + (height + gap) * Double(index / columns), width: each, height: height)
      return week(text, family: Self.families[index % Self.families.count], in: frame)
    }
    return ([.group(Group(.section, marks))], top)
  }

  private typealias WeekTexts = (name: SetText, aim: SetText)

  private static let families: [Family] = [.astonishment, .hypothesis, .prototype, .network, .plan]

  private func weekTexts(_ week: ResidencePoster.Week, width: Length) throws
    -> (name: SetText, aim: SetText)
  {
    let name = try composer.set(
      [week.name, week.dates].filter { !$0.isEmpty }.joined(separator: "\n"),
      Lettering.display(31, leading: 1.12, colour: .white), width: width)
    let aim = try composer.set(
      week.aim, Lettering.plain(Self.smallest, leading: 1.25, colour: .white), width: width)
    return (name, aim)
  }

  private func week(_ text: (name: SetText, aim: SetText), family: Family, in frame: Frame)
    -> [Mark]
  {
    let band = Band(
      Frame(x: frame.x, y: frame.y, width: 11, height: frame.height), of: family)
    let ground = Mark.group(Group(.artefact, [.path(.rectangle(frame, fill: family.colour))]))
    let x = frame.x + 17
    return [
      ground, band.mark,
      composer.mark(text.name, at: Point(x: x, y: frame.y + 6), as: .heading(2)),
      composer.mark(text.aim, at: Point(x: x, y: frame.y + 8 + text.name.height)),
    ]
  }

  /// What to do next on the left; who counted and chose on the right; the rule below.
  private func foot(upTo bottom: Length, _ quotes: QuoteChoice, figuresLeft: Int) throws
    -> (marks: [Mark], top: Length)
  {
    let style = Lettering.plain(Self.smallest, leading: 1.25)
    let reread =
      poster.contact.isEmpty ? words.rereadWithTeam : words.reread(poster.contact)
    let asks = [poster.invitation, reread].filter { !$0.isEmpty }.joined(separator: "\n")
    let notes = [
      [
        words.figuresFrom(poster.figures.dropLast(figuresLeft).map(\.week).uniqued),
        poster.mixesResidences ? words.figuresOfAll : "",
        poster.leftOut.isEmpty && figuresLeft == 0
          ? "" : words.figuresLeftOut(poster.leftOut.count + figuresLeft),
      ].filter { !$0.isEmpty }.joined(separator: " "),
      quotes.shown.isEmpty
        ? ""
        : words.chosen(
          quotes.byTeam, quotes.resisting, quotes.addedToResist, quotes.inOrder, quotes.among),
      quotes.leftOut.isEmpty
        ? "" : words.quotesLeftOut(quotes.leftOut.map(\.description)),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
    let each: Length = (width - ResidencePosterQuotes.gutter) / 2
    let leftText = try composer.set(asks, style, width: each)
    let rightText = try composer.set(notes, style, width: each)
    let top = bottom - 10 - composer.emblemRise - max(leftText.height, rightText.height)
    return (
      [
        composer.mark(leftText, at: Point(x: left, y: top)),
        composer.mark(rightText, at: Point(x: right - each, y: top)),
      ] + (try composer.wallFoot(from: left, to: right, bottom: bottom, size: 10))
        + (try composer.fictionalLabel(rightEnd: Point(x: right, y: 16), size: Self.smallest)), top
    )
  }
}

extension Array where Element: Hashable {
  /// Each once, where it first stood.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
