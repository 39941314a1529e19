extension RunningWording {
  static let english = RunningWording(
    team: { "team\(NoBreak.full)\($0)" },
    everyone: "everyone",
    minutes: min,
    onTime: "on time",
    ahead: { "\(min($0)) ahead" },
    late: { "+\(NoBreak.full)\(min($0))" },
    finishing: "finishing",
    moreThanPlanned: { more, planned in
      ("\(more) \(English.s(more, "minute", "minutes"))") + " more than the \(planned) planned"
    },
    fixedStart: { "\(quoted($0)) starts at \($1), a fixed time" },
    meeting: { "Meet the others at \($1), \(quoted($0))" },
    dayEnd: { "End the day at \($0)" },
    share: "Share the delay",
    cut: { "\(quoted($0)) lasts \(min($1)) (\(min($2)) less)" },
    shared: { "\(Language.english.enumerated($0))." },
    nothingToShare: "Nothing of what is left until then can be made shorter.",
    notTaken: { "A delay of \(min($0)) is left." },
    skip: { "Skip \(Language.english.enumerated($0.map(quoted)))" },
    skipped: { $0 > 0 ? "You will be \(min($0)) ahead." : "You will be on time." },
    nothingToSkip: "Nothing of what is left until then is optional.",
    later: "End later",
    laterStart: { "\(quoted($0)) starts at \($1)." },
    waits: { teams, minutes in
      let who = Language.english.enumerated(teams)
      return who.prefix(1).uppercased() + String(who.dropFirst())
        + (English.s(teams.count, " waits", " wait")) + " \(min(minutes))."
    },
    newEnd: { "The day ends at \($0)." },
    over: { "That is \(min($0)) after the time the rooms were planned to close." },
    laterRefused: { block, time, minutes in
      "Ending later cannot be: \(quoted(block)), at a fixed time (\(time)), would start "
        + "\(min(minutes)) too late."
    },
    unknownBlock: { team, time in
      "At \(time), \(team) spoke of a sequence removed since: it is kept, without effect."
    },
    unknownTeam: { team, time in
      "At \(time), \(team) spoke of a sequence that is not theirs: it is kept, without effect."
    },
    again: { block, team, time in "At \(time), \(team) said the same of \(quoted(block)) again." },
    beforeTheDay: { block, team, time in
      "At \(time), \(team) spoke of \(quoted(block)) before the day opens. Check the clock of the "
        + "device."
    })

  @Sendable private static func min(_ count: Int) -> String { PlanWording.length(count) }
  @Sendable private static func quoted(_ words: String) -> String {
    Language.english.quoted(words)
  }
}
