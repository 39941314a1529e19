import Atelier
public import Paper
import People
import Words

extension ResidencePoster {
  /// On A2, upright: what is left by the rest is filled with the words.
  ///
  /// - Throws: ``Overflow`` naming what is too long to be read from two metres.
  public func page(with composer: Composer) throws -> Page {
    try ResidencePosterSheet(poster: self, composer: composer).page()
  }
}

/// The places of a residence’s poster, from the top down and from the foot up.
struct ResidencePosterSheet {
  let poster: ResidencePoster
  let composer: Composer

  let sheet = SheetSize.a2.size
  let side: Length = 24
  /// What is read from two metres is never smaller.
  static let smallest = 28.0

  var words: PostersWording { composer.wording.posters }
  var left: Length { side }
  var width: Length { sheet.width - side * 2 }
  var right: Length { sheet.width - side }

  func page() throws -> Page {
    let head = try heading(from: 20)
    let counted = try figures(from: head.bottom + 8)
    let low = try foot(upTo: sheet.height - 10)
    let weeks = try self.weeks(upTo: low.top - 8)
    let room = Frame(
      x: left, y: counted.bottom + 11, width: width, height: weeks.top - 12 - counted.bottom - 11)
    let quotes = try ResidencePosterQuotes(
      choice: poster.quotes, composer: composer, room: room, title: poster.title
    ).marks()
    let marks = head.marks + counted.marks + quotes + weeks.marks + low.marks
    return Page(size: sheet, entries: [Page.Entry(poster.title)], marks: marks)
  }

  private func heading(from top: Length) throws -> (marks: [Mark], bottom: Length) {
    let overline = try composer.set(
      poster.overline.uppercased(),
      TextStyle(
        family: "Inter", weight: 700, size: 28, leading: 1.15, tracking: 40,
        colour: Family.astonishment.colour, keepsCompounds: true), width: width - 74)
    let y = top + overline.height + 4
    let title = try composer.fit(
      Frame(x: left, y: y, width: width, height: 98), sizes: [92, 84, 76, 68, 60, 52],
      item: poster.title, field: poster.title
    ) { try composer.set(title: poster.title, Lettering.display($0, leading: 1.04), width: width) }
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
    let count = Double(poster.weeks.count)
    let each = (width - gap * (count - 1)) / count
    let texts = try poster.weeks.map { try weekTexts($0, width: each - 24) }
    let height = (texts.map { $0.name.height + $0.aim.height }.max() ?? 0) + 14
    let marks = texts.enumerated().flatMap { index, text -> [Mark] in
      let frame = Frame(
        x: left + (each + gap) * Double(index), y: bottom - height, width: each, height: height)
      return week(text, family: Self.families[index % Self.families.count], in: frame)
    }
    return ([.group(Group(.section, marks))], bottom - height)
  }

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
  private func foot(upTo bottom: Length) throws -> (marks: [Mark], top: Length) {
    let style = Lettering.plain(Self.smallest, leading: 1.25)
    let reread =
      poster.contact.isEmpty ? words.rereadWithTeam : words.reread(poster.contact)
    let asks = [poster.invitation, reread].filter { !$0.isEmpty }.joined(separator: "\n")
    let quotes = poster.quotes
    let notes = [
      words.figuresFrom(poster.figures.map(\.week).uniqued),
      quotes.shown.isEmpty
        ? ""
        : words.chosen(
          quotes.byTeam, quotes.resisting, quotes.addedToResist, quotes.inOrder, quotes.among),
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
