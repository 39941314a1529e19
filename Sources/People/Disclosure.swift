/// Who will see what is disclosed, and on what.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// The owner and the facilitators, at their own desk.
  case team
  /// Those who animate: run and duty sheets.
  case animation
  /// A wall, a table, a committee's folder.
  case paper
  /// Pages read by others than the team, a phone, a screen, an HTML file.
  case site
  /// What leaves for another network.
  case feed

  /// Where people answered of it; none for those who heard them.
  public var channel: Consent.Channel? {
    switch self {
    case .team, .animation: nil
    case .paper: .paper
    case .site: .site
    case .feed: .feed
    }
  }
}

/// Someone's words as they may be shown: the only form that prints and pages take.
///
/// Only ``Register`` makes one; who said it is a general profile unless the person agreed.
public struct Quotation: Hashable, Sendable {
  public let source: Verbatim.ID
  public let reference: Reference
  /// The published wording where one was chosen, else the words.
  public let words: String
  public let isFromMemory: Bool
  public let isKey: Bool
  public let themes: [String]
  /// « Un employeur », or a first name; empty when nothing may be said.
  public let speaker: String
  public let isNamed: Bool
  /// One of several people said it, nobody knows which: their nearest common profile, if any.
  public let isOfSeveral: Bool
  public let profile: Identifier<Profile>?
  /// The place's public name; empty when unknown.
  public let place: String
  public let during: Occasion.ID?
  /// The week of the residence, or the title of what it was said during; never the day.
  public let occasion: Moment
  /// The week it was said in, where its day is known; else its occasion.
  let week: Moment
  /// The reference of the words these ones answer.
  public let answers: Identifier<Verbatim>?
  /// What tells two voices apart without saying whose they are: never leaves this room.
  let voice: Voice

  enum Voice: Hashable, Sendable {
    case person(Person.ID)
    case encounter(Encounter.ID)
    /// Nobody knows whose: all that one profile said in one place and week may be one person's.
    case unknown(Identifier<Profile>?)
  }

  /// When it was said, no more precise than a week.
  public enum Moment: Hashable, Sendable {
    case week(Int)
    case during(String)
    case month(year: Int, month: Int)
    /// A week of the year (ISO 8601): what the team says of a week, and never a sheet.
    case weekOfYear(year: Int, week: Int)
    case unknown
  }

  init(
    _ verbatim: Verbatim, speaker: String, isNamed: Bool, isOfSeveral: Bool,
    profile: Identifier<Profile>?, place: String, during: Occasion.ID?, occasion: Moment,
    week: Moment, voice: Voice
  ) {
    (self.voice, self.week, self.isOfSeveral) = (voice, week, isOfSeveral)
    (source, reference) = (verbatim.id, verbatim.reference)
    words = verbatim.published.isEmpty ? verbatim.words : verbatim.published
    isFromMemory = verbatim.fidelity == .fromMemory
    (isKey, themes, answers) = (verbatim.isKey, verbatim.themes, verbatim.answers)
    (self.speaker, self.isNamed, self.profile) = (speaker, isNamed, profile)
    (self.place, self.during, self.occasion) = (place, during, occasion)
  }
}

/// A person's name as it may be shown: a first name, or a profile or a trade instead.
public struct Disclosed: Hashable, Sendable {
  public let name: String
  public let trade: String
  public let isNamed: Bool

  init(name: String, trade: String, isNamed: Bool) {
    (self.name, self.trade, self.isNamed) = (name, trade, isNamed)
  }
}

/// Where words come from, what they inherit from the meeting they were said at included.
public struct Origin: Hashable, Sendable {
  public let speaker: Person.ID?
  public let profile: Identifier<Profile>?
  public let place: Identifier<Place>?
  public let during: Occasion.ID?
  public let when: When?
  public let agreement: Encounter.Agreement?
  /// Those who may have said it, where one of several did and nobody says which.
  public let several: Several?

  public struct Several: Hashable, Sendable {
    public let people: [Person.ID]
    /// Whether one of them may have been erased since.
    public let isMissingSomeone: Bool
  }
}

extension Register {
  /// What may be shown of someone's words, or `nil` when they are not to be shown at all.
  ///
  /// Words are withheld where they were refused at the encounter, or where their speaker does not
  /// let this audience have them. A first name asks for the same; else the general profile stands
  /// for them.
  public func disclose(_ verbatim: Verbatim, to audience: Audience) -> Quotation? {
    let origin = origin(of: verbatim)
    guard !verbatim.isErased, origin.agreement != .refused, allowsWords(from: origin, to: audience)
    else { return nil }
    let name = origin.speaker.flatMap { firstName(of: $0, to: audience) }
    return Quotation(
      verbatim,
      speaker: name ?? origin.profile.flatMap { profiles[$0]?.name }
        ?? (origin.several == nil ? "" : several),
      isNamed: name != nil, isOfSeveral: origin.several != nil, profile: origin.profile,
      place: origin.place.flatMap { places[$0]?.shownName } ?? "", during: origin.during,
      occasion: moment(of: origin.during, when: origin.when),
      week: week(of: origin.during, when: origin.when),
      voice: origin.speaker.map { .person($0) } ?? verbatim.encounter.map { .encounter($0) }
        ?? .unknown(origin.profile))
  }

