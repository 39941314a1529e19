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
  /// What was counted besides, for which there is no room.
  public let leftOut: [Figure]
  public let quotes: QuoteChoice
  /// Other choices, of shorter words or of fewer, where the first finds no room.
  public let lesser: [QuoteChoice]
  public let weeks: [Week]
  /// Some figures may be those of another residence: nothing says whose they are.
  public private(set) var mixesResidences = false
  /// Where to come, and when.
  public let invitation: String
  /// Whom to ask to read one’s words again, or to take them back.
  public let contact: String

  public init(
    overline: String, title: String, figures: [Figure], quotes: QuoteChoice,
    lesser: [QuoteChoice] = [], weeks: [Week], invitation: String = "", contact: String = "",
    leftOut: [Figure] = []
  ) {
    (self.overline, self.title, self.figures) = (overline, title, figures)
    self.leftOut = leftOut
    (self.quotes, self.lesser, self.weeks) = (quotes, lesser, weeks)
    (self.invitation, self.contact) = (invitation, contact)
  }

  /// The poster of a residence; its title is the programme’s unless another is given.
  ///
  /// The words are those said during it, wherever there are enough.
  /// - Parameters:
  ///   - figures: those that belong to a week are shown; all where none does.
  ///   - chosen: by the team, in its order: no others are shown.
  public init(
    _ residence: Residence, programme: Programme, figures: [Figure], quotations: [Quotation],
    chosen: [Quotation]? = nil, resisting: Set<Verbatim.ID> = [], title: String = "",
    invitation: String = "",
    contact: String = "", others: [Residence] = [], in wording: Wording
  ) {
    let figures = residence.own(figures, among: others)
    let inWeeks = figures.filter { !$0.week.isEmpty }
    let shown = inWeeks.isEmpty ? figures : inWeeks
    let own = Set((residence.weeks + residence.interResidences).map(\.id))
    let said = quotations.filter { $0.during.map(own.contains) ?? false }
    func choice(_ count: Int, longest: Int = 125) -> QuoteChoice {
      if let chosen {
        return QuoteChoice(
          byTeam: chosen, showing: min(count, chosen.count), resisting: resisting,
          among: Set((quotations + chosen).map(\.reference)).count)
      }
      return QuoteChoice(
        count, from: said.count < count ? quotations : said, resisting: resisting,
        elsewhere: quotations, longest: longest)
    }
    self.init(
      overline: ([residence.title] + residence.years).joined(separator: ", "),
      title: title.isEmpty ? programme.title : title,
      figures: shown, quotes: choice(chosen?.count ?? 6),
      lesser: chosen.map { all in (1..<max(1, all.count)).reversed().map { choice($0) } }
        ?? [(6, 90), (5, 90), (4, 90), (4, 60), (3, 60), (2, 60), (1, 60), (0, 60)]
        .map { choice($0, longest: $1) },
      weeks: residence.weeks.map { Week($0, in: wording) }, invitation: invitation,
      contact: contact, leftOut: figures.filter { !shown.contains($0) })
    mixesResidences = !others.isEmpty && shown.contains { !residence.isNamed(in: $0) }
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
  /// The figures it may have counted: all but those whose week names another residence.
  func own(_ figures: [Figure], among others: [Residence]) -> [Figure] {
    figures.filter { figure in
      isNamed(in: figure) || !others.contains { $0.isNamed(in: figure) }
    }
  }

  /// « semaine 2, Nord »
  func isNamed(in figure: Figure) -> Bool {
    let place = title.unaccented.lowercased()
    return !place.isEmpty && figure.week.unaccented.lowercased().contains(place)
  }

  /// « 2017–2018 », « 2017 », or nothing without a week.
  fileprivate var years: [String] {
    guard let first = weeks.map(\.period.start.year).min(),
      let last = weeks.map(\.period.end.year).max()
    else { return [] }
    return [first == last ? String(first) : "\(first)–\(last)"]
  }
}
