import Atelier
import Foundation
import People
import Words
import Workbench

extension Visit {
  /// One page of a print as it will come out, what changes it, what does not fit.
  func printPreview() async throws -> Reply {
    let request = try printRequest()
    let offers = await premises.previews.kits(by: workshop)
    let preview = try await premises.previews.look(
      at: request.what, request.options, by: workshop)
    let number = min(max(Int(query["page"]) ?? 1, 1), max(preview.pages, 1))
    let title = title(of: request.what, among: offers)
    let words = wording.sitePrints
    return try page(
      "print-preview", title: title, in: .print,
      [
        "purpose": shown(purpose(of: request.what, among: offers)),
        "nothing": preview.isNothing ? shown(nothing(of: request)) : false,
        "sheet": preview.parts.isEmpty ? false : sheet(number, of: preview, request, title) as Any,
        "parts": parts(of: preview, at: number, request),
        "faulty": preview.faults.isEmpty
          ? false
          : [
            "said": language.typeset(words.unfit(preview.faults.count)),
            "isShown": !preview.parts.isEmpty,
            "help": language.typeset(preview.hasAside ? words.asideHelp : words.unfitHelp),
            "faults": preview.faults.map { model($0, request, offers) },
          ] as Model as Any,
        "warned": preview.remarks.isEmpty
          ? false : ["remarks": preview.remarks.map(language.typeset)] as Model as Any,
        "groups": preview.groups.isEmpty
          ? false
          : [
            "title": language.typeset(wording.groups.oneGesture),
            "asked": preview.groups.map { model($0, back: request.preview(number)) },
            "profiles": try knownProfiles(),
          ] as Model as Any,
        "action": request.path, "choices": choices(request, offers),
        "canPrepare": preview.canPrint,
        "readsInBrowser": request.what.readsInBrowser,
        "place": PrintRequest.place(request.what), "asked": fields(request.asked),
      ])
  }

  /// What the small picture of a first page is called.
  static let thumbnail = "small.svg"

  /// One page as an image.
  func printPicture() async throws -> Reply {
    let request = try printRequest()
    let name = parameter("page")
    let isSmall = name == Self.thumbnail
    let desk = isSmall ? premises.thumbnails : premises.previews
    guard name.hasSuffix(".svg"), let number = isSmall ? 1 : Int(name.dropLast(4)), number > 0,
      let svg = try await desk.picture(
        of: request.what, page: number, request.options, by: workshop)
    else { throw SiteFault.noSuchPage }
    return .drawing(svg)
  }

  /// The verbatim ticked in the grid, as cards.
  func chooseCards() throws -> Reply {
    let chosen = form.all("chosen").compactMap { Reference($0) }
    guard !chosen.isEmpty else { throw SiteFault.nothingTicked }
    let only = Form(chosen.map { (name: "only", value: $0.description) })
    if form["do"] == "print" {
      let place = PrintRequest.place(.kind(.verbatim))
      let day = try workshop.toldDay().day
      return try startPrint(PrintRequest(place, only, day: day), isTaken: true)
    }
    return .goTo("/print/verbatim?" + only.encoded)
  }

  private func purpose(of what: Printable, among offers: [KitOffer]) -> String {
    switch what {
    case .kind(let kind): return wording.sitePrints.purposes[kind.rawValue] ?? ""
    case .deck(let deck, let kit):
      let offer = offers.first { $0.name == kit }
      let item = offer?.items.first { $0.name == deck }
      return [item.map(facts), offer?.title].compactMap { $0 }.joined(separator: " · ")
    }
  }

  private func nothing(of request: PrintRequest) -> String {
    if request.options.isOnlyNew {
      return request.what == .kind(.planning)
        ? wording.takeDown.nothingMoved : wording.takeDown.nothingNew
    }
    guard case .kind(let kind) = request.what else { return wording.sitePrints.nothingPrinted }
    return wording.sitePrints.nothingOf[kind.rawValue] ?? wording.sitePrints.nothingPrinted
  }

  private func sheet(
    _ number: Int, of preview: Preview, _ request: PrintRequest, _ title: String
  ) -> Model {
    let words = wording.sitePrints
    return [
      "picture": request.picture(number),
      "alt": language.typeset(words.previewAlt(title, number, preview.pages)),
      "said": language.typeset(wording.sitePages.page(number, preview.pages)),
      "before": number > 1 ? request.preview(number - 1) as Any : false,
      "after": number < preview.pages ? request.preview(number + 1) as Any : false,
    ]
  }

  private func parts(of preview: Preview, at number: Int, _ request: PrintRequest) -> Any {
    guard preview.parts.count > 1 else { return false }
    let words = wording.sitePrints
    return [
      "list": preview.parts.map { part in
        let title = part.isTiled ? words.glued(part.title) : part.title
        return [
          "said": language.typeset(
            words.part(title, words.pageCount(part.pages), part.size)),
          "path": request.preview(part.firstPage),
          "isCurrent": (part.firstPage..<part.firstPage + part.pages).contains(number),
        ] as Model
      }
    ] as Model
  }

