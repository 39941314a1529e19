public import Foundation
import Ink
import Interchange
import Kits
import Paper
import Press
public import Words

/// Prints and checks kits, without any workspace.
public struct DeckBench {
  let furnishings: Furnishings
  let wording: Wording
  let now: Date
  /// Where a preview notes what does not fit.
  var unfit: UnfitLog?
  /// What the house puts at the foot of its sheets; cards are too small for it.
  var emblems: [Emblem] = []
  /// What takes the place of a kit's examples, where there is a workspace.
  var own: OwnThings?
  /// The kits read before, for those who ask again and again.
  var shelf: KitShelf?

  public init(furnishings: Furnishings, wording: Wording, now: Date) {
    (self.furnishings, self.wording, self.now) = (furnishings, wording, now)
  }

  /// A kit by its name, or by the path of its folder.
  func kit(_ name: String) throws -> Kit {
    let own = URL(filePath: name)
    let known = [furnishings.kits, furnishings.ownKits].compactMap { $0?.appending(path: name) }
    let files = FileManager.default
    for folder in known + [own]
    where files.fileExists(atPath: folder.appending(path: "kit.yaml").path) {
      return try KitReader.read(folder)
    }
    throw unknown(name)
  }

  /// A kit by its name alone: no path is ever followed.
  func kit(known name: String) throws -> Kit {
    guard let folder = furnishings.folder(ofKit: name) else { throw unknown(name) }
    guard let shelf else { return try KitReader.read(folder) }
    return try shelf.kit(name, stamp: furnishings.kitsStamp()) { try KitReader.read(folder) }
  }

  private func unknown(_ name: String) -> UnknownKit {
    UnknownKit(name: name, known: furnishings.kitNames + furnishings.ownKitNames)
  }

  /// A kit's decks and sheets, or one of them, a PDF each.
  ///
  /// - Throws: ``Overflows`` for cards whose words do not fit, the kit's own faults.
  public func print(
    kit name: String, deck: String?, _ options: PrintOptions,
    progress: @escaping (String, Int, Int) -> Bool
  ) throws -> [Print] {
    let press = PrintingPress(
      created: now, options: options, wording: wording, progress: progress)
    return try press.print(try drafts(kit: name, deck: deck, options))
  }

  func drafts(kit name: String, deck: String?, _ options: PrintOptions) throws -> [PrintDraft] {
    try drafts(of: try kit(name), deck: deck, options)
  }

  /// The same of a kit known by its name, in a language it speaks.
  func drafts(knownKit name: String, deck: String, _ options: PrintOptions) throws -> [PrintDraft] {
    let kit = try kit(known: name)
    return try speaking(kit).drafts(of: kit, deck: deck, options)
  }

  /// The same bench in the kit's own language, where the kit does not speak the bench's.
  func speaking(_ kit: Kit) -> DeckBench {
    guard !kit.languages.contains(wording.language), let own = kit.languages.first else {
      return self
    }
    var bench = DeckBench(furnishings: furnishings, wording: .of(own), now: now)
    (bench.unfit, bench.shelf, bench.emblems, bench.own) = (unfit, shelf, emblems, self.own)
    return bench
  }

  private func drafts(of kit: Kit, deck: String?, _ options: PrintOptions) throws -> [PrintDraft] {
    func isWanted(_ name: String, _ title: String) -> Bool {
      deck.map { name == $0 || slug(title) == slug($0) } ?? true
    }
    let (allDecks, allSheets) = (kit.decks(in: wording.language), kit.sheets(in: wording.language))
    let decks = allDecks.filter { isWanted($0.name, $0.title) }
    let sheets = allSheets.filter { isWanted($0.name, $0.title) }
    guard !decks.isEmpty || !sheets.isEmpty else {
      throw UnknownDeck(
        name: deck ?? "", kit: kit.name,
        known: allDecks.map { ($0.name, $0.title) } + allSheets.map { ($0.name, $0.title) })
    }
    let composer = composer()
    let isOfHouse = furnishings.kitNames.contains(kit.name)
    func draft(
      _ deck: Deck, by composer: Composer, _ remarks: [String], _ carried: Carried
    ) throws -> PrintDraft {
      var draft = PrintDraft(
        name: file(deck),
        publication: Publication(
          title: deck.title, subject: kit.title(in: wording.language), language: wording.language,
          pages: try deck.pages(composer, options.printing)), remarks: remarks, carried: carried)
      draft.isOneSided = deck.isOneSided(options.printing)
      return draft
    }
    func cards(_ deck: Deck) throws -> PrintDraft {
      let carried = isOfHouse ? carried(by: deck) : Carried()
      let (deck, isInvented, remarks) = isOfHouse ? personal(deck) : (deck, false, [])
      var composer = composer
      composer.isFictional = isInvented
      var all = try draft(deck, by: composer, remarks, carried)
      if options.isStrict || unfit != nil { return all }
      all.withoutUnfit = { [composer] in
        let (fitting, aside) = try deck.parted(composer)
        if let aside, fitting.cards.isEmpty { throw aside }
        return try draft(fitting, by: composer, remarks, carried).leaving(aside, by: composer)
      }
      return all
    }
    let read = try sheets.map { sheet in
      PrintDraft(
        name: file(sheet.title),
        publication: try composer.publication(
          of: sheet.notice, scale: options.scale))
    }
    return try laid(decks, and: read, options, by: composer, cards)
  }

