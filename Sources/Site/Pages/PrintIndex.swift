import Words
import Workbench

extension Visit {
  /// Everything that can be printed, each with its first page.
  func printIndex() async throws -> Reply {
    let words = wording.sitePrints
    let kinds = try PrintKind.allCases.map { try model($0) }
    let offers = await premises.previews.kits(by: workshop)
    let jobs = try premises.prints.all.map { try model($0, among: offers) }
    return try page(
      "prints", title: words.printing, in: .print,
      [
        "hanging": hangingModel(try workshop.hangingCards()),
        "jobs": jobs.isEmpty ? false : ["list": jobs] as Any, "kinds": kinds,
        "kitsOffered": offers.filter { !$0.items.isEmpty }.map(model),
      ])
  }

  /// The pictures of a kit's decks, then its sheets.
  private func model(_ kit: KitOffer) -> Model {
    [
      "title": language.typeset(kit.title),
      "purpose": shown(kit.isOwn ? "" : wording.siteKits.kitPurposes[kit.name] ?? ""),
      "items": kit.items.map { item in
        let path = "/print/" + PrintRequest.place(.deck(item.name, kit: kit.name))
        return [
          "name": language.typeset(item.title), "path": path,
          "picture": path + "/\(Self.thumbnail)",
          "purpose": language.typeset(facts(item)), "nothing": false,
        ] as Model
      },
    ]
  }

  /// « 14 cartes de 96 × 68 mm, recto et verso »
  func facts(_ item: KitOffer.Item) -> String {
    let words = wording.sitePrints
    return item.cards.map { words.cardsOf($0.count, $0.size, $0.isTwoSided) }
      ?? words.sheetToRead
  }

  private func model(_ kind: PrintKind) throws -> Model {
    let (words, code) = (wording.sitePrints, kind.rawValue)
    let canPrint = try workshop.canPrint(kind)
    return [
      "name": language.typeset(words.printNames[code] ?? code), "path": "/print/\(code)",
      "picture": canPrint ? "/print/\(code)/\(Self.thumbnail)" as Any : false,
      "purpose": language.typeset(words.purposes[code] ?? ""),
      "nothing": canPrint ? false : shown(words.nothingOf[code] ?? ""),
    ]
  }

  /// What a print is called.
  func title(of what: Printable, among offers: [KitOffer]) -> String {
    switch what {
    case .kind(let kind): return wording.sitePrints.printNames[kind.rawValue] ?? kind.rawValue
    case .deck(let deck, let kit):
      let items = offers.first { $0.name == kit }?.items ?? []
      return items.first { $0.name == deck }?.title ?? deck
    }
  }
}
