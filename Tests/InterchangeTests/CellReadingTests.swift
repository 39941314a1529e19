import Atelier
import Interchange
import People
import Testing
import Words

private func cell(_ text: String) -> Cell {
  Cell(text, at: CellPlace(file: "v.csv", line: 12, column: 28))
}

@Suite struct `A cell` {
  @Test(
    arguments: [
      "24/10/2017", "24/10/17", "2017-10-24", "24 octobre 2017", "24 oct. 2017", "24.10.2017",
      "mardi 24 octobre 2017", "le 24 Octobre 2017", "24 October 2017", "October 24, 2017",
      "24th Oct 2017", "2017-10-24T09:30:00", "24/10/2017 09:30", "2017-10-24 14h30", " 24-10-2017",
    ])
  func `is a day however it is written`(text: String) throws {
    #expect(try cell(text).when() == .day(try #require(Day(2017, 10, 24))))
  }

  @Test(
    "is a day as forms on line write it",
    arguments: [
      "2023/10/24 9:04:33 AM UTC+2", "2023/10/24 6:14:02 PM UTC+2", "24/10/2023 09:04:33",
      "2023-10-24T09:04:33.123Z", "2023-10-24 09:04:33.123", "2023-10-24T09:04:33+02:00",
      "2023-10-24 09:04:33+02:00", "10/24/2023 9:04:33 AM", "10/24/23 9:04 PM", "24/10/2023 à 9h04",
      "24 oct. 2023, 09:04", "Oct 24, 2023, 9:04 AM", "2023-10-24 09:04:33 UTC",
      "24/10/2023 9:04PM",
    ])
  func forms(text: String) throws {
    #expect(try cell(text).when() == .day(try #require(Day(2023, 10, 24))))
  }

  @Test func `is no day where an hour of two halves leaves its order open`() {
    #expect(throws: Complaint.self) { try cell("4/10/2023 9:04:33 AM").when() }
    #expect((try? cell("4/4/2023 9:04:33 AM").when()) != nil)
  }

  @Test(
    "is a month and its year as spreadsheets write them",
    arguments: [
      ("janv.-23", 2023, 1), ("févr.-23", 2023, 2), ("déc-98", 1998, 12), ("Jan-23", 2023, 1),
      ("août-17", 2017, 8),
    ])
  func months(text: String, year: Int, month: Int) throws {
    #expect(try cell(text).when() == .month(year: year, month: month))
  }

  @Test func `is a month or a year when it says no more`() throws {
    for text in ["octobre 2017", "10/2017", "2017-10", "en oct. 2017"] {
      #expect(try cell(text).when() == .month(year: 2017, month: 10))
    }
    #expect(try cell("2017").when() == .year(2017))
    #expect(try cell("1er février 2018").day() == Day(2018, 2, 1))
    #expect(try cell("août 2018").when() == .month(year: 2018, month: 8))
  }

