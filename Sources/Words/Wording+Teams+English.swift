extension TeamsWording {
  static let english = TeamsWording(
    levelSizes: "Teams of one size, give or take one person",
    sizes: { least, most in
      least == most ? "\(plural(least)) in each team" : "\(least) to \(plural(most)) in each team"
    },
    spreadProfiles: "Each profile in each team, give or take one person",
    neverAlone: { profile in
      profile.map { "Nobody finds themselves alone in a team as \(quoted($0))" }
        ?? "Nobody is alone of their profile in a team"
    },
    together: { "\($0) together" },
    apart: { "\($0) apart" },
    fixed: { "\($0) in \($1)" },
    onePerAgency: "No two people of one agency",
    notAgain: "Do not make the earlier teams again",
    absolute: "Must hold",
    best: "As well as can be, in this order",
    reasons: ["carpool": "car sharing", "hierarchy": "line of management", "wish": "wish"],
    held: "held",
    notConcerned: "—",
    people: plural,
    ofProfile: { "\($0) as \(quoted($1))" },
    alone: { "only one person as \(quoted($0))" },
    parted: { "\($0), without the others" },
    notApart: { $0 },
    elsewhere: { "without \($0)" },
    ofAgency: { "\($0) from \($1)" },
    pairs: { "\($0) \(English.s($0, "pair seen before", "pairs seen before"))" },
    moreThanTeams: { people, teams in
      "\(plural(people)) for \(teamCount(teams)): it cannot be avoided."
    },
    moreOfThanTeams: { whose, people, teams in
      "\(whose): \(plural(people)) for \(teamCount(teams)), it cannot be avoided."
    },
    notSoMany: { whose, people, teams, least, count in
      (whose.map { "\($0): " } ?? "")
        + "\(plural(people)) for \(teamCount(teams)), \(least) in one team cannot be avoided, "
        + "\(count) can."
    },
    onlyOne: "There is only one person of that profile: it cannot be avoided.",
    tooFewPeople: { people, teams, least in
      "\(plural(people)) for \(teamCount(teams)) of at least \(least): it cannot be avoided."
    },
    tooManyPeople: { people, teams, most in
      "\(plural(people)) for \(teamCount(teams)) of at most \(most): it cannot be avoided."
    },
    swap: { "exchange \($0) and \($1)" },
    put: { "put \($0) in \($1)" },
    price: { exchange, rule, team, what in
      "One could \(exchange), but \(quoted(rule)) would no longer hold in \(team) (\(what))."
    },
    mendable: { "Better can be done: \($0)." },
    notFoundBetter: "Nothing better was found.",
    contradiction: { rules, isMinimal in
      let named = Language.english.enumerated(rules.map(quoted))
      if rules.count == 1 { return "This rule cannot hold: \(named). Take it off." }
      let fewer =
        isMinimal
        ? rules.count == 2 ? ", one without the other could" : ", one less is enough" : ""
      return "These \(rules.count) rules do not hold together\(fewer): \(named). Take one off."
    },
    withThoseKept: "Without the people kept in place, it could be.",
    takeOff: { "Take off \(quoted($0))" },
    moves: { "\($0) goes from \($1) to \($2)." },
    joins: { "\($0) goes to \($1)." },
    mends: { rule, team, what in
      "In \(team), \(quoted(rule)) did not hold any more (\(what)): it holds again."
    },
    comesLate: { "\($0) comes later and keeps their place in \($1)." },
    movedCount: {
      $0 == 0 ? "Nobody moves." : $0 == 1 ? "1 person moves." : "\($0) people move."
    },
    fewest: "No fewer can be moved.",
    maybeFewer: "Fewer may be enough: not all could be tried.",
    stillThere: { rule, team, what in
      "What is left, in \(team) (\(what)): \(quoted(rule)) does not hold there."
    },
    reprint: { badges in
      badges > 0
        ? "To print next: \(badges) badge\(English.s(badges))." : "Nothing to print again."
    },
    nobody: "There is nobody to put in teams. Add people first.",
    emptyTeams: { people, teams in
      "\(plural(people)) for \(teamCount(teams)): some teams stay empty."
    },
    gone: { "\(quoted($0)): \($1) is not there, the rule holds for the others." },
    animates: {
      "\(quoted($0)): \($1) animates, and is a member of no team; the rule holds for the others."
    },
    unknownTeam: { "\(quoted($0)): there is no team \($1), the rule does not count." },
    lockedNowhere: { "\($0) has no team to stay in: a place is looked for." },
    noTeam: "There must be one team at least. Add one to the run sheet.",
    blankLetter: "A team has a letter. Give it “A”, “B”…",
    sameLetterTwice: { "Two teams are called \($0). Give one of them another letter." },
    samePersonTwice: { "\($0) is in two places. Keep one." },
    negativeSize: { "A team cannot have \($0) people. Give zero or more." },
    hugeSize: { "A team of \($0) people is too large. Give 1,000 at most." },
    crossedSizes: { least, most in "From \(least) to \(most): the smaller number comes first." },
    tooFewTogether: "To put people together, name two at least.",
    tooFewApart: "To put people apart, name two at least.",
    twiceInRound: { "\($0) is in two teams of one round. Keep one." },
    someone: "someone")

  @Sendable private static func plural(_ count: Int) -> String {
    "\(count) \(English.s(count, "person", "people"))"
  }
  private static func teamCount(_ count: Int) -> String {
    "\(count) \(English.s(count, "team", "teams"))"
  }
  @Sendable private static func quoted(_ words: String) -> String { Language.english.quoted(words) }
}
