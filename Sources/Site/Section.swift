import People
import Storage
import Words

/// The rooms of the site that its navigation leads to.
enum Section: String, CaseIterable, Sendable {
  case home, programme, plan, encounters, verbatim, debriefs, friezes, people, astonishments,
    hypotheses
  case prototypes
  case board
  case print, kits
  case imports = "import", exports = "export"
  case settings

  var path: String { self == .home ? "/" : "/\(rawValue)" }

  /// The page of help that speaks of it.
  var help: String {
    switch self {
    case .home: "home"
    case .programme, .plan: "plan"
    case .encounters, .debriefs, .friezes: "encounters"
    case .verbatim: "verbatim"
    case .people: "people"
    case .astonishments, .hypotheses: "sense"
    case .prototypes: "prototypes"
    case .board: "board"
    case .print, .kits: "print"
    case .imports, .exports: "import"
    case .settings: "settings"
    }
  }

  /// What it holds, where how much of it there is says something; people are not counted.
  var kinds: [Reference.Kind] {
    switch self {
    case .encounters: [.encounter]
    case .verbatim: [.verbatim]
    case .debriefs: [.debrief]
    case .friezes: [.frieze]
    case .astonishments: [.astonishment, .finding]
    case .hypotheses: [.hypothesis]
    case .prototypes: [.prototype]
    case .board: [.offer, .ask]
    case .home, .programme, .plan, .people, .print, .kits, .imports, .exports, .settings: []
    }
  }

  func name(_ wording: Wording) -> String {
    let words = wording.site
    return switch self {
    case .home: words.home
    case .programme: wording.programmePages.programmeTitle
    case .plan: wording.planPages.planTitle
    case .encounters: wording.sitePeople.encountersTitle
    case .debriefs: wording.sitePeople.debriefsTitle
    case .friezes: wording.friezePages.friezesTitle
    case .people: wording.sitePeople.peopleTitle
    case .verbatim: words.verbatim
    case .astonishments: wording.siteSense.senseTitle
    case .hypotheses: words.hypotheses
    case .prototypes: words.prototypes
    case .board: wording.siteBoard.board
    case .print: wording.sitePrints.printing
    case .kits: wording.siteKits.kits
    case .imports: wording.siteImport.importTitle
    case .exports: wording.siteImport.exportTitle
    case .settings: wording.siteHouse.settingsTitle
    }
  }

  /// The rooms of less use to someone who is here for something.
  private static func away(_ purpose: Settings.Purpose?) -> Set<Section> {
    switch purpose {
    case .residence: [.board]
    case .sprint: [.board, .encounters, .debriefs, .astonishments]
    case .network:
      [
        .programme, .encounters, .debriefs, .friezes, .astonishments, .hypotheses, .prototypes,
      ]
    case .everything, nil: []
    }
  }

  /// How many rooms are one click away; the others are under « Le reste ».
  static let mostNear = 12

  /// Those that give their place first where there are too many.
  private static let leaving: [Section] = [
    .exports, .kits, .friezes, .imports, .debriefs, .people, .programme, .encounters,
  ]

  /// The rooms that go under « Le reste »: those of less use to who is here for something, those
  /// that hold nothing where nobody said what they are here for, then as many as it takes.
  ///
  /// - Parameter holds: whether a room that is counted holds something.
  static func steppingBack(
    for purpose: Settings.Purpose?, holds: (Section) -> Bool
  ) -> Set<Section> {
    var gone = away(purpose)
    if purpose == nil, allCases.contains(where: { !$0.kinds.isEmpty && holds($0) }) {
      gone.formUnion(allCases.filter { !$0.kinds.isEmpty && $0 != .verbatim && !holds($0) })
    }
    let near = allCases.filter { $0 != .settings && !gone.contains($0) }
    return gone.union(
      leaving.filter { near.contains($0) }.prefix(max(0, near.count - mostNear)))
  }

  /// The navigation: groups of rooms under their headings.
  static func groups(_ wording: Wording) -> [(heading: String, sections: [Section])] {
    let words = wording.site
    return [
      ("", [.home]), (wording.planPages.planPrepare, [.programme, .plan]),
      (words.collect, [.encounters, .verbatim, .debriefs, .friezes, .people]),
      (wording.siteSense.comprehend, [.astonishments, .hypotheses]), (words.decide, [.prototypes]),
      (wording.siteBoard.networkGroup, [.board]),
      (wording.sitePrints.onPaper, [.print, .kits]),
      (wording.siteImport.houseGroup, [.imports, .exports]),
    ]
  }
}
