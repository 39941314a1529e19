extension QuestionsWording {
  static let english = QuestionsWording(
    colon: " ",
    unknownTable: { headings, likely in
      "this table is not recognised (columns read: \(headings.joined(separator: ", ")))."
        + (likely.isEmpty ? "" : " It could be: \(likely.joined(separator: ", ")).")
    },
    unknownTableOption: {
      "Say which it is with --as \($0.asTyped) (in a workbook: --as \"TAB=\($0)\", or \"TAB=nothing\" to "
        + "leave it), and what a column is with --column \"HEADING=column\"."
    },
    someTable: "TABLE",
    whichTables: "“etabli import --describe” shows the tables that are known.",
    missingColumnOption: { "If it has another heading: --column \"HEADING=\($0)\"." },
    doubledColumnOption: {
      "This one can be kept apart with each row: \($0), or left: \($1)."
    },
    unknownUse: { name, heading, table in
      "“\(name)”, said of the column “\(heading)”, is no column of the table \(table)."
    },
    unknownUseOption: "The columns understood: etabli import --describe.",
    uselessAnswer: { "\($0) answers nothing of what was read." },
    uselessAnswerOption: "Check the heading or the name, as they are in the file.",
    personalColumn: { heading, data, table in
      "the column “\(heading)” holds \(data), and the table \(table) keeps first names or aliases."
    },
    personalColumnOption: { ignore, keep in
      "Leave that column: \(ignore). To keep it with each row all the same: \(keep)."
    },
    nameInProfile: {
      "“\($0)” looks like someone’s name, number or address, and a profile is printed. How to "
        + "speak of this person without naming them?"
    },
    nameInProfileOption: { option, same in
      "Answer with \(option) (nothing after “=” to keep none); if it names nobody: \(same)."
    },
    someProfile: "a craftsperson",
    namesInProfiles: { names, count, column in
      "the column “\(column)” probably holds names of people ("
        + names.map { "“\($0)”" }.joined(separator: ", ") + (count > names.count ? "…" : "")
        + "), and a profile is printed. Does it say who speaks?"
    },
    namesInProfilesOption: { people, keep, none in
      "If so: \(people). To keep them all as profiles: \(keep); to keep none: \(none)."
    },
    someone: "person",
    familyNames: { heading, names, isUnknown in
      let quoted = names.map { "“\($0)”" }.joined(separator: ", ")
      return isUnknown
        ? "the column “\(heading)” holds names of people (\(quoted)). Does it say who speaks?"
        : "the column “\(heading)”: first names, or family names (\(quoted))? A first name or an "
          + "alias is enough."
    },
    familyNamesOption: { people, ignore, keep, isUnknown in
      isUnknown
        ? "If so: \(people). If not, leave this column: \(ignore), or keep it with each row: "
          + "\(keep)."
        : "If they are first names or aliases: \(people). If not, leave this column: \(ignore), or "
          + "give each an alias with --person."
    },
    nameInPlace: {
      "“\($0)” looks like someone’s name, number or address, and a place is printed. How to say "
        + "where it was without naming anyone?"
    },
    somePlace: "in town",
    namedInside: { found in
      let quoted = found.map { "“\($0)”" }.joined(separator: ", ")
      return "\(quoted): someone’s name, number or address? Say it otherwise (“a hairdresser”, "
        + "“[…]”), or keep it so."
    },
    wordsUnknown: { heading, table in
      "the column “\(heading)” holds sentences, and the table \(table) keeps none: they would be "
        + "neither quoted nor found. Are they people’s words?"
    },
    wordsUnknownOption: { quotes, keep in
      "If so: \(quotes). If not, to keep them apart with each row: \(keep)."
    },
    headless: { first in
      "is the first line (\(first.joined(separator: " | "))) a heading, or a line like the others?"
    },
    headlessOption: "Answer with --headings if it is a heading, or with --no-headings: it is then "
      + "taken with the others, and columns are called Verbatim, Profil, or Col. A, Col. B…",
    fullName: {
      "“\($0)” says more than a first name (a family name, a number, an address, several "
        + "people?); a first name or an alias is enough."
    },
    fullNameOption: { "Answer with \($0) (or the same text after “=” to keep it so)." },
    whichPerson: { name, known in
      (known.count == 1
        ? "someone is already called \(name) (\(known[0])), but not described alike."
        : "several people are already called \(name) (\(known.joined(separator: "; "))).")
        + " Is it the same person? Their reference may stand in place of the first name."
    },
    whichPersonOption: { known, new in
      "Answer with \(known) or, if it is someone else, \(new). A row number may replace the first "
        + "name."
    },
    erased: { reference, day in
      "\(reference) was erased for good" + (day.map { " on \($0)" } ?? "")
        + " and does not come back. Leave this row aside, or take it out of the table."
    },
    erasedNamed: { reference, day in
      "\(reference) was erased for good" + (day.map { " on \($0)" } ?? "")
        + " and does not come back. Leave this cell empty."
    },
    erasedNamedOption: { "If it is a person, for all of their rows: \($0)." },
    perhapsErased: { name, day in
      "nobody is called \(name) here, and someone was erased on \(day), after this table was "
        + "exported. If it is that person, leave the cell empty."
    },
    perhapsErasedOption: { left, new in
      "Answer with \(left) to leave it empty or, if it is someone else, \(new)."
    },
    erasedAside: { names, more in
      names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        + ": erased for good; what the table says of it is not taken."
    },
    withheldAside: { names, more in
      names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        + ": these words are no longer shown, their rows are left as they are. To correct them, "
        + "note the person’s consent first, then import again."
    },
    dateOrder: { read, days, column in
      "read “\(read)”: \(days.joined(separator: " or "))? Nothing in the column “\(column)” says "
        + "whether the day or the month comes first."
    },
    dateOrderOption: { "Answer with \($0) (day first) or \($1) (month first)." },
    sharedAlias: { name, other, told in
      "“\(name)” and “\(other)” would both be called “\(told)”: they would be one person."
    },
    sharedAliasOption: { "Give each their own, for instance \($0)." },
    sharedFirstName: { name, proposal in
      "several rows say “\(name)” with different family names, which are not kept: nothing would tell "
        + "these people apart. “\(proposal)”?"
    },
    sharedFirstNameOption: {
      "To add only the initial where it is needed: \($0); or an alias for each row with --person."
    },
    initial: "initial",
    tradesAsPeople: { names, column in
      "the column “\(column)” names trades rather than people ("
        + names.map { "“\($0)”" }.joined(separator: ", ") + ")."
    },
    tradesAsPeopleOption: { profile, same in
      "If it says how to speak of who speaks: \(profile). If it is what someone is called: "
        + "\(same)."
    },
    profile: "profile",
    whichVoice: { "“\($0)”: what someone is called, or a voice without a name?" },
    whichVoiceOption: { voice, someone in
      "Answer with \(voice) or, if someone is known by it, \(someone)."
    },
    voice: "voice",
    crossed: { read, kept, column in
      "read “\(read)”, while “\(kept)” is kept here (\(column))."
    },
    crossedOption: { file, kept in
      "Say what holds where the file says otherwise: \(file) (the file) or "
        + "\(kept) (what is kept)."
    },
    someoneNew: "new",
    kept: "keep", nothing: "nothing",
    unparted: { word, option in
      "“\(word)” after \(option): write what is read, then “=”, then what it is."
    },
    unanswered: { asked, faults in
      (asked == 1 ? "1 question" : "\(asked) questions")
        + (faults == 0 ? "" : faults == 1 ? " and 1 fault" : " and \(faults) faults")
        + ": nothing was written. Answer, then import again."
    },
    familyName: "family names", telephone: "telephone numbers", mail: "e-mail addresses",
    address: "addresses", birth: "dates of birth",
    foreignReferences: { place, heading in
      "\(place): column “\(heading)”: these are not our references, left aside."
    },
    furniture: { place, heading in
      "\(place): column “\(heading)”: added by a form or a whiteboard, left aside."
    },
    personalAside: { place, heading, data in
      "\(place): column “\(heading)”: \(data), left aside."
    },
    emptyRows: { place, lines, more in
      let count = lines.count + more
      let numbers = lines.map(String.init).joined(separator: ", ") + (more > 0 ? "…" : "")
      return count == 1
        ? "\(place): one row says nothing for this table (row \(numbers)), left aside."
        : "\(place): \(count) rows say nothing for this table (rows \(numbers)), left aside."
    },
    readAsBefore: { "\($0): read as last time (\($1))." },
    foreignTable: {
      "\($0): exported from another workspace; its references are not ours, so that new ones are "
        + "given."
    },
    people: { made, found in
      let noun = { (count: Int) in English.s(count, "person", "people") }
      let parts = [
        made == 0 ? nil : "\(made) \(noun(made)) made",
        found == 0 ? nil : made == 0 ? "\(found) \(noun(found)) found" : "\(found) found",
      ]
      return parts.compactMap { $0 }.joined(separator: ", ") + "."
    },
    alike: { names in
      "One profile? " + names.map { "“\($0)”" }.joined(separator: ", ") + " look alike."
    },
    alikeOption: { "To bring them together: \($0.joined(separator: " "))." })
}
