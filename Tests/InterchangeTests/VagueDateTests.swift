import Entities
import Foundation
import People
import Testing
import Words

@testable import Interchange

@Suite("A date without its year") struct VagueDateTests {
  private func refused(_ rows: [String]) -> [Complaint] {
    let text = "verbatim;date\n" + rows.enumerated().map { "Mot \($0);\($1)\n" }.joined()
    do {
      let grids = try SourceFile(name: "verbatim.csv", bytes: Data(text.utf8)).grids()
      _ = try Dossier().merging(grids, mint: counting())
      return []
    } catch {
      return (error as? ImportRefusal)?.complaints ?? []
    }
  }

  private func day(_ month: Int, _ day: Int, _ year: Int = 2023) -> When {
    .day(Day(year, month, day) ?? Day(number: 0))
  }

  @Test(
    "is proposed with the year of its neighbours, never written",
    arguments: [
      ("5 oct.", "2023-10-05"), ("5 octobre", "2023-10-05"), ("jeudi 5 octobre", "2023-10-05"),
      ("05/10", "2023-10-05"), ("début octobre", "2023-10"), ("mi-octobre", "2023-10"),
      ("octobre", "2023-10"), ("Octobre 23", "2023-10"), ("lun. 23 oct.", "2023-10-23"),
      ("hier", "2023-10"), ("lundi dernier", "2023-10"),
      ("2 janvier", "2024-01-02"), ("early October", "2023-10"), ("yesterday", "2023-10"),
    ])
  func proposed(text: String, proposal: String) {
    let found = refused(["24/10/2023", text, "25/10/2023"])
    #expect(found.count == 1 && found.first?.place.line == 3)
    guard case .vagueDate(let read, let proposed, _)? = found.first?.fact else {
      Issue.record("\(text): \(found)")
      return
    }
    #expect(read == text && proposed?.description == proposal)
    #expect(found[0].said(in: .french).contains("D’après la ligne 2"))
  }

  @Test func `what is proposed can be written as it is said`() throws {
    let found = refused(["24/10/2023", "1er nov."])
    let said = try #require(found.first?.said(in: .french))
    let words = try #require(said.split(separator: "écrivez « ").last?.split(separator: " »").first)
    let cell = Cell(String(words), at: CellPlace(file: "v"))
    #expect(try cell.when() == day(11, 1))
  }

  @Test(arguments: ["semaine 42", "S42", "sem. 42", "week 42", "la semaine 42"])
  func `a week by its number is proposed from its Monday to its Friday`(text: String) throws {
    let found = refused(["24/10/2023", text])
    let days = [16, 20].compactMap { Day(2023, 10, $0) }
    #expect(found.map(\.fact) == [.weekOf(text, days[0], days[1], isPeriod: false)])
    let proposals = found[0].fact.proposals(insteadOf: text, in: .french)
    #expect(proposals.count == 5 && proposals[0].plain == "16 octobre 2023")
    #expect(found[0].said(in: .french).plain.contains("16 – 20 octobre 2023"))
  }

  @Test(
    "that says its year is proposed by itself",
    arguments: [
      ("fin oct. 2023", "2023-10"), ("début octobre 2023", "2023-10"),
      ("24/10/2023 ?", "2023-10-24"), ("(octobre 2023 ?)", "2023-10"),
    ])
  func whole(text: String, proposal: String) {
    for rows in [[text], ["24/10/2019", text]] {
      let found = refused(rows)
      guard case .vagueDate(let read, let proposed, nil)? = found.first?.fact else {
        Issue.record("\(text): \(found)")
        return
      }
      #expect(read == text && proposed?.description == proposal)
      for wording in [Wording.french, .english] {
        #expect(!found[0].said(in: wording).contains("2019"))
        #expect(found[0].fact.proposals(insteadOf: text, in: wording).count == 1)
      }
    }
  }

  @Test(arguments: ["semaine 43 2023", "S43 2023", "2023-W43", "semaine 43 de 2023", "2023-S43"])
  func `a week that says its year needs no neighbour`(text: String) {
    let days = [23, 27].compactMap { Day(2023, 10, $0) }
    #expect(
      refused([text]).map(\.fact) == [.weekOf(text, days[0], days[1], isPeriod: false)])
  }

  @Test func `its year is the calendar's where no row says one`() throws {
    let grids = try [
      ("calendrier.csv", "type;titre;début;fin\nsprint;Sprint;11/07/2018;12/07/2018\n"),
      ("verbatim.csv", "verbatim;date\nMot;semaine 1\n"),
    ].map { try SourceFile(name: $0, bytes: Data($1.utf8)).grids() }
    let before = try Dossier().merging(grids[0], mint: counting()).dossier
    let refusal = #expect(throws: ImportRefusal.self) {
      try before.merging(grids[1], mint: counting())
    }
    let days = [1, 5].compactMap { Day(2018, 1, $0) }
    #expect(
      refusal?.complaints.map(\.fact) == [.weekOf("semaine 1", days[0], days[1], isPeriod: false)])
    #expect(VagueDate.days(ofWeek: 53, in: 2018) == nil)
    #expect(VagueDate.days(ofWeek: 53, in: 2020)?.friday == Day(2021, 1, 1))
  }

  @Test func `alone is refused with what to write`() {
    let found = refused(["5 oct."])
    #expect(found.map(\.fact) == [.vagueDate("5 oct.", proposal: nil)])
    #expect(found[0].said(in: .english).contains("Write the whole date"))
  }

  @Test(
    "that is no date at all is said as before", arguments: ["bientôt", "24", "31/02/2017"])
  func none(text: String) {
    #expect(
      refused(["24/10/2023", text]).map(\.fact)
        == [.misread(text, expected: .when, nearest: nil)])
  }
}

extension String {
  /// With ordinary spaces.
  fileprivate var plain: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
