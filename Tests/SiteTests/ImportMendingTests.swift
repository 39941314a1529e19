import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Support
import Testing
import Words
import Workbench

@testable import Site

/// An import that waits, and someone before its page.
private struct Waiting {
  let knock: Knock
  let place: String

  init(_ knock: Knock, _ name: String, _ rows: String) async throws {
    try await self.init(knock, name, Data(rows.utf8))
  }

  init(_ knock: Knock, _ name: String, _ bytes: Data) async throws {
    self.knock = knock
    place = try #require(
      try await knock.send(bytes, named: name, to: "/import").headers[.location])
  }

  var page: String {
    get async throws { try await knock.ask(place).body }
  }

  func press(_ path: String, _ fields: [(String, String)]) async throws -> Knock.Answer {
    let form = ([("token", Knock.token)] + fields)
      .map { "\(Form.encoded($0))=\(Form.encoded($1))" }.joined(separator: "&")
    return try await knock.ask(place + path, by: .post, form: form)
  }

  func answer(_ fields: [(String, String)]) async throws -> Knock.Answer {
    try await press("/answers", fields)
  }

  /// What a field is called, and what it shows.
  func cell(_ line: Int, _ column: Int, tab: String? = nil, in name: String = "mots.csv") -> String
  {
    "cell-" + MendedPlace(CellPlace(file: name, tab: tab, line: line, column: column)).code
  }

  var contents: Dossier {
    get throws { try knock.workshop.workspace.contents() }
  }
}

@Suite("Faults mended in their cell") struct ImportMendingTests {
  private let rows =
    "verbatim;date;profil\nOn tourne en rond.;5 oct.;un artisan\nOui.;12/10/2023;un maçon\n"
    + "Je note.;hier;Mme Delarbre, coiffeuse\n"

  @Test func `each stands in its cell beside the words of its row, with what was read`()
    async throws
  {
    let waiting = try await Waiting(Knock(withSample: false), "mots.csv", rows)
    let page = try await waiting.page
    #expect(page.contains("3 points"))
    #expect(page.contains("On tourne en rond.") && page.contains("Je note."))
    #expect(!page.contains("un maçon</p>"), "rows that are right are not in the way")
    #expect(page.contains("name=\"\(waiting.cell(2, 2))\" value=\"5 oct.\""))
    #expect(page.contains("Garder sans date") && page.contains("à reprendre"))
    #expect(page.contains("octobre") && page.contains("=coiffeuse\">"))
  }

