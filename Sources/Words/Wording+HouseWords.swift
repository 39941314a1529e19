// Which of our words a house’s own take the place of, besides the plain sentences of the site’s
// templates: the names of things, on pages and on paper.

extension HouseWords {
  fileprivate func callAsFunction(_ named: [String: String]) -> [String: String] {
    named.mapValues { self($0) }
  }

  /// A sentence said around something that people wrote, which stays as it is.
  fileprivate func around(
    _ sentence: @escaping @Sendable (String) -> String
  ) -> @Sendable (String) -> String {
    { written in
      written.isEmpty
        ? self(sentence(written))
        : self(sentence(HouseWords.hole)).replacing(HouseWords.hole, with: written)
    }
  }

  /// Stands where people’s words will be.
  fileprivate static let hole = "\u{FFFC}"
}

extension TrackingWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    (title, learned, resists) = (house(title), house(learned), house(resists))
    (columns.name, columns.asked) = (house(columns.name), house(columns.asked))
    (time.review, time.committee) = (house(time.review), house(time.committee))
    (proof.title, voices.title) = (house(proof.title), house(voices.title))
    decision.asked = house.around(decision.asked)
    decision.given = house.around(decision.given)
    decision.nothing = house(decision.nothing)
    origin.title = house(origin.title)
    origin.astonishments = { [said = origin.astonishments] count in house(said(count)) }
    foot = { [said = foot] programme, day in
      house.around { said($0, day) }(programme)
    }
  }
}

extension ReportWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    (title, kind, findings) = (house(title), house(kind), house(findings))
    findingsLead = house(findingsLead)
    foot = house.around(foot)
  }
}

extension CardWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    (verbatim, astonishment) = (house(verbatim), house(astonishment))
  }
}

extension AtelierWording: HouseWorded {
  mutating func say(with house: HouseWords) { states = house(states) }
}

extension FriezesWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    programme = house(programme)
    (lanes.milestones, lanes.sprints) = (house(lanes.milestones), house(lanes.sprints))
    (lanes.residence, lanes.meetings) = (house(lanes.residence), house(lanes.meetings))
    (lanes.trials, lanes.committees) = (house(lanes.trials), house(lanes.committees))
    lanes.network = house(lanes.network)
  }
}

extension PrintsWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    (verbatim, astonishments, notice) = (house(verbatim), house(astonishments), house(notice))
  }
}

extension SiteWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    (verbatim, hypotheses, prototypes) = (house(verbatim), house(hypotheses), house(prototypes))
  }
}

extension SiteSenseWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    senseTitle = house(senseTitle)
    (findingsTitle, astonishmentsTitle) = (house(findingsTitle), house(astonishmentsTitle))
  }
}

extension SitePeopleWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    peopleTitle = house(peopleTitle)
    (encountersTitle, debriefsTitle) = (house(encountersTitle), house(debriefsTitle))
  }
}

extension SitePrintsWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    (printNames, purposes) = (house(printNames), house(purposes))
  }
}

extension SiteHelpWording: HouseWorded {
  mutating func say(with house: HouseWords) {
    helpRooms = helpRooms.map { room in
      HelpRoom(
        code: room.code, pictogram: room.pictogram, title: house(room.title),
        purpose: house(room.purpose), steps: room.steps.map { house($0) },
        snags: room.snags.map { (house($0.question), house($0.answer)) })
    }
  }
}
