import Atelier
import Foundation
import Paper
import People
import Press
import Support
import Testing
import Words

/// A list is whole when its first and its last are there, each once and in order: looking in the
/// middle passes where an end was cut.
@Suite("Every voice shown is printed, the first and the last too") struct EveryVoiceTests {
  private let composer = Composer(ruler: FixedRuler(), wording: .french, isFictional: true)

  /// The numbers of the voices that pages say, in the order they are met.
  private func numbers(_ publication: Publication) throws -> [Int] {
    try publication.readings().flatMap { reading in
      reading.texts.flatMap { numbers($0.words) }
    }
  }
  private func numbers(_ words: String) -> [Int] {
    words.matches(of: /Voix\s(\d+)\./).compactMap { Int($0.1) }
  }

  private func workshop(_ count: Int) throws -> Workshop {
    var workshop = try Workshop()
    (workshop.feedback, workshop.verbatim) = ([], [])
    for number in 1...count {
      try workshop.hear(
        number, Feedback.Stance.allCases[number % 3], on: try day(2018, 1, 20),
        words: "Voix \(number). "
          + String(repeating: "Des mots et encore des mots. ", count: number % 4))
    }
    return workshop
  }

  @Test("in a committee's folder", arguments: [1, 2, 3, 7, 20, 21, 40, 73])
  func tracking(count: Int) throws {
    let tracking = try workshop(count).source().tracking(on: try day(2018, 2, 16))
    #expect(try numbers(composer.publication(of: tracking)) == Array(1...count))
  }

  @Test("in a report of astonishment", arguments: [1, 2, 3, 7, 20, 40])
  func report(count: Int) throws {
    let workshop = try workshop(count)
    let report = try AstonishmentReport(
      id: Workshop.mint.make(), reference: Reference(.astonishment, 1), title: "Tiens",
      facts: "Vu.", verbatim: workshop.verbatim.map(\.id))
    let source = try workshop.source()
    let folder = ReportSource(
      programme: source.programme, reports: [report], findings: [],
      verbatim: workshop.verbatim, register: source.register
    ).folder()
    #expect(try numbers(composer.publication(of: folder)) == Array(1...count))
  }

  @Test("on cards of all sizes, each once", arguments: [1, 2, 6, 9, 21, 40])
  func cards(count: Int) throws {
    let quotes = try (1...count).map {
      try Cast.quotation(
        $0, "Voix \($0). " + String(repeating: "Des mots, encore. ", count: $0 % 5 * 14))
    }
    let pages = try VerbatimCards(composer).pages(quotes)
    let said = try (0..<pages.count).flatMap { try pages.page(at: $0).marks.flatMap(\.said) }
    #expect(said.flatMap(numbers).sorted() == Array(1...count))
    let references = said.compactMap { Reference($0)?.number }
    #expect(references.sorted() == Array(1...count))
  }

  @Test("on a residence's poster, as many as were chosen", arguments: 1...8)
  func poster(count: Int) throws {
    let quotes = try (1...count).map {
      try Cast.quotation($0, "Voix \($0). Deux mois de retard sur tout le monde.")
    }
    let poster = ResidencePoster(
      overline: "Résidence", title: "Trois semaines", figures: [],
      quotes: QuoteChoice(6, from: quotes), weeks: [])
    let wall = Wall(page: try poster.page(with: Wall.composer))
    let chosen = QuoteChoice(6, from: quotes).shown.map(\.reference.number)
    #expect(chosen.count == min(6, count))
    #expect(wall.labels.flatMap { numbers($0.words) }.sorted() == chosen.sorted())
  }

  @Test("on a filled frieze, printed or named", arguments: [1, 2, 5, 9])
  func frieze(count: Int) throws {
    let strips = try (1...count).map { number in
      Atelier.Strip(
        label: "S-\(number)", audience: "public",
        moments: [
          try StripMoment(stage: 0, feeling: number % 7 - 3, verbatim: Cast.verbatim(number)),
          try StripMoment(stage: 1, feeling: 0),
        ])
    }
    let frieze = try Frieze(
      id: Frieze.ID(UUID()), reference: Reference(.frieze, 1), title: "Le recrutement",
      stages: ["Avant", "Après"], strips: strips)
    let filled = FilledFrieze(
      frieze, quotations: try (1...count).map { try Cast.quotation($0, "Voix \($0).") },
      register: Register(today: Day(number: 17_578)), publics: [])
    let wall = Wall(page: try filled.pages(with: Wall.composer)[0])
    for number in 1...count {
      #expect(wall.words.contains(Reference(.verbatim, number).description), "\(number)")
    }
  }
}

@Suite("Feedback since a day and up to a day, at its edges") struct SinceTests {
  private func count(_ when: When?, on last: Day, since: Day?) throws -> Int {
    var workshop = try Workshop()
    let said = try Verbatim(
      id: Workshop.mint.make(), reference: Reference(.verbatim, 1), words: "Oui.", when: when)
    workshop.verbatim = [said]
    workshop.feedback = [
      Feedback(id: Workshop.mint.make(), prototype: workshop.prototype.id, verbatim: said.id)
    ]
    let tracking = try workshop.source().tracking(on: last, since: since)
    return try #require(tracking.sheets.first).voices.shown.count
  }

  @Test(
    "words are new as long as they may be of that day or later",
    arguments: [
      ("2018-01-31", "2018-01-31", true), ("2018-01-30", "2018-01-31", false),
      // A month may end on the day asked for; so may a year.
      ("2018-01", "2018-01-31", true), ("2018-01", "2018-01-02", true),
      ("2018-01", "2018-02-01", false), ("2016-02", "2016-02-29", true),
      ("2016-02", "2016-03-01", false), ("2017", "2017-12-31", true),
      ("2017", "2018-01-01", false),
    ])
  func since(when: String, since: String, isNew: Bool) throws {
    let (when, since) = (try #require(When(when)), try #require(Day(since)))
    #expect(try count(when, on: day(2018, 2, 16), since: since) == (isNew ? 1 : 0))
  }

  @Test(
    "words are known from the first day they may be of",
    arguments: [
      ("2018-02-16", "2018-02-16", true), ("2018-02-16", "2018-02-15", false),
      ("2018-02", "2018-02-01", true), ("2018-02", "2018-01-31", false),
      ("2018", "2018-01-01", true), ("2018", "2017-12-31", false),
    ])
  func upTo(when: String, last: String, isKnown: Bool) throws {
    let (when, last) = (try #require(When(when)), try #require(Day(last)))
    #expect(try count(when, on: last, since: nil) == (isKnown ? 1 : 0))
  }

  @Test func `words without a date are never taken for old ones`() throws {
    #expect(try count(nil, on: day(2018, 2, 16), since: day(2018, 2, 16)) == 1)
  }
}
