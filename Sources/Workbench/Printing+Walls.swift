import Atelier
import Paper
import People
import Press
import Reciprocity
import Storage
import Words

extension Printing {
  /// A large page whole, then on the sheets of a copier.
  private func walls(
    _ name: String, _ title: String, _ pages: [Page], tiles: [SheetSize], remarks: [String] = [],
    rare: RareGroups = RareGroups()
  ) throws -> [PrintDraft] {
    let whole = draft(name, title, Pages(pages), remarks: remarks, rare: rare)
    let wanted = options.sheet.map { [$0] } ?? tiles
    return try [whole]
      + wanted.map { sheet in
        let tiled = try pages.map {
          try composer.tiles(of: $0, title: marked(title), on: sheet, margin: options.margin)
        }
        var parts = draft(
          "\(name)-\(sheet.fileName)", title, tiled.reduce(Pages([])) { $0 + $1 })
        parts.isTiled = true
        return parts
      }
  }

  func blankFriezeDrafts() throws -> [PrintDraft] {
    let frieze =
      contents.friezes.first.map {
        BlankFrieze.again($0, in: wording, programme: programme?.title ?? "")
      } ?? BlankFrieze.standard(in: wording, programme: programme?.title ?? "")
    return try walls(
      "frise-recrutement", frieze.title, [try frieze.page(with: composer)], tiles: [.a4, .a3])
  }

  func filledFriezeDrafts() throws -> [PrintDraft] {
    let wanted = contents.friezes.filter { isWanted($0.reference) }
    guard !wanted.isEmpty else { return [] }
    let publics = contents.friezes.sorted { $0.reference < $1.reference }.flatMap(\.publics)
    let pages = try wanted.map { frieze in
      try FilledFrieze(
        frieze, quotations: quotations, register: register, publics: publics,
        programme: programme?.title ?? ""
      ).page(with: composer)
    }
    let said = wanted.flatMap(\.strips).flatMap(\.moments).compactMap(\.verbatim)
    return [
      draft(
        "frise-recrutement-remplie", wanted[0].title, Pages(pages),
        remarks: remarks(on: shown(said)), rare: rareGroups(said))
    ]
  }

  var programmeFrieze: ProgrammeFrieze? {
    programme.flatMap {
      ProgrammeFrieze(
        $0, occasions: contents.occasions, prototypes: contents.prototypes, register: register,
        in: wording, span: span)
    }
  }

  func programmeDrafts() throws -> [PrintDraft] {
    guard let frieze = programmeFrieze else { return [] }
    return try walls(
      "frise-programme", frieze.title, [try frieze.page(with: composer)], tiles: [.a4])
  }

  /// The programme's own days, without those of a network that lives on after it.
  private var span: Period? {
    let own = contents.occasions.filter { $0.kind != .gathering && $0.kind != .milestone }
      .filter { $0.kind != .launch || $0.period.start <= (programme?.period?.end ?? $0.period.end) }
      .map(\.period)
    guard let first = own.map(\.start).min(), let last = own.map(\.end).max() else { return nil }
    return Period(first, last)
  }

  func posterDrafts() throws -> [PrintDraft] {
    guard let programme, let residence = Residence.all(in: contents.occasions).first else {
      return []
    }
    let resisting = Set(
      contents.feedback.filter { $0.stance == .resisting }.map(\.verbatim))
    let poster = ResidencePoster(
      residence, programme: programme, figures: contents.figures, quotations: quotations,
      resisting: resisting, in: wording)
    return try walls(
      "affiche-residence", poster.title, [try poster.page(with: composer)], tiles: [.a4],
      remarks: remarks(on: quotations.filter(\.isKey)),
      rare: rareGroups(quotations.filter(\.isKey).map(\.source)))
  }

  func boardDrafts() throws -> [PrintDraft] {
    guard let network = contents.networks.first else { return [] }
    let notices = register.disclose(
      offers: contents.offers, asks: contents.asks, members: contents.members, to: .paper)
    let board = BoardPoster(network, notices: notices, in: wording)
    return try walls(
      "tableau-rers", network.name, try board.pages(with: composer), tiles: [.a4],
      remarks: wording.remarks(on: tellings(notices), atMost: Self.mostTellings))
  }
}
