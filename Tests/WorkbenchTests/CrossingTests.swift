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

@Suite("A row without a reference") struct CrossingTests {
  private func said(_ bench: Bench) throws -> [String] {
    try bench.workshop.list(.verbatim).rows.map { $0.joined(separator: "|") }
  }

  private func refused(_ work: () throws -> Void) -> [Complaint.Fact] {
    do {
      try work()
      return []
    } catch {
      return ((error as? ImportRefusal)?.complaints ?? []).map(\.fact)
    }
  }

  @Test(
    "that tells another evening, another report or another meeting is another one",
    arguments: [
      ("débriefs.csv", "date;notes\n2024-03-12;", ["Lucie a pleuré", "Journée calme"]),
      ("étonnements.csv", "titre;faits\nLa file;", ["Huit heures, dehors", "Midi, dedans"]),
      (
        "rencontres.csv", "type;date;profil;notes\nentretien;2024-03-12;une élue;",
        ["a dit oui", "a dit non"]
      ),
    ])
  func others(file: String, start: String, ends: [String]) throws {
    let bench = try Bench()
    for end in ends { try bench.take(file, start + end + "\n") }
    let kind = try #require(TableKind(named: file.replacing(".csv", with: "")))
    let rows = try bench.workshop.list(kind).rows
    #expect(rows.count == 2)
    for end in ends { #expect(rows.joined().contains { $0.contains(end) }) }
    #expect(try bench.take(file, start + ends[1] + "\n").changesNothing)
  }

  @Test func `gives nobody the words of another, in whatever order they come`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim;personne\nOn attend;Lucie\n")
    try bench.take("verbatim.csv", "verbatim;personne\nOn attend;Paul\n")
    let before = try said(bench)
    #expect(before.count == 2 && before[0].contains("PE-01") && before[1].contains("PE-02"))
    for rows in ["On attend;Paul\nOn attend;Lucie\n", "On attend;Paul\n", "On attend;Lucie\n"] {
      #expect(try bench.take("verbatim.csv", "verbatim;personne\n" + rows).changesNothing)
    }
    try bench.take("verbatim.csv", "verbatim;personne;lieu\nOn attend;Paul;Saintes\n")
    try bench.take("verbatim.csv", "verbatim;personne;lieu\nOn attend;Paul;Niort\n")
    #expect(try said(bench).count == 3)
  }

  @Test func `fills what is empty and wipes nothing`() throws {
    let bench = try Bench()
    try bench.take(
      "lieux.csv", "nom;type;nom public\nAgence Secrète;agence;Bourg\n")
    try bench.take("lieux.csv", "nom;type;territoire;nom public\nAgence Secrète;;Terroir;\n")
    let row = try #require(try bench.workshop.list(.places).rows.first)
    #expect(row.contains("Bourg") && row.contains("Terroir") && row.contains("agence"))
  }

  @Test func `that says otherwise what is kept is asked about, and answered`() throws {
    let bench = try Bench()
    try bench.take("prototypes.csv", "nom;besoin;appris\nLe carnet;noter;A\n")
    let other = "nom;besoin;appris\nLe carnet;dire;A\n"
    let facts = refused { try bench.take("prototypes.csv", other) }
    #expect(facts.count == 1)
    guard case .crossed("dire", kept: "noter", _) = facts.first else {
      Issue.record("\(facts)")
      return
    }
    func need() throws -> [String] {
      try bench.workshop.workspace.contents().prototypes.map(\.need)
    }
    let file = SourceFile(name: "prototypes.csv", bytes: Data(other.utf8))
    var answers = ImportAnswers()
    answers.crossing = .kept
    #expect(try bench.workshop.take([file], answers).changesNothing)
    #expect(try need() == ["noter"])
    answers.crossing = .file
    _ = try bench.workshop.take([file], answers)
    #expect(try need() == ["dire"])
    let again = SourceFile(
      name: "prototypes.csv", bytes: Data(other.replacing("dire", with: "tracer").utf8))
    var mended = ImportAnswers()
    mended.corrections.write(
      "tracer", at: CellPlace(file: "prototypes.csv", line: 2, column: 2))
    _ = try bench.workshop.take([again], mended)
    #expect(try need() == ["tracer"])
  }

  @Test func `never turns a no into a yes`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim;personne\nMots;Lucie\n")
    let start = "personne;usage;canal;réponse;date\nLucie;citer les mots;papier;"
    try bench.take("consentements.csv", start + "non;2018-01-01\n")
    try bench.take("consentements.csv", start + "oui;2018-01-01\n")
    #expect(try bench.workshop.workspace.contents().consents.count == 2)
    let prints = try? bench.workshop.print(.verbatim, PrintOptions(day: Bench.today))
    #expect(prints?.first?.pageCount ?? 0 == 0)
  }
}

@Suite("A table that was exported") struct TableOriginTests {
  private func exported(_ bench: Bench, _ format: ExportFormat = .csv) throws -> [SourceFile] {
    try bench.workshop.export(as: format, named: "classeur.\(format)", scratch: .temporaryDirectory)
      .files.map { SourceFile(name: $0.name, bytes: $0.bytes) }
  }

  private func edited(_ files: [SourceFile], _ old: String, _ new: String) -> [SourceFile] {
    files.map {
      SourceFile(
        name: $0.name,
        bytes: Data(String(decoding: $0.bytes, as: UTF8.self).replacing(old, with: new).utf8))
    }
  }