  @Test func `three answers, typed or pressed, and it is read as a file that said so`()
    async throws
  {
    let waiting = try await Waiting(Knock(withSample: false), "mots.csv", rows)
    let (first, second) = (waiting.cell(2, 2), waiting.cell(4, 2))
    // The other field was typed in before the button was pressed: both count.
    _ = try await waiting.answer([
      ("seen-\(first)", "5 oct."), (first, "5 oct."), ("seen-\(second)", "hier"),
      (second, "11/10/2023"), ("do", "\(first)=5 octobre 2023"),
      ("profile-c0-4-3", "Mme Delarbre, coiffeuse"),
      ("seen-as-profile-c0-4-3", "Mme Delarbre, coiffeuse"),
      ("as-profile-c0-4-3", "Mme Delarbre, coiffeuse"),
    ])
    let left = try await waiting.page
    #expect(left.contains("Une question avant") && left.contains("2 corrections faites ici"))
    _ = try await waiting.answer([
      ("profile-c0-4-3", "Mme Delarbre, coiffeuse"), ("do", "as-profile-c0-4-3=coiffeuse"),
    ])
    let preview = try await waiting.page
    #expect(preview.contains("Voici ce qui changerait") && preview.contains("On tourne en rond."))
    _ = try await waiting.press("", [])
    let contents = try waiting.contents
    #expect(
      contents.verbatim.map(\.when)
        == [Day(2023, 10, 5), Day(2023, 10, 12), Day(2023, 10, 11)].map { $0.map(When.day) })
    #expect(Set(contents.profiles.map(\.name)) == ["un artisan", "un maçon", "coiffeuse"])
  }

  @Test func `a field that nobody touched answers nothing, even pressed beside`() async throws {
    let waiting = try await Waiting(Knock(withSample: false), "mots.csv", rows)
    let cell = waiting.cell(2, 2)
    _ = try await waiting.answer([(cell, "5 octobre 2023"), ("seen-\(cell)", "5 oct.")])
    // Another window that still shows what was read there takes nothing back.
    _ = try await waiting.answer([(cell, "5 oct."), ("seen-\(cell)", "5 oct.")])
    #expect(try await waiting.page.contains("Une correction faite ici"))
  }

  @Test func `a correction that is wrong too stays in its field, as it was typed`() async throws {
    let waiting = try await Waiting(Knock(withSample: false), "mots.csv", rows)
    let cell = waiting.cell(2, 2)
    _ = try await waiting.answer([(cell, "31/02/2023"), ("seen-\(cell)", "5 oct.")])
    let page = try await waiting.page
    #expect(page.contains("name=\"\(cell)\" value=\"31/02/2023\""))
    #expect(page.contains("3 points") && page.contains("autofocus"))
    #expect(page.contains("seen-read-"), "what the file says is not forgotten")
  }

  @Test func `a row is left aside in one gesture, and taken back in one`() async throws {
    let waiting = try await Waiting(Knock(withSample: false), "mots.csv", rows)
    let row = MendedPlace(CellPlace(file: "mots.csv", line: 4)).code
    _ = try await waiting.answer([("do", "row-\(row)=Je note.")])
    let page = try await waiting.page
    #expect(page.contains("Un point à reprendre") && page.contains("laissée de côté"))
    #expect(page.contains("Je note."))
    _ = try await waiting.answer([("do", "undo-\(row)=")])
    #expect(try await waiting.page.contains("3 points"))
  }

  @Test func `corrections outlive what is said of tables, and what is hidden; and they outlive it`()
    async throws
  {
    let workbook = book([
      ("Réponses", [["Horodateur", "Propos"], ["5 oct.", "On tourne en rond"]])
    ])
    let knock = try Knock(withSample: false)
    let waiting = try await Waiting(knock, "deux.xlsx", workbook)
    let sheet = [
      ("file", "0"), ("tab", "Réponses"), ("table", "verbatim"), ("was", "verbatim"),
      ("heading-1", "Horodateur"), ("heading-2", "Propos"), ("use-2", "words"),
    ]
    _ = try await waiting.press("/table", sheet + [("use-1", "when")])
    let cell = waiting.cell(2, 1, tab: "Réponses", in: "deux.xlsx")
    #expect(try await waiting.page.contains(cell))
    _ = try await waiting.answer([(cell, "5 octobre 2023")])
    #expect(try await waiting.page.contains("V-0001"))
    _ = try await waiting.press("/table", sheet + [("use-1", "-")])
    _ = try await waiting.press("/hidden", [("what", "rows")])
    _ = try await waiting.press("/table", sheet + [("use-1", "when")])
    #expect(try await waiting.page.contains("Une correction faite ici"))
    _ = try await waiting.press("", [])
    #expect(try waiting.contents.verbatim.map(\.when) == [Day(2023, 10, 5).map(When.day)])
    #expect(try waiting.contents.verbatim.map(\.words) == ["On tourne en rond"])
  }

  @Test func `an answer about a name that was corrected since keeps nothing from coming in`()
    async throws
  {
    let waiting = try await Waiting(
      Knock(withSample: false), "mots.csv", "verbatim;profil\nOui.;M. Petit, maçon\n")
    _ = try await waiting.answer([
      ("profile-1", "M. Petit, maçon"), ("as-profile-1", "un maçon"),
    ])
    _ = try await waiting.answer([(waiting.cell(2, 2), "une coiffeuse")])
    #expect(try await waiting.page.contains("Voici ce qui changerait"))
  }

  @Test func `nothing of it stays once it is written`() async throws {
    let waiting = try await Waiting(
      Knock(withSample: false), "mots.csv", "verbatim;date\nOui.;hier\n")
    _ = try await waiting.answer([(waiting.cell(2, 2), "")])
    _ = try await waiting.press("", [])
    let id = String(waiting.place.split(separator: "/").last ?? "")
    let lot = try waiting.knock.server.premises.uploads.find(
      id, of: Secret.digest(of: "secret"))
    #expect(lot.account != nil && lot.answers.corrections.isEmpty)
    #expect(try waiting.contents.verbatim.map(\.when) == [nil])
  }
}

@Suite("Files that went before they were mended") struct ImportGoneTests {
  private let rows = "verbatim;date\nOui.;5 oct.\nNon.;hier\nSi.;12/10/2023\n"

