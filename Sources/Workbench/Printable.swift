import Atelier
import Entities
import Foundation
import Interchange
import Paper
public import People
import Press
import Storage
import Words

/// Something that can be printed: a kind of the workspace, or a deck or sheet of a kit.
public enum Printable: Hashable, Sendable {
  case kind(PrintKind)
  case deck(String, kit: String)

  /// What changes how a thing is printed.
  public enum Choice: Hashable, Sendable {
    case sheet, duplex, printer, margin, grey, large, backs, since, new, title, quotes, labels
  }

  /// The choices that mean something for it.
  public var choices: Set<Choice> {
    switch self {
    case .deck, .kind(.cards): [.sheet, .duplex, .printer, .margin, .grey, .large]
    case .kind(.verbatim): [.sheet, .duplex, .printer, .margin, .grey, .large, .backs, .new]
    case .kind(.replacements): [.sheet, .margin, .grey, .large]
    case .kind(.prototypes): [.sheet, .grey, .large, .since]
    case .kind(.forms), .kind(.astonishments), .kind(.filledFrieze),
      .kind(.encounters), .kind(.fieldbook), .kind(.evening), .kind(.crossing), .kind(.blanks),
      .kind(.collection):
      [.sheet, .grey, .large]
    case .kind(.planning): [.sheet, .grey, .large, .labels, .new]
    case .kind(.poster): [.sheet, .margin, .grey, .title, .quotes]
    case .kind(.frieze), .kind(.programme), .kind(.board): [.sheet, .margin, .grey]
    }
  }

  /// The names of the sheets it has a design for.
  public var sheetNames: [String] {
    let all = SheetSize.named
    return (isCards ? all : all.filter(\.isForWalls)).map(\.name)
  }

  /// Cards are many and read on paper; the rest reads well in a browser too.
  public var readsInBrowser: Bool {
    switch self {
    case .deck, .kind(.cards), .kind(.verbatim), .kind(.replacements): false
    default: true
    }
  }

  /// Whether it is made of what people said or are: forms are not.
  var isOfWorkspace: Bool { ![.kind(.forms), .kind(.blanks)].contains(self) }

  /// Whether its pages hold cards, each of which may not fit.
  var isCards: Bool {
    switch self {
    case .deck, .kind(.cards), .kind(.verbatim): true
    default: false
    }
  }
}

extension PrintOptions {
  /// What an address asks for, by the names of its fields; what makes no sense is as if not asked.
  public init(asked: (String) -> String, only: [String], day: Day) {
    self.init(day: day)
    sheet = try? SheetSize(asked("sheet"))
    duplex = Duplex(rawValue: asked("duplex")) ?? duplex
    if let wide = Double(asked("margin").replacing(",", with: ".")), (0...30).contains(wide) {
      margin = Length(millimetres: wide)
    }
    (isBlackAndWhite, isLargePrint) = (!asked("grey").isEmpty, !asked("large").isEmpty)
    (hasBacks, isOnlyNew) = (!asked("backs").isEmpty, !asked("new").isEmpty)
    since = Day(written: asked("since"))
    about = Day(written: asked("about"))
    labels = String(asked("labels").trimmed.prefix(60))
    title = String(asked("title").trimmed.prefix(200))
    self.only = only.flatMap { $0.split { ",; ".contains($0) } }.compactMap { Reference($0) }
    format = Format(rawValue: asked("format")) ?? .pdf
  }

  /// The printer's margin, in millimetres, and the sheet's name.
  public var millimetres: Double { margin.millimetres }
  public var sheetName: String { sheet?.name ?? "" }
}

extension Workshop {
  /// Whether there is anything of a kind to print.
  public func canPrint(_ kind: PrintKind) throws -> Bool {
    let contents = try reading().contents
    switch kind {
    case .cards, .frieze, .forms, .astonishments, .blanks, .collection, .encounters, .fieldbook,
      .evening, .crossing:
      return true
    case .verbatim:
      let register = try reading().register
      return contents.verbatim.contains { register.disclose($0, to: .paper) != nil }
    case .filledFrieze: return !contents.friezes.isEmpty
    case .programme:
      return try printing(PrintOptions(day: try toldDay().day)).programmeFrieze != nil
    case .poster: return !Residence.all(in: contents.occasions).isEmpty
    case .prototypes: return !contents.prototypes.isEmpty
    case .board: return !contents.networks.isEmpty
    case .planning: return !contents.blocks.isEmpty
    case .replacements: return try hangingCards().contains(where: \.isReplaceable)
    }
  }

  func printing(_ options: PrintOptions, unfit: UnfitLog? = nil) throws -> Printing {
    try printing(try reading().contents, options, unfit: unfit)
  }

  func printing(_ contents: Dossier, _ options: PrintOptions, unfit: UnfitLog? = nil) throws
    -> Printing
  {
    var printing = Printing(
      contents: contents, cover: try workspace.cover(), furnishings: furnishings,
      wording: try houseWording(), emblems: try emblems(), options: options, today: today,
      created: now, unfit: unfit)
    let isBlank = contents.encounters.isEmpty && contents.verbatim.isEmpty
    let day = options.about ?? options.day
    printing.evening = isBlank ? { nil } : { try evening(of: day) }
    if !contents.printouts.isEmpty {
      printing.hanging = contents.printHistory.hanging(
        try losses(contents, printing.register).loss)
    }
    return printing
  }

  /// What would be printed, set but not drawn.
  func drafts(of what: Printable, _ options: PrintOptions, unfit: UnfitLog? = nil) throws
    -> [PrintDraft]
  {
    switch what {
    case .kind(let kind): return try printing(options, unfit: unfit).drafts(of: kind)
    case .deck(let deck, let kit):
      var bench = deckBench(notingIn: unfit)
      bench.emblems = try emblems()
      bench.own = try printing(options).own
      return try bench.drafts(knownKit: kit, deck: deck, options).map { $0.of(.cards) }
    }
  }

  /// The kits, without any workspace.
  public var deckBench: DeckBench { deckBench(notingIn: nil) }

  func deckBench(notingIn unfit: UnfitLog?) -> DeckBench {
    var bench = DeckBench(furnishings: furnishings, wording: wording, now: now)
    (bench.unfit, bench.shelf) = (unfit, memory.kits)
    return bench
  }

  /// Prints, telling how many pages are done of all.
  public func print(
    _ what: Printable, _ options: PrintOptions, told: @escaping (Int, Int) -> Bool
  ) throws -> [Print] {
    let drafts = try drafts(of: what, options).filter { options.format == .pdf || !$0.isTiled }
    let total = drafts.map(\.publication.pages.count).reduce(0, +)
    var before = 0
    return try drafts.map { draft in
      let done = before
      defer { before += draft.publication.pages.count }
      let press = PrintingPress(created: now, options: options, wording: wording) { _, page, _ in
        told(done + page, total)
      }
      return try press.print(draft)
    }
  }

  /// What decides how each thing may be shown: a print holds as long as none of these changes.
  func accords() throws -> Accords { Accords(of: try reading().contents, on: today) }
}
