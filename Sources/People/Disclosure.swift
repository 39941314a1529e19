/// Who will see what is disclosed, and on what.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  /// A wall, a table, a committee's folder.
  case paper
  /// Pages read by others than the team.
  case site
  /// What leaves for another network.
  case feed

  var channel: Consent.Channel {
    switch self {
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
  public let profile: Identifier<Profile>?
  /// The place's public name; empty when unknown.
  public let place: String
  public let during: Occasion.ID?
  /// The week of the residence, or the title of what it was said during; never the day.
  public let occasion: Moment
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
    case unknown
  }

  init(
    _ verbatim: Verbatim, speaker: String, isNamed: Bool, profile: Identifier<Profile>?,
    place: String, during: Occasion.ID?, occasion: Moment, voice: Voice
  ) {
    self.voice = voice
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

extension Register {
  /// What may be shown of someone's words, or `nil` when they are not to be shown at all.
  ///
  /// Words are withheld where the speaker refused or withdrew, or refused at the encounter. A first
  /// name needs that person's agreement for this channel; else the general profile stands for them.
  public func disclose(_ verbatim: Verbatim, to audience: Audience) -> Quotation? {
    let encounter = verbatim.encounter.flatMap { encounters[$0] }
    let speaker = verbatim.speaker ?? encounter?.person
    guard !verbatim.isErased, encounter?.agreement != .refused,
      allowsWords(of: speaker, to: audience)
    else {
      return nil
    }
    let profile =
      verbatim.profile ?? encounter?.profile ?? speaker.flatMap { people[$0]?.profile }
    let name = speaker.flatMap { firstName(of: $0, to: audience) }
    let during = verbatim.during ?? encounter?.during
    let place =
      verbatim.place ?? encounter?.place ?? during.flatMap { occasions[$0]?.place }
    return Quotation(
      verbatim, speaker: name ?? profile.flatMap { profiles[$0]?.name } ?? "",
      isNamed: name != nil, profile: profile,
      place: place.flatMap { places[$0]?.shownName } ?? "", during: during,
      occasion: moment(of: during, when: verbatim.when ?? encounter?.when),
      voice: speaker.map { .person($0) } ?? verbatim.encounter.map { .encounter($0) }
        ?? .unknown(profile))
  }

  /// A person's first name where they agreed to it, else their profile.
  public func disclose(_ person: Person.ID, to audience: Audience) -> Disclosed {
    let found = people[person]
    let name = firstName(of: person, to: audience)
    let profile = found?.profile.flatMap { profiles[$0]?.name } ?? ""
    return Disclosed(
      name: name ?? profile, trade: found?.trade ?? "", isNamed: name != nil)
  }

  /// Whether someone agreed to be put in touch with another, as they said it last.
  public func agreesToMeet(_ person: Person.ID, through audience: Audience) -> Bool {
    answer(of: person, for: .introduction, on: audience.channel)?.answer == .given
  }

  /// Whether someone's words may be shown: silence is a yes, nobody's words are everybody's.
  public func allowsWords(of speaker: Person.ID?, to audience: Audience) -> Bool {
    guard let speaker else { return true }
    return answer(of: speaker, for: .words, on: audience.channel)?.answer.isNo != true
  }

  private func firstName(of person: Person.ID, to audience: Audience) -> String? {
    guard answer(of: person, for: .firstName, on: audience.channel)?.answer == .given else {
      return nil
    }
    return people[person]?.name
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
