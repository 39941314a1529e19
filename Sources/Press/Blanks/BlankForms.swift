public import Words

/// The sheets that every object of the field has before anything is written of it.
extension BlankForm {
  public static func all(in wording: Wording) -> [BlankForm] {
    let words = wording.blanks
    return [
      astonishment(words), observation(words), notebook(words), finding(words),
      verbatim(words), collection(words), attendance(words),
    ]
  }

  public static func astonishment(_ words: BlanksWording) -> BlankForm {
    BlankForm(
      "astonishment", title: words.astonishment, lead: words.astonishmentLead, letters: "E",
      family: .astonishment,
      parts: [
        .row([words.who, words.place, words.week]),
        .lines(words.facts, hint: words.factsHint, nil),
        .lines(words.surprise, hint: words.surpriseHint, 4),
        .lines(words.why, hint: "", 3), .lines(words.question, hint: words.questionHint, 3),
        .lines(words.behind, hint: words.behindHint, 1),
      ])
  }

  static func observation(_ words: BlanksWording) -> BlankForm {
    BlankForm(
      "observation", title: words.observation, lead: words.observationLead, letters: "R",
      family: .verbatim,
      parts: [
        .row([words.who, words.place, words.when]),
        .table(
          [Column(words.hour, 1), Column(words.seen, 4), Column(words.wonder, 2.4)], linesEach: 2),
        .lines(words.around, hint: words.aroundHint, 2), .lines(words.absent, hint: "", 2),
      ])
  }

  static func notebook(_ words: BlanksWording) -> BlankForm {
    BlankForm(
      "notebook", title: words.notebook, lead: words.notebookLead, letters: "R",
      family: .verbatim,
      parts: [
        .row([words.who, words.profile, words.place]),
        .ticks([words.informed, words.agreed, words.refused]),
        .lines(words.heard, hint: words.heardHint, nil),
        .lines(words.sawThere, hint: "", 3), .lines(words.thought, hint: words.thoughtHint, 3),
        .lines(words.next, hint: "", 1),
      ])
  }

  static func finding(_ words: BlanksWording) -> BlankForm {
    BlankForm(
      "finding", title: words.finding, lead: words.findingLead, letters: "C",
      family: .astonishment,
      parts: [
        .lines(words.statement, hint: words.statementHint, 3),
        .row([words.reports, words.quotes]), .lines(words.weight, hint: "", nil),
        .lines(words.against, hint: words.againstHint, 4), .lines(words.silent, hint: "", 3),
      ])
  }

  static func verbatim(_ words: BlanksWording) -> BlankForm {
    BlankForm(
      "verbatim", title: words.verbatim, lead: words.verbatimLead, letters: "R",
      family: .verbatim,
      parts: [
        .row([words.who, words.place, words.week]),
        .table(
          [
            Column(words.theirWords, 5), Column(words.profile, 1.7), Column(words.onCard, 1.1),
            Column(words.fidelity, 1.5, ticks: [words.wordForWord, words.fromMemory]),
          ], linesEach: 3),
      ])
  }

  static func collection(_ words: BlanksWording) -> BlankForm {
    BlankForm(
      "collection", title: words.collection, lead: words.collectionLead, family: .network,
      parts: [
        .row([words.from, words.to, words.place]),
        .table(
          [Column(words.questions, 2.2)] + (1...3).map { _ in Column(words.someone, 2) },
          linesEach: 4),
        .ticks([words.mayQuote, words.readAgain, words.betweenUs]),
      ])
  }

  static func attendance(_ words: BlanksWording) -> BlankForm {
    BlankForm(
      "attendance", title: words.attendance, lead: words.attendanceLead, family: .plan,
      parts: [
        .row([words.what, words.when, words.place]),
        .table(
          [
            Column(words.firstName, 4), Column(words.agency, 2.4),
            Column(words.morning, 1.2, ticks: [words.present]),
            Column(words.afternoon, 1.2, ticks: [words.present]),
          ], linesEach: 1),
      ])
  }
}
