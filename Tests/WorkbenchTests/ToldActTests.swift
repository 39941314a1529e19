import Atelier
import Interchange
import People
import Storage
import Testing
import Words
import Workbench

@Suite("An act told by its reference and its first words") struct ToldActTests {
  private func told(_ bench: Bench) throws -> String {
    try bench.workshop.told(try #require(try bench.workshop.workspace.acts(limit: 1).first))
  }
  private func write(_ bench: Bench, _ cells: [String: String], _ number: Int? = nil) throws {
    _ = try bench.workshop.write([
      TypedRow(.verbatim, number.map { Reference(.verbatim, $0) }, cells: cells)
    ])
  }

  @Test func `what was written is quoted, what was changed is named`() throws {
    let bench = try Bench()
    let words = "C’est le dernier guichet où quelqu’un répond encore."
    try write(bench, ["words": words])
    #expect(
      try told(bench) == "V-0001 écrit : «\u{202f}C’est le dernier guichet où quelqu’un r…\u{202f}»"
    )
    try write(bench, ["themes": "accueil", "notes": "à relire"], 1)
    let first = "«\u{202f}C’est le dernier guichet où quelqu’un r…\u{202f}»"
    #expect(try told(bench) == "V-0001 modifié : notes et thèmes, \(first)")
    // The published wording, which stayed as it was, is not told.
    try write(bench, ["words": "On rappelle, un jour"], 1)
    #expect(try told(bench) == "V-0001 modifié : verbatim, «\u{202f}On rappelle, un jour\u{202f}»")
  }

  @Test func `English says the same`() throws {
    let bench = try Bench(.english)
    try write(bench, ["words": "On rappelle"])
    #expect(try told(bench) == "V-0001 written: “On rappelle”")
    try write(bench, ["themes": "accueil"], 1)
    #expect(try told(bench) == "V-0001 changed: themes, “On rappelle”")
  }

  @Test func `an import is counted, by what there is most of`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots;profil\nUn;un artisan\nDeux;un artisan\n")
    #expect(try told(bench) == "2 verbatim et 1 profil importés")
    try bench.take("verbatim.csv", "mots\nTrois\n")
    #expect(try told(bench) == "V-0003 importé : «\u{202f}Trois\u{202f}»")
    let large = try Bench.sample()
    #expect(try told(large).hasSuffix("autres importés"))
  }

  @Test func `other verbs are told by what they were done to`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots\nUn\nDeux\nTrois\nQuatre\nCinq\nSix\n")
    let all = (1...6).map { Reference(.verbatim, $0) }
    _ = try bench.workshop.tag([all[0]], with: "accueil")
    #expect(try told(bench) == "thème ajouté : V-0001, «\u{202f}Un\u{202f}»")
    _ = try bench.workshop.tag(all, with: "délais")
    #expect(
      try told(bench) == "thème ajouté : V-0001, V-0002, V-0003, V-0004 et 2 autres")
  }

  @Test func `a plan changed is told by what is planned, and by the day, the team, the sequence`()
    throws
  {
    let bench = try Bench()
    try bench.take(
      "calendrier.csv", "réf;type;titre;début;fin\nJ-02;sprint;Sprint;11/07/2017;12/07/2017\n")
    func ask(
      _ verb: PlanRequest.Verb, _ items: [String], _ fields: [String: String] = [:]
    ) throws -> String {
      _ = try bench.workshop.replan("J-02", PlanRequest(verb, items, fields))
      return try told(bench).replacing("\u{202f}", with: " ").replacing("\u{a0}", with: " ")
    }
    #expect(
      try ask(.day, ["2017-07-12"], ["rooms": "Un, Deux"])
        == "déroulé changé : J-02, « 12 juillet 2017 · Un · Deux »")
    #expect(
      try ask(.team, ["A"], ["room": "Salle du second"])
        == "déroulé changé : J-02, « A · Salle du second »")
    #expect(
      try ask(.add, ["Raconter"], ["minutes": "40"]) == "déroulé changé : K-01, « Raconter »")
  }

  @Test func `what was printed is told by its references, profiles by their names`() throws {
    let bench = try Bench()
    try bench.take("verbatim.csv", "mots\nUn\nDeux\nTrois\nQuatre\nCinq\nSix\n")
    _ = try bench.workshop.workspace.perform("print", by: "", at: Bench.now) { draft in
      try draft.save(
        Printout(
          id: Bench.mint.make(), kind: "verbatim", channel: .paper, day: Bench.today,
          items: (1...6).map { Reference(.verbatim, $0) }, named: []))
    }
    #expect(
      try told(bench) == "impression notée : V-0001, V-0002, V-0003, V-0004 et 2 autres")
    _ = try bench.workshop.write([
      TypedRow(.profiles, cells: ["name": "un artisan"]),
      TypedRow(.profiles, cells: ["name": "une élue"]),
    ])
    #expect(
      try told(bench).replacing("\u{202f}", with: " ")
        == "2 profils ajoutés : « un artisan » et « une élue »")
  }

  @Test func `an undoing tells what it undid, and a refused one what it would undo`() throws {
    let bench = try Bench()
    try write(bench, ["words": "On rappelle"])
    let first = try #require(try bench.workshop.workspace.acts(limit: 1).first)
    try write(bench, ["notes": "à relire"], 1)
    let refused = #expect(throws: UndoRefused.self) { try bench.workshop.undo(first.id) }
    #expect(
      refused?.said(in: .french)
        == "Ce geste ne peut pas être annulé : V-0001 a changé depuis. Annulez d’abord ce qui a "
        + "suivi. Il s’agissait de : V-0001 écrit : «\u{202f}On rappelle\u{202f}».")
    let last = try #require(try bench.workshop.workspace.acts(limit: 1).first)
    _ = try bench.workshop.undo(last.id)
    #expect(
      try told(bench)
        == "annulation de ce geste : V-0001 modifié : notes, «\u{202f}On rappelle\u{202f}»")
  }

  @Test func `words withdrawn or refused since are not told, nor is anyone's name`() throws {
    let bench = try Bench()
    _ = try bench.workshop.write([TypedRow(.people, cells: ["name": "Claire"])])
    #expect(try told(bench) == "PE-01 ajoutée")
    try write(bench, ["words": "Je n’ose plus appeler", "speaker": "Claire"])
    let said = try #require(try bench.workshop.workspace.acts(limit: 1).first)
    #expect(try bench.workshop.told(said).contains("Je n’ose plus"))
    _ = try bench.workshop.withdraw("Claire")
    #expect(try bench.workshop.told(said) == "V-0001 écrit")
    #expect(try told(bench).hasSuffix(": PE-01"))
    _ = try bench.workshop.erase("PE-01")
    for act in try bench.workshop.workspace.acts() {
      let told = try bench.workshop.told(act)
      #expect(!told.contains("Claire") && !told.contains("ose"), "\(told)")
    }
  }

  @Test func `every act of a house of the sample has something to say`() throws {
    for wording in [Wording.french, .english] {
      let bench = try Bench.sample()
      let workshop = bench.workshop
      _ = try workshop.link("V-0001", to: "H-01", as: .supports)
      _ = try workshop.widenProfile(of: "V-0001")
      let english = Workshop(
        workspace: workshop.workspace, furnishings: Bench.furnishings, mint: Bench.mint,
        today: Bench.today, now: Bench.now, author: "Anne", wording: wording)
      for act in try workshop.workspace.acts() {
        #expect(try !english.told(act).isEmpty)
      }
    }
  }
}
