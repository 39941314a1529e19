import Foundation
import GRDB
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

/// Words that nobody else says, one in every text column of the schema, looked for in every byte of
/// every file after someone is erased.
///
/// The columns are found in the schema: one that is added later is looked at without a word here.
@Suite("No word of someone erased is left anywhere") struct CanaryTests {
  private let mint = Bench.mint

  private func workshop(_ workspace: Workspace) -> Workshop {
    Workshop(
      workspace: workspace, furnishings: Bench.furnishings, mint: mint, today: Bench.today,
      now: Bench.now, author: "Anne", wording: .french)
  }

  private func inFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "canaris-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }

  /// Someone who was met, spoke, joined, offered and asked, and others who name them.
  private static let tables: [(String, String)] = [
    ("profils.csv", "profil;plus général\nun vannier;un artisan\nun artisan;"),
    ("lieux.csv", "nom;type;territoire;nom public\nAgence;agence;Terr;Bourg"),
    (
      "personnes.csv",
      "réf;prénom;rôles;métier;profil;lieu;notes\nPE-01;Quintilde;membre;METIERQ;un vannier;Agence;"
        + "NOTEPERSQ\nPE-02;Ysabeau;;;un vannier;;"
    ),
    (
      "consentements.csv",
      "personne;usage;canal;réponse;date;base légale\n"
        + "Quintilde;citer les mots;papier;oui;2018-01-02;consentement"
    ),
    (
      "programme.csv",
      "titre;enjeux;territoires;début;fin;fictif\nProg;Enjeux de QUINTILDE;T;2018-01-01;2018-12-31;non"
    ),
    (
      "rencontres.csv",
      "réf;type;date;lieu;personne;guide;accord;notes\n"
        + "R-01;entretien;2018-01-03;Agence;Quintilde;GUIDEQ;oral;NOTERENCQ"
    ),
    (
      "verbatim.csv",
      "réf;verbatim;personne;rencontre;thèmes;version publiée;clé;notes\n"
        + "V-0001;MOTSQ1 paroles;Quintilde;;THEMEQ;MOTSQ1 […];oui;NOTEVQ\n"
        + "V-0002;MOTSQ2 en rencontre;;R-01;;;;\n"
        + "V-0003;Merci à quintilde, dit-elle;Ysabeau;;;;;Quintilde encore"
    ),
    ("débriefs.csv", "réf;date;texte\nB-01;2018-01-03;Quintilde est venue"),
    (
      "étonnements.csv",
      "réf;titre;faits;ce qui surprend;verbatim;notes\n"
        + "E-01;Tiens Quintilde;Faits de Quintilde;s;V-0001;NOTE Quintilde"
    ),
    (
      "hypothèses.csv",
      "réf;type;énoncé;verbatim pour;notes\nH-01;hypothèse;Nous pensons Quintilde;V-0001;Quintilde"
    ),
    (
      "prototypes.csv",
      "réf;nom;besoin;hypothèses;notes\nP-01;La boîte de Quintilde;besoin;H-01;Quintilde"
    ),
    ("réseau.csv", "nom;permanence\nRéseau;chez Quintilde"),
    ("membres.csv", "réf;prénom\nM-01;Quintilde"),
    ("offres.csv", "intitulé;domaine;membre;au mur\nOFFREQ;DOMAINEQ;M-01;oui"),
    ("demandes.csv", "intitulé;domaine;membre;au mur\nDEMANDEQ;DOMAINED;M-01;oui"),
  ]

  /// What is theirs: gone wherever it was.
  private static let theirs = [
    "METIERQ", "NOTEPERSQ", "GUIDEQ", "NOTERENCQ", "MOTSQ1", "MOTSQ2", "THEMEQ", "themeq", "NOTEVQ",
    "OFFREQ", "DOMAINEQ", "DEMANDEQ", "DOMAINED", "ANNULEQ", "motsq", "annuleq", "GOMMETTEQ",
  ]
  private static let names = ["Quintilde", "quintilde", "QUINTILDE", "quintild"]

  private func filled(_ folder: URL) throws -> Workspace {
    let workspace = try Workspace.create(
      at: folder.appending(path: "Essai.etabli"), title: "Chez Quintilde", mint: mint,
      at: Bench.now)
    let workshop = workshop(workspace)
    for (name, rows) in Self.tables {
      _ = try workshop.take([SourceFile(name: name, bytes: Data(rows.utf8))])
    }
    let undone =
      "verbatim;personne;notes;Gommette\nANNULEQ mots;PE-01;ANNULEQ note;GOMMETTEQ"
    _ = try workshop.take([SourceFile(name: "verbatim.csv", bytes: Data(undone.utf8))])
    let last = try #require(try workspace.acts(limit: 1).first)
    try workspace.undo(last.id, by: "", at: Bench.now)
    try workspace.set { $0.contact = "quintilde@exemple.org" }
    return workspace
  }