  /// A text that does not fit, with the page that shows it and the place to mend it.
  private func model(_ fault: Preview.Fault, _ request: PrintRequest, _ offers: [KitOffer])
    -> Model
  {
    [
      "said": language.typeset(fault.said),
      "page": fault.page.map(request.preview) as Any? ?? false,
      "onPage": fault.page.map { language.typeset(wording.sitePrints.onPage($0)) } ?? "",
      "mendPath": mending(fault, request.what, offers) ?? false as Any,
      "item": fault.item,
    ]
  }

  private func mending(_ fault: Preview.Fault, _ what: Printable, _ offers: [KitOffer]) -> String? {
    if let reference = Reference(fault.item) { return path(of: reference) }
    guard case .deck(let deck, let kit) = what,
      let offer = offers.first(where: { $0.name == kit }), offer.isOwn
    else { return nil }
    let spoken = offer.languages.contains(language) ? language : offer.languages.first ?? language
    return "/kits/\(Form.encoded(kit))/\(Form.encoded(deck))/\(spoken.rawValue)"
  }

  /// The fields that change how it is printed, those that mean something for it.
  private func choices(_ request: PrintRequest, _ offers: [KitOffer]) -> Model {
    let (words, asked, options) = (wording.sitePrints, request.asked, request.options)
    let meant = meant(by: request.what, offers)
    let sheets = request.what.sheetNames.map { option($0, $0, options.sheetName) }
    let duplexes = PrintOptions.Duplex.allCases.map {
      option($0.rawValue, words.duplexes[$0.rawValue] ?? "", options.duplex.rawValue)
    }
    let printers = meant.contains(.printer) ? (try? printers().names) ?? [] : []
    let chosen = asked.all("only")
    return [
      "sheets": meant.contains(.sheet) ? ["list": sheets] as Model as Any : false,
      "labels": meant.contains(.labels)
        ? [
          "label": language.typeset(wording.badges.labelsLabel),
          "plain": language.typeset(wording.badges.plainSheet),
          "list": workshop.furnishings.labelNames.map {
            option($0, $0.replacing("x", with: " × ") + " mm", options.labels)
          },
        ] as Model as Any : false,
      "duplexes": meant.contains(.duplex) ? ["list": duplexes] as Model as Any : false,
      "printers": printers.isEmpty
        ? false
        : ["list": printers.map { option($0, $0, asked["printer"]) }] as Model as Any,
      "margin": meant.contains(.margin) ? ["value": margin(options)] as Model as Any : false,
      "large": meant.contains(.large)
        ? ["isTicked": options.isLargePrint] as Model as Any : false,
      "backs": meant.contains(.backs)
        ? ["isTicked": options.hasBacks] as Model as Any : false,
      "new": meant.contains(.new)
        ? [
          "isTicked": options.isOnlyNew,
          "label": language.typeset(
            request.what == .kind(.planning)
              ? wording.takeDown.onlyChangedLabel : wording.takeDown.onlyNewLabel),
        ] as Model as Any : false,
      "since": meant.contains(.since) ? ["value": asked["since"]] as Model as Any : false,
      "ownTitle": meant.contains(.title) ? ["value": asked["title"]] as Model as Any : false,
      "quotes": meant.contains(.quotes)
        ? ["value": options.only.map(\.description).joined(separator: ", ")] as Model as Any
        : false,
      "isGrey": options.isBlackAndWhite,
      "only": chosen.isEmpty || meant.contains(.quotes)
        ? false
        : [
          "said": language.typeset(words.chosen(chosen.count)),
          "references": chosen.compactMap { Reference($0) }.map(link),
          "path": request.path,
          "fields": chosen.map { ["name": "only", "value": $0] as Model },
        ] as Model as Any,
    ]
  }

  /// Nothing is turned over where cards have no back, nor cut where there is no card.
  private func meant(by what: Printable, _ offers: [KitOffer]) -> Set<Printable.Choice> {
    guard case .deck(let deck, let kit) = what,
      let item = offers.first(where: { $0.name == kit })?.items.first(where: { $0.name == deck })
    else { return what.choices }
    guard let cards = item.cards else { return [.grey, .large] }
    return cards.isTwoSided ? what.choices : what.choices.subtracting([.duplex, .printer])
  }

  /// As number fields take it.
  private func margin(_ options: PrintOptions) -> String {
    let text = String(options.millimetres)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func fields(_ form: Form) -> [Model] {
    form.pairs.map { ["name": $0.name, "value": $0.value] }
  }
}
