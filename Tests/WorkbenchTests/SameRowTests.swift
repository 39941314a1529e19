import Atelier
import Entities
import Foundation
import Interchange
import People
import Storage
import Support
import Testing
import Words
import Workbench

@Suite("A row that comes back") struct SameRowTests {
  private func exported(_ bench: Bench, _ edit: (String) -> String = { $0 }) throws -> [SourceFile]
  {
    try bench.workshop.export(as: .csv, named: "", scratch: .temporaryDirectory).files.map {
      SourceFile(name: $0.name, bytes: Data(edit(String(decoding: $0.bytes, as: UTF8.self)).utf8))
    }
  }

  private func tried() throws -> Bench {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim\nOn attend\nOn repart\n")
    try bench.take("prototypes.csv", "nom\nLe carnet\n")
    try bench.take(
      "retours.csv", "prototype;verbatim;sens\nP-01;V-0001;favorable\nP-01;V-0002;favorable\n")
    return bench
  }

  private func foreseen(_ bench: Bench, _ files: [SourceFile]) throws -> String {
    try bench.workshop.take(files, isRehearsal: true)
      .told(in: bench.workshop.wording, isRehearsal: true)
  }

  @Test func `corrected in its own export stays the same feedback, and says what changes`() throws {
    let bench = try tried()
    let old = try bench.workshop.workspace.contents().feedback
    let files = try exported(bench) {
      $0.replacing("P-01;V-0002;favorable", with: "P-01;V-0002;résiste")
    }
    #expect(files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("résiste") })
    let said = try foreseen(bench, files)
    #expect(said.contains("~ P-01, V-0002 : sens (« favorable » → « résiste »)"), "\(said)")
    _ = try bench.workshop.take(files)
    let new = try bench.workshop.workspace.contents().feedback
    #expect(new.map(\.id) == old.map(\.id) && new[1].stance != old[1].stance)
  }

  @Test func `corrected in what tells it apart stays the same too, in its place`() throws {
    let bench = try tried()
    try bench.take("verbatim.csv", "verbatim\nOn rit\n")
    let old = try bench.workshop.workspace.contents().feedback
    let files = try exported(bench) { $0.replacing("P-01;V-0002;fav", with: "P-01;V-0003;fav") }
    _ = try bench.workshop.take(files)
    let contents = try bench.workshop.workspace.contents()
    #expect(contents.feedback.map(\.id) == old.map(\.id))
    #expect(contents.feedback[1].verbatim == contents.verbatim[2].id)
  }

