public import People
public import Words

/// Says what is known of teams, in one language, with the names that may be shown.
public struct TeamVoice: Sendable {
  let words: TeamsWording
  private let language: Language
  private let names: TeamNames

  public init(_ wording: Wording, _ names: TeamNames) {
    (words, language, self.names) = (wording.teams, wording.language, names)
  }

  public func name(_ person: Person.ID) -> String { names[person] ?? words.someone }

  func name(_ profile: Profile.ID) -> String { names[profile] ?? "—" }

  func name(_ agency: Place.ID) -> String { names[agency] ?? "—" }

  func list(_ people: some Collection<Person.ID>) -> String {
    language.enumerated(people.map(name).sorted())
  }

  /// A rule, as it is listed.
  public func rule(_ rule: TeamRule) -> String {
    switch rule.demand {
    case .levelSizes: words.levelSizes
    case .sizes(let range): words.sizes(range.lowerBound, range.upperBound)
    case .spreadProfiles: words.spreadProfiles
    case .neverAlone(let profile): words.neverAlone(profile.map { name($0) })
    case .together(let people): words.together(list(people))
    case .apart(let people): words.apart(list(people))
    case .fixed(let person, let team): words.fixed(name(person), team.value)
    case .onePerAgency: words.onePerAgency
    case .notAgain: words.notAgain
    }
  }

  public func reason(_ rule: TeamRule) -> String? {
    rule.reason.map { words.reason($0.rawValue) }
  }

  public func strength(_ strength: TeamRule.Strength) -> String {
    strength == .absolute ? words.absolute : words.best
  }
}

// MARK: - Why

extension TeamVoice {
  /// What a team has of a rule, in a few words.
  public func cell(_ cell: TeamExplanation.Cell) -> String {
    guard cell.isConcerned || !cell.faults.isEmpty else { return words.notConcerned }
    guard !cell.faults.isEmpty else { return words.held }
    return cell.faults.map { what($0.what, $0.people) }.joined(separator: ", ")
  }

  /// What does not hold in a team, in a few words.
  public func what(_ fault: TeamExplanation.Fault) -> String { what(fault.what, fault.people) }

  func what(_ what: TeamExplanation.What, _ people: [Person.ID] = []) -> String {
    switch what {
    case .size(let count): words.people(count)
    case .profile(let profile, let count): words.ofProfile(count, name(profile))
    case .alone(let profile): words.alone(name(profile))
    case .parted: words.parted(list(people))
    case .notApart: words.notApart(list(people))
    case .elsewhere(let person): words.elsewhere(name(person))
    case .agency(let agency, let count): words.ofAgency(count, name(agency))
    case .metAgain(let pairs): words.pairs(pairs)
    }
  }

  /// Why a fault is there: it cannot be avoided, its price, or that nothing better was found.
  public func why(_ fault: TeamExplanation.Fault) -> String {
    switch fault.why {
    case .inevitable(let necessity): return inevitable(necessity, fault)
    case .price(let exchange, let broken):
      return words.price(
        said(exchange), rule(broken.rule), broken.team.value, what(broken.what, broken.people))
    case .mendable(let exchange): return words.mendable(said(exchange))
    case .notFoundBetter: return words.notFoundBetter
    }
  }

  private func inevitable(
    _ necessity: TeamExplanation.Necessity, _ fault: TeamExplanation.Fault
  ) -> String {
    if case .moreThanTeams(let people, let teams) = necessity {
      let (least, count) = ((people + teams - 1) / teams, fault.people.count)
      if count > least {
        var whose: String?
        if case .agency(let agency, _) = fault.what { whose = name(agency) }
        return words.notSoMany(whose, people, teams, least, count)
      }
    }
    return switch (necessity, fault.what) {
    case (.moreThanTeams(let people, let teams), .agency(let agency, _)):
      words.moreOfThanTeams(name(agency), people, teams)
    case (.moreThanTeams(let people, let teams), _): words.moreThanTeams(people, teams)
    case (.onlyOne, _): words.onlyOne
    case (.tooFewPeople(let people, let teams, let least), _):
      words.tooFewPeople(people, teams, least)
    case (.tooManyPeople(let people, let teams, let most), _):
      words.tooManyPeople(people, teams, most)
    }
  }

  private func said(_ exchange: TeamExplanation.Exchange) -> String {
    exchange.other.map { words.swap(name(exchange.person), name($0)) }
      ?? words.put(name(exchange.person), exchange.to.value)
  }

  /// Rules that do not hold together; each is then taken off by ``takeOff(_:)``.
  public func contradiction(_ contradiction: TeamContradiction) -> String {
    let rules = contradiction.rules.map(rule)
    let said = words.contradiction(rules, contradiction.isMinimal)
    return contradiction.comesFromLocks ? said + " " + words.withThoseKept : said
  }

  public func takeOff(_ one: TeamRule) -> String { words.takeOff(rule(one)) }
}
