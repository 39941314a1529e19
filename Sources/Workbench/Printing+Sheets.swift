import Atelier
import Entities
import Foundation
import Paper
import People
import Press
import Storage
import Words

extension Printing {
  func verbatimDrafts() throws -> [PrintDraft] {
    let printed = options.isOnlyNew ? printedCards : []
    let wanted = quotations.filter {
      isWanted($0.reference) && !printed.contains($0.reference)
    }
    guard !wanted.isEmpty else { return [] }
    let references = Dictionary(
      contents.verbatim.map { ($0.id, $0.reference) }
    ) { first, _ in first }
    let cards = VerbatimCards(composer, references: references)
    let (pages, aside) =
      options.isStrict
      ? (try cards.pages(wanted, options.printing), nil)
      : try cards.sheets(wanted, options.printing)
    return [
      try draft(
        "verbatim", wording.prints.verbatim, pages,
        remarks: remarks(on: wanted), rare: rare(register.smallGroups(among: wanted)),
        carried: Carried(wanted)
      ).leaving(aside, by: composer)
    ]
  }

  func trackingDrafts() throws -> [PrintDraft] {
    let wanted = contents.prototypes.filter { isWanted($0.reference) }
    guard let programme, !wanted.isEmpty else { return [] }
    let source = TrackingSource(
      programme: programme, prototypes: wanted, hypotheses: contents.hypotheses,
      reports: contents.astonishments, feedback: contents.feedback, verbatim: contents.verbatim,
      register: register, audience: audience)
    var tracking = source.tracking(on: options.day, since: options.since)
    tracking.takenBack = takenBackOnPaper(.prototypes)
    let publication = try enlarging(isLarge: options.isLargePrint)
      .publication(of: tracking)
    let heard = contents.feedback.filter { wanted.map(\.id).contains($0.prototype) }
    let folder = PrintDraft(
      name: "suivi-prototypes.pdf", publication: publication,
      remarks: remarks(on: shown(heard.map(\.verbatim)), tellings(wanted)),
      rare: rareGroups(heard.map(\.verbatim)), carried: Carried(tracking))
    return [onSheet(folder)] + (try prototypeWall(tracking))
  }

  func reportDrafts() throws -> [PrintDraft] {
    // Every evening asks for one: before the first is written, there is a sheet for it.
    if contents.astonishments.isEmpty { return try blankDraft("astonishment") }
    let wanted = contents.astonishments.filter { isWanted($0.reference) }
    guard let programme, !wanted.isEmpty else { return [] }
    let source = ReportSource(
      programme: programme, reports: wanted, findings: contents.findings,
      verbatim: contents.verbatim, register: register, audience: audience)
    let folder = source.folder()
    let composer = enlarging(isLarge: options.isLargePrint)
    let publication = try composer.publication(of: folder)
    let authors = contents.people.filter { person in
      wanted.contains { $0.author == person.id }
        && register.disclose(person.id, to: audience).isNamed
    }
    return [
      onSheet(
        PrintDraft(
          name: "etonnements.pdf", publication: publication,
          remarks: remarks(on: shown(wanted.flatMap(\.verbatim)), tellings(wanted)),
          rare: rareGroups(wanted.flatMap(\.verbatim)),
          carried: Carried(folder).union(Carried(named: authors.map(\.reference)))))
    ]
  }

  /// The kit of a workspace that was not begun from one: that of a network where nothing else is
  /// written in it.
  static func likelyKit(_ contents: Dossier) -> String {
    let isNetwork = !contents.networks.isEmpty || !contents.members.isEmpty
    let isField = !contents.encounters.isEmpty || !contents.programmes.isEmpty
    return isNetwork && !isField ? "rers" : "residence"
  }

  /// The information and consent form of the kit, to be adapted: a notice, or in a network what
  /// members sign; where a kit has neither, that of the network's or of the residence's.
  func form() throws -> String {
    let ours = furnishings.kits
    let folders = [
      furnishings.folder(ofKit: kit), ours.appending(path: Printing.likelyKit(contents)),
    ]
    let files = folders.compactMap { $0 }.flatMap { folder in
      ["notice", "adhesion"].map {
        folder.appending(path: "decks/\($0).\(wording.language.rawValue).md")
      }
    }
    let file = files.first { FileManager.default.fileExists(atPath: $0.path) } ?? files[0]
    return try String(contentsOf: file, encoding: .utf8)
  }

  func formDrafts() throws -> [PrintDraft] {
    let text = try form()
    let composer = enlarging(isLarge: false)
    let publication = try composer.publication(
      of: Notice(markdown: text), scale: options.scale)
    return [
      onSheet(
        PrintDraft(
          name: "accord-et-information.pdf", publication: publication,
          reminder: wording.prints.noticeToAdapt), reflows: true)
    ]
  }

  func deckDrafts() throws -> [PrintDraft] {
    var bench = DeckBench(furnishings: furnishings, wording: wording, now: created)
    bench.unfit = unfit
    (bench.emblems, bench.own) = (emblems, own)
    return try bench.drafts(kit: kit, deck: nil, options)
  }

  /// As many lines as are read rather than skipped.
  static let mostTellings = 12

  /// What is said of names and contacts inside words that are shown.
  func remarks(on shown: [Quotation], _ others: [Telling] = []) -> [String] {
    wording.remarks(on: tellings(shown) + others, atMost: Self.mostTellings)
  }

  var tellings: TellingFinder { TellingFinder(contents.people) }

  func shown(_ wanted: some Sequence<Verbatim.ID>) -> [Quotation] {
    let wanted = Set(wanted)
    return quotations.filter { wanted.contains($0.source) }
  }

  func rare(_ groups: [SmallGroup]) -> RareGroups {
    RareGroups(groups: groups, said: wording.remarks(on: groups))
  }

  /// The small groups that some of the words shown come from.
  func rareGroups(_ shown: some Sequence<Verbatim.ID>) -> RareGroups {
    let references = Set(
      shown.compactMap { id in contents.verbatim.first { $0.id == id } }
        .map(\.reference))
    let groups = register.smallGroups(among: quotations).filter {
      $0.quotations.contains(where: references.contains)
    }
    return rare(groups)
  }
}
