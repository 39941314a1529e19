import Foundation
import Interchange
import Paper
import People
import Storage
import Testing
import Words

@testable import Workbench

@Suite("What is held about someone tells what was printed of them") struct HeldPrintedTests {
  private func bench() throws -> Bench {
    let bench = try Bench()
    try bench.take(
      "personnes.csv", "réf;prénom;profil\nPE-01;Nadia;une artisane\nPE-02;Ali;un employeur")
    try bench.take("rencontres.csv", "réf;type;date;personne\nR-01;entretien;2018-01-09;PE-01")
    try bench.take(
      "verbatim.csv",
      "mots;personne;rencontre;clé\nUn;PE-01;;oui\nDeux;PE-02;;oui\nTrois;;R-01;oui")
    return bench
  }

  private func print(_ workshop: Workshop, _ format: PrintOptions.Format = .pdf) throws {
    var options = PrintOptions(day: Bench.today)
    options.format = format
    try workshop.note(try workshop.print(.verbatim, options))
  }

  @Test func `nothing is told of who was not printed`() throws {
    let held = try bench().workshop.holding(of: "PE-01")
    #expect(held.printed.isEmpty && !held.text.contains(Wording.french.rights.printed))
    #expect(!held.html.contains(Wording.french.rights.printed))
  }

  @Test func `each thing of theirs is told with its sheets and days, and nothing of others`() throws
  {
    let workshop = try bench().workshop
    try print(workshop)
    let held = try workshop.holding(of: "PE-01")
    #expect(
      held.printed.map(\.plainly) == ["V-0001 : cartes du 16 févr.", "V-0003 : cartes du 16 févr."])
    for form in [held.text, held.html, try held.json()].map(\.plainly) {
      #expect(form.contains("V-0003 : cartes du 16 févr."))
      #expect(!form.contains("V-0002"))
    }
    #expect(held.text.plainly.contains("Ce qui en a été imprimé\n  V-0001"))
    try print(workshop, .html)
    let later = try workshop.holding(of: "PE-01").printed
    #expect(
      later.count == 2 && later.allSatisfy { $0.plainly.contains("page web (cartes) du 16 févr.") })
  }

  @Test func `what was taken down is told with the day it was, the rest stays`() throws {
    let workshop = try bench().workshop
    try print(workshop)
    _ = try workshop.withdrawal(of: "PE-01")
    _ = try workshop.takeDown(["V-0001"])
    let held = try workshop.holding(of: "PE-01").printed.map(\.plainly)
    #expect(held.first == "V-0001, cartes du 16 févr. : retiré du mur le 16 févr.")
    #expect(held.contains("V-0003 : cartes du 16 févr."))
  }

  @Test func `the page of a person says it`() throws {
    let workshop = try bench().workshop
    try print(workshop)
    #expect(try workshop.person(at: "PE-01").holding.printed.count == 2)
    #expect(
      try workshop.person(at: "PE-02").holding.printed.map(\.plainly) == [
        "V-0002 : cartes du 16 févr."
      ])
  }
}

@Suite("The three channels, in plain words") struct ChannelTests {
  @Test func `are said the same by tables, pages and sheets, in both languages`() throws {
    let french = ["sur du papier", "en ligne ou à l’écran", "au-delà de ce projet"]
    let english = ["on paper", "online or on a screen", "beyond this project"]
    #expect(Consent.Channel.allCases.map { $0.label.said(in: .french) } == french)
    #expect(Consent.Channel.allCases.map { $0.label.said(in: .english) } == english)
    for (deck, kit) in [("notice", "residence"), ("adhesion", "rers")] {
      for (language, channels) in [("fr", french), ("en", english)] {
        let file = Bench.furnishings.kits.appending(path: "\(kit)/decks/\(deck).\(language).md")
        let sheet = try String(contentsOf: file, encoding: .utf8).lowercased()
        for channel in channels { #expect(sheet.contains("## \(channel)"), "\(deck), \(channel)") }
      }
    }
  }

  @Test(
    "what was written before, in fewer words, is read as ever",
    arguments: [
      ("papier", Consent.Channel.paper), ("paper", .paper), ("affiche", .paper), ("site", .site),
      ("web", .site), ("flux", .feed), ("feed", .feed), ("Sur du papier", .paper),
      ("en ligne ou à l'écran", .site), ("à l’écran", .site), ("online", .site),
      ("au-delà de ce projet", .feed), ("Beyond this project", .feed),
    ])
  func read(word: String, channel: Consent.Channel) throws {
    let bench = try Bench()
    try bench.take("personnes.csv", "réf;prénom\nPE-01;Nadia")
    try bench.take(
      "consentements.csv",
      "personne;usage;canal;réponse;date\nPE-01;voix;\(word);oui;2018-01-01\n"
        + "PE-01;être filmé;\(word);non;2018-01-01")
    let consents = try bench.workshop.workspace.all(Consent.self)
    #expect(consents.map(\.channel) == [channel, channel])
    #expect(Set(consents.map(\.purpose)) == [.voice, .video])
  }
}

extension String {
  /// With plain spaces.
  fileprivate var plainly: String {
    replacing("\u{a0}", with: " ").replacing("\u{202f}", with: " ")
  }
}
