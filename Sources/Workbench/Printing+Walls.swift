import Atelier
import Entities
import Paper
import People
import Press
import Reciprocity
import Storage
import Words

extension Printing {
  /// A large page whole, or the design for the sheet that is asked for; then the large one on the
  /// sheets of a copier.
  private func walls(
    _ name: String, _ title: String, tiles: [SheetSize], remarks: [String] = [],
    rare: RareGroups = RareGroups(), carried: Carried = Carried(),
    set: (Size?) throws -> [Page]
  ) throws -> [PrintDraft] {
    let asked = wallSheet
    let own = try set(asked.sheet?.size)
    let whole = draft(
      name, title, Pages(own), remarks: asked.remarks + remarks, rare: rare,
      carried: carried)
    let large = asked.sheet == nil ? own : try set(nil)
    let sheets = (asked.sheet.map { [$0] } ?? tiles).filter { sheet in
      large.contains { $0.size.area > sheet.size.area * 1.01 }
    }
    return try [whole] + sheets.map { try tiled(large, name, title, on: $0) }
  }

  private func tiled(_ pages: [Page], _ name: String, _ title: String, on sheet: SheetSize) throws
    -> PrintDraft
  {
    let tiled = try pages.map {
      try composer.tiles(
        of: $0, title: marked(title), on: sheet, blank: max(0, min($0.whiteEdge - 1, 14)),
        margin: options.margin)
    }
    let count = tiled.reduce(0) { $0 + $1.count - 1 }
    var parts = draft(
      "\(name)-\(sheet.fileName)", title, tiled.reduce(Pages([])) { $0 + $1 },
      remarks: [wording.imposition.assembly(count, sheet.name) + "."])
    parts.isTiled = true
    return parts
  }

  func blankFriezeDrafts() throws -> [PrintDraft] {
    let wanted = contents.friezes.first { isWanted($0.reference) } ?? contents.friezes.first
    let frieze =
      wanted.map {
        BlankFrieze.again($0, in: wording, programme: programme?.title ?? "")
      } ?? BlankFrieze.standard(in: wording, programme: programme?.title ?? "")
    return try walls("frise-recrutement", frieze.title, tiles: [.a4, .a3]) {
      try frieze.pages(with: composer, sheet: $0 ?? SheetSize.a1.size)
    }
  }

  func filledFriezeDrafts() throws -> [PrintDraft] {
    let wanted = contents.friezes.filter { isWanted($0.reference) }
    guard !wanted.isEmpty else { return [] }
    let publics = contents.friezes.sorted { $0.reference < $1.reference }.flatMap(\.publics)
    let friezes = wanted.map {
      FilledFrieze(
        $0, quotations: quotations, register: register, publics: publics,
        programme: programme?.title ?? "")
    }
    let said = wanted.flatMap(\.strips).flatMap(\.moments).compactMap(\.verbatim)
    let carried = Carried(items: wanted.map(\.reference)).union(Carried(shown(said)))
    let (name, title) = ("frise-recrutement-remplie", wanted[0].title)
    let asked = friezeSheet
    let sheet = asked.sheet.size
    let whole = draft(
      name, title, Pages(try friezes.flatMap { try $0.pages(with: composer, sheet: sheet) }),
      remarks: asked.remarks + remarks(on: shown(said), tellings(each: wanted)),
      rare: rareGroups(said), carried: carried)
    let strips = try friezes.flatMap { try $0.stripPages(with: composer, sheet: sheet) }
    let tracings = try friezes.flatMap { try $0.tracingPages(with: composer, sheet: sheet) }
    let others = [
      (name + "-bandes", wording.prints.strips, strips),
      (name + "-calques", wording.prints.tracings, tracings),
    ]
    return [whole]
      + others.filter { !$0.2.isEmpty && options.format == .pdf }.map { name, what, pages in
        draft(name, wording.announcing(title) + " " + what, Pages(pages))
      }
  }

  var programmeFrieze: ProgrammeFrieze? {
    programme.flatMap {
      ProgrammeFrieze(
        $0, occasions: contents.occasions, prototypes: contents.prototypes, register: register,
        in: wording, span: contents.occasions.span(until: programme?.period?.end),
        today: options.day)
    }
  }

  func programmeDrafts() throws -> [PrintDraft] {
    guard let frieze = programmeFrieze else { return [] }
    return try walls("frise-programme", frieze.title, tiles: [.a4]) { sheet in
      try sheet.map { try frieze.pages(with: composer, sheet: $0) }
        ?? [try frieze.page(with: composer)]
    }
  }

