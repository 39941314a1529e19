import Atelier
import Entities
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import People
import Storage
import Testing
import Workbench

@testable import Site

@Suite("Friezes keyed in on the site") struct FriezePageTests {
  private func begun() async throws -> Knock {
    let knock = try Knock(withSample: false)
    let answer = try await knock.ask(
      "/friezes", by: .post,
      form: "token=\(Knock.token)&title=Le+recrutement&stages=Le+besoin%0D%0AL%E2%80%99annonce")
    #expect(answer.status == 303)
    return knock
  }

  private func send(_ strip: String, to knock: Knock) async throws -> Knock.Answer {
    try await knock.ask(
      "/friezes/F-01/strip", by: .post, form: "token=\(Knock.token)&\(strip)")
  }

  @Test func `a frieze is named with its stages, in their order`() async throws {
    let knock = try await begun()
    let frieze = try #require(try knock.workshop.workspace.contents().friezes.first)
    #expect(frieze.title == "Le recrutement" && frieze.stages == ["Le besoin", "L’annonce"])
    #expect(try await knock.ask("/friezes").body.contains("2 étapes, aucune bande"))
  }

  @Test(arguments: [
    ("title=&stages=Un", "title", "Donnez un titre"), ("title=Un&stages=", "stages", "au moins"),
    ("title=Un&stages=Deux%0ADeux", "stages", "une seule fois"),
    ("title=Voir+Lucie+Martin&stages=Un", "title", "Lucie Martin"),
    ("title=Un&stages=Appeler+le+06+12+34+56+78", "stages", "06 12 34 56 78"),
  ])
  func `what is wrong with a frieze is told beside its question, names as in words`(
    sent: String, field: String, said: String
  ) async throws {
    let knock = try Knock(withSample: false)
    let form = "token=\(Knock.token)&\(sent)"
    let answer = try await knock.ask("/friezes", by: .post, form: form)
    let beside = answer.body.split(separator: "id=\"\(field)-fault\">").last ?? ""
    let told = beside.prefix(200).replacing("\u{a0}", with: " ")
    #expect(answer.status == 422 && told.contains(said), "\(told)")
    #expect(try knock.workshop.workspace.contents().friezes.isEmpty)
    guard said != "au moins", !said.hasPrefix("Donnez"), said != "une seule fois" else { return }
    let kept = try await knock.ask("/friezes", by: .post, form: form + "&so=\(field)")
    #expect(kept.status == 303)
  }

  @Test func `a strip is kept stage by stage, its words too, in one act`() async throws {
    let knock = try await begun()
    let answer = try await send(
      "audience=employeurs&profile=un+garagiste&when=2018-02-16"
        + "&s0-actions=Il+cherche&s0-feeling=%E2%88%922&s1-delay=deux+mois&s1-blockage=Personne"
        + "&w1-words=On+attend,+encore", to: knock)
    #expect(answer.status == 303)
    let contents = try knock.workshop.workspace.contents()
    let strip = try #require(contents.friezes.first?.strips.first)
    #expect(strip.label == "S-01" && strip.audience == "employeurs")
    #expect(strip.when?.description == "2018-02-16")
    #expect(strip.moments.map(\.feeling) == [-2, nil])
    #expect(strip.moments.map(\.delay) == ["", "deux mois"])
    let said = try #require(contents.verbatim.first)
    #expect(said.words == "On attend, encore" && strip.moments[1].verbatim == said.id)
    let name = contents.profiles.first { $0.id == said.profile }?.name
    #expect(name == "un garagiste" && strip.profile == said.profile)
    let page = try await knock.ask("/friezes/F-01").body
    #expect(page.contains("Employeurs") && page.contains("−2") && page.contains("On attend"))
    let acts = try knock.workshop.workspace.acts(limit: 5)
    #expect(acts.count { $0.verb == "strip" } == 1)
  }

  @Test func `the next strip has the next label, whatever others are called`() async throws {
    let knock = try await begun()
    for _ in 1...2 { _ = try await send("s0-actions=Un", to: knock) }
    let strips = try knock.workshop.workspace.contents().friezes[0].strips
    #expect(strips.map(\.label) == ["S-01", "S-02"])
    #expect(strips.map { $0.moments.count } == [1, 1])
  }

  @Test func `a strip where nothing is said is asked for, and keeps nothing`() async throws {
    let knock = try await begun()
    let answer = try await send("audience=employeurs&s0-actions=+", to: knock)
    #expect(answer.status == 422 && answer.body.contains("au moins une étape"))
    #expect(answer.body.contains("value=\"employeurs\""))
  }

  @Test func `each fault is told beside its question, and what was typed stays`() async throws {
    let knock = try await begun()
    let answer = try await send(
      "when=jamais&s0-feeling=7&s1-actions=Deux&w1-words=Appelez+le+06+12+34+56+78&w1-key=",
      to: knock)
    #expect(answer.status == 422)
    #expect(answer.body.contains("id=\"when-fault\""))
    #expect(answer.body.contains("Un ressenti va de −3"))
    #expect(answer.body.contains("id=\"w1-words-fault\""))
    #expect(answer.body.contains("Deux") && answer.body.contains("jamais"))
    #expect(try knock.workshop.workspace.contents().friezes[0].strips.isEmpty)
  }

  @Test func `words taken back are not on the frieze any more`() async throws {
    let knock = try await begun()
    _ = try knock.workshop.take([
      SourceFile(name: "personnes.csv", bytes: Data("réf;prénom\nPE-01;Nadia".utf8)),
      SourceFile(name: "verbatim.csv", bytes: Data("mots;personne\nMon carnet;PE-01".utf8)),
      SourceFile(
        name: "frises.csv",
        bytes: Data("frise;bande;étape;verbatim\nF-01;S-01;Le besoin;V-0001".utf8)),
    ])
    #expect(try await knock.ask("/friezes/F-01").body.contains("Mon carnet"))
    _ = try knock.workshop.withdraw("PE-01")
    #expect(try await knock.ask("/friezes/F-01").body.contains("Mon carnet") == false)
  }

  @Test(arguments: ["s0-actions", "s1-people", "s0-blockage", "audience", "w1-words"])
  func `whom a strip names is asked about, and kept once it is said so`(field: String)
    async throws
  {
    let knock = try await begun()
    let strip = "s0-tools=un+carnet&\(field)=Voir+Lucie+Martin"
    let answer = try await send(strip, to: knock)
    #expect(answer.status == 422 && answer.body.contains("id=\"\(field)-fault\""))
    #expect(answer.body.contains("name=\"so\" value=\"\(field)\""))
    #expect(try await send(strip + "&so=\(field)", to: knock).status == 303)
  }

  @Test func `a strip typed while its frieze was undone is kept on the page`() async throws {
    let knock = try await begun()
    let act = try #require(try knock.workshop.workspace.acts(limit: 1).first)
    _ = try knock.workshop.undo(act.id)
    let answer = try await send("s0-actions=Il+cherche+encore", to: knock)
    #expect(answer.status == 404 && answer.body.contains("Il cherche encore"))
    #expect(answer.body.contains("Derniers gestes") && answer.body.contains("F-01"))
    // Nothing typed is still an address that leads nowhere.
    #expect(try await knock.ask("/friezes/F-01/strip").status == 404)
  }

  @Test func `a frieze that is not there is said in plain words`() async throws {
    for path in ["/friezes/F-99", "/friezes/zut", "/friezes/F-99/strip"] {
      let answer = try await Knock(withSample: false).ask(path)
      #expect(answer.status == 404)
    }
  }
}
