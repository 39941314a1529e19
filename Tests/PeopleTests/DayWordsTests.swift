import People
import Testing
import Words

@Suite("Days as they are said") struct DayWordsTests {
  private func day(_ words: String) throws -> Day { try #require(Day(words)) }

  @Test(
    "a short date says its year only where it is read in another one",
    arguments: [("2018-06-14", 2018, "14 juin"), ("2018-06-14", 2019, "14 juin 2018")])
  func year(date: String, year: Int, said: String) throws {
    let words = Wording.french.short(try day(date), in: year)
    #expect(words.replacing(NoBreak.full, with: " ") == said)
  }

  @Test(
    "so does a short period, each end where they differ",
    arguments: [
      ("2018-01-08", "2018-03-02", 2018, "8 janv.–2 mars"),
      ("2018-01-08", "2018-03-02", 2019, "8 janv.–2 mars 2018"),
      ("2017-12-18", "2018-01-12", 2018, "18 déc. 2017–12 janv."),
      ("2017-12-18", "2018-01-12", 2019, "18 déc. 2017–12 janv. 2018"),
    ])
  func period(start: String, end: String, year: Int, said: String) throws {
    let period = try #require(Period(try day(start), try day(end)))
    let words = Wording.french.short(period, in: year).replacing(NoBreak.thin, with: "")
    #expect(words.replacing(NoBreak.full, with: " ") == said)
  }

  @Test func `the first of a month has its letters raised, in French`() throws {
    let first = try day("2018-02-01")
    #expect(Wording.french.short(first) == "1er\u{A0}févr.")
    #expect(Wording.english.short(first) == "1\u{A0}Feb")
  }

  @Test func `a place that a title names is not said twice`() {
    let words = Wording.french
    #expect(
      words.whereabouts("Saint-Rémi", .during("Sprint de Saint-Rémi")) == "Sprint de Saint-Rémi")
    #expect(words.whereabouts("Lormeau", .during("Tests en agence")) == "Tests en agence, Lormeau")
    #expect(words.whereabouts("Montferrand", .week(1)) == "Montferrand, semaine 1")
    #expect(words.whereabouts("", .unknown) == "")
  }

  @Test func `a title goes on in lower case within a sentence, not a name nor an acronym`() {
    let words = Wording.french
    #expect(words.within("Sprint de Vauclair") == "sprint de Vauclair")
    #expect(words.within("RERS de Vauclair") == "RERS de Vauclair")
    #expect(words.within("Vauclair en fête", at: "Vauclair") == "Vauclair en fête")
  }
}