  func posterDrafts() throws -> [PrintDraft] {
    guard let programme else { return [] }
    let residences = Residence.all(in: contents.occasions)
    let resisting = Set(
      contents.feedback.filter { $0.stance == .resisting }.map(\.verbatim))
    let posters = residences.map { residence in
      let own = residence.occasions
      let others = residences.reduce(into: Set<Occasion.ID>()) { $0.formUnion($1.occasions) }
        .subtracting(own)
      return ResidencePoster(
        residence, programme: programme, figures: contents.figures,
        quotations: quotations.filter { $0.during.map(others.contains) != true },
        chosen: chosenForPoster, resisting: resisting, title: options.title,
        others: residences.filter { $0 != residence }, in: wording)
    }
    guard let first = posters.first else { return [] }
    let leftOut = posters.flatMap(\.leftOut).map(\.label).uniqued
    let shown = chosenForPoster ?? quotations.filter(\.isKey)
    // What is noted is what was set: it depends on the sheet.
    var set: [Quotation] = []
    var drafts = try walls(
      "affiche-residence", first.title, tiles: [.a4],
      remarks: remarks(on: shown)
        + (leftOut.isEmpty ? [] : [wording.prints.figuresLeftOut(leftOut)]),
      rare: rareGroups(shown.map(\.source))
    ) { sheet in
      let laid = try posters.map {
        try $0.laid(with: composer, sheet: sheet ?? SheetSize.a2.size)
      }
      set += laid.flatMap(\.shown)
      return laid.map(\.page)
    }
    drafts[0].carried = Carried(set)
    return drafts
  }

  /// The words the team chose by their references; nothing where it chose none.
  private var chosenForPoster: [Quotation]? {
    let chosen = options.only.compactMap { wanted in
      quotations.first { $0.reference == wanted }
    }
    return chosen.isEmpty ? nil : chosen
  }

  /// The cards of the network that some may have.
  func notices(for audience: Audience) -> [BoardNotice] {
    register.disclose(
      offers: contents.offers, asks: contents.asks, members: contents.members, to: audience)
  }

  func boardDrafts() throws -> [PrintDraft] {
    guard let network = contents.networks.first else { return [] }
    let notices = notices(for: audience)
    let board = BoardPoster(network, notices: notices, in: wording)
    let asked = wallSheet.sheet?.size ?? SheetSize.a1.size
    let aside = try board.aside(with: composer, sheet: asked)
    let carried = Carried(
      items: notices.map(\.reference),
      named: notices.filter { !$0.name.isEmpty }.map(\.reference))
    var drafts = try walls(
      "tableau-rers", network.name, tiles: [.a4],
      remarks: wording.remarks(on: tellings(notices), atMost: Self.mostTellings), carried: carried
    ) { try board.pages(with: composer, sheet: $0 ?? SheetSize.a1.size) }
    drafts[0] = try drafts[0].leaving(aside, by: composer)
    return try drafts + catalogue(board, network.name, carried)
  }
}

extension Printing {
  /// All prototypes at a glance, where there are several.
  func prototypeWall(_ tracking: Tracking) throws -> [PrintDraft] {
    guard tracking.sheets.count > 1 else { return [] }
    return try walls(
      "mur-prototypes", wording.tracking.wall, tiles: [], carried: Carried(tracking)
    ) {
      try tracking.wall(with: composer, sheet: $0 ?? SheetSize.a1.size)
    }
  }

  /// The catalogue of a network, a booklet of A4 folded; A5 as it is where that is asked.
  private func catalogue(_ board: BoardPoster, _ name: String, _ carried: Carried) throws
    -> [PrintDraft]
  {
    guard !board.areas.isEmpty, options.format == .pdf else { return [] }
    let isA5 = options.sheet == .a5
    let pages = try board.catalogue(with: composer, isFolded: !isA5)
    let title = wording.announcing(name) + " " + wording.posters.catalogue
    return [
      draft(
        "tableau-rers-catalogue", title, Pages(pages),
        remarks: isA5 ? [] : [wording.prints.booklet(pages.count / 2)], carried: carried)
    ]
  }
}

extension Residence {
  fileprivate var occasions: Set<Occasion.ID> { Set((weeks + interResidences).map(\.id)) }
}