  @Test func `what was typed is on the page, and put back in the same file`() async throws {
    let knock = try Knock(withSample: false)
    let waiting = try await Waiting(knock, "mots.csv", rows)
    let (first, second) = (waiting.cell(2, 2), waiting.cell(3, 2))
    let code = String(first.dropFirst(5))
    knock.server.premises.uploads.empty()
    let gone = try await waiting.answer([
      ("kept-\(code)", "5 octobre 2023"), ("seen-kept-\(code)", "5 oct."),
      ("seen-\(second)", "hier"), (second, "11 octobre 2023"),
    ])
    #expect(gone.status == 410)
    #expect(gone.body.contains("11 octobre 2023") && gone.body.contains("ligne 3, colonne B"))
    let given = gone.body.matches(
      of: /name="((?:seen-)?given-[^"]*)" value="([^"]*)"/
    ).map { (String($0.1), String($0.2)) }
    #expect(given.count == 4)
    let fields = Dictionary(given) { first, _ in first }
    let again = try await knock.send(
      Data(rows.utf8), named: "mots.csv", to: "/import", with: fields)
    let page = try await knock.ask(try #require(again.headers[.location])).body
    #expect(page.contains("2 corrections faites ici") && page.contains("Voici ce qui changerait"))
    // In a file that changed, cells that say something else are left as they are, and said.
    let other = try await knock.send(
      Data(rows.replacing("hier", with: "2022").utf8), named: "mots.csv", to: "/import",
      with: fields)
    let changed = try await knock.ask(try #require(other.headers[.location])).body
    #expect(changed.contains("Pas remis") && changed.contains("Une correction faite ici"))
  }

  @Test func `where nothing was typed, the page says that the files are gone`() async throws {
    let knock = try Knock(withSample: false)
    let waiting = try await Waiting(knock, "mots.csv", rows)
    knock.server.premises.uploads.empty()
    let cell = waiting.cell(2, 2)
    let gone = try await waiting.answer([("seen-\(cell)", "5 oct."), (cell, "5 oct.")])
    #expect(gone.status == 410 && !gone.body.contains("5 oct."))
  }

  @Test func `an answer to a question is shown too`() async throws {
    let knock = try Knock(withSample: false)
    let waiting = try await Waiting(knock, "mots.csv", rows)
    knock.server.premises.uploads.empty()
    let gone = try await waiting.answer([
      ("profile-1", "M. Petit"), ("as-profile-1", "un menuisier"),
    ])
    #expect(gone.status == 410 && gone.body.contains("un menuisier"))
  }

  @Test(arguments: ["mots.csv", "é-à \"x\"&.csv", "a%22b.csv", "-.csv", "\n"])
  func `a cell is named the same whatever its file is called`(file: String) throws {
    for tab in [nil, "Verbatim", "A - B", ""] {
      for column in [nil, 3] {
        let place = CellPlace(file: file, tab: tab, line: 12, column: column)
        let code = MendedPlace(place).code
        #expect(MendedPlace(code: code)?.place == place)
        #expect(code.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-%".contains($0)) })
      }
    }
    for wrong in ["", "1-2", "0-1-x", "a-1-x", "1-1-x-y-z"] {
      #expect(MendedPlace(code: wrong) == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `every tag of these pages is provided`(language: Language) async throws {
    let knock = try Knock(language, withSample: false)
    let missed = Missed()
    try await Templates.$witness.withValue({ Witness(model: $0, missed: missed) }) {
      for rows in [
        rows, "verbatim;date\n;5 oct.\n", "verbatim\nOui.\n",
        "verbatim;date\n\(String(repeating: "long ", count: 40));5 oct.\n",
      ] {
        let waiting = try await Waiting(knock, "mots.csv", rows)
        for line in [2, 3] {
          _ = try await waiting.answer([(waiting.cell(line, 2), "12/10/2023")])
          #expect(try await knock.ask(waiting.place).status == 200)
        }
        let row = MendedPlace(CellPlace(file: "mots.csv", line: 2)).code
        _ = try await waiting.answer([("do", "row-\(row)=x")])
        #expect(try await knock.ask(waiting.place).status == 200)
        knock.server.premises.uploads.empty()
        #expect(try await waiting.answer([(waiting.cell(2, 2), "x")]).status == 410)
      }
    }
    #expect(missed.names.isEmpty, "\(missed.names.sorted())")
  }
}
