import Entities
import Foundation
import Interchange
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("What left on paper") struct PrintedTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take(
      "personnes.csv", "réf;prénom;profil\nPE-01;Nadia;une artisane\nPE-02;Ali;un employeur")
    try bench.take(
      "verbatim.csv",
      "mots;personne;clé\nUn;PE-01;oui\nDeux;PE-02;oui\nTrois;PE-02;oui\nQuatre;PE-01;oui")
    return bench
  }

  private func consent(_ workshop: Workshop, _ person: String, _ answer: Consent.Answer) throws {
    _ = try workshop.note(
      [ConsentAnswer(.firstName, .paper, answer)], of: person, on: workshop.today, basis: .consent)
  }

  private var options: PrintOptions { PrintOptions(day: Bench.today) }

  private func only(_ references: String...) -> PrintOptions {
    var options = options
    options.only = references.compactMap { Reference($0) }
    return options
  }

  /// Printed and noted, as the command does.
  @discardableResult
  private func printed(
    _ workshop: Workshop, _ kind: PrintKind, _ options: PrintOptions? = nil
  ) throws -> [Print] {
    let prints = try workshop.print(kind, options ?? self.options)
    try workshop.note(prints)
    return prints
  }

  private func names(_ printouts: [Printout]) -> [[String]] {
    printouts.map { $0.items.map(\.description) }
  }

  @Test func `a print is noted in one act, with what is on it and whose name signs it`() throws {
    let workshop = try bench().workshop
    try consent(workshop, "PE-01", .given)
    try printed(workshop, .verbatim, only("V-0001", "V-0003"))
    let contents = try workshop.workspace.contents()
    #expect(names(contents.printouts) == [["V-0001", "V-0003"]])
    #expect(contents.printouts[0].named.map(\.description) == ["V-0001"])
    #expect(contents.printouts[0].day == Bench.today && contents.printouts[0].channel == .paper)
    let act = try #require(try workshop.workspace.acts(limit: 1).first)
    #expect(act.verb == "print" && act.changes == 1)
    #expect(try workshop.told(act).hasPrefix("impression notée"))
    _ = try workshop.undo(act.id)
    #expect(try workshop.workspace.contents().printouts.isEmpty)
  }

  @Test func `several kinds printed at once are one act; what holds nobody's words is not noted`()
    throws
  {
    let workshop = try Bench.sample().workshop
    let before = try workshop.workspace.acts().count
    let prints = try PrintKind.allCases.flatMap { try workshop.print($0, options) }
    try workshop.note(prints)
    #expect(try workshop.workspace.acts().count == before + 1)
    let kinds = Set(try workshop.workspace.contents().printouts.map(\.kind))
    #expect(
      kinds.isSuperset(of: ["verbatim", "poster", "prototypes", "astonishments", "filledFrieze"]))
    #expect(kinds.isDisjoint(with: ["forms", "frieze", "replacements"]))
  }

  @Test func `a preview and a page of pictures note nothing`() async throws {
    let workshop = try bench().workshop
    let before = try workshop.workspace.acts().count
    let desk = PreviewDesk()
    _ = try await desk.look(at: .kind(.verbatim), options, by: workshop)
    _ = try await desk.picture(of: .kind(.verbatim), page: 1, options, by: workshop)
    _ = try workshop.check()
    #expect(try workshop.workspace.acts().count == before)
  }

  @Test func `a job of the site notes its print once it is made`() async throws {
    let workshop = try bench().workshop
    let jobs = PrintJobs()
    let id = try jobs.start(.kind(.verbatim), options, preview: "", by: workshop)
    await jobs.settled()
    guard case .finished? = jobs.job(id)?.state else {
      Issue.record("not finished")
      return
    }
    #expect(names(try workshop.workspace.contents().printouts).map(\.count) == [4])
  }

  @Test func `what cannot be noted is printed all the same, and said`() throws {
    try inScratch { folder in
      let url = folder.appending(path: "a.etabli")
      let made = try Workspace.create(at: url, title: "Essai", mint: Bench.mint, at: Bench.now)
      let open = { (workspace: Workspace) in
        Workshop(
          workspace: workspace, furnishings: Bench.furnishings, mint: Bench.mint,
          today: Bench.today, now: Bench.now, author: "", wording: .french)
      }
      _ = try open(made).take([
        SourceFile(name: "verbatim.csv", bytes: Data("mots;profil\nUn;un artisan".utf8))
      ])
      try made.close()
      let read = try Workspace.open(
        at: url, mint: Bench.mint, today: Bench.today, readOnly: true)
      let workshop = open(read)
      let prints = workshop.noting(try workshop.print(.verbatim, options))
      #expect(prints.count == 1 && !prints[0].bytes.isEmpty)
      let said = prints[0].remarks.joined()
      #expect(said.contains("n’est pas noté") && said.contains("lecture"))
      try read.close()
    }
  }

  @Test func `only what was not printed yet, until a card is lost`() throws {
    let bench = try bench()
    let workshop = bench.workshop
    try printed(workshop, .verbatim, only("V-0001", "V-0002"))
    var new = options
    new.isOnlyNew = true
    try printed(workshop, .verbatim, new)
    #expect(
      names(try workshop.workspace.contents().printouts)
        == [["V-0001", "V-0002"], ["V-0003", "V-0004"]])
    #expect(try workshop.print(.verbatim, new).isEmpty)
    // A poster is no card.
    try bench.take("verbatim.csv", "mots;profil\nCinq;un artisan")
    #expect(try workshop.print(.verbatim, new).flatMap(\.carried.items).count == 1)
    #expect(try workshop.print(.verbatim, only("V-0001")).count == 1)
    #expect(try workshop.voice("V-0001").printed.plain == "Imprimé : cartes du 16 févr.")
  }

  @Test func `a withdrawal gives the list of what to take down, until it is said to be done`()
    throws
  {
    let workshop = try bench().workshop
    try printed(workshop, .verbatim)
    try printed(workshop, .verbatim, only("V-0001"))
    #expect(try workshop.toTakeDown().isEmpty && workshop.home().hanging == 0)
    let act = try workshop.withdrawal(of: "PE-01")
    let said = try workshop.hangingCards()
    #expect(said.map(\.reference.description) == ["V-0001", "V-0004"])
    #expect(said.map(\.said.plain).last == "V-0004 : cartes du 16 févr.")
    #expect(said.filter(\.isReplaceable) == said)
    #expect(try workshop.hangingCards(of: Reference(.person, 1)) == said)
    #expect(try workshop.hangingCards(of: Reference(.person, 2)).isEmpty)
    #expect(try workshop.check().contains { $0.plain.contains("V-0004 : cartes du 16 févr.") })
    #expect(try workshop.home().hanging == 2)
    #expect(throws: NothingHangs.self) { try workshop.takeDown(["V-0002"]) }
    #expect(throws: UnknownReference.self) { try workshop.takeDown(["zut"]) }
    let done = try workshop.takeDown(["v 4"])
    #expect(try workshop.hangingCards().map(\.reference.number) == [1])
    #expect(try workshop.takenCards().map(\.reference.number) == [4])
    _ = try workshop.undo(done)
    #expect(try workshop.hangingCards().count == 2)
    _ = try workshop.takeDown()
    #expect(try workshop.toTakeDown().isEmpty)
    _ = try workshop.undo(try #require(try workshop.workspace.acts(limit: 1).first).id)
    _ = try workshop.undo(act)
    #expect(try workshop.toTakeDown().isEmpty)
  }

  @Test func `a first name taken back is to come down where it signed the words, and only there`()
    throws
  {
    let workshop = try bench().workshop
    try printed(workshop, .verbatim)
    try consent(workshop, "PE-01", .given)
    try printed(workshop, .verbatim, only("V-0001"))
    try consent(workshop, "PE-01", .withdrawn)
    let cards = try workshop.hangingCards()
    #expect(cards.map(\.said.plain) == ["V-0001, pour le prénom seulement : cartes du 16 févr."])
    #expect(!cards[0].isReplaceable)
    #expect(try workshop.print(.replacements, options).isEmpty)
  }

  @Test func `an erasure gives the list too, of words that are no more`() throws {
    let workshop = try bench().workshop
    try printed(workshop, .verbatim)
    let before = try workshop.hangingCards()
    _ = try workshop.erase("PE-02")
    let lines = try workshop.toTakeDown(since: before, file: "atelier.etabli")
    #expect(lines.count == 4 && lines[0].contains("(2)"))
    #expect(lines[1].plain == "• V-0002 : cartes du 16 févr.")
    #expect(lines[3].contains("etabli takedown"))
    #expect(try workshop.toTakeDown(since: workshop.hangingCards(), file: "a.etabli").isEmpty)
  }

  @Test func `words taken back get a card that says so, noted as no card of theirs`() throws {
    let workshop = try bench().workshop
    try printed(workshop, .verbatim)
    _ = try workshop.withdrawal(of: "PE-01")
    var options = only("V-0004")
    options.format = .html
    let html = String(decoding: try workshop.print(.replacements, options)[0].bytes, as: UTF8.self)
    #expect(html.contains("Mots retirés par la personne qui les a dits") && html.contains("V-0004"))
    #expect(!html.contains("Quatre") && !html.contains("V-0001"))
    try printed(workshop, .replacements)
    let cards = try workshop.hangingCards()
    #expect(cards.count == 2)
    #expect(cards[0].said.plain.hasSuffix(", carte de remplacement imprimée le 16 févr."))
    _ = try workshop.takeDown()
    #expect(try workshop.print(.replacements, self.options).isEmpty)
  }

  @Test func `what is printed again says how many words were taken back since`() throws {
    let bench = try Bench.sample()
    let workshop = bench.workshop
    let printedWords = try printed(workshop, .prototypes)[0].carried.items
    let contents = try workshop.workspace.contents()
    let speakers = contents.verbatim.filter { printedWords.contains($0.reference) }
    let met = try #require(
      contents.encounters.first { met in speakers.contains { $0.encounter == met.id } })
    let lost = speakers.filter { $0.encounter == met.id }.map(\.reference.description)
    var refused = met
    refused.agreement = .refused
    try workshop.workspace.perform("edit", by: "", at: Bench.now) { _ = try $0.save(refused) }
    let said = "\(lost.count) parole" + (lost.count > 1 ? "s" : "")
    let again = try workshop.print(.prototypes, options)
    #expect(
      again[0].remarks.contains {
        $0.hasPrefix(said) && $0.plain.contains("depuis l’impression du 16 févr.")
          && $0.contains(lost[0])
      }, "\(again[0].remarks)")
    try workshop.note(again)
    #expect(
      try !workshop.print(.prototypes, options)[0].remarks.contains { $0.hasPrefix(said) })
  }

  @Test func `the list of a copy without names is the same`() throws {
    try inScratch { folder in
      let url = folder.appending(path: "a.etabli")
      let file = try Workspace.create(at: url, title: "Essai", mint: Bench.mint, at: Bench.now)
      let workshop = Workshop(
        workspace: file, furnishings: Bench.furnishings, mint: Bench.mint, today: Bench.today,
        now: Bench.now, author: "", wording: .french)
      _ = try workshop.take([
        SourceFile(
          name: "personnes.csv", bytes: Data("réf;prénom;profil\nPE-01;Nadia;une artisane".utf8)),
        SourceFile(name: "verbatim.csv", bytes: Data("mots;personne\nUn;PE-01\nDeux;".utf8)),
      ])
      try printed(workshop, .verbatim)
      _ = try workshop.withdrawal(of: "PE-01")
      let copied = folder.appending(path: "b.etabli")
      _ = try workshop.copy(to: copied, withoutNames: true)
      let copy = try Workspace.open(at: copied, mint: Bench.mint, today: Bench.today)
      let other = Workshop(
        workspace: copy, furnishings: Bench.furnishings, mint: Bench.mint, today: Bench.today,
        now: Bench.now, author: "", wording: .french)
      #expect(try other.hangingCards().map(\.reference.description) == ["V-0001"])
      try copy.close()
      try file.close()
    }
  }
}

extension String {
  /// With ordinary spaces.
  fileprivate var plain: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}

func inScratch(_ work: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "etabli-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try work(folder)
}