  @Test func `a place renamed in its own export is the same place, of the same quotes`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim;lieu\nOn attend;Val-Fleuri\nOn rit;Niort\n")
    let files = try exported(bench).filter { $0.name.hasPrefix("lieux") }.map {
      SourceFile(
        name: $0.name,
        bytes: Data(
          String(decoding: $0.bytes, as: UTF8.self).replacing("Val-Fleuri", with: "Le Val fleuri")
            .utf8))
    }
    _ = try bench.workshop.take(files)
    let contents = try bench.workshop.workspace.contents()
    #expect(Set(contents.places.map(\.name)) == ["Le Val fleuri", "Niort"])
    #expect(contents.verbatim[0].place == contents.places.first { $0.name != "Niort" }?.id)
  }

  @Test func `a consent corrected in its own export is one consent`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "prénom;rôles\nLucie;participant\n")
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;non;2018-01-01\n")
    let files = try exported(bench) { $0.replacing(";2018-01-01", with: ";2018-01-02") }
    _ = try bench.workshop.take(files)
    let consents = try bench.workshop.workspace.contents().consents
    #expect(consents.map(\.day) == [Day(2018, 1, 2)])
  }

  @Test func `from elsewhere that says otherwise of one feedback is asked about`() throws {
    let bench = try tried()
    let refusal = #expect(throws: ImportRefusal.self) {
      try bench.take("retours.csv", "prototype;verbatim;sens\nP-01;V-0001;résiste\n")
    }
    guard case .crossed? = refusal?.complaints.first?.fact else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }

  @Test func `whose profile was widened is the same quote`() throws {
    let bench = try Bench()
    let rows = "verbatim;profil;lieu;date\nOn attend;un garagiste;Niort;2018-01-04\n"
    try bench.take("profils.csv", "profil;plus général\nun artisan;\nun garagiste;un artisan\n")
    try bench.take("verbatim.csv", rows)
    let row = try bench.workshop.row(.verbatim, "V-0001")
    _ = try bench.workshop.write([
      TypedRow(.verbatim, row.reference, cells: row.cells.merging(["profile": "un artisan"]) { $1 })
    ])
    #expect(try bench.take("verbatim.csv", rows).changesNothing)
    try bench.take("verbatim.csv", rows.replacing("Niort", with: "Saintes"))
    #expect(try bench.workshop.workspace.contents().verbatim.count == 2)
    try bench.take("verbatim.csv", rows.replacing("un garagiste", with: "une élue"))
    #expect(try bench.workshop.workspace.contents().verbatim.count == 3)
  }

  @Test func `never is told by no name, and a step says what it says otherwise`() throws {
    let bench = try tried()
    try bench.take("hypothèses.csv", "type;énoncé\nhypothèse;On rappelle.\n")
    try bench.take("parcours.csv", "objet;état;date;motif\nH-01;proposée;2017-10-06;\n")
    let diagnosis = try bench.take(
      "parcours.csv", "objet;état;date;motif\nH-01;proposée;2017-10-07;\n")
    let said = diagnosis.told(in: .french, isRehearsal: false)
    #expect(said.contains("~ H-01") && said.contains("2017-10-06") && said.contains("2017-10-07"))
    #expect(!said.contains("()") && !said.contains(" : \n"))
    let other = try bench.take("retours.csv", "prototype;verbatim;sens\nP-01;V-0001;favorable\n")
    #expect(other.leftAlone.map(\.name) == ["P-01, V-0002"])
  }
}

@Suite("An old table of what was erased") struct ErasedTableTests {
  private func bench() throws -> (Bench, [SourceFile]) {
    let bench = try Bench()
    try bench.take("personnes.csv", "prénom;rôles\nLucie;participant\nPaul;participant\n")
    try bench.take("verbatim.csv", "verbatim;personne\nOn attend;PE-01\nOn rit;PE-02\n")
    let files = try bench.workshop.export(as: .csv, named: "", scratch: .temporaryDirectory).files
      .map { SourceFile(name: $0.name, bytes: $0.bytes) }
    _ = try bench.workshop.erase("PE-01")
    return (bench, files)
  }

  @Test func `is foreseen, row by row, before anything is written`() throws {
    let (bench, files) = try bench()
    let refusal = #expect(throws: ImportRefusal.self) {
      _ = try bench.workshop.take(files, isRehearsal: true)
    }
    let said = refusal?.said(in: .french) ?? ""
    #expect(said.contains("PE-01 a été effacé pour de bon le"), "\(said)")
  }

  @Test func `that calls them by their first name asks whether it is them`() throws {
    let (bench, files) = try bench()
    let verbatim = try #require(files.first { $0.name.hasPrefix("verbatim") })
    let text = String(decoding: verbatim.bytes, as: UTF8.self)
    let heading = text.prefix { !$0.isNewline }
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.replacing("PE-01", with: "Lucie").replacing("V-0001", with: "")
    }
    let named = SourceFile(
      name: "verbatim.csv", bytes: Data((heading + "\n" + rows.joined(separator: "\n")).utf8))
    let refusal = #expect(throws: ImportRefusal.self) {
      _ = try bench.workshop.take([named], isRehearsal: true)
    }
    let isAsked = refusal?.complaints.contains {
      if case .perhapsErased("Lucie", _) = $0.fact { true } else { false }
    }
    #expect(isAsked == true, "\(refusal?.said(in: .french) ?? "")")
    let left = try ImportAnswers(tables: [], people: ["Lucie=rien"])
    _ = try bench.workshop.take([named], left)
    #expect(try bench.workshop.workspace.contents().people.map(\.name) == ["Paul"])
  }
}
