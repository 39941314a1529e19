import Atelier
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("The sheets that follow prototypes") struct TrackingTests {
  private let compose = Composer(ruler: FixedRuler(), wording: .french, isFictional: true)

  @Test func `a withdrawn consent takes the words and the name away, and is counted`() throws {
    var workshop = try Workshop()
    workshop.consents.append(workshop.consent(.firstName, .given, try day(2018, 1, 8)))
    let before = try text(workshop)
    #expect(before.contains("Paroles numéro 301.") && before.contains("Bruno"))

    workshop.consents.append(workshop.consent(.words, .withdrawn, try day(2018, 2, 10)))
    let after = try text(workshop)
    #expect(!after.contains("Paroles") && !after.contains("Bruno"))
    #expect(after.contains("2 retours comptent sans être cités."))
  }

  @Test func `who did not agree to be named is a profile`() throws {
    let words = try text(try Workshop())
    #expect(words.contains("Un garagiste V-0301") && !words.contains("Bruno"))
  }

  @Test func `a sheet as of a day knows nothing of the days after`() throws {
    var workshop = try Workshop()
    workshop.prototype.decision = try Decision(.yes, reason: "Le seuil est atteint.")
    workshop.prototype.committee = "2018-06-14"
    let february = try text(workshop)
    #expect(!february.contains("Paroles numéro 311."))
    #expect(!february.contains("Le seuil est atteint.") && !february.contains("bilan"))
    #expect(february.contains("Sur 2 retours\u{A0}: 1 favorable et 1 qui résiste."))
    #expect(try text(workshop, on: day(2018, 6, 30)).contains("Le seuil est atteint."))
  }

  @Test func `since a day, only newer feedback is shown, and the sheet says so`() throws {
    let words = try text(try Workshop(), since: day(2018, 2, 1))
    #expect(!words.contains("Paroles numéro 301.") && words.contains("Paroles numéro 306."))
    #expect(words.contains("Seulement ce qui est nouveau depuis le 1er\u{A0}février 2018."))
  }

  @Test(
    "feedback is told by the week of the trial",
    arguments: [(8, 1), (14, 1), (15, 2), (31, 4)])
  func week(january: Int, week: Int) throws {
    var workshop = try Workshop()
    (workshop.feedback, workshop.verbatim) = ([], [])
    try workshop.hear(400, .neutral, on: day(2018, 1, january))
    let sheet = try #require(
      try workshop.source().tracking(on: day(2018, 2, 16)).sheets.first)
    #expect(sheet.voices.shown.map(\.moment) == [.week(week)])
  }

  @Test func `only what the team chose is quoted, when it chose`() throws {
    var workshop = try Workshop()
    try workshop.hear(500, .favourable, on: day(2018, 1, 20), isChosen: true)
    let words = try text(workshop)
    #expect(words.contains("Paroles numéro 500.") && !words.contains("Paroles numéro 301."))
    #expect(words.contains("(1 CHOISI PAR L’ÉQUIPE SUR 3)"))
  }

  @Test func `the pill counts the weeks of the trial`() throws {
    #expect(try text(try Workshop()).contains("En test, semaine 6 sur 8"))
  }

  @Test func `a prototype nobody has tried yet leaves room to write`() throws {
    let sheet = PrototypeSheet(reference: Reference(.prototype, 11), name: "Rien encore")
    let tracking = Tracking(programme: "P", day: try day(2018, 2, 16), sheets: [sheet])
    let readings = try compose.publication(of: tracking).readings()
    #expect(readings.count == 2)
    #expect(readings[1].words.contains("NOTES DE LA SÉANCE"))
    #expect(readings[1].words.contains("Aucune décision n’est demandée pour l’instant."))
  }

  @Test func `a date of another year says it, in the summary and in the pill`() throws {
    var workshop = try Workshop()
    workshop.prototype.life = try Life(
      workshop.prototype.life.steps + [.init(.adopted, on: try day(2018, 6, 14), reason: "Oui.")])
    let later = try text(workshop, on: day(2019, 10, 7)).replacing("\u{A0}", with: " ")
    #expect(later.matches(of: /Adopté, 14 juin 2018/).count == 2)
    #expect(later.replacing("\u{202F}", with: " ").contains("8 janv. – 2 mars 2018"))
    let sameYear = try text(workshop, on: day(2018, 7, 1)).replacing("\u{A0}", with: " ")
    #expect(sameYear.contains("Adopté, 14 juin") && !sameYear.contains("14 juin 2018"))
  }

  @Test(
    "once stopped or decided, a prototype is asked for nothing more",
    arguments: [true, false])
  func closed(isDecided: Bool) throws {
    var sheet = PrototypeSheet(reference: Reference(.prototype, 9), name: "La plateforme")
    sheet.steps = [.init(.sketched, on: try day(2017, 7, 11))]
    func words() throws -> String {
      let tracking = Tracking(programme: "P", day: try day(2019, 10, 7), sheets: [sheet])
      return try compose.publication(of: tracking).readings()[1].words
    }
    #expect(try words().contains("Le seuil reste à fixer"))
    if isDecided {
      sheet.asked.decision = try Decision(.no, reason: "Même besoin.")
    } else {
      sheet.steps.append(.init(.stopped, on: try day(2018, 6, 14), reason: "Même besoin."))
    }
    let closed = try words()
    #expect(!closed.contains("reste à fixer") && !closed.contains("encore"))
    #expect(closed.contains("Aucun seuil n’a été fixé.") && closed.contains("(AUCUN)"))
    sheet.threshold = try Threshold(counted: "retours", atLeast: 6, outOf: 10)
    #expect(try !words().contains("Compté à la fin"))
  }

  @Test func `a prototype to look at again still needs its threshold`() throws {
    var sheet = PrototypeSheet(reference: Reference(.prototype, 7), name: "L’espace")
    sheet.asked.decision = try Decision(.revisit, reason: "Pas de seuil.")
    let tracking = Tracking(programme: "P", day: try day(2019, 10, 7), sheets: [sheet])
    let words = try compose.publication(of: tracking).readings()[1].words
    #expect(words.contains("Le seuil reste à fixer"))
  }

  private func text(_ workshop: Workshop, on date: Day? = nil, since: Day? = nil) throws -> String {
    let february = try day(2018, 2, 16)
    let tracking = try workshop.source().tracking(on: date ?? february, since: since)
    return try compose.publication(of: tracking).readings().map(\.words).joined(separator: "\n")
      .replacing("\n", with: " ")
  }
}