  @Test(
    arguments: [
      "du 2 au 6 octobre 2017", "2–6 octobre 2017", "2017-10-02/2017-10-06", "2-6 octobre 2017",
      "2 octobre 2017 – 6 octobre 2017", "02/10 - 06/10/2017", "from 2 to 6 October 2017",
      "02/10/2017 au 06/10/2017", "2017-10-02 → 2017-10-06",
    ])
  func `is a period`(text: String) throws {
    #expect(
      try cell(text).period()
        == Period(try #require(Day(2017, 10, 2)), try #require(Day(2017, 10, 6))))
  }

  @Test func `is a period across months, of a day or a month`() throws {
    #expect(
      try cell("du 30 octobre au 3 novembre 2017").period()
        == Period(try #require(Day(2017, 10, 30)), try #require(Day(2017, 11, 3))))
    #expect(try cell("février 2018").period().end == Day(2018, 2, 28))
    #expect(try cell("5/2/2018").period() == Period(try #require(Day(2018, 2, 5))))
  }

  @Test(arguments: ["31/02/2017", "10/24/2017", "bientôt", "24", "octobre", "1/1/1/1", "24/10/117"])
  func `that is no date says what it read and where`(text: String) {
    let complaint = #expect(throws: Complaint.self) { try cell(text).when() }
    #expect(complaint?.fact == .misread(text, expected: .when, nearest: nil))
    #expect(
      complaint?.said(in: .french)
        == "v.csv, ligne 12, colonne AB : lu « \(text) », attendu une date, comme 24/10/2017, "
        + "octobre 2017 ou 2017.")
  }

  @Test func `is a number, with its comma and its spaces`() throws {
    #expect(try cell("3,5").decimal() == 3.5)
    #expect(try cell("2 000,25").decimal() == 2000.25)
    #expect(try cell("−3").whole() == -3)
    #expect(try cell("12,0").whole() == 12)
    for text in ["2,000", "3,5,1", "-", "trois", "", "1e5", "12,5"] {
      #expect(throws: Complaint.self) { try cell(text).whole() }
    }
  }

  @Test func `is a figure people remember`() throws {
    let about = try cell("environ 37").figure()
    #expect(about.qualifier == .about && about.value == 37)
    let more = try cell("Plus de 2 000 appels").figure()
    #expect(more.qualifier == .moreThan && more.value == 2000 && more.unit == "appels")
    #expect(try cell("~ 3,5").figure().qualifier == .about)
    #expect(try cell("37 %").figure().unit == "%")
    #expect(try cell("moins de 5").figure().qualifier == .lessThan)
    #expect(throws: Complaint.self) { try cell("jamais 5").figure() }
  }

  @Test(
    "is at least or at most so much",
    arguments: [
      ("≥ 5", .atLeast), ("≥5 appels", .atLeast), (">= 5", .atLeast), ("au moins 5", .atLeast),
      ("At least 5", .atLeast), ("au minimum 5", .atLeast), ("5 au minimum", .atLeast),
      ("5 minimum", .atLeast), ("5 ou plus", .atLeast), ("5 personnes au moins", .atLeast),
      ("≤ 5", .atMost), ("<=5", .atMost), ("au plus 5", .atMost), ("at most 5", .atMost),
      ("5 max.", .atMost), ("jusqu’à 5", .atMost), ("5 au maximum", .atMost), ("≈ 5", .about),
      ("> 5", .moreThan), ("5", .exact), ("+5", .exact), ("5+", .atLeast), ("5 +", .atLeast),
    ] as [(String, Figure.Qualifier)])
  func bounds(text: String, qualifier: Figure.Qualifier) throws {
    let figure = try cell(text).figure()
    #expect(figure.qualifier == qualifier && figure.value == 5)
    #expect(["", "appels", "personnes"].contains(figure.unit))
  }

  @Test func `is a score of people, or a part of a whole with its unit`() throws {
    let score = try cell("20aine de personnes").figure()
    #expect(score.qualifier == .about && score.value == 20 && score.unit == "de personnes")
    #expect(try cell("20aine").figure().qualifier == .about)
    for wording in [Wording.french, .english] {
      let proposals = Complaint.Fact.figureOutOf("5/28", part: "5", whole: "28")
        .proposals(insteadOf: "5/28", in: wording)
      #expect(try proposals.map { try cell($0).figure().value } == [5, 5])
    }
  }

  @Test func `is a date that programs count in milliseconds`() throws {
    #expect(try cell("1706275190000").when().description == "2024-01-26")
    #expect(try cell("1706361590000").day() == Day(2024, 1, 27))
    #expect(throws: Complaint.self) { try cell("9706275190000").when() }
  }

  @Test("is a day with its weekday cut short", arguments: ["lun. 23 oct. 2023", "Mon 23 Oct 2023"])
  func weekday(text: String) throws {
    #expect(try cell(text).day() == Day(2023, 10, 23))
  }

  @Test func `is a Tuesday in October, not a day of March`() throws {
    #expect(try cell("mar. 24 oct. 2023").day() == Day(2023, 10, 24))
    #expect(try cell("24 mar. 2023").day() == Day(2023, 3, 24))
  }

  @Test func `is money, whichever side its sign is on`() throws {
    #expect(try cell("12,50 €").figure().unit == "€")
    let before = try cell("$ 12.5").figure()
    #expect(before.value == 12.5 && before.unit == "$")
    #expect(try cell("30 m2").figure().unit == "m2")
  }

  @Test(
    "that might be several numbers is refused, with what to write",
    arguments: [
      ("± 2", .figureAround("± 2")), ("+/- 2", .figureAround("+/- 2")),
      ("(12)", .figureInBrackets("(12)", number: "12")),
      ("( 12,5 )", .figureInBrackets("( 12,5 )", number: "12,5")),
      ("5–7", .figureRange("5–7", least: "5", most: "7", middle: "6")),
      ("5-7", .figureRange("5-7", least: "5", most: "7", middle: "6")),
      ("5 à 7", .figureRange("5 à 7", least: "5", most: "7", middle: "6")),
      ("entre 5 et 7", .figureRange("entre 5 et 7", least: "5", most: "7", middle: "6")),
      ("5 ou 6", .figureRange("5 ou 6", least: "5", most: "6", middle: "5")),
      ("5/28", .figureOutOf("5/28", part: "5", whole: "28")),
      ("5 ± 2", .figureRange("5 ± 2", least: "3", most: "7", middle: "5")),
      ("5 +/- 2", .figureRange("5 +/- 2", least: "3", most: "7", middle: "5")),
      ("3/4", .figureRange("3/4", least: "3", most: "4", middle: "3")),
      ("from 5 to 7", .figureRange("from 5 to 7", least: "5", most: "7", middle: "6")),
      ("3,125", .figureThousands("3,125", many: "3125", few: "3,1250")),
      ("environ 2.000", .figureThousands("environ 2.000", many: "2000", few: "2")),
    ] as [(String, Complaint.Fact)])
  func several(text: String, fact: Complaint.Fact) {
    let found = #expect(throws: Complaint.self) { try cell(text).figure() }
    #expect(found?.fact == fact)
    for wording in [Wording.french, .english] {
      #expect(found?.said(in: wording).contains(text) == true)
    }
  }

  @Test(
    "with three decimals is itself where it cannot be thousands",
    arguments: [
      ("0,125", 0.125), ("1 234,500", 1234.5),
      ("1.234,50 €", 1234.5), ("1,234.50", 1234.5), ("1234567,891", 1_234_567.891),
    ])
  func decimals(text: String, value: Double) throws {
    #expect(try cell(text).figure().value == value)
  }

  @Test("that says something else is no figure", arguments: ["12h30", "1e5", "5)", "[5]", "n° 5"])
  func others(text: String) {
    #expect(throws: Complaint.self) { try cell(text).figure() }
  }

  @Test func `is yes or no`() throws {
    for yes in ["oui", "X", "vrai", "Yes", "1", "✓"] { #expect(try cell(yes).truth()) }
    for no in ["Non", "no", "0", "FAUX"] { #expect(try !cell(no).truth()) }
    #expect(throws: Complaint.self) { try cell("peut-être").truth() }
  }

  @Test func `is a list`() {
    #expect(cell("temps, confiance ,").items == ["temps", "confiance"])
    #expect(cell("temps, argent; confiance").items == ["temps, argent", "confiance"])
    #expect(cell("a;b\nc").items == ["a;b", "c"])
  }

  @Test func `keeps its words, emoji included`() {
    #expect(cell(" \u{feff}e\u{301}te\u{301} 👩🏽‍🔧 \r\n").words == "été 👩🏽‍🔧")
  }
}
