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
    let own =
      try asked.sheet.map { try set(within($0.size)).map(centred) } ?? (try set(nil))
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
    let sheet = within(asked.sheet.size)
    let whole = draft(
      name, title,
      Pages(try friezes.flatMap { try $0.pages(with: composer, sheet: sheet) }.map(centred)),
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
        draft(name, wording.announcing(title) + " " + what, Pages(pages.map(centred)))
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
    let name = "frise-programme"
    let whole = try walls(name, frieze.title, tiles: []) { sheet in
      try sheet.map { try frieze.pages(with: composer, sheet: $0) }
        ?? [try frieze.page(with: composer)]
    }
    guard options.sheet == nil else { return whole.filter { !$0.isTiled } }
    // On a copier: sheets that lie side by side, with nothing to cut nor to glue.
    let pages = try frieze.row(with: composer, sheet: SheetSize.a4.size)
    var row = draft(
      "\(name)-a4", frieze.title, Pages(pages),
      remarks: [wording.imposition.sideBySide(pages.count, SheetSize.a4.name)])
    row.isTiled = true
    return whole + [row]
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
    let shown = chosenForPoster ?? quotations.filter(\.isKey)
    // What is noted is what was set: it depends on the sheet.
    var set: [[ResidencePoster.Laid]] = []
    var drafts = try walls(
      "affiche-residence", first.title, tiles: [.a4],
      remarks: remarks(on: shown), rare: rareGroups(shown.map(\.source))
    ) { sheet in
      let laid = try posters.map {
        try $0.laid(with: composer, sheet: sheet ?? SheetSize.a2.size)
      }
      set.append(laid)
      return laid.map(\.page)
    }
    drafts[0].carried = Carried(set.joined().flatMap(\.shown))
    drafts[0].remarks += leftOut(of: set[0], among: posters, wanted: shown)
    return drafts
  }

  /// The figures, the words chosen and the key ones that are not on the posters just set.
  private func leftOut(
    of laid: [ResidencePoster.Laid], among posters: [ResidencePoster], wanted: [Quotation]
  ) -> [String] {
    let ofOthers = posters.flatMap(\.leftOut).map(\.label).uniqued
    let shown = Set(laid.flatMap(\.shown).map(\.reference))
    let figures = laid.flatMap(\.figuresLeft).map(\.label).uniqued
    let words = wanted.map(\.reference).filter { !shown.contains($0) }
    return (ofOthers.isEmpty ? [] : [wording.prints.figuresLeftOut(ofOthers)])
      + (figures.isEmpty ? [] : [wording.prints.figuresWithoutRoom(figures)])
      + (words.isEmpty ? [] : [wording.prints.quotesWithoutRoom(words.map(\.description))])
  }

  /// The words the team chose by their references; nothing where it chose none.
  private var chosenForPoster: [Quotation]? {
    let wanted = options.only.filter { $0.kind == .verbatim }
    if wanted.isEmpty { return nil }
    return wanted.compactMap { wanted in quotations.first { $0.reference == wanted } }
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
    let asked = wallSheet.sheet.map { within($0.size) } ?? SheetSize.a1.size
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
    // For eyes that tire a page of the booklet takes a sheet of its own.
    let isFlat = options.sheet == .a5 || options.isLargePrint
    var pages = try board.catalogue(with: composer, isFolded: !isFlat)
    if options.isLargePrint {
      let sheet = options.sheet.map { $0.isForWalls ? $0 : .a4 } ?? .a4
      pages = pages.map { centred($0.enlarged(to: within(sheet.size))) }
    }
    let title = wording.announcing(name) + " " + wording.posters.catalogue
    return [
      draft(
        "tableau-rers-catalogue", title, Pages(pages),
        remarks: isFlat ? [] : [wording.prints.booklet(pages.count / 2)], carried: carried)
    ]
  }
}

extension Residence {
  fileprivate var occasions: Set<Occasion.ID> { Set((weeks + interResidences).map(\.id)) }
}
