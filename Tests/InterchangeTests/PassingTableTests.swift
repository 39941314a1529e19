import Atelier
import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("What is said of a day, in a table") struct PassingTableTests {
  private let files = [
    "calendrier.csv": "réf;type;titre;début;fin\nJ-02;sprint;Sprint;11/07/2017;12/07/2017",
    "sequences.csv": """
    événement;journée;séquence;intention;équipes;durée
    J-02;11/07/2017;Écouter;ouvrir;A;45
    J-02;11/07/2017;Jouer;fermer;A;25
    """,
    "passages.csv": """
    événement;journée;séquence;équipe;dit à;passage;minutes
    J-02;11/07/2017;K-01;A;2017-07-11 14:36;on en est là;
    J-02;11/07/2017;K-02;A;2017-07-11 14:40:05 +00:00;rallongée;-5
    """,
  ]

  @Test func `is read from what people write`() throws {
    let dossier = try merged(files).dossier
    #expect(dossier.passings.map(\.mark.what) == [.here, .lengthened(-5)])
    #expect(dossier.passings.map(\.block) == dossier.blocks.map(\.id))
    #expect(
      dossier.passings.map { $0.mark.at.formatted(.iso8601) } == [
        "2017-07-11T12:36:00Z", "2017-07-11T14:40:05Z",
      ])
    #expect(dossier.passings.allSatisfy { $0.gesture == $0.id && $0.choice == nil })
  }

  @Test(arguments: [Language.french, .english])
  func `goes out and comes back without loss, what is gone since too`(language: Language) throws {
    var dossier = try merged(files).dossier
    let (occasion, day) = (dossier.occasions[0].id, dossier.blocks[0].day)
    let first = dossier.passings[0].mark
    let log = RunLog(dossier.passings.map(\.mark))
      .undoing(first.gesture, at: first.at.addingTimeInterval(90), mint: counting())
      .adding(
        [
          RunGesture(.later(6), first.block, for: ["A", "B"]),
          RunGesture(.skipped, Identifier(TeamUUID.gone), for: ["A"]),
        ], at: first.at.addingTimeInterval(100), mint: counting())
    dossier.passings = log.marks.map { Passing($0, of: occasion, on: day, choice: .skip) }
    let files = Dictionary(
      uniqueKeysWithValues: dossier.tables(in: language).filter { !$0.rows.isEmpty }.map { table in
        ("\(table.title).csv", String(decoding: table.separatedValues(), as: UTF8.self))
      })
    let (again, diagnosis) = try merged(files, into: dossier)
    #expect(diagnosis.changed.isEmpty && diagnosis.added.isEmpty)
    #expect(again == dossier)
    let anew = try merged(files).dossier
    #expect(RunLog(anew.passings.map(\.mark)).marks.map(\.id) == log.marks.map(\.id))
    #expect(anew.passings.map(\.gesture) == dossier.passings.map(\.gesture))
    #expect(anew.passings.map(\.cancelled) == dossier.passings.map(\.cancelled))
    #expect(anew.passings.map(\.choice) == dossier.passings.map(\.choice))
    #expect(anew.passings.contains { $0.block == Identifier(TeamUUID.gone) })
  }

  @Test func `is never rewritten`() throws {
    let dossier = try merged(files).dossier
    let id = dossier.passings[0].id.value.uuidString
    let said = complaints(
      [
        "passages.csv": """
        repère;événement;journée;séquence;équipe;dit à;passage
        \(id);J-02;11/07/2017;K-02;A;2017-07-11 14:36;finie
        """
      ], into: dossier)
    #expect(said.contains { $0.contains("ne se réécrit pas") }, "\(said)")
  }

  @Test(arguments: [
    ("K-99;A;2017-07-11 14:36;finie;;", "K-99"),
    ("K-01;A;hier;finie;;", "« hier » n’est pas un moment"),
    ("K-01;A;2017-07-11 14:36;rallongée;;", "combien de minutes"),
    ("K-01;A;2017-07-11 14:36;plus tard;3000;", "plus qu’une journée"),
    ("K-01;A;2017-07-11 14:36;zut;;", "zut"),
    ("K-01;A;2017-07-11 14:36;finie;;x", "n’est pas le repère"),
  ])
  func `what cannot be is said with its place`(row: String, words: String) throws {
    let dossier = try merged(files).dossier
    let said = complaints(
      [
        "passages.csv": """
        événement;journée;séquence;équipe;dit à;passage;minutes;repère
        J-02;11/07/2017;\(row)
        """
      ], into: dossier)
    #expect(said.contains { $0.replacing("\u{A0}", with: " ").contains(words) }, "\(said)")
  }

  @Test func `says which of two moments it is on the night when clocks go back`() throws {
    let first = try #require(ZonedInstant("2026-10-25 02:30:00 +02:00"))
    let second = try #require(ZonedInstant("2026-10-25 02:30:00 +01:00"))
    #expect(second.date.timeIntervalSince(first.date) == 3600)
    for instant in [first, second] {
      #expect(ZonedInstant(instant.description)?.date == instant.date)
    }
    #expect(ZonedInstant("2026-10-25 02:30")?.date == first.date, "the first, unless it is said")
    var chance = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let date = Date(
        timeIntervalSince1970: Double(Int.random(in: 0...4_000_000_000, using: &chance)))
      #expect(ZonedInstant(ZonedInstant(date).description)?.date == date)
    }
    for words in [
      "", "2026-10-25", "2026-10-25 25:00", "2026-13-01 10:00", "10:00", "x y z",
      "2026-10-25 10:00 02:00", "2026-10-25 10:99", "2026-10-25 10:00 +2h",
    ] {
      #expect(ZonedInstant(words) == nil, "\(words)")
    }
  }
}

private enum TeamUUID {
  static let gone = UUID(uuid: (1, 2, 3, 4, 5, 6, 0x70, 8, 0x80, 10, 11, 12, 13, 14, 15, 16))
}
