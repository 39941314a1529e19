public import Atelier
public import People
public import Words

/// What a residence counted and heard, and when it can be met, for the wall of an agency.
public struct ResidencePoster: Hashable, Sendable {
  /// One week: « Semaine 1 », its dates, what it is for.
  public struct Week: Hashable, Sendable {
    public let name: String
    public let dates: String
    public let aim: String

    public init(name: String, dates: String, aim: String) {
      (self.name, self.dates, self.aim) = (name, dates, aim)
    }
  }

  /// « Résidence de Montferrand, 2017–2018 »
  public let overline: String
  public let title: String
  public let figures: [Figure]
  public let quotes: QuoteChoice
  public let weeks: [Week]
  /// Where to come, and when.
  public let invitation: String
  /// Whom to ask to read one’s words again, or to take them back.
  public let contact: String

  public init(
    overline: String, title: String, figures: [Figure], quotes: QuoteChoice, weeks: [Week],
    invitation: String = "", contact: String = ""
  ) {
    (self.overline, self.title, self.figures) = (overline, title, figures)
    (self.quotes, self.weeks) = (quotes, weeks)
    (self.invitation, self.contact) = (invitation, contact)
  }

  /// The poster of a residence; its title is the programme’s unless another is given.
  ///
  /// The words are those said during it, wherever there are enough.
  /// - Parameter figures: the first five that belong to a week are shown.
  public init(
    _ residence: Residence, programme: Programme, figures: [Figure], quotations: [Quotation],
    resisting: Set<Verbatim.ID> = [], title: String = "", invitation: String = "",
    contact: String = "", in wording: Wording
  ) {
    let inWeeks = figures.filter { !$0.week.isEmpty }
    let own = Set((residence.weeks + residence.interResidences).map(\.id))
    let said = quotations.filter { $0.during.map(own.contains) ?? false }
    let quotes = QuoteChoice(
      6, from: said.count < 6 ? quotations : said, resisting: resisting, elsewhere: quotations)
    self.init(
      overline: ([residence.title] + residence.years).joined(separator: ", "),
      title: title.isEmpty ? programme.title : title,
      figures: Array((inWeeks.isEmpty ? figures : inWeeks).prefix(5)), quotes: quotes,
      weeks: residence.weeks.map { Week($0, in: wording) }, invitation: invitation,
      contact: contact)
  }
}

extension ResidencePoster.Week {
  init(_ occasion: Occasion, in wording: Wording) {
    self.init(
      name: occasion.week.map { wording.calendar.week($0).capitalisedFirst } ?? "",
      dates: wording.said(occasion.period, isShort: true), aim: occasion.title)
  }
}

extension Residence {
  /// « 2017–2018 », « 2017 », or nothing without a week.
  fileprivate var years: [String] {
    guard let first = weeks.map(\.period.start.year).min(),
      let last = weeks.map(\.period.end.year).max()
    else { return [] }
    return [first == last ? String(first) : "\(first)–\(last)"]
  }
}
