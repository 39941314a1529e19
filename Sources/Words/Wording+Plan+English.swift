extension PlanWording {
  static let english = PlanWording(
    time: { minutes in
      let said = "\(minutes / 60 % 24):\(twoDigits(minutes % 60))"
      return minutes > 1440 ? "\(said) (the next day)" : said
    },
    secondTime: { "\($0) (winter time)" },
    duration: length,
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    everyone: "all together", everyTeam: "every team",
    teams: { $0.count == 1 ? "team \($0[0])" : "teams " + Language.english.enumerated($0) },
    toProvide: "to be found",
    closesBeforeOpening: {
      "On \($0), the end (\($2)) comes before the start (\($1)), or at the same time. A day ends at "
        + "24:00 at the latest: write the rest on the day after."
    },
    impossibleLetter: {
      "“\($0)” is not the name of a team. Give a letter, such as A, or a short name."
    },
    untitled: { "\($0) needs a title. Write what people do in it." },
    impossibleDuration: {
      "“\($0)” would last \(signed($1)). A sequence lasts from one minute to twelve hours: correct its "
        + "length, or cut it."
    },
    impossibleMinimum: {
      "“\($0)” cannot last at least \($1) min: it lasts \($2) min. Give a minimum between 1 and \($2)."
    },
    unnamedMaterial: "This material has no name. Write what must be brought.",
    impossibleCount: { "\($1) “\($0)” cannot be. Count from 1, up to 100,000." },
    unknownBlock: {
      $0.isEmpty
        ? "This sequence is no longer in the plan. Open it again, then start over."
        : "“\($0)” is not a sequence of this plan. Take a reference that it shows, such as K-07."
    },
    unknownDay: {
      $0.isEmpty
        ? "Write a day of this plan, such as 2017-07-11."
        : "“\($0)” is not a day of this plan. Give one of its dates, or add it."
    },
    unknownTeam: {
      $0.isEmpty
        ? "Write the letter of a team of this plan, such as A."
        : "“\($0)” is not a team of this plan. Give the letter of one of its teams."
    },
    unreadableTime: {
      $0.isEmpty
        ? "Write a time, such as 8:45 or 2:30 pm."
        : "“\($0)” is not a time. Write it as 8:45 or 2:30 pm."
    },
    unreadableMinutes: {
      $0.isEmpty
        ? "A length is missing. Write it in minutes, such as 40."
        : "“\($0)” is not a length. Write it in minutes, such as 40."
    },
    unknownIntention: {
      "“\($0)” is not an intention. Take open, make, close, welcome, break or meal."
    },
    stray: { option, verb in
      let isPlace = verb == "change" && ["day", "after", "before"].contains(option)
      return "“\(verb)” takes no account of “--\(option)”: nothing is done. "
        + (isPlace
          ? "To put the sequence elsewhere, take “move”."
          : "Take this option away, or change the verb.")
    },
    nothingToMend: {
      $0.isEmpty
        ? "There is nothing to settle under this number. Look at what “check” says."
        : "“\($0)” is of no use any more: the plan changed. Read again what is left to settle."
    },
    letterTwice: { "There is a team \($0) already. Give another letter." },
    dayTwice: { "\($0) is in this plan already. Choose another date." },
    tooManyBlocks: {
      "\($0) would have more than \($1) sequences, which is too many for a day. Remove some, or put "
        + "them on another day."
    },
    tooManyTeams: { "A plan holds \($0) teams at most. Remove one first." },
    cannotSplit: {
      "“\($0)” lasts \($2) min and cannot be cut at \($1) min. Choose between 1 and \($2 - 1)."
    },
    alreadyParted: { "“\($0)” is not for several teams: there is nothing to part." },
    cannotJoin: {
      "“\($0)” and “\($1)” cannot be joined. Take two sequences of the same day, for different teams."
    },
    notFixed: { "“\($0)” has no fixed time: there is nothing to free." },
    alreadyFixed: { "“\($0)” is already fixed at \($1)." },
    outOfDay: {
      "“\($0)” would fall outside its day. Shift less, or put it on the day beside."
    },
    noDay: "This day is no longer in the plan. Open it again, then start over.",
    alreadyPlanned: "This plan has sequences already. Remove them, or start from another event.",
    unknownFormat: { name, known in
      let list = Language.english.enumerated(known)
      return name.isEmpty
        ? "Say which model to start from. There are: \(list)."
        : "“\(name)” is not a model. There are: \(list)."
    },
    outside: { days, period in
      "\(Language.english.enumerated(days)): planned outside the dates of the event (\(period))."
    },
    away: { name, day, first, count, teams in
      let titles = first.map { "“\($0)”" }
      let who = teams.count == 1 ? " (team \(teams[0]))" : ""
      let what =
        count <= 3
        ? Language.english.enumerated(titles) : "\(titles[0]) and \(count - 1) other sequences"
      return "\(name) does not come on \(day): \(what)\(who) \(count == 1 ? "has" : "have") "
        + "nobody to lead \(count == 1 ? "it" : "them")."
    },
    times: { "(\($0) times)" },
    overflows: { "\($0) ends at \($1), the room closes at \($2): \(length($3)) too long." },
    late: { "“\($0)” cannot start at \($1): it will be \(length($2)) late." },
    leadsTwice: {
      "\($0) leads two sequences at once, at \($3), for \(length($4)): “\($1)” and “\($2)”."
    },
    roomTwice: { "\($0) is used twice at \($3), for \(length($4)): “\($1)” and “\($2)”." },
    roomTooSmall: { "“\($0)”: \($3) people for \($2) seats, \($1)." },
    noAnimator: { "Team \($0) has nobody to animate it." },
    unlistedTeam: { letter, first, count in
      let titles = first.map { "“\($0)”" }
      let who =
        count <= 3
        ? Language.english.enumerated(titles) + (count == 1 ? " names" : " name")
        : "\(titles[0]) and \(count - 1) others name"
      return "\(who) the team “\(letter)”, which is not among the teams of the event."
    },
    noLead: { "“\($0)”, at \($1), has nobody to lead it." },
    runsShort: { "\($0): \($1) needed, \($2) in stock. \($1 - $2) missing." },
    unknownDeck: { "“\($0)” asks for the deck “\($1)”, which no kit knows." },
    longWithoutRest: { "\(capital($0)), \($1): \($2) without a break, from \($3) to \($4)." },
    noMeal: { "\($0) lasts \($1) without a meal." },
    closesFirst: { "“\($0)”, at \($1), closes before anything was opened." },
    longTogether: { "\($2) all together at a stretch, from “\($0)”, at \($1)." },
    waits: { "\($0): \(length($2)) to wait before “\($1)”." },
    noInstruction: { first, count in
      let titles = first.map { "“\($0)”" }
      if count == 1 { return "\(titles[0]) has no instruction." }
      if count <= 3 { return Language.english.enumerated(titles) + " have no instruction." }
      return "\(titles[0]) and \(count - 1) others have no instruction."
    },
    margin: { "\(length($2)) of margin before “\($0)”, at \($1)." },
    shiftDays: { days in
      "Shift everything \(abs(days)) \(English.s(abs(days), "day", "days")) "
        + (days < 0 ? "earlier" : "later")
    },
    standIn: { title, count, name in
      count == 1 ? "Give “\(title)” to \(name)" : "Give \(count) sequences to \(name)"
    },
    shorten: { cuts in
      let whole = cuts.reduce(0) { $0 + $1.1 }
      if cuts.count == 1 { return "Take \(length(whole)) from “\(cuts[0].0)”" }
      return "Take \(length(whole)) from \(cuts.count) sequences"
    },
    stretch: { "Give \(length($1)) more to “\($0)”" },
    handOver: { "Give “\($0)” to \(Language.english.enumerated($1))" },
    animate: { "Give team \($0) to \($1)" },
    useRoom: { "Put “\($0)” here: \($1)" },
    listTeam: { "Add the team “\($0)”" },
    leaveDeck: { "Remove the deck “\($1)” from “\($0)”" },
    addRest: { "Add a break at \($0), \($1)" },
    addMeal: { "Add a meal at \($0)" },
    rest: "Break",
    meal: "Lunch")
}
