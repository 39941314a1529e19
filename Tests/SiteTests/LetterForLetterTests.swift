import Entities
import Foundation
import HTTPTypes
import Interchange
import People
import Storage
import Support
import Testing
import Words

@testable import Site
@testable import Workbench

/// A column that takes any text, and the other answers its row needs.
private struct Question {
  let table: TableKind
  let key: String
  let others: [String: String]

  /// All those of the forms.
  static let all: [Question] = TableKind.allCases
    .filter { $0.definition.isOfThings && ![.passings, .cards].contains($0) }
    .flatMap { table in
      table.definition.columns.compactMap { column in
        switch column.kind {
        // A card is told by its reference, which is read, or refused.
        case .text, .sentences: column.key == "card" ? nil : Question(table, column.key)
        default: nil
        }
      }
    }

  init(_ table: TableKind, _ key: String) {
    (self.table, self.key) = (table, key)
    var others: [String: String] = [:]
    for column in table.definition.columns where column.isRequired {
      others[column.key] = column.example.said(in: .french)
    }
    if table == .prototypes { others["atLeast"] = "9" }
    if table == .prototypes { others["outOf"] = "15" }
    if key == "reason" { others["answer"] = "oui" }
    if table == .prototypes { others["letBy"] = "la direction" }
    if table == .enrichments { others["hypothesis"] = "H-01" }
    others[key] = nil
    self.others = others
  }

  func answers(_ text: String) -> [(String, String)] {
    // A published wording is a cut of its words.
    let words = key == "published" ? [("words", text)] : []
    return others.filter { key != "published" || $0.key != "words" }.map { ($0, $1) } + words
      + [(key, text)]
  }
}

@Suite("What is typed is what is kept") struct LetterForLetterTests {
  /// People, members, words, prototypes and what is planned, that rows may name.
  private static let before: [SourceFile] = [
    ("personnes.csv", "réf;prénom\nPE-01;Camille\n"), ("membres.csv", "réf;prénom\nM-01;Camille\n"),
    ("verbatim.csv", "réf;verbatim\nV-0001;Un.\n"), ("hypothèses.csv", "réf;énoncé\nH-01;Un\n"),
    ("prototypes.csv", "réf;nom\nP-01;Un\n"),
    ("calendrier.csv", "réf;type;titre;début;fin\nJ-01;sprint;Un;2017-07-11;2017-07-12\n"),
    ("journées.csv", "événement;journée;ouvre à;ferme à\nJ-01;2017-07-11;9 h;17 h\n"),
    ("séquences.csv", "réf;événement;journée;séquence;durée\nK-01;J-01;2017-07-11;Un;20\n"),
  ].map { SourceFile(name: $0, bytes: Data($1.utf8)) }

  private static let mint = Mint(
    milliseconds: { 1_518_768_000_000 }, chance: { .random(in: .min ... .max) })

  /// What a browser holds of a field, and would send again.
  private func shown(_ name: String, _ kind: Site.Field.Kind, _ text: String) -> String? {
    let model = Site.Field(name: name, label: "", kind: kind, value: text).model(.french, other: "")
    let value = Escaping().escapeText(model["value"] as? String ?? "")
    let isText = model["isText"] as? Bool ?? false
    let markup =
      isText
      ? "<textarea name=\"\(name)\">\n\(value)</textarea>"
      : "<input name=\"\(name)\" value=\"\(value)\">"
    return BrowsedForm.all(in: "<form method=\"post\">\(markup)</form>").first?.value(name)
  }

  @Test func `ten thousand texts go from form to cells to value to cells to form as they are`()
    throws
  {
    let grids = Self.before.grids().grids
    let dossier = try Dossier().merging(grids, mint: Self.mint).dossier
    var nasty = Nasty(11)
    for draw in 0..<10_000 {
      let question = Question.all[draw % Question.all.count]
      let column = try #require(question.table.definition.column(question.key))
      var isOneLine = true
      if case .sentences = column.kind { isOneLine = false }
      let text = nasty.text(onOneLine: isOneLine && draw % 3 > 0)
      let sent = question.answers(text).map {
        "\($0)=\(BrowsedForm.encoded($1))"
      }.joined(separator: "&")
      var row = Form(encoded: sent).row(of: question.table)
      // What looks like a number is asked about elsewhere.
      row.keptSo = nil
      let (after, names) = try dossier.writing([row], mint: Self.mint)
      let table = after.table(of: question.table, in: .french)
      let at = try #require(table.columns.firstIndex { $0.key == question.key })
      let kept = try #require(table.rows.last?[at])
      guard kept.utf8.elementsEqual(text.utf8) else {
        Issue.record("\(question.table) \(question.key) \(names): \(text.debugDescription)")
        continue
      }
      let again = shown(question.key, isOneLine ? .line : .text, kept)
      #expect(again?.utf8.elementsEqual(text.utf8) == true, "\(text.debugDescription.prefix(300))")
    }
  }

