import Atelier
import Foundation
import Paper
import People
import Press
import Support
import Testing
import Words

@Suite("Filled friezes of whatever people said") struct FilledFriezeTests {
  private static let texts = [
    "On rappelle quand on peut.", String(repeating: "Donaudampf", count: 8),
    "https://exemple.fr/aide/?id=3&page=2#haut contact@exemple.fr",
    "이주동안아무도전화하지않았습니다아무도전화하지않았습니다",
    String(repeating: "et puis on attend encore une semaine ", count: 24),
  ]
  private static var composer: Composer {
    Composer(ruler: FixedRuler(), wording: .french)
  }

  private func faults(_ pages: [Page]) -> [String] {
    pages.flatMap { PageCheck().faults(of: $0) }.map { $0.said(in: .french) }
  }

  private func frieze(stages: Int, strips: Int, words: String) throws -> FilledFrieze {
    let names = (1...stages).map { "Recevoir, relire et comparer les candidatures, étape \($0)" }
    var number = 0
    let all = try (0..<strips).map { strip in
      Atelier.Strip(
        label: "S-\(strip + 1)", audience: ["artisans", "conseillères"][strip % 2],
        moments: try (0..<stages).map { stage in
          number += 1
          return try StripMoment(
            stage: stage, actions: words, people: "le voisin", tools: "un carnet",
            delay: "deux jours", blockage: stage == 0 ? words : "", feeling: number % 7 - 3,
            verbatim: Cast.verbatim(number))
        })
    }
    let frieze = try Frieze(
      id: Frieze.ID(UUID()), reference: Reference(.frieze, 1), title: "Le recrutement",
      stages: names, strips: all)
    return FilledFrieze(
      frieze,
      quotations: try (1...max(1, number)).map { try Cast.quotation($0, "\(words) (\($0))") },
      register: Register(today: Day(number: 17_578)), publics: [])
  }

  /// Every length of frieze with some text and every text with some length; all with all where
  /// time is given.
  private static var cases: [(stages: Int, words: String)] {
    let lengths = [1, 7, 12, 15, 40]
    if ProcessInfo.processInfo.environment["THOROUGH"] != nil {
      return lengths.flatMap { length in texts.map { (length, $0) } }
    }
    return Array(zip(lengths, [texts[4], texts[1], texts[3], texts[2], texts[1]]))
  }

  @Test(
    "a long word, an address or Korean stays in its box, from one stage to forty", arguments: cases)
  func words(stages: Int, words: String) throws {
    let frieze = try frieze(stages: stages, strips: 2, words: words)
    #expect(faults(try frieze.pages(with: Self.composer)) == [])
    #expect(faults(try frieze.tracingPages(with: Self.composer)) == [])
  }

  @Test("every word of every strip is on a sheet, whatever its length", arguments: texts)
  func strips(words: String) throws {
    let pages = try frieze(stages: 7, strips: 2, words: words).stripPages(with: Self.composer)
    #expect(faults(pages) == [])
    func plain(_ words: String) -> String { String(words.filter { !$0.isWhitespace }) }
    let said = plain(pages.flatMap { $0.marks.flatMap(\.said) }.joined())
    for number in 1...14 { #expect(said.contains(Reference(.verbatim, number).description)) }
    let times = said.ranges(of: plain(words)).count
    // What is said, done and what blocks: fourteen, fourteen and two times, split over no line.
    #expect(times >= 16)
    #expect(said.contains("uncarnet") && said.contains("deuxjours") && said.contains("levoisin"))
  }

  @Test func `words that the frieze has no room for are whole on what follows`() throws {
    let pages = try frieze(stages: 2, strips: 14, words: Self.texts[4])
      .pages(with: Self.composer)
    #expect(pages.count > 1)
    let said = pages.flatMap { $0.marks.flatMap(\.said) }.joined(separator: " ")
    for number in 1...28 { #expect(said.contains("(\(number))")) }
    #expect(faults(pages) == [])
  }

  @Test func `a strip that nobody's public is told of has its label alone`() throws {
    let frieze = try Frieze(
      id: Frieze.ID(UUID()), reference: Reference(.frieze, 1), title: "Le recrutement",
      stages: ["Un"],
      strips: [
        Atelier.Strip(
          label: "S-01", audience: "",
          moments: [try StripMoment(stage: 0, actions: "Il cherche", feeling: 1)])
      ])
    let filled = FilledFrieze(
      frieze, quotations: [], register: Register(today: Day(number: 17_578)), publics: [])
    let said = try filled.stripPages(with: Self.composer).flatMap { $0.marks.flatMap(\.said) }
    #expect(said.contains("S-01") && !said.contains { $0.contains("S-01,") })
  }

  @Test func `lines to lay over one another have their crosses and levels at one place`() throws {
    let frieze = try frieze(stages: 7, strips: 4, words: "Bon.")
    let sheets =
      try frieze.stripPages(with: Self.composer) + frieze.tracingPages(with: Self.composer)
    #expect(sheets.count == 4 + 2)
    let rounds = sheets.map { page in
      Wall(page: page).paths.compactMap { path -> Point? in
        guard path.fill == nil, let frame = Mark.path(path).bounds, frame.width < 6,
          frame.width > 3, frame.height > 3
        else { return nil }
        return frame.centre
      }
    }
    for places in rounds {
      #expect(places.count >= 4)
      #expect(places.prefix(4) == rounds[0].prefix(4))
    }
  }
}
