import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Reciprocity
import Storage
import Support
import Testing
import Words
import Workbench

@testable import Site

extension Knock {
  /// Sends a file to import, and gives the page that waits for its answers.
  fileprivate func bring(_ name: String, _ bytes: Data) async throws -> String {
    let sent = try await send(bytes, named: name, to: "/import")
    return try #require(sent.headers[.location])
  }

  fileprivate func bring(_ name: String, _ rows: String) async throws -> String {
    try await bring(name, Data(rows.utf8))
  }

  fileprivate func press(_ path: String, _ fields: [(String, String)] = []) async throws -> Answer {
    let form = ([("token", Knock.token)] + fields)
      .map { "\(Form.encoded($0))=\(Form.encoded($1))" }.joined(separator: "&")
    return try await ask(path, by: .post, form: form)
  }
}

@Suite("Questions that files ask, on their page") struct ImportQuestionPageTests {
  @Test(arguments: Language.allCases)
  func `a first line of words is said to be no heading, and nothing of it is lost`(
    language: Language
  ) async throws {
    let knock = try Knock(language, withSample: false)
    let place = try await knock.bring(
      "notes.csv", "Je n'ai pas compris la lettre;une voisine\nOn m'a raccroché au nez;un livreur\n"
    )
    let asked = try await knock.ask(place).body
    #expect(asked.contains("<details class=\"look\" open>") && asked.contains("name=\"first\""))
    #expect(!asked.contains("--headings"))
    _ = try await knock.press(
      "\(place)/table", [("file", "0"), ("table", ""), ("was", ""), ("first", "words")])
    let read = try await knock.ask(place).body
    #expect(read.contains("<option value=\"words\" selected>") && read.contains("V-0001"))
    _ = try await knock.press(place)
    #expect(
      try knock.workshop.workspace.contents().verbatim.map(\.words)
        == ["Je n'ai pas compris la lettre", "On m'a raccroché au nez"])
  }

  @Test(arguments: Language.allCases)
  func `a table is said, then its columns, then it is read so without being asked`(
    language: Language
  ) async throws {
    let knock = try Knock(language, withSample: false)
    let rows = "Nom;Prénom;Téléphone;Courriel\nOzanne;Maëlle;06 12 34 56 78;m@exemple.fr\n"
    let place = try await knock.bring("inscrits.csv", rows)
    let asked = try await knock.ask(place).body
    #expect(asked.contains("<details class=\"look\" open>") && asked.contains("Maëlle"))
    #expect(!asked.contains("--as") && !asked.contains("use-1"))
    #expect(
      try await knock.press("\(place)/table", [("file", "0"), ("table", "people"), ("was", "")])
        .status == 303)
    let columns = try await knock.ask(place).body
    #expect(columns.matches(of: /<option value="-" selected>/).count == 3)
    #expect(columns.contains("<option value=\"name\" selected>"))
    _ = try await knock.press(
      "\(place)/table",
      [
        ("file", "0"), ("table", "people"), ("was", "people"), ("heading-1", "Nom"), ("use-1", "-"),
        ("heading-2", "Prénom"), ("use-2", "name"), ("heading-3", "Téléphone"), ("use-3", "-"),
        ("heading-4", "Courriel"), ("use-4", "-"),
      ])
    #expect(try await knock.ask(place).body.contains("PE-01"))
    _ = try await knock.press(place)
    let contents = try knock.workshop.workspace.contents()
    #expect(contents.people.map(\.name) == ["Maëlle"] && contents.notes.isEmpty)
    let next = try await knock.bring("avril.csv", rows.replacing("Maëlle", with: "Yannick"))
    let preview = try await knock.ask(next).body
    #expect(preview.contains("PE-02") && preview.contains("inscrits") == false)
    #expect(preview.contains(language == .french ? "la dernière fois" : "last time"))
  }

  @Test func `two tabs nobody knows: one is said, the other left, a question becomes a theme`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let workbook = book([
      ("Réponses", [["Horodateur", "Que diriez-vous ?"], ["24/10/2023", "On tourne en rond"]]),
      ("Synthèse", [["Question", "Nb"], ["Q1", "1"]]),
    ])
    let place = try await knock.bring("deux.xlsx", workbook)
    let asked = try await knock.ask(place).body
    #expect(asked.contains("2 questions avant") && !asked.contains("action=\"\(place)\""))
    let sheet = [("file", "0"), ("tab", "Réponses"), ("table", "verbatim")]
    _ = try await knock.press("\(place)/table", sheet + [("was", "")])
    #expect(try await knock.ask(place).body.contains("manque la colonne"))
    _ = try await knock.press(
      "\(place)/table",
      sheet + [
        ("was", "verbatim"), ("heading-1", "Horodateur"), ("use-1", "when"),
        ("heading-2", "Que diriez-vous ?"), ("use-2", "words"),
      ])
    let preview = try await knock.ask(place).body
    #expect(preview.contains("V-0001") && preview.contains("Synthèse"))
    _ = try await knock.press(place)
    let verbatim = try knock.workshop.workspace.contents().verbatim
    #expect(verbatim.map(\.themes) == [["Que diriez-vous ?"]])
  }

  @Test func `who is who is chosen, line by line`() async throws {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.take([
      SourceFile(
        name: "personnes.csv",
        bytes: Data("prénom;profil\nLéa;un artisan\nLéa;une élue\nLéa;un agent\n".utf8))
    ])
    let place = try await knock.bring("membres.csv", "prénom\nLéa\nLéa\n")
    let asked = try await knock.ask(place).body
    #expect(asked.matches(of: /=PE-01">PE-01/).count == 2, "asked of each line")
    #expect(asked.contains("Quelqu’un d’autre"))
    func person(_ number: Int, _ line: String, _ told: String) -> [(String, String)] {
      let name = "person-\(number)"
      return [
        (name, "Léa"), ("file-\(name)", "0"), ("tab-\(name)", ""), ("line-\(name)", line),
        ("as-\(name)", told),
      ]
    }
    _ = try await knock.press("\(place)/answers", person(0, "2", "PE-02") + person(1, "3", "+"))
    #expect(try await knock.ask(place).body.contains("1 personne créée, 1 retrouvée"))
    _ = try await knock.press(place)
    let contents = try knock.workshop.workspace.contents()
    #expect(contents.members[0].person == contents.people[1].id && contents.people.count == 4)
  }

  @Test func `a name in a profile is written otherwise, and profiles alike in one gesture`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let place = try await knock.bring(
      "verbatim.csv",
      "verbatim;profil\nOui;Mme Delarbre, coiffeuse\nNon;conseiller\nSi;conseillère\n")
    let asked = try await knock.ask(place).body
    #expect(asked.contains("Une question avant") && asked.contains("=coiffeuse\">Écrire"))
    _ = try await knock.press(
      "\(place)/answers",
      [("profile-0", "Mme Delarbre, coiffeuse"), ("as-profile-0", "une coiffeuse")])
    let preview = try await knock.ask(place).body
    #expect(preview.contains("Écrire partout"))
    _ = try await knock.press(
      "\(place)/answers", [("profile-0", "conseillère"), ("as-profile-0", "conseiller")])
    #expect(!(try await knock.ask(place).body.contains("Écrire partout")))
    _ = try await knock.press(place)
    #expect(
      Set(try knock.workshop.workspace.contents().profiles.map(\.name))
        == ["conseiller", "une coiffeuse"])
  }

  @Test func `the answers to what is not asked change nothing, and no one else’s files`()
    async throws
  {
    let knock = try Knock(withSample: false)
    let place = try await knock.bring("verbatim.csv", "verbatim;profil\nOui;un maçon\n")
    for fields in [
      [("file", "0"), ("table", "zut")], [("file", "9"), ("table", "verbatim")],
      [("table", "people")],
    ] { #expect(try await knock.press("\(place)/table", fields).status == 400) }
    #expect(try await knock.press("/import/zut/answers", [("profile-0", "x")]).status >= 400)
    let markup = "<script>alert(1)</script>"
    let hostile = try await knock.bring("x.csv", "\(markup);b\n\(markup);c\n")
    #expect(!(try await knock.ask(hostile).body.contains("<script>alert")))
  }

  @Test(arguments: Language.allCases)
  func `every tag of what is asked is provided`(language: Language) async throws {
    let knock = try Knock(language, withSample: false)
    let missed = Missed()
    try await Templates.$witness.withValue({ Witness(model: $0, missed: missed) }) {
      for (name, rows) in [
        ("verbatim.csv", "verbatim;profil\nOui;M. Petit\n"), ("nom.csv", "Nom;Montant\nx;2\n"),
        ("personnes.csv", "nom;Téléphone\nLéa Petit;06\n"), ("personnes.csv", "nom\nLéa Petit\n"),
        ("verbatim.csv", "verbatim;profil\nA;conseiller\nB;conseillère\n"),
      ] {
        let place = try await knock.bring(name, rows)
        #expect(try await knock.ask(place).status == 200)
      }
    }
    #expect(missed.names.isEmpty, "\(missed.names.sorted())")
  }

  @Test(arguments: Language.allCases)
  func `a column of names is said to be who speaks, or profiles, in one gesture`(
    language: Language
  ) async throws {
    let rows = "Verbatim;Auteur\nOui;Awa\nNon;Tom\nBof;Zbigniew\n"
    for (answer, people, profiles) in [("@", 3, 0), ("Auteur", 0, 3), ("", 0, 0)] {
      let knock = try Knock(language, withSample: false)
      let place = try await knock.bring("klaxoon.csv", rows)
      let asked = try await knock.ask(place).body
      #expect(asked.contains("as-profile-c0-1-2=@") && asked.contains("Zbigniew"))
      // An address or a token may hold any sign; what people read holds no option.
      #expect(!asked.replacing(/<[^>]*>/, with: "").contains("--"))
      _ = try await knock.press(
        "\(place)/answers",
        [
          ("profile-c0-1-2", "Auteur"), ("file-profile-c0-1-2", "0"), ("tab-profile-c0-1-2", ""),
          ("as-profile-c0-1-2", answer),
        ])
      _ = try await knock.press(place)
      let contents = try knock.workshop.workspace.contents()
      #expect(contents.people.count == people && contents.profiles.count == profiles)
      #expect(contents.verbatim.count == 3)
    }
  }

  @Test func `family names are a question of their column`() async throws {
    let knock = try Knock(withSample: false)
    let place = try await knock.bring("v.csv", "Nom;Verbatim\nLEROUX;Trop long\nNdiaye;Non\n")
    let asked = try await knock.ask(place).body
    #expect(asked.contains("LEROUX") && asked.contains("<details class=\"look\" open>"))
    _ = try await knock.press(
      "\(place)/table",
      [
        ("file", "0"), ("table", "verbatim"), ("was", "verbatim"), ("heading-1", "Nom"),
        ("use-1", "-"), ("heading-2", "Verbatim"), ("use-2", "words"),
      ])
    _ = try await knock.press(place)
    let contents = try knock.workshop.workspace.contents()
    #expect(contents.people.isEmpty && contents.verbatim.count == 2)
  }

  @Test(arguments: Language.allCases)
  func `a bad line is named`(language: Language) async throws {
    let knock = try Knock(language, withSample: false)
    let rows =
      Data("verbatim;profil\nTrès bien;un élu\nTr".utf8) + Data([0xe8]) + Data("s;un maçon\n".utf8)
    let place = try await knock.bring("v.csv", rows)
    #expect(try await knock.ask(place).body.contains(language == .french ? "Ligne 3" : "Row 3"))
  }

  @Test func `of two who bear a name, one is pressed`() async throws {
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.take([
      SourceFile(name: "p.csv", bytes: Data("prénom;profil\nAwa;un élu\nAwa;un maçon\n".utf8))
    ])
    let place = try await knock.bring("v.csv", "verbatim;personne\nOui;Awa\n")
    let asked = try await knock.ask(place).body
    for reference in ["PE-01", "PE-02"] {
      #expect(asked.contains("as-person-c0-2-2=\(reference)"))
    }
  }
}
