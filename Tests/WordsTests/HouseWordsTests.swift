import Testing

@testable import Words

@Suite("The words of a house") struct HouseWordsTests {
  private let house = HouseWords([
    HouseWords.Pair(ours: "bilan", theirs: "observation"),
    HouseWords.Pair(ours: "étonnement", theirs: "surprise"),
    HouseWords.Pair(ours: "verbatim", theirs: "parole entendue"),
  ])

  @Test(
    "a whole word is said otherwise, small or capital, one or several",
    arguments: [
      ("Bilan et comités", "Observation et comités"), ("deux bilans", "deux observations"),
      ("Étonnements", "Surprises"), ("rapports d’étonnement", "rapports de surprise"),
      ("L’étonnement ouvre", "La surprise ouvre"), ("le bilan", "l’observation"),
      ("bilan.", "observation."), ("le mot « bilan »", "le mot « observation »"),
    ])
  func said(ours: String, theirs: String) { #expect(house(ours) == theirs) }

  @Test(
    "a part of a longer word stays as it is",
    arguments: ["bilanesque", "rebilan", "abilané", ""])
  func untouched(words: String) {
    #expect(house(words).contains("bilan") == words.contains("bilan"))
    #expect(HouseWords()(words) == words)
  }

  @Test(
    "articles and plurals follow as French and English say them",
    arguments: [
      ("comité", "instance", "la réponse du comité", "la réponse de l’instance"),
      ("hypothèse", "piste", "à l’hypothèse", "à la piste"),
      ("parcours", "chemin", "le parcours", "le chemin"),
      ("réseau", "collectif", "deux réseaux", "deux collectifs"),
      ("bilan", "tableau", "des bilans", "des tableaux"),
      ("lead", "hunch", "a lead", "a hunch"), ("hypothesis", "hunch", "a hypothesis", "a hunch"),
      ("comité", "COPIL", "Comité", "COPIL"),
    ])
  func articles(ours: String, theirs: String, said: String, becomes: String) {
    #expect(HouseWords([HouseWords.Pair(ours: ours, theirs: theirs)])(said) == becomes)
  }

  @Test(
    "little words go by the gender that was said of the word",
    arguments: [
      ("réunion", "comité", .masculine, "à la réunion de la réunion", "au comité du comité"),
      ("bilan", "revue", .feminine, "un bilan, du bilan", "une revue, de la revue"),
      (
        "bilan", "action", .feminine, "un bilan, ce bilan, au bilan",
        "une action, cette action, à l’action"
      ),
      ("réunion", "atelier", .masculine, "cette réunion, la réunion", "cet atelier, l’atelier"),
      (
        "étonnement", "comité", .masculine, "L’étonnement, cet étonnement",
        "Le comité, ce comité"
      ),
      ("comité", "bonté", .feminine, "Le comité, des comités", "La bonté, des bontés"),
    ] as [(String, String, HouseWords.Gender, String, String)])
  func genders(
    ours: String, theirs: String, gender: HouseWords.Gender, said: String, becomes: String
  ) {
    let pair = HouseWords.Pair(ours: ours, theirs: theirs, gender: gender)
    #expect(HouseWords([pair])(said) == becomes)
  }

  @Test func `two words may change places`() {
    let turned = HouseWords([
      HouseWords.Pair(ours: "piste", theirs: "hypothèse"),
      HouseWords.Pair(ours: "hypothèse", theirs: "piste"),
    ])
    #expect(turned("Hypothèses et pistes") == "Pistes et hypothèses")
    #expect(turned("d’hypothèse en piste") == "de piste en hypothèse")
  }

  @Test func `the names of things change on pages and paper; what is written does not`() {
    let wording = Wording.french.inWords(of: house)
    #expect(wording.reports.title == "Rapports de surprise")
    #expect(wording.siteSense.astonishmentsTitle == "Surprises")
    #expect(wording.atelier.state("reviewed") == "observation")
    #expect(wording.siteHelp.helpRooms.contains { $0.title.hasPrefix("Surprises") })
    #expect(wording.tracking.time.review == "observation")
    #expect(wording.friezes.lanes.committees == "Observation et comités")
    let foot = wording.reports.foot("Le bilan des étonnements")
    #expect(foot == "Le bilan des étonnements, rapports de surprise")
    #expect(wording.tracking.decision.given("bilan de juin") == "Décision prise, bilan de juin")
  }
}
