import Entities
import Foundation
import GRDB
import People
import Testing
import Words

@testable import Storage

@Suite("Looking for words") struct SearchTests {
  private func workspace(_ words: [String], key: Int? = nil) throws -> Workspace {
    let (workspace, mint) = (try memory(), mint())
    try workspace.perform("import", by: "Ana", at: noon) { draft in
      for (place, words) in words.enumerated() {
        try draft.save(
          try said(
            place + 1, words, mint: mint, isKey: place + 1 == key,
            when: .year(2000 + place)))
      }
    }
    return workspace
  }

  private func found(_ typed: String, in workspace: Workspace) throws -> [Int] {
    try workspace.search(typed).map(\.reference.number)
  }

  @Test func `finds in each thing the words the first version found there`() throws {
    try inFolder { folder in
      let url = folder.appendingPathComponent("Essai.etabli")
      try OldFile.make(Migration.all[0], at: url)
      let workspace = try memory()
      try workspace.perform("import", by: "Ana", at: noon) { try $0.save(everything(mint(2))) }
      let now = try workspace.writer.read(indexed)
      #expect(now.count == 12)
      #expect(try DatabaseQueue(path: url.path, configuration: tokenizing).read(indexed) == now)
    }
  }

  private var tokenizing: Configuration { Workspace.configuration() }

  /// What the index holds of each reference, whatever the spaces between words.
  private func indexed(_ db: Database) throws -> [String] {
    try Row.fetchAll(
      db, sql: "SELECT kind || number, title, words, themes, is_key, day FROM search ORDER BY 1"
    ).map { row in
      row.databaseValues.map { value in
        let words = value.storage.value.map { "\($0)" } ?? ""
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }.joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("embaucher", "On n’embauche plus personne."), ("embauches", "J’ai embauché ma nièce."),
    ("apprenti", "Les apprentis s’en vont."), ("employeur", "L’employeur ne rappelle pas."),
    ("l’employeur", "Des employeurs pressés."), ("eleve", "Les élèves d’ici"),
    ("ELEVE", "Un élève"), ("coeur", "J’ai le cœur gros"), ("cœur", "Le coeur y est"),
    ("aujourd’hui", "Aujourd'hui, rien."), ("qu'on embauche", "Il faut embaucher"),
    ("recrutem", "Le recrutement traîne."), ("éle", "Un élève"),
    ("journaux", "Un journal"), ("journau", "Les journaux"), ("apprent", "Mon apprentissage"),
    ("garage automobile", "Un garage d’automobiles"),
  ])
  func `finds French words however they are written`(typed: String, words: String) throws {
    let workspace = try workspace(["Rien à voir ici.", words])
    #expect(try found(typed, in: workspace) == [2])
  }

  @Test func `reads words whose accents stand apart from their letters`() throws {
    let workspace = try workspace(["Un e\u{301}le\u{300}ve", "Bon."])
    #expect(try found("élève", in: workspace) == [1])
    #expect(try found("e\u{301}le\u{300}ve", in: workspace) == [1])
  }

  @Test(arguments: [
    "", " ", "*", "\"", "\"\"\"", "-", "AND", "NOT", "a AND", "NEAR(", "(((", "😀", "😀 embaucher",
    "words:embaucher", "embaucher^", "^", "{a b}:c", "'", "’", "l’", "le la les", "\u{0}", "%",
    "a\u{0}b",
    "embauche OR", "\u{301}", "ﬁ", "①", "ª", "٣",
  ])
  func `never stumbles on what people type`(typed: String) throws {
    let workspace = try workspace(["On n’embauche plus personne, et alors ?"])
    #expect(try workspace.search(typed).count <= 1)
  }

  @Test func `asks for all the words, then for any of them`() throws {
    let workspace = try workspace(["Le garage recrute.", "Le garage ferme.", "La mairie recrute."])
    #expect(try found("garage recrute ", in: workspace) == [1])
    #expect(Set(try found("garage mairie ", in: workspace)) == [1, 2, 3])
    #expect(try found("boulangerie ", in: workspace).isEmpty)
  }