  @Test("every form keeps texts as they are over HTTP", arguments: TableKind.allCases)
  func overHTTP(table: TableKind) async throws {
    let questions = Question.all.filter { $0.table == table }
    guard !questions.isEmpty else { return }
    let knock = try Knock(withSample: false)
    _ = try knock.workshop.take(Self.before)
    var nasty = Nasty(UInt64(table.rawValue.utf8.reduce(0) { $0 &+ Int($1) }))
    var sent: Set<[String: String]> = []
    for draw in 0..<20 {
      let page = try await knock.ask("/write/\(table.rawValue)").body
      var form = try #require(BrowsedForm.all(in: page).first { $0.action.hasPrefix("/write") })
      for (key, example) in Question(table, "").others { form.fill(key, example) }
      var typed: [String: String] = [:]
      for (name, isOneLine) in form.texts where questions.contains(where: { $0.key == name }) {
        let text = nasty.text(upTo: draw == 0 ? 30_000 : 300, onOneLine: isOneLine)
        typed[name] = name == "published" ? typed["words"] : name == "reason" ? nil : text
        form.fill(name, typed[name] ?? "")
      }
      // The same words sent again are asked about elsewhere.
      guard sent.insert(typed).inserted else { continue }
      // What looks like a name is asked about elsewhere: here, it is said to stay so.
      let keptSo = typed.keys.map { "&\(Form.keepSo)=\($0)" }.joined()
      let answer = try await knock.ask(form.action, by: .post, form: form.encoded + keptSo)
      #expect(answer.status == 303, "\(table) \(answer.body.suffix(600))")
      let kept = try knock.workshop.workspace.contents().table(of: table, in: .french)
      // A place of a name that folds like another's is that one, under its new name.
      let named = kept.rows.last { row in
        zip(kept.columns, row).contains { column, cell in
          column.isRequired && typed[column.key].map { cell.utf8.elementsEqual($0.utf8) } ?? false
        }
      }
      let row = try #require(named ?? kept.rows.last)
      for (column, cell) in zip(kept.columns, row) {
        guard let text = typed[column.key] else { continue }
        #expect(cell.utf8.elementsEqual(text.utf8), "\(column.key): \(text.debugDescription)")
      }
      guard table.letters != nil else { continue }
      let back = try await knock.ask("/write/\(table.rawValue)/\(row[0])").body
      let again = try #require(BrowsedForm.all(in: back).first { $0.action.hasPrefix("/write") })
      for (name, text) in typed {
        let isSame = again.value(name)?.utf8.elementsEqual(text.utf8) == true
        #expect(isSame, "\(name) \(text.debugDescription)")
      }
    }
  }

  @Test func `a sign no file can hold is refused beside its field, and named`() async throws {
    let knock = try Knock(withSample: false)
    for (sign, code) in [("%08", "U+0008"), ("%00", "U+0000"), ("%EF%BF%BF", "U+FFFF")] {
      let answer = try await knock.ask(
        "/write/verbatim", by: .post, form: "token=\(Knock.token)&words=Un\(sign)&notes=Deux")
      #expect(answer.status == 422)
      #expect(answer.body.contains("id=\"words-fault\"") && answer.body.contains(code))
      #expect(answer.body.contains("Deux"))
    }
    let tagged = try await knock.ask(
      "/themes", by: .post, form: "token=\(Knock.token)&theme=tri%08&chosen=V-0001")
    #expect(tagged.status == 422 && tagged.body.contains("U+0008"))
    #expect(tagged.body.contains("theme"))
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test(
    "bytes that are no text are refused in words, never emptied",
    arguments: ["Caf%E9", "%ED%A0%80", "a%C3", "%FF"])
  func noText(words: String) async throws {
    let knock = try Knock(withSample: false)
    let answer = try await knock.ask(
      "/write/verbatim", by: .post, form: "token=\(Knock.token)&words=\(words)")
    #expect(answer.status == 400)
    #expect(answer.body.contains("words") && answer.body.contains("UTF-8"))
    #expect(try await knock.ask("/verbatim?q=\(words)").status == 400)
    let nowhere = try await knock.ask(
      "/write/verbatim/\(words)", by: .post, form: "token=\(Knock.token)&words=Un")
    #expect(nowhere.status == 404)
    #expect(try knock.workshop.workspace.contents().verbatim.isEmpty)
  }

  @Test func `blanks only are an empty answer; dates and codes are read with theirs`() async throws
  {
    let knock = try Knock(withSample: false)
    let form =
      "token=\(Knock.token)&words=%20Un%20&notes=%20%0D%0A&when=+16%2F02%2F2018+"
      + "&fidelity=+de+m%C3%A9moire+"
    #expect(try await knock.ask("/write/verbatim", by: .post, form: form).status == 303)
    let kept = try #require(try knock.workshop.workspace.contents().verbatim.first)
    #expect(kept.words == " Un " && kept.notes == "" && kept.when?.description == "2018-02-16")
    #expect(kept.fidelity == .fromMemory)
  }

  @Test func `an answer that was not sent leaves what was there`() async throws {
    let knock = try Knock(withSample: false)
    let start = "token=\(Knock.token)&"
    _ = try await knock.ask(
      "/write/verbatim", by: .post, form: start + "words=Un&notes=Deux&themes=tri")
    _ = try await knock.ask("/write/verbatim/V-0001", by: .post, form: start + "words=Trois")
    let kept = try #require(try knock.workshop.workspace.contents().verbatim.first)
    #expect(kept.words == "Trois" && kept.notes == "Deux" && kept.themes == ["tri"])
  }
}