  /// A person's first name where this audience may have it, else their profile.
  public func disclose(_ person: Person.ID, to audience: Audience) -> Disclosed {
    let found = people[person]
    let name = firstName(of: person, to: audience)
    let profile = found?.profile.flatMap { profiles[$0]?.name } ?? ""
    return Disclosed(
      name: name ?? profile, trade: found?.trade ?? "", isNamed: name != nil)
  }

  /// Whether someone agreed to be put in touch with another, as they said it last; nobody is without
  /// a yes.
  public func agreesToMeet(_ person: Person.ID, through audience: Audience) -> Bool {
    let channels = audience.channel.map { [$0] } ?? Consent.Channel.allCases
    return channels.contains {
      answer(of: person, for: .introduction, on: $0)?.answer == .given
    }
  }

  /// Whether someone's words may be shown to an audience; nobody's words are everybody's, but never
  /// leave for elsewhere by themselves.
  public func allowsWords(of speaker: Person.ID?, to audience: Audience) -> Bool {
    guard audience != .animation else { return false }
    guard let speaker else { return audience != .feed }
    return allows(.words, of: speaker, to: audience)
  }

  /// Words that one of several people said are shown where none of them says no, and never leave
  /// for elsewhere.
  private func allowsWords(from origin: Origin, to audience: Audience) -> Bool {
    guard let several = origin.several else {
      return allowsWords(of: origin.speaker, to: audience)
    }
    return !several.isMissingSomeone && allowsWords(of: nil, to: audience)
      && several.people.allSatisfy { allowsWords(of: $0, to: audience) }
  }

  /// Whether what was noted of a meeting may be shown: it is of all who were met.
  public func allowsNotes(of encounter: Encounter, to audience: Audience) -> Bool {
    guard encounter.agreement != .refused else { return false }
    let met = encounter.met.people
    return met.isEmpty
      ? allowsWords(of: nil, to: audience)
      : met.allSatisfy { allowsWords(of: $0, to: audience) }
  }

  /// Whether an audience may have something of someone: their words, their name, their image, their
  /// voice…
  ///
  /// None answers for another; silence lets the team have all, paper and the team's pages words only.
  public func allows(
    _ purpose: Consent.Purpose, of person: Person.ID, to audience: Audience
  ) -> Bool {
    func said(_ channel: Consent.Channel) -> Bool? {
      answer(of: person, for: purpose, on: channel).map { !$0.answer.isNo }
    }
    switch audience {
    case .team, .animation:
      let answers = Consent.Channel.allCases.compactMap(said)
      return answers.isEmpty || answers.contains(true)
    case .paper: return said(.paper) ?? (purpose == .words)
    case .site:
      // Pages that nobody else reads yet say what paper does.
      return said(.site)
        ?? (purpose == .words && !isOpenToOthers && allows(.words, of: person, to: .paper))
    case .feed: return said(.feed) == true
    }
  }

  /// Whether someone refused or took back their words, be it on one channel only.
  public func refusesWords(of speaker: Person.ID?) -> Bool {
    guard let speaker else { return false }
    return Consent.Channel.allCases.contains {
      answer(of: speaker, for: .words, on: $0)?.answer.isNo == true
    }
  }

  /// Whether words were refused or taken back anywhere, by their speaker or at the encounter.
  public func withholds(_ verbatim: Verbatim) -> Bool {
    let origin = origin(of: verbatim)
    let several = origin.several
    return origin.agreement == .refused || refusesWords(of: origin.speaker)
      || several?.isMissingSomeone == true
      || several?.people.contains { refusesWords(of: $0) } == true
  }

  /// What is said of the words themselves comes first, then what the encounter says.
  public func origin(of verbatim: Verbatim) -> Origin {
    let encounter = verbatim.encounter.flatMap { encounters[$0] }
    let speaker = verbatim.speaker ?? encounter?.person
    let during = verbatim.during ?? encounter?.during
    let several =
      speaker == nil
      ? encounter.flatMap { $0.met.areSeveral ? these($0.met, verbatim.profile) : nil } : nil
    return Origin(
      speaker: speaker,
      profile: verbatim.profile ?? encounter.flatMap { profile(of: $0.met, said: speaker) }
        ?? speaker.flatMap { people[$0]?.profile },
      place: verbatim.place ?? encounter?.place ?? during.flatMap { occasions[$0]?.place },
      during: during, when: verbatim.when ?? encounter?.when, agreement: encounter?.agreement,
      several: several)
  }

  /// The team knows people by their names, but those who only ever said no; no feed has one.
  private func firstName(of person: Person.ID, to audience: Audience) -> String? {
    let isAllowed = audience != .feed && allows(.firstName, of: person, to: audience)
    return isAllowed ? people[person]?.name : nil
  }

  private func week(of during: Occasion.ID?, when: When?) -> Quotation.Moment {
    let moment = moment(of: during, when: when)
    guard case .month = moment, case .day(let day) = when else { return moment }
    let (year, week) = day.weekOfYear
    return .weekOfYear(year: year, week: week)
  }

  private func moment(of during: Occasion.ID?, when: When?) -> Quotation.Moment {
    if let occasion = during.flatMap({ occasions[$0] }) {
      return occasion.week.map { .week($0) } ?? .during(occasion.title)
    }
    return switch when {
    case .day(let day): .month(year: day.year, month: day.month)
    case .month(let year, let month): .month(year: year, month: month)
    case .year, nil: .unknown
    }
  }
}