  @Test func `puts an exact reference first, then key quotes, then the latest`() throws {
    let workspace = try workspace(
      ["Le garage.", "Le garage.", "Voir v 1, le garage.", "Le garage."], key: 2)
    #expect(try found("garage", in: workspace).prefix(3) == [2, 4, 1])
    #expect(try found("v-0003", in: workspace).first == 3)
    #expect(try found("V1", in: workspace).first == 1)
  }

  @Test func `shows where the words stand`() throws {
    let workspace = try workspace(["On n’embauche plus personne."])
    let hit = try #require(try workspace.search("embaucher").first)
    #expect(hit.pieces.filter(\.isMatch).map(\.words) == ["embauche"])
    #expect(hit.excerpt == "On n’embauche plus personne.")
    #expect(hit.kind == .verbatim)
  }

  @Test func `covers every kind people look for, and one kind when asked`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    #expect(try workspace.search("couture").map(\.reference) == [Reference(.offer, 1)])
    #expect(try workspace.search("un tour").map(\.kind) == [.ask])
    #expect(try workspace.search("trop tôt").map(\.reference) == [Reference(.hypothesis, 1)])
    #expect(try workspace.search("hotline").map(\.kind) == [.prototype])
    #expect(try workspace.search("appeler", kinds: [.astonishment]).map(\.kind) == [.astonishment])
    #expect(try workspace.search("journée", kinds: [.verbatim]).isEmpty)
    #expect(try workspace.search("PE-01").map(\.reference) == [Reference(.person, 1)])
  }

  @Test func `gives the references of all that answers, in the order of the search`() throws {
    let words = (1...80).map { "Le garage recrute\($0.isMultiple(of: 3) ? " et recrute" : "")." }
    let workspace = try workspace(words, key: 7)
    let all = try workspace.read { try $0.references(answering: "recrute") }
    #expect(all.count == 80 && all[0] == Reference(.verbatim, 7))
    #expect(try workspace.search("recrute").map(\.reference) == Array(all.prefix(50)))
    #expect(try workspace.search("recrute", limit: 500).map(\.reference) == all)
    #expect(try workspace.read { try $0.references(answering: "V-0099") }.isEmpty)
    #expect(try workspace.search("V-0003 ").map(\.reference) == [Reference(.verbatim, 3)])
  }

  @Test func `gathers a few things with what their rows name, and nothing else`() throws {
    let (workspace, all) = (try memory(), try everything(mint()))
    try workspace.perform("import", by: "Ana", at: noon) { try $0.save(all) }
    let first = try #require(all.verbatim.first { $0.reference == Reference(.verbatim, 1) })
    let few = try workspace.read {
      try $0.contents(around: [Reference(.verbatim, 1), Reference(.verbatim, 4_000)])
    }
    #expect(few.verbatim.contains(first))
    #expect(Set(few.verbatim.map(\.id)) == Set([first.id, first.answers].compactMap { $0 }))
    #expect(few.encounters.map(\.id) == [first.encounter].compactMap { $0 })
    #expect(few.profiles.map(\.id) == [first.profile].compactMap { $0 })
    #expect(few.prototypes.isEmpty && few.offers.isEmpty)
  }

  @Test func `follows what changes and forgets what is removed`() throws {
    let (workspace, mint) = (try memory(), mint())
    let report = try said(1, "Le garage.", mint: mint, themes: ["mécanique"])
    try workspace.perform("import", by: "Ana", at: noon) { _ = try $0.save(report) }
    #expect(try found("mécaniques", in: workspace) == [1])
    var changed = report
    changed.themes = ["couture"]
    try workspace.perform("edit", by: "Ana", at: noon) { _ = try $0.save(changed) }
    #expect(try found("mécanique", in: workspace).isEmpty)
    #expect(try found("couture", in: workspace) == [1])
    try workspace.perform("remove", by: "Ana", at: noon) { _ = try $0.remove(report.id) }
    #expect(try found("garage", in: workspace).isEmpty)
  }

  @Test func `stems as Snowball does`() {
    guard let stem = FrenchStem() else {
      Issue.record("libstemmer has no French")
      return
    }
    let pairs = [
      ("embaucher", "embauch"), ("recrutement", "recrut"), ("continuellement", "continuel"),
      ("majestueusement", "majestu"), ("été", "été"), ("", ""),
    ]
    for (word, expected) in pairs { #expect(stem(word) == expected) }
  }
}