  private func quotes(_ bench: Bench) throws -> [String] {
    try bench.workshop.workspace.contents().verbatim.map(\.words)
  }

  private func correct(_ bench: Bench, _ reference: String, _ words: String) throws {
    let row = try bench.workshop.row(.verbatim, reference)
    _ = try bench.workshop.write([
      TypedRow(.verbatim, row.reference, cells: row.cells.merging(["words": words]) { $1 })
    ])
  }

  @Test(arguments: ExportFormat.allCases)
  func `undoes nothing that was written since`(format: ExportFormat) throws {
    let bench = try Bench()
    try bench.take(
      "verbatim.csv", "verbatim;thèmes;lieu\nUn mot;attente;Saintes\nDeux mots;accueil;Niort\n")
    let old = try exported(bench, format)
    try correct(bench, "V-0001", "Un mot corrigé")
    try bench.take("verbatim.csv", "verbatim\nTrois mots\n")
    #expect(try bench.workshop.take(old).changesNothing)
    #expect(try quotes(bench) == ["Un mot corrigé", "Deux mots", "Trois mots"])
  }

  @Test func `brings what was changed in it, and asks where both have moved`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim;thèmes\nUn mot;attente\nDeux mots;accueil\n")
    let old = try exported(bench)
    try correct(bench, "V-0001", "Un mot corrigé")
    _ = try bench.workshop.take(edited(old, "Deux mots", "Deux mots, dits"))
    #expect(try quotes(bench) == ["Un mot corrigé", "Deux mots, dits"])
    // An accent alone is a change.
    _ = try bench.workshop.take(edited(old, "accueil", "accuéil"))
    #expect(try bench.workshop.workspace.contents().verbatim[1].themes == ["accuéil"])
    let refusal = #expect(throws: ImportRefusal.self) {
      _ = try bench.workshop.take(edited(old, "Un mot", "Un seul mot"))
    }
    #expect(refusal?.complaints.count == 1)
    var answers = ImportAnswers()
    answers.crossing = .file
    _ = try bench.workshop.take(edited(old, "Un mot", "Un seul mot"), answers)
    #expect(try quotes(bench)[0] == "Un seul mot")
  }

  @Test(arguments: ExportFormat.allCases)
  func `from another workspace overwrites nobody`(format: ExportFormat) throws {
    let here = try Bench()
    try here.take("verbatim.csv", "verbatim;personne;répond à\nMots de Lucie;Lucie;\n")
    let there = try Bench()
    try there.take("verbatim.csv", "verbatim;personne\nMots de Paul;Paul\n")
    try there.take(
      "verbatim.csv", "réf;verbatim;répond à\n;Réponse;V-0001\nV-0001;Mots de Paul;\n")
    let diagnosis = try here.workshop.take(try exported(there, format))
    #expect(diagnosis.foreign.count >= 2)
    let contents = try here.workshop.workspace.contents()
    #expect(contents.people.map(\.name) == ["Lucie", "Paul"])
    #expect(contents.verbatim.map(\.words) == ["Mots de Lucie", "Mots de Paul", "Réponse"])
    #expect(contents.verbatim[1].speaker == contents.people[1].id)
    #expect(contents.verbatim[2].answers == contents.verbatim[1].id)
    #expect(try here.workshop.take(try exported(there, format)).changesNothing)
  }
}

@Suite("What comes from elsewhere") struct FromElsewhereTests {
  @Test func `names nobody of here by a reference of there`() throws {
    let there = try Bench()
    try there.take("verbatim.csv", "verbatim;personne\nMot de là-bas;Lucie\n")
    try there.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;afficher le prénom;papier;oui;2018-01-01\n")
    let here = try Bench()
    try here.take("verbatim.csv", "verbatim;personne\nMot d’ici;Paul\n")
    let files = try there.workshop.export(as: .csv, named: "", scratch: .temporaryDirectory).files
      .map { SourceFile(name: $0.name, bytes: $0.bytes) }
    for part in ["verbatim", "consentements"] {
      let alone = files.filter { $0.name.hasPrefix(part) }
      #expect(alone.count == 1)
      #expect(throws: ImportRefusal.self) { _ = try here.workshop.take(alone) }
    }
    let contents = try here.workshop.workspace.contents()
    #expect(contents.verbatim.count == 1 && contents.consents.isEmpty)
    _ = try here.workshop.take(files)
    let after = try here.workshop.workspace.contents()
    #expect(after.consents.map(\.person) == [after.people[1].id])
  }

  @Test func `gives nobody the reference of another without asking`() throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "prénom;rôles\nPaul;participant\n")
    #expect(throws: ImportRefusal.self) {
      _ = try bench.take("personnes.csv", "réf;prénom;rôles\nPE-01;Lucie;participant\n")
    }
    #expect(try bench.workshop.workspace.contents().people.map(\.name) == ["Paul"])
  }

  @Test func `neither tells nor changes words that were taken back`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "verbatim;personne\nSecret;Lucie\n")
    let old = try bench.workshop.export(as: .csv, named: "", scratch: .temporaryDirectory).files
      .map { SourceFile(name: $0.name, bytes: $0.bytes) }
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;citer les mots;papier;non;2018-01-01\n")
    let edited = old.map {
      SourceFile(
        name: $0.name,
        bytes: Data(
          String(decoding: $0.bytes, as: UTF8.self).replacing("Secret", with: "Autre").utf8))
    }
    _ = try bench.workshop.take(edited)
    #expect(try bench.workshop.workspace.contents().verbatim.map(\.words) == ["Secret"])
  }
}