  /// Which of some words stand in which file, links, logs and scratch folders included.
  private func found(_ words: [String], under folder: URL) throws -> [String] {
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (files ?? []).sorted().flatMap { name -> [String] in
      let url = folder.appending(path: name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { return [] }
      let bytes = try Data(contentsOf: url)
      return words.filter { bytes.range(of: Data($0.utf8)) != nil }.map { "\(name): \($0)" }
    }
  }

  /// Every text column of every table, whatever it is, that still holds one of some words.
  private func columns(holding words: [String], in file: URL) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    return try queue.read { db in
      let tables = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')
          """)
      return try tables.flatMap { table -> [String] in
        let columns = try String.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table])
        return try columns.filter { column in
          try words.contains { word in
            try Int.fetchOne(
              db,
              sql: """
                SELECT count(*) FROM "\(table)" WHERE instr(CAST("\(column)" AS BLOB), ?) > 0
                """, arguments: [Data(word.utf8)]) ?? 0 > 0
          }
        }.map { "\(table).\($0)" }
      }
    }
  }

  @Test func `nor in the file, its log, a backup, what is restored or kept aside`() throws {
    try inFolder { folder in
      let workspace = try filled(folder)
      let url = try #require(workspace.url)
      let workshop = workshop(workspace)
      let words = Self.theirs + Self.names
      try workspace.settle()
      #expect(try columns(holding: words, in: url).count > 20)
      let before = folder.appending(path: "avant.etabli")
      try workspace.backup(to: before)
      _ = try workshop.erase("PE-01", namesOut: .everywhere)
      let (register, bytes) = try #require(try workshop.registerToKeep())
      try bytes.write(to: register.url)
      let after = folder.appending(path: "après.etabli")
      try workspace.backup(to: after)
      #expect(try columns(holding: words, in: after) == [])
      try workspace.close()
      // The backup from before goes back in the place of the file, which is kept aside.
      _ = try Workspace.restore(
        url, from: before, forgetting: try ErasedRegister(beside: url).forgotten(), mint: mint,
        today: Bench.today)
      try FileManager.default.removeItem(at: before)
      #expect(try columns(holding: words, in: url) == [])
      let left = try found(words, under: folder)
      #expect(left == [])
    }
  }

  @Test func `nor where texts of others keep the name, but in these`() throws {
    try inFolder { folder in
      let workspace = try filled(folder)
      let lines = try workshop(workspace).erase("PE-01")
      #expect(lines.joined().contains("le portent encore"))
      let url = try #require(workspace.url)
      try workspace.close()
      let left = try found(Self.theirs, under: folder)
      #expect(left == [])
      #expect(
        Set(try columns(holding: Self.names, in: url).map { $0.split(separator: ".")[0] })
          .isDisjoint(with: ["person", "consent", "member", "offer", "ask", "encounter", "act"]))
    }
  }

  @Test func `a copy without names has none, nor a word refused, nor leaves one beside it`() throws
  {
    try inFolder { folder in
      let workspace = try filled(folder)
      let refused = "personne;usage;canal;réponse;date\nYsabeau;citer les mots;site;non;2018-01-02"
      _ = try workshop(workspace).take([
        SourceFile(name: "consentements.csv", bytes: Data(refused.utf8))
      ])
      let apart = folder.appending(path: "apart")
      try FileManager.default.createDirectory(at: apart, withIntermediateDirectories: true)
      let url = apart.appending(path: "copie.etabli")
      let lines = try workshop(workspace).copy(to: url, withoutNames: true)
      #expect(lines.joined().contains("refusé ou retiré"))
      #expect(lines.joined().contains("un vannier") || lines.joined().contains("Un vannier"))
      let words = Self.names + ["Ysabeau", "Merci à", "exemple.org", "METIERQ", "NOTEVQ"]
      let left = try found(words, under: apart)
      #expect(left == [])
      #expect(try columns(holding: words, in: url) == [])
      #expect(try FileManager.default.contentsOfDirectory(atPath: apart.path) == ["copie.etabli"])
      try workspace.close()
    }
  }

  @Test func `what a program that was killed left is swept when a file beside is opened`() throws {
    try inFolder { folder in
      let workspace = try filled(folder)
      let url = try #require(workspace.url)
      try workspace.close()
      let left = folder.appending(path: "etabli-scratch-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
      try Data("Quintilde".utf8).write(to: left.appending(path: "copie.etabli"))
      try Workspace.open(at: url, mint: mint, today: Bench.today).close()
      #expect(!FileManager.default.fileExists(atPath: left.path))
    }
  }

  @Test func `a register that asks for a lot is asked about, then obeyed with a copy kept`() throws
  {
    try inFolder { folder in
      let workspace = try Workspace.create(
        at: folder.appending(path: "Essai.etabli"), title: "Essai", mint: mint, at: Bench.now)
      let workshop = workshop(workspace)
      let rows = (1...60).map { "Parole \($0)" }.joined(separator: "\n")
      _ = try workshop.take([
        SourceFile(name: "verbatim.csv", bytes: Data(("verbatim\n" + rows).utf8))
      ])
      let register = ErasedRegister(beside: try #require(workspace.url))
      let ids = Set(try workspace.all(Verbatim.self).map(\.id.value))
      try register.bytes(with: Forgotten(ids), in: .french).write(to: register.url)
      let asked = #expect(throws: RegisterAsks.self) {
        try workshop.eraseAgain(try register.forgotten())
      }
      #expect(asked?.said(in: .french).contains("60 choses") == true)
      #expect(try workspace.all(Verbatim.self).allSatisfy { !$0.isErased })
      let lines = try workshop.obeyRegister()
      #expect(lines.joined().contains("(avant effacement 2018-02-16)"))
      #expect(try workspace.all(Verbatim.self).allSatisfy(\.isErased))
      try workspace.close()
    }
  }

  @Test func `a register that says something else is refused by its name`() throws {
    try inFolder { folder in
      let register = ErasedRegister(beside: folder.appending(path: "Essai.etabli"))
      try Data("# Registre\npas un identifiant\n".utf8).write(to: register.url)
      let fault = #expect(throws: RegisterUnread.self) { try register.forgotten() }
      #expect(fault?.said(in: .french).contains("« Essai.effacements »") == true)
      let names = Forgotten([UUID()], names: [.init(person: UUID(), key: "logo.0")])
      try FileManager.default.removeItem(at: register.url)
      try register.bytes(with: names, in: .english).write(to: register.url)
      #expect(try register.forgotten() == names)
    }
  }
}