  /// Decks whose cards hold on no sheet of the size asked for are left aside, and named on a last
  /// sheet.
  private func laid(
    _ decks: [Deck], and read: [PrintDraft], _ options: PrintOptions, by composer: Composer,
    _ draft: (Deck) throws -> PrintDraft
  ) throws -> [PrintDraft] {
    var (drafts, aside): ([PrintDraft], [Unlaid]) = ([], [])
    for deck in decks {
      do { drafts.append(try draft(deck)) } catch let fault as Misfit where !options.isStrict {
        aside.append(Unlaid(item: deck.title, fault: fault))
      }
    }
    drafts += read
    guard let first = aside.first else { return drafts }
    guard let last = drafts.popLast() else { throw first.fault }
    return drafts + [
      try last.leaving(Overflows([], unlaid: aside), by: composer, isOfCards: false)
    ]
  }

  /// Everything that would go wrong when a kit is printed, a sentence each.
  public func check(kit name: String) throws -> [String] {
    try kit(name).check(
      pictograms: furnishings.pictograms, broken: Set(furnishings.unreadablePictograms)
    ) { composer(Wording.of($0)) }
    .map { $0.said(in: wording) }
  }

  func composer(_ spoken: Wording? = nil) -> Composer {
    let shelf = PictogramShelf(furnishings)
    var composer = Composer(
      ruler: PangoRuler(), wording: spoken ?? wording, unfit: unfit,
      pictogram: shelf.pictogram)
    composer.emblems = emblems
    return composer
  }

  /// What is no larger than a postcard begins by « cartes », unless its title does already.
  private func file(_ deck: Deck) -> String {
    let (card, postcard) = (deck.layout.form.size, SheetSize.a6.size)
    let (name, cards) = (file(deck.title), wording.prints.cards)
    let isCard = card.width * (card.height / postcard.height) <= postcard.width
    return isCard && !name.hasPrefix(cards) ? "\(cards)-\(name)" : name
  }

  /// « Profils de recruteurs » → « profils-de-recruteurs.pdf »
  private func file(_ title: String) -> String {
    slug(title) + (wording.language == .french ? "" : "-\(wording.language.rawValue)") + ".pdf"
  }

  /// « Profils de recruteurs » → « profils-de-recruteurs »
  func slug(_ title: String) -> String {
    title.unaccented.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}

extension PrintOptions {
  /// How cards stand on their sheets.
  var printing: Deck.Printing {
    var printing = Deck.Printing(
      sheet: (sheet ?? .a4).size, margin: margin, cut: cut ?? (bleed > .zero ? .marks : .scissors),
      bleed: bleed, flip: duplex == .short ? .shortEdge : .longEdge, shift: shift,
      isFolded: duplex == .fold, isLarge: isLargePrint)
    printing.hasBacks = hasBacks
    return printing
  }
}

/// No kit has this name.
public struct UnknownKit: Error, Sayable {
  let name: String
  let known: [String]

  public func said(in wording: Wording) -> String {
    let nearest = Spelling.nearest(to: name, among: known)
    return wording.prints.unknownKit(name, known.joined(separator: ", "))
      + (nearest.map { " " + wording.kits.didYouMean($0) } ?? "")
  }
}

/// No deck of a kit has this name.
public struct UnknownDeck: Error, Sayable {
  let name: String
  let kit: String
  let known: [(name: String, title: String)]

  public func said(in wording: Wording) -> String {
    let list = known.map { "\($0.name) (\($0.title))" }.joined(separator: ", ")
    let nearest = Spelling.nearest(to: name, among: known.flatMap { [$0.name, $0.title] })
    return wording.prints.unknownDeck(name, kit, list)
      + (nearest.map { " " + wording.kits.didYouMean($0) } ?? "")
  }
}
